// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/summaryactions.h"

#include "rules/title.h"
#include "session/audience.h"
#include "session/readiness.h"
#include "session/reminderactions.h"
#include "session/sponsorshipactions.h"
#include "session/worktogether.h"

#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

/// Everything of the store that a summary speaks of, and nothing else of it.
struct Gathered {
    Applicant applicant;
    QList<Contact> people; ///< mentors, advocates and letter writers
    QList<Letter> letters;
    QList<Project> projects;
    QList<Favor> favors;
    QList<ActionItem> items;
    QList<Interaction> interactions; ///< with the people
    QHash<EventId, Event> events;
    QHash<OrganizationId, Organization> organizations;
    QList<Contact> introducers; ///< of the people
    QList<Reminder> updates;
    ApplicantFacts counts{};
    int conferences = 0;      ///< that have begun
    QList<ContactId> waiting; ///< for an update that is overdue
};

/// A reminder to write to somebody that quotes nothing of the user's.
bool isUpdate(const Reminder& reminder) {
    return reminder.contact && reminder.action.startsWith(u"draft:") &&
           (reminder.subject == Subject::Contact || reminder.subject == Subject::Project);
}

template <class T>
auto byId(const QList<T>& records) {
    QHash<decltype(T::id), T> map;
    for (const T& record : records)
        map.insert(record.id, record);
    return map;
}

bool counts(const ContactFacts& person) {
    return person.relationship == Relationship::Mentor || person.coreMentor ||
           person.mentorTypes != 0 || person.sponsorship != Sponsorship::None ||
           (person.awareOfGoals && person.readyToAdvocate);
}

QList<Contact> readPeople(Stores& stores, const Facts& facts, const QList<Letter>& letters) {
    QList<ContactId> ids;
    for (const ContactFacts& person : facts.contacts) {
        if (counts(person))
            ids.append(person.id);
    }
    for (const Letter& letter : letters) {
        if (!ids.contains(letter.writer))
            ids.append(letter.writer);
    }
    return stores.contacts.present(ids);
}

/// Is somebody told of as a mentor?
bool isListed(const Contact& person, Audience audience) {
    return (isMentor(person) || !person.mentorTypes.isEmpty()) && mayBeShown(person, audience);
}

bool isAmong(const QList<Contact>& people, ContactId id) {
    return std::ranges::any_of(people, [id](const Contact& one) { return one.id == id; });
}

/// Does a reminder of an update speak of nobody whom this audience is not told of?
bool mayBeRead(const Reminder& update, const QList<Contact>& people, Audience audience) {
    const auto person = std::ranges::find(people, update.contact, &Contact::id);
    return audience == Audience::Mine || (person != people.end() && isListed(*person, audience));
}

/// What the targets count for this audience, with the updates that are due within so many days.
Result<Gathered> gatherCounted(Session& session, Audience audience, int withinDays) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const QDate today = session.today();
    auto all = session.read([&](Stores& stores) {
        Gathered counted;
        counted.applicant = stores.applicant.read();
        counted.letters = stores.letters.all();
        counted.people = readPeople(stores, **facts, counted.letters);
        counted.people.removeIf(
            [&](const Contact& person) { return !mayBeShown(person, audience); });
        // What somebody in the Trash wrote or was asked for is in the Trash with them.
        counted.letters.removeIf(
            [&](const Letter& letter) { return !isAmong(counted.people, letter.writer); });
        counted.projects = stores.projects.all();
        counted.counts = (*facts)->applicant;
        counted.conferences =
            static_cast<int>(std::ranges::count_if((*facts)->events, [&](const EventFacts& event) {
                return isConference(event.kind) && event.starts <= today;
            }));
        return counted;
    });
    auto due = reminders(session, withinDays);
    if (!all || !due)
        return all ? due.error() : all.error();
    due->removeIf([&](const Reminder& reminder) {
        return !isUpdate(reminder) || !mayBeRead(reminder, all->people, audience);
    });
    const auto asked = updatesAsked(*due);
    for (const ContactFacts& person : (*facts)->contacts) {
        const bool late = asked.value(person.id, ReminderState::Upcoming) == ReminderState::Overdue;
        if (late && isKeptInformed(person))
            all->waiting.append(person.id);
    }
    all->updates = std::move(*due);
    return all;
}

