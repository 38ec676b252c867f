// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A month of Noor Sample, who graduated abroad and applies in the season of 2027, day by day: what
// she does, and the whole of her list that evening. On days that are not in the table she does
// nothing, and the list is that of the evening before.

#include "session/profileactions.h"
#include "story.h"
#include "support/print.h"

using namespace matchbook;
using matchbook::test::Story;

namespace {

struct Day {
    int day;
    const char* what;
    void (*happens)(Story& noor);
    QStringList evening;
};

QDate april(int day) {
    return {2026, 4, day};
}

void meets(Story& noor, const char* name, const char* types, QDate lastWritten) {
    noor.captures(QString::fromLatin1(name));
    ASSERT_TRUE(setContactFields(
        noor.session(), noor.person(QString::fromLatin1(name)),
        {{u"relationship"_qs, u"mentor"_qs}, {u"mentorTypes"_qs, QString::fromLatin1(types)}}));
    noor.writesTo(QString::fromLatin1(name), lastWritten);
}

void tellsHours(Story& noor, int hours) {
    const auto projects = noor.session().read([](Stores& stores) { return stores.projects.all(); });
    Project project = projects->first();
    project.hoursPerWeek = hours;
    ASSERT_TRUE(saveProject(noor.session(), project));
}

void hasLetterFrom(Story& noor, const QString& name, QDate on) {
    Letter letter;
    letter.writer = noor.person(name);
    reach(letter, LetterState::Uploaded, on);
    ASSERT_TRUE(saveLetter(noor.session(), letter));
}

void isIntroducedTo(Story& noor, const QString& name, const QString& by) {
    Contact contact;
    setWholeName(contact, name);
    contact.introducedBy = noor.person(by);
    ASSERT_TRUE(saveContact(noor.session(), contact, {}, {}));
}

Story firstOfApril() {
    Story noor(april(1));
    EXPECT_TRUE(setProfileFields(noor.session(), {{u"name"_qs, u"Noor Sample"_qs},
                                                  {u"international"_qs, u"yes"_qs},
                                                  {u"stage"_qs, u"graduate"_qs},
                                                  {u"season"_qs, u"2027"_qs}}));
    meets(noor, "Ana Ficta", "clinical, career", {2026, 1, 31});
    meets(noor, "Bo Muster", "near-peer", {2026, 2, 10});
    meets(noor, "Chi Exemplar", "research", {2026, 3, 28});
    EXPECT_TRUE(setContactFields(noor.session(), noor.person(u"Ana Ficta"_qs),
                                 {{u"coreMentor"_qs, u"yes"_qs}}));
    return noor;
}

const QString wishes = u"due conference-wish-list herself"_qs;
const QString lateWishes = u"overdue conference-wish-list herself"_qs;
const QString list = u"due conference-checklist herself"_qs;
const QString lateList = u"overdue conference-checklist herself"_qs;
const QString chi = u"due project-update Chi Exemplar"_qs;
const QString lateChi = u"overdue project-update Chi Exemplar"_qs;
const QString bo = u"due no-reply Bo Muster"_qs;
const QString lateBo = u"overdue no-reply Bo Muster"_qs;
const QString dee = u"due conference-follow-up Dee Prueba"_qs;
const QString eli = u"due conference-follow-up Eli Mockford"_qs;
const QString lateNotes = u"overdue conference-notes Eli Mockford"_qs;
const QString outreach = u"due plan-outreach herself"_qs;
const QString thankAna = u"due thank-you Ana Ficta"_qs;
const QString thankChi = u"due letter-thanks Chi Exemplar"_qs;

const QList<Day> month{
    {1,
     "She enters a conference of the week after next, late to prepare; Ana's update is due.",
     [](Story& noor) { noor.isAtConference(u"SIGM Meeting"_qs, april(11), april(15)); },
     {list, wishes, u"due mentor-update Ana Ficta"_qs}},
    {2,
     "She starts a project with Chi.",
     [](Story& noor) { noor.worksWith(u"Chi Exemplar"_qs, u"Embolization outcomes"_qs); },
     {list, wishes, u"due mentor-update Ana Ficta"_qs, u"due project-hours Chi Exemplar"_qs}},
    {3,
     "She writes to Ana, and agrees with Chi on five hours a week.",
     [](Story& noor) {
         noor.writesTo(u"Ana Ficta"_qs, april(3));
         tellsHours(noor, 5);
     },
     {list, wishes}},
    {4, "A week after her last word to Chi the project wants one.", nullptr, {list, wishes, chi}},
    {5,
     "Six days before the conference nobody is on her list of wishes.",
     nullptr,
     {lateWishes, list, chi}},
    {6,
     "She asks Bo something.",
     [](Story& noor) { noor.writesTo(u"Bo Muster"_qs, april(6), true); },
     {lateWishes, list, chi}},
    {7,
     "She promises Ana a CV by Friday.",
     [](Story& noor) { noor.promises(u"Ana Ficta"_qs, u"Send the short CV"_qs, april(10)); },
     {lateWishes, u"due promise-due Ana Ficta"_qs, list, chi}},
    {9,
     "Chi asks her something; two days are left to prepare.",
     [](Story& noor) { noor.hearsFrom(u"Chi Exemplar"_qs, april(9)); },
     {lateWishes, lateList, u"due promise-due Ana Ficta"_qs, chi}},
    {10,
     "She sends the CV and ticks the promise off.",
     [](Story& noor) {
         noor.writesTo(u"Ana Ficta"_qs, april(10));
         ASSERT_TRUE(closeActionItem(noor.session(), ActionItemId{1}, Outcome::Done, {}));
     },
     {lateWishes, lateList, chi}},
    {11,
     "The conference begins; two days after Chi's question an answer is due.",
     nullptr,
     {lateWishes, lateList, u"due reply-owed Chi Exemplar"_qs, chi}},
    {12,
     "She meets Dee and Eli and notes what she spoke about with Dee alone.",
     [](Story& noor) {
         noor.captures(u"Dee Prueba, MD @Penn attending !venous research"_qs);
         noor.captures(u"Eli Mockford, MD @Emory resident"_qs);
     },
     {u"overdue reply-owed Chi Exemplar"_qs, lateChi, u"due conference-notes Eli Mockford"_qs}},
    {13,
     "She answers Chi; Bo has been silent for a week.",
     [](Story& noor) { noor.writesTo(u"Chi Exemplar"_qs, april(13)); },
     {u"due conference-notes Eli Mockford"_qs, bo}},
    {14, "She has still not noted what she spoke about with Eli.", nullptr, {lateNotes, bo}},
    {15,
     "The last day: few faculty and residents were met.",
     nullptr,
     {lateNotes, u"due conference-faculty herself"_qs, u"due conference-residents herself"_qs, bo}},
    {16,
     "Home again, she writes down what she remembers of Eli.",
     [](Story& noor) {
         ASSERT_TRUE(setContactFields(noor.session(), noor.person(u"Eli Mockford"_qs),
                                      {{u"note"_qs, u"Likes teaching"_qs}}));
     },
     {bo}},
    {17, "Bo has not answered for more than ten days.", nullptr, {lateBo}},
    {19, "Three days at home: the two she met are waiting.", nullptr, {lateBo, dee, eli}},
    {20,
     "She writes to Dee; the project wants a word again.",
     [](Story& noor) { noor.writesTo(u"Dee Prueba"_qs, april(20)); },
     {lateBo, eli, chi}},
    {22,
     "Ana introduces her to somebody.",
     [](Story& noor) { noor.isHelpedBy(u"Ana Ficta"_qs, FavorKind::Introduction); },
     {lateBo, eli, thankAna, chi}},
    {23,
     "She enters whom Ana introduced her to; the ledger asks for thanks already.",
     [](Story& noor) { isIntroducedTo(noor, u"Gil Specimen, MD"_qs, u"Ana Ficta"_qs); },
     {lateBo, eli, thankAna, chi}},
    {24,
     "She writes to Eli.",
     [](Story& noor) { noor.writesTo(u"Eli Mockford"_qs, april(24)); },
     {lateBo, thankAna, chi}},
    {25,
     "Two weeks before the first phase of her plan ends, it looks for more faculty.",
     nullptr,
     {lateBo, outreach, thankAna, chi}},
    {26,
     "Chi’s letter is in.",
     [](Story& noor) { hasLetterFrom(noor, u"Chi Exemplar"_qs, april(26)); },
     {lateBo, thankChi, outreach, thankAna, chi}},
    {27,
     "Eli introduces her to a fellow.",
     [](Story& noor) { isIntroducedTo(noor, u"Ivy Sampleton, MD"_qs, u"Eli Mockford"_qs); },
     {lateBo, thankChi, outreach, thankAna, u"due introduction-thanks Eli Mockford"_qs, chi}},
    {28,
     "She tells Eli how it went; two weeks without a word on the project.",
     [](Story& noor) { noor.writesTo(u"Eli Mockford"_qs, april(28)); },
     {lateBo, lateChi, thankChi, outreach, thankAna}},
    {29,
     "She thanks Ana.",
     [](Story& noor) { noor.thanks(u"Ana Ficta"_qs); },
     {lateBo, lateChi, thankChi, outreach}},
    {30,
     "She thanks Chi, which is a word on the project, too.",
     [](Story& noor) { noor.thanks(u"Chi Exemplar"_qs); },
     {lateBo, outreach}},
};

} // namespace

TEST(ReplayFeature, aMonthAsACarefulReaderOfTheGuidesWouldListIt) {
    Story noor = firstOfApril();
    QStringList expected;
    auto next = month.cbegin();
    for (int day = 1; day <= 30; ++day) {
        noor.isOnDay(april(day));
        const bool listed = next != month.cend() && next->day == day;
        if (listed && next->happens)
            next->happens(noor);
        if (listed)
            expected = next->evening;
        EXPECT_EQ(noor.evening(u"herself"_qs), expected)
            << "on " << day << " April" << (listed ? ": " : "") << (listed ? next->what : "");
        if (listed)
            ++next;
    }
}
