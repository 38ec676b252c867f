// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/readinesscard.h"

#include "desktop/contacts/section.h"
#include "desktop/support/style.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "io/targetwords.h"
#include "session/readinessactions.h"
#include "words/reminderwords.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>

namespace matchbook {

namespace {

constexpr int rowHeight = 32;

/// What is missing without being owed is said quietly: nobody can have too few days of shadowing.
Tone toneOf(const Target& target) {
    if (target.met())
        return Tone::Success;
    return target.severity == Severity::Info ? Tone::Neutral : Tone::Warning;
}

/// Who was met at them is read when it is asked for: that may be very many.
bool countsEvents(const Target& target) {
    return target.have > 0 && (target.id == TargetId::Events || target.id == TargetId::Shadowing);
}

} // namespace

ReadinessCard::ReadinessCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_header(new SectionHeader(tr("How far you are")))
    , m_rows(new QGridLayout) {
    setObjectName(QStringLiteral("readinessCard"));
    m_rows->setHorizontalSpacing(space::lg);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(1, 1);
    addHeader(body(), m_header);
    body()->addWidget(paragraph(
        tr("What the guides count before applications go out. Point at a line to see which one "
           "asks for it."),
        TypeRole::Caption));
    body()->addLayout(m_rows);
}

void ReadinessCard::setTargets(const QList<Target>& targets) {
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    clearSoon(m_rows); // one of its buttons may have asked for the change
    for (int row = 0; row < targets.size(); ++row)
        addRow(row, targets[row]);
    if (auto* same = focused.isEmpty() ? nullptr : findChild<QPushButton*>(focused)) {
        same->show(); // what is not shown yet takes no focus
        same->setFocus();
    }
}

QPushButton* ReadinessCard::setMore(const QString& text, const QString& objectName) {
    return m_header->setAction(text, objectName);
}

/// The number; it opens the people behind it.
QWidget* ReadinessCard::haveOf(const Target& target) {
    const QString text = haveText(target, inWindow);
    if (target.people.isEmpty() && !countsEvents(target)) {
        auto* label = new PlainLabel(text, TypeRole::Body, ColorRole::TextMuted);
        label->setFit(PlainLabel::Fit::Wrap);
        label->setContentsMargins(space::sm, 0, 0, 0); // in line with the buttons
        return label;
    }
    auto* button = quietButton(text, toText(target.id) + QStringLiteral("Button"));
    const QString who = nameText(target, inWindow);
    button->setAccessibleName(tr("%1: %2. Show the people").arg(who, text));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, target] { showPeople(target); });
    return button;
}

void ReadinessCard::showPeople(const Target& target) {
    const auto people = countsEvents(target) ? peopleMetFor(m_workspace.session(), target.id)
                                             : Result<QList<ContactId>>(target.people);
    if (m_workspace.succeeded(people))
        Q_EMIT m_workspace.peopleRequested(nameText(target, inWindow), *people);
}

void ReadinessCard::addRow(int row, const Target& target) {
    const QString from = sourceWords(target.sources).join(u'\n');
    auto* name = new PlainLabel(nameText(target, inWindow));
    auto* wanted = new PlainLabel(tr("wanted: %1").arg(wantedText(target, inWindow)),
                                  TypeRole::Caption, ColorRole::TextMuted);
    QWidget* have = haveOf(target);
    name->setMinimumHeight(rowHeight);
    auto* state = new Chip(Badge{stateText(target, inWindow), toneOf(target)});
    state->setObjectName(toText(target.id) + QStringLiteral("Chip"));
    state->setFocusPolicy(Qt::NoFocus);
    state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // these words are never cut
    for (QWidget* part : {static_cast<QWidget*>(name), have, static_cast<QWidget*>(wanted),
                          static_cast<QWidget*>(state)})
        part->setToolTip(from);
    state->setAccessibleName(tr("%1: %2, %3, %4")
                                 .arg(nameText(target, inWindow), haveText(target, inWindow),
                                      wanted->text(), stateText(target, inWindow)));
    state->setAccessibleDescription(from);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(have, row, 1);
    m_rows->addWidget(wanted, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addWidget(state, row, 3, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace matchbook
