// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signature.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype longestRead = 4000; ///< a signature is short; a whole mail may be pasted
constexpr qsizetype mostNameWords = 5;
constexpr qsizetype fewestDigits = 7;
constexpr qsizetype wholeNumber = 10; ///< digits with the area code
constexpr qsizetype mostDigits = 15;

bool hasWord(const QString& text, const char* const* first, const char* const* last) {
    const QStringList words = foldedWords(text);
    return std::any_of(first, last,
                       [&](const char* word) { return words.contains(QString::fromLatin1(word)); });
}

bool isTitle(const QString& text) {
    static constexpr const char* words[] = {
        "professor",  "director",  "fellow",      "resident",  "attending",  "chief",
        "chair",      "physician", "radiologist", "surgeon",   "instructor", "coordinator",
        "manager",    "lecturer",  "dean",        "student",   "chairman",   "chairwoman",
        "consultant", "intern",    "president",   "assistant", "researcher", "scientist"};
    return hasWord(text, std::begin(words), std::end(words));
}

bool isDepartment(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^(department|division|section|dept\\.?) (of|for) "),
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(form);
}

bool isOrganization(const QString& text) {
    static constexpr const char* words[] = {"university", "hospital",   "college",    "school",
                                            "institute",  "center",     "centre",     "clinic",
                                            "health",     "healthcare", "foundation", "society",
                                            "infirmary",  "hospitals"};
    return !isDepartment(text) && hasWord(text, std::begin(words), std::end(words));
}

