// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <QWidget>

class QPushButton;

namespace matchbook {

class Chip;
class PlainLabel;

/// The head of Today: the date, one sentence, and what lies ahead.
class TodayHeader : public QWidget {
    Q_OBJECT

public:
    explicit TodayHeader(Workspace& workspace, QWidget* parent = nullptr);

    /// Numbers of what is overdue and due today; the rest is read from the session. Where nothing
    /// is listed, a pause is told there.
    void setCounts(int overdue, int dueToday, bool listed);

private:
    void showNextEvent();
    void showSeason(const Applicant& applicant);

    Workspace& m_workspace;
    PlainLabel* m_date;
    PlainLabel* m_sentence;
    QPushButton* m_resume;
    Chip* m_event;
    Chip* m_season;
};

} // namespace matchbook
