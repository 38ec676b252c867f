// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/pointset.h"
#include "io/vcard.h"
#include "io/vcardfields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

/// A kept line and what it stands for.
struct KeptLine {
    VcardLine line;
    VcardField field = VcardField::None;
    bool written = false;
};

/// One card. Lines kept from the card that was read are written in place of our own for as long as
/// they agree with the contact.
class CardWriter {
public:
    CardWriter(const ContactRecord& record, const VcardOptions& options);

    QList<VcardLine> lines();

private:
    void writeSingle(VcardField field, const QString& name, const QString& value);
    [[nodiscard]] bool agrees(const VcardLine& line, VcardField field) const;
    void writePoints();
    void writePoint(const ContactPoint& point);
    void writeNote();
    void writeCategories();
    void writeRest();
    void write(KeptLine& kept);
    void add(const QString& name, const QString& value) {
        m_lines += VcardLine{{}, name, {}, value};
    }
    QString freeGroup();
    [[nodiscard]] QString uid() const;

    const ContactRecord& m_record;
    const Contact& m_contact;
    VcardOptions m_options;
    QList<KeptLine> m_kept;
    QHash<QString, QString> m_labels;
    QSet<QString> m_groups;
    QList<VcardLine> m_lines;
    int m_group = 0;
};

CardWriter::CardWriter(const ContactRecord& record, const VcardOptions& options)
    : m_record(record)
    , m_contact(record.contact)
    , m_options(options) {
    static const QStringList ours = {u"BEGIN"_qs, u"END"_qs, u"VERSION"_qs};
    for (const QString& text : m_contact.vcardLines) {
        auto line = parseVcardLine(text);
        if (!line || ours.contains(line->name))
            continue;
        if (line->name == u"X-ABLABEL")
            m_labels.insert(line->group.toUpper(), plainLabel(line->value));
        m_groups += line->group.toUpper();
        const auto field = vcardField(*line);
        m_kept += KeptLine{*std::move(line), field};
    }
}

void CardWriter::write(KeptLine& kept) {
    kept.written = true;
    m_lines += kept.line;
}

/// Does a kept line still say what the contact says?
bool CardWriter::agrees(const VcardLine& line, VcardField field) const {
    const QString text = unescapedText(line.value).simplified();
    switch (field) {
    case VcardField::ShownName:
        return text == m_contact.name;
    case VcardField::NameParts: {
        Contact parts;
        setNameParts(parts, line, false);
        return parts.family == m_contact.family && parts.given == m_contact.given &&
               parts.middle == m_contact.middle && parts.prefix == m_contact.prefix &&
               parts.suffix == m_contact.suffix && parts.credentials == m_contact.credentials;
    }
    case VcardField::Nickname:
        return text == m_contact.nickname;
    case VcardField::Organization: {
        ContactRecord read;
        setOrganization(read, line);
        return read.organization == m_record.organization &&
               read.contact.department == m_contact.department;
    }
    case VcardField::Title:
        return text == m_contact.title;
    case VcardField::Role:
        return text == m_record.role;
    default:
        return text == uid();
    }
}

/// When no kept line agrees, the first is out of date and the others stand for themselves.
void CardWriter::writeSingle(VcardField field, const QString& name, const QString& value) {
    QList<KeptLine*> kept;
    for (auto& line : m_kept) {
        if (line.field == field)
            kept += &line;
    }
    const bool current =
        std::ranges::any_of(kept, [&](const KeptLine* line) { return agrees(line->line, field); });
    if (!current && !value.isEmpty())
        add(name, value);
    for (qsizetype i = current ? 0 : 1; i < kept.size(); ++i)
        write(*kept[i]);
}

QString CardWriter::freeGroup() {
    QString group;
    do
        group = u"item"_qs + QString::number(++m_group);
    while (m_groups.contains(group.toUpper()));
    return group;
}

void CardWriter::writePoint(const ContactPoint& point) {
    VcardLine line = lineOf(point);
    if (hasTypeLabel(point)) {
        m_lines += line;
        return;
    }
    line.group = freeGroup();
    m_lines += line;
    m_lines += VcardLine{line.group, u"X-ABLabel"_qs, {}, escapedText(point.label)};
}

void CardWriter::writePoints() {
    QMultiHash<QString, KeptLine*> keptByKey;
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept) {
        if (kept->field != VcardField::Point)
            continue;
        const auto point = pointOf(kept->line, m_labels.value(kept->line.group.toUpper()));
        if (!point.value.isEmpty())
            keptByKey.insert(PointSet::key(point), &*kept);
    }
    for (const auto& point : m_contact.points) {
        const auto same = keptByKey.values(PointSet::key(point));
        const bool current = std::ranges::any_of(same, [&](const KeptLine* kept) {
            return pointOf(kept->line, m_labels.value(kept->line.group.toUpper())) == point;
        });
        if (!current)
            writePoint(point);
        for (KeptLine* kept : same) {
            if (current)
                write(*kept);
        }
    }
}

void CardWriter::writeNote() {
    if (!m_options.notes)
        return;
    QStringList notes;
    for (const auto& kept : m_kept) {
        if (kept.field == VcardField::Note)
            notes += unescapedText(kept.line.value);
    }
    const bool current = !notes.isEmpty() && notes.join(u"\n\n"_qs) == m_contact.note;
    if (!current && !m_contact.note.isEmpty())
        add(u"NOTE"_qs, escapedText(m_contact.note));
    for (auto& kept : m_kept) {
        if (current && kept.field == VcardField::Note)
            write(kept);
    }
}

