// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/correspondence.h"

#include "base/text.h"
#include "domain/contact.h"
#include "domain/interaction.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr int monthsOfLedger = 12;

// A longer text is better looked at with everybody's names, one with so many digits with
// everybody's numbers.
constexpr qsizetype mostWords = 100;
constexpr int fewestDigits = 7;

bool isTalk(Channel channel, Direction direction) {
    return direction != Direction::Outgoing || channel == Channel::InPerson ||
           channel == Channel::Video || channel == Channel::Phone;
}

/// Interactions with one person, from the first to the last.
class HistoryReader {
public:
    HistoryReader(Database& database, ContactId with, QDate today)
        : m_database(database)
        , m_with(with)
        , m_today(today) {}

    History read() {
        readInteractions();
        readContact();
        readFavors();
        m_history.asked = static_cast<int>(m_askedOn.size());
        m_history.overduePromises =
            count("SELECT count(*) FROM actionitem WHERE person = ? AND kind = 'commitment'"
                  " AND closed IS NULL AND trashed IS NULL AND due < ?",
                  m_today);
        m_history.letterReady = readLetters();
        if (m_first.isValid())
            m_history.daysKnown = static_cast<int>(m_first.daysTo(m_today));
        return std::move(m_history);
    }

private:
    int count(const QByteArray& sql, QDate day) {
        auto select = m_database.prepare(sql);
        select.bind(m_with, day);
        return select.step() ? select.value<int>(0) : 0;
    }

    void keepFirst(QDate day) {
        if (!m_first.isValid() || day < m_first)
            m_first = day;
    }

    void readInteractions();
    void readContact();
    void readFavors();
    bool readLetters();

    Database& m_database;
    ContactId m_with;
    QDate m_today;
    QDate m_first;
    QSet<QDate> m_askedOn;
    History m_history;
};

void HistoryReader::readInteractions() {
    auto select = m_database.prepare(
        "SELECT i.\"on\", i.channel, i.direction, i.purpose, i.awaitsReply, i.subject, i.note"
        " FROM interaction_people p JOIN interaction i ON i.id = p.owner"
        " WHERE p.value = ?1 AND i.trashed IS NULL AND i.\"on\" <= ?2"
        " ORDER BY i.\"on\", i.time IS NULL, i.time, i.id");
    select.bind(m_with, m_today);
    const QDate yearAgo = m_today.addMonths(-monthsOfLedger);
    while (select.step()) {
        const auto on = select.value<QDate>(0);
        const auto direction = select.value<Direction>(2);
        const auto purpose = select.value<Purpose>(3);
        const bool talk = isTalk(select.value<Channel>(1), direction);
        keepFirst(on);
        ++m_history.interactions;
        m_history.talks += talk ? 1 : 0;
        if (direction != Direction::Outgoing)
            m_history.unanswered = 0;
        else if (select.value<bool>(4) || m_history.unanswered > 0)
            ++m_history.unanswered;
        if (direction != Direction::Incoming && on > yearAgo &&
            (purpose == Purpose::Ask || purpose == Purpose::RequestLetter))
            m_askedOn.insert(on);
        if (talk)
            m_history.topics += select.value<QString>(5) + u'\n' + select.value<QString>(6) + u'\n';
    }
}

/// Whoever was met has been talked to, logged or not.
void HistoryReader::readContact() {
    auto select = m_database.prepare("SELECT metOn, note, interests FROM contact WHERE id = ?");
    select.bind(m_with);
    if (!select.step())
        return;
    const auto metOn = select.value<std::optional<QDate>>(0);
    if (metOn && *metOn <= m_today) {
        if (!m_first.isValid() || *metOn < m_first) {
            ++m_history.interactions;
            ++m_history.talks;
        }
        keepFirst(*metOn);
    }
    m_history.topics += select.value<QString>(1) + u'\n' + select.value<QStringList>(2).join(u'\n');
}

void HistoryReader::readFavors() {
    auto select = m_database.prepare("SELECT direction, \"on\" FROM favor WHERE person = ?1"
                                     " AND \"on\" > ?2 AND direction <> 'received'"
                                     " AND trashed IS NULL");
    select.bind(m_with, m_today.addMonths(-monthsOfLedger));
    while (select.step()) {
        if (select.value<QString>(0) == u"given")
            ++m_history.given;
        else
            m_askedOn.insert(select.value<QDate>(1));
    }
}

bool HistoryReader::readLetters() {
    auto select = m_database.prepare("SELECT 1 FROM letter WHERE writer = ? AND trashed IS NULL"
                                     " AND state NOT IN ('candidate', 'declined')");
    select.bind(m_with);
    return select.step();
}

} // namespace

