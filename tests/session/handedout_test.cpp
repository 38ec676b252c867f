// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exportactions.h"
#include "session/summarystore.h"
#include "support/pdftext.h"
#include "support/unzipped.h"

#include <QRegularExpression>

#include <gmock/gmock.h>
#include <set>

using namespace matchbook;
using namespace matchbook::test;
using namespace testing;

// Every text of a store is a mark that says where it stands, such as "Qcontact1noteQ". What is
// handed out may hold those that are listed here, and no other: a field that comes to be later is
// found by itself.

namespace {

using Marks = std::set<std::string>;

constexpr ContactId jane{1};
const QDateTime made({2026, 6, 1}, {9, 30}, Qt::UTC);

QString mark(const QString& record, const char* field) {
    return u'Q' + record + QString::fromLatin1(field) + u'Q';
}

/// Adds a record whose texts are all marked.
template <class T>
T& marked(QList<T>& list, const QString& noun) {
    T& record = list.emplace_back();
    record.id = {list.size()};
    const QString name = noun + QString::number(list.size());
    fieldsOf<T>([&](const char* field, auto member) {
        using Value = std::remove_cvref_t<decltype(record.*member)>;
        if constexpr (std::is_same_v<Value, QString>)
            record.*member = mark(name, field);
        else if constexpr (std::is_same_v<Value, QStringList>)
            record.*member = {mark(name, field)};
    });
    record.created = record.updated = made;
    return record;
}

Contact& addContact(Contents& all) {
    Contact& contact = marked(all.contacts, u"contact"_qs);
    const QString name = u"contact"_qs + QString::number(contact.id.value);
    contact.custom = {{mark(name, "customName"), mark(name, "customValue")}};
    contact.tags = {mark(name, "tag")};
    contact.points = {{PointKind::Email, mark(name, "label"), mark(name, "email"), true}};
    contact.sourceKeys = {{u"linkedin"_qs, mark(name, "source")}};
    contact.roles = {{mark(name, "role"), {1}, {}, {}, true}};
    return contact;
}

void addPeople(Contents& all) {
    Contact& mentor = addContact(all);
    mentor.relationship = Relationship::Mentor;
    mentor.coreMentor = true;
    mentor.mentorTypes = {MentorType::Clinical};
    mentor.sponsorship = Sponsorship::Cultivating;
    mentor.readyToAdvocate = true;
    mentor.metAt = {1};
    mentor.metOn = QDate(2025, 9, 1);
    mentor.introducedBy = {3};
    Contact& ended = addContact(all);
    ended.relationship = Relationship::Mentor;
    ended.doNotContact = true;
    Contact& stranger = addContact(all);
    stranger.metAt = {2};
    stranger.metOn = QDate(2026, 4, 12);
    Contact& thrownAway = addContact(all);
    thrownAway.relationship = Relationship::Mentor;
    thrownAway.trashed = made;
}

void addWork(Contents& all) {
    marked(all.organizations, u"organization"_qs);
    for (int i = 0; i < 2; ++i) {
        Organization& program = marked(all.organizations, u"organization"_qs);
        program.kind = OrganizationKind::Program;
        program.signal = Signal::Gold;
        program.status = ApplicationStatus::Ranked;
    }
    Event& rotation = marked(all.events, u"event"_qs);
    rotation.kind = EventKind::Rotation;
    rotation.starts = {2025, 9, 1};
    rotation.ends = {2025, 9, 26};
    rotation.days = {{{2025, 9, 2}, DayPortion::Full, u"Qevent1seenQ"_qs, u"Qevent1felt1Q"_qs}};
    rotation.goals = {{u"Qevent1goalQ"_qs, 1}};
    rotation.wishes = {{3}};
    Event& meeting = marked(all.events, u"event"_qs);
    meeting.starts = {2026, 4, 11};
    meeting.ends = {2026, 4, 15};
    marked(all.projects, u"project"_qs).mentors = {{1}, {2}};
    marked(all.projects, u"project"_qs).mentors = {{2}, {3}};
}

void addLogs(Contents& all) {
    const auto log = [&](const QList<ContactId>& people, EventId event) {
        Interaction& one = marked(all.interactions, u"interaction"_qs);
        one.people = people;
        one.event = event;
        one.on = {2026, 4, 12};
        one.channel = Channel::Video;
        one.direction = Direction::Mutual;
    };
    log({{1}, {3}}, {2});
    log({{3}}, {1});
    const auto item = [&](ActionItemKind kind, ContactId person) -> ActionItem& {
        ActionItem& one = marked(all.actionItems, u"item"_qs);
        one.kind = kind;
        one.person = person;
        one.opened = {2026, 2, 10};
        return one;
    };
    ActionItem& advice = item(ActionItemKind::Advice, jane);
    advice.closed = QDate(2026, 3, 1);
    advice.outcome = Outcome::Declined;
    item(ActionItemKind::Commitment, jane);
    item(ActionItemKind::Task, jane);
    item(ActionItemKind::Advice, {3});
    const auto favor = [&](FavorDirection direction, FavorKind kind) {
        Favor& one = marked(all.favors, u"favor"_qs);
        one.person = jane;
        one.direction = direction;
        one.kind = kind;
        one.on = {2026, 3, 5};
        one.program = {2};
    };
    favor(FavorDirection::Received, FavorKind::PdCall);
    favor(FavorDirection::Asked, FavorKind::Introduction);
}

void addLetters(Contents& all) {
    const auto letter = [&](ContactId writer, LetterState state) {
        Letter& one = marked(all.letters, u"letter"_qs);
        one.writer = writer;
        one.state = state;
        one.steps = {{LetterState::Ready, {2026, 4, 1}}, {state, {2026, 5, 1}}};
        one.programs = {{3}};
        one.waived = true;
    };
    letter(jane, LetterState::Uploaded);
    letter({2}, LetterState::Agreed);
    letter({3}, LetterState::Candidate);
    letter(jane, LetterState::Declined);
}

std::unique_ptr<Session> markedSession() {
    Contents all;
    fieldsOf<Applicant>([&](const char* field, auto member) {
        using Value = std::remove_cvref_t<decltype(all.applicant.*member)>;
        if constexpr (std::is_same_v<Value, QString>)
            all.applicant.*member = mark(u"applicant0"_qs, field);
        else if constexpr (std::is_same_v<Value, QStringList>)
            all.applicant.*member = {mark(u"applicant0"_qs, field)};
    });
    all.applicant.season = 2027;
    addPeople(all);
    addWork(all);
    addLogs(all);
    addLetters(all);
    all.decisions = {{u"mentor-update/contact-3/2020-01-01"_qs, DecisionKind::Done, std::nullopt,
                      u"Qdecision1noteQ"_qs, made}};
    auto session = emptySession();
    const auto written = session->write({Operation::Import, {}},
                                        [&](Stores& stores) { writeContents(stores, all); });
    return written ? std::move(session) : nullptr;
}

/// What can be read of a file: its bytes as they stand, in UTF-16 as well, and what is packed in
/// them.
QByteArray everythingIn(const QByteArray& bytes, SummaryFormat format) {
    QByteArray all = bytes + '\n' + QByteArray(bytes).replace('\0', "");
    if (format == SummaryFormat::Odt) {
        for (const UnzippedPart& part : unzipped(bytes))
            all += part.path + '\n' + part.bytes + '\n';
    }
    if (format == SummaryFormat::Pdf)
        all += pdfPages(bytes).join(u' ').toUtf8();
    return all;
}

Marks marksIn(const QByteArray& bytes) {
    static const QRegularExpression form(u"Q[a-z]+[0-9]+[A-Za-z0-9]+?Q"_qs);
    Marks found;
    auto all = form.globalMatch(QString::fromUtf8(bytes));
    while (all.hasNext())
        found.insert(all.next().captured().toStdString());
    return found;
}

constexpr SummaryFormat formats[] = {SummaryFormat::Pdf, SummaryFormat::Html,
                                     SummaryFormat::Markdown, SummaryFormat::Odt};

TEST(HandedOut, theAdvisersSummaryHoldsThisAndNoMore) {
    const auto session = markedSession();
    const Marks allowed{"Qapplicant0nameQ",
                        "Qapplicant0schoolQ",
                        "Qapplicant0homeInstitutionQ",
                        "Qcontact1nameQ",
                        "Qcontact1credentialsQ",
                        "Qcontact1titleQ",
                        "Qcontact1departmentQ",
                        "Qorganization1nameQ",
                        "Qorganization2nameQ",
                        "Qevent1nameQ",
                        "Qproject1titleQ",
                        "Qitem1textQ",
                        "Qitem2textQ",
                        "Qletter1authorNameQ",
                        "Qletter1authorEmailQ",
                        "Qletter1authorTitleQ",
                        "Qletter1authorDepartmentQ",
                        "Qletter1specialtyQ",
                        "Qletter4authorNameQ",
                        "Qletter4authorEmailQ",
                        "Qletter4authorTitleQ",
                        "Qletter4authorDepartmentQ",
                        "Qletter4specialtyQ"};
    for (const auto layout : {SummaryLayout::Table, SummaryLayout::Pages}) {
        for (const auto format : formats) {
            const auto bytes =
                exportSummary(*session, Audience::Adviser, {.format = format, .layout = layout});
            ASSERT_TRUE(bytes);
            const QByteArray all = everythingIn(*bytes, format);
            EXPECT_THAT(marksIn(all), ContainerEq(allowed)) << token(format) << token(layout);
            for (const char* hope : {"cultivating", "goals; ready", "candidate", "gold"})
                EXPECT_FALSE(all.contains(hope)) << hope << token(format);
        }
    }
}

TEST(HandedOut, aPacketHoldsThisAndNoMore) {
    const auto session = markedSession();
    const Marks allowed{"Qapplicant0nameQ",          "Qapplicant0emailQ",
                        "Qapplicant0schoolQ",        "Qapplicant0longIntroductionQ",
                        "Qapplicant0interestsQ",     "Qcontact1nameQ",
                        "Qcontact1credentialsQ",     "Qevent1nameQ",
                        "Qproject1titleQ",           "Qletter1authorNameQ",
                        "Qletter1authorEmailQ",      "Qletter1authorTitleQ",
                        "Qletter1authorDepartmentQ", "Qletter1specialtyQ",
                        "Qletter1letterIdQ",         "Qletter1highlightsQ"};
    for (const auto format : formats) {
        const auto bytes = exportPacket(*session, jane, {.format = format});
        ASSERT_TRUE(bytes);
        const QByteArray all = everythingIn(*bytes, format);
        EXPECT_THAT(marksIn(all), ContainerEq(allowed)) << token(format);
        for (const char* hope : {"cultivating", "advocate", "sponsor", "call to a program"})
            EXPECT_FALSE(all.contains(hope)) << hope << token(format);
    }
}

TEST(HandedOut, anAdvisersContactsHoldThisAndNoMore) {
    const auto session = markedSession();
    const Marks allowed{"Qcontact1nameQ",       "Qcontact1prefixQ",      "Qcontact1givenQ",
                        "Qcontact1middleQ",     "Qcontact1familyQ",      "Qcontact1suffixQ",
                        "Qcontact1nicknameQ",   "Qcontact1credentialsQ", "Qcontact1titleQ",
                        "Qcontact1departmentQ", "Qcontact1specialtyQ",   "Qcontact1emailQ",
                        "Qcontact1labelQ",      "Qcontact1roleQ",        "Qorganization1nameQ",
                        "Qevent1nameQ",         "Qcontact1uidQ"};
    for (const auto format : {ContactFormat::Vcf, ContactFormat::Csv}) {
        const auto bytes =
            exportContacts(*session, format, Audience::Adviser, QList<ContactId>{jane});
        ASSERT_TRUE(bytes);
        for (const std::string& found : marksIn(*bytes))
            EXPECT_TRUE(allowed.contains(found)) << token(format) << ' ' << found;
        EXPECT_FALSE(bytes->contains("cultivating"));
    }
}

TEST(HandedOut, anAdvisersFileOfEverybodyLeavesOutWhomContactHasEndedWith) {
    const auto session = markedSession();
    for (const auto format : {ContactFormat::Vcf, ContactFormat::Csv}) {
        const Marks given = marksIn(*exportContacts(*session, format, Audience::Adviser));
        EXPECT_TRUE(given.contains("Qcontact3nameQ")) << token(format);
        EXPECT_FALSE(given.contains("Qcontact2nameQ")) << token(format);
        EXPECT_TRUE(
            marksIn(*exportContacts(*session, format, Audience::Mine)).contains("Qcontact2nameQ"))
            << token(format);
        EXPECT_TRUE(
            marksIn(*exportContacts(*session, format, Audience::Adviser, QList<ContactId>{{2}}))
                .contains("Qcontact2nameQ"))
            << "who is chosen is given, " << token(format);
    }
}

/// That nothing is found above must not be for want of looking.
TEST(HandedOut, whatIsOnesOwnIsFoundInEveryFormat) {
    const auto session = markedSession();
    for (const auto format : formats) {
        const auto bytes = exportSummary(*session, Audience::Mine, {.format = format});
        const Marks found = marksIn(everythingIn(*bytes, format));
        for (const char* own : {"Qcontact1privateNoteQ", "Qcontact1noteQ", "Qitem1explanationQ",
                                "Qletter1letterIdQ", "Qcontact3nameQ"})
            EXPECT_TRUE(found.contains(own)) << token(format) << ' ' << own;
    }
}

} // namespace