void CardWriter::writeCategories() {
    const QSet<QString> tags(m_contact.tags.begin(), m_contact.tags.end());
    QSet<QString> written;
    for (auto& kept : m_kept) {
        if (kept.field != VcardField::Categories)
            continue;
        const auto names = categoriesOf(kept.line);
        if (!std::ranges::all_of(names, [&](const QString& name) { return tags.contains(name); }))
            continue;
        written += QSet<QString>(names.begin(), names.end());
        write(kept);
    }
    QStringList rest;
    for (const QString& tag : m_contact.tags) {
        if (!written.contains(tag))
            rest += escapedText(tag);
    }
    if (!rest.isEmpty())
        add(u"CATEGORIES"_qs, rest.join(u','));
}

/// What has no field here; of a group whose line is gone, its label goes, too.
void CardWriter::writeRest() {
    QSet<QString> gone;
    for (const auto& kept : m_kept) {
        if (kept.field != VcardField::None && !kept.written && !kept.line.value.isEmpty())
            gone += kept.line.group.toUpper();
    }
    gone.remove(QString());
    for (auto& kept : m_kept) {
        const bool stale =
            gone.contains(kept.line.group.toUpper()) && kept.line.name.startsWith(u"X-AB"_qs);
        const bool empty = kept.field == VcardField::Point && kept.line.value.isEmpty();
        if (!kept.written && (kept.field == VcardField::None || empty) && !stale)
            write(kept);
        else if (!kept.written && kept.field == VcardField::Own && !m_options.ownFields)
            write(kept);
    }
}

QString CardWriter::uid() const {
    const auto key = std::ranges::find(m_contact.sourceKeys, u"vcard"_qs, &SourceKey::source);
    return key == m_contact.sourceKeys.end() ? m_contact.uid : key->key;
}

QList<VcardLine> CardWriter::lines() {
    writeSingle(VcardField::NameParts, u"N"_qs, namePartsValue(m_contact));
    const VcardLine name = m_lines.isEmpty() ? VcardLine{} : m_lines.first();
    writeSingle(VcardField::ShownName, u"FN"_qs, escapedText(m_contact.name));
    writeSingle(VcardField::Nickname, u"NICKNAME"_qs, escapedText(m_contact.nickname));
    writeSingle(VcardField::Organization, u"ORG"_qs, organizationValue(m_record));
    writeSingle(VcardField::Title, u"TITLE"_qs, escapedText(m_contact.title));
    writeSingle(VcardField::Role, u"ROLE"_qs, escapedText(m_record.role));
    writePoints();
    writeCategories();
    writeNote();
    writeSingle(VcardField::Uid, u"UID"_qs, escapedText(uid()));
    writeRest();
    if (m_options.ownFields)
        m_lines += ownLines(m_record) + ownNameLines(m_contact, name);
    return m_lines;
}

/// Brings what differs between 3.0 and 4.0 into the form of one: preference and inline data.
VcardLine adapted(VcardLine line, VcardVersion version) {
    const bool four = version == VcardVersion::V40;
    const auto isInline = [](const VcardParam& p) {
        return p.name == u"ENCODING";
    };
    const bool preferred = types(line).contains(u"pref"_qs);
    if (four && preferred) {
        for (auto& p : line.params) {
            if (p.name == u"TYPE")
                p.values.removeIf([](const QString& v) { return v.toLower() == u"pref"; });
        }
        line.params.removeIf([](const VcardParam& p) { return p.values.isEmpty(); });
        if (param(line, u"PREF").isEmpty())
            line.params += VcardParam{u"PREF"_qs, {u"1"_qs}};
    } else if (!four && param(line, u"PREF") == u"1") {
        line.params.removeIf([](const VcardParam& p) { return p.name == u"PREF"; });
        if (!preferred)
            line.params += VcardParam{u"TYPE"_qs, {u"pref"_qs}};
    }
    if (four && param(line, u"ENCODING") == u"b") {
        const QString type = types(line).isEmpty() ? u"octet-stream"_qs : types(line).first();
        const QString media = type.contains(u'/') ? type : u"image/"_qs + type;
        line.params.removeIf([&](const VcardParam& p) { return isInline(p) || p.name == u"TYPE"; });
        line.value = u"data:"_qs + media + u";base64,"_qs + line.value;
    } else if (const auto data = line.value.indexOf(u";base64,"_qs);
               !four && data > 0 && line.value.startsWith(u"data:"_qs)) {
        const QString media = line.value.sliced(5, data - 5).section(u'/', -1).toUpper();
        line.params.removeIf([](const VcardParam& p) { return p.name == u"VALUE"; });
        line.params += VcardParam{u"ENCODING"_qs, {u"b"_qs}};
        line.params += VcardParam{u"TYPE"_qs, {media}};
        line.value = line.value.sliced(data + 8);
    }
    return line;
}

} // namespace

QByteArray writeVcards(const QList<ContactRecord>& records, const VcardOptions& options) {
    static const QByteArrayList versions = {"2.1", "3.0", "4.0"};
    QByteArray bytes;
    for (const auto& record : records) {
        bytes +=
            "BEGIN:VCARD\r\nVERSION:" + versions[static_cast<qsizetype>(options.version)] + "\r\n";
        for (const auto& line : CardWriter(record, options).lines()) {
            const auto form = adapted(line, options.version);
            bytes += options.version == VcardVersion::V21 ? toVcard21(form) : folded(toText(form));
        }
        bytes += "END:VCARD\r\n";
    }
    return bytes;
}

} // namespace matchbook