History readHistory(Database& database, ContactId with, QDate today) {
    return HistoryReader(database, with, today).read();
}

ContactId lastContact(Database& database) {
    return ContactId{database.number("SELECT ifnull(max(id), 0) FROM contact")};
}

QList<OtherPerson> readOthers(Database& database, ContactId but, IdRange among) {
    auto select =
        database.prepare("SELECT c.name, c.family, count(i.id), c.mayBeNamed FROM contact c"
                         " LEFT JOIN interaction_people p ON p.value = c.id"
                         " LEFT JOIN interaction i ON i.id = p.owner AND i.trashed IS NULL"
                         " WHERE c.trashed IS NULL AND c.id IS NOT ? AND c.id > ? AND c.id <= ?"
                         " GROUP BY c.id");
    select.bind(but, among.after.value, among.last.value);
    QList<OtherPerson> others;
    while (select.step()) {
        OtherPerson& other = others.emplace_back();
        select.read(other.name, other.family, other.interactions, other.mayBeNamed);
        other.word = foldedWords(other.family).value(0);
    }
    return others;
}

QList<SentText> readSent(Database& database, ContactId but, QDate since) {
    auto select = database.prepare(
        "SELECT p.value, i.note, c.name FROM interaction i"
        " JOIN interaction_people p ON p.owner = i.id JOIN contact c ON c.id = p.value"
        " WHERE i.direction = 'outgoing' AND i.\"on\" >= ?1 AND p.value IS NOT ?2 AND i.note <> ''"
        " AND i.trashed IS NULL ORDER BY i.\"on\" DESC, i.id DESC, p.position");
    select.bind(since, but);
    QList<SentText> sent;
    while (select.step()) {
        SentText& one = sent.emplace_back();
        select.read(one.to, one.text, one.name);
    }
    return sent;
}

namespace {

void addNames(OwnPeople& own, Statement& names) {
    while (names.step()) {
        own.names.insert(fold(names.value<QString>(0)));
        own.names.insert(fold(names.value<QString>(1)));
    }
}

void addPoints(OwnPeople& own, Statement& points) {
    while (points.step()) {
        const auto kind = points.value<PointKind>(0);
        auto& known = kind == PointKind::Email ? own.emails : own.phones;
        known.insert(comparable(kind, points.value<QString>(1)));
    }
}

/// Adds those whose ids the condition names.
template <class... Bound>
void addOwn(OwnPeople& own, Database& database, const QByteArray& condition,
            const Bound&... bound) {
    auto names = database.prepare("SELECT c.name, c.family FROM contact c"
                                  " WHERE c.trashed IS NULL AND " +
                                  condition);
    auto points = database.prepare("SELECT p.kind, p.value FROM contact c"
                                   " JOIN contact_points p ON p.owner = c.id"
                                   " WHERE c.trashed IS NULL AND p.kind <> 'link' AND " +
                                   condition);
    names.bind(bound...);
    points.bind(bound...);
    addNames(own, names);
    addPoints(own, points);
}

/// A telephone number is written in many ways, so it is not found by its words.
bool mayHoldNumber(const QString& text) {
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= fewestDigits;
}

} // namespace

OwnPeople readOwnSelf(Database& database) {
    OwnPeople own;
    auto names = database.prepare("SELECT name, '' FROM applicant");
    auto points = database.prepare("SELECT 'email', email FROM applicant");
    addNames(own, names);
    addPoints(own, points);
    return own;
}

void addOwnPeople(OwnPeople& own, Database& database, IdRange among) {
    addOwn(own, database, "c.id > ? AND c.id <= ?", among.after.value, among.last.value);
}

OwnPeople readOwnPeopleIn(Database& database, const QString& text) {
    OwnPeople own = readOwnSelf(database);
    const QStringList words = foldedWords(text);
    if (words.size() > mostWords || mayHoldNumber(text)) {
        addOwnPeople(own, database, {.after = {}, .last = lastContact(database)});
        return own;
    }
    QList<ContactId> people;
    auto select = database.prepare("SELECT rowid FROM contact_search WHERE contact_search MATCH ?");
    select.bind(QStringLiteral("names : (\"%1\")").arg(words.join(QStringLiteral("\" OR \""))));
    while (!words.isEmpty() && select.step())
        people.append(select.value<ContactId>());
    addOwn(own, database, "c.id IN (SELECT value FROM json_each(?))", people);
    return own;
}

} // namespace matchbook
