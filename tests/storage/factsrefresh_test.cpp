// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/decisions.h"
#include "session/reminderactions.h"
#include "storage/factsreader.h"
#include "support/print.h"
#include "support/store.h"

#include <QRandomGenerator>

using namespace matchbook;

namespace {

constexpr int people = 12;
constexpr int writes = 220;

/// Does something to a store, anything; the same seed always does the same.
class Writer {
public:
    Writer(const test::Store& store, quint32 seed)
        : m_store(store)
        , m_random(seed) {}

    /// The name of what was done.
    const char* write() {
        const size_t chosen = static_cast<size_t>(below(static_cast<int>(m_kinds.size())));
        const auto& [name, kind] = m_kinds[chosen];
        if (kind == &Writer::goBack || kind == &Writer::goForth) {
            (this->*kind)(nullptr);
            return name;
        }
        const auto written =
            m_store.session().write({Operation::EditContact, {}},
                                    [&, todo = kind](Stores& stores) { (this->*todo)(&stores); });
        EXPECT_TRUE(written) << name << ": " << written.error().detail.toStdString();
        return name;
    }

private:
    using Kind = void (Writer::*)(Stores*);

    int below(int end) { return m_random.bounded(end); }
    bool perhaps() { return below(2) == 0; }
    template <class Enum>
    Enum any() {
        return static_cast<Enum>(below(static_cast<int>(tokens<Enum>().size())));
    }
    template <class Key>
    Key any(const QList<Key>& ids) {
        return ids.isEmpty() ? Key() : ids.at(below(static_cast<int>(ids.size())));
    }
    QDate day() { return m_store.session().today().addDays(below(400) - 380); }
    QDateTime now() { return m_store.session().now(); }

    QList<ContactId> everybody(Stores& stores) { return stores.contacts.idsWhere("true"); }
    QList<ContactId> some(Stores& stores) {
        QList<ContactId> chosen;
        for (int i = below(3); i >= 0; --i) {
            if (const auto id = any(everybody(stores)); id && !chosen.contains(id))
                chosen.append(id);
        }
        return chosen;
    }

    /// One that is there, or a new one.
    template <class Store>
    auto taken(Store& store) {
        auto all = store.all();
        using Record = std::decay_t<decltype(all[0])>;
        return all.isEmpty() || perhaps() ? Record() : all.at(below(static_cast<int>(all.size())));
    }
    template <class Store, class Record>
    void put(Store& store, Record& record) {
        if (record.id)
            store.save(record, now());
        else
            store.add(record, now());
    }