/// What a summary tells beside what is counted.
void readTold(Stores& stores, Gathered& all) {
    all.favors = stores.favors.all();
    all.items = stores.actionItems.all();
    all.events = byId(stores.events.all());
    all.organizations = byId(stores.organizations.all());
    QList<ContactId> introducers;
    QByteArray ids;
    for (const Contact& contact : all.people) {
        ids += (ids.isEmpty() ? "[" : ",") + QByteArray::number(contact.id.value);
        introducers.append(contact.introducedBy);
    }
    all.introducers = stores.contacts.present(introducers);
    if (!ids.isEmpty())
        all.interactions = stores.interactions.find(stores.interactions.idsWhere(
            "id IN (SELECT owner FROM interaction_people WHERE value IN"
            " (SELECT value FROM json_each(?))) ORDER BY \"on\", id",
            QString::fromLatin1(ids + ']')));
}

QList<Target> targetsOf(const Gathered& all) {
    QList<ContactId> mentors;
    for (const Project& project : all.projects)
        mentors += project.mentors;
    return readinessOf({.pack = packInForce(all.applicant),
                        .people = all.people,
                        .letters = all.letters,
                        .projects = static_cast<int>(all.projects.size()),
                        .societies = all.counts.societies,
                        .conferences = all.conferences,
                        .shadowingDays = all.counts.shadowingDays,
                        .overdueUpdates = static_cast<int>(all.waiting.size()),
                        .projectMentors = mentors,
                        .overduePeople = all.waiting});
}

/// What the summary tells. A society or a day of shadowing that was never entered would stand there
/// as a gap.
QList<Target> targetsOfSummary(const Gathered& all) {
    auto targets = targetsOf(all);
    targets.removeIf([](const Target& target) {
        return target.id == TargetId::Memberships || target.id == TargetId::Events ||
               target.id == TargetId::Shadowing;
    });
    for (Target& target : targets)
        target.people.clear(); // who it is stays here: a summary tells how many
    return targets;
}

/// Writes the summary of one audience from what was gathered.
class Writer {
public:
    Writer(const Gathered& all, const RuleBook& rules, Audience audience, QDate today)
        : m_all(all)
        , m_rules(rules)
        , m_audience(audience)
        , m_mine(audience == Audience::Mine)
        , m_today(today) {}

    [[nodiscard]] SummaryMentor mentor(const Contact& contact) const;
    [[nodiscard]] SummaryLetter letter(const Letter& letter) const;
    [[nodiscard]] QList<SummaryUpdate> updates() const;

private:
    [[nodiscard]] QString title(const Reminder& reminder) const;
    [[nodiscard]] QString organization(OrganizationId id) const {
        return m_all.organizations.value(id).name;
    }
    [[nodiscard]] QString introducer(ContactId id) const;
    void addTouches(SummaryMentor& mentor, ContactId id) const;
    void addItems(SummaryMentor& mentor, ContactId id) const;
    void addFavors(SummaryMentor& mentor, const Contact& contact) const;
    void addPrograms(SummaryMentor& mentor, const Contact& contact) const;
    [[nodiscard]] std::optional<Sponsorship> sponsorship(Sponsorship state) const;

    const Gathered& m_all;
    const RuleBook& m_rules;
    Audience m_audience;
    bool m_mine;
    QDate m_today;
};

QString Writer::introducer(ContactId id) const {
    const auto one = std::ranges::find(m_all.introducers, id, &Contact::id);
    if (one == m_all.introducers.end())
        return {};
    return mayBeTold(*one, m_audience, isListed(*one, m_audience)) ? one->name : QString();
}

