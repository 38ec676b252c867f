// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exportactions.h"

#include "base/flush.h"
#include "base/writing.h"
#include "io/contactcsv.h"
#include "io/htmlwriter.h"
#include "io/icalendar.h"
#include "io/markdownwriter.h"
#include "io/odtwriter.h"
#include "io/packetdocument.h"
#include "io/pdfwriter.h"
#include "io/seasoncalendar.h"
#include "io/storejson.h"
#include "io/summarydocument.h"
#include "io/vcard.h"
#include "session/audience.h"
#include "session/packetactions.h"
#include "session/reminderactions.h"
#include "session/summaryactions.h"
#include "storage/storefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace matchbook {

namespace {

/// Who somebody is and how to reach them, and no more.
Contact withoutThoughts(Contact contact) {
    const Contact blank;
    contact.sponsorship = blank.sponsorship;
    contact.cadence = blank.cadence;
    contact.mayFollowUp = blank.mayFollowUp;
    contact.doNotContact = blank.doNotContact;
    contact.pausedUntil = blank.pausedUntil;
    contact.awareOfGoals = blank.awareOfGoals;
    contact.readyToAdvocate = blank.readyToAdvocate;
    contact.mayBeNamed = blank.mayBeNamed;
    contact.interests.clear();
    contact.note.clear();
    contact.privateNote.clear();
    contact.custom.clear();
    contact.vcardLines.clear();
    contact.tags.clear();
    contact.sourceKeys.clear();
    return contact;
}

/// Who introduced somebody, as far as the audience of the file may be told.
QHash<ContactId, QString> introducers(Stores& stores, const QList<Contact>& contacts,
                                      Audience audience) {
    QSet<ContactId> given;
    QList<ContactId> ids;
    for (const Contact& contact : contacts) {
        given.insert(contact.id);
        if (contact.introducedBy)
            ids.append(contact.introducedBy);
    }
    QHash<ContactId, QString> names;
    for (const Contact& one : stores.contacts.present(ids)) {
        if (mayBeTold(one, audience, given.contains(one.id)))
            names.insert(one.id, one.name);
    }
    return names;
}

/// Who is chosen, or everybody of whom the audience may read.
QList<Contact> chosen(Stores& stores, const std::optional<QList<ContactId>>& people,
                      Audience audience) {
    if (people)
        return stores.contacts.present(*people);
    auto all = stores.contacts.all();
    all.removeIf([&](const Contact& one) { return !mayBeShown(one, audience); });
    return all;
}

QList<ContactRecord> contactRecords(Stores& stores, const std::optional<QList<ContactId>>& people,
                                    Audience audience, bool photos) {
    QHash<OrganizationId, QString> organizations;
    for (const Organization& organization : stores.organizations.all())
        organizations.insert(organization.id, organization.name);
    QHash<EventId, QString> events;
    for (const Event& event : stores.events.all())
        events.insert(event.id, event.name);
    const auto contacts = chosen(stores, people, audience);
    const auto names = introducers(stores, contacts, audience);
    QList<ContactRecord> records;
    for (const Contact& contact : contacts) {
        const Role* role = primaryRole(contact);
        records.append({.contact = contact,
                        .organization = role ? organizations.value(role->organization) : QString(),
                        .role = role ? role->role : QString(),
                        .metAt = events.value(contact.metAt),
                        .introducedBy = names.value(contact.introducedBy),
                        .photo = photos ? stores.contacts.photo(contact.id).value_or(QByteArray())
                                        : QByteArray()});
    }
    return records;
}

bool isEmpty(const Contents& contents) {
    bool empty = true;
    eachList(contents, [&](const char*, const auto& list) { empty = empty && list.isEmpty(); });
    return empty;
}

} // namespace

Result<Document> summaryDocument(Session& session, Audience audience, SummaryLayout layout) {
    const auto gathered = summary(session, audience);
    return gathered ? documentOf(*gathered, layout) : Result<Document>(gathered.error());
}

Result<Document> packetDocument(Session& session, ContactId writer) {
    const auto packet = letterPacket(session, writer);
    return packet ? documentOf(*packet) : Result<Document>(packet.error());
}

