// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "base/flush.h"
#include "rules/checklist.h"
#include "rules/evaluate.h"
#include "session/reminderactions.h"
#include "storage/changeset.h"
#include "storage/derived.h"
#include "storage/factsreader.h"
#include "storage/migrator.h"
#include "storage/storefile.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace matchbook {

namespace {

// A full check of a small store costs less than anybody notices.
constexpr qint64 alwaysCheckedSize = 8LL * 1024 * 1024;

// To write so many and to show them are two turns, between which the user is listened to.
constexpr qsizetype toldLater = 20;

Change changeOf(const Touched& touched) {
    Change change{.areas = touched.areas, .contacts = {}};
    for (const qint64 id : touched.contacts + touched.decided)
        change.contacts.insert(ContactId{id});
    return change;
}

Error damaged(const QString& file, const QStringList& problems) {
    return Error{.code = Error::Code::StoreDamaged,
                 .file = file,
                 .detail = problems.mid(0, 3).join(QStringLiteral("; "))};
}

/// Does a profile leave the numbers of the rules as another has them, but for what is a fact?
bool choosesTheSame(const Applicant& one, const Applicant& other) {
    return one.pack == other.pack && one.dayStartsAt == other.dayStartsAt;
}

/// Also by a link that leads nowhere.
bool isTaken(const QString& path) {
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

Error taken(const QString& path) {
    return Error{.code = Error::Code::FileUnwritable, .file = path, .text = path};
}

/// The journal of a store that is gone would be rolled back into the new one. It may be all that is
/// left of the old, so it is set aside.
bool setOldJournalAside(const QString& path, const QDateTime& now) {
    const QString journal = path + QStringLiteral("-journal");
    const QString aside =
        path + now.toUTC().toString(QStringLiteral("'.old-journal-'yyyyMMddHHmmss"));
    return QFileInfo(journal).size() == 0 || QFile::rename(journal, aside);
}

/// A store gets its name only when it is whole.
Result<> makeStore(const QString& path, const QDateTime& now) {
    const Unfinished unfinished(path + QStringLiteral(".unfinished"));
    try {
        migrate(*Database::create(unfinished.file()));
    } catch (const StorageError& error) {
        Error said = error.error();
        said.file = path;
        return said;
    }
    if (isTaken(path))
        return taken(path);
    if (!setOldJournalAside(path, now) || !QFile::rename(unfinished.file(), path))
        return Error{.code = Error::Code::FileUnwritable, .file = path};
    flushToDisk(QFileInfo(path).absolutePath());
    return done();
}

} // namespace

struct Session::Write::State {
    explicit State(Database& database)
        : transaction(database)
        , recorder(database) {}

