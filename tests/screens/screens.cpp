// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens.h"

#include "desktop/backup/backupdialog.h"
#include "desktop/backup/restoredialog.h"
#include "desktop/conferences/eventdialog.h"
#include "desktop/contacteditor/contacteditor.h"
#include "desktop/contacts/cadences.h"
#include "desktop/draft/draftdialog.h"
#include "desktop/draft/findingspanel.h"
#include "desktop/draft/scriptsdialog.h"
#include "desktop/experiences/experiencedialog.h"
#include "desktop/guard/guarddialog.h"
#include "desktop/guides/ownrulesnotice.h"
#include "desktop/guides/packdialog.h"
#include "desktop/guides/rulelist.h"
#include "desktop/health/mergedialog.h"
#include "desktop/health/nextstepdialog.h"
#include "desktop/history/historydialog.h"
#include "desktop/importing/importdialog.h"
#include "desktop/introductions/introductionsdialog.h"
#include "desktop/letters/assigndialog.h"
#include "desktop/letters/letterdialog.h"
#include "desktop/letters/movedialog.h"
#include "desktop/letters/packetdialog.h"
#include "desktop/log/favordialog.h"
#include "desktop/log/interactiondialog.h"
#include "desktop/log/itemdialog.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/network/networkdialog.h"
#include "desktop/palette/palettesources.h"
#include "desktop/palette/shortcutsheet.h"
#include "desktop/people/recentpeople.h"
#include "desktop/plan/seasondialog.h"
#include "desktop/programs/programdialog.h"
#include "desktop/programs/programimportdialog.h"
#include "desktop/projects/projectdialog.h"
#include "desktop/reminders/answers.h"
#include "desktop/reminders/putoffdialog.h"
#include "desktop/reminders/reminderclock.h"
#include "desktop/reminders/reminderdialog.h"
#include "desktop/reminders/whydialog.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/sponsorship/portfoliocard.h"
#include "desktop/start/firstrundialog.h"
#include "desktop/summary/summarydialog.h"
#include "desktop/today/catchupdialog.h"
#include "desktop/today/todaymodel.h"
#include "desktop/trash/trashdialog.h"
#include "desktop/widgets/board.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/disclosure.h"
#include "desktop/window/menubar.h"
#include "longnames.h"
#include "session/contactactions.h"
#include "session/draftactions.h"
#include "session/eventactions.h"
#include "session/eventgoals.h"
#include "session/groupactions.h"
#include "session/logactions.h"
#include "session/profileactions.h"
#include "session/programactions.h"
#include "session/programimport.h"
#include "session/reminderactions.h"
#include "session/viewactions.h"
#include "words/tokenwords.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <array>

