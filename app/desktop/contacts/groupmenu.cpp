// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/groupmenu.h"

#include "base/text.h"
#include "desktop/contacts/cadences.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/exporting/exports.h"
#include "desktop/support/icons.h"
#include "desktop/support/plaintext.h"
#include "desktop/workspace.h"
#include "session/eventactions.h"
#include "session/groupactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace matchbook {

namespace {

constexpr qsizetype mostEvents = 30;
constexpr qsizetype longestEntry = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GroupMenu)
};

QString peopleInWords(qsizetype count) {
    return count == 1 ? Words::tr("1 person")
                      : Words::tr("%1 people").arg(QLocale().toString(count));
}

} // namespace

GroupMenu::GroupMenu(Workspace& workspace, std::function<QList<ContactId>()> people,
                     QWidget* parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_selected(std::move(people)) {
    setObjectName(QStringLiteral("groupMenu"));
    connect(this, &QMenu::aboutToShow, this, &GroupMenu::fill);
}

void GroupMenu::fill() {
    clear();
    m_people = m_selected();
    if (m_people.isEmpty())
        return;
    const QString title = tr("%1 selected").arg(peopleInWords(m_people.size()));
    addSection(title);
    addSeparator();
    connect(addAction(lineIcon(Icon::Log), tr("Log…")), &QAction::triggered, this,
            [this] { Q_EMIT m_workspace.logRequested(m_people); });
    connect(addAction(lineIcon(Icon::Tag), tr("Add a tag…")), &QAction::triggered, this,
            &GroupMenu::tagRequested);
    if (m_people.size() == 1)
        connect(
            addAction(lineIcon(Icon::Import), tr("Paste a signature")), &QAction::triggered, this,
            [this] { pasteSignature(m_workspace, m_people.first(), parentWidget()->window()); });
    addRelationships();
    addCadences();
    addEvents();
    addExports();
    addSeparator();
    connect(addAction(lineIcon(Icon::Trash), tr("Delete…")), &QAction::triggered, this,
            &GroupMenu::deleteRequested);
}

void GroupMenu::addRelationships() {
    QMenu* menu = addMenu(lineIcon(Icon::User), tr("Relationship"));
    for (size_t i = 0; i < tokens<Relationship>().size(); ++i) {
        const auto value = static_cast<Relationship>(i);
        connect(menu->addAction(inWords(value)), &QAction::triggered, this, [this, value] {
            if (m_workspace.succeeded(setRelationship(m_workspace.session(), m_people, value)))
                say(tr("Changed the relationship of %1 to %2")
                        .arg(peopleInWords(m_people.size()), inWords(value)));
        });
    }
}

void GroupMenu::addCadences() {
    QMenu* menu = addMenu(lineIcon(Icon::Bell), tr("Remind me to write"));
    const auto change = [this](const std::optional<Period>& cadence) {
        if (m_workspace.succeeded(setCadence(m_workspace.session(), m_people, cadence)))
            say(tr("Changed the interval of %1").arg(peopleInWords(m_people.size())));
    };
    const auto add = [&](const QString& text, const std::optional<Period>& cadence) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [change, cadence] { change(cadence); });
    };
    for (const Period& period : offeredCadences)
        add(everyInWords(period), period);
    connect(menu->addAction(tr("Another time…")), &QAction::triggered, this, [this, change] {
        CadenceDialog dialog({}, parentWidget()->window());
        if (dialog.exec() == QDialog::Accepted)
            change(dialog.period());
    });
    menu->addSeparator();
    add(tr("As the rules say"), {});
}

/// Those to come, the next one first, then those that have begun, the latest first.
void GroupMenu::addEvents() {
    QMenu* menu = addMenu(lineIcon(Icon::Conference), tr("Add to an event"));
    const auto all = events(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    const QDate today = m_workspace.session().today();
    QList<Event> ahead;
    QList<Event> begun;
    for (const Event& event : *all) {
        if (event.starts > today)
            ahead.prepend(event);
        else
            begun.append(event);
    }
    menu->setEnabled(!all->isEmpty());
    if (!ahead.isEmpty()) {
        menu->addSection(tr("People to meet at"));
        for (const Event& event : ahead.mid(0, mostEvents))
            addEventEntry(menu, event);
    }
    if (!ahead.isEmpty() && !begun.isEmpty())
        menu->addSeparator();
    if (!begun.isEmpty()) {
        menu->addSection(tr("Met at"));
        for (const Event& event : begun.mid(0, mostEvents))
            addEventEntry(menu, event);
    }
}

void GroupMenu::addEventEntry(QMenu* menu, const Event& event) {
    connect(menu->addAction(withoutMnemonic(elided(cleanedLine(event.name), longestEntry))),
            &QAction::triggered, this, [this, event] { addTo(event); });
}

void GroupMenu::addTo(const Event& event) {
    const auto added = addToEvent(m_workspace.session(), m_people, event.id);
    if (!m_workspace.succeeded(added))
        return;
    if (*added > 0)
        say(tr("Added %1 to %2").arg(peopleInWords(*added), event.name));
    else
        Q_EMIT m_workspace.said(
            tr("Nobody was added: they are there already, or were met elsewhere"), false);
}

void GroupMenu::addExports() {
    QMenu* menu = addMenu(lineIcon(Icon::Export), tr("Export"));
    const auto add = [&](const QString& text, ExportKind kind, Audience audience) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind, audience] {
            askAndExport(m_workspace, kind, parentWidget(),
                         {.people = m_people, .audience = audience});
        });
    };
    add(tr("As vCard…"), ExportKind::ContactCards, Audience::Mine);
    add(tr("As a table (CSV)…"), ExportKind::ContactTable, Audience::Mine);
    menu->addSeparator();
    menu->addSection(tr("For an adviser, without anything private"));
    add(tr("As vCard for an adviser…"), ExportKind::ContactCards, Audience::Adviser);
    add(tr("As a table for an adviser (CSV)…"), ExportKind::ContactTable, Audience::Adviser);
}

void GroupMenu::say(const QString& text) {
    Q_EMIT m_workspace.said(text, true);
}

} // namespace matchbook