    Transaction transaction;
    ChangeRecorder recorder;
};

Session::Write::Write(Session& session)
    : m_session(session)
    , m_state(std::make_unique<State>(*session.m_database)) {}

Session::Write::~Write() = default;

void Session::Write::commit(const StepLabel& label) {
    Database& database = *m_session.m_database;
    const QByteArray changeset = m_state->recorder.changeset();
    if (changeset.isEmpty())
        return;
    Touched touched = touchedBy(database, changeset);
    refreshDerived(database, touched);
    HistoryStore(database).add(label, m_session.now(), changeset);
    m_state->transaction.commit();
    m_state.reset();
    m_session.tell(changeOf(touched));
}

Session::Session(std::unique_ptr<Database> database, Clock clock, RuleBook rules)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_rules(std::move(rules)) {
    m_dataVersion = m_database->dataVersion();
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const QString& file, Clock clock,
                                               const QStringList& rules) {
    try {
        const bool cutOff = hasHotJournal(file);
        auto database = openKnownVersion(file);
        if (cutOff || QFileInfo(file).size() <= alwaysCheckedSize) {
            if (const auto problems = database->problems(cutOff); !problems.isEmpty())
                return damaged(database->file(), problems);
        }
        migrate(*database);
        return start(std::move(database), std::move(clock), rules);
    } catch (const StorageError& error) {
        return error.error();
    }
}

Result<std::unique_ptr<Session>> Session::create(const QString& file, Clock clock,
                                                 const QStringList& rules) {
    const QString path = QFileInfo(file).absoluteFilePath();
    if (isTaken(path))
        return taken(path);
    makePrivateFolder(QFileInfo(path).absolutePath());
    // Two programs that start at once would write into the same unfinished file.
    auto lock = lockStore(path);
    if (!lock)
        return lock.error();
    if (const auto made = makeStore(path, clock()); !made)
        return made.error();
    lock->reset();
    return open(path, std::move(clock), rules);
}

Result<std::unique_ptr<Session>> Session::inMemory(Clock clock) {
    try {
        auto database = Database::inMemory();
        migrate(*database);
        return start(std::move(database), std::move(clock), {});
    } catch (const StorageError& error) {
        return error.error();
    }
}

Result<std::unique_ptr<Session>> Session::start(std::unique_ptr<Database> database, Clock clock,
                                                const QStringList& rules) {
    auto book = ruleBookWith(rules);
    if (!book)
        return book.error();
    return std::unique_ptr<Session>(
        new Session(std::move(database), std::move(clock), std::move(*book)));
}

QString Session::file() const {
    return m_database->file();
}

QDate Session::today() {
    if (!m_dayStartsAt) {
        const auto applicant = read([](Stores& stores) { return stores.applicant.read(); });
        m_dayStartsAt = applicant ? applicant->dayStartsAt : Applicant{}.dayStartsAt;
    }
    return dayOf(now(), *m_dayStartsAt);
}

Result<const Facts*> Session::facts() {
    catchUp();
    const QDate day = today();
    if (m_facts && m_factsDay == day)
        return &*m_facts;
    auto facts = read([&](Stores& stores) { return readFacts(stores.database, day); });
    if (!facts)
        return facts.error();
    m_facts = std::move(*facts);
    m_factsDay = day;
    if (!checklists())
        return checklists().error();
    countPreparations(*m_facts, *checklists(), day);
    return &*m_facts;
}

Result<const QList<Reminder>*> Session::openReminders() {
    catchUp();
    const QDate day = today();
    if (m_open && m_openDay == day)
        return &*m_open;
    auto open = remindersWithin(*this, openDays);
    if (!open)
        return open.error();
    m_open = std::move(*open);
    m_openDay = day;
    return &*m_open;
}

Result<const QHash<ContactId, QDate>*> Session::dueDays() {
    catchUp();
    const QDate day = today();
    const bool kept = m_year && m_year->day == day;
    if (kept && !m_year->isBehind)
        return &m_year->first;
    auto ahead = kept ? remindersAfter(*this, m_year->reminders, m_year->behind, yearAhead)
                      : remindersWithin(*this, yearAhead);
    if (!ahead)
        return ahead.error();
    const auto first = firstDays(*ahead);
    m_year = YearAhead{.day = day, .reminders = *std::move(ahead), .first = first};
    return &m_year->first;
}

Result<StepLabel> Session::undo() {
    const auto step = read([](Stores& stores) { return stores.history.nextToUndo(); });
    return step ? move(*step, true) : Result<StepLabel>(step.error());
}

Result<StepLabel> Session::redo() {
    const auto step = read([](Stores& stores) { return stores.history.nextToRedo(); });
    return step ? move(*step, false) : Result<StepLabel>(step.error());
}

Result<StepLabel> Session::move(const std::optional<UndoStep>& step, bool back) {
    if (!step)
        return Error{.code = Error::Code::NothingToUndo};
    try {
        Transaction transaction(*m_database);
        HistoryStore history(*m_database);
        const QByteArray forth = history.changeset(step->id);
        const QByteArray changeset = back ? inverted(*m_database, forth) : forth;
        apply(*m_database, changeset);
        Touched touched = touchedBy(*m_database, changeset);
        refreshDerived(*m_database, touched);
        history.setUndone(step->id, back);
        transaction.commit();
        tell(changeOf(touched));
        return step->label;
    } catch (const StorageError& error) {
        Error said = error.error();
        said.text = step->label.subject;
        return said;
    }
}

std::optional<StepLabel> Session::nextToUndo() {
    const auto step = read([](Stores& stores) { return stores.history.nextToUndo(); });
    return step && *step ? std::optional((*step)->label) : std::nullopt;
}

std::optional<StepLabel> Session::nextToRedo() {
    const auto step = read([](Stores& stores) { return stores.history.nextToRedo(); });
    return step && *step ? std::optional((*step)->label) : std::nullopt;
}

void Session::tell(const Change& change) {
    m_dayStartsAt.reset();
    if (!m_behind)
        m_behind.emplace();
    m_behind->areas |= change.areas;
    m_behind->contacts += change.contacts;
    if (change.contacts.size() > toldLater)
        QTimer::singleShot(0, this, [this, change] { Q_EMIT changed(change); });
    else
        Q_EMIT changed(change);
}

/// Facts follow once they are asked for, however many changes there were since.
void Session::catchUp() {
    if (const auto change = std::exchange(m_behind, std::nullopt))
        followFacts(*change);
}

/// What is open and what is due next follow, too, where the change concerns but few; else they are
/// worked out anew when they are asked for.
void Session::followFacts(const Change& change) {
    const auto open = std::exchange(m_open, std::nullopt);
    auto year = std::exchange(m_year, std::nullopt);
    if (!m_facts)
        return;
    const Applicant profile = m_facts->profile;
    const ApplicantFacts before = m_facts->applicant;
    const auto followed = read([&](Stores& stores) {
        return refreshFacts(*m_facts, stores.database, m_factsDay, change.contacts, change.areas);
    });
    if (!followed || !*followed || !checklists()) {
        m_facts.reset();
        return;
    }
    countPreparations(*m_facts, *checklists(), m_factsDay);
    const bool same = m_factsDay == today() && !(change.areas & Area::Rules) &&
                      asksContactsTheSame(m_rules, m_facts->applicant, before) &&
                      choosesTheSame(m_facts->profile, profile);
    if (!same)
        return;
    const QSet<ContactId> affected = **followed + change.contacts;
    if (year && year->day == m_factsDay) {
        m_year = std::move(year);
        m_year->isBehind = true;
        m_year->behind += affected;
    }
    if (!open || m_openDay != m_factsDay)
        return;
    if (auto after = remindersAfter(*this, *open, affected, openDays))
        m_open = std::move(*after);
}

void Session::forgetFacts() {
    m_facts.reset();
    m_open.reset();
    m_year.reset();
}

void Session::noticeOthers() {
    const auto version = read([](Stores& stores) { return stores.database.dataVersion(); });
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    tell({.areas = Area::All, .contacts = {}});
}

} // namespace matchbook