namespace matchbook::screens {

namespace {

/// The window on one of its views.
QWidget* window(Workspace& workspace, const char* view) {
    auto* made = new MainWindow(workspace);
    made->showView(QString::fromLatin1(view));
    return made;
}

ContactId somebody(Workspace& workspace) {
    const auto due = dueReminders(workspace.session());
    const auto found =
        std::ranges::find_if(due, [](const Reminder& r) { return r.contact.isValid(); });
    if (found != due.end())
        return found->contact;
    return contactIds(workspace.session(), {})->value(0);
}

Reminder mostPressing(Workspace& workspace) {
    return dueReminders(workspace.session()).value(0);
}

QWidget* contactPage(Workspace& workspace) {
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.contactRequested(somebody(workspace));
    return made;
}

QWidget* mentorPage(Workspace& workspace) {
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.contactRequested(
        *findContact(workspace.session(), QStringLiteral("Hartwell")));
    QTimer::singleShot(100, made, [made] {
        auto* page = made->findChild<QScrollArea*>(QStringLiteral("contactPage"));
        page->ensureWidgetVisible(page->findChild<QWidget*>(QStringLiteral("standingCard")));
    });
    return made;
}

/// The guides on one of their rules.
QWidget* guideOn(Workspace& workspace, const QString& rule) {
    auto* made = window(workspace, "guides");
    const auto& rules = workspace.session().rules().rules;
    const auto found = std::ranges::find(rules, rule, &Rule::id);
    made->findChild<RuleList*>()->setCurrentId(found - rules.begin() + 1);
    return made;
}

/// A backup that is to have no passphrase.
QWidget* openBackup(Workspace& workspace) {
    auto* made = new BackupDialog(workspace);
    made->findChild<QCheckBox*>(QStringLiteral("protectCheckBox"))->setChecked(false);
    return made;
}

QWidget* protectedRestore(Workspace& workspace) {
    BackupHeader backup;
    backup.made = workspace.session().now().addDays(-3);
    backup.recipe.emplace();
    return new RestoreDialog(workspace, QStringLiteral("matchbook-2026-04-17.backup"), backup);
}

QWidget* ownRulesLeftOut(Workspace&) {
    auto* notice = new OwnRulesNotice(
        {Error{.code = Error::Code::RuleUnknownWord,
               .file = QStringLiteral("/home/sam/.local/share/matchbook/rules/wave.toml"),
               .row = 7,
               .field = QStringLiteral("fact"),
               .text = QStringLiteral("pausd"),
               .detail = QStringLiteral("paused, usBased, past, on, ends, away, office")},
         Error{.code = Error::Code::RuleInvalid,
               .file = QStringLiteral("/home/sam/.local/share/matchbook/rules/mine.toml"),
               .row = 1,
               .field = QStringLiteral("id"),
               .text = QStringLiteral("patient-identifier"),
               .detail = QStringLiteral("guard")}});
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(notice);
    column->addStretch(1);
    return page;
}

/// The board with somebody chosen.
QWidget* sponsorBoard(Workspace& workspace) {
    Favor call;
    call.person = *findContact(workspace.session(), QStringLiteral("Hartwell"));
    call.kind = FavorKind::PdCall;
    call.on = QDate(2026, 3, 30);
    (void)saveFavor(workspace.session(), call, QStringLiteral("Bayview IR Residency"));
    auto* made = window(workspace, "sponsorship");
    QTimer::singleShot(100, made, [made] { made->findChild<Board*>()->focusFirst(); });
    return made;
}

/// Who introduced whom among so many people, each by somebody before them.
template <int Count>
QWidget* network(Workspace& workspace) {
    static constexpr const char* given[] = {"Ada",  "Ben", "Chidi", "Dana", "Elif",
                                            "Femi", "Gus", "Hana",  "Ivo",  "Jun"};
    static constexpr const char* family[] = {"Abara", "Birch",   "Castellanos", "Dietrich-Osei",
                                             "Ek",    "Fujioka", "Grant"};
    QList<ContactId> people;
    for (int i = 0; i < Count; ++i) {
        Contact contact;
        contact.name =
            QStringLiteral("%1 %2").arg(QLatin1StringView(given[i % std::size(given)]),
                                        QLatin1StringView(family[i % std::size(family)]));
        contact.relationship = i % 7 == 0 ? Relationship::Mentor : Relationship::Connection;
        contact.sponsorship = i % 23 == 0 ? Sponsorship::Active : Sponsorship::None;
        if (i % 11 != 0)
            contact.introducedBy = people[i % 3 == 0 ? i - 1 : i - i % 11];
        people.append(*saveContact(workspace.session(), contact, {}, {}));
    }
    return new NetworkDialog(workspace, Count > 100 ? ContactId{} : people.first());
}

/// The page of readiness, on its charts.
QWidget* readinessCharts(Workspace& workspace) {
    auto* made = window(workspace, "readiness");
    QTimer::singleShot(100, made, [made] {
        auto* scroll = made->findChild<QScrollArea*>(QStringLiteral("readinessScrollArea"));
        scroll->ensureWidgetVisible(scroll->findChild<QWidget*>(QStringLiteral("lettersCard")), 0,
                                    40);
    });
    return made;
}

/// Somebody who acted as a sponsor, as the dialog of the ledger notes it.
QWidget* favorOfASponsor(Workspace& workspace) {
    Favor favor;
    favor.person = somebody(workspace);
    favor.direction = FavorDirection::Received;
    favor.kind = FavorKind::PdCall;
    return new FavorDialog(workspace, favor);
}

QWidget* contactSearch(Workspace& workspace) {
    auto* made = window(workspace, "contacts");
    made->findChild<QLineEdit*>(QStringLiteral("contactSearchEdit"))
        ->setText(QStringLiteral("question"));
    return made;
}

/// Today when everything that asks for something this week is settled.
QWidget* settledToday(Workspace& workspace) {
    Session& session = workspace.session();
    const auto open = reminders(session, 7);
    QStringList keys;
    for (const Reminder& reminder : *open)
        keys.append(reminder.key);
    (void)dismiss(session, keys);
    return window(workspace, "today");
}

/// With the bar that says that these people do not exist.
QWidget* sampleToday(Workspace& workspace) {
    auto* made = new MainWindow(workspace);
    made->markAsSample();
    return made;
}

/// Some of it is done, the rest comes back tomorrow.
QWidget* partlyDone(Workspace& workspace) {
    Session& session = workspace.session();
    QStringList keys;
    for (const Reminder& reminder : *reminders(session, 7))
        keys.append(reminder.key);
    (void)markDone(session, keys.mid(0, 4));
    (void)snooze(session, keys.mid(4), session.today().addDays(1));
    return window(workspace, "today");
}

/// More than is listed at first, scrolled to where the rest begins.
QWidget* longToday(Workspace& workspace) {
    Session& session = workspace.session();
    for (int i = 0; i < TodayModel::mostRows + 20; ++i) {
        ActionItem task;
        task.text = QStringLiteral("Write to program %1").arg(i + 1);
        task.due = session.today().addDays(-3);
        (void)addActionItem(session, task);
    }
    auto* made = window(workspace, "today");
    auto* list = made->findChild<QListView*>(QStringLiteral("todayList"));
    QTimer::singleShot(50, list, [list] {
        const QModelIndex rest = list->model()->index(TodayModel::mostRows + 1, 0);
        list->setCurrentIndex(rest);
        list->scrollTo(rest, QAbstractItemView::PositionAtCenter);
    });
    return made;
}

/// Weeks of a rotation are over, and nobody was written to meanwhile.
void letEverythingLie(Workspace& workspace) {
    Session& session = workspace.session();
    const QDate today = session.today();
    const char* names[] = {"Ana Sousa",   "Ben Carver",   "Chidi Obi",    "Dana Weiss",
                           "Emil Novak",  "Farah Aziz",   "Goran Petrov", "Hana Sato",
                           "Ivo Marek",   "Julia Stein",  "Kofi Mensah",  "Lena Brandt",
                           "Mateo Rojas", "Nadia Haddad", "Omar Farouk",  "Paula Reyes",
                           "Quinn Abbot", "Rosa Lindt",   "Samir Patel",  "Tove Lund"};
    int days = 110;
    for (const char* name : names) {
        Contact contact;
        setWholeName(contact, QString::fromLatin1(name));
        contact.relationship = Relationship::Mentor;
        Interaction last;
        last.people = {*saveContact(session, contact, {}, {})};
        last.on = today.addDays(-days);
        last.purpose = Purpose::Update;
        (void)saveInteraction(session, last);
        days += 7;
    }
    for (const char* text : {"Pay the fee for the exam", "Return the signed form"}) {
        ActionItem task;
        task.text = QString::fromLatin1(text);
        task.due = today.addDays(-4);
        (void)addActionItem(session, task);
    }
}

QWidget* catchUpToday(Workspace& workspace) {
    letEverythingLie(workspace);
    return window(workspace, "today");
}

template <CatchUpWay Way>
QWidget* catchingUp(Workspace& workspace) {
    letEverythingLie(workspace);
    return new CatchUpDialog(workspace, Way);
}

QWidget* reviewToday(Workspace& workspace) {
    Contact contact;
    setWholeName(contact, QStringLiteral("Ida Berg"));
    contact.relationship = Relationship::Connection;
    (void)saveContact(workspace.session(), contact, {}, {});
    auto* made = window(workspace, "today");
    Q_EMIT workspace.reviewRequested();
    return made;
}

/// The reminder that asks for an update to a mentor.
Reminder mentorUpdate(Workspace& workspace) {
    const auto due = dueReminders(workspace.session());
    const auto found = std::ranges::find_if(
        due, [](const Reminder& reminder) { return reminder.rule == u"mentor-update"; });
    return found == due.end() ? Reminder{} : *found;
}

/// The editor with all its sections open, as tall as it gets.
QWidget* openedEditor(Workspace& workspace) {
    auto* made =
        new ContactEditor(workspace, *findContact(workspace.session(), QStringLiteral("Hartwell")));
    for (auto* section : made->findChildren<Disclosure*>())
        section->setOpen(true);
    made->resize(568, 2000);
    return made;
}

/// The page of an event, by its name.
QWidget* eventPage(Workspace& workspace, const char* name) {
    auto* made = window(workspace, "conferences");
    const auto event = findEvent(workspace.session(), QString::fromLatin1(name));
    Q_EMIT workspace.eventRequested(event->id);
    return made;
}

/// The conference to come, as it is on its second day.
EventId running(Workspace& workspace) {
    Session& session = workspace.session();
    auto event = *findEvent(session, QStringLiteral("World Congress of Radiology"));
    event.starts = session.today().addDays(-1);
    event.ends = session.today().addDays(3);
    return *saveEvent(session, event);
}

QWidget* eventMode(Workspace& workspace) {
    const EventId event = running(workspace);
    workspace.setActiveEvent(event);
    for (const char* line :
         {"Ines Valverde @St. Brendan Medical Center attending !runs the fibroid clinic",
          "Tobias Brandt, MD @Northgate fellow <tobias.brandt@example.org>"})
        (void)capture(workspace.session(), QString::fromUtf8(line), event);
    auto* made = eventPage(workspace, "World Congress of Radiology");
    auto* edit = made->findChild<QLineEdit*>(QStringLiteral("captureEdit"));
    edit->setFocus();
    edit->setText(QStringLiteral("Jane Doe, MD @UCSF PD #IR !talked about the PAE registry "
                                 ">email draft Fri <jane@example.org>"));
    return made;
}

/// Somebody who is here already is typed once more.
QWidget* eventModeKnown(Workspace& workspace) {
    auto* made = eventMode(workspace);
    made->findChild<QLineEdit*>(QStringLiteral("captureEdit"))
        ->setText(QStringLiteral("Ines Valverde !again talked"));
    return made;
}

QWidget* checkedDraft(Workspace& workspace) {
    auto* made = new DraftDialog(workspace, mostPressing(workspace));
    made->findChild<QLineEdit*>(QStringLiteral("subjectEdit"))->setText(QStringLiteral("Question"));
    made->findChild<QPlainTextEdit*>(QStringLiteral("bodyEdit"))
        ->setPlainText(QStringLiteral(
            "Dear Sir or Madam,\n\nI am a third-year medical student and I have followed your work "
            "for a while. The patient we saw together, MRN 00482913, is still on my mind.\n\nCould "
            "you write me a letter of recommendation, or get me an interview at your program? I "
            "know that the match is unfair to graduates like me.\n\nBest regards,\nSam Example"));
    made->findChild<FindingsPanel*>()->check();
    return made;
}

QWidget* guard(Workspace& workspace) {
    const QString note = QStringLiteral("Talked with Dr. Okonkwo about the prostate artery "
                                        "registry. Great case, MRN 00482913, patient admitted on "
                                        "3/14/2026. She will send the protocol on Friday.");
    return new GuardDialog(note, *checkNote(workspace.session(), note));
}

QWidget* nothingDue(Workspace& workspace) {
    QStringList keys;
    for (const Reminder& reminder : dueReminders(workspace.session()))
        keys.append(reminder.key);
    (void)dismiss(workspace.session(), keys);
    return new ReminderDialog(workspace);
}

/// One of them was just dismissed.
QWidget* answeredReminders(Workspace& workspace) {
    auto* made = new ReminderDialog(workspace);
    made->show();
    dismissReminders(workspace, dueReminders(workspace.session()).mid(0, 1));
    return made;
}

QWidget* palette(Workspace& workspace, const QString& typed) {
    for (const char* name : {"Hartwell", "Okafor"}) {
        if (const auto person = findContact(workspace.session(), QString::fromLatin1(name)))
            noteOpened(workspace, *person);
    }
    auto* behind = new MainWindow(workspace);
    auto* made = new PaletteDialog(MainWindow::tr("Go to…"),
                                   MainWindow::tr("A person, a view, or something to do"),
                                   everything(workspace, *behind->findChild<MenuBar*>()));
    QObject::connect(made, &QObject::destroyed, behind, &QObject::deleteLater);
    made->findChild<QLineEdit*>(QStringLiteral("paletteEdit"))->setText(typed);
    return made;
}

QWidget* history(Workspace& workspace) {
    Session& session = workspace.session();
    QStringList keys;
    for (const Reminder& reminder : dueReminders(session))
        keys.append(reminder.key);
    (void)dismiss(session, keys.first());
    (void)tagContacts(session, {somebody(workspace)}, QStringLiteral("registry"));
    (void)session.undo();
    return new HistoryDialog(workspace);
}

template <int Page>
QWidget* settingsPage(Workspace& workspace) {
    auto* made = new SettingsDialog(workspace);
    made->showPage(Page);
    return made;
}

QWidget* pausedToday(Workspace& workspace) {
    auto me = *applicant(workspace.session());
    me.pausedUntil = workspace.session().today().addDays(7);
    (void)saveApplicant(workspace.session(), me);
    return window(workspace, "today");
}

/// Somebody a second time, as a list from elsewhere has them.
ContactId again(Workspace& workspace, const ContactSummary& known) {
    Contact contact;
    setWholeName(contact, known.contact.name);
    contact.title = QStringLiteral("Section chief");
    contact.points = {
        {PointKind::Email, QStringLiteral("work"), QStringLiteral("hartwell@example.org"), false}};
    return *saveContact(workspace.session(), contact, known.organization, {});
}

ContactSummary hartwell(Workspace& workspace) {
    const auto known = findContact(workspace.session(), QStringLiteral("Hartwell"));
    return contactDetails(workspace.session(), *known)->summary;
}

QWidget* merging(Workspace& workspace) {
    const auto known = hartwell(workspace);
    return new MergeDialog(workspace, known.contact.id, again(workspace, known));
}

/// A long list of differences, of which some are chosen of the second.
QWidget* mergingByValue(Workspace& workspace) {
    Session& session = workspace.session();
    const auto known = hartwell(workspace);
    Contact other = contactDetails(session, again(workspace, known))->summary.contact;
    other.credentials = QStringLiteral("MD, MPH");
    other.specialty = QStringLiteral("Vascular and interventional radiology and body imaging");
    other.department = QStringLiteral("Surgery");
    other.relationship = Relationship::Connection;
    other.sponsorship = Sponsorship::Lapsed;
    other.mayFollowUp = false;
    (void)saveContact(session, other, QStringLiteral("Northgate Clinic"), QStringLiteral("fellow"));
    auto* made = new MergeDialog(workspace, known.contact.id, other.id);
    for (const char* field : {"title", "role"})
        made->findChild<QAbstractButton*>(QLatin1StringView(field) + QStringLiteral("SecondRadio"))
            ->click();
    return made;
}

/// A table of one's own, of which it was said who is who and what they do.
QWidget* columnsSaid(Workspace& workspace) {
    auto* made = new ImportDialog(workspace, QStringLiteral(SCREENS_DATA "/own.csv"));
    const auto combos = made->findChildren<QComboBox*>(QStringLiteral("columnCombo"));
    combos[0]->setCurrentIndex(combos[0]->findData(QStringLiteral("name")));
    combos[5]->setCurrentIndex(combos[5]->findData(QStringLiteral("role")));
    made->accept();
    return made;
}

QWidget* healthView(Workspace& workspace) {
    again(workspace, hartwell(workspace));
    return window(workspace, "health");
}

/// Columns that were chosen, in as wide a list as the page leaves.
QWidget* withColumns(Workspace& workspace) {
    QSettings().setValue(QStringLiteral("contacts/shown"),
                         QStringList{QStringLiteral("next-due"), QStringLiteral("relationship"),
                                     QStringLiteral("how-met")});
    auto* made = window(workspace, "contacts");
    QTimer::singleShot(100, made, [made] {
        made->findChild<QSplitter*>(QStringLiteral("contactsSplitter"))
            ->setSizes({made->width() - 620, 480});
    });
    return made;
}

QWidget* putOffDialog(Workspace& workspace) {
    Session& session = workspace.session();
    const auto due = dueReminders(session);
    (void)snooze(session, due.value(0).key, session.today().addDays(1));
    (void)snooze(session, due.value(1).key, session.today().addDays(9));
    (void)dismiss(session, due.value(2).key);
    (void)mute(session, due.value(3).key, MuteScope::Person);
    (void)mute(session, due.value(4).key, MuteScope::Rule);
    return new PutOffDialog(workspace);
}

QWidget* quickLogUnknown(Workspace& workspace) {
    auto* made = new QuickLogDialog(workspace, contactIds(workspace.session(), {})->mid(0, 5));
    QTimer::singleShot(100, made, [made] {
        made->findChild<QLineEdit*>(QStringLiteral("peopleEdit"))
            ->setText(QStringLiteral("Zoe Zimmer"));
        made->accept();
    });
    return made;
}

QWidget* twoSelected(Workspace& workspace) {
    auto* made = window(workspace, "contacts");
    auto* list = made->findChild<QAbstractItemView*>(QStringLiteral("contactsList"));
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::Select);
    return made;
}

/// The list with a view of its own: several filters and an order.
QWidget* filtered(Workspace& workspace) {
    Session& session = workspace.session();
    const SavedView view{.name = QStringLiteral("Mentors to write to"),
                         .filter = {.relationship = Relationship::Mentor,
                                    .missing = MissingField::Phone,
                                    .usBased = true},
                         .sort = {.by = ContactOrder::LastTouch, .reversed = true}};
    (void)saveView(session, view);
    for (const ContactId id : *contactIds(session, {.relationship = Relationship::Mentor}))
        (void)setContactFields(session, id, {{QStringLiteral("usBased"), QStringLiteral("yes")}});
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.savedViewRequested(view.name);
    return made;
}

/// The contacts with the menu open that a button or chip of this name has.
template <class Button>
QWidget* withMenu(Workspace& workspace, const char* name) {
    auto* made = contactPage(workspace);
    QTimer::singleShot(
        100, made, [made, name] { made->findChild<Button*>(QString::fromLatin1(name))->click(); });
    return made;
}

QWidget* changeMenu(Workspace& workspace) {
    auto* made = twoSelected(workspace);
    QTimer::singleShot(100, made, [made] {
        auto* button = made->findChild<QPushButton*>(QStringLiteral("changeSelectedButton"));
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return made;
}

/// A role and an e-mail, while they are typed over.
QWidget* inPlace(Workspace& workspace) {
    auto* made = contactPage(workspace);
    for (const char* name : {"editRoleButton", "editEmailButton"})
        made->findChild<IconButton*>(QString::fromLatin1(name))->click();
    return made;
}

QWidget* healthPeople(Workspace& workspace) {
    return window(workspace, "health");
}

QWidget* trashDialog(Workspace& workspace) {
    Session& session = workspace.session();
    const auto people = *contactIds(session, {});
    const auto details = contactDetails(session, somebody(workspace));
    if (!details->timeline.isEmpty())
        (void)deleteInteraction(session, details->timeline.first().id);
    (void)deleteContacts(session, people.mid(0, 2));
    return new TrashDialog(workspace);
}

ContactDetails mentor(Workspace& workspace) {
    return *contactDetails(workspace.session(), hartwell(workspace).contact.id);
}

QWidget* itemDialog(Workspace& workspace) {
    ActionItem item;
    item.kind = ActionItemKind::Advice;
    item.person = hartwell(workspace).contact.id;
    item.text = QStringLiteral("Read the review of prostate artery embolization");
    item.id = *addActionItem(workspace.session(), item);
    (void)closeActionItem(workspace.session(), item.id, Outcome::Declined,
                          QStringLiteral("There is a newer one, which I read."));
    return new ItemDialog(workspace, *findActionItem(workspace.session(), item.id));
}

QWidget* letterDialog(Workspace& workspace) {
    Letter letter;
    letter.writer = hartwell(workspace).contact.id;
    reach(letter, LetterState::Asked, workspace.session().today().addDays(-20));
    reach(letter, LetterState::Agreed, workspace.session().today().addDays(-12));
    const auto id = saveLetter(workspace.session(), letter);
    auto* made = new LetterDialog(workspace, *findLetter(workspace.session(), *id));
    for (auto* part : made->findChildren<Disclosure*>())
        part->setOpen(true);
    return made;
}

/// A mentor with notes and favors both ways, scrolled to a part of the page.
QWidget* fullPage(Workspace& workspace, const char* part) {
    Session& session = workspace.session();
    const ContactId person = hartwell(workspace).contact.id;
    (void)setContactFields(
        session, person,
        {{QStringLiteral("note"),
          QStringLiteral("# The registry\n\n- wants **one table** a month\n- meets on Thursdays\n\n"
                         "See [the protocol](https://example.org/protocol).")},
         {QStringLiteral("privateNote"), QStringLiteral("Prefers to be asked in person.")}});
    Favor slides;
    slides.person = person;
    slides.direction = FavorDirection::Given;
    slides.kind = FavorKind::Slides;
    slides.note = QStringLiteral("For the grand rounds");
    (void)saveFavor(session, slides);
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.contactRequested(person);
    QTimer::singleShot(100, made, [made, part] {
        auto* page = made->findChild<QScrollArea*>(QStringLiteral("contactPage"));
        page->ensureWidgetVisible(page->findChild<QWidget*>(QString::fromLatin1(part)));
    });
    return made;
}

QWidget* conferenceWishes(Workspace& workspace) {
    Event event = *findEvent(workspace.session(), QStringLiteral("World Congress of Radiology"));
    event.wishes = contactIds(workspace.session(), {})->mid(2, 3);
    (void)saveEvent(workspace.session(), event);
    return eventPage(workspace, "World Congress of Radiology");
}

/// What was reached at a meeting that is over, and what is proposed for none.
QWidget* conferenceGoals(Workspace& workspace) {
    Event event = *findEvent(workspace.session(), QStringLiteral("SIGM Annual Meeting"));
    event.goals = proposedGoals(event.kind);
    (void)saveEvent(workspace.session(), event);
    auto* made = eventPage(workspace, "SIGM Annual Meeting");
    QTimer::singleShot(100, made, [made] {
        auto* page = made->findChild<QScrollArea*>(QStringLiteral("eventPageScrollArea"));
        page->ensureWidgetVisible(page->findChild<QLineEdit*>(QStringLiteral("goalEdit")));
    });
    return made;
}

QWidget* experience(Workspace& workspace) {
    Event event = *findEvent(workspace.session(), QStringLiteral("Lakeshore IR observership"));
    event.experience = Experience{};
    event.experience->focus = QStringLiteral("Medical education");
    event.experience->description =
        QStringLiteral("Followed the team through clinic, consults and procedures. Learned how "
                       "consent is taken, how a plan is made in the tumor board, and how results "
                       "are told.");
    event.experience->meaningful = QStringLiteral("word ").repeated(64);
    return new ExperienceDialog(workspace, event);
}

/// The programs of a list, and one of them whose people are known.
void addPrograms(Workspace& workspace) {
    Session& session = workspace.session();
    (void)importPrograms(session, QStringLiteral(SCREENS_DATA "/programs.csv"));
    auto me = *applicant(session);
    me.goldSignals = 2;
    me.silverSignals = 3;
    (void)saveApplicant(session, me);
}

OrganizationId lakeshore(Workspace& workspace) {
    Session& session = workspace.session();
    const auto id = *findProgram(
        session, QStringLiteral("Lakeshore University Interventional Radiology Residency"));
    Organization program = programDetails(session, id)->program;
    program.aliases = {QStringLiteral("Lakeshore IR")};
    program.tracks = {QStringLiteral("Integrated"), QStringLiteral("ESIR")};
    program.status = ApplicationStatus::Interview;
    program.interviewOn = session.today().addDays(40);
    program.caseMix = QStringLiteral("Oncology, venous, a large liver service");
    program.note = QStringLiteral("Call is every fifth night. Asked about research time.");
    (void)saveProgram(session, program);
    return id;
}

QWidget* programsView(Workspace& workspace) {
    addPrograms(workspace);
    const auto shown = lakeshore(workspace);
    auto* made = window(workspace, "programs");
    Q_EMIT workspace.programRequested(shown);
    return made;
}

QWidget* interviewDay(Workspace& workspace) {
    auto* made = programsView(workspace);
    made->findChild<QPushButton*>(QStringLiteral("interviewButton"))->click();
    return made;
}

QWidget* askedForProgram(Workspace& workspace) {
    auto* made = fullPage(workspace, "ledger");
    auto* direction = made->findChild<QComboBox*>(QStringLiteral("favorDirectionCombo"));
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Asked)));
    return made;
}

