// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/completion.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

/// Is this what stands after the comma of "Doe, Jane M."? Credentials the program does not know are
/// written with several capitals; given names are not.
bool looksLikeGivenNames(const QString& text) {
    static const QRegularExpression name(
        QStringLiteral("^\\p{Lu}(\\p{Ll}*\\.?|\\p{Ll}+[-']\\p{Lu}?\\p{Ll}+)$"));
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const bool names =
        std::ranges::all_of(words, [](const QString& word) { return name.match(word).hasMatch(); });
    const QString asLastWord = QStringLiteral("x ") + text;
    const auto [rest, credentials] = splitCredentials(asLastWord);
    const bool suffix = splitCredentials(QStringLiteral("x, ") + text).credentials.isEmpty();
    return !words.isEmpty() && words.size() <= 3 && names && credentials.isEmpty() && !suffix;
}

/// "Doe, Jane, MD" as "Jane Doe, MD".
QString givenNameFirst(const QString& name) {
    auto pieces = name.split(u',');
    if (pieces.size() < 2 || !looksLikeGivenNames(pieces[1].trimmed()))
        return name;
    const QString given = pieces.takeAt(1).trimmed();
    pieces.first() = given + u' ' + pieces.first().trimmed();
    return pieces.join(u',');
}

void fill(QString& field, const QString& value) {
    if (field.isEmpty())
        field = value;
}

void splitWholeName(Contact& contact) {
    Contact parts;
    setWholeName(parts, givenNameFirst(contact.name));
    contact.name = parts.name;
    contact.given = parts.given;
    contact.family = parts.family;
    fill(contact.prefix, parts.prefix);
    fill(contact.middle, parts.middle);
    fill(contact.suffix, parts.suffix);
    fill(contact.credentials, parts.credentials);
}

/// "MD, PhD" in the place of "Jr." are credentials.
void splitSuffix(Contact& contact) {
    const auto [name, credentials] = splitCredentials(QStringLiteral("x, ") + contact.suffix);
    contact.suffix = name.sliced(1).trimmed();
    fill(contact.credentials, credentials);
}

} // namespace

void completeName(Contact& contact) {
    const bool whole = contact.given.isEmpty() && contact.family.isEmpty();
    if (whole && !contact.name.isEmpty()) {
        splitWholeName(contact);
    } else {
        const auto [family, credentials] = splitCredentials(contact.family);
        contact.family = family;
        fill(contact.credentials, credentials);
        shortenWholeName(contact);
    }
    if (!contact.suffix.isEmpty())
        splitSuffix(contact);
    fill(contact.name, fullName(contact));
}

void shortenWholeName(Contact& contact) {
    const auto [name, credentials] = splitCredentials(contact.name);
    contact.name = name;
    fill(contact.credentials, credentials);
    if (!contact.prefix.isEmpty() && contact.name.startsWith(contact.prefix + u' '))
        contact.name = contact.name.sliced(contact.prefix.size() + 1).trimmed();
}

void completeKeys(Contact& contact) {
    for (const QString& link : values(contact, PointKind::Link)) {
        const SourceKey key{QStringLiteral("linkedin"), linkedInSlug(link)};
        if (!key.key.isEmpty() && !contact.sourceKeys.contains(key))
            contact.sourceKeys += key;
    }
}

} // namespace matchbook
