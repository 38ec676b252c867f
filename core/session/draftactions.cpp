// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draftactions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "session/experienceactions.h"
#include "session/reminderactions.h"
#include "storage/correspondence.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr int daysOfMassMail = 7; // app default
constexpr qint64 peopleAtOnce = 1500;

Result<QSet<QString>> keptTexts(Session& session) {
    return session.read([](Stores& stores) {
        QSet<QString> keys;
        for (const Decision& decision : stores.decisions.decisions()) {
            if (decision.kind == DecisionKind::Dismissed)
                keys.insert(decision.key);
        }
        return keys;
    });
}

/// The findings but for those the user has answered.
Result<QList<Finding>> open(Session& session, QList<Finding> findings) {
    if (findings.isEmpty())
        return findings;
    const auto kept = keptTexts(session);
    if (!kept)
        return kept.error();
    findings.removeIf([&](const Finding& finding) { return kept->contains(finding.key); });
    return findings;
}

QStringList namesOf(const Contact& contact) {
    QStringList names{contact.given, contact.family, contact.nickname};
    names.removeAll(QString());
    return names.isEmpty() ? QStringList{contact.name} : names;
}

/// What the check of a note needs to know.
Result<DraftContext> noteContext(Session& session, const QString& text) {
    DraftContext context;
    context.today = session.today();
    auto own = session.read([&](Stores& stores) { return readOwnPeopleIn(stores.database, text); });
    if (!own)
        return own.error();
    context.own = *std::move(own);
    return context;
}

Draft noteOf(const QString& text) {
    Draft note;
    note.kind = TextKind::Note;
    note.body = text;
    return note;
}

/// A long text line by line: what tells of somebody stands in one, and to look around a word in all
/// of it would take long.
Result<QList<Finding>> openInLines(Session& session, const QString& text,
                                   const DraftContext& context) {
    const auto choices = session.read([](Stores& stores) { return ruleChoices(stores); });
    if (!choices)
        return choices.error();
    QList<Finding> all;
    qsizetype start = 0;
    for (const QString& line : text.split(u'\n')) {
        const auto found = checkDraft(session.rules(), noteOf(line), context, *choices);
        for (Finding finding : interrupting(found)) {
            finding.place.start += start;
            all.append(std::move(finding));
        }
        start += line.size() + 1;
    }
    return open(session, std::move(all));
}

void addOwn(OwnPeople& own, const Contact& contact) {
    own.names.insert(fold(contact.name));
    own.names.insert(fold(contact.family));
    for (const ContactPoint& point : contact.points) {
        if (point.kind != PointKind::Link)
            (point.kind == PointKind::Email ? own.emails : own.phones)
                .insert(comparable(point.kind, point.value));
    }
}

/// What somebody else reads: its Markdown has every word of it.
Result<CheckedText> checkDocument(Session& session, const Result<QByteArray>& markdown) {
    if (!markdown)
        return markdown.error();
    const QString text = QString::fromUtf8(*markdown);
    const auto found = checkNote(session, text);
    if (!found)
        return found.error();
    return CheckedText{text, interrupting(*found)};
}

Result<CheckedText> checkLines(Session& session, const QString& text) {
    const auto context = noteContext(session, text);
    if (!context)
        return context.error();
    auto asked = openInLines(session, text, *context);
    if (!asked)
        return asked.error();
    return CheckedText{text, *std::move(asked)};
}

} // namespace

Result<DraftContextReader> DraftContextReader::begin(Session& session, ContactId to) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    DraftContextReader reader(session, to);
    DraftContext& context = reader.m_context;
    context.today = session.today();
    context.applicant = (*facts)->applicant;
    const auto& contacts = (*facts)->contacts;
    const auto person = std::ranges::lower_bound(contacts, to, {}, &ContactFacts::id);
    if (person != contacts.end() && person->id == to)
        context.person = *person;
    return session.read([&](Stores& stores) -> Result<DraftContextReader> {
        const auto contact = stores.contacts.find(to);
        if (!contact || contact->trashed)
            return notFound("contact", to);
        const Applicant applicant = stores.applicant.read();
        context.senderName = applicant.name;
        context.senderEmail = applicant.email;
        context.personNames = namesOf(*contact);
        context.history = readHistory(stores.database, to, context.today);
        context.sent = readSent(stores.database, to, context.today.addDays(-daysOfMassMail));
        context.own = readOwnSelf(stores.database);
        // To make room for very many at once later would take as long as to read a part of them.
        context.own.names.reserve(2 * contacts.size());
        context.own.emails.reserve(contacts.size());
        reader.m_last = lastContact(stores.database);
        return reader;
    });
}

