// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "desktop/workspace.h"

class QPushButton;

namespace matchbook {

class FlowLayout;

/// The review of the week: what is overdue, what waits on others, who has no next step, what may be
/// out of date. Each number opens what is behind it.
class ReviewCard : public Card {
    Q_OBJECT

public:
    explicit ReviewCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Comes up when it is time and reminders do not rest, or when the user asked for it; the
    /// people are read from the session.
    void setCounts(int overdue, int waiting, bool resting);
    void ask();

Q_SIGNALS:
    void overdueRequested();
    void waitingRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* add(const QString& objectName);
    void countPeople();
    void finish();

    Workspace& m_workspace;
    FlowLayout* m_numbers;
    QPushButton* m_overdue;
    QPushButton* m_waiting;
    QPushButton* m_noNextStep;
    QPushButton* m_stale;
    bool m_asked = false;
    bool m_outdated = true; ///< are the people to be counted anew?
};

} // namespace matchbook
