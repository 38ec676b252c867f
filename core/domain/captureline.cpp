// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/captureline.h"

#include "base/text.h"
#include "domain/typedday.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

using Kind = CapturePiece::Kind;

struct RoleWord {
    const char16_t* word;
    const char16_t* role;
    Level level;
    bool programDirector;
    bool chair;
};

constexpr std::array roleWords{
    RoleWord{u"pd", u"Program director", Level::Attending, true, false},
    RoleWord{u"apd", u"Associate program director", Level::Attending, false, false},
    RoleWord{u"chair", u"Chair", Level::Attending, false, true},
    RoleWord{u"attending", u"Attending", Level::Attending, false, false},
    RoleWord{u"fellow", u"Fellow", Level::Fellow, false, false},
    RoleWord{u"resident", u"Resident", Level::Resident, false, false},
    RoleWord{u"coordinator", u"Coordinator", Level::Coordinator, false, false},
};

const RoleWord* roleWord(const QString& word) {
    const QString folded = word.toLower();
    const auto* found = std::ranges::find_if(
        roleWords, [&](const RoleWord& role) { return folded == QStringView(role.word); });
    return found == roleWords.end() ? nullptr : found;
}

qsizetype endOf(const CapturePiece& piece) {
    return piece.start + piece.length;
}

/// "MD", "M.D.", "PhD", "MSc": two capitals at least, in at most three words.
bool isCredentialLike(const QString& text) {
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 3 && std::ranges::all_of(words, [](const QString& word) {
               return std::ranges::count_if(word, [](QChar c) { return c.isUpper(); }) > 1;
           });
}

bool isSuffix(const QString& text) {
    static const QStringList suffixes{QStringLiteral("jr"), QStringLiteral("jr."),
                                      QStringLiteral("sr"), QStringLiteral("sr.")};
    return suffixes.contains(text.toLower());
}

/// "Jane" of "Doe, Jane": one or two words that begin with a capital.
bool isGivenName(const QString& text) {
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= 2 &&
           std::ranges::all_of(words, [](const QString& word) { return word[0].isUpper(); });
}

class Reader {
public:
    Reader(const QString& line, QDate today)
        : m_typed(line)
        , m_line(line)
        , m_today(today) {}

    CaptureLine read() {
        takePoints(linkForm(), Kind::Link);
        takePoints(emailForm(), Kind::Email);
        takePoints(phoneForm(), Kind::Phone);
        takeBrackets();
        takeSegments();
        std::ranges::sort(m_result.pieces, {}, &CapturePiece::start);
        return m_result;
    }

private:
    static const QRegularExpression& emailForm() {
        static const QRegularExpression form(QStringLiteral(
            R"(<\s*([^<>\s@]+@[^<>\s@]+)\s*>|(?<![\w@])([\w.+%-]+@[\w-]+(?:\.[\w-]+)+))"));
        return form;
    }

    static const QRegularExpression& linkForm() {
        static const QRegularExpression form(
            QStringLiteral(R"(<?((?:https?://|(?:www\.)?linkedin\.com/)[^\s<>]*[^\s<>.,;:!?)])>?)"),
            QRegularExpression::CaseInsensitiveOption);
        return form;
    }

    static const QRegularExpression& phoneForm() {
        static const QRegularExpression form(QStringLiteral(
            R"((?<![\w.+-])(\+\d[\d\s().-]{6,18}\d|\(\d{3}\)\s?\d{3}[-.\s]?\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?!\w))"));
        return form;
    }

    /// Takes what has a shape of its own out of the line, wherever it stands.
    void takePoints(const QRegularExpression& form, Kind kind) {
        const PointKind point = kind == Kind::Email  ? PointKind::Email
                                : kind == Kind::Link ? PointKind::Link
                                                     : PointKind::Phone;
        for (const CapturePiece& piece : takeMatches(form, kind))
            addPoint(m_result.contact, {.kind = point, .label = {}, .value = piece.text});
    }

    /// What stands in angle brackets and is no address was meant as one: it must not end in a name.
    void takeBrackets() {
        static const QRegularExpression form(QStringLiteral(R"((<[^<>]*>))"));
        for (const CapturePiece& piece : takeMatches(form, Kind::NotUnderstood))
            addToNote(piece.text);
    }

    QList<CapturePiece> takeMatches(const QRegularExpression& form, Kind kind) {
        QList<CapturePiece> found;
        auto matches = form.globalMatch(m_line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append({kind, match.captured(match.lastCapturedIndex()), match.capturedStart(),
                          match.capturedLength()});
        }
        // Blanks of the same length keep the positions of all that follows.
        for (const CapturePiece& piece : found)
            m_line.replace(piece.start, piece.length, QString(piece.length, u' '));
        m_result.pieces += found;
        return found;
    }