    void person(Stores* stores) {
        const bool enough = everybody(*stores).size() >= people;
        Contact one = enough ? *stores->contacts.find(any(everybody(*stores))) : Contact();
        one.name = u"Person %1"_qs.arg(below(1000));
        one.level = any<Level>();
        one.relationship = any<Relationship>();
        one.sponsorship = any<Sponsorship>();
        one.coreMentor = perhaps();
        one.programDirector = perhaps();
        one.mentorTypes = perhaps() ? QList{any<MentorType>()} : QList<MentorType>();
        one.metAt = perhaps() ? any(stores->events.idsWhere("true")) : EventId();
        one.metOn = perhaps() ? std::optional(day()) : std::nullopt;
        one.note = perhaps() ? u"noted"_qs : QString();
        const auto by = any(everybody(*stores));
        one.introducedBy = by == one.id ? ContactId() : by;
        one.roles.clear();
        if (const auto place = any(stores->organizations.idsWhere("true")))
            one.roles = {Role{.role = {}, .organization = place, .from = {}, .to = {}}};
        put(stores->contacts, one);
    }
    void trash(Stores* stores) {
        if (const auto id = any(everybody(*stores)); id && below(3) == 0)
            stores->contacts.setTrashed(id, now());
    }
    void talk(Stores* stores) {
        Interaction one = taken(stores->interactions);
        one.people = some(*stores);
        one.on = qMin(day(), m_store.session().today());
        one.time = perhaps() ? std::optional(QTime(below(24), 0)) : std::nullopt;
        one.channel = any<Channel>();
        one.direction = any<Direction>();
        one.purpose = any<Purpose>();
        one.awaitsReply = perhaps();
        one.event = perhaps() ? any(stores->events.idsWhere("true")) : EventId();
        one.subject = perhaps() ? u"News"_qs : QString();
        if (!one.people.isEmpty())
            put(stores->interactions, one);
    }
    void forgetTalk(Stores* stores) {
        if (const auto id = any(stores->interactions.idsWhere("true")))
            stores->interactions.setTrashed(id, now());
    }
    void event(Stores* stores) {
        Event one = taken(stores->events);
        one.kind = any<EventKind>();
        one.name = u"Event %1"_qs.arg(below(1000));
        one.starts = day().addDays(10);
        one.ends = one.starts.addDays(below(4));
        one.organization =
            perhaps() ? any(stores->organizations.idsWhere("true")) : OrganizationId();
        one.wishes = some(*stores);
        one.days.clear();
        for (int i = below(4); i > 0; --i)
            one.days.append({.on = one.starts.addDays(i), .seen = {}, .reflection = {}});
        one.ticked = perhaps() ? QStringList{u"place-confirmed"_qs} : QStringList();
        put(stores->events, one);
    }
    void forgetEvent(Stores* stores) {
        if (const auto id = any(stores->events.idsWhere("true")); id && below(3) == 0)
            stores->events.setTrashed(id, now());
    }
    void place(Stores* stores) {
        Organization one = taken(stores->organizations);
        one.name = below(3) == 0 ? u"Example Home"_qs : u"Place %1"_qs.arg(below(9));
        one.kind = any<OrganizationKind>();
        one.status = perhaps() ? std::optional(any<ApplicationStatus>()) : std::nullopt;
        put(stores->organizations, one);
    }
    void item(Stores* stores) {
        ActionItem one = taken(stores->actionItems);
        one.kind = any<ActionItemKind>();
        one.person = any(everybody(*stores));
        one.text = u"Something"_qs;
        one.opened = day();
        one.closed = perhaps() ? std::optional(day()) : std::nullopt;
        put(stores->actionItems, one);
    }
    void favor(Stores* stores) {
        Favor one = taken(stores->favors);
        one.person = any(everybody(*stores));
        one.direction = any<FavorDirection>();
        one.kind = perhaps() ? FavorKind::Introduction : FavorKind::Feedback;
        one.on = day();
        one.thankedOn = perhaps() ? std::optional(day()) : std::nullopt;
        if (one.person)
            put(stores->favors, one);
    }
    void letter(Stores* stores) {
        Letter one = taken(stores->letters);
        one.writer = any(everybody(*stores));
        one.kind = any<LetterKind>();
        reach(one, any<LetterState>(), day());
        if (one.writer)
            put(stores->letters, one);
    }
    void project(Stores* stores) {
        Project one = taken(stores->projects);
        one.title = u"Project"_qs;
        one.state = any<ProjectState>();
        one.started = perhaps() ? std::optional(day()) : std::nullopt;
        one.ended = perhaps() ? std::optional(day()) : std::nullopt;
        one.mentors = some(*stores);
        put(stores->projects, one);
    }
    void decide(Stores* stores) {
        const auto open = m_store.session().openReminders();
        if (!open || (*open)->isEmpty())
            return;
        const Reminder& reminder = (*open)->at(below(static_cast<int>((*open)->size())));
        const auto kind = any<DecisionKind>();
        stores->decisions.decide({.key = decisionKey(reminder, kind),
                                  .kind = kind,
                                  .until = m_store.session().today().addDays(below(5) - 1),
                                  .note = {},
                                  .at = now().addDays(-below(3))});
    }
    void reconsider(Stores* stores) {
        for (const Decision& decision : stores->decisions.decisions()) {
            if (perhaps())
                stores->decisions.forget(decision.key);
        }
    }
    void choose(Stores* stores) {
        const auto& rules = m_store.session().rules().rules;
        RuleOverride own;
        own.rule = rules.at(below(static_cast<int>(rules.size()))).id;
        own.enabled = perhaps();
        own.due = Period{.days = below(90)};
        stores->decisions.setOverride(own);
    }
    void profile(Stores* stores) {
        Applicant me = stores->applicant.read();
        const QString homes[] = {QString(), u"Example Home"_qs, u"example home"_qs, u"Place 7"_qs};
        me.homeInstitution = homes[below(4)];
        me.international = below(4) == 0;
        me.pack = below(4) == 0 ? any<Pack>() : Pack::Auto;
        me.ticked = perhaps() ? QStringList{u"sir"_qs} : QStringList();
        me.pausedUntil = below(4) == 0 ? std::optional(day()) : std::nullopt;
        me.stage = perhaps() ? std::optional(any<Stage>()) : std::nullopt;
        me.submit = perhaps() ? std::optional(day()) : std::nullopt;
        stores->applicant.save(me);
    }
    void goBack(Stores*) { (void)m_store.session().undo(); }
    void goForth(Stores*) { (void)m_store.session().redo(); }

