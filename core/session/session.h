// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/change.h"
#include "domain/facts.h"
#include "rules/rulebook.h"
#include "storage/storageerror.h"
#include "storage/stores.h"

#include <QObject>
#include <QScopedValueRollback>

#include <memory>

namespace matchbook {

namespace detail {

/// A function given to Session may return a value, a Result, or nothing; a Result comes of it.
template <class T>
struct ResultOf {
    using Type = Result<T>;
};
template <class T>
struct ResultOf<Result<T>> {
    using Type = Result<T>;
};
template <>
struct ResultOf<void> {
    using Type = Result<>;
};

template <class Function>
auto call(Function& function, Stores& stores) ->
    typename ResultOf<std::invoke_result_t<Function&, Stores&>>::Type {
    if constexpr (std::is_void_v<std::invoke_result_t<Function&, Stores&>>) {
        function(stores);
        return done();
    } else {
        return function(stores);
    }
}

} // namespace detail

/// The one door to a store: reads, writes that are whole or not at all and can be undone, and word
/// of every change. What the program can do is listed in the headers *actions.h beside this one.
class Session : public QObject {
    Q_OBJECT

public:
    /// Opens an existing store, bringing an older one up to date after a copy was made. rules are
    /// further folders or files of rules beside the built-in ones.
    static Result<std::unique_ptr<Session>> open(const QString& file, Clock clock,
                                                 const QStringList& rules = {});

    /// Makes a new store, whole or not at all; the file must not exist. Its folder is made if need
    /// be.
    static Result<std::unique_ptr<Session>> create(const QString& file, Clock clock,
                                                   const QStringList& rules = {});

    static Result<std::unique_ptr<Session>> inMemory(Clock clock);

    ~Session() override;

    /// Runs function(Stores&) and gives what it returns.
    template <class Function>
    auto read(Function&& function) {
        using R = decltype(detail::call(function, std::declval<Stores&>()));
        try {
            Stores stores(*m_database);
            return detail::call(function, stores);
        } catch (const StorageError& error) {
            return R(error.error());
        }
    }

    /// Runs function(Stores&) in one transaction. When it returns an error nothing is changed;
    /// otherwise it becomes one step of undo with this label, and changed() is sent.
    template <class Function>
    auto write(const StepLabel& label, Function&& function) {
        using R = decltype(detail::call(function, std::declval<Stores&>()));
        if (m_together) {
            auto result = read(function);
            if (result.ok())
                *m_together = label;
            return result;
        }
        try {
            Write write(*this);
            Stores stores(*m_database);
            R result = detail::call(function, stores);
            if (result.ok())
                write.commit(label);
            return result;
        } catch (const StorageError& error) {
            return R(error.error());
        }
    }

    /// Runs function(), which returns a Result: all that is written within it is whole or not at
    /// all, and one step of undo with the label of the last write.
    template <class Function>
    auto together(Function&& function) {
        using R = std::invoke_result_t<Function&>;
        try {
            Write write(*this);
            StepLabel label;
            R result = [&] {
                const QScopedValueRollback within(m_together, &label);
                return function();
            }();
            if (result.ok())
                write.commit(label);
            else
                forgetFacts(); // they may be of what is rolled back
            return result;
        } catch (const StorageError& error) {
            forgetFacts();
            return R(error.error());
        }
    }

    /// Takes back the last step, or brings back what was taken back last. NothingToUndo, or
    /// UndoConflict where another program changed the same rows.
    Result<StepLabel> undo();
    Result<StepLabel> redo();
    std::optional<StepLabel> nextToUndo();
    std::optional<StepLabel> nextToRedo();

    /// The user's day: it begins at the hour of the profile.
    [[nodiscard]] QDate today();
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    [[nodiscard]] QString file() const;
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }

    /// The facts of the day, kept current by what changes.
    Result<const Facts*> facts();

    /// How many days ahead openReminders() looks.
    static constexpr int openDays = 7;

    /// What the rules ask for today and in the days of openDays, without what the user decided
    /// about, most pressing first; worked out once after each change.
    Result<const QList<Reminder>*> openReminders();

    /// The first day within a year on which the rules ask something about each person of whom they
    /// ask anything; worked out once, and kept current by what changes.
    Result<const QHash<ContactId, QDate>*> dueDays();

    /// Sends changed() if another process has written since; to be called when the window wakes.
    void noticeOthers();

Q_SIGNALS:
    /// At once; of many people in the next turn of the event loop, by which all that is asked for
    /// here is already as they are now.
    void changed(const matchbook::Change& change);

private:
    /// A write under way: rolled back unless it is committed.
    class Write {
    public:
        explicit Write(Session& session);
        ~Write();
        void commit(const StepLabel& label);

    private:
        struct State;
        Session& m_session;
        std::unique_ptr<State> m_state;
    };

    /// What the rules ask for within a year, and the first day of it for each person.
    struct YearAhead {
        QDate day;
        QList<Reminder> reminders;
        QHash<ContactId, QDate> first;
        bool isBehind = false;    ///< something changed since
        QSet<ContactId> behind{}; ///< of whom something may be other
    };

    Session(std::unique_ptr<Database> database, Clock clock, RuleBook rules);
    static Result<std::unique_ptr<Session>> start(std::unique_ptr<Database> database, Clock clock,
                                                  const QStringList& rules);

    Result<StepLabel> move(const std::optional<UndoStep>& step, bool back);
    void tell(const Change& change);
    void catchUp();
    void followFacts(const Change& change);
    void forgetFacts();

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    RuleBook m_rules;
    std::optional<Facts> m_facts;
    QDate m_factsDay;
    std::optional<QList<Reminder>> m_open;
    QDate m_openDay;
    std::optional<YearAhead> m_year;
    std::optional<Change> m_behind;  ///< what changed since they were kept current
    StepLabel* m_together = nullptr; ///< of the step that the writes under way belong to
    std::optional<QTime> m_dayStartsAt;
    qint64 m_dataVersion = 0;
};

} // namespace matchbook
