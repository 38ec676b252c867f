// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"

#include "desktop/backup/backupdialog.h"
#include "desktop/backup/restoredialog.h"
#include "desktop/conferences/conferencesview.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/guides/ownrulesnotice.h"
#include "desktop/health/healthview.h"
#include "desktop/palette/palettesources.h"
#include "desktop/palette/shortcutsheet.h"
#include "desktop/programs/programsview.h"
#include "desktop/reminders/putoffdialog.h"
#include "desktop/start/samplebar.h"
#include "desktop/today/catchupdialog.h"
#include "desktop/today/todayview.h"
#include "desktop/views.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/sidebar.h"
#include "desktop/window/menubar.h"
#include "desktop/window/stepbar.h"
#include "desktop/window/textundo.h"
#include "words/errorwords.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace matchbook {

namespace {

constexpr auto geometryKey = "window/geometry";

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_sidebar(new Sidebar)
    , m_column(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_bar(new StepBar(workspace))
    , m_menus(new MenuBar(workspace)) {
    setWindowTitle(QStringLiteral("Matchbook"));
    setMinimumSize(800, 560);
    resize(1180, 760);
    restoreGeometry(QSettings().value(QLatin1StringView(geometryKey)).toByteArray());

    auto* page = new QWidget;
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_bar);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(m_column, 1);
    setCentralWidget(page);

    makeViews();
    makeMenus();
    m_sidebar->keepRoom(this);
    answerRequests();
    showIndex(0);
    // At a conference the next thing typed is whom one has just met.
    if (m_workspace.activeEvent())
        showView(QStringLiteral("conferences"));
    nameLeftOutRules();
}

void MainWindow::markAsSample() {
    setWindowTitle(tr("Matchbook, sample data"));
    auto* bar = new SampleBar;
    connect(bar, &SampleBar::ownRequested, this, [this] {
        if (mayEnd(tr("Go on without adding it?"), tr("Go on")))
            Q_EMIT ownRequested();
    });
    m_column->insertWidget(0, bar);
}

void MainWindow::nameLeftOutRules() {
    const auto& leftOut = m_workspace.session().rules().leftOut;
    if (!leftOut.isEmpty())
        m_bar->say(leftOutWords(leftOut), tr("Show"),
                   [this] { showView(QStringLiteral("guides")); });
}

void MainWindow::makeViews() {
    for (const ViewEntry& entry : views()) {
        m_sidebar->addView(entry.icon, entry.title(),
                           QString::fromLatin1(entry.id) + QStringLiteral("Button"));
        m_views.append(nullptr);
    }
    connect(m_sidebar, &Sidebar::currentChanged, this, &MainWindow::showIndex);
}

View* MainWindow::view(int index) {
    if (m_views[index])
        return m_views[index];
    View* made = views()[static_cast<size_t>(index)].create(m_workspace);
    connect(made, &View::badgeChanged, this,
            [this, index](int count, bool urgent) { m_sidebar->setBadge(index, count, urgent); });
    made->tellBadge();
    m_stack->addWidget(made);
    m_views[index] = made;
    return made;
}

void MainWindow::showIndex(int index) {
    View* before = current();
    View* chosen = view(index);
    if (before && before != chosen && !before->mayLeave()) {
        const QSignalBlocker quiet(m_sidebar); // the keyboard waits in the text
        return m_sidebar->setCurrent(int(m_views.indexOf(before)));
    }
    m_stack->setCurrentWidget(chosen);
    m_sidebar->setCurrent(index);
    m_menus->setCurrentView(QString::fromLatin1(views()[static_cast<size_t>(index)].id));
    chosen->focusFirst();
}

void MainWindow::showView(const QString& id) {
    for (int index = 0; index < m_views.size(); ++index) {
        if (id == QLatin1StringView(views()[static_cast<size_t>(index)].id))
            showIndex(index);
    }
}

template <class V>
V* MainWindow::shown(const char* id) {
    showView(QString::fromLatin1(id));
    return qobject_cast<V*>(m_stack->currentWidget());
}

void MainWindow::makeMenus() {
    setMenuBar(m_menus);
    new TextUndo(this);
    connect(m_menus, &MenuBar::undoRequested, m_bar, &StepBar::undo);
    connect(m_menus, &MenuBar::redoRequested, m_bar, &StepBar::redo);
    connect(m_menus, &MenuBar::findRequested, this, &MainWindow::find);
    connect(m_menus, &MenuBar::reminderActRequested, this, [this](ReminderAct act) {
        if (auto* today = shown<TodayView>("today"))
            today->answer(act);
    });
    connect(m_menus, &MenuBar::logRequested, this,
            [this] { Q_EMIT m_workspace.logRequested(current()->people()); });
    connect(m_menus, &MenuBar::newEventRequested, this, [this] {
        if (auto* conferences = shown<ConferencesView>("conferences"))
            conferences->addEvent();
    });
    connect(m_menus, &MenuBar::newProgramRequested, this, [this] {
        if (auto* programs = shown<ProgramsView>("programs"))
            programs->addProgram();
    });
    connect(m_menus, &MenuBar::importProgramsRequested, this, [this] {
        if (auto* programs = shown<ProgramsView>("programs"))
            programs->import();
    });
    connect(m_menus, &MenuBar::newLetterRequested, this,
            [this] { addLetterBy(m_workspace, oneShown(), this); });
    connect(m_menus, &MenuBar::newProjectRequested, this,
            [this] { addProjectWith(m_workspace, oneShown(), this); });
    connect(m_menus, &MenuBar::catchUpRequested, this,
            [this](CatchUpWay way) { open(new CatchUpDialog(m_workspace, way, this)); });
    connect(m_menus, &MenuBar::putOffRequested, this,
            [this] { open(new PutOffDialog(m_workspace, this)); });
    connect(m_menus, &MenuBar::draftRequested, this, &MainWindow::draftToSomebody);
    connect(m_menus, &MenuBar::goToRequested, this, &MainWindow::goTo);
    connect(m_menus, &MenuBar::shortcutsRequested, this,
            [this] { open(new ShortcutSheet(*m_menus, this)); });
    connect(m_menus, &MenuBar::backupRequested, this,
            [this] { open(new BackupDialog(m_workspace, this)); });
    connect(m_menus, &MenuBar::restoreRequested, this, &MainWindow::askForBackup);
    connect(m_menus, &MenuBar::quitRequested, this, &QWidget::close);
}

void MainWindow::askForBackup() {
    if (const QString backup = askWhichBackup(this); !backup.isEmpty())
        restoreFrom(backup);
}

void MainWindow::restoreFrom(const QString& backup) {
    // What is typed belongs to the store that is kept.
    if (!mayEnd(tr("Go on without adding it?"), tr("Go on")))
        return;
    if (auto* dialog = restoreDialog(m_workspace, backup, this)) {
        connect(dialog, &RestoreDialog::restored, this, &MainWindow::restored);
        open(dialog);
    }
}

View* MainWindow::current() const {
    return qobject_cast<View*>(m_stack->currentWidget());
}

/// Who is selected or shown, where it is one person.
ContactId MainWindow::oneShown() const {
    const auto people = current()->people();
    return people.size() == 1 ? people.first() : ContactId{};
}

/// In the view shown, or else among people.
void MainWindow::find() {
    if (current()->focusSearch())
        return;
    if (auto* contacts = shown<ContactsView>("contacts"))
        contacts->focusSearch();
}

void MainWindow::goTo() {
    open(new PaletteDialog(tr("Go to…"), tr("A person, a view, or something to do"),
                           everything(m_workspace, *m_menus), this));
}

void MainWindow::draftToSomebody() {
    const auto draft = [this](ContactId to) {
        Reminder about;
        about.contact = to;
        Q_EMIT m_workspace.draftRequested(about);
    };
    open(new PaletteDialog(tr("Whom do you write to?"), tr("Name"), everybody(m_workspace, draft),
                           this));
}

void MainWindow::answerRequests() {
    connect(&m_workspace, &Workspace::contactRequested, this, [this](ContactId contact) {
        if (auto* contacts = shown<ContactsView>("contacts"))
            contacts->showContact(contact);
    });
    connect(&m_workspace, &Workspace::eventRequested, this, [this](EventId event) {
        if (auto* conferences = shown<ConferencesView>("conferences"))
            conferences->showEvent(event);
    });
    connect(&m_workspace, &Workspace::programRequested, this, [this](OrganizationId program) {
        if (auto* programs = shown<ProgramsView>("programs"))
            programs->showProgram(program);
    });
    connect(&m_workspace, &Workspace::healthRequested, this, [this](HealthIssue issue) {
        if (auto* health = shown<HealthView>("health"))
            health->showPeopleWith(issue);
    });
    connect(&m_workspace, &Workspace::reviewRequested, this, [this] {
        if (auto* today = shown<TodayView>("today"))
            today->review();
    });
    connect(&m_workspace, &Workspace::viewRequested, this, &MainWindow::showView);
    connect(&m_workspace, &Workspace::savedViewRequested, this, [this](const QString& name) {
        if (auto* contacts = shown<ContactsView>("contacts"))
            contacts->showSavedView(name);
    });
    connect(&m_workspace, &Workspace::peopleRequested, this,
            [this](const QString& who, const QList<ContactId>& people) {
                if (auto* contacts = shown<ContactsView>("contacts"))
                    contacts->showPeople(who, people);
            });
}

void MainWindow::changeEvent(QEvent* event) {
    // Coming back to the window: the command line may have written meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace.session().noticeOthers();
    QMainWindow::changeEvent(event);
}

/// What is changed in place is kept; about what is half typed elsewhere the user is asked.
bool MainWindow::mayEnd(const QString& title, const QString& accept) {
    const Question question{.title = title,
                            .text = tr("A line that you began to type is not added yet."),
                            .accept = accept,
                            .kind = ButtonKind::Danger};
    const bool holdsTyped =
        std::ranges::any_of(m_views, [](const View* one) { return one && one->holdsTyped(); });
    return current()->mayLeave() && (!holdsTyped || confirm(this, question));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (isVisible() && !mayEnd(tr("Close without adding it?"), tr("Close")))
        return event->ignore();
    QSettings().setValue(QLatin1StringView(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace matchbook
