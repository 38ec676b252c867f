// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/passages.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype lettersSeen = 28;
constexpr qsizetype wordsBefore = 3; ///< so that the reader sees where in a text they are

/// In place of what is left out.
QString before() {
    return QStringLiteral("\u2026 ");
}

/// The words of a search; the last one may be only begun.
class SoughtWords {
public:
    explicit SoughtWords(const QStringList& words)
        : m_words(words)
        , m_last(words.value(words.size() - 1)) {}

    /// Those that the text does not have.
    [[nodiscard]] SoughtWords missingIn(const QString& text) const {
        SoughtWords missing = *this;
        const QStringList there = foldedWords(text);
        missing.m_words.removeIf([&](const QString& sought) {
            return std::ranges::any_of(there,
                                       [&](const QString& word) { return fits(sought, word); });
        });
        return missing;
    }

    /// The text from shortly before the first of the words; empty when it has none of them.
    [[nodiscard]] QString passageOf(const QString& text) const {
        const QStringList parts = cleanedLine(text).split(u' ', Qt::SkipEmptyParts);
        const auto hit = std::ranges::find_if(
            parts, [this](const QString& part) { return missingIn(part).count() < count(); });
        if (hit == parts.end())
            return {};
        qsizetype from = hit - parts.begin();
        // The word itself has to be seen in a narrow list.
        qsizetype room = lettersSeen - hit->size();
        for (const qsizetype first = std::max<qsizetype>(0, from - wordsBefore); from > first;
             --from) {
            room -= parts[from - 1].size() + 1;
            if (room < (from == 1 ? 0 : before().size()))
                break;
        }
        const QString passage = parts.sliced(from).join(u' ');
        return from == 0 ? passage : before() + passage;
    }

    [[nodiscard]] qsizetype count() const { return m_words.size(); }

private:
    [[nodiscard]] bool fits(const QString& sought, const QString& word) const {
        return sought == word || (sought == m_last && word.startsWith(sought));
    }

    QStringList m_words;
    QString m_last;
};

/// What a line shows of somebody anyway: the name, and of what they are and where as much as a
/// narrow list has room for.
QString shownText(const ContactSummary& line) {
    const Role* role = primaryRole(line.contact);
    const QString held = role && !role->role.isEmpty() ? role->role : line.contact.title;
    const QString position = QStringList{held, line.organization}.join(u' ').trimmed();
    return line.contact.name + u' ' + position.left(lettersSeen);
}

/// What is known of somebody and searched, the most telling first.
QStringList textsOf(const ContactSummary& line) {
    const Contact& contact = line.contact;
    QStringList texts{contact.title, line.organization, contact.note, contact.privateNote};
    texts += contact.interests + contact.tags;
    for (const CustomValue& custom : contact.custom)
        texts += custom.value;
    texts +=
        {contact.department, contact.specialty, contact.credentials, line.metAt, contact.nickname};
    for (const Role& role : contact.roles)
        texts += role.role;
    for (const ContactPoint& point : contact.points)
        texts += point.value;
    return texts;
}

QString firstPassage(const SoughtWords& words, const QStringList& texts) {
    for (const QString& text : texts) {
        if (const QString passage = words.passageOf(text); !passage.isEmpty())
            return passage;
    }
    return {};
}

} // namespace

void addPassages(Stores& stores, QList<ContactSummary>& lines, const QString& searched) {
    const SoughtWords sought(foldedWords(searched));
    QList<ContactId> open;
    for (ContactSummary& line : lines) {
        const SoughtWords missing = sought.missingIn(shownText(line));
        if (missing.count() == 0)
            continue;
        line.passage = firstPassage(missing, textsOf(line));
        if (line.passage.isEmpty())
            open.append(line.contact.id);
    }
    if (open.isEmpty())
        return;
    const auto ledger = stores.contacts.ledgerTexts(open);
    const auto interactions = stores.contacts.interactionTexts(open, searched);
    for (ContactSummary& line : lines) {
        const ContactId id = line.contact.id;
        if (open.contains(id))
            line.passage = firstPassage(sought, interactions.value(id) + ledger.value(id));
    }
}

} // namespace matchbook
