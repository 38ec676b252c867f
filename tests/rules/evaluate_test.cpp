// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/evaluate.h"
#include "rules/order.h"
#include "rules/support.h"
#include "rules/window.h"

#include <QRandomGenerator>

#include <ctime>
#include <map>

using namespace matchbook;

namespace {

const QDate today(2026, 6, 1);

QStringList keysOf(const QList<Reminder>& reminders) {
    QStringList keys;
    for (const Reminder& reminder : reminders)
        keys += reminder.key;
    return keys;
}

/// Facts of every kind around a day, the same for the same seed.
class RandomFacts {
public:
    explicit RandomFacts(quint32 seed)
        : m_random(seed) {}

    Facts make() {
        Facts facts;
        facts.applicant.submit = QDate(2026, 9, 2);
        facts.applicant.coreMentors = below(3);
        facts.applicant.mentorTypesCovered = static_cast<quint8>(below(32));
        facts.applicant.outcome = any<MatchOutcome>();
        facts.applicant.lastMatchDay = QDate(2026, 3, 20);
        facts.applicant.matchDay = QDate(2027, 3, 19);
        facts.applicant.begun = day();
        facts.applicant.plan = planOf(facts.applicant.submit, facts.applicant.begun);
        facts.applicant.programsUnknown = below(3);
        for (int i = 1; i <= 40; ++i)
            facts.contacts.append(contact(i));
        for (int i = 1; i <= 20; ++i) {
            facts.interactions.append(interaction(i));
            facts.events.append(event(i));
            facts.actionItems.append(item(i));
            facts.favors.append(favor(i));
            facts.letters.append(letter(i));
            facts.projects.append(project(i));
        }
        return facts;
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool maybe() { return below(2) == 1; }
    int person() { return below(41) - 1; }
    QDate day() { return QDate(2025, 6, 1).addDays(below(500)); }
    QDate maybeDay() { return maybe() ? day() : QDate(); }
    template <Tokenised Enum>
    Enum any() {
        return static_cast<Enum>(below(static_cast<int>(tokens<Enum>().size())));
    }

    ContactFacts contact(int id) {
        ContactFacts facts = mentor(id, maybeDay());
        facts.mentor = maybe();
        facts.metOn = maybeDay();
        facts.conferenceMetOn = maybeDay();
        facts.conferenceReturned = maybeDay();
        facts.conferenceNotes = maybe();
        facts.conferenceFollowUp = maybeDay();
        facts.workEnded = maybeDay();
        facts.workSeen = maybeDay();
        facts.created = day();
        facts.introducedOn = maybeDay();
        facts.webinarMetOn = maybeDay();
        facts.wishedEventStarts = maybeDay();
        facts.thirdShadowing = maybeDay();
        facts.lastMeeting = maybeDay();
        facts.lastOffer = maybeDay();
        facts.onlineSince = maybeDay();
        facts.office = maybe();
        facts.hasHelped = maybe();
        return facts;
    }
    InteractionFacts interaction(int id) {
        InteractionFacts facts;
        facts.id.value = id;
        facts.person = person();
        facts.on = day();
        if (maybe())
            facts.time = QTime(below(24), below(60));
        facts.direction = any<Direction>();
        facts.channel = any<Channel>();
        facts.awaitsReply = maybe();
        facts.answered = below(4) == 0;
        return facts;
    }
    EventFacts event(int id) {
        EventFacts facts;
        facts.id.value = id;
        facts.person = person();
        facts.kind = any<EventKind>();
        facts.starts = day();
        facts.ends = facts.starts.addDays(below(28));
        facts.lastFeedback = maybeDay();
        facts.siteDays = below(20);
        facts.notice = below(200);
        facts.goals = below(5);
        facts.wishes = below(5);
        facts.peopleMet = below(8);
        facts.unreflected = maybeDay();
        return facts;
    }
    ActionItemFacts item(int id) {
        ActionItemFacts facts;
        facts.id.value = id;
        facts.person = person();
        facts.kind = any<ActionItemKind>();
        facts.opened = day();
        facts.due = maybeDay();
        return facts;
    }
    FavorFacts favor(int id) {
        FavorFacts facts;
        facts.id.value = id;
        facts.person = person();
        facts.on = day();
        facts.thankedOn = maybeDay();
        return facts;
    }
    LetterFacts letter(int id) {
        LetterFacts facts;
        facts.id.value = id;
        facts.person = person();
        facts.state = any<LetterState>();
        facts.deadline = maybeDay();
        facts.arrived = maybeDay();
        return facts;
    }
    ProjectFacts project(int id) {
        ProjectFacts facts;
        facts.id.value = id;
        facts.person = person();
        facts.state = any<ProjectState>();
        facts.lastUpdate = maybeDay();
        facts.started = maybeDay();
        return facts;
    }

    QRandomGenerator m_random;
};

constexpr quint32 seeds = 12;

/// Does everything that a rule about an event asks for.
void satisfy(EventFacts& event) {
    event.lastFeedback = today.addYears(1);
    event.placeConfirmed = true;
    event.noted = true;
    event.goals = event.wishes = 3;
    event.peopleMet = 5;
    event.mentorsMet = 1;
    event.facultyMet = event.residentPrograms = 3;
    event.unreflected = QDate();
}

} // namespace

TEST(Evaluate, saysEverythingAboutAReminder) {
    const Facts facts = withContacts({mentor(7, {2026, 3, 1})});
    const auto found = evaluate(builtInBook(), facts, {}, today, 0);
    ASSERT_EQ(found.size(), 1);
    const Reminder& reminder = found.first();
    EXPECT_EQ(reminder.key, u"mentor-update/contact-7/2026-03-01"_qs);
    EXPECT_EQ(reminder.rule, u"mentor-update"_qs);
    EXPECT_EQ(reminder.state, ReminderState::Due);
    EXPECT_EQ(reminder.severity, Severity::Medium);
    EXPECT_EQ(reminder.subject, Subject::Contact);
    EXPECT_EQ(reminder.subjectId, 7);
    EXPECT_EQ(reminder.contact, ContactId{7});
    EXPECT_EQ(reminder.contactName, u"Person 7"_qs);
    EXPECT_EQ(reminder.anchor, QDate(2026, 3, 1));
    EXPECT_EQ(reminder.due, QDate(2026, 5, 1));
    EXPECT_EQ(reminder.latest, QDate(2026, 6, 1));
    EXPECT_EQ(reminder.title, u"Send Person 7 an update"_qs);
    EXPECT_EQ(reminder.action, u"draft:mentor-update"_qs);
    EXPECT_FALSE(reminder.why.isEmpty());
    EXPECT_EQ(reminder.sources.first().row, u"IMG-90"_qs);
    EXPECT_EQ(reminder.layer, Layer::Default);
}

TEST(Evaluate, looksAheadAsFarAsAsked) {
    const Facts facts = withContacts({mentor(1, {2026, 4, 5})});
    EXPECT_TRUE(evaluate(builtInBook(), facts, {}, today, 3).isEmpty());
    const auto found = evaluate(builtInBook(), facts, {}, today, 4);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().state, ReminderState::Upcoming);
}

