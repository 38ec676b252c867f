// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/readiness.h"

#include "session/portfolioactions.h"

#include <algorithm>

namespace matchbook {

namespace {

const auto monthsOneToThree = QStringLiteral("Months 1–3: Foundation");
const auto monthsFourToSix = QStringLiteral("Months 4–6: Local Engagement");
const auto monthsTenToTwelve = QStringLiteral("Months 10–12: Consolidation and Match Preparation");

Source img(const QString& section, const char* row) {
    return {QStringLiteral("img"), section, QLatin1StringView(row)};
}

Source general(const QString& section, const char* row) {
    return {QStringLiteral("general"), section, QLatin1StringView(row)};
}

Source seniorYears() {
    return {QStringLiteral("northwestern"), QStringLiteral("M3 and M4 Students"),
            QStringLiteral("NWU-16")};
}

Source ours() {
    return {QStringLiteral("matchbook"), {}, {}};
}

class Counter {
public:
    explicit Counter(const ReadinessBasis& basis)
        : m_basis(basis) {}

    [[nodiscard]] QList<Target> targets() const {
        QList<Target> list{coreMentors(), mentorTypes(), irLetters()};
        if (isImg())
            list.append(usLetters());
        list << letters() << advocates() << projects() << memberships() << events() << shadowing()
             << overdueUpdates();
        return list;
    }

private:
    [[nodiscard]] bool isImg() const { return m_basis.pack == Pack::Img; }

    template <class Condition>
    [[nodiscard]] QList<ContactId> people(Condition holds) const {
        QList<ContactId> ids;
        for (const Contact& one : m_basis.people) {
            if (holds(one))
                ids.append(one.id);
        }
        return ids;
    }

    /// The target that counts these people.
    [[nodiscard]] static Target counting(Target target, const QList<ContactId>& people) {
        target.have = static_cast<int>(people.size());
        target.people = people;
        return target;
    }

    /// Letters agreed to for which the condition holds, and how many of them are in ERAS.
    template <class Condition>
    void countLetters(Target& target, Condition holds) const {
        for (const Letter& letter : m_basis.letters) {
            if (!isAgreed(letter.state) || !holds(letter))
                continue;
            ++target.have;
            target.uploaded += isIn(letter.state) ? 1 : 0;
            if (!target.people.contains(letter.writer))
                target.people.append(letter.writer);
        }
    }

    [[nodiscard]] Target coreMentors() const {
        Target target{.id = TargetId::CoreMentors,
                      .least = isImg() ? 1 : 2,
                      .wanted = isImg() ? 2 : 3,
                      .covered = {},
                      .missing = {},
                      .severity = Severity::High,
                      .sources = {general(QStringLiteral("Strategic Networking for the IR Match"),
                                          "GEN-30")}};
        if (isImg())
            target.sources = {img(monthsFourToSix, "IMG-138")};
        return counting(target, people([](const Contact& one) { return one.coreMentor; }));
    }

    [[nodiscard]] Target mentorTypes() const {
        Target target{.id = TargetId::MentorTypes, .covered = {}, .missing = {}, .sources = {}};
        target.sources = {
            isImg() ? img(QStringLiteral("A. Types of Mentors an IMG in IR Should Seek"), "IMG-83")
                    : general(QStringLiteral("Types of Mentors You Need in IR"), "GEN-68")};
        for (const MentorType type : askedMentorTypes(m_basis.pack)) {
            const auto mentors =
                people([&](const Contact& one) { return one.mentorTypes.contains(type); });
            (mentors.isEmpty() ? target.missing : target.covered).append(type);
            for (const ContactId mentor : mentors) {
                if (!target.people.contains(mentor))
                    target.people.append(mentor);
            }
        }
        target.have = static_cast<int>(target.covered.size());
        target.least = target.wanted =
            static_cast<int>(target.covered.size() + target.missing.size());
        return target;
    }

    [[nodiscard]] Target irLetters() const {
        Target target{.id = TargetId::IrLetters,
                      .least = 1,
                      .wanted = 2,
                      .covered = {},
                      .missing = {},
                      .severity = Severity::Critical,
                      .sources = {seniorYears()}};
        countLetters(target, [](const Letter& letter) { return letter.kind == LetterKind::Ir; });
        return target;
    }