QByteArray bytesOf(const Document& document, const DocumentForm& form) {
    switch (form.format) {
    case SummaryFormat::Html:
        return writeHtml(document);
    case SummaryFormat::Markdown:
        return writeMarkdown(document);
    case SummaryFormat::Odt:
        return writeOdt(document, form.paper);
    case SummaryFormat::Pdf:
        break;
    }
    return writePdf(document, form.paper);
}

Result<QByteArray> exportSummary(Session& session, Audience audience, const DocumentForm& form) {
    const auto document = summaryDocument(session, audience, form.layout);
    return document ? bytesOf(*document, form) : Result<QByteArray>(document.error());
}

Result<QByteArray> exportPacket(Session& session, ContactId writer, const DocumentForm& form) {
    const auto document = packetDocument(session, writer);
    return document ? bytesOf(*document, form) : Result<QByteArray>(document.error());
}

Result<QByteArray> exportReminders(Session& session, int withinDays) {
    const auto due = reminders(session, withinDays);
    if (!due)
        return due.error();
    return writeCalendar(*due, session.today(), session.now());
}

Result<QByteArray> exportSeason(Session& session) {
    const auto entries = session.read([&](Stores& stores) {
        auto programs = stores.organizations.all();
        programs.removeIf(
            [](const Organization& one) { return one.kind != OrganizationKind::Program; });
        return seasonCalendar(seasonOf(stores.applicant.read(), session.today()), programs,
                              stores.events.all());
    });
    if (!entries)
        return entries.error();
    return writeCalendar(*entries, session.now());
}

Result<QByteArray> exportContacts(Session& session, ContactFormat format, Audience audience,
                                  const std::optional<QList<ContactId>>& people) {
    const bool mine = audience == Audience::Mine;
    const bool cards = format == ContactFormat::Vcf;
    auto records = session.read(
        [&](Stores& stores) { return contactRecords(stores, people, audience, cards); });
    if (!records)
        return records.error();
    for (ContactRecord& record : *records) {
        if (!mine)
            record.contact = withoutThoughts(std::move(record.contact));
    }
    if (cards)
        return writeVcards(*records, {.notes = mine, .ownFields = mine});
    return writeContactCsv(*records, {.notes = mine, .privateNotes = mine});
}

Result<QByteArray> exportAll(Session& session) {
    const auto contents = session.read([](Stores& stores) { return readContents(stores); });
    if (!contents)
        return contents.error();
    return writeStoreJson(*contents);
}

Result<> restoreAll(Session& session, const QByteArray& bytes) {
    const auto contents = readStoreJson(bytes);
    if (!contents)
        return contents.error();
    auto written = session.write({Operation::Restore, {}}, [&](Stores& stores) -> Result<> {
        if (!isEmpty(readContents(stores)))
            return Error{.code = Error::Code::InvalidValue,
                         .file = session.file(),
                         .field = QStringLiteral("store")};
        writeContents(stores, *contents);
        return done();
    });
    if (!written && written.error().code == Error::Code::StoreFailed) {
        // A constraint of the tables: two records of one id, or one that points to nobody.
        Error error = written.error();
        error.code = Error::Code::BrokenFile;
        error.file.clear();
        return error;
    }
    return written;
}

namespace {

/// Into a pipe or a device, which no other file may replace.
Result<> writeThrough(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && writeAll(file, bytes);
    return written ? done() : Result<>(unwritable(path, file));
}

} // namespace

Result<> writeFile(const QString& path, const QByteArray& bytes) {
    if (const QFileInfo target(path); target.exists() && !target.isFile() && !target.isDir())
        return writeThrough(path, bytes);
    if (isStore(path))
        return Error{
            .code = Error::Code::FileUnwritable, .file = path, .field = QStringLiteral("store")};
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         writeAll(file, bytes) && file.commit();
    if (written) {
        flushToDisk(QFileInfo(path).absolutePath());
        return done();
    }
    return unwritable(path, file);
}

} // namespace matchbook
