// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/cardreader.h"

#include "base/text.h"
#include "io/completion.h"
#include "io/pointset.h"

#include <algorithm>

namespace matchbook {

namespace {

/// Has line nothing besides its value?
bool isBare(const VcardLine& line) {
    return line.group.isEmpty() && line.params.isEmpty();
}

bool isPlainText(const VcardLine& line) {
    const QString text = unescapedText(line.value);
    return isBare(line) && cleanedLine(text) == text;
}

/// Do two structured values have the same components, each with as many values?
bool sameComponents(const QString& a, const QString& b) {
    const auto one = splitEscaped(a, u';');
    const auto other = splitEscaped(b, u';');
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        const QString left = one.value(i);
        const QString right = other.value(i);
        if (unescapedText(left) != unescapedText(right) ||
            splitEscaped(left, u',').size() != splitEscaped(right, u',').size())
            return false;
    }
    return true;
}

/// Do the parts say all that N says? In a card of ours credentials stand in a line of their own.
bool sameName(const QString& value, const Contact& parts, bool ours) {
    if (!ours)
        return sameComponents(value, namePartsValue(parts));
    auto components = splitEscaped(value, u';').mid(0, 4);
    return sameComponents(components.join(u';'), namePartsValue(parts).section(u';', 0, -2));
}

} // namespace

void CardReader::collect() {
    const QString mark = QStringView(ownMark).toString();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const VcardLine& line = m_lines[i];
        m_keep += false;
        m_ours = m_ours || line.name == mark;
        if (line.name == u"X-ABLABEL" && !line.group.isEmpty()) {
            const QString label = plainLabel(line.value);
            m_labels.insert(line.group.toUpper(), label);
            if (unescapedText(line.value) == label && line.params.isEmpty())
                m_unwrapped += line.group.toUpper();
        }
        m_fields += vcardField(line);
        if (m_fields.last() != VcardField::None)
            m_indexes.insert(m_fields.last(), i);
    }
}

void CardReader::takePoint(qsizetype index) {
    const VcardLine& line = m_lines[index];
    const ContactPoint point = pointOf(line, m_labels.value(line.group.toUpper()));
    const QString key = PointSet::key(point);
    if (point.value.isEmpty()) {
        m_keep[index] = !isBare(line);
    } else if (const auto first = m_pointAt.constFind(key); first != m_pointAt.constEnd()) {
        m_keep[index] = m_keep[*first] = true;
    } else {
        m_pointAt.insert(key, index);
        m_record.contact.points += point;
        VcardLine alone = line;
        if (m_ours && !hasTypeLabel(point) && m_unwrapped.contains(line.group.toUpper()))
            alone.group.clear(); // our own way to write such a label, made anew each time
        m_keep[index] = !saysAll(point, alone);
        if (!m_keep[index])
            m_remade += line.group.toUpper();
    }
}

void CardReader::takePhoto(const VcardLine& line) {
    const QString marker = QStringLiteral(";base64,");
    const auto data = line.value.indexOf(marker);
    const bool inlined = line.value.startsWith(u"data:"_qs, Qt::CaseInsensitive) && data >= 0;
    if (param(line, u"ENCODING") == u"b")
        m_record.photo = QByteArray::fromBase64(line.value.toLatin1());
    else if (inlined)
        m_record.photo = QByteArray::fromBase64(line.value.sliced(data + marker.size()).toLatin1());
}

/// The first line of a property that a contact has once gives the field. When there are more, or
/// when it says more than the field holds, all of them are kept.
void CardReader::takeSingle(qsizetype index, VcardField field) {
    const VcardLine& line = m_lines[index];
    Contact& contact = m_record.contact;
    const QString text = cleanedLine(unescapedText(line.value));
    bool plain = isPlainText(line);
    switch (field) {
    case VcardField::ShownName:
        contact.name = text;
        break;
    case VcardField::NameParts:
        m_parts = {};
        setNameParts(m_parts, line, m_ours);
        plain = isBare(line) && sameName(line.value, m_parts, m_ours);
        break;
    case VcardField::Nickname:
        contact.nickname = text;
        plain = plain && splitEscaped(line.value, u',').size() == 1;
        break;
    case VcardField::Organization:
        setOrganization(m_record, line);
        plain = isBare(line) &&
                (unescapedText(line.value) == unescapedText(organizationValue(m_record)));
        break;
    case VcardField::Title:
        contact.title = text;
        break;
    case VcardField::Role:
        m_record.role = text;
        break;
    default:
        plain = plain && escapedText(text) == line.value;
        break;
    }
    m_keep[index] = !plain;
}

/// Does this line only label a line that the writer makes anew?
bool CardReader::isOurLabel(const VcardLine& line) const {
    return line.name == u"X-ABLABEL" && m_remade.contains(line.group.toUpper());
}