    [[nodiscard]] Target usLetters() const {
        Target target{.id = TargetId::UsLetters,
                      .least = 2,
                      .wanted = 3,
                      .covered = {},
                      .missing = {},
                      .severity = Severity::Critical,
                      .sources = {img(monthsTenToTwelve, "IMG-148")}};
        countLetters(target, [&](const Letter& letter) {
            const auto writer = std::ranges::find(m_basis.people, letter.writer, &Contact::id);
            return (letter.kind == LetterKind::Ir || letter.kind == LetterKind::Dr) &&
                   writer != m_basis.people.end() && writer->usBased.value_or(false);
        });
        return target;
    }

    [[nodiscard]] Target letters() const {
        Target target{.id = TargetId::Letters,
                      .least = 3,
                      .wanted = 4,
                      .covered = {},
                      .missing = {},
                      .severity = Severity::High,
                      .sources = {ours()}};
        countLetters(target, [](const Letter&) { return true; });
        return target;
    }

    [[nodiscard]] Target advocates() const {
        return counting({.id = TargetId::Advocates,
                         .least = 5,
                         .wanted = 10,
                         .covered = {},
                         .missing = {},
                         .sources = {img(monthsTenToTwelve, "IMG-150")}},
                        people([](const Contact& one) {
                            return one.awareOfGoals && one.readyToAdvocate && !one.doNotContact;
                        }));
    }

    [[nodiscard]] Target projects() const {
        return {.id = TargetId::Projects,
                .have = m_basis.projects,
                .least = 1,
                .wanted = 1,
                .people = m_basis.projectMentors,
                .covered = {},
                .missing = {},
                .severity = isImg() ? Severity::High : Severity::Medium,
                .sources = {img(monthsFourToSix, "IMG-137")}};
    }

    [[nodiscard]] Target memberships() const {
        return {.id = TargetId::Memberships,
                .have = m_basis.societies,
                .least = 1,
                .wanted = 1,
                .covered = {},
                .missing = {},
                .sources = {isImg() ? img(monthsOneToThree, "IMG-132")
                                    : general(QStringLiteral("Step 3: Join Interest Groups and "
                                                             "National Societies"),
                                              "GEN-22")}};
    }

    /// The international guide asks for the annual meeting; one is enough for the others (app
    /// default).
    [[nodiscard]] Target events() const {
        return {.id = TargetId::Events,
                .have = m_basis.conferences,
                .least = 1,
                .wanted = 1,
                .covered = {},
                .missing = {},
                .sources = {isImg() ? img(monthsFourToSix, "IMG-139") : ours()}};
    }

    /// Several days, spread over time: "several" is three (app default).
    [[nodiscard]] Target shadowing() const {
        return {.id = TargetId::Shadowing,
                .have = m_basis.shadowingDays,
                .least = 3,
                .wanted = 3,
                .covered = {},
                .missing = {},
                .severity = Severity::Info,
                .sources = {{QStringLiteral("shadowing"),
                             QStringLiteral("Documenting and Describing Your Shadowing Hours"),
                             QStringLiteral("SHD-32")}}};
    }

    [[nodiscard]] Target overdueUpdates() const {
        return {.id = TargetId::OverdueUpdates,
                .have = m_basis.overdueUpdates,
                .people = m_basis.overduePeople,
                .covered = {},
                .missing = {},
                .sources = {ours()}};
    }

    const ReadinessBasis& m_basis;
};

} // namespace

bool isKeptInformed(const ContactFacts& person) {
    return person.mentor && !person.doNotContact;
}

QHash<ContactId, ReminderState> updatesAsked(const QList<Reminder>& open) {
    QHash<ContactId, ReminderState> asked;
    for (const Reminder& reminder : open) {
        if (reminder.rule != u"mentor-update" && reminder.rule != u"project-update")
            continue;
        const auto known = asked.value(reminder.contact, ReminderState::Upcoming);
        asked.insert(reminder.contact, qMin(known, reminder.state)); // the most late first
    }
    return asked;
}

bool isAgreed(LetterState state) {
    return isAwaited(state) || isIn(state);
}

QList<Target> readinessOf(const ReadinessBasis& basis) {
    return Counter(basis).targets();
}

} // namespace matchbook
