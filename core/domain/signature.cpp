// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signature.h"

#include "base/text.h"
#include "domain/captureline.h"
#include "domain/roletitle.h"

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

/// "Stanford Medicine", but not "Internal Medicine".
bool isSchoolOfMedicine(const QString& text) {
    static constexpr const char* fields[] = {
        "internal", "emergency", "family", "nuclear", "sports",    "sleep",     "pain",
        "critical", "care",      "of",     "and",     "academic",  "vascular",  "palliative",
        "fetal",    "pulmonary", "lab",    "general", "geriatric", "adolescent"};
    const QStringList words = foldedWords(text);
    return words.size() > 1 && words.size() <= 3 && words.last() == u"medicine" &&
           text.at(0).isUpper() && !hasWord(text, std::begin(fields), std::end(fields));
}

bool isOrganization(const QString& text) {
    static constexpr const char* words[] = {"university", "hospital",   "college",    "school",
                                            "institute",  "center",     "centre",     "clinic",
                                            "health",     "healthcare", "foundation", "society",
                                            "infirmary",  "hospitals",  "associates", "system"};
    return !isDepartment(text) &&
           (hasWord(text, std::begin(words), std::end(words)) || isSchoolOfMedicine(text));
}

/// Below a title: "UCSF", "Mass General Brigham", but no field of work and no part of a house.
bool mayBeOrganization(const QString& line) {
    static const QRegularExpression letters(QStringLiteral("^\\p{Lu}{4,}$"));
    static const QRegularExpression words(
        QStringLiteral("^\\p{Lu}[\\p{L}'’.-]+( (of|the|and|for|&|\\p{Lu}[\\p{L}'’.-]+)){1,5}$"));
    static const QRegularExpression part(
        QStringLiteral("(ology|ological|iatrics?|iatry|surgery|surgical|surgeons?|medicine|medical|"
                       "imaging|therapy|oncologic|interventional|intervention|vascular|"
                       "residency|fellowship|program|programs|education|affairs|office|unit|team|"
                       "lab|laboratory|service|services|section|division|department|faculty|"
                       "committee|board|certified|pronouns|regards)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return (line.contains(letters) || line.contains(words)) && !line.contains(part) &&
           splitCredentials(QStringLiteral("X ") + line).credentials.isEmpty();
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

/// What stands before an address or behind it and says no more than the address itself.
bool isLabel(const QString& piece) {
    static const QRegularExpression form(
        QStringLiteral("^(tel|telephone|phone|ph|office|mobile|cell|direct|pager|e-?mail|web|"
                       "website|url|linkedin|[tpmoce])?\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return piece.contains(form);
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

/// "MD", "PhD", "FSIR": two capitals at least.
bool isCredential(const QString& piece) {
    return !isTitle(piece) && !isOrganization(piece) &&
           std::ranges::count_if(piece, [](QChar sign) { return sign.isUpper(); }) > 1 &&
           piece.count(u' ') < 3;
}

/// Family and given name are one word in Chinese.
bool isChineseName(const QString& word) {
    static const QRegularExpression form(QStringLiteral("^\\p{Han}{2,4}$"));
    return word.contains(form);
}

/// "Jane Doe" and "MD" of "jane-doe-md-4a1b2c3": words with digits only make it unlike others.
Signature readSlug(const QString& slug) {
    static constexpr const char* credentials[] = {"md",   "do",   "phd",  "mba", "mph", "msc",
                                                  "mbbs", "fsir", "facr", "ms",  "rn"};
    Signature read;
    QStringList names;
    QStringList behind;
    for (const QString& word : slug.split(u'-', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); }))
            continue;
        if (names.size() > 1 && hasWord(word, std::begin(credentials), std::end(credentials)))
            behind.append(word == u"phd" ? QStringLiteral("PhD") : word.toUpper());
        else
            names.append(capitalized(word));
    }
    const bool isWhole = names.size() == 1 && isChineseName(names.first());
    if (!isWhole && (names.size() < 2 || names.size() > mostNameWords))
        return read;
    read.name = names.join(u' ');
    read.credentials = behind.join(QStringLiteral(", "));
    return read;
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
            const bool isBelowTitle = m_endsInTitle;
            const qsizetype titles = m_titles.size();
            readWords(line);
            m_endsInTitle = m_titles.size() > titles;
            if (isBelowTitle && !m_endsInTitle && m_belowTitle.isEmpty() && mayBeOrganization(line))
                m_belowTitle = line;
        }
        chooseTitle();
        // A line that says itself what it is comes first.
        if (m_read.organization.isEmpty() && !m_read.name.isEmpty() &&
            m_rest.removeOne(m_belowTitle))
            m_read.organization = m_belowTitle;
        m_read.note = m_rest.join(QStringLiteral("; "));
        if (!m_slug.isEmpty() && !m_hasWords && m_rest.isEmpty()) {
            const Signature person = readSlug(m_slug);
            m_read.name = person.name;
            m_read.credentials = person.credentials;
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
            addLink(match.captured(1));
            return true;
        });
    }

    /// What a profile was opened from is no part of its address.
    void addLink(QString link) {
        if (const QString slug = linkedInSlug(link); !slug.isEmpty()) {
            static const QRegularExpression tail(QStringLiteral("[?#].*$"));
            link.remove(tail);
            m_slug = slug;
        }
        add(PointKind::Link, link);
    }

    void takeEmails(QString& line) {
        static const QRegularExpression form(
            QStringLiteral("<?(mailto:)?([\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+)>?"),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        takeAll(line, form, [this](const QRegularExpressionMatch& match) {
            if (!isEmailAddress(match.captured(2)))
                return false;
            add(PointKind::Email, match.captured(2));
            return true;
        });
    }

    void takePhones(QString& line) {
        static const QRegularExpression form(QStringLiteral("\\+?\\(?\\d[\\d\\s().\\-/]{5,}\\d"));
        takeAll(line, form, [this, &line](const QRegularExpressionMatch& match) {
            const QString number = match.captured().simplified();
            const QString label = line.left(match.capturedStart());
            if (isFax(label) || !isPhone(label, number))
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

    /// What stands between bars, dots and, behind the name, commas.
    void readWords(const QString& line) {
        static const QRegularExpression bars(QStringLiteral("\\s*[|•·]\\s*"));
        for (const QString& part : line.split(bars, Qt::SkipEmptyParts)) {
            // Whoever chairs a committee is not the chair of a department.
            const bool whole = part.contains(QStringLiteral("committee"), Qt::CaseInsensitive);
            const QStringList pieces =
                whole ? QStringList{part} : part.split(QStringLiteral(", "), Qt::SkipEmptyParts);
            for (const QString& piece : pieces.mid(takeName(pieces)))
                takePiece(piece.trimmed());
        }
    }

    /// The name comes before everything else that is said in words; gives how many of the pieces
    /// belong to it.
    qsizetype takeName(const QStringList& pieces) {
        for (qsizetype count = m_hasWords ? 0 : pieces.size(); count > 0; --count) {
            const QString text = pieces.first(count).join(QStringLiteral(", ")).trimmed();
            const NameAndCredentials split = splitCredentials(text);
            const bool isOther =
                isTitle(split.name) || isDepartment(split.name) || isOrganization(split.name);
            const bool isNamed =
                isName(split.name) && !isOther &&
                std::all_of(pieces.begin() + 1, pieces.begin() + count, isCredential);
            if (!isNamed)
                continue;
            m_hasWords = true;
            m_read.name = split.name;
            m_read.credentials = split.credentials;
            return count;
        }
        return 0;
    }

    void takePiece(const QString& piece) {
        if (isLabel(piece))
            return;
        const bool hasDigit = std::ranges::any_of(piece, [](QChar sign) { return sign.isDigit(); });
        const bool isClear = !hasDigit && !isDepartment(piece);
        if (isClear && isOrganization(piece) && m_read.organization.isEmpty()) {
            m_hasWords = true;
            m_read.organization = piece;
            return;
        }
        if (isClear && isTitle(piece) && !isOrganization(piece)) {
            m_hasWords = true;
            m_titles.append(piece);
        }
        m_rest.append(piece);
    }

    void chooseTitle() {
        const auto role = std::ranges::find_if(
            m_titles, [](const QString& title) { return !roleWord(title).isEmpty(); });
        m_read.title = role == m_titles.end() ? m_titles.value(0) : *role;
        m_rest.removeOne(m_read.title);
    }

    Signature m_read;
    QStringList m_titles;
    QStringList m_rest;   ///< what is said in words and is neither name nor organization
    QString m_belowTitle; ///< what may be the organization
    QString m_slug;
    bool m_endsInTitle = false; ///< the last line
    bool m_hasWords = false;
};

/// Without what the capture line would take for the beginning of something else.
QString plain(const QString& text) {
    static const QRegularExpression brackets(QStringLiteral("[<>]"));
    static const QRegularExpression marks(QStringLiteral("(^|\\s)[@#!^]+"));
    static const QRegularExpression number(QStringLiteral("\\+?\\(?\\d[\\d\\s().\\-]{5,}\\d"));
    QString plain = text;
    plain.replace(brackets, QStringLiteral(" ")).replace(marks, QStringLiteral(" "));
    // The number of a fax is none to call.
    for (auto all = number.globalMatch(plain); all.hasNext();) {
        static const QRegularExpression between(QStringLiteral("\\D"));
        const auto match = all.next();
        plain.replace(match.capturedStart(), match.capturedLength(),
                      match.captured().replace(between, QStringLiteral(" ")));
    }
    return plain.simplified();
}

/// As the capture line knows it, or empty.
QString pointInLine(const ContactPoint& point) {
    const auto isUnderstood = [](const QString& text) {
        return parseCaptureLine(text, {}).contact.points.size() == 1;
    };
    if (point.kind == PointKind::Email)
        return u'<' + point.value + u'>';
    if (isUnderstood(point.value))
        return point.value;
    QString written = QStringLiteral("https://") + point.value;
    if (point.kind == PointKind::Phone) {
        const QString digits = comparable(PointKind::Phone, point.value);
        written = digits.size() == wholeNumber
                      ? digits.first(3) + u'-' + digits.sliced(3, 3) + u'-' + digits.sliced(6)
                      : QString();
    }
    return isUnderstood(written) ? written : QString();
}

} // namespace

Signature parseSignature(const QString& text) {
    return Reader().read(text);
}

bool looksLikeSignature(const QString& text) {
    const QString trimmed = text.trimmed();
    if (!trimmed.contains(u'\n'))
        return !trimmed.contains(u' ') && !linkedInSlug(trimmed).isEmpty();
    // Of a longer text the end would be lost.
    if (trimmed.size() > longestRead)
        return false;
    const Signature read = parseSignature(trimmed);
    const bool isPlaced = !read.credentials.isEmpty() && !read.organization.isEmpty();
    return !read.name.isEmpty() && (!read.points.isEmpty() || isPlaced);
}

QString captureLineOf(const Signature& signature) {
    const QString organization = plain(signature.organization);
    const QString role = organization.isEmpty() ? QString() : roleWord(signature.title);
    QStringList parts;
    parts += signature.credentials.isEmpty()
                 ? signature.name
                 : QStringLiteral("%1, %2").arg(signature.name, signature.credentials);
    if (!organization.isEmpty())
        parts += u'@' + organization;
    parts += role;
    QStringList note;
    if (role.isEmpty() || !saysAll(role, signature.title))
        note += plain(signature.title);
    for (const ContactPoint& point : signature.points) {
        const QString written = pointInLine(point);
        (written.isEmpty() ? note : parts) += written.isEmpty() ? plain(point.value) : written;
    }
    note += plain(signature.note);
    note.removeAll(QString());
    if (!note.isEmpty())
        parts += u'!' + note.join(QStringLiteral("; "));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace matchbook
