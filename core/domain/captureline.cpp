// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/captureline.h"

#include "base/text.h"

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

/// The next day after today that the word names: "today", "tomorrow", a weekday, or YYYY-MM-DD.
std::optional<QDate> dayNamed(const QString& word, QDate today) {
    static constexpr std::array weekdays{u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
    static constexpr std::array fullNames{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                          u"friday", u"saturday", u"sunday"};
    const QString folded = word.toLower();
    if (folded == u"today")
        return today;
    if (folded == u"tomorrow")
        return today.addDays(1);
    for (int i = 0; i < 7; ++i) {
        const auto index = static_cast<size_t>(i);
        if (folded == QStringView(weekdays[index]) || folded == QStringView(fullNames[index]))
            return today.addDays((i + 1 - today.dayOfWeek() + 6) % 7 + 1);
    }
    const QDate day = QDate::fromString(folded, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

class Reader {
public:
    Reader(const QString& line, QDate today)
        : m_typed(line)
        , m_line(line)
        , m_today(today) {}

    CaptureLine read() {
        takeMatches(emailForm(), Kind::Email);
        takeMatches(linkForm(), Kind::Link);
        takeMatches(phoneForm(), Kind::Phone);
        takeSegments();
        finish();
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
            QStringLiteral(R"((https?://\S+|(?:www\.)?linkedin\.com/\S+))"),
            QRegularExpression::CaseInsensitiveOption);
        return form;
    }

    static const QRegularExpression& phoneForm() {
        static const QRegularExpression form(QStringLiteral(
            R"((?<![\w.+-])(\+\d[\d\s().-]{6,18}\d|\(\d{3}\)\s?\d{3}[-.\s]?\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?!\w))"));
        return form;
    }

    /// Takes what has a shape of its own out of the line, wherever it stands.
    void takeMatches(const QRegularExpression& form, Kind kind) {
        auto matches = form.globalMatch(m_line);
        QList<CapturePiece> found;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString value = match.captured(match.lastCapturedIndex());
            found.append({kind, value, match.capturedStart(), match.capturedLength()});
        }
        for (const CapturePiece& piece : found) {
            m_result.pieces.append(piece);
            // Blanks of the same length keep the positions of all that follows.
            m_line.replace(piece.start, piece.length, QString(piece.length, u' '));
            const PointKind point = kind == Kind::Email  ? PointKind::Email
                                    : kind == Kind::Link ? PointKind::Link
                                                         : PointKind::Phone;
            addPoint(m_result.contact, {.kind = point, .label = {}, .value = piece.text});
        }
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
        qsizetype first = marker.isNull() ? start : start + 1;
        qsizetype last = end;
        while (first < last && m_line[first].isSpace())
            ++first;
        while (first < last && m_line[last - 1].isSpace())
            --last;
        if (first == last)
            return;
        // In prose an address stays where it was typed; elsewhere it was taken out already.
        const bool prose = marker == u'!';
        const QString text = cleanedLine((prose ? m_typed : m_line).sliced(first, last - first));
        const CapturePiece piece{Kind::Name, text, marker.isNull() ? first : start,
                                 last - (marker.isNull() ? first : start)};
        switch (marker.unicode()) {
        case u'@':
            return takeOrganization(piece);
        case u'#':
            return takeTag(piece);
        case u'!':
            return addNote(piece, Kind::Note);
        case u'>':
            return takeNextStep(piece);
        case u'^':
            m_result.introducedBy = text;
            return add(piece, Kind::IntroducedBy);
        default:
            return takeName(piece);
        }
    }

    void add(CapturePiece piece, Kind kind) {
        piece.kind = kind;
        m_result.pieces.append(piece);
    }

    void addNote(const CapturePiece& piece, Kind kind) {
        QString& note = m_result.contact.note;
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + piece.text;
        add(piece, kind);
    }

    void takeName(const CapturePiece& piece) {
        if (!m_result.contact.name.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        setWholeName(m_result.contact, piece.text);
        const qsizetype comma = piece.text.indexOf(u',');
        CapturePiece name = piece;
        name.text = m_result.contact.name;
        if (comma > 0)
            name.length = m_line.indexOf(u',', piece.start) - piece.start;
        add(name, Kind::Name);
        if (m_result.contact.credentials.isEmpty())
            return;
        CapturePiece credentials = piece;
        credentials.text = m_result.contact.credentials;
        const qsizetype at = m_line.indexOf(credentials.text.section(u',', 0, 0), piece.start + 1);
        credentials.start = at < 0 ? piece.start : at;
        credentials.length = piece.start + piece.length - credentials.start;
        add(credentials, Kind::Credentials);
    }

    void takeOrganization(CapturePiece piece) {
        const QString last = piece.text.section(u' ', -1);
        const RoleWord* role = piece.text.contains(u' ') ? roleWord(last) : nullptr;
        if (role) {
            const QString word = last;
            m_result.role = QStringView(role->role).toString();
            m_result.contact.level = role->level;
            m_result.contact.programDirector = role->programDirector;
            m_result.contact.chair = role->chair;
            CapturePiece rolePiece{Kind::Role, m_result.role,
                                   piece.start + piece.length - word.size(), word.size()};
            piece.text = piece.text.chopped(word.size()).trimmed();
            piece.length -= word.size();
            m_result.pieces.append(rolePiece);
        }
        if (!m_result.organization.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        m_result.organization = piece.text;
        add(piece, Kind::Organization);
    }

    /// A tag is one word; what follows it without a marker of its own was meant for the note.
    void takeTag(CapturePiece piece) {
        const QString word = piece.text.section(u' ', 0, 0);
        const QString rest = piece.text.sliced(word.size()).trimmed();
        if (!m_result.contact.tags.contains(word))
            m_result.contact.tags.append(word);
        CapturePiece tag{Kind::Tag, word, piece.start, word.size() + 1};
        m_result.pieces.append(tag);
        if (rest.isEmpty())
            return;
        piece.text = rest;
        piece.start = piece.start + piece.length - rest.size();
        piece.length = rest.size();
        addNote(piece, Kind::NotUnderstood);
    }

    void takeNextStep(CapturePiece piece) {
        const QString last = piece.text.section(u' ', -1);
        const auto day = dayNamed(last, m_today);
        if (!m_result.nextStep.isEmpty())
            return addNote(piece, Kind::NotUnderstood);
        if (day && piece.text.contains(u' ')) {
            m_result.nextStepDue = day;
            m_result.pieces.append(
                {Kind::Day, last, piece.start + piece.length - last.size(), last.size()});
            piece.text = piece.text.chopped(last.size()).trimmed();
            piece.length -= last.size();
        }
        m_result.nextStep = piece.text;
        add(piece, Kind::NextStep);
    }

    void finish() { std::ranges::sort(m_result.pieces, {}, &CapturePiece::start); }

    QString m_typed;
    QString m_line; ///< with what was taken out of it blanked
    QDate m_today;
    CaptureLine m_result;
};

} // namespace

CaptureLine parseCaptureLine(const QString& line, QDate today) {
    return Reader(cleaned(line).replace(u'\n', u' '), today).read();
}

} // namespace matchbook