    const std::vector<std::pair<const char*, Kind>> m_kinds{
        {"person", &Writer::person},   {"person", &Writer::person},
        {"trash", &Writer::trash},     {"talk", &Writer::talk},
        {"talk", &Writer::talk},       {"talk", &Writer::talk},
        {"talk", &Writer::talk},       {"forget talk", &Writer::forgetTalk},
        {"event", &Writer::event},     {"forget event", &Writer::forgetEvent},
        {"place", &Writer::place},     {"item", &Writer::item},
        {"favor", &Writer::favor},     {"letter", &Writer::letter},
        {"project", &Writer::project}, {"decide", &Writer::decide},
        {"decide", &Writer::decide},   {"reconsider", &Writer::reconsider},
        {"choose", &Writer::choose},   {"profile", &Writer::profile},
        {"undo", &Writer::goBack},     {"undo", &Writer::goBack},
        {"redo", &Writer::goForth}};

    const test::Store& m_store;
    QRandomGenerator m_random;
};

Facts freshly(const test::Store& store) {
    return *store.session().read(
        [&](Stores& stores) { return readFacts(stores.database, store.session().today()); });
}

} // namespace

class FactsRefresh : public ::testing::TestWithParam<quint32> {};

TEST_P(FactsRefresh, givesWhatReadingAnewWouldAfterAnyWriteUndoOrRedo) {
    const test::Store store;
    Facts kept = freshly(store);
    int refreshed = 0;
    QObject::connect(&store.session(), &Session::changed, [&](const Change& change) {
        const bool done = *store.session().read([&](Stores& stores) {
            return refreshFacts(kept, stores.database, store.session().today(), change.contacts,
                                change.areas)
                .has_value();
        });
        refreshed += done ? 1 : 0;
        if (!done)
            kept = freshly(store);
    });
    Writer writer(store, GetParam());
    const int asking = GetParam() % 2 == 0 ? 1 : 4; // writes until one looks again
    for (int i = 0; i < writes; ++i) {
        const std::string done = std::to_string(i) + ": " + writer.write();
        const Facts anew = freshly(store);
        ASSERT_TRUE(kept.contacts == anew.contacts) << done;
        ASSERT_TRUE(kept.interactions == anew.interactions) << done;
        ASSERT_TRUE(kept.events == anew.events) << done;
        ASSERT_TRUE(kept.applicant == anew.applicant) << done;
        ASSERT_TRUE(kept == anew) << done;
        if (i % asking != 0)
            continue;
        ASSERT_TRUE(**store.session().openReminders() ==
                    *remindersWithin(store.session(), Session::openDays))
            << done;
        ASSERT_TRUE(**store.session().dueDays() ==
                    firstDays(*remindersWithin(store.session(), yearAhead)))
            << done;
    }
    EXPECT_GT(refreshed, writes / 2) << "most of it was refreshed, not read anew";
}

INSTANTIATE_TEST_SUITE_P(Seeds, FactsRefresh, ::testing::Range(quint32(1), quint32(9)));

TEST(RefreshFacts, aChangeOfWhatIsNotKnownOrOfManyPeopleIsReadAnew) {
    const test::Store store;
    Facts facts = freshly(store);
    QSet<ContactId> many;
    for (int i = 1; i <= 501; ++i)
        many.insert(ContactId{i});
    (void)store.session().read([&](Stores& stores) {
        const QDate today = store.session().today();
        EXPECT_FALSE(refreshFacts(facts, stores.database, today, {}, Area::All));
        EXPECT_FALSE(refreshFacts(facts, stores.database, today, many, Area::Contacts));
        EXPECT_TRUE(refreshFacts(facts, stores.database, today, {}, Area::Decisions));
    });
}
