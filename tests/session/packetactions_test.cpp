// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exportactions.h"
#include "session/golden.h"
#include "session/logactions.h"
#include "session/packetactions.h"
#include "session/summarystore.h"

#include <gmock/gmock.h>

using namespace matchbook;
using namespace matchbook::test;
using namespace testing;

namespace {

constexpr ContactId jane{1};
constexpr ContactId lee{3};
const QDateTime now({2026, 7, 1}, {8, 0}, Qt::UTC);

/// The store of the summary with what a packet for Jane needs beside it: a second letter, points
/// to highlight and an introduction that she may read.
std::unique_ptr<Session> packetSession() {
    auto session = summarySession();
    const auto written = session->write({}, [](Stores& stores) {
        Applicant applicant = stores.applicant.read();
        applicant.email = u"robin@example.org"_qs;
        applicant.shortIntroduction = u"I am a fourth-year student who builds registries."_qs;
        applicant.interests = {u"embolization"_qs, u"teaching"_qs};
        stores.applicant.save(applicant);
        Letter first = *stores.letters.find(LetterId{1});
        first.highlights = {u"The night of the GI bleeds"_qs, u"Taught *two* juniors"_qs};
        first.letterId = u"LOR-4711"_qs;
        first.standardized = false;
        first.chairRequirement = true;
        stores.letters.save(first, now);
        Letter second;
        second.writer = jane;
        second.kind = LetterKind::Research;
        second.state = LetterState::Agreed;
        second.authorName = first.authorName;
        second.authorEmail = first.authorEmail;
        second.specialty = u"General"_qs;
        second.deadline = QDate(2026, 8, 20);
        stores.letters.add(second, now);
    });
    return written ? std::move(session) : nullptr;
}

class PacketText : public TestWithParam<SummaryFormat> {};

TEST_P(PacketText, isTheGoldenFile) {
    const auto bytes = exportPacket(*packetSession(), jane, {.format = GetParam()});
    ASSERT_TRUE(bytes);
    expectGolden(u"packet."_qs + toText(GetParam()), *bytes);
}

INSTANTIATE_TEST_SUITE_P(Export, PacketText, Values(SummaryFormat::Html, SummaryFormat::Markdown));

TEST(Packet, tellsWhatTheTwoDidTogether) {
    const auto packet = *letterPacket(*packetSession(), jane);
    EXPECT_EQ(packet.writer, u"Jane *Quill* Example, MD, FSIR");
    EXPECT_EQ(packet.knownSince, QDate(2025, 9, 1));
    ASSERT_EQ(packet.work.size(), 2);
    EXPECT_EQ(packet.work[0].event, EventKind::Rotation);
    EXPECT_EQ(packet.work[1].name, u"Registry of *example* cases");
    EXPECT_EQ(packet.meetings, 1) << "an e-mail is no meeting";
    EXPECT_EQ(packet.firstMeeting, QDate(2026, 2, 10));
    EXPECT_EQ(packet.lastMeeting, QDate(2026, 2, 10));
}

TEST(Packet, introducesTheApplicantAtLengthWhereThereIsSuchAText) {
    const auto session = packetSession();
    EXPECT_TRUE(letterPacket(*session, jane)->introduction.startsWith(u"I am a fourth-year"));
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        Applicant applicant = stores.applicant.read();
        applicant.longIntroduction = u"I have built registries for four years."_qs;
        stores.applicant.save(applicant);
    }));
    EXPECT_EQ(letterPacket(*session, jane)->introduction,
              u"I have built registries for four years.");
}

TEST(Packet, takesWhatTheEntryLacksFromTheContact) {
    const auto session = packetSession();
    const PacketAuthor before = letterPacket(*session, jane)->letters[1].author;
    EXPECT_EQ(before.title, u"Professor of Radiology") << "the contact's";
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        for (Letter letter : stores.letters.all()) {
            letter.authorTitle = u"Chief of Service"_qs;
            stores.letters.save(letter, now);
        }
    }));
    EXPECT_EQ(letterPacket(*session, jane)->letters[1].author.title, u"Chief of Service");
}

TEST(Packet, countsMeetingsFromTheFirstToTheLast) {
    const auto session = packetSession();
    Interaction met;
    met.people = {jane};
    met.on = {2025, 9, 3};
    met.channel = Channel::InPerson;
    met.direction = Direction::Mutual;
    ASSERT_TRUE(saveInteraction(*session, met));
    const auto packet = *letterPacket(*session, jane);
    EXPECT_EQ(packet.meetings, 2);
    EXPECT_EQ(packet.firstMeeting, QDate(2025, 9, 3));
    EXPECT_EQ(packet.lastMeeting, QDate(2026, 2, 10));
}

TEST(Packet, hasEveryLetterOfItsWriterAndOfNobodyElse) {
    const auto packet = *letterPacket(*packetSession(), jane);
    ASSERT_EQ(packet.letters.size(), 2);
    EXPECT_EQ(packet.letters[0].letterId, u"LOR-4711");
    EXPECT_EQ(packet.letters[0].highlights.size(), 2);
    EXPECT_EQ(packet.letters[0].arrived, QDate(2026, 6, 20));
    EXPECT_EQ(packet.letters[1].kind, LetterKind::Research);
    EXPECT_EQ(packet.letters[1].author.email, u"jane@example.org");
}

TEST(Packet, leavesOutALetterThatWasDeclined) {
    const auto session = packetSession();
    Letter second = lettersOf(*session, jane)->last();
    reach(second, LetterState::Declined, {2026, 6, 1});
    ASSERT_TRUE(saveLetter(*session, second));
    EXPECT_EQ(letterPacket(*session, jane)->letters.size(), 1);
    Letter first = lettersOf(*session, jane)->first();
    reach(first, LetterState::Declined, {2026, 6, 1});
    ASSERT_TRUE(saveLetter(*session, first));
    const auto refused = letterPacket(*session, jane);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().field, u"declined letter");
}

TEST(Packet, isRefusedForSomebodyWithoutALetter) {
    const auto session = packetSession();
    const auto refused = letterPacket(*session, lee);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::NotFound);
    EXPECT_EQ(refused.error().field, u"letter of");
    EXPECT_EQ(refused.error().text, u"李 Lee & Sons");
}

TEST(Packet, isRefusedForSomebodyWhoIsNotThereOrInTheTrash) {
    const auto session = packetSession();
    EXPECT_EQ(letterPacket(*session, {99}).error().code, Error::Code::NotFound);
    ASSERT_TRUE(session->write({}, [](Stores& stores) { stores.contacts.setTrashed(jane, now); }));
    EXPECT_EQ(letterPacket(*session, jane).error().field, u"contact");
}

TEST(Packet, promisesTheLetterIdWhereThereIsNoneYet) {
    const auto session = packetSession();
    Letter first = lettersOf(*session, jane)->first();
    first.letterId.clear();
    ASSERT_TRUE(saveLetter(*session, first));
    const auto text = *exportPacket(*session, jane, {.format = SummaryFormat::Markdown});
    EXPECT_TRUE(text.contains("follows when the entry in ERAS is confirmed"));
    EXPECT_TRUE(text.contains("which follows with the Letter ID"));
}

} // namespace
