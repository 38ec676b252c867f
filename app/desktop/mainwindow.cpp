// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"

#include "desktop/conferences/conferencesview.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/guides/ownrulesnotice.h"
#include "desktop/support/theme.h"
#include "desktop/views.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/sidebar.h"
#include "words/errorwords.h"
#include "words/stepwords.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace matchbook {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto themeKey = "window/theme";

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_bar(new MessageBar) {
    setWindowTitle(QStringLiteral("Matchbook"));
    setMinimumSize(800, 560);
    resize(1180, 760);
    restoreGeometry(QSettings().value(QLatin1StringView(geometryKey)).toByteArray());

    auto* page = new QWidget;
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(page);
    m_sidebar->foldBelow(this);

    makeViews();
    makeFileMenu();
    makeEditMenu();
    makePeopleMenu();
    makeViewMenu();
    makeHelpMenu();
    answerRequests();
    nameUndo();
    showIndex(0);
    // At a conference the next thing typed is whom one has just met.
    if (m_workspace.activeEvent())
        showView(QStringLiteral("conferences"));
    nameLeftOutRules();
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
    m_stack->addWidget(made);
    m_views[index] = made;
    return made;
}

void MainWindow::showIndex(int index) {
    View* chosen = view(index);
    m_stack->setCurrentWidget(chosen);
    m_sidebar->setCurrent(index);
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

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Import contacts…"), tr("Ctrl+I"), &m_workspace,
                    &Workspace::importRequested);
    menu->addAction(tr("&Mentor summary…"), tr("Ctrl+E"), &m_workspace,
                    &Workspace::summaryRequested);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::makeEditMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, &MainWindow::undo);
    m_redo = menu->addAction(tr("&Redo"), QKeySequence::Redo, this, &MainWindow::redo);
    menu->addSeparator();
    menu->addAction(tr("&Find"), QKeySequence::Find, this, [this] {
        if (auto* contacts = shown<ContactsView>("contacts"))
            contacts->focusSearch();
    });
}

void MainWindow::makePeopleMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&People"));
    menu->addAction(tr("&Log a contact…"), tr("Ctrl+L"), this,
                    [this] { Q_EMIT m_workspace.logRequested({}); });
    menu->addAction(tr("&New contact…"), QKeySequence::New, this,
                    [this] { Q_EMIT m_workspace.editContactRequested({}); });
    menu->addSeparator();
    menu->addAction(tr("&Introductions…"), &m_workspace, &Workspace::introductionsRequested);
    menu->addAction(tr("&What to say and ask…"), this,
                    [this] { Q_EMIT m_workspace.scriptsRequested({}); });
}

void MainWindow::makeViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (int index = 0; index < m_views.size(); ++index)
        menu->addAction(views()[static_cast<size_t>(index)].title(), this,
                        [this, index] { showIndex(index); });
    menu->addSeparator();
    auto* choices = new QActionGroup(this);
    const auto current =
        fromToken<ThemeChoice>(QSettings().value(QLatin1StringView(themeKey)).toString());
    const auto offer = [&](ThemeChoice choice, const QString& name) {
        QAction* action = menu->addAction(name, this, [choice] {
            QSettings().setValue(QLatin1StringView(themeKey), toText(choice));
            applyTheme(*qApp, choice);
        });
        action->setCheckable(true);
        action->setChecked(choice == current.value_or(ThemeChoice::System));
        choices->addAction(action);
    };
    offer(ThemeChoice::System, tr("Colours of the &system"));
    offer(ThemeChoice::Light, tr("Li&ght"));
    offer(ThemeChoice::Dark, tr("&Dark"));
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Privacy"), this, [this] {
        inform(
            this, tr("Everything stays on this computer"),
            tr("Matchbook has no account, asks nothing of the network and reports to nobody. Your "
               "store is one file that only you can read; it is not encrypted. Private notes "
               "are in no export but your own. Please write nothing about patients."),
            m_workspace.session().file());
    });
    menu->addAction(tr("&About Matchbook"), this, [this] {
        inform(this, tr("Matchbook %1").arg(QStringLiteral(MATCHBOOK_VERSION)),
               tr("Remembers the people you meet on the way to residency, and when to write to "
                  "them and why. Free software under the GNU General Public License, version 3 "
                  "or later."));
    });
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
    connect(&m_workspace, &Workspace::viewRequested, this, &MainWindow::showView);
    connect(&m_workspace, &Workspace::said, this, &MainWindow::say);
    connect(&m_workspace, &Workspace::failed, this,
            [this](const Error& error) { m_bar->complain(inWords(error)); });
    connect(&m_workspace.session(), &Session::changed, this, &MainWindow::nameUndo);
}

void MainWindow::say(const QString& text, bool canUndo) {
    if (canUndo)
        m_bar->say(text, tr("Undo"), [this] { undo(); });
    else
        m_bar->say(text);
}

void MainWindow::undo() {
    const auto undone = m_workspace.session().undo();
    if (m_workspace.succeeded(undone))
        m_bar->say(tr("Taken back: %1").arg(inWords(*undone)), tr("Redo"), [this] { redo(); });
}

void MainWindow::redo() {
    const auto redone = m_workspace.session().redo();
    if (m_workspace.succeeded(redone))
        m_bar->say(tr("Done again: %1").arg(inWords(*redone)), tr("Undo"), [this] { undo(); });
}

void MainWindow::nameUndo() {
    const auto name = [](QAction* action, const QString& verb,
                         const std::optional<StepLabel>& step) {
        action->setEnabled(step.has_value());
        action->setText(step ? verb + QStringLiteral(": ") + inWords(*step) : verb);
    };
    name(m_undo, tr("&Undo"), m_workspace.session().nextToUndo());
    name(m_redo, tr("&Redo"), m_workspace.session().nextToRedo());
}

void MainWindow::changeEvent(QEvent* event) {
    // Coming back to the window: the command line may have written meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace.session().noticeOthers();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(QLatin1StringView(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace matchbook