    [[nodiscard]] bool isMarker(qsizetype at) const {
        static const QString markers = QStringLiteral("@#!>^");
        const bool starts = at == 0 || m_line[at - 1].isSpace();
        return starts && markers.contains(m_line[at]);
    }

    /// The rest is a run of segments, each up to the next marker.
    void takeSegments() {
        qsizetype start = 0;
        while (start < m_line.size()) {
            qsizetype end = start + 1;
            while (end < m_line.size() && !isMarker(end))
                ++end;
            takeSegment(start, end);
            start = end;
        }
    }

    void takeSegment(qsizetype start, qsizetype end) {
        const QChar marker = isMarker(start) ? m_line[start] : QChar();
        CapturePiece piece = spanned(Kind::Name, marker.isNull() ? start : start + 1, end);
        if (piece.length == 0)
            return;
        const qsizetype text = piece.start;
        if (!marker.isNull()) {
            piece.start = start;
            piece.length += text - start;
        }
        switch (marker.unicode()) {
        case u'@':
            return takeOrganization(piece);
        case u'#':
            return takeTag(piece, text);
        case u'!':
            // In prose an address stays where it was typed; elsewhere it was taken out already.
            piece.text = cleanedLine(m_typed.sliced(text, endOf(piece) - text));
            return addNote(piece, Kind::Note);
        case u'>':
            return takeNextStep(piece);
        case u'^':
            return takeIntroducedBy(piece);
        default:
            return takeName(piece);
        }
    }

    /// The part of the line from first up to end, without the blanks around it.
    [[nodiscard]] CapturePiece spanned(Kind kind, qsizetype first, qsizetype end) const {
        while (first < end && m_line[first].isSpace())
            ++first;
        while (first < end && m_line[end - 1].isSpace())
            --end;
        return {kind, cleanedLine(QStringView(m_line).sliced(first, end - first)), first,
                end - first};
    }

    /// Takes the last words off a piece and gives them as one of its own.
    CapturePiece takeLastWords(CapturePiece& piece, qsizetype count, Kind kind) const {
        qsizetype first = endOf(piece);
        for (qsizetype i = 0; i < count; ++i) {
            while (first > piece.start && m_line[first - 1].isSpace())
                --first;
            while (first > piece.start && !m_line[first - 1].isSpace())
                --first;
        }
        const CapturePiece words = spanned(kind, first, endOf(piece));
        piece.text = piece.text.chopped(words.text.size()).trimmed();
        piece.length = spanned(piece.kind, piece.start, first).length;
        return words;
    }

    void add(CapturePiece piece, Kind kind) {
        piece.kind = kind;
        m_result.pieces.append(piece);
    }

    void addToNote(const QString& text) {
        QString& note = m_result.contact.note;
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    }

    void addNote(const CapturePiece& piece, Kind kind) {
        addToNote(piece.text);
        add(piece, kind);
    }