QWidget* longPrograms(Workspace& workspace) {
    addPrograms(workspace);
    Organization program;
    program.name =
        QStringLiteral("The Very Long Name of a University Medical Center of the Northern "
                       "Lakes and Valleys, Interventional Radiology - Integrated");
    program.city = QStringLiteral("Saint Margaret upon the Northern Lakes");
    program.state = QStringLiteral("Minnesota");
    program.aliases = {QStringLiteral("UMCNLV"), QStringLiteral("Northern Lakes and Valleys")};
    program.tracks = {QStringLiteral("Integrated"), QStringLiteral("Independent")};
    program.signal = Signal::Silver;
    program.status = ApplicationStatus::Considering;
    const auto shown = saveProgram(workspace.session(), program);
    auto* made = window(workspace, "programs");
    Q_EMIT workspace.programRequested(*shown);
    return made;
}

QWidget* programEditor(Workspace& workspace) {
    const auto id = lakeshore(workspace);
    return new ProgramDialog(workspace, programDetails(workspace.session(), id)->program);
}

/// A view on a store with long names in it.
QWidget* longNames(Workspace& workspace, const char* view) {
    addLongNames(workspace.session());
    return window(workspace, view);
}

QWidget* longPerson(Workspace& workspace) {
    const auto [person, event] = addLongNames(workspace.session());
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.contactRequested(person);
    return made;
}

