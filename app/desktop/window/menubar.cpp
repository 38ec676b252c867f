// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window/menubar.h"

#include "base/text.h"
#include "desktop/exporting/exports.h"
#include "desktop/people/recentpeople.h"
#include "desktop/reminders/reminderacts.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/support/plaintext.h"
#include "desktop/today/catchupdialog.h"
#include "desktop/views.h"
#include "desktop/widgets/messages.h"
#include "session/contactactions.h"
#include "words/stepwords.h"

#include <QActionGroup>
#include <QDir>

namespace matchbook {

namespace {

constexpr int mostNumbered = 10; ///< views that Ctrl and a digit show, the last one 0
constexpr qsizetype longestEventName = 40;

/// The words of an action as they are read: no mnemonic, nothing behind the tab.
QString wordsOf(const QAction& action) {
    const QString text = action.text().section(u'\t', 0, 0);
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&')
            ++i;
        if (i < text.size())
            words += text[i];
    }
    return words;
}

QString keyOf(const QAction& action) {
    return action.shortcut().isEmpty() ? action.text().section(u'\t', 1)
                                       : action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

MenuBar::MenuBar(Workspace& workspace, QWidget* parent)
    : QMenuBar(parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("menuBar"));
    makeFileMenu();
    makeEditMenu();
    makePeopleMenu();
    makeApplicationMenu();
    makeRemindersMenu();
    makeViewMenu();
    makeHelpMenu();
    nameUndo();
    nameEventMode();
    connect(&workspace.session(), &Session::changed, this, [this](const Change& change) {
        nameUndo();
        if (change.areas & Area::Events)
            nameEventMode();
    });
    connect(&workspace, &Workspace::activeEventChanged, this, &MenuBar::nameEventMode);
}

QAction* MenuBar::add(QMenu* menu, Icon icon, const QString& text, const QKeySequence& key,
                      Run run) {
    auto* action = menu->addAction(text, this, std::move(run));
    action->setShortcut(key);
    m_icons.insert(action, icon);
    return action;
}

void MenuBar::makeFileMenu() {
    QMenu* menu = addMenu(tr("&File"));
    nameAlso(add(menu, Icon::Import, tr("&Import contacts…"), tr("Ctrl+I"),
                 [this] { Q_EMIT m_workspace.importRequested(); }),
             tr("LinkedIn Excel spreadsheet CSV vCard address book", "other words that find it"));
    nameAlso(add(menu, Icon::Summary, tr("&Mentor summary…"), tr("Ctrl+Shift+M"),
                 [this] { Q_EMIT m_workspace.summaryRequested(); }),
             tr("adviser advisor PDF report print", "other words that find it"));
    add(menu, Icon::Letter, tr("Letter &packet…"), {},
        [this] { Q_EMIT m_workspace.packetRequested({}); });
    QMenu* exporting = menu->addMenu(tr("&Export"));
    for (const ExportEntry& entry : exports())
        add(exporting, Icon::Export, entry.title(), {},
            [this, kind = entry.kind] { Q_EMIT m_workspace.exportRequested(kind); });
    menu->addSeparator();
    nameAlso(add(menu, Icon::Lock, tr("Back &up…"), {}, [this] { Q_EMIT backupRequested(); }),
             tr("backup copy copies save", "other words that find it"));
    nameAlso(
        add(menu, Icon::Undo, tr("Res&tore a backup…"), {}, [this] { Q_EMIT restoreRequested(); }),
        tr("copy copies recover", "other words that find it"));
    menu->addSeparator();
    nameAlso(add(menu, Icon::Settings, tr("&Settings…"), tr("Ctrl+,"),
                 [this] { Q_EMIT m_workspace.settingsRequested(); }),
             tr("preferences options appearance dark mode language profile copies",
                "other words that find it"));
    menu->addSeparator();
    add(menu, Icon::Dismiss, tr("&Quit"), QKeySequence::Quit, [this] { Q_EMIT quitRequested(); });
}

void MenuBar::makeEditMenu() {
    QMenu* menu = addMenu(tr("&Edit"));
    m_undo = add(menu, Icon::Undo, {}, QKeySequence::Undo, [this] { Q_EMIT undoRequested(); });
    m_redo = add(menu, Icon::Redo, {}, QKeySequence::Redo, [this] { Q_EMIT redoRequested(); });
    nameAlso(add(menu, Icon::Undo, tr("&History…"), {},
                 [this] { Q_EMIT m_workspace.historyRequested(); }),
             tr("undo several changes", "other words that find it"));
    menu->addSeparator();
    add(menu, Icon::Search, tr("&Find"), QKeySequence::Find, [this] { Q_EMIT findRequested(); });
    nameAlso(
        add(menu, Icon::Trash, tr("&Trash…"), {}, [this] { Q_EMIT m_workspace.trashRequested(); }),
        tr("undo delete deleted restore bring back", "other words that find it"));
}

void MenuBar::makePeopleMenu() {
    QMenu* menu = addMenu(tr("&People"));
    add(menu, Icon::Log, tr("&Log a contact…"), tr("Ctrl+L"), [this] { Q_EMIT logRequested(); });
    add(menu, Icon::Plus, tr("&New contact…"), QKeySequence::New,
        [this] { Q_EMIT m_workspace.editContactRequested({}); });
    add(menu, Icon::Draft, tr("Draft an &e-mail…"), {}, [this] { Q_EMIT draftRequested(); });
    menu->addSeparator();
    nameAlso(
        add(menu, Icon::Conference, tr("New e&vent…"), {}, [this] { Q_EMIT newEventRequested(); }),
        tr("add conference rotation webinar meeting", "other words that find it"));
    m_eventMode = add(menu, Icon::Conference, {}, {}, [this] { toggleEventMode(); });
    nameAlso(m_eventMode, tr("conference capture", "other words that find it"));
    connect(menu, &QMenu::aboutToShow, this, &MenuBar::nameEventMode); // a day may have passed
    menu->addSeparator();
    add(menu, Icon::Introduced, tr("&Introductions…"), {},
        [this] { Q_EMIT m_workspace.introductionsRequested(); });
    add(menu, Icon::Guide, tr("&What to say and ask…"), {},
        [this] { Q_EMIT m_workspace.scriptsRequested({}); });
    menu->addSeparator();
    m_recent = menu->addMenu(tr("&Recent people"));
    connect(m_recent, &QMenu::aboutToShow, this, &MenuBar::fillRecent);
}

void MenuBar::makeApplicationMenu() {
    QMenu* menu = addMenu(tr("&Application"));
    nameAlso(
        add(menu, Icon::Program, tr("New &program…"), {}, [this] { Q_EMIT newProgramRequested(); }),
        tr("add residency hospital", "other words that find it"));
    nameAlso(add(menu, Icon::Import, tr("&Import programs…"), {},
                 [this] { Q_EMIT importProgramsRequested(); }),
             tr("Excel spreadsheet CSV list", "other words that find it"));
    menu->addSeparator();
    nameAlso(
        add(menu, Icon::Letter, tr("New &letter…"), {}, [this] { Q_EMIT newLetterRequested(); }),
        tr("add recommendation LoR", "other words that find it"));
    nameAlso(
        add(menu, Icon::Project, tr("New pro&ject…"), {}, [this] { Q_EMIT newProjectRequested(); }),
        tr("add research paper poster", "other words that find it"));
}

void MenuBar::fillRecent() {
    m_recent->clear();
    const auto people = contactSummaries(m_workspace.session(), recentPeople(m_workspace));
    for (const ContactSummary& person : people ? *people : QList<ContactSummary>()) {
        const ContactId id = person.contact.id;
        m_recent->addAction(withoutMnemonic(person.contact.name), this,
                            [this, id] { Q_EMIT m_workspace.contactRequested(id); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nobody yet"))->setEnabled(false);
}

void MenuBar::makeRemindersMenu() {
    QMenu* menu = addMenu(tr("&Reminders"));
    add(menu, Icon::Bell, tr("&What is due…"), tr("Ctrl+D"),
        [this] { Q_EMIT m_workspace.remindersRequested(); });
    add(menu, Icon::Calendar, tr("Review the wee&k"), {},
        [this] { Q_EMIT m_workspace.reviewRequested(); });
    nameAlso(add(menu, Icon::Snooze, tr("&Put off and dismissed…"), {},
                 [this] { Q_EMIT putOffRequested(); }),
             tr("snoozed muted hidden", "other words that find it"));
    menu->addSeparator();
    QMenu* catchingUp = menu->addMenu(tr("Catch &up"));
    for (const CatchUpWay way : {CatchUpWay::Spread, CatchUpWay::KeepFew, CatchUpWay::SnoozeAll})
        nameAlso(add(catchingUp, Icon::Snooze, offerInWords(way), {},
                     [this, way] { Q_EMIT catchUpRequested(way); }),
                 tr("overdue backlog snooze late", "other words that find it"));
    nameAlso(add(menu, Icon::Bell, tr("P&ause reminders…"), {},
                 [this] { Q_EMIT m_workspace.pauseRequested(); }),
             tr("vacation holiday break exam rest quiet stop resume", "other words that find it"));
    menu->addSeparator();
    for (const ReminderActEntry& entry : reminderActs()) {
        // Their keys belong to the list in Today; behind the tab they are only shown.
        const QString text = entry.name() + u'\t' + QString::fromLatin1(entry.key);
        m_reminderActs.append(add(menu, entry.icon, text, {},
                                  [this, act = entry.act] { Q_EMIT reminderActRequested(act); }));
    }
}

void MenuBar::setCurrentView(const QString& id) {
    for (QAction* action : std::as_const(m_reminderActs))
        action->setEnabled(id == u"today");
}

void MenuBar::makeViewMenu() {
    QMenu* menu = addMenu(tr("&View"));
    add(menu, Icon::Search, tr("&Go to…"), tr("Ctrl+K"), [this] { Q_EMIT goToRequested(); });
    menu->addSeparator();
    for (int index = 0; index < int(views().size()); ++index) {
        const ViewEntry& entry = views()[static_cast<size_t>(index)];
        const QKeySequence key =
            index < mostNumbered ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (index + 1) % 10))
                                 : QKeySequence();
        m_viewActions.insert(add(menu, entry.icon, entry.title(), key, [this, id = entry.id] {
            Q_EMIT m_workspace.viewRequested(QString::fromLatin1(id));
        }));
    }
    menu->addSeparator();
    addThemes(menu);
}

void MenuBar::addThemes(QMenu* menu) {
    auto* choices = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::System, tr("Colors of the &system")},
        {ThemeChoice::Light, tr("&Light colors")},
        {ThemeChoice::Dark, tr("Dar&k colors")}};
    for (const auto& [theme, name] : themes) {
        QAction* action =
            add(menu, Icon::Settings, name, {}, [theme = theme] { chooseTheme(theme); });
        action->setCheckable(true);
        choices->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
                [action, theme = theme] { action->setChecked(theme == chosenTheme()); });
    }
}

