// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/reminders/todaysection.h"
#include "desktop/today/donetoday.h"
#include "desktop/widgets/row.h"

#include <QAbstractListModel>
#include <QSet>

#include <span>

namespace matchbook {

/// A reminder as a row: title, why it is there, when it is due; faces are those of facesOf().
Row rowOf(Session& session, const Reminder& reminder, const QHash<ContactId, Face>& faces);

/// The circles of all people in the reminders.
QHash<ContactId, Face> facesOf(Session& session, const QList<Reminder>& reminders);

/// "Last update 31 January, every 2–3 months": the facts where they have words, else the reason of
/// the rule.
QString whyLine(Session& session, const Reminder& reminder);

/// All that asks for something today and in the next seven days, with headings between.
class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TodayModel(Session& session, QObject* parent = nullptr);

    /// Rows of a section that are listed before one asks for all of them.
    static constexpr int mostRows = 100;

    /// Reads the day anew; with an error it is left empty.
    Result<> reload();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] Row row(const QModelIndex& index) const;
    /// Null for headings and what is done.
    [[nodiscard]] const Reminder* reminder(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    /// The keys of all reminders, top to bottom, listed or not.
    [[nodiscard]] QStringList keys() const;

    /// Is this the row that stands for the rest of a section? showRest() lists the rest.
    [[nodiscard]] bool isRest(const QModelIndex& index) const;
    void showRest(const QModelIndex& index);

    [[nodiscard]] int count(TodaySection section) const;
    /// What waits for others, overdue or not.
    [[nodiscard]] int waiting() const;
    /// Most pressing first, listed or not.
    [[nodiscard]] std::span<const Reminder> overdue() const;
    [[nodiscard]] QDate day() const { return m_day; }

private:
    enum class LineKind { Heading, Entry, Rest };
    struct Line {
        TodaySection section;
        LineKind kind = LineKind::Entry;
        qsizetype position = -1; ///< of an entry, in m_done or m_reminders
    };

    void arrange(const QList<Reminder>& reminders);
    void list(TodaySection section, qsizetype from, qsizetype count);
    [[nodiscard]] QList<Reminder> listed() const;
    [[nodiscard]] Row heading(TodaySection section) const;
    [[nodiscard]] Row rest(TodaySection section) const;

    Session& m_session;
    QDate m_day;
    QList<Reminder> m_reminders; ///< in the order shown
    QHash<ContactId, Face> m_faces;
    QList<DoneToday> m_done;
    QList<Line> m_lines;
    QHash<TodaySection, int> m_counts;
    QSet<TodaySection> m_whole; ///< sections listed to their end
};

} // namespace matchbook
