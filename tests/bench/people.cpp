// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include <array>

namespace matchbook::bench {

namespace {

constexpr std::array givenNames{"Jane",   "John", "Ravi",  "Mei",   "Omar",   "Lena",
                                "Kofi",   "Ana",  "Yuki",  "Tomas", "Ingrid", "Pedro",
                                "Fatima", "Noah", "Sofia", "Liam"};
constexpr std::array familyNames{"Sample",   "Example",  "Placeholder", "Testova",
                                 "Mockford", "Fiktiv",   "Muster",      "Prueba",
                                 "Johanson", "Exemplar", "Ficta",       "Imaginario"};
constexpr std::array words{"embolization", "registry", "clinic",     "teaching",   "poster",
                           "abstract",     "mentor",   "fellowship", "oncology",   "venous",
                           "access",       "call",     "meeting",    "introduced", "advice",
                           "research",     "timeline", "review",     "data",       "paper"};

template <size_t N>
QString pick(const std::array<const char*, N>& from, int index) {
    return QString::fromLatin1(from[static_cast<size_t>(index) % N]);
}

} // namespace

Contact person(int index) {
    Contact contact;
    contact.given = pick(givenNames, index);
    contact.family = pick(familyNames, index / 16) + QString::number(index);
    contact.name = contact.given + u' ' + contact.family;
    contact.relationship = static_cast<Relationship>(index % 4);
    contact.points = {{PointKind::Email, QStringLiteral("work"),
                       QStringLiteral("person%1@example.org").arg(index), true},
                      {PointKind::Phone, {}, QStringLiteral("+1 415 555 %1").arg(index), false}};
    contact.tags = {pick(words, index), pick(words, index * 7)};
    QStringList note;
    for (int i = 0; i < 20; ++i)
        note += pick(words, index * 31 + i * i);
    contact.note = note.join(u' ');
    return contact;
}

} // namespace matchbook::bench
