// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Draws the contacts with made-up people into PNG files, to be looked at:
///   matchbook-contacts-shots [folder]

#include "desktop/contacts/contacteditor.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/support/theme.h"
#include "desktop/workspace.h"
#include "session/eventactions.h"
#include "session/logactions.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

using namespace matchbook;

namespace {

QString folder;

std::unique_ptr<Session> emptyStore() {
    auto session =
        Session::inMemory(fixedClock(QDateTime(QDate(2026, 6, 15), QTime(10, 0), Qt::LocalTime)));
    return std::move(*session);
}

struct Sample {
    const char* name;
    const char* title;
    const char* place;
    Relationship relationship;
};

const Sample samples[] = {
    {"Amara Okonkwo-Featherstonehaugh, MD, PhD, FSIR", "Program director, Interventional Radiology",
     "Example University Hospital and Regional Medical Center", Relationship::Mentor},
    {"Omar Haddad, MD", "Associate professor", "Example University", Relationship::Mentor},
    {"Priya Nair, MD", "IR fellow", "Sample Medical Center", Relationship::Connection},
    {"Tomás Rivera, MD", "Section chief", "Sample Medical Center", Relationship::Connection},
    {"Li Wei", "Research coordinator", "Example University", Relationship::Acquaintance},
    {"Noor Aziz, MD", "IR resident", "Demo General Hospital", Relationship::Acquaintance},
    {"Kai Tanaka", "", "", Relationship::Prospect},
    {"Élodie Roux, MD", "Chair of Radiology", "Démo Hôpital", Relationship::Prospect},
    {"Sam Lee", "Medical student", "Example University", Relationship::Acquaintance},
};

void log(Session& session, ContactId person, int daysAgo, Channel channel, Direction direction,
         Purpose purpose, const char* subject, const char* note) {
    Interaction talk;
    talk.on = session.today().addDays(-daysAgo);
    talk.channel = channel;
    talk.direction = direction;
    talk.purpose = purpose;
    talk.subject = QString::fromUtf8(subject);
    talk.note = QString::fromUtf8(note);
    talk.people = {person};
    talk.awaitsReply = daysAgo < 6;
    (void)saveInteraction(session, talk);
}

void addLoops(Session& session, ContactId person) {
    ActionItem item;
    item.person = person;
    item.kind = ActionItemKind::Commitment;
    item.text = QStringLiteral("Send the revised abstract with the second figure");
    item.due = session.today().addDays(-2);
    (void)addActionItem(session, item);
    item.kind = ActionItemKind::Advice;
    item.text = QStringLiteral("Read the 2024 review of prostate artery embolization");
    item.due = std::nullopt;
    (void)addActionItem(session, item);
    Favor favor;
    favor.person = person;
    favor.direction = FavorDirection::Received;
    favor.kind = FavorKind::PdCall;
    favor.note = QStringLiteral("Called Dr. Rivera about an away rotation.");
    (void)saveFavor(session, favor);
    favor.direction = FavorDirection::Given;
    favor.kind = FavorKind::ChartReview;
    favor.on = session.today().addDays(-40);
    favor.note.clear();
    (void)saveFavor(session, favor);
    Letter letter;
    letter.writer = person;
    reach(letter, LetterState::Agreed, session.today().addDays(-10));
    letter.deadline = session.today().addDays(60);
    (void)saveLetter(session, letter);
    Project project;
    project.title = QStringLiteral("Outcomes of embolization in a regional registry");
    project.mentors = {person};
    (void)saveProject(session, project);
}

Contact firstPerson(Contact contact, EventId event, ContactId by) {
    contact.coreMentor = true;
    contact.mentorTypes = {MentorType::Clinical, MentorType::Research};
    contact.sponsorship = Sponsorship::Ready;
    contact.programDirector = true;
    contact.tags = {QStringLiteral("registry"), QStringLiteral("mock interview")};
    contact.metAt = event;
    contact.metOn = QDate(2026, 4, 14);
    contact.introducedBy = by;
    contact.points = {
        {PointKind::Email, QStringLiteral("work"), QStringLiteral("amara.okonkwo@example.org"),
         true},
        {PointKind::Phone, QStringLiteral("office"), QStringLiteral("+1 555 010 0199"), false},
        {PointKind::Link, {}, QStringLiteral("https://example.org/people/okonkwo"), false}};
    contact.interests = {QStringLiteral("embolization"), QStringLiteral("health equity")};
    contact.mayFollowUp = true;
    contact.awareOfGoals = true;
    contact.note = QStringLiteral("Likes short e-mails with one question.\n\nTwo former students "
                                  "matched in integrated programs.");
    contact.privateNote = QStringLiteral("On sabbatical from September: ask before then.");
    return contact;
}

void fillStore(Session& session) {
    Event event;
    event.name = QStringLiteral("SIR 2026");
    event.starts = QDate(2026, 4, 11);
    event.ends = QDate(2026, 4, 15);
    const EventId at = *saveEvent(session, event);
    QList<ContactId> ids;
    for (const Sample& sample : samples) {
        Contact contact;
        setWholeName(contact, QString::fromUtf8(sample.name));
        contact.title = QString::fromUtf8(sample.title);
        contact.relationship = sample.relationship;
        ids.append(*saveContact(session, contact, QString::fromUtf8(sample.place), {}));
    }
    const auto first = contactDetails(session, ids[0]);
    (void)saveContact(session, firstPerson(first->summary.contact, at, ids[3]),
                      first->summary.organization, {});
    Contact introduced = contactDetails(session, ids[2])->summary.contact;
    introduced.introducedBy = ids[0];
    (void)saveContact(session, introduced, QStringLiteral("Sample Medical Center"), {});
    log(session, ids[0], 62, Channel::InPerson, Direction::Mutual, Purpose::Meeting,
        "Coffee after the embolization session",
        "Talked about the registry. She knows two directors on the coast and offered to call.");
    log(session, ids[0], 40, Channel::Email, Direction::Outgoing, Purpose::ThankYou, "", "");
    log(session, ids[0], 4, Channel::Video, Direction::Incoming, Purpose::Question,
        "Figures for the abstract", "Wants the second figure by the end of the month.");
    log(session, ids[1], 100, Channel::Email, Direction::Outgoing, Purpose::Update, "", "");
    log(session, ids[4], 12, Channel::Message, Direction::Outgoing, Purpose::Question, "", "");
    addLoops(session, ids[0]);
}

void draw(QWidget& page, const QString& name) {
    page.show();
    QApplication::setActiveWindow(&page);
    QTest::qWait(40);
    page.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

void drawView(const QString& scheme) {
    const auto session = emptyStore();
    Workspace workspace(*session);
    ContactsView view(workspace);
    view.resize(1060, 800);
    draw(view, QStringLiteral("contacts-empty-") + scheme);
    fillStore(*session);
    view.showContact((*contactIds(*session, {.text = QStringLiteral("amara")})).first());
    draw(view, QStringLiteral("contacts-") + scheme);
    auto* page = view.findChild<QScrollArea*>(QStringLiteral("contactPage"));
    page->verticalScrollBar()->setValue(640);
    draw(view, QStringLiteral("contacts-middle-") + scheme);
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    draw(view, QStringLiteral("contacts-end-") + scheme);
    page->verticalScrollBar()->setValue(0);
    view.resize(960, 700);
    view.findChild<QListView*>(QStringLiteral("contactsList"))->selectAll();
    draw(view, QStringLiteral("contacts-narrow-") + scheme);
    view.resize(1680, 1000);
    draw(view, QStringLiteral("contacts-wide-") + scheme);
    view.resize(1060, 800);
    auto* search = view.findChild<QLineEdit*>(QStringLiteral("contactSearchEdit"));
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QTest::keyClick(search, Qt::Key_Return);
    draw(view, QStringLiteral("contacts-nobody-") + scheme);
}

void drawEditor(const QString& scheme) {
    const auto session = emptyStore();
    fillStore(*session);
    Workspace workspace(*session);
    ContactEditor fresh(workspace, {});
    draw(fresh, QStringLiteral("editor-new-") + scheme);
    const auto amara = (*contactIds(*session, {.text = QStringLiteral("amara")})).first();
    ContactEditor editor(workspace, amara);
    editor.resize(640, 2000);
    draw(editor, QStringLiteral("editor-") + scheme);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("matchbook-shots"));
    folder = QApplication::arguments().value(1, QStringLiteral("shots"));
    QDir().mkpath(folder);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(app, choice);
        drawView(toText(choice));
        drawEditor(toText(choice));
    }
}