TEST(Evaluate, isSilentWithoutFacts) {
    EXPECT_TRUE(evaluate(builtInBook(), {}, {}, today, 3650).isEmpty());
    EXPECT_TRUE(evaluate({}, RandomFacts(1).make(), {}, today, 3650).isEmpty());
}

TEST(Evaluate, isSilentOnARowWithoutThePersonItsTitleNames) {
    Facts facts;
    facts.favors.append({.id = {1}, .on = {2026, 5, 1}, .thankedOn = {}});
    EXPECT_TRUE(evaluate(builtInBook(), facts, {}, today, 0).isEmpty());
    facts.contacts.append(mentor(1, {}));
    facts.favors[0].person = 0;
    EXPECT_EQ(evaluate(builtInBook(), facts, {}, today, 0).size(), 1);
}

TEST(Evaluate, takesTheFirstCaseThatHolds) {
    const RuleBook book =
        bookOf(ruleText({}, "[[case]]\nwhen = [{ fact = 'chair', op = 'is', value = true }]\n"
                            "due = 'P1D'\nseverity = 'low'\n"
                            "[[case]]\nwhen = [{ fact = 'mentor', op = 'is', value = true }]\n"
                            "due = 'P2D'\n"));
    Facts facts = withContacts({mentor(1, today), mentor(2, today)});
    facts.contacts[0].chair = true;
    const auto found = evaluate(book, facts, {}, today, 30);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].due, today.addDays(1));
    EXPECT_EQ(found[0].severity, Severity::Low);
    EXPECT_EQ(found[1].due, today.addDays(2));
}