QWidget* longIntroducer(Workspace& workspace) {
    addLongNames(workspace.session());
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.contactRequested(
        *findContact(workspace.session(), QStringLiteral("Wolfeschlegel")));
    return made;
}

QWidget* longMeeting(Workspace& workspace) {
    const auto [person, event] = addLongNames(workspace.session());
    auto* made = window(workspace, "conferences");
    Q_EMIT workspace.eventRequested(event);
    return made;
}

QWidget* longSponsor(Workspace& workspace) {
    addLongNames(workspace.session());
    auto* made = window(workspace, "sponsorship");
    made->findChild<Board*>()->setCurrentId(
        findContact(workspace.session(), QStringLiteral("Featherstonehaugh"))->value);
    return made;
}

constexpr std::array table{
    Screen{"today",
           [](Workspace& w) {
               return window(w, "today");
           }},
    Screen{"today-sample", sampleToday},
    Screen{"today-first", [](Workspace& w) { return window(w, "today"); }, true},
    Screen{"today-settled", settledToday},
    Screen{"today-done", partlyDone},
    Screen{"today-long", longToday},
    Screen{"contacts",
           [](Workspace& w) {
               return window(w, "contacts");
           }},
    Screen{"contacts-empty", [](Workspace& w) { return window(w, "contacts"); }, true},
    Screen{"contact-page", contactPage},
    Screen{"contact-mentor", mentorPage},
    Screen{"contact-full",
           [](Workspace& w) {
               return fullPage(w, "contactNameLabel");
           }},
    Screen{"contact-timeline",
           [](Workspace& w) {
               return fullPage(w, "timelineList");
           }},
    Screen{"contact-notes",
           [](Workspace& w) {
               return fullPage(w, "notesCard");
           }},
    Screen{"contact-ledger",
           [](Workspace& w) {
               return fullPage(w, "ledger");
           }},
    Screen{"contact-ledger-asked", askedForProgram},
    Screen{"item", itemDialog},
    Screen{"favor",
           [](Workspace& w) -> QWidget* {
               Favor favor;
               favor.person = hartwell(w).contact.id;
               return new FavorDialog(w, favor);
           }},
    Screen{"interaction",
           [](Workspace& w) -> QWidget* {
               return new InteractionDialog(w, mentor(w).timeline.first());
           }},
    Screen{"letter", letterDialog},
    Screen{"project",
           [](Workspace& w) -> QWidget* {
               return new ProjectDialog(w, mentor(w).projects.value(0));
           }},
    Screen{"contact-search", contactSearch},
    Screen{"contacts-two", twoSelected},
    Screen{"contacts-columns", withColumns},
    Screen{"contacts-filtered", filtered},
    Screen{"contacts-change-menu", changeMenu},
    Screen{"contacts-order-menu",
           [](Workspace& w) {
               return withMenu<IconButton>(w, "orderButton");
           }},
    Screen{"contacts-views-menu",
           [](Workspace& w) {
               return withMenu<IconButton>(w, "savedViewsButton");
           }},
    Screen{"contacts-more-menu",
           [](Workspace& w) {
               return withMenu<Chip>(w, "moreChip");
           }},
    Screen{"contact-menu",
           [](Workspace& w) {
               return withMenu<IconButton>(w, "moreButton");
           }},
    Screen{"cadence",
           [](Workspace&) -> QWidget* {
               return new CadenceDialog({});
           }},
    Screen{"contact-in-place", inPlace},
    Screen{"log-project-update",
           [](Workspace& w) -> QWidget* {
               return new QuickLogDialog(w, projects(w.session())->value(0));
           }},
    Screen{"conferences",
           [](Workspace& w) {
               return eventPage(w, "SIGM Annual Meeting");
           }},
    Screen{"conference-next",
           [](Workspace& w) {
               return eventPage(w, "World Congress of Radiology");
           }},
    Screen{"rotation",
           [](Workspace& w) {
               return eventPage(w, "Lakeshore IR observership");
           }},
    Screen{"conferences-empty", [](Workspace& w) { return window(w, "conferences"); }, true},
    Screen{"event-mode", eventMode},
    Screen{"event-mode-known", eventModeKnown},
    Screen{"experience", experience},
    Screen{"conference-wishes", conferenceWishes},
    Screen{"conference-goals", conferenceGoals},
    Screen{"programs", programsView},
    Screen{"program-interview", interviewDay},
    Screen{"programs-long", longPrograms},
    Screen{"programs-empty", [](Workspace& w) { return window(w, "programs"); }, true},
    Screen{"program-editor", programEditor},
    Screen{"program-import",
           [](Workspace& w) -> QWidget* {
               return new ProgramImportDialog(w, QStringLiteral(SCREENS_DATA "/programs.csv"));
           }},
    Screen{"program-import-first",
           [](Workspace& w) -> QWidget* {
               return new ProgramImportDialog(w);
           }},
    Screen{"contacts-people",
           [](Workspace& w) {
               auto* made = window(w, "contacts");
               Q_EMIT w.peopleRequested(
                   PortfolioCard::tr("Mentors: %1").arg(inWords(MentorType::Research)),
                   contactIds(w.session(), {})->mid(0, 3));
               return made;
           }},
    Screen{"sponsorship", sponsorBoard},
    Screen{"sponsorship-none", [](Workspace& w) { return window(w, "sponsorship"); }, true},
    Screen{"network-3", network<3>, true},
    Screen{"network-30", network<30>, true},
    Screen{"network-200", network<200>, true},
    Screen{"network-none",
           [](Workspace& w) -> QWidget* { return new NetworkDialog(w, ContactId{}); }, true},
    Screen{"readiness",
           [](Workspace& w) {
               return window(w, "readiness");
           }},
    Screen{"readiness-charts", readinessCharts},
    Screen{"readiness-none", [](Workspace& w) { return window(w, "readiness"); }, true},
    Screen{"favor-sponsor", favorOfASponsor},
    Screen{"guides",
           [](Workspace& w) {
               return window(w, "guides");
           }},
    Screen{"guides-cases",
           [](Workspace& w) {
               return guideOn(w, QStringLiteral("core-mentors"));
           }},
    Screen{"guides-draft",
           [](Workspace& w) {
               return guideOn(w, QStringLiteral("message-too-long"));
           }},
    Screen{"guides-left-out", ownRulesLeftOut},
    Screen{"health", healthView},
    Screen{"health-people", healthPeople},
    Screen{"health-well", [](Workspace& w) { return window(w, "health"); }, true},
    Screen{"merge", merging},
    Screen{"merge-by-value", mergingByValue},
    Screen{"next-step",
           [](Workspace& w) -> QWidget* {
               return new NextStepDialog(w, somebody(w));
           }},
    Screen{"trash", trashDialog},
    Screen{"trash-empty", [](Workspace& w) -> QWidget* { return new TrashDialog(w); }, true},
    Screen{"guides-pack",
           [](Workspace& w) -> QWidget* {
               return new PackDialog(w);
           }},
    Screen{"contact-editor",
           [](Workspace& w) -> QWidget* {
               return new ContactEditor(w, somebody(w));
           }},
    Screen{"contact-editor-open",
           [](Workspace& w) -> QWidget* {
               return openedEditor(w);
           }},
    Screen{"quick-log",
           [](Workspace& w) -> QWidget* {
               return new QuickLogDialog(w, QList<Reminder>{mostPressing(w)});
           }},
    Screen{"quick-log-several",
           [](Workspace& w) -> QWidget* {
               return new QuickLogDialog(w, dueReminders(w.session()).mid(0, 7));
           }},
    Screen{"quick-log-unknown", quickLogUnknown},
    Screen{"put-off", putOffDialog},
    Screen{"reminders",
           [](Workspace& w) -> QWidget* {
               return new ReminderDialog(w);
           }},
    Screen{"reminders-back",
           [](Workspace& w) -> QWidget* {
               auto* made = new ReminderDialog(w);
               made->setClosedSince(w.session().now().addDays(-3));
               return made;
           }},
    Screen{"reminders-answered", answeredReminders},
    Screen{"reminders-none", nothingDue},
    Screen{"palette",
           [](Workspace& w) {
               return palette(w, {});
           }},
    Screen{"palette-typed",
           [](Workspace& w) {
               return palette(w, QStringLiteral("re"));
           }},
    Screen{"palette-nothing",
           [](Workspace& w) {
               return palette(w, QStringLiteral("xyz"));
           }},
    Screen{"shortcuts",
           [](Workspace& w) -> QWidget* {
               const MenuBar menus(w);
               return new ShortcutSheet(menus);
           }},
    Screen{"history",
           [](Workspace& w) -> QWidget* {
               return history(w);
           }},
    Screen{"history-none", [](Workspace& w) -> QWidget* { return new HistoryDialog(w); }, true},
    Screen{"settings-you", settingsPage<0>},
    Screen{"settings-application", settingsPage<1>},
    Screen{"settings-dates", settingsPage<2>},
    Screen{"settings-introductions", settingsPage<3>},
    Screen{"settings-reminders", settingsPage<4>},
    Screen{"settings-window", settingsPage<5>},
    Screen{"settings-copies", settingsPage<6>},
    Screen{"today-paused", pausedToday},
    Screen{"today-catch-up", catchUpToday},
    Screen{"catch-up-spread", catchingUp<CatchUpWay::Spread>},
    Screen{"catch-up-keep", catchingUp<CatchUpWay::KeepFew>},
    Screen{"catch-up-snooze", catchingUp<CatchUpWay::SnoozeAll>},
    Screen{"today-review", reviewToday},
    Screen{"why",
           [](Workspace& w) -> QWidget* {
               return new WhyDialog(w, mostPressing(w).key);
           }},
    Screen{"draft",
           [](Workspace& w) -> QWidget* {
               return new DraftDialog(w, mentorUpdate(w));
           }},
    Screen{"season",
           [](Workspace& w) -> QWidget* {
               return new SeasonDialog(w);
           }},
    Screen{"plan",
           [](Workspace& w) {
               return window(w, "plan");
           }},
    Screen{"scripts",
           [](Workspace& w) -> QWidget* {
               Reminder here;
               here.subject = Subject::Event;
               here.subjectId = running(w).value;
               return new ScriptsDialog(w, here);
           }},
    Screen{"introductions",
           [](Workspace& w) -> QWidget* {
               return new IntroductionsDialog(w);
           }},
    Screen{"draft-checked", checkedDraft},
    Screen{"guard", guard},
    Screen{"event-editor",
           [](Workspace& w) -> QWidget* {
               return new EventDialog(w, Event{});
           }},
    Screen{"import",
           [](Workspace& w) -> QWidget* {
               return new ImportDialog(w);
           }},
    Screen{"import-preview",
           [](Workspace& w) -> QWidget* {
               return new ImportDialog(w, QStringLiteral(SCREENS_DATA "/connections.csv"));
           }},
    Screen{"import-columns",
           [](Workspace& w) -> QWidget* {
               return new ImportDialog(w, QStringLiteral(SCREENS_DATA "/own.csv"));
           }},
    Screen{"import-columns-unnamed",
           [](Workspace& w) -> QWidget* {
               return new ImportDialog(w, QStringLiteral(SCREENS_DATA "/unnamed.csv"));
           }},
    Screen{"import-columns-said", columnsSaid},
    Screen{"letters",
           [](Workspace& w) {
               return window(w, "letters");
           }},
    Screen{"letter-move",
           [](Workspace& w) -> QWidget* {
               return new MoveDialog(QStringLiteral("Kofi Mensah Boateng"), letterColumns()[3],
                                     w.session().today());
           }},
    Screen{"letter-assign",
           [](Workspace& w) -> QWidget* {
               return new AssignDialog(w, letterLines(w.session())->last().letter);
           }},
    Screen{"packet",
           [](Workspace& w) -> QWidget* {
               return new PacketDialog(w, *findContact(w.session(), QStringLiteral("Boateng")));
           }},
    Screen{"summary",
           [](Workspace& w) -> QWidget* {
               return new SummaryDialog(w);
           }},
    Screen{"back-up",
           [](Workspace& w) -> QWidget* {
               return new BackupDialog(w);
           }},
    Screen{"back-up-open", openBackup},
    Screen{"restore", protectedRestore},
    Screen{"names-today",
           [](Workspace& w) {
               return longNames(w, "today");
           }},
    Screen{"names-contact", longPerson},
    Screen{"names-introducer", longIntroducer},
    Screen{"names-letters",
           [](Workspace& w) {
               return longNames(w, "letters");
           }},
    Screen{"names-sponsorship", longSponsor},
    Screen{"names-conferences", longMeeting},
    Screen{"names-readiness",
           [](Workspace& w) {
               return longNames(w, "readiness");
           }},
    Screen{"names-editor",
           [](Workspace& w) -> QWidget* {
               return new ContactEditor(w, addLongNames(w.session()).person);
           }},
    Screen{"names-quick-log",
           [](Workspace& w) -> QWidget* {
               return new QuickLogDialog(w, QList{addLongNames(w.session()).person});
           }},
    Screen{"names-reminders",
           [](Workspace& w) -> QWidget* {
               addLongNames(w.session());
               return new ReminderDialog(w);
           }},
    Screen{"names-packet",
           [](Workspace& w) -> QWidget* {
               return new PacketDialog(w, addLongNames(w.session()).person);
           }},
    Screen{"first-run", [](Workspace& w) -> QWidget* { return new FirstRunDialog(w); }, true},
};

} // namespace

std::span<const Screen> all() {
    return table;
}

} // namespace matchbook::screens