    /// "Jane Doe, MD, FSIR", "Jane Doe MD" or "Doe, Jane"; what stands between further commas and
    /// is no credential goes to the note.
    void takeName(const CapturePiece& piece) {
        QList<CapturePiece> parts;
        for (qsizetype start = piece.start; start < endOf(piece);) {
            qsizetype end = m_line.indexOf(u',', start);
            end = end < 0 ? endOf(piece) : std::min(end, endOf(piece));
            if (const auto part = spanned(Kind::Credentials, start, end); part.length > 0)
                parts.append(part);
            start = end + 1;
        }
        if (parts.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        CapturePiece name = parts.takeFirst();
        QString whole = name.text;
        const bool turned = !whole.contains(u' ') && parts.size() == 1 &&
                            !isCredentialLike(parts.first().text) &&
                            !isSuffix(parts.first().text) && isGivenName(parts.first().text);
        if (turned) {
            const CapturePiece given = parts.takeFirst();
            whole = given.text + u' ' + whole;
            name.length = endOf(given) - name.start;
        }
        for (const CapturePiece& part : std::as_const(parts)) {
            if (isSuffix(part.text))
                name.length = endOf(part) - name.start;
            else if (!isCredentialLike(part.text)) {
                addNote(part, Kind::NotUnderstood);
                continue;
            } else
                m_result.pieces.append(part);
            whole += QStringLiteral(", ") + part.text;
        }
        setWholeName(m_result.contact, whole);
        addName(name);
    }

    /// Credentials may stand behind the name without a comma.
    void addName(CapturePiece name) {
        const QString shown = m_result.contact.name;
        QList<CapturePiece> behind;
        while (name.text.contains(u' ') && !shown.endsWith(name.text.section(u' ', -1)) &&
               m_result.contact.credentials.contains(name.text.section(u' ', -1)))
            behind.prepend(takeLastWords(name, 1, Kind::Credentials));
        m_result.pieces += behind;
        name.text = shown;
        add(name, Kind::Name);
    }

    void takeOrganization(CapturePiece piece) {
        if (!m_result.organization.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        const RoleWord* role =
            piece.text.contains(u' ') ? roleWord(piece.text.section(u' ', -1)) : nullptr;
        if (role) {
            CapturePiece word = takeLastWords(piece, 1, Kind::Role);
            word.text = m_result.role = QStringView(role->role).toString();
            m_result.contact.level = role->level;
            m_result.contact.programDirector = role->programDirector;
            m_result.contact.chair = role->chair;
            m_result.pieces.append(word);
        }
        m_result.organization = piece.text;
        add(piece, Kind::Organization);
    }

    /// A tag is one word; what follows it without a marker of its own was meant for the note.
    void takeTag(const CapturePiece& piece, qsizetype first) {
        qsizetype end = first;
        while (end < endOf(piece) && !m_line[end].isSpace())
            ++end;
        CapturePiece tag = spanned(Kind::Tag, first, end);
        tag.length += tag.start - piece.start;
        tag.start = piece.start;
        while (tag.text.endsWith(u',') || tag.text.endsWith(u';'))
            tag.text.chop(1);
        if (!tag.text.isEmpty() && !m_result.contact.tags.contains(tag.text))
            m_result.contact.tags.append(tag.text);
        m_result.pieces.append(tag);
        if (const auto rest = spanned(Kind::NotUnderstood, end, endOf(piece)); rest.length > 0)
            addNote(rest, Kind::NotUnderstood);
    }

    void takeNextStep(CapturePiece piece) {
        if (!m_result.nextStep.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        takeDay(piece);
        m_result.nextStep = piece.text;
        add(piece, Kind::NextStep);
    }

    /// The day stands last, in as many words as it takes; something is to be done on it.
    void takeDay(CapturePiece& step) {
        const QStringList words = step.text.split(u' ');
        for (qsizetype count = std::min<qsizetype>(mostDayWords, words.size() - 1); count > 0;
             --count) {
            const QString last = words.last(count).join(u' ');
            if (const auto day = typedDay(last, m_today)) {
                m_result.nextStepDue = day;
                m_result.pieces.append(takeLastWords(step, count, Kind::Day));
                return;
            }
        }
    }

    void takeIntroducedBy(const CapturePiece& piece) {
        if (!m_result.introducedBy.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        m_result.introducedBy = piece.text;
        add(piece, Kind::IntroducedBy);
    }

    QString m_typed;
    QString m_line; ///< with what was taken out of it blanked
    QDate m_today;
    CaptureLine m_result;
};

} // namespace

QString withoutPiece(const QString& line, const CaptureLine& read, qsizetype index) {
    const CapturePiece& gone = read.pieces[index];
    // A role goes with its institution and a day with its step: alone they would mean something
    // else.
    const auto isGone = [&](const CapturePiece& piece) {
        return piece == gone || (gone.kind == Kind::Organization && piece.kind == Kind::Role) ||
               (gone.kind == Kind::NextStep && piece.kind == Kind::Day);
    };
    // What stood behind a tag would become part of what stands before it.
    const bool orphan = gone.kind == Kind::Tag && index + 1 < read.pieces.size() &&
                        read.pieces[index + 1].kind == Kind::NotUnderstood;
    QString left;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (orphan && i == read.pieces[index + 1].start)
            left += u'!';
        // An address in the middle of a piece is a piece of its own: the smallest one counts.
        const CapturePiece* owner = nullptr;
        for (const CapturePiece& piece : read.pieces) {
            const bool covers = piece.start <= i && i < endOf(piece);
            if (covers && (!owner || piece.length < owner->length))
                owner = &piece;
        }
        if (!owner || !isGone(*owner))
            left += line[i];
        else if (i == gone.start && gone.kind == Kind::Credentials && left.trimmed().endsWith(u','))
            left = left.trimmed().chopped(1);
    }
    return left.simplified();
}

CaptureLine parseCaptureLine(const QString& line, QDate today) {
    return Reader(cleaned(line).replace(u'\n', u' '), today).read();
}

} // namespace matchbook
