// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programsview.h"

#include "desktop/contacts/inplaceedit.h"
#include "desktop/plan/seasondialog.h"
#include "desktop/programs/programdialog.h"
#include "desktop/programs/programimportdialog.h"
#include "desktop/programs/programpage.h"
#include "desktop/programs/programwords.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/listpane.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "words/tokenwords.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int listWidth = 372;

enum Page { Empty, Program };

} // namespace

ProgramsView::ProgramsView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("programsView"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left = makeList(), 1);
    row->addWidget(makePages(), 2);
    connect(&workspace.session(), &Session::changed, this, [this](const Change& change) {
        if (change.areas & (Area::Organizations | Area::Contacts | Area::Interactions |
                            Area::Letters | Area::Favors | Area::Events | Area::Applicant))
            reloadWhenSeen();
    });
    reload();
}

QWidget* ProgramsView::makeList() {
    auto* left = new ListPane(listWidth);
    m_list = new ProgramList;
    m_nothing = paragraph(tr("No program fits. Take a filter away."));
    m_nothing->setObjectName(QStringLiteral("nothingFitsLabel"));
    m_nothing->setContentsMargins(space::lg, space::md, space::sm, 0);
    m_nothing->hide();
    left->column()->addWidget(makeTop());
    left->column()->addWidget(makeFilters());
    left->column()->addWidget(m_nothing);
    left->column()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProgramsView::showCurrent);
    connect(m_list, &LineList::opened, this, [this] { m_page->focusFirst(); });
    return left;
}

