// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/network/networkdialog.h"

#include "base/text.h"
#include "desktop/network/networkpicture.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/keyhints.h"
#include "desktop/widgets/linelist.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/widgets/sidepane.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace matchbook {

namespace {

constexpr int listWidth = 312;
constexpr double zoomStep = 1.25;

} // namespace

NetworkDialog::NetworkDialog(Workspace& workspace, ContactId chosen, QWidget* parent)
    : Dialog(tr("Who introduced whom"), parent)
    , m_workspace(workspace)
    , m_search(new SearchField(tr("Find somebody"), QStringLiteral("networkSearchEdit")))
    , m_list(new LineList(tr("Who introduced whom"), QStringLiteral("networkList")))
    , m_picture(new NetworkPicture)
    , m_pages(new QStackedWidget) {
    setObjectName(QStringLiteral("networkDialog"));
    setComfortable({1080, 680});
    auto* shown = new QWidget;
    auto* row = new QHBoxLayout(shown);
    row->setContentsMargins(rowMargin, 0, rowMargin, 0);
    row->setSpacing(space::lg);
    addFlush(row, makeList());
    row->addWidget(makePicture(), 1);
    m_pages->addWidget(shown);
    m_pages->addWidget(
        new EmptyState(Icon::Introduced, tr("No introductions yet"),
                       tr("Say on a person’s page who introduced you to them, and they stand here "
                          "together.")));
    addFlush(body(), m_pages);
    body()->setStretchFactor(m_pages, 1);
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    connect(m_search, &SearchField::searched, this, &NetworkDialog::listPeople);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_list->currentId() != 0 && m_picture->current().value != m_list->currentId())
            m_picture->setCurrent(ContactId{m_list->currentId()});
    });
    connect(m_list, &LineList::opened, this, [this](qint64 id) { openPerson(ContactId{id}); });
    connect(m_picture, &NetworkPicture::currentChanged, this,
            [this](ContactId person) { m_list->setCurrentId(person.value); });
    connect(m_picture, &NetworkPicture::opened, this, &NetworkDialog::openPerson);
    connect(&workspace.session(), &Session::changed, this, &NetworkDialog::reload);
    reload();
    m_search->setFocus();
    if (chosen)
        m_picture->setCurrent(chosen);
}

QWidget* NetworkDialog::makeList() {
    auto* pane = new SidePane(listWidth);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(rowMargin, 0, rowMargin, 0);
    column->setSpacing(space::md);
    column->addWidget(m_search);
    addFlush(column, m_list);
    return pane;
}

QWidget* NetworkDialog::makePicture() {
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(m_picture, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::sm);
    foot->addWidget(new KeyHints({{tr("Arrows"), tr("choose")},
                                  {tr("Enter"), tr("open")},
                                  {QStringLiteral("+ −"), tr("size")},
                                  {QStringLiteral("0"), tr("show all")}}),
                    1);
    auto* smaller = secondaryButton(QStringLiteral("−"), QStringLiteral("smallerButton"));
    smaller->setAccessibleName(tr("Smaller"));
    auto* larger = secondaryButton(QStringLiteral("+"), QStringLiteral("largerButton"));
    larger->setAccessibleName(tr("Larger"));
    auto* all = secondaryButton(tr("Show all"), QStringLiteral("showAllButton"));
    for (QPushButton* button : {smaller, larger, all}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    connect(smaller, &QPushButton::clicked, this, [this] { m_picture->zoom(1 / zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { m_picture->zoom(zoomStep); });
    connect(all, &QPushButton::clicked, m_picture, &NetworkPicture::showAll);
    return pane;
}

void NetworkDialog::reload() {
    auto people = introductionsMade(m_workspace.session());
    if (!m_workspace.succeeded(people))
        return;
    m_people = *std::move(people);
    m_picture->setPeople(m_people);
    listPeople(m_search->text());
    m_pages->setCurrentIndex(m_people.isEmpty() ? 1 : 0);
}

/// In words what the picture shows: by whom each was introduced, and how many they introduced.
void NetworkDialog::listPeople(const QString& searched) {
    QHash<ContactId, QString> names;
    QHash<ContactId, int> introduced;
    for (const NetworkPerson& person : std::as_const(m_people)) {
        names.insert(person.id, person.name);
        ++introduced[person.introducedBy];
    }
    QList<RowsModel::Line> lines;
    for (const NetworkPerson& person : std::as_const(m_people)) {
        if (!fold(person.name).contains(fold(searched)))
            continue;
        Row row;
        row.title = person.name;
        const QString by = names.value(person.introducedBy);
        const int count = introduced.value(person.id);
        QStringList said;
        if (!by.isEmpty())
            said.append(tr("Introduced by %1").arg(by));
        if (count > 0)
            said.append(tr("introduced %n people", nullptr, count));
        row.subtitle = capitalized(said.join(tr(" · ")));
        if (person.sponsor)
            row.badges.append({tr("Sponsor"), Tone::Success});
        else if (person.mentor)
            row.badges.append({tr("Mentor"), Tone::Accent});
        lines.append({person.id.value, row});
    }
    m_list->setLines(lines);
}

void NetworkDialog::openPerson(ContactId person) {
    accept();
    Q_EMIT m_workspace.contactRequested(person);
}

} // namespace matchbook