/// What came to pass is a fact; what the applicant hopes for is nobody else's.
std::optional<Sponsorship> Writer::sponsorship(Sponsorship state) const {
    const bool hope = state == Sponsorship::Potential || state == Sponsorship::Cultivating ||
                      state == Sponsorship::Ready;
    if (state == Sponsorship::None || (hope && !m_mine))
        return std::nullopt;
    return state;
}

void Writer::addTouches(SummaryMentor& mentor, ContactId id) const {
    for (const Interaction& interaction : m_all.interactions) {
        if (!interaction.people.contains(id))
            continue;
        ++mentor.interactions;
        if (interaction.direction != Direction::Incoming)
            mentor.lastUpdate = {interaction.on, interaction.channel};
        if (m_mine)
            mentor.recent.prepend(
                {interaction.on, interaction.channel, interaction.direction, interaction.subject});
    }
    mentor.recent = mentor.recent.first(std::min(mentor.recent.size(), mostRecentContacts));
    for (const Reminder& reminder : m_all.updates) {
        if (reminder.contact == id && (!mentor.nextDue || reminder.due < *mentor.nextDue))
            mentor.nextDue = reminder.due;
    }
}

void Writer::addItems(SummaryMentor& mentor, ContactId id) const {
    for (const ActionItem& item : m_all.items) {
        if (item.person != id)
            continue;
        const SummaryItem line{.text = item.text,
                               .opened = item.opened,
                               .due = item.due,
                               .closed = item.closed,
                               .outcome = item.outcome,
                               .explanation = m_mine ? item.explanation : QString()};
        if (item.kind == ActionItemKind::Advice)
            mentor.advice.append(line);
        else if (item.kind == ActionItemKind::Commitment && !item.closed)
            mentor.promises.append(line);
    }
}

void Writer::addFavors(SummaryMentor& mentor, const Contact& contact) const {
    mentor.sponsorship = sponsorship(contact.sponsorship);
    for (const Favor& favor : m_all.favors) {
        if (favor.person != contact.id)
            continue;
        const SummaryFavor line{favor.kind, favor.on, organization(favor.program)};
        if (favor.direction == FavorDirection::Given)
            mentor.offers.append(line);
        else if (isEvidence(favor))
            mentor.sponsorshipActions.append(line);
    }
}

void Writer::addPrograms(SummaryMentor& mentor, const Contact& contact) const {
    for (const Role& role : contact.roles) {
        const Organization at = m_all.organizations.value(role.organization);
        if (at.kind != OrganizationKind::Program || at.name.isEmpty())
            continue;
        const QString tie =
            role.role.isEmpty() ? at.name : QStringLiteral("%1 (%2)").arg(at.name, role.role);
        if (!mentor.programs.contains(tie))
            mentor.programs.append(tie);
    }
}

SummaryMentor Writer::mentor(const Contact& contact) const {
    SummaryMentor mentor;
    mentor.id = contact.id;
    const Role* role = primaryRole(contact);
    mentor.name = contact.name;
    mentor.credentials = contact.credentials;
    mentor.title = contact.title;
    mentor.department = contact.department;
    mentor.institution = role ? organization(role->organization) : QString();
    mentor.programDirector = contact.programDirector;
    mentor.chair = contact.chair;
    mentor.core = contact.coreMentor;
    mentor.types = contact.mentorTypes;
    mentor.metAt = m_all.events.value(contact.metAt).name;
    mentor.introducedBy = introducer(contact.introducedBy);
    mentor.metOn = contact.metOn;
    mentor.awareOfGoals = contact.awareOfGoals;
    mentor.mayBeNamed = contact.mayBeNamed;
    mentor.contexts = workWith(contact, m_all.interactions, m_all.events, m_all.projects);
    addTouches(mentor, contact.id);
    addItems(mentor, contact.id);
    addFavors(mentor, contact);
    addPrograms(mentor, contact);
    if (m_mine) {
        mentor.readyToAdvocate = contact.readyToAdvocate;
        mentor.note = contact.note;
        mentor.privateNote = contact.privateNote;
        mentor.doNotContact = contact.doNotContact;
        if (contact.pausedUntil > m_today)
            mentor.pausedUntil = contact.pausedUntil;
    }
    return mentor;
}