TEST(Evaluate, forSomePeopleGivesTheirsAlone) {
    const Facts facts = RandomFacts(3).make();
    const RuleBook book = builtInBook();
    const QList<ContactId> people = {{21}, {4}, {9}, {4}, {999}};
    QStringList expected;
    for (const Reminder& reminder : evaluate(book, facts, {}, today, 60)) {
        if (people.contains(reminder.contact))
            expected += reminder.key;
    }
    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(keysOf(evaluateFor(people, book, facts, {}, today, 60)), expected);
    EXPECT_TRUE(evaluateFor({}, book, facts, {}, today, 60).isEmpty());
}

TEST(Evaluate, asksContactsTheSameUnlessARuleNamesWhatChanged) {
    const ApplicantFacts before;
    ApplicantFacts joined = before;
    joined.societies = 2;
    EXPECT_TRUE(asksContactsTheSame(builtInBook(), before, joined));
    const QByteArray naming = "[{ fact = 'societies', op = 'at-least', value = 1 }]";
    EXPECT_FALSE(asksContactsTheSame(bookOf(ruleText("when = " + naming)), before, joined));
    EXPECT_FALSE(asksContactsTheSame(
        bookOf(ruleText({}, "[pack.general]\nwhen = " + naming + '\n')), before, joined));
    EXPECT_TRUE(asksContactsTheSame(
        bookOf(
            ruleText("subject = 'applicant'\ntitle = 'Join'\nanchor = 'begun'\nwhen = " + naming)),
        before, joined));
}

TEST(Evaluate, factsOfAContactLookAtNoMoreOfTheApplicantThanStageAndPause) {
    ApplicantFacts one;
    ApplicantFacts other;
    one.stage = other.stage = Stage::M3;
    other.international = true;
    other.homeDivision = true;
    other.submit = other.matchDay = other.lastMatchDay = other.interviews = other.begun = today;
    other.outcome = MatchOutcome::Matched;
    other.plan.phaseEnds.fill(today);
    other.planPhase = other.coreMentors = other.facultyWritten = other.programPeople = 3;
    other.homeFaculty = other.shadowingShare = 3;
    other.mentorTypesCovered = 3;
    other.facultyTalk = true;
    other.lastShadowing = other.lastVisible = other.lastSocial = today;
    const ContactFacts person = mentor(1, today.addDays(-9));
    for (const Fact* fact : factsFor(Subject::Contact)) {
        if (fact->subject != Subject::Contact)
            continue;
        EXPECT_EQ(fact->read({.applicant = &one, .person = &person}),
                  fact->read({.applicant = &other, .person = &person}))
            << fact->name;
    }
    for (ApplicantFacts* changed : {&one, &other}) {
        ApplicantFacts before = *changed;
        changed->stage = Stage::Intern;
        EXPECT_FALSE(asksContactsTheSame({}, before, *changed));
        before = *changed;
        changed->pausedUntil = today.addDays(3);
        EXPECT_FALSE(asksContactsTheSame({}, before, *changed));
        before = *changed;
        changed->international = !changed->international;
        EXPECT_FALSE(asksContactsTheSame({}, before, *changed)) << "another pack";
    }
}

TEST(Evaluate, saysWhichFactTheDayIsOf) {
    ContactFacts entered = mentor(1, {});
    entered.created = QDate(2026, 1, 10);
    ContactFacts met = mentor(2, {});
    met.metOn = met.created = QDate(2026, 1, 11);
    RuleChoices choices;
    choices.done = {{u"mentor-update"_qs, Subject::Contact, 3, {2026, 1, 12}},
                    {u"mentor-update"_qs, Subject::Letter, 4, {2026, 1, 20}}};
    const Facts facts =
        withContacts({entered, met, mentor(3, {2025, 1, 1}), mentor(4, {2026, 1, 13})});
    QStringList words;
    for (const Reminder& reminder : evaluate(builtInBook(), facts, choices, today, 0)) {
        if (reminder.rule == u"mentor-update")
            words += reminder.anchor.toString(Qt::ISODate) + u' ' + reminder.countsFrom;
    }
    words.sort();
    EXPECT_EQ(words, (QStringList{u"2026-01-10 created"_qs, u"2026-01-11 metOn"_qs,
                                  u"2026-01-12 done"_qs, u"2026-01-13 lastOutgoingOrMet"_qs}));
}

