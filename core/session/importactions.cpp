// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importactions.h"

#include "io/formats.h"
#include "session/contactactions.h"
#include "session/draftactions.h"

#include <QFileInfo>

#include <algorithm>

namespace matchbook {

namespace {

void applyOptions(ImportFile& file, const ImportOptions& options,
                  const std::optional<Event>& event) {
    if (options.rows)
        file.records.removeIf(
            [&](const ImportRecord& record) { return !options.rows->contains(record.row); });
    for (ImportRecord& record : file.records) {
        for (const QString& tag : options.tags) {
            if (!record.contact.tags.contains(tag))
                record.contact.tags.append(tag);
        }
        if (event && record.metAt.isEmpty()) {
            record.metAt = event->name;
            record.contact.metOn = record.contact.metOn.value_or(event->starts);
        }
    }
}

// What names nothing in the store is not lost: it stands among the custom values, under these.
const QString metAtName = QStringLiteral("metAt");
const QString introducedByName = QStringLiteral("introducedBy");

void keepAsTyped(Contact& contact, const QString& name, const QString& value) {
    const CustomValue kept{name, value};
    if (!value.isEmpty() && !contact.custom.contains(kept))
        contact.custom.append(kept);
}

QString keptAsTyped(const Contact& contact, const QString& name) {
    const auto kept = std::ranges::find(contact.custom, name, &CustomValue::name);
    return kept == contact.custom.end() ? QString() : kept->value;
}

/// A contact of the store with the names that go with it, as the plan compares it.
ContactRecord recordOf(Stores& stores, ContactId id) {
    ContactRecord record;
    record.contact = stores.contacts.find(id).value_or(Contact{});
    if (const Role* role = primaryRole(record.contact)) {
        record.role = role->role;
        record.organization =
            stores.organizations.names({role->organization}).value(role->organization);
    }
    const auto event = stores.events.find(record.contact.metAt);
    record.metAt = event ? event->name : keptAsTyped(record.contact, metAtName);
    const auto by = stores.contacts.find(record.contact.introducedBy);
    record.introducedBy = by ? by->name : keptAsTyped(record.contact, introducedByName);
    record.photo = stores.contacts.photo(id).value_or(QByteArray());
    return record;
}

Result<ImportPreview> preview(Stores& stores, const QString& path, const ImportOptions& options) {
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    auto file = readImportFile(*bytes, QFileInfo(path).fileName(), options.format, options.columns);
    if (!file)
        return file.error();
    applyOptions(*file, options, options.event ? stores.events.find(options.event) : std::nullopt);
    const ContactIndex index{.byKey = stores.contacts.keys(), .contact = [&](ContactId id) {
                                 return recordOf(stores, id);
                             }};
    auto plan = planImport(*file, index);
    return ImportPreview{std::move(*file), std::move(plan)};
}

/// Writes what a plan says.
class ImportWriter {
public:
    ImportWriter(Stores& stores, const QDateTime& now)
        : m_stores(stores)
        , m_now(now) {
        for (const Event& event : stores.events.all())
            m_events.insert(event.name.toCaseFolded(), event.id);
    }

    bool write(const ImportPlan& plan) {
        bool wrote = false;
        for (const PlannedContact& planned : plan.contacts) {
            if (!planned.changes)
                continue;
            write(planned.merged);
            wrote = true;
        }
        return wrote;
    }

private:
    void write(const ContactRecord& record) {
        Contact contact = record.contact;
        if (!record.organization.isEmpty() || !record.role.isEmpty())
            setPrimaryRole(contact, record.role,
                           m_stores.organizations.namedOrNew(record.organization, m_now));
        if (!contact.metAt)
            meetAt(contact, record.metAt);
        if (!contact.introducedBy)
            introduceBy(contact, record.introducedBy);
        if (contact.id)
            m_stores.contacts.save(contact, m_now);
        else
            m_stores.contacts.add(contact, m_now);
        if (!record.photo.isEmpty() && !m_stores.contacts.photo(contact.id))
            m_stores.contacts.setPhoto(contact.id, record.photo);
    }

    void meetAt(Contact& contact, const QString& event) {
        contact.metAt = m_events.value(event.toCaseFolded());
        if (!contact.metAt)
            keepAsTyped(contact, metAtName, event);
    }

    void introduceBy(Contact& contact, const QString& name) {
        const auto ids = name.isEmpty() ? QList<ContactId>() : m_stores.contacts.named(name);
        if (ids.size() == 1)
            contact.introducedBy = ids.first();
        else
            keepAsTyped(contact, introducedByName, name);
    }

    Stores& m_stores;
    QDateTime m_now;
    QHash<QString, EventId> m_events;
};

QJsonObject toJson(const ImportCounts& counts) {
    return {{QStringLiteral("read"), counts.read},
            {QStringLiteral("new"), counts.created},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("same"), counts.same},
            {QStringLiteral("conflicts"), counts.conflicts},
            {QStringLiteral("skipped"), counts.skipped}};
}

} // namespace

Result<ImportPreview> previewImport(Session& session, const QString& path,
                                    const ImportOptions& options) {
    auto shown = session.read([&](Stores& stores) { return preview(stores, path, options); });
    if (!shown)
        return shown;
    const auto found = checkNotes(session, shown->file.records);
    if (!found)
        return found.error();
    shown->plan.problems += *found;
    return shown;
}

Result<ContactTable> importColumns(const QString& path, const ColumnChoices& choices) {
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return readColumns(*bytes, QFileInfo(path).fileName(), choices);
}

Result<ImportReport> importFile(Session& session, const QString& path,
                                const ImportOptions& options) {
    const QString name = QFileInfo(path).fileName();
    QList<ImportRecord> records;
    const auto import = [&](Stores& stores) -> Result<ImportReport> {
        const auto planned = preview(stores, path, options);
        if (!planned)
            return planned.error();
        ImportReport report{.format = planned->file.format,
                            .counts = planned->plan.counts,
                            .problems = planned->plan.problems,
                            .batch = {}};
        if (ImportWriter(stores, session.now()).write(planned->plan))
            report.batch =
                stores.history.addBatch(report.format, name, session.now(), toJson(report.counts));
        records = planned->file.records;
        return report;
    };
    auto report = session.write({Operation::Import, name}, import);
    if (!report)
        return report;
    const auto found = checkNotes(session, records);
    if (found)
        report->problems += *found;
    return report;
}

} // namespace matchbook
