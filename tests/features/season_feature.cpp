// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole season of Lee Sample, who graduated abroad and applies in the season of 2027: from the
// day he joins the society to the week after Match Day. Each line is a day on which he does
// something or on which something comes up, with the whole of his list that evening.

#include "desktop/letters/letterscolumns.h"
#include "desktop/sponsorship/sponsorshipboard.h"
#include "session/checklistactions.h"
#include "session/logactions.h"
#include "session/profileactions.h"
#include "session/programactions.h"
#include "session/summaryactions.h"
#include "story.h"
#include "support/print.h"

#include <vector>

using namespace matchbook;
using matchbook::test::Story;

namespace {

/// What Lee does, in the words of the table below. Failing to write is a failing test.
class Lee : public Story {
public:
    Lee()
        : Story({2025, 9, 2}) {
        EXPECT_TRUE(setProfileFields(session(), {{u"name"_qs, u"Lee Sample"_qs},
                                                 {u"international"_qs, u"yes"_qs},
                                                 {u"stage"_qs, u"graduate"_qs},
                                                 {u"homeInstitution"_qs, u"Example Hospital"_qs},
                                                 {u"season"_qs, u"2027"_qs}}));
    }

    void ticks(const QString& list, const QString& item) {
        const auto lists = checklistsOfApplicant(session());
        for (const ChecklistToday& each : *lists) {
            for (const ChecklistLine& line : each.lines) {
                if (each.id != list || line.id != item)
                    continue;
                ASSERT_TRUE(setTicked(session(), line, true));
                return;
            }
        }
        FAIL() << "no item " << item.toStdString();
    }

    /// Enters somebody he did not meet at a conference.
    void enters(const QString& line) {
        ASSERT_TRUE(capture(session(), line, {})) << line.toStdString();
    }

    void goesToJournalClub() {
        const QDate today = session().today();
        plans(EventKind::JournalClub, u"Journal club of %1"_qs.arg(today.toString(Qt::ISODate)),
              today, today);
    }

    void becomesMentor(const QString& name, const QString& types, bool core = false) {
        ASSERT_TRUE(setContactFields(session(), person(name),
                                     {{u"relationship"_qs, u"mentor"_qs},
                                      {u"mentorTypes"_qs, types},
                                      {u"usBased"_qs, u"yes"_qs},
                                      {u"coreMentor"_qs, core ? u"yes"_qs : u"no"_qs}}));
    }

    void sponsorshipIs(const QString& name, Sponsorship sponsorship) {
        ASSERT_TRUE(
            setContactFields(session(), person(name), {{u"sponsorship"_qs, toText(sponsorship)}}));
    }

    void meets(const QString& name) {
        store.log(person(name), session().today(), Direction::Mutual, Channel::InPerson);
    }

    void writes(const QStringList& names) {
        for (const QString& name : names)
            writesTo(name, session().today());
    }

    /// Sees somebody at an event, and notes what it was about.
    void sees(const QString& name, const QString& event) {
        Interaction meeting =
            meetingAt(*findEvent(session(), event), person(name), session().today());
        meeting.note = u"The residents’ curriculum"_qs;
        ASSERT_TRUE(saveInteraction(session(), meeting));
    }

    void writesToTenFaculty() {
        for (int i = 1; i <= 10; ++i) {
            enters(u"Person Number%1, MD @Sample Hospital %1 attending"_qs.arg(i));
            writes({u"Person Number%1"_qs.arg(i)});
        }
    }

    /// Ticks all there is to have ready, and chooses whom to meet.
    void preparesFor(const QString& name, const QStringList& people) {
        Event event = *findEvent(session(), name);
        for (const QString& each : people)
            event.wishes += person(each);
        event.goals = {{u"Faculty from outside"_qs, 3}, {u"Residents"_qs, 3}, {u"A poster"_qs, 1}};
        ASSERT_TRUE(saveEvent(session(), event));
        const auto list = checklistOf(session(), event);
        if (!*list)
            return;
        for (const ChecklistLine& line : (*list)->lines)
            ASSERT_TRUE(setTicked(session(), event.id, line, true));
    }