void MenuBar::makeHelpMenu() {
    QMenu* menu = addMenu(tr("&Help"));
    add(menu, Icon::Why, tr("&Keyboard shortcuts"), tr("F1"),
        [this] { Q_EMIT shortcutsRequested(); });
    menu->addSeparator();
    add(menu, Icon::Open, tr("Where your &data is"), {}, [this] { showDataPlace(); });
    add(menu, Icon::Lock, tr("&Privacy"), {}, [this] { showPrivacy(); });
    add(menu, Icon::Guide, tr("&About Matchbook"), {}, [this] { showAbout(); });
}

void MenuBar::showDataPlace() {
    inform(window(), tr("Where your data is"),
           tr("All you write is in one file. To keep a copy, use File ▸ Back up. Rules of your own "
              "are files in a folder named rules beside it."),
           QDir::toNativeSeparators(m_workspace.session().file()));
}

void MenuBar::showPrivacy() {
    inform(window(), tr("Everything stays on this computer"),
           tr("Matchbook has no account, asks nothing of the network and reports to nobody. Your "
              "store is one file that only you can read; it is not encrypted. Private notes "
              "are in no export but your own. Please write nothing about patients."));
}

void MenuBar::showAbout() {
    inform(window(), tr("Matchbook %1").arg(QStringLiteral(MATCHBOOK_VERSION)),
           tr("Remembers the people you meet on the way to residency, and when to write to "
              "them and why. Free software under the GNU General Public License, version 3 "
              "or later."));
}

