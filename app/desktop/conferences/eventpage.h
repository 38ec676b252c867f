// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/scrollpage.h"
#include "desktop/workspace.h"
#include "session/eventpeople.h"

#include <QTimer>

class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace matchbook {

class CaptureBar;
class Card;
class ChecklistCard;
class DaysCard;
class EventPeopleList;
class ExperienceCard;
class GapList;
class GoalsCard;
class PlainLabel;
class SectionHeader;
class WishesCard;

/// One event: its days, the line for people met, who was met and where the follow-ups stand, goals
/// and notes. What is changed here is saved at once and can be undone.
class EventPage : public ScrollPage {
    Q_OBJECT

public:
    explicit EventPage(Workspace& workspace, QWidget* parent = nullptr);

    void showEvent(const Event& event);
    EventId shownEvent() const { return m_event.id; }
    /// Is the event shown on today, or in event mode?
    [[nodiscard]] bool runs() const;

    void focusFirst();

    /// Keeps what is being changed; false when the user goes back to it.
    [[nodiscard]] bool mayLeave();
    /// Is something half typed that was not added?
    [[nodiscard]] bool holdsTyped() const;

    using ScrollPage::showEvent;

Q_SIGNALS:
    void editRequested(matchbook::EventId event);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeReturn();
    Card* makeCapture();
    Card* makePeople();
    Card* makeNotes();
    void followPlan();
    void showHead();
    void showPeople();
    void showChecklist();
    void showPlan();
    void showInbox(const QList<EventPerson>& people);
    void endNote();
    bool saveReturn();
    bool saveNote();
    bool save(const Event& event);
    void toggleMode();

    Workspace& m_workspace;
    Event m_event;
    QTimer m_returnPause;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_about = nullptr;
    PlainLabel* m_when = nullptr;
    QPushButton* m_mode = nullptr;
    QDateEdit* m_returned = nullptr;
    PlainLabel* m_returnHint = nullptr;
    Card* m_captureCard = nullptr;
    SectionHeader* m_captureTitle = nullptr;
    CaptureBar* m_capture = nullptr;
    SectionHeader* m_inboxTitle = nullptr;
    PlainLabel* m_inboxHint = nullptr;
    GapList* m_inbox = nullptr;
    SectionHeader* m_peopleTitle = nullptr;
    PlainLabel* m_peopleState = nullptr;
    EventPeopleList* m_people = nullptr;
    PlainLabel* m_nobody = nullptr;
    ChecklistCard* m_checklist = nullptr;
    GoalsCard* m_goals = nullptr;
    WishesCard* m_wishes = nullptr;
    DaysCard* m_days = nullptr;
    ExperienceCard* m_experience = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QPushButton* m_saveNote = nullptr;
};

} // namespace matchbook