    /// A day at the site, with a line of reflection.
    void isThere(const QString& name) {
        Event event = *findEvent(session(), name);
        EventDay day;
        day.on = session().today();
        day.reflection = u"How the team plans a day"_qs;
        event.days += day;
        ASSERT_TRUE(saveEvent(session(), event));
    }

    void asksForFeedback(const QString& name, const QString& event) {
        sees(name, event);
        isHelpedBy(name, FavorKind::Feedback);
        thanks(name);
    }

    void asksForLetter(const QString& name) {
        Interaction interaction;
        interaction.people = {person(name)};
        interaction.on = session().today();
        interaction.purpose = Purpose::RequestLetter;
        interaction.awaitsReply = true;
        ASSERT_TRUE(saveInteraction(session(), interaction));
    }

    void plans(EventKind kind, const QString& name, QDate starts, QDate ends) {
        Event event;
        event.kind = kind;
        event.name = name;
        event.starts = starts;
        event.ends = ends;
        ASSERT_TRUE(saveEvent(session(), event, u"Example Hospital"_qs));
    }

    void moves(const QString& title, ProjectState state) {
        Project project = **projectTitled(session(), title);
        project.state = state;
        ASSERT_TRUE(saveProject(session(), project));
    }

    /// Takes somebody whom the view of letters proposes as a writer.
    void mayAsk(const QString& name, LetterKind kind) {
        const auto possible = possibleWriters(session());
        ASSERT_TRUE(std::ranges::count(*possible, person(name), &PossibleWriter::id));
        Letter letter;
        letter.writer = person(name);
        letter.kind = kind;
        reach(letter, LetterState::Candidate, session().today());
        ASSERT_TRUE(saveLetter(session(), letter));
    }

    /// Moves the card of a letter.
    void letterIs(const QString& name, LetterState state) {
        ASSERT_TRUE(moveLetter(session(), letterBy(name).id, state, session().today()));
    }

    void agrees(const QString& name, QDate deadline) {
        letterIs(name, LetterState::Agreed);
        Letter letter = letterBy(name);
        letter.waived = true;
        letter.deadline = deadline;
        ASSERT_TRUE(saveLetter(session(), letter));
    }

    /// Moves the card of somebody who acted as a sponsor, as the view of sponsors proposes.
    void isSponsoredBy(const QString& name) {
        const auto lines = sponsorships(session());
        ASSERT_TRUE(std::ranges::any_of(*lines, [&](const SponsorshipLine& line) {
            return line.who.contact.name == name && line.proposesActive();
        }));
        sponsorshipIs(name, Sponsorship::Active);
    }

    void keepsPromises() {
        const auto items = session().read([](Stores& stores) { return stores.actionItems.all(); });
        for (const ActionItem& item : *items) {
            if (item.closed)
                continue;
            ASSERT_TRUE(closeActionItem(session(), item.id, Outcome::Done, {}));
        }
    }

    [[nodiscard]] Letter letterBy(const QString& name) const {
        return lettersOf(session(), person(name))->value(0);
    }