TEST(EvaluateProperties, whatIsDoneOnTheDayItIsDueNeverKeepsItsKeyAndStaysOne) {
    const RuleBook book = builtInBook();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const Facts facts = RandomFacts(seed).make();
        RuleChoices choices;
        for (const Reminder& reminder : evaluate(book, facts, {}, today, 0))
            choices.done.append({reminder.rule, reminder.subject, reminder.subjectId, today});
        const QStringList keys = keysOf(evaluate(book, facts, choices, today, 400));
        EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        for (const Reminder& reminder : evaluate(book, facts, choices, today, 0))
            EXPECT_FALSE(renews(*book.find(reminder.rule))) << reminder.key.toStdString();
    }
}

TEST(EvaluateProperties, theSameFactsGiveTheSameListAndEveryKeyIsOneReminder) {
    const RuleBook book = builtInBook();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const auto first = evaluate(book, RandomFacts(seed).make(), {}, today, 90);
        EXPECT_EQ(first, evaluate(book, RandomFacts(seed).make(), {}, today, 90));
        const QStringList keys = keysOf(first);
        EXPECT_GT(keys.size(), 20);
        EXPECT_EQ(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }
}

TEST(EvaluateProperties, everyKeyCanBeReadAndExplained) {
    const RuleBook book = builtInBook();
    const Facts facts = RandomFacts(5).make();
    for (const Reminder& reminder : evaluate(book, facts, {}, today, 90)) {
        const auto key = parseReminderKey(reminder.key);
        ASSERT_TRUE(key) << reminder.key.toStdString();
        const auto why = explain(book, facts, {}, *key, today);
        ASSERT_TRUE(why) << reminder.key.toStdString();
        EXPECT_EQ(why->reminder, reminder);
        EXPECT_FALSE(why->facts.isEmpty());
    }
}

TEST(EvaluateProperties, aReminderNeverGoesBackFromOverdueAsDaysPass) {
    const RuleBook book = builtInBook();
    const auto rank = [](ReminderState state) {
        return -static_cast<int>(state);
    };
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const Facts facts = RandomFacts(seed).make();
        std::map<QString, Reminder> before;
        for (int day = 0; day < 120; day += 3) {
            for (const Reminder& now : evaluate(book, facts, {}, today.addDays(day), 30)) {
                const auto known = before.find(now.key);
                if (known != before.end()) {
                    EXPECT_GE(rank(now.state), rank(known->second.state)) << now.key.toStdString();
                    EXPECT_EQ(now.due, known->second.due);
                    EXPECT_EQ(now.latest, known->second.latest);
                }
                before.insert_or_assign(now.key, now);
            }
        }
    }
}

TEST(EvaluateProperties, theStateFollowsFromTheWindowAndNothingIsTooFarAhead) {
    for (quint32 seed = 0; seed < seeds; ++seed) {
        for (const Reminder& one :
             evaluate(builtInBook(), RandomFacts(seed).make(), {}, today, 14)) {
            EXPECT_EQ(one.state, stateOn({one.due, one.latest}, today)) << one.key.toStdString();
            EXPECT_LE(one.due, today.addDays(14));
            EXPECT_FALSE(one.title.contains(u'{')) << one.title.toStdString();
        }
    }
}

TEST(EvaluateProperties, theDaysAreTheSameAllAroundTheWorldAndInTheNightTheClocksChange) {
    const QDate clocksChange(2026, 3, 29);
    const RuleBook book = builtInBook();
    const Facts facts = RandomFacts(3).make();
    const auto here = evaluate(book, facts, {}, clocksChange, 30);
    const QByteArray before = qgetenv("TZ");
    for (const char* zone :
         {"UTC", "America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        tzset();
        EXPECT_EQ(evaluate(book, facts, {}, clocksChange, 30), here) << zone;
    }
    qputenv("TZ", before);
    tzset();
}

TEST(EvaluateProperties, theListIsInTheOrderOfPressure) {
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const auto list = evaluate(builtInBook(), RandomFacts(seed).make(), {}, today, 90);
        for (qsizetype i = 1; i < list.size(); ++i)
            EXPECT_TRUE(isMorePressing(list[i - 1], list[i], today)) << list[i].key.toStdString();
    }
}

