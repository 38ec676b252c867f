// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/avatar.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/keyhints.h"
#include "desktop/workspace.h"

class QStandardItemModel;

namespace matchbook {

class EmptyState;
class FactsTable;
class PlainLabel;
class RowList;
class StepBar;
enum class ReminderAct;
struct ReminderActEntry;

/// All that is due, in one window: the list on the left, one of it on the right. It comes up beside
/// what the user is doing and never takes the keyboard from it.
class ReminderDialog : public Dialog {
    Q_OBJECT

public:
    explicit ReminderDialog(Workspace& workspace, QWidget* parent = nullptr);

    static QList<KeyHint> keys();

    /// Reads what is due anew; when that was answered meanwhile, it closes.
    void reload();
    /// "Last checked 08:02" at the foot; on a new day the list is read anew.
    void setLastChecked(const QDateTime& when);
    /// Until then the program ran last: the foot says so, and how many came up meanwhile.
    void setClosedSince(const std::optional<QDateTime>& when);
    [[nodiscard]] int count() const { return int(m_due.size()); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePage();
    void addAnswer(const ReminderActEntry& entry);
    void addSteps();
    void answer(ReminderAct act);

    void showAll();
    void showCurrent();
    void showFoot();
    [[nodiscard]] QTime dayStart() const;
    [[nodiscard]] int dueSince(QDate day) const;
    [[nodiscard]] QList<Reminder> current() const;

    void chooseSnooze();

    Workspace& m_workspace;
    QList<Reminder> m_due;
    QHash<ContactId, Face> m_faces;
    QStandardItemModel* m_rows;
    QDate m_day; ///< of the list
    QDateTime m_lastChecked;
    std::optional<QDateTime> m_closedSince;
    RowList* m_list;
    QWidget* m_line;
    QWidget* m_page;
    EmptyState* m_nothing;
    EmptyState* m_resting; ///< in a pause
    QList<QPushButton*> m_answers;
    PlainLabel* m_title;
    PlainLabel* m_dueLine;
    PlainLabel* m_why;
    FactsTable* m_facts;
    PlainLabel* m_sources;
    PlainLabel* m_checked;
    StepBar* m_bar;
};

} // namespace matchbook