    qsizetype lived = 0; ///< how many days of the season
};

struct Day {
    QDate on;
    const char* what;
    void (*happens)(Lee& lee);
    std::vector<const char*> evening;
};

const QString ana = u"Ana Ficta"_qs;
const QString bo = u"Bo Muster"_qs;
const QString chi = u"Chi Exemplar"_qs;
const QString dee = u"Dee Prueba"_qs;

const QList<Day> season{
    {{2025, 9, 2},
     "He joins the society on the day his plan begins.",
     [](Lee& lee) { lee.ticks(u"memberships"_qs, u"sir"_qs); },
     {}},
    {{2025, 9, 20},
     "He meets Ana, of the division at home, who becomes his mentor.",
     [](Lee& lee) {
         lee.enters(u"Ana Ficta, MD @Example Hospital attending !venous disease"_qs);
         lee.becomesMentor(ana, u"clinical,career"_qs, true);
         lee.writes({ana});
     },
     {}},
    {{2025, 10, 2}, "A month in, it is time to be seen somewhere.", nullptr, {}},
    {{2025, 10, 6},
     "He writes to ten faculty, and hears a webinar.",
     [](Lee& lee) {
         lee.writesToTenFaculty();
         lee.plans(EventKind::Webinar, u"Webinar on venous disease"_qs, {2025, 10, 6},
                   {2025, 10, 6});
     },
     {}},
    {{2025, 10, 15},
     "He enters the meeting of radiologists in Chicago, and whom he hopes to see.",
     [](Lee& lee) {
         lee.enters(u"Dee Prueba, MD @Fictional Clinic PD"_qs);
         lee.isAtConference(u"RSNA 2025"_qs, {2025, 11, 30}, {2025, 12, 4});
     },
     {}},
    {{2025, 11, 9},
     "Three weeks before, he is asked whom he wants to meet.",
     nullptr,
     {"due conference-checklist himself", "due conference-wish-list himself",
      "due visibility himself"}},
    {{2025, 11, 10},
     "He prepares, and writes to Dee, whom he wants to meet.",
     [](Lee& lee) {
         lee.preparesFor(u"RSNA 2025"_qs, {dee, u"Person Number1"_qs, u"Person Number2"_qs});
         lee.writes({dee, u"Person Number1"_qs, u"Person Number2"_qs});
     },
     {"due visibility himself"}},
    {{2025, 11, 20},
     "Two months after the last word Ana is due.",
     nullptr,
     {"due mentor-update Ana Ficta", "due visibility himself"}},
    {{2025, 11, 21},
     "She hears how it goes; the journal club counts as being seen.",
     [](Lee& lee) {
         lee.writes({ana});
         lee.goesToJournalClub();
     },
     {}},
    {{2025, 12, 1},
     "At the conference he meets Chi and sees Dee.",
     [](Lee& lee) {
         lee.captures(u"Chi Exemplar, MD @Sample University attending !the outcomes registry"_qs);
         lee.sees(dee, u"RSNA 2025"_qs);
     },
     {}},
    {{2025, 12, 4},
     "The last day: fewer were met than he meant to.",
     nullptr,
     {"due conference-faculty himself", "due conference-residents himself"}},
    {{2025, 12, 8},
     "Three days at home, both want a word.",
     nullptr,
     {"due conference-follow-up Dee Prueba", "due conference-follow-up Chi Exemplar"}},
    {{2025, 12, 10},
     "He writes to both.",
     [](Lee& lee) {
         lee.writes({chi, dee});
     },
     {}},
    {{2026, 1, 12},
     "Chi takes him into a project, and he promises a table.",
     [](Lee& lee) {
         lee.becomesMentor(chi, u"research"_qs, true);
         lee.worksWith(chi, u"Registry outcomes"_qs, 4);
         lee.meets(chi);
         lee.promises(chi, u"Send the first table"_qs, {2026, 1, 19});
     },
     {"due visibility himself"}},
    {{2026, 1, 16},
     "Three days are left for the promise.",
     nullptr,
     {"due promise-due Chi Exemplar", "due visibility himself"}},
    {{2026, 1, 20},
     "The day is over.",
     nullptr,
     {"overdue promise-due Chi Exemplar", "due project-update Chi Exemplar",
      "due visibility himself"}},
    {{2026, 1, 21},
     "He sends the table and tells Ana; the project goes on slowly.",
     [](Lee& lee) {
         lee.keepsPromises();
         lee.writes({chi, ana});
         lee.goesToJournalClub();
         lee.moves(u"Registry outcomes"_qs, ProjectState::Slow);
     },
     {}},
    {{2026, 1, 26},
     "An observership of February is settled.",
     [](Lee& lee) {
         lee.plans(EventKind::Observership, u"Observership"_qs, {2026, 2, 2}, {2026, 2, 27});
         lee.preparesFor(u"Observership"_qs, {});
     },
     {}},
    {{2026, 2, 2},
     "It begins; Bo shows him around.",
     [](Lee& lee) {
         lee.enters(u"Bo Muster, MD @Example Hospital attending"_qs);
         lee.sees(bo, u"Observership"_qs);
         lee.isThere(u"Observership"_qs);
     },
     {}},
    {{2026, 2, 16},
     "Halfway through, on a Monday, as the middle is a Saturday.",
     nullptr,
     {"due rotation-feedback Bo Muster", "due rotation-people Bo Muster"}},
    {{2026, 2, 17},
     "He asks Bo how he is doing, and notes who else is on the team.",
     [](Lee& lee) {
         lee.asksForFeedback(bo, u"Observership"_qs);
         lee.isThere(u"Observership"_qs);
         lee.enters(u"Fay Template, RN @Example Hospital coordinator"_qs);
         lee.sees(u"Fay Template"_qs, u"Observership"_qs);
     },
     {"due rotation-people Bo Muster"}},
    {{2026, 2, 26},
     "He asks again before it ends, and Bo will be his mentor.",
     [](Lee& lee) {
         lee.asksForFeedback(bo, u"Observership"_qs);
         lee.isThere(u"Observership"_qs);
         lee.becomesMentor(bo, u"clinical,near-peer"_qs);
     },
     {"due project-update Chi Exemplar", "due rotation-people Bo Muster",
      "due visibility himself"}},
    {{2026, 3, 13},
     "Two weeks later Bo should not lose sight of him.",
     nullptr,
     {"overdue mentor-meeting Ana Ficta", "overdue mentor-meeting Chi Exemplar",
      "overdue project-update Chi Exemplar", "due vanish-guard Bo Muster",
      "due vanish-guard Fay Template", "due visibility himself",
      "due advocate-candidate Bo Muster"}},
    {{2026, 3, 14},
     "He meets Ana and Chi, as the plan asks by now, and writes to the others.",
     [](Lee& lee) {
         lee.meets(ana);
         lee.meets(chi);
         lee.writes({bo, u"Fay Template"_qs});
         lee.goesToJournalClub();
     },
     {"due advocate-candidate Bo Muster"}},
    {{2026, 4, 10},
     "Dee, met four months ago, hears from him. Ana may become a sponsor.",
     [](Lee& lee) {
         lee.writes({dee, chi});
         lee.sponsorshipIs(bo, Sponsorship::Potential);
         lee.sponsorshipIs(ana, Sponsorship::Potential);
         lee.helps(ana, FavorKind::LiteratureReview);
     },
     {}},
    {{2026, 5, 20},
     "He meets Ana and Chi and tells Bo.",
     [](Lee& lee) {
         lee.meets(ana);
         lee.meets(chi);
         lee.writes({bo});
         lee.goesToJournalClub();
         lee.sponsorshipIs(ana, Sponsorship::Cultivating);
     },
     {}},
    {{2026, 6, 3}, "The application opens.", nullptr, {"due offer-help Chi Exemplar"}},
    {{2026, 6, 4},
     "Ninety days are left: the letters are chosen.",
     [](Lee& lee) {
         lee.mayAsk(ana, LetterKind::Ir);
         lee.mayAsk(bo, LetterKind::Dr);
         lee.mayAsk(chi, LetterKind::Ir);
         lee.letterIs(ana, LetterState::Ready);
     },
     {"due letter-ask Ana Ficta", "due letter-ask Bo Muster", "due letter-ask Chi Exemplar",
      "due offer-help Chi Exemplar"}},
    {{2026, 6, 10},
     "He asks all three.",
     [](Lee& lee) {
         for (const QString& name : {ana, bo, chi}) {
             lee.asksForLetter(name);
             lee.letterIs(name, LetterState::Asked);
         }
     },
     {"due offer-help Chi Exemplar"}},
    {{2026, 6, 14},
     "All agree, for the middle of August.",
     [](Lee& lee) {
         for (const QString& name : {ana, bo, chi}) {
             lee.hearsFrom(name, {2026, 6, 14});
             lee.thanks(name);
             lee.agrees(name, {2026, 8, 15});
         }
     },
     {"due offer-help Chi Exemplar"}},
    {{2026, 7, 20},
     "He tells them how the work goes, and offers a hand.",
     [](Lee& lee) {
         lee.meets(ana);
         lee.meets(chi);
         lee.writes({bo});
         lee.helps(bo, FavorKind::Slides);
         lee.helps(chi, FavorKind::DataCollection);
         lee.goesToJournalClub();
     },
     {}},
    {{2026, 8, 7},
     "Ana’s letter is in.",
     [](Lee& lee) {
         lee.letterIs(ana, LetterState::Uploaded);
         lee.thanks(ana);
     },
     {}},
    {{2026, 8, 8},
     "A week before the day he asks after the others.",
     nullptr,
     {"due letter-upload Bo Muster", "due letter-upload Chi Exemplar"}},
    {{2026, 8, 10},
     "Bo’s letter comes; he is not thanked yet.",
     [](Lee& lee) {
         lee.writes({chi});
         lee.letterIs(bo, LetterState::Uploaded);
     },
     {"due letter-upload Chi Exemplar", "due letter-thanks Bo Muster",
      "due conference-contact Dee Prueba"}},
    {{2026, 8, 16},
     "The day is over, Chi’s is not there.",
     nullptr,
     {"overdue letter-upload Chi Exemplar", "due letter-thanks Bo Muster",
      "due conference-contact Dee Prueba"}},
    {{2026, 8, 20},
     "It comes; he thanks both.",
     [](Lee& lee) {
         lee.letterIs(chi, LetterState::Uploaded);
         lee.thanks(bo);
         lee.thanks(chi);
     },
     {"due conference-contact Dee Prueba", "due visibility himself"}},
    {{2026, 9, 2},
     "The application goes out.",
     [](Lee& lee) {
         for (const QString& name : {ana, bo, chi})
             lee.letterIs(name, LetterState::Assigned);
     },
     {"due conference-contact Dee Prueba", "due visibility himself"}},
    {{2026, 10, 5},
     "Ana calls a program for him: she is a sponsor now.",
     [](Lee& lee) {
         lee.isHelpedBy(ana, FavorKind::PdCall);
         lee.isSponsoredBy(ana);
     },
     {"overdue project-update Chi Exemplar", "due thank-you Ana Ficta",
      "due conference-contact Dee Prueba", "due interview-season himself"}},
    {{2026, 10, 6},
     "He thanks her, and writes to the others.",
     [](Lee& lee) {
         lee.thanks(ana);
         lee.writes({bo, chi, dee});
     },
     {"due interview-season himself"}},
    {{2026, 10, 20},
     "An interview, where Dee directs the program.",
     [](Lee& lee) {
         lee.plans(EventKind::Interview, u"Interview at Fictional Clinic"_qs, {2026, 10, 20},
                   {2026, 10, 20});
         lee.sees(dee, u"Interview at Fictional Clinic"_qs);
     },
     {"due offer-help Ana Ficta", "due interview-season himself"}},
    {{2026, 12, 6},
     "Two months after the last word the mentors are due.",
     nullptr,
     {"overdue project-update Chi Exemplar", "due mentor-update Ana Ficta",
      "due mentor-update Chi Exemplar", "due mentor-update Bo Muster", "due offer-help Ana Ficta",
      "due interview-season himself"}},
    {{2026, 12, 8},
     "They hear how the interviews go.",
     [](Lee& lee) {
         lee.writes({ana, bo, chi});
         for (const QString& name : {ana, bo, chi})
             lee.helps(name, FavorKind::ShareNotes);
     },
     {"due interview-season himself"}},
    {{2027, 2, 8},
     "And again before lists close.",
     [](Lee& lee) {
         lee.writes({ana, bo, chi, dee});
     },
     {"due membership-event himself"}},
    {{2027, 3, 3}, "The rank lists close.", nullptr, {"due membership-event himself"}},
    {{2027, 3, 19},
     "Match Day: he matched, and those who helped shall hear it.",
     [](Lee& lee) {
         ASSERT_TRUE(setProfileFields(lee.session(), {{u"outcome"_qs, u"matched"_qs}}));
     },
     {"due match-news Ana Ficta", "due match-news Chi Exemplar", "due match-news Bo Muster",
      "due project-update Chi Exemplar", "due membership-event himself"}},
    {{2027, 3, 21},
     "He thanks them all.",
     [](Lee& lee) {
         for (const QString& name : {ana, bo, chi}) {
             lee.thanks(name);
             lee.letterIs(name, LetterState::Thanked);
         }
     },
     {"due membership-event himself"}},
};

/// Lives through the season to the evening of that day.
void lives(Lee& lee, QDate until) {
    for (; lee.lived < season.size() && season[lee.lived].on <= until; ++lee.lived) {
        lee.isOnDay(season[lee.lived].on);
        if (season[lee.lived].happens)
            season[lee.lived].happens(lee);
    }
    lee.isOnDay(until);
}

/// "column: card (chips), …" for each column that has cards.
QStringList shown(const QList<BoardColumn>& board) {
    QStringList lines;
    for (const BoardColumn& column : board) {
        QStringList cards;
        for (const BoardCard& card : column.cards) {
            QStringList chips;
            for (const Badge& chip : card.chips)
                chips += chip.text;
            cards += u"%1 (%2)"_qs.arg(card.title, chips.join(u", "));
        }
        if (!cards.isEmpty())
            lines += u"%1: %2"_qs.arg(column.id, cards.join(u", "));
    }
    return lines;
}

/// What the view of letters shows.
QStringList letters(const Lee& lee) {
    const auto lines = letterLines(lee.session());
    const auto programs = programsAppliedTo(lee.session());
    return shown(letterBoard(*lines, *programs, lee.session().today())) +
           QStringList(letterCounts(*lines));
}

/// What the view of sponsors shows, and below it what each of them did.
QStringList sponsors(const Lee& lee) {
    const QDate today = lee.session().today();
    const auto lines = sponsorships(lee.session());
    QStringList all = shown(sponsorshipColumns(*lines, today));
    for (const SponsorshipLine& line : *lines) {
        for (const Favor& favor : line.evidence)
            all += u"%1: %2"_qs.arg(line.who.contact.name, evidenceLine(favor, line, today));
    }
    return all;
}

/// What stands on the two boards on an evening.
struct Boards {
    QDate on;
    QStringList letters;
    QStringList sponsors;
};

const QString nothingYet = u"Asked: 0 · agreed: 0 · waived: 0 · uploaded: 0 · late: 0"_qs;
const QString boMayBecomeOne = u"potential: Bo Muster (1 of 4 ready)"_qs;
const QString boIsKnownLonger = u"potential: Bo Muster (2 of 4 ready)"_qs;
const QString anaIsOnTheWay = u"cultivating: Ana Ficta (2 of 4 ready)"_qs;
const QString anaActs = u"active: Ana Ficta (2 of 4 ready)"_qs;

const QList<Boards> boardsOfTheSeason{
    {{2026, 4, 9}, {nothingYet}, {}},
    {{2026, 4, 10},
     {nothingYet},
     {u"potential: Ana Ficta (2 of 4 ready), Bo Muster (1 of 4 ready)"_qs}},
    {{2026, 5, 20}, {nothingYet}, {boMayBecomeOne, anaIsOnTheWay}},
    {{2026, 6, 4},
     {u"candidates: Ana Ficta (Ready to be asked), Bo Muster (Candidate), "
      "Chi Exemplar (Candidate)"_qs,
      nothingYet},
     {boMayBecomeOne, anaIsOnTheWay}},
    {{2026, 6, 10},
     {u"asked: Ana Ficta (Asked), Bo Muster (Asked), Chi Exemplar (Asked)"_qs,
      u"Asked: 3 · agreed: 0 · waived: 0 · uploaded: 0 · late: 0"_qs},
     {boMayBecomeOne, anaIsOnTheWay}},
    {{2026, 6, 14},
     {u"agreed: Ana Ficta (Agreed), Bo Muster (Agreed), Chi Exemplar (Agreed)"_qs,
      u"Asked: 0 · agreed: 3 · waived: 3 · uploaded: 0 · late: 0"_qs},
     {boMayBecomeOne, anaIsOnTheWay}},
    {{2026, 8, 7},
     {u"agreed: Bo Muster (Agreed), Chi Exemplar (Agreed)"_qs, u"uploaded: Ana Ficta (Uploaded)"_qs,
      u"Asked: 0 · agreed: 2 · waived: 3 · uploaded: 1 · late: 0"_qs},
     {boIsKnownLonger, anaIsOnTheWay}},
    {{2026, 8, 16},
     {u"agreed: Chi Exemplar (Agreed)"_qs,
      u"uploaded: Ana Ficta (Uploaded), Bo Muster (Uploaded)"_qs,
      u"Asked: 0 · agreed: 1 · waived: 3 · uploaded: 2 · late: 1"_qs},
     {boIsKnownLonger, anaIsOnTheWay}},
    {{2026, 9, 2},
     {u"uploaded: Ana Ficta (Assigned), Bo Muster (Assigned), Chi Exemplar (Assigned)"_qs,
      u"Asked: 0 · agreed: 0 · waived: 3 · uploaded: 3 · late: 0"_qs},
     {boIsKnownLonger, anaIsOnTheWay}},
    {{2026, 10, 6},
     {u"uploaded: Ana Ficta (Assigned), Bo Muster (Assigned), Chi Exemplar (Assigned)"_qs,
      u"Asked: 0 · agreed: 0 · waived: 3 · uploaded: 3 · late: 0"_qs},
     {boIsKnownLonger, anaActs, u"Ana Ficta: Call to a program director · 5 Oct"_qs}},
    {{2027, 3, 21},
     {u"thanked: Ana Ficta (Thanked), Bo Muster (Thanked), Chi Exemplar (Thanked)"_qs,
      u"Asked: 0 · agreed: 0 · waived: 3 · uploaded: 3 · late: 0"_qs},
     {boIsKnownLonger, anaActs, u"Ana Ficta: Call to a program director · 5 Oct 2026"_qs}}};

const Target& target(const QList<Target>& targets, TargetId id) {
    return *std::ranges::find(targets, id, &Target::id);
}

} // namespace