Result<> DraftContextReader::readSome() {
    const IdRange next{.after = m_after,
                       .last = ContactId{qMin(m_after.value + peopleAtOnce, m_last.value)}};
    return m_session->read([&](Stores& stores) {
        m_context.others += readOthers(stores.database, m_to, next);
        addOwnPeople(m_context.own, stores.database, next);
        m_after = next.last;
    });
}

Result<DraftContext> draftContext(Session& session, ContactId to) {
    auto reader = DraftContextReader::begin(session, to);
    if (!reader)
        return reader.error();
    while (!reader->isDone()) {
        if (auto read = reader->readSome(); !read)
            return read.error();
    }
    return reader->context();
}

Result<QList<Finding>> checkDraft(Session& session, const Draft& draft,
                                  const DraftContext& context) {
    const auto choices = session.read([](Stores& stores) { return ruleChoices(stores); });
    if (!choices)
        return choices.error();
    return open(session, checkDraft(session.rules(), draft, context, *choices));
}

Result<QList<Finding>> checkNote(Session& session, const QString& text, Surroundings surroundings) {
    const auto context = noteContext(session, text);
    if (!context)
        return context.error();
    Draft note = noteOf(text);
    note.surroundings = surroundings;
    return checkDraft(session, note, *context);
}

Result<QList<Error>> checkNotes(Session& session, const QList<ImportRecord>& records) {
    // All notes as one text: the choices and the answers of the user are then read once.
    QString text;
    QList<qsizetype> ends;
    for (const ImportRecord& record : records) {
        text += record.contact.note + u'\n';
        ends.append(text.size());
    }
    auto context = noteContext(session, text);
    if (!context)
        return context.error();
    for (const ImportRecord& record : records)
        addOwn(context->own, record.contact);
    const auto findings = openInLines(session, text, *context);
    if (!findings)
        return findings.error();
    QList<Error> problems;
    for (const Finding& finding : *findings) {
        const auto end = std::ranges::upper_bound(ends, finding.place.start);
        problems += Error{.code = Error::Code::PatientNamed,
                          .row = records[end - ends.begin()].row,
                          .field = QStringLiteral("note"),
                          .text = text.sliced(finding.place.start, finding.place.length)};
    }
    return problems;
}

QStringList wordsFound(const CheckedText& checked) {
    QStringList found;
    for (const Finding& finding : checked.findings)
        found += checked.text.sliced(finding.place.start, finding.place.length);
    found.removeDuplicates();
    return found;
}

Result<CheckedText> checkSummary(Session& session, Audience audience) {
    return checkDocument(session,
                         exportSummary(session, audience, {.format = SummaryFormat::Markdown}));
}

Result<CheckedText> checkPacket(Session& session, ContactId writer) {
    return checkDocument(session,
                         exportPacket(session, writer, {.format = SummaryFormat::Markdown}));
}

Result<CheckedText> checkContacts(Session& session, Audience audience,
                                  const std::optional<QList<ContactId>>& people) {
    const auto table = exportContacts(session, ContactFormat::Csv, audience, people);
    if (!table)
        return table.error();
    return checkLines(session, QString::fromUtf8(*table));
}

Result<CheckedText> checkReminders(Session& session, int withinDays) {
    const auto asked = reminders(session, withinDays);
    if (!asked)
        return asked.error();
    QStringList titles;
    for (const Reminder& reminder : *asked)
        titles += reminder.title;
    return checkLines(session, titles.join(u'\n'));
}

Result<CheckedText> checkExperiences(Session& session) {
    const auto text = exportExperiences(session);
    return text ? checkLines(session, QString::fromUtf8(*text)) : Result<CheckedText>(text.error());
}

Result<> keepText(Session& session, const Finding& finding, const QString& reason) {
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty())
        return invalid("reason");
    return session.write({Operation::KeepText, {}}, [&](Stores& stores) {
        stores.decisions.decide({.key = finding.key,
                                 .kind = DecisionKind::Dismissed,
                                 .until = {},
                                 .note = why,
                                 .at = session.now()});
    });
}

} // namespace matchbook
