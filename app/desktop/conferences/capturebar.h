// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/conferences/halftyped.h"
#include "desktop/workspace.h"
#include "domain/captureline.h"
#include "domain/event.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace matchbook {

class CaptureChips;
class PlainLabel;

/// One line for somebody just met: `Jane Doe, MD @UCSF PD #IR !talked >draft Fri`. Chips below show
/// what was understood as one types. Enter or Ctrl+Enter saves and clears the line for the next
/// person. Backspace edits the line as everywhere; on a chip it removes that piece, and
/// Ctrl+Backspace in the line removes the last one. That somebody may be known already is said and
/// never in the way; Alt+L logs the line with them.
class CaptureBar : public QWidget {
    Q_OBJECT

public:
    explicit CaptureBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Where the people are met; none when they are not met at an event. What is half typed stays
    /// with the event it was typed for.
    void setEvent(const std::optional<Event>& event);

    void focusLine();

    /// Is something half typed that was not added, here or for another event?
    [[nodiscard]] bool holdsTyped() const;

Q_SIGNALS:
    void captured(matchbook::ContactId contact);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLine();
    QWidget* makeHint();
    QWidget* makeNext();
    void read();
    void lookForKnown();
    void propose();
    void beginOwnNext();
    void remove(qsizetype index);
    bool pasteSignature();
    void save();
    void logWithKnown();
    bool keepNote();
    void clearForNext(const QString& said, ContactId contact);

    Workspace& m_workspace;
    std::optional<Event> m_event;
    CaptureLine m_read;
    ContactId m_known;
    QTimer m_pause;
    QLineEdit* m_line = nullptr;
    std::optional<HalfTyped> m_typed;
    QPushButton* m_save = nullptr;
    CaptureChips* m_chips;
    QWidget* m_hint = nullptr;
    PlainLabel* m_hintText = nullptr;
    QPushButton* m_logKnown = nullptr;
    QPushButton* m_openKnown = nullptr;
    QWidget* m_nextRow = nullptr;
    PlainLabel* m_next = nullptr;
    QPushButton* m_ownNext = nullptr;
    PlainLabel* m_help;
};

} // namespace matchbook