TEST(SeasonFeature, eachEveningListsWhatTheGuidesAskForFromJoiningToMatchDay) {
    Lee lee;
    for (const Day& day : season) {
        lee.isOnDay(day.on);
        if (day.happens)
            day.happens(lee);
        QStringList expected;
        for (const char* line : day.evening)
            expected += QString::fromLatin1(line);
        EXPECT_EQ(lee.evening(u"himself"_qs), expected)
            << day.on.toString(Qt::ISODate).toStdString() << ": " << day.what;
    }
}

TEST(SeasonFeature, lettersAndSponsorsMoveOverTheirBoards) {
    Lee lee;
    for (const Boards& boards : boardsOfTheSeason) {
        lives(lee, boards.on);
        const auto day = boards.on.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(letters(lee), boards.letters) << day;
        EXPECT_EQ(sponsors(lee), boards.sponsors) << day;
    }
}

TEST(SeasonFeature, theSummaryBeforeTheApplicationHasThreeMentorsAndTheirLetters) {
    Lee lee;
    GIVEN(lives(lee, {2026, 8, 25}));
    const auto copy = summary(lee.session(), Audience::Adviser);
    QStringList mentors;
    for (const SummaryMentor& mentor : copy->mentors) {
        mentors += mentor.name;
        EXPECT_FALSE(mentor.sponsorship) << "a hope is nobody else’s to read";
    }
    EXPECT_EQ(mentors, (QStringList{chi, ana, bo}));
    EXPECT_EQ(copy->letters.size(), 3);
    const Target& all = target(copy->targets, TargetId::Letters);
    EXPECT_EQ(all.have, 3);
    EXPECT_EQ(all.uploaded, 3);
    EXPECT_EQ(target(copy->targets, TargetId::IrLetters).have, 2);
    EXPECT_EQ(target(copy->targets, TargetId::UsLetters).have, 3);
    EXPECT_EQ(target(copy->targets, TargetId::CoreMentors).have, 2);
    EXPECT_TRUE(target(copy->targets, TargetId::MentorTypes).met());
    EXPECT_TRUE(target(copy->targets, TargetId::OverdueUpdates).met());
    EXPECT_EQ(summary(lee.session(), Audience::Mine)->mentors.at(1).sponsorship,
              Sponsorship::Cultivating);
}

TEST(SeasonFeature, afterTheMatchTheSummarySaysWhatTheSponsorDid) {
    Lee lee;
    GIVEN(lives(lee, {2027, 3, 21}));
    const auto copy = summary(lee.session(), Audience::Adviser);
    const SummaryMentor& sponsor = copy->mentors.at(1);
    EXPECT_EQ(sponsor.name, ana);
    EXPECT_EQ(sponsor.sponsorship, Sponsorship::Active);
    ASSERT_EQ(sponsor.sponsorshipActions.size(), 1);
    EXPECT_EQ(sponsor.sponsorshipActions.first().kind, FavorKind::PdCall);
    EXPECT_EQ(sponsor.sponsorshipActions.first().on, QDate(2026, 10, 5));
}