TEST(EvaluateProperties, whatIsSatisfiedIsSilent) {
    Facts facts = RandomFacts(2).make();
    for (ContactFacts& person : facts.contacts) {
        person.lastOutgoing = today;
        person.conferenceFollowUp = today;
        person.conferenceNotes = true;
        person.lastMeeting = today;
        person.lastOffer = today;
        person.onlineSince = QDate();
        person.wishWritten = true;
        person.lastThanks = today;
        person.introductionThanked = true;
    }
    for (InteractionFacts& interaction : facts.interactions)
        interaction.answered = true;
    for (EventFacts& event : facts.events)
        satisfy(event);
    for (FavorFacts& favor : facts.favors)
        favor.thankedOn = today;
    for (LetterFacts& letter : facts.letters)
        letter.state = LetterState::Uploaded;
    for (ProjectFacts& project : facts.projects) {
        project.lastUpdate = today;
        project.hours = 5;
    }
    for (ContactFacts& person : facts.contacts)
        person.workEnded = person.workSeen = QDate();
    facts.actionItems.clear();
    facts.applicant.coreMentors = 2;
    facts.applicant.mentorTypesCovered = 0b11111;
    facts.applicant.involvement = 2;
    facts.applicant.letters = 3;
    facts.applicant.lettersBesideIr = 1;
    facts.applicant.programsUnknown = 0;
    facts.applicant.lastVisible = today;
    EXPECT_EQ(keysOf(evaluate(builtInBook(), facts, {}, today, 0)), QStringList());
}

TEST(Explain, namesTheFactsTheLayerAndTheNextDay) {
    const Facts facts = withContacts({mentor(7, {2026, 1, 31})});
    const auto why = explain(builtInBook(), facts, {},
                             {u"mentor-update"_qs, Subject::Contact, 7, {2026, 1, 31}}, today);
    ASSERT_TRUE(why);
    EXPECT_EQ(why->reminder.state, ReminderState::Overdue);
    EXPECT_EQ(why->facts, (QList<NamedFact>{{u"lastOutgoingOrMet"_qs, u"2026-01-31"_qs},
                                            {u"mentor"_qs, u"true"_qs},
                                            {u"paused"_qs, u"false"_qs}}));
    EXPECT_EQ(why->next, QDate(2026, 8, 1));
}

TEST(Explain, namesTheTargetAndNoNextDayForWhatIsDoneOnce) {
    Facts facts;
    facts.applicant.submit = QDate(2026, 9, 2);
    facts.applicant.coreMentors = 1;
    const auto why = explain(builtInBook(), facts, {},
                             {u"core-mentors"_qs, Subject::Applicant, 1, {2026, 9, 2}}, today);
    ASSERT_TRUE(why);
    EXPECT_TRUE(why->facts.contains(NamedFact{u"coreMentors"_qs, u"1"_qs}));
    EXPECT_TRUE(why->facts.contains(NamedFact{u"target"_qs, u"2"_qs}));
    EXPECT_FALSE(why->next);
}

TEST(Explain, looksAsFarAheadAsNeededAndRefusesWhatIsNotAsked) {
    Facts facts = withContacts({mentor(7, today)});
    const ReminderKey key{u"mentor-update"_qs, Subject::Contact, 7, today};
    ASSERT_TRUE(explain(builtInBook(), facts, {}, key, today));
    EXPECT_EQ(explain(builtInBook(), facts, {}, key, today)->reminder.state,
              ReminderState::Upcoming);
    facts.contacts[0].mentor = false;
    const auto gone = explain(builtInBook(), facts, {}, key, today);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Error::Code::NotFound);
    EXPECT_EQ(gone.error().text, toText(key));
    EXPECT_FALSE(
        explain(builtInBook(), facts, {}, {u"mentor-update"_qs, Subject::Letter, 7, today}, today));
    EXPECT_FALSE(
        explain(builtInBook(), facts, {}, {u"nothing"_qs, Subject::Contact, 7, today}, today));
}