QWidget* ProgramsView::makeTop() {
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(space::lg, 0, space::sm, 0);
    column->setSpacing(space::sm);
    auto* add = secondaryButton(tr("New program"), QStringLiteral("newProgramButton"));
    auto* importing =
        new IconButton(Icon::Import, tr("Import programs"), QStringLiteral("importProgramsButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sm);
    row->addWidget(new PlainLabel(tr("Programs"), TypeRole::Display), 1);
    row->addWidget(importing);
    row->addWidget(add);
    m_signals = quietButton({}, QStringLiteral("signalsButton"));
    m_signals->setIcon(lineIcon(Icon::Star));
    m_signals->setToolTip(tr("How many signals your season gives"));
    m_search = new SearchField(tr("Search programs"), QStringLiteral("programSearchEdit"));
    column->addLayout(row);
    column->addWidget(m_signals, 0, Qt::AlignLeft);
    column->addWidget(m_search);
    connect(add, &QPushButton::clicked, this, &ProgramsView::addProgram);
    connect(importing, &IconButton::clicked, this, &ProgramsView::import);
    connect(m_signals, &QPushButton::clicked, this,
            [this] { open(new SeasonDialog(m_workspace, this)); });
    connect(m_search, &SearchField::searched, this, [this](const QString& words) {
        m_filter.words = words;
        filter();
    });
    return top;
}

QWidget* ProgramsView::makeFilters() {
    auto* holder = new QWidget;
    holder->setContentsMargins(space::lg, 0, space::sm, 0);
    auto* flow = new FlowLayout(holder);
    m_gold = filterChip(inWords(Signal::Gold), QStringLiteral("goldChip"));
    m_silver = filterChip(inWords(Signal::Silver), QStringLiteral("silverChip"));
    m_nobody = filterChip(tr("Nobody known"), QStringLiteral("nobodyKnownChip"));
    flow->addWidget(m_gold);
    flow->addWidget(m_silver);
    flow->addWidget(m_nobody);
    addStatusChip(flow);
    for (Chip* chip : {m_gold, m_silver, m_nobody})
        connect(chip, &Chip::toggled, this, [this] {
            m_filter.given.clear();
            if (m_gold->isChecked())
                m_filter.given.insert(Signal::Gold);
            if (m_silver->isChecked())
                m_filter.given.insert(Signal::Silver);
            m_filter.nobodyKnown = m_nobody->isChecked();
            filter();
        });
    return holder;
}

void ProgramsView::addStatusChip(QLayout* row) {
    m_status = new Chip({tr("Status"), Tone::Neutral, Icon::ChevronDown});
    m_status->setObjectName(QStringLiteral("statusChip"));
    m_status->setCheckable(true);
    row->addWidget(m_status);
    auto* menu = new QMenu(m_status);
    menu->setObjectName(QStringLiteral("statusMenu"));
    menu->addAction(tr("Any status"), this, [this] { chooseStatus({}); });
    for (size_t i = 0; i < tokens<ApplicationStatus>().size(); ++i) {
        const auto status = static_cast<ApplicationStatus>(i);
        menu->addAction(inWords(status), this, [this, status] { chooseStatus(status); });
    }
    connect(m_status, &Chip::clicked, this, [this, menu] {
        m_status->setChecked(m_filter.status.has_value());
        menu->popup(m_status->mapToGlobal(QPoint(0, m_status->height())));
    });
}

void ProgramsView::chooseStatus(const std::optional<ApplicationStatus>& status) {
    m_filter.status = status;
    m_status->setBadge(
        {status ? inWords(*status) : tr("Status"), Tone::Neutral, Icon::ChevronDown});
    m_status->setChecked(status.has_value());
    filter();
}

QWidget* ProgramsView::makePages() {
    m_pages = new QStackedWidget;
    m_page = new ProgramPage(m_workspace);
    auto* none = new EmptyState(
        Icon::Program, tr("Where you apply"),
        tr("Import your list of programs from a spreadsheet, or add one. Each shows whom you know "
           "there, the signal you gave, and where the application stands."));
    connect(none->addAction(tr("Import a spreadsheet…"), QStringLiteral("firstImportButton")),
            &QPushButton::clicked, this, &ProgramsView::import);
    connect(none->addAction(tr("Add a program"), QStringLiteral("firstProgramButton")),
            &QPushButton::clicked, this, &ProgramsView::addProgram);
    m_pages->addWidget(none);
    m_pages->addWidget(m_page);
    connect(m_page, &ProgramPage::editRequested, this, &ProgramsView::edit);
    return m_pages;
}

void ProgramsView::showProgram(OrganizationId program) {
    reload();
    if (!m_list->lines()->indexOf(program.value).isValid()) {
        m_search->clear();
        m_filter.words.clear();
        for (Chip* chip : {m_gold, m_silver, m_nobody})
            chip->setChecked(false);
        chooseStatus({});
    }
    m_list->setCurrentId(program.value);
}

void ProgramsView::focusFirst() {
    m_list->setFocus();
}

bool ProgramsView::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void ProgramsView::reload() {
    auto all = programs(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    m_programs = *std::move(all);
    m_left->setVisible(!m_programs.isEmpty());
    m_pages->setCurrentIndex(m_programs.isEmpty() ? Empty : Program);
    showSignals();
    filter();
    showCurrent();
}

void ProgramsView::filter() {
    const int shown = m_list->setPrograms(m_programs, m_filter, m_workspace.session().today());
    m_nothing->setVisible(shown == 0);
    if (m_list->currentId() == 0)
        m_list->setCurrentIndex(m_list->lines()->firstLine());
}

void ProgramsView::showSignals() {
    const auto count = signalsGiven(m_workspace.session());
    if (!m_workspace.succeeded(count))
        return;
    const QString words = signalWords(*count);
    m_signals->setText(count->tooMany() ? tr("Signals: %1, too many").arg(words)
                                        : tr("Signals: %1").arg(words));
    setButtonKind(m_signals, ButtonKind::Quiet);
    m_signals->setIcon(
        lineIcon(Icon::Star, count->tooMany() ? ColorRole::Danger : ColorRole::TextMuted));
}

bool ProgramsView::mayLeave() {
    return InPlaceEdit::saveAllIn(*m_page);
}

void ProgramsView::showCurrent() {
    const qint64 id = m_list->currentId();
    if (id == 0)
        return;
    const auto details = programDetails(m_workspace.session(), OrganizationId{id});
    if (m_workspace.succeeded(details))
        m_page->showProgram(*details);
}

void ProgramsView::edit(OrganizationId id) {
    Organization program;
    if (id) {
        const auto details = programDetails(m_workspace.session(), id);
        if (!m_workspace.succeeded(details))
            return;
        program = details->program;
    }
    ProgramDialog dialog(m_workspace, program, this);
    if (dialog.exec() == QDialog::Accepted && dialog.saved())
        showProgram(dialog.saved());
}

void ProgramsView::import() {
    open(new ProgramImportDialog(m_workspace, {}, this));
}

} // namespace matchbook