bool isGreeting(const QString& line) {
    static const QRegularExpression form(
        QStringLiteral("^((best|kind|warm|many|with|all)( (best|kind|warm))?( )?"
                       "(regards|wishes|thanks|the best)?|regards|sincerely|thanks|thank you|"
                       "cheers|yours( \\w+)?|respectfully|sent from .*|--+|__+)[,.!]?$"),
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(form);
}

/// Years, days and postal codes are numbers, too.
bool isPhone(const QString& label, const QString& number) {
    static const QRegularExpression form(
        QStringLiteral(
            "(^|\\W)(tel|telephone|phone|ph|office|mobile|cell|direct|pager|[tpmoc])\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto digits = std::ranges::count_if(number, [](QChar sign) { return sign.isDigit(); });
    const bool isClear = number.startsWith(u'+') || digits >= wholeNumber || label.contains(form);
    return isClear && digits >= fewestDigits && digits <= mostDigits;
}

bool isFax(const QString& label) {
    static const QRegularExpression form(QStringLiteral("(^|\\W)(fax|f)\\W*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return label.contains(form);
}

/// Two to five words that begin with capitals, or small particles among them.
bool isName(const QString& text) {
    static const QRegularExpression particle(
        QStringLiteral("^(de|del|da|di|dos|van|von|der|den|la|le|bin|al|el|y)$"));
    static const QRegularExpression word(QStringLiteral("^\\p{Lu}[\\p{L}\\p{M}'’.-]*$"));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostNameWords)
        return false;
    return std::ranges::all_of(
        words, [](const QString& one) { return one.contains(word) || one.contains(particle); });
}

class Reader {
public:
    Signature read(const QString& text) {
        for (const QString& raw : cleaned(text.left(longestRead)).split(u'\n')) {
            QString line = cleanedLine(raw);
            if (isGreeting(line))
                continue;
            takeLinks(line);
            takeEmails(line);
            takePhones(line);
            readWords(line);
        }
        return m_read;
    }

private:
    void add(PointKind kind, const QString& value) {
        Contact holder;
        holder.points = m_read.points;
        addPoint(holder, {.kind = kind, .label = {}, .value = value});
        m_read.points = holder.points;
    }

    void takeLinks(QString& line) {
        static const QRegularExpression form(
            QStringLiteral(
                "<?((https?://|www\\.|([a-z]+\\.)?linkedin\\.com/)[^\\s<>|,;]+[^\\s<>|,;."
                ")])>?"),
            QRegularExpression::CaseInsensitiveOption);
        takeAll(line, form, [this](const QRegularExpressionMatch& match) {
            add(PointKind::Link, match.captured(1));
            return true;
        });
    }

    void takeEmails(QString& line) {
        static const QRegularExpression form(
            QStringLiteral("<?(mailto:)?([\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+)>?"),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        takeAll(line, form, [this](const QRegularExpressionMatch& match) {
            if (isEmailAddress(match.captured(2)))
                add(PointKind::Email, match.captured(2));
            return true;
        });
    }

    void takePhones(QString& line) {
        static const QRegularExpression form(QStringLiteral("\\+?\\(?\\d[\\d\\s().\\-/]{5,}\\d"));
        takeAll(line, form, [this, &line](const QRegularExpressionMatch& match) {
            const QString number = match.captured().simplified();
            const QString label = line.left(match.capturedStart());
            if (isFax(label))
                return true;
            if (!isPhone(label, number))
                return false;
            add(PointKind::Phone, number);
            return true;
        });
    }

    /// Takes what matches out of the line, from its end, where take() says so.
    template <class Take>
    static void takeAll(QString& line, const QRegularExpression& form, Take take) {
        QList<QRegularExpressionMatch> matches;
        for (auto all = form.globalMatch(line); all.hasNext();)
            matches.append(all.next());
        QList<QRegularExpressionMatch> taken;
        for (const auto& match : std::as_const(matches)) {
            if (take(match))
                taken.prepend(match);
        }
        for (const auto& match : std::as_const(taken))
            line.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("|"));
    }

    /// What stands between bars, dots and, unless it is the name, commas.
    void readWords(const QString& line) {
        static const QRegularExpression bars(QStringLiteral("\\s*[|•·]\\s*"));
        for (const QString& part : line.split(bars, Qt::SkipEmptyParts)) {
            if (takeName(part))
                continue;
            for (const QString& piece : part.split(QStringLiteral(", "), Qt::SkipEmptyParts))
                takePiece(piece.trimmed());
        }
    }

    /// The name comes before everything else that is said in words.
    bool takeName(const QString& part) {
        if (m_hasWords)
            return false;
        const NameAndCredentials split = splitCredentials(part);
        const bool isOther =
            isTitle(split.name) || isDepartment(split.name) || isOrganization(split.name);
        if (!isName(split.name) || isOther)
            return false;
        m_hasWords = true;
        m_read.name = split.name;
        m_read.credentials = split.credentials;
        return true;
    }

    void takePiece(const QString& piece) {
        const bool hasDigit = std::ranges::any_of(piece, [](QChar sign) { return sign.isDigit(); });
        if (hasDigit || isDepartment(piece))
            return;
        if (isOrganization(piece))
            takeFirst(m_read.organization, piece);
        else if (isTitle(piece))
            takeFirst(m_read.title, piece);
    }

    void takeFirst(QString& field, const QString& piece) {
        m_hasWords = true;
        if (field.isEmpty())
            field = piece;
    }

    Signature m_read;
    bool m_hasWords = false;
};

} // namespace

Signature parseSignature(const QString& text) {
    return Reader().read(text);
}

bool looksLikeSignature(const QString& text) {
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'\n'))
        return !trimmed.contains(u' ') && !linkedInSlug(trimmed).isEmpty();
    const Signature read = parseSignature(trimmed);
    return !read.points.isEmpty() && !read.name.isEmpty();
}

QString captureLineOf(const Signature& signature) {
    QStringList parts;
    parts += signature.credentials.isEmpty()
                 ? signature.name
                 : QStringLiteral("%1, %2").arg(signature.name, signature.credentials);
    if (!signature.organization.isEmpty())
        parts += u'@' + signature.organization;
    for (const ContactPoint& point : signature.points)
        parts += point.kind == PointKind::Email ? u'<' + point.value + u'>' : point.value;
    if (!signature.title.isEmpty())
        parts += u'!' + signature.title;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace matchbook