void CardReader::take(qsizetype index) {
    const VcardLine& line = m_lines[index];
    const VcardField field = m_fields[index];
    switch (field) {
    case VcardField::Point:
        takePoint(index);
        break;
    case VcardField::Note:
        m_notes += cleaned(unescapedText(line.value));
        m_keep[index] = !isBare(line);
        break;
    case VcardField::Categories:
        m_record.contact.tags += categoriesOf(line);
        m_keep[index] = !isBare(line);
        break;
    case VcardField::Own:
        m_keep[index] = !m_ours;
        break;
    case VcardField::None:
        m_keep[index] = line.name != u"VERSION" && !(m_ours && isOurLabel(line));
        if (line.name == u"PHOTO" && m_record.photo.isEmpty())
            takePhoto(line);
        break;
    default:
        break; // single values: takeSingle
    }
}

/// What we say ourselves counts for more than what was found in a kept line.
void CardReader::takeOwn() {
    for (const qsizetype index : m_indexes.values(VcardField::Own)) {
        if (setOwn(m_record, m_lines[index]))
            continue;
        m_keep[index] = true;
        m_refused += m_lines[index];
    }
}

void CardReader::takeUid() {
    const auto indexes = m_indexes.values(VcardField::Uid);
    if (indexes.isEmpty())
        return;
    const qsizetype first = *std::ranges::min_element(indexes);
    const SourceKey key{u"vcard"_qs, cleanedLine(unescapedText(m_lines[first].value))};
    const bool known =
        m_ours && (key.key == m_record.contact.uid || !m_record.contact.sourceKeys.isEmpty());
    if (!key.key.isEmpty() && !known)
        m_record.contact.sourceKeys += key;
}

/// In the order in which they are written, so that a card that was written reads as the same.
void CardReader::keepLines() {
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_keep[i] && !m_lines[i].name.isEmpty())
            kept += i;
    }
    std::ranges::stable_sort(kept, {}, [&](qsizetype i) { return m_fields[i]; });
    for (const qsizetype i : kept)
        m_record.contact.vcardLines += toText(m_lines[i]);
}

/// Puts the name parts of N, or those found in the shown name, into the contact.
void CardReader::complete() {
    Contact& contact = m_record.contact;
    if (!m_ours && fullName(m_parts).isEmpty() && !contact.name.isEmpty()) {
        m_parts.name = contact.name;
        completeName(m_parts);
    }
    for (QString Contact::*part :
         {&Contact::prefix, &Contact::given, &Contact::middle, &Contact::family})
        contact.*part = m_parts.*part;
    if (m_ours)
        return;
    contact.suffix = m_parts.suffix;
    contact.credentials = m_parts.credentials;
    shortenWholeName(contact);
    completeKeys(contact);
    contact.tags.removeDuplicates();
    for (const QString& name : {m_parts.name, m_record.organization, contact.nickname}) {
        if (contact.name.isEmpty())
            contact.name = name;
    }
    if (contact.name.isEmpty() && !contact.points.isEmpty())
        contact.name = cleanedLine(contact.points.first().value);
    if (contact.name.isEmpty())
        nameless();
}

/// A card of an address or a note alone goes by the first text in it, rather than being lost.
void CardReader::nameless() {
    for (const auto& line : m_lines) {
        const QString text = cleanedLine(unescapedText(line.value));
        const bool shown =
            !text.isEmpty() && line.name != u"VERSION" && m_record.contact.name.isEmpty();
        if (shown)
            m_record.contact.name =
                param(line, u"ENCODING").isEmpty() ? elided(text, 60) : line.name;
    }
    m_nameless = true;
}

ImportRecord CardReader::finish() {
    collect();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        take(i);
    for (int f = 0; f <= static_cast<int>(VcardField::Own); ++f) {
        const auto field = static_cast<VcardField>(f);
        auto indexes = isSingle(field) ? m_indexes.values(field) : QList<qsizetype>();
        if (indexes.isEmpty())
            continue;
        const qsizetype first = *std::ranges::min_element(indexes);
        takeSingle(first, field);
        for (const qsizetype index : indexes)
            m_keep[index] = m_keep[first] || indexes.size() > 1;
    }
    m_record.contact.note = m_notes.join(u"\n\n"_qs);
    if (m_notes.size() > 1) {
        for (const qsizetype index : m_indexes.values(VcardField::Note))
            m_keep[index] = true;
    }
    if (!m_ours)
        takeUid();
    complete();
    if (m_ours) {
        takeOwn();
        takeUid();
    }
    keepLines();
    return std::move(m_record);
}

QByteArray CardReader::text() const {
    QByteArray text = "BEGIN:VCARD\r\n";
    for (const auto& line : m_lines)
        text += folded(toText(line));
    return text + "END:VCARD\r\n";
}

} // namespace matchbook
