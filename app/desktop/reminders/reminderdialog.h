// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/avatar.h"
#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

class QStandardItemModel;

namespace matchbook {

class FactsTable;
class PlainLabel;
class RowList;

/// All that is due, in one window: the list on the left, one of it on the right. It comes up beside
/// what the user is doing and never takes the keyboard from it.
class ReminderDialog : public Dialog {
    Q_OBJECT

public:
    explicit ReminderDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// "Last checked 08:02" at the foot.
    void setLastChecked(const QDateTime& when);
    [[nodiscard]] int count() const { return int(m_due.size()); }

private:
    QWidget* makePage();
    void addAnswers();
    void addAnswer(const QString& text, ButtonKind kind, const QString& key,
                   const QString& objectName, void (ReminderDialog::*answer)());

    void reload();
    void showCurrent();
    [[nodiscard]] QList<Reminder> current() const;

    void finish();
    void chooseSnooze();
    void draft();
    void showSubject();
    void drop();
    void why();

    Workspace& m_workspace;
    QList<Reminder> m_due;
    QHash<ContactId, Face> m_faces;
    QStandardItemModel* m_rows;
    RowList* m_list;
    PlainLabel* m_title;
    PlainLabel* m_dueLine;
    PlainLabel* m_why;
    FactsTable* m_facts;
    PlainLabel* m_sources;
    PlainLabel* m_checked;
};

} // namespace matchbook
