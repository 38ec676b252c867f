// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/reminders/reminderacts.h"
#include "desktop/today/todaymodel.h"
#include "desktop/view.h"
#include "desktop/widgets/keyhints.h"
#include "desktop/workspace.h"

#include <QHash>
#include <QTimer>

class QAction;
class QMenu;
class QStackedLayout;

namespace matchbook {

class CatchUpBar;
class EmptyState;
class FirstSteps;
class PlainLabel;
class ReviewCard;
class RowList;
class TodayHeader;

/// What asks for something today, most pressing first, each with its reason and a key for every
/// answer. After an answer the next one is current, so that a whole morning is done by keyboard.
class TodayView : public View {
    Q_OBJECT

public:
    explicit TodayView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;
    void tellBadge() override;

    /// The keys of its list.
    static QList<KeyHint> keys();

    /// Answers to what is selected.
    void answer(ReminderAct act);

    /// Brings up the review of the week.
    void review();

protected:
    void reload() override;

private:
    void addAct(const ReminderActEntry& entry);
    [[nodiscard]] QList<RowAction> rowActions(const QModelIndex& index) const;
    [[nodiscard]] QList<Reminder> selected() const;

    /// The end of the pause of all reminders; none when they do not rest.
    [[nodiscard]] std::optional<QDate> restsUntil() const;
    [[nodiscard]] EmptyState* nothingToShow();
    [[nodiscard]] QString nextInWords() const;
    void showSection(TodaySection section);
    void showWaiting();
    void makeCurrent(const QModelIndex& index);
    void remember();
    void restore();
    void select(const QStringList& keys);

    void showRest(const QModelIndex& rest);
    void chooseSnooze();
    void showMenu(const QPoint& point);

    Workspace& m_workspace;
    TodayModel m_model;
    TodayHeader* m_header;
    FirstSteps* m_steps;
    CatchUpBar* m_catchUp;
    ReviewCard* m_review;
    RowList* m_list;
    EmptyState* m_empty;
    EmptyState* m_resting;
    PlainLabel* m_upToDate; ///< above what was done, when nothing else is listed
    QWidget* m_page = nullptr;
    KeyHints* m_hints = nullptr;
    QStackedLayout* m_pages;
    QHash<ReminderAct, QAction*> m_acts;
    QTimer m_minute;

    /// What was current and selected before the model is read anew.
    struct Place {
        QStringList keys;
        QString current;
        QStringList selected;
        int scroll = 0;
    };
    Place m_place;
};

} // namespace matchbook
