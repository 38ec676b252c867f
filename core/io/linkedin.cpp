// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/linkedin.h"

#include "base/text.h"
#include "io/csvtable.h"
#include "io/importdates.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

enum class Column { FirstName, LastName, Url, Email, Company, Position, ConnectedOn };

/// The header keys of each column in the languages seen.
const std::array<QStringList, 7> columnKeys = {
    QStringList{u"firstname"_qs, u"vorname"_qs},
    QStringList{u"lastname"_qs, u"nachname"_qs},
    QStringList{u"url"_qs},
    QStringList{u"emailaddress"_qs, u"emailadresse"_qs},
    QStringList{u"company"_qs, u"unternehmen"_qs},
    QStringList{u"position"_qs},
    QStringList{u"connectedon"_qs, u"verbundenam"_qs},
};

qsizetype indexOf(const QStringList& keys, Column column) {
    for (const QString& key : columnKeys[static_cast<size_t>(column)]) {
        if (const auto index = keys.indexOf(key); index >= 0)
            return index;
    }
    return -1;
}

/// The cells of one row by column.
class Member {
public:
    Member(const QStringList& keys, const CsvRow& row)
        : m_keys(keys)
        , m_row(row) {}

    [[nodiscard]] QString operator[](Column column) const {
        return cleanedLine(m_row.cells.value(indexOf(m_keys, column)));
    }
    [[nodiscard]] bool isHidden() const {
        const Member& cell = *this;
        return (cell[Column::FirstName] + cell[Column::LastName] + cell[Column::Url] +
                cell[Column::Email])
            .isEmpty();
    }

private:
    const QStringList& m_keys;
    const CsvRow& m_row;
};

bool isKnown(const QString& key) {
    return std::ranges::any_of(columnKeys,
                               [&](const QStringList& keys) { return keys.contains(key); });
}

/// What LinkedIn has not written so far. Gives the columns that had a value.
QStringList takeUnknown(Contact& contact, const CsvTable& table, const CsvRow& row) {
    QStringList titles;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString value = cleanedLine(row.cells.value(i));
        if (value.isEmpty() || isKnown(headerKey(table.header[i])))
            continue;
        const QString title = cleanedLine(table.header[i]);
        contact.custom += {title.isEmpty() ? QString::number(i + 1) : title, value};
        titles += title;
    }
    return titles;
}

void takeName(Contact& contact, const Member& member) {
    const auto [family, credentials] = splitCredentials(member[Column::LastName]);
    contact.given = member[Column::FirstName];
    contact.family = family;
    contact.credentials = credentials;
    contact.name = fullName(contact);
}

void takePoints(Contact& contact, const Member& member) {
    const QString link = member[Column::Url];
    addPoint(contact, {PointKind::Email, {}, member[Column::Email], false});
    addPoint(contact, {PointKind::Link, QStringLiteral("linkedin"), link, false});
    if (const QString slug = linkedInSlug(link); !slug.isEmpty())
        contact.sourceKeys += {QStringLiteral("linkedin"), slug};
    if (contact.name.isEmpty())
        contact.name = contact.points.isEmpty() ? link : contact.points.first().value;
}

void takeConnectedOn(ImportFile& file, ImportRecord& record, const QString& text) {
    if (text.isEmpty())
        return;
    Contact& contact = record.contact;
    const auto day = readDay(text);
    if (!day) {
        file.problems += Error{.code = Error::Code::InvalidValue,
                               .row = record.row,
                               .field = QStringLiteral("Connected On"),
                               .text = text};
    }
    const QString shown = day ? day->toString(Qt::ISODate) : text;
    contact.custom += {QStringView(linkedInConnectedOn).toString(), shown};
    // Exports before 2023 have no link: the name and the day together tell who it is.
    if (day && contact.sourceKeys.isEmpty())
        contact.sourceKeys +=
            {QStringLiteral("linkedin-connection"), fold(contact.name) + u'/' + shown};
}

} // namespace

bool isLinkedInHeader(const QStringList& keys) {
    return indexOf(keys, Column::FirstName) >= 0 && indexOf(keys, Column::LastName) >= 0 &&
           indexOf(keys, Column::ConnectedOn) >= 0;
}

Result<ImportFile> readLinkedIn(const QByteArray& bytes) {
    auto table = readCsvTable(bytes, isLinkedInHeader);
    if (!table)
        return table.error();
    QStringList keys;
    for (const QString& column : table->header)
        keys += headerKey(column);
    ImportFile file{.format = QStringLiteral("linkedin"), .encoding = table->encoding};
    file.problems = table->problems;
    file.skipped = table->lost;
    file.rejected = table->rejected;
    QStringList unknown;
    for (const auto& row : table->rows) {
        const Member member(keys, row);
        if (member.isHidden()) {
            ++file.skipped;
            continue;
        }
        ImportRecord record;
        record.row = row.line;
        takeName(record.contact, member);
        takePoints(record.contact, member);
        record.contact.title = member[Column::Position];
        record.role = member[Column::Position];
        record.organization = member[Column::Company];
        takeConnectedOn(file, record, member[Column::ConnectedOn]);
        unknown += takeUnknown(record.contact, *table, row);
        file.records += std::move(record);
    }
    unknown.removeDuplicates();
    if (!unknown.isEmpty())
        file.problems.prepend(unknownColumns(*table, unknown));
    if (file.records.isEmpty() && file.skipped == 0)
        return Error{.code = Error::Code::NoRecords, .text = table->header.join(u',')};
    return file;
}

} // namespace matchbook