SummaryLetter Writer::letter(const Letter& letter) const {
    const auto writer = std::ranges::find(m_all.people, letter.writer, &Contact::id);
    SummaryLetter line;
    line.writer = letter.writer;
    line.author = !letter.authorName.isEmpty()   ? letter.authorName
                  : writer == m_all.people.end() ? QString()
                                                 : writer->name;
    line.kind = letter.kind;
    line.state = letter.state;
    line.steps = letter.steps;
    if (!m_mine)
        line.steps.removeIf([](const LetterStep& step) { return step.state < LetterState::Asked; });
    std::ranges::stable_sort(line.steps, {}, &LetterStep::on);
    line.waived = letter.waived;
    line.deadline = letter.deadline;
    line.programs = static_cast<int>(letter.programs.size());
    line.email = letter.authorEmail;
    line.title = letter.authorTitle;
    line.department = letter.authorDepartment;
    line.specialty = letter.specialty;
    line.standardized = letter.standardized;
    line.chairRequirement = letter.chairRequirement;
    line.letterId = m_mine ? letter.letterId : QString();
    return line;
}

/// The title as the rule is written: an adviser reads English, whatever the window speaks.
QString Writer::title(const Reminder& reminder) const {
    ContactFacts person;
    person.name = reminder.contactName;
    ProjectFacts project;
    for (const Project& known : m_all.projects) {
        if (reminder.subject == Subject::Project && known.id.value == reminder.subjectId)
            project.title = known.title;
    }
    const FactContext context{.person = &person, .project = &project};
    const Rule* rule = m_rules.find(reminder.rule);
    return rule ? filledTitle(rule->title, rule->base.when, context) : reminder.title;
}

QList<SummaryUpdate> Writer::updates() const {
    QList<SummaryUpdate> list;
    for (const Reminder& reminder : m_all.updates)
        list.append({.person = reminder.contactName,
                     .title = title(reminder),
                     .state = reminder.state,
                     .due = reminder.due,
                     .latest = reminder.latest});
    std::ranges::stable_sort(list, {}, &SummaryUpdate::due);
    return list;
}

} // namespace

Result<QList<Target>> readiness(Session& session) {
    const auto all = gatherCounted(session, Audience::Mine, 0);
    if (!all)
        return all.error();
    return targetsOf(*all);
}

Result<Summary> summary(Session& session, Audience audience) {
    auto all = gatherCounted(session, audience, summaryDaysAhead);
    if (!all)
        return all.error();
    if (const auto told = session.read([&](Stores& stores) { readTold(stores, *all); }); !told)
        return told.error();
    const Applicant& applicant = all->applicant;
    const QDate today = session.today();
    Summary summary{.audience = audience,
                    .day = today,
                    .name = applicant.name,
                    .school = applicant.school,
                    .homeInstitution = applicant.homeInstitution,
                    .stage = applicant.stage,
                    .international = applicant.international,
                    .pathway = applicant.pathway,
                    .season = seasonOf(applicant, today),
                    .pack = packInForce(applicant),
                    .targets = targetsOfSummary(*all),
                    .mentors = {},
                    .letters = {},
                    .updates = {}};
    const Writer writer(*all, session.rules(), audience, today);
    std::ranges::stable_sort(all->people, [](const Contact& a, const Contact& b) {
        return std::tuple(!a.coreMentor, a.family.toCaseFolded(), a.name.toCaseFolded()) <
               std::tuple(!b.coreMentor, b.family.toCaseFolded(), b.name.toCaseFolded());
    });
    for (const Contact& contact : all->people) {
        if (isListed(contact, audience))
            summary.mentors.append(writer.mentor(contact));
    }
    for (const Letter& letter : all->letters) {
        if (letter.state >= LetterState::Asked || audience == Audience::Mine)
            summary.letters.append(writer.letter(letter));
    }
    summary.updates = writer.updates();
    return summary;
}

} // namespace matchbook