/// It is started for what is on, or comes next.
void MenuBar::nameEventMode() {
    const bool active = m_workspace.activeEvent().isValid();
    const auto event = eventAhead(m_workspace);
    const QString words = active ? tr("En&d event mode") : tr("&Start event mode");
    const QString name = event ? elided(event->name, longestEventName) : QString();
    m_eventMode->setEnabled(event.has_value());
    m_eventMode->setText(event ? words + QStringLiteral(": ") + withoutMnemonic(name) : words);
}

void MenuBar::toggleEventMode() {
    const bool active = m_workspace.activeEvent().isValid();
    const auto event = eventAhead(m_workspace);
    m_workspace.setActiveEvent(active || !event ? EventId{} : event->id);
    if (const EventId begun = m_workspace.activeEvent())
        Q_EMIT m_workspace.eventRequested(begun);
}

void MenuBar::nameUndo() {
    const auto name = [this](QAction* action, const QString& verb,
                             const std::optional<StepLabel>& step) {
        action->setEnabled(step.has_value());
        action->setText(step ? verb + QStringLiteral(": ") +
                                   withoutMnemonic(inWords(*step, m_workspace.session().rules()))
                             : verb);
    };
    name(m_undo, tr("&Undo"), m_workspace.session().nextToUndo());
    name(m_redo, tr("&Redo"), m_workspace.session().nextToRedo());
}

QList<MenuEntry> MenuBar::entries() const {
    QList<MenuEntry> entries;
    collect(this, {}, entries);
    return entries;
}

void MenuBar::collect(const QWidget* from, const QString& path, QList<MenuEntry>& entries) const {
    for (QAction* action : from->actions()) {
        const QString name = wordsOf(*action);
        if (action->isSeparator() || action->menu() == m_recent)
            continue;
        if (action->menu())
            collect(action->menu(), path.isEmpty() ? name : tr("%1 ▸ %2").arg(path, name), entries);
        else
            entries.append({action, name, keyOf(*action), path, m_icons.value(action),
                            m_otherWords.value(action), m_viewActions.contains(action)});
    }
}

} // namespace matchbook
