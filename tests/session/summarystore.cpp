// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/summarystore.h"

namespace matchbook::test {

namespace {

const QDateTime made({2026, 6, 1}, {9, 30}, Qt::UTC);

/// Numbers a record and gives it what every record has.
template <class T>
T& numbered(QList<T>& list, const char* kind) {
    T& record = list.emplace_back();
    record.id = {list.size()};
    record.uid = QStringLiteral("%1-%2").arg(QLatin1StringView(kind)).arg(list.size());
    record.created = record.updated = made;
    return record;
}

void addPlaces(Contents& all) {
    auto& hospital = numbered(all.organizations, "organization");
    hospital.name = QStringLiteral("Lakeside University Hospital");
    hospital.note = QStringLiteral("PRIVATE: parking is a mess");
    auto& program = numbered(all.organizations, "organization");
    program.name = QStringLiteral("Lakeside IR Residency");
    program.kind = OrganizationKind::Program;
    program.signal = Signal::Gold;
    auto& meeting = numbered(all.events, "event");
    meeting.name = QStringLiteral("Example IR Meeting 2026");
    meeting.starts = {2026, 4, 11};
    meeting.ends = {2026, 4, 15};
    meeting.note = QStringLiteral("PRIVATE: too many receptions");
    auto& rotation = numbered(all.events, "event");
    rotation.kind = EventKind::Rotation;
    rotation.name = QStringLiteral("IR elective <Lakeside>");
    rotation.starts = {2025, 9, 1};
    rotation.ends = {2025, 9, 26};
    rotation.days = {{{2025, 9, 2},
                      DayPortion::Full,
                      QStringLiteral("PRIVATE seen"),
                      QStringLiteral("PRIVATE reflection")}};
}

void addPeople(Contents& all) {
    auto& jane = numbered(all.contacts, "contact");
    jane.name = QStringLiteral("Jane *Quill* Example");
    jane.given = QStringLiteral("Jane");
    jane.family = QStringLiteral("Example");
    jane.credentials = QStringLiteral("MD, FSIR");
    jane.title = QStringLiteral("Professor of Radiology");
    jane.department = QStringLiteral("Interventional Radiology");
    jane.level = Level::Attending;
    jane.programDirector = true;
    jane.usBased = true;
    jane.relationship = Relationship::Mentor;
    jane.coreMentor = true;
    jane.mentorTypes = {MentorType::Clinical, MentorType::Career};
    jane.sponsorship = Sponsorship::Active;
    jane.metAt = {2};
    jane.metOn = QDate(2025, 9, 1);
    jane.awareOfGoals = jane.readyToAdvocate = jane.mayBeNamed = true;
    jane.note = QStringLiteral("PRIVATE note on her dog");
    jane.privateNote = QStringLiteral("PRIVATE: prefers short mails");
    jane.custom = {{QStringLiteral("PRIVATE field"), QStringLiteral("PRIVATE value")}};
    jane.tags = {QStringLiteral("PRIVATE-tag")};
    jane.interests = {QStringLiteral("PRIVATE interest")};
    jane.roles = {{QStringLiteral("attending"), {1}, {}, {}, true},
                  {QStringLiteral("program director"), {2}, QDate(2020, 7, 1), {}, false}};

    auto& sam = numbered(all.contacts, "contact");
    sam.name = QStringLiteral("Sam <b>Sample</b> | Pipe");
    sam.family = QStringLiteral("Sample");
    sam.credentials = QStringLiteral("PhD");
    sam.relationship = Relationship::Mentor;
    sam.mentorTypes = {MentorType::Research};
    sam.sponsorship = Sponsorship::Cultivating;
    sam.introducedBy = {1};
    sam.metAt = {1};
    sam.metOn = QDate(2026, 4, 12);
    sam.doNotContact = true;
    sam.pausedUntil = QDate(2026, 12, 31);
    sam.note = QStringLiteral("PRIVATE: quarrel in May");

    auto& lee = numbered(all.contacts, "contact");
    lee.name = QStringLiteral("李 Lee & Sons");
    lee.level = Level::Resident;
    lee.mentorTypes = {MentorType::NearPeer};
    lee.metOn = QDate(2026, 6, 20);

    auto& stranger = numbered(all.contacts, "contact");
    stranger.name = QStringLiteral("PRIVATE stranger");
}

void addLogs(Contents& all) {
    const auto log = [&](qint64 person, QDate on, Channel channel, Direction direction) {
        auto& interaction = numbered(all.interactions, "interaction");
        interaction.people = {{person}};
        interaction.on = on;
        interaction.channel = channel;
        interaction.direction = direction;
        interaction.subject = QStringLiteral("PRIVATE subject");
        interaction.note = QStringLiteral("PRIVATE words");
    };
    log(1, {2026, 1, 20}, Channel::Email, Direction::Outgoing);
    log(1, {2026, 2, 10}, Channel::Video, Direction::Mutual);
    log(1, {2026, 2, 12}, Channel::Email, Direction::Incoming);
    log(2, {2026, 4, 12}, Channel::InPerson, Direction::Mutual);

    const auto item = [&](ActionItemKind kind, const QString& text) -> ActionItem& {
        auto& one = numbered(all.actionItems, "item");
        one.kind = kind;
        one.person = {1};
        one.text = text;
        one.opened = {2026, 2, 10};
        return one;
    };
    auto& advice = item(ActionItemKind::Advice, QStringLiteral("Apply for the 1. travel grant_"));
    advice.closed = QDate(2026, 3, 1);
    advice.outcome = Outcome::Declined;
    advice.explanation = QStringLiteral("PRIVATE: cannot pay the fare");
    item(ActionItemKind::Commitment, QStringLiteral("Send the draft abstract")).due =
        QDate(2026, 7, 10);
    item(ActionItemKind::Task, QStringLiteral("PRIVATE task"));

    auto& call = numbered(all.favors, "favor");
    call.person = {1};
    call.kind = FavorKind::PdCall;
    call.on = {2026, 3, 5};
    call.program = {2};
    call.note = QStringLiteral("PRIVATE: what she said");
    call.thankedOn = QDate(2026, 3, 6);
    auto& slides = numbered(all.favors, "favor");
    slides.person = {1};
    slides.direction = FavorDirection::Given;
    slides.kind = FavorKind::Slides;
    slides.on = {2026, 1, 15};
}

void addWork(Contents& all) {
    auto& project = numbered(all.projects, "project");
    project.title = QStringLiteral("Registry of *example* cases");
    project.started = QDate(2025, 11, 3);
    project.mentors = {{1}, {2}};
    project.note = QStringLiteral("PRIVATE: slow data");
    auto& waived = numbered(all.letters, "letter");
    waived.writer = {1};
    waived.state = LetterState::Uploaded;
    waived.authorName = QStringLiteral("Jane Quill Example, MD");
    waived.authorEmail = QStringLiteral("jane@example.org");
    waived.letterId = QStringLiteral("PRIVATE-4711");
    waived.waived = true;
    waived.deadline = QDate(2026, 8, 15);
    waived.highlights = {QStringLiteral("PRIVATE highlight")};
    waived.steps = {{LetterState::Asked, {2026, 4, 1}}, {LetterState::Uploaded, {2026, 6, 20}}};
    auto& open = numbered(all.letters, "letter");
    open.writer = {2};
    open.kind = LetterKind::Research;
    open.state = LetterState::Entered;
    open.authorName = QStringLiteral("Sam Sample, PhD");
    open.authorEmail = QStringLiteral("sam@example.org");
    open.authorTitle = QStringLiteral("Senior Scientist");
    open.specialty = QStringLiteral("General");
    open.waived = false;
    open.letterId = QStringLiteral("PRIVATE-4712");
    open.steps = {{LetterState::Ready, {2026, 4, 30}},
                  {LetterState::Asked, {2026, 5, 2}},
                  {LetterState::Agreed, {2026, 5, 3}}};
    auto& candidate = numbered(all.letters, "letter");
    candidate.writer = {4};
    candidate.authorName = QStringLiteral("PRIVATE stranger");
}

std::unique_ptr<Session> sessionOnTheDay() {
    return std::move(*Session::inMemory(fixedClock({{2026, 7, 1}, {12, 0}})));
}

} // namespace

Contents summaryContents() {
    Contents all;
    all.applicant.name = QStringLiteral("Robin Applicant");
    all.applicant.school = QStringLiteral("Example School of Medicine");
    all.applicant.stage = Stage::M4;
    all.applicant.international = true;
    all.applicant.pathway = Pathway::Integrated;
    all.applicant.season = 2027;
    all.applicant.submit = QDate(2026, 9, 2);
    all.applicant.narrative = QStringLiteral("PRIVATE narrative");
    addPlaces(all);
    addPeople(all);
    addLogs(all);
    addWork(all);
    all.decisions = {{QStringLiteral("mentor-update/contact-3/2020-01-01"), DecisionKind::Done,
                      std::nullopt, QStringLiteral("PRIVATE decision"), made}};
    return all;
}

std::unique_ptr<Session> emptySession() {
    return sessionOnTheDay();
}

std::unique_ptr<Session> summarySession() {
    auto session = sessionOnTheDay();
    const auto written = session->write(
        {Operation::Import, {}}, [](Stores& stores) { writeContents(stores, summaryContents()); });
    return written ? std::move(session) : nullptr;
}

} // namespace matchbook::test
