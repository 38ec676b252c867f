// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace matchbook {

/// Tells something through the desktop's own notifications (Desktop Notifications Specification
/// 1.2, over the session bus of this computer). One at a time: the next replaces the one before.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    /// Is there a server for notifications?
    [[nodiscard]] bool isThere() const { return m_there; }

    /// Has buttons where the server has them; a click on the text is "opened" everywhere.
    void tell(const QString& title, const QString& text);
    void takeBack();

Q_SIGNALS:
    void opened();
    void putOff(); ///< the user wants to be asked again later
    void failed(); ///< the server did not take it

private Q_SLOTS:
    void act(uint id, const QString& action);
    void forget(uint id, uint reason);

private:
    struct Note {
        QString title;
        QString text;
    };
    void askCapabilities();
    void send(const Note& note);
    void sent(QDBusPendingCallWatcher* answer);

    bool m_there = false;
    QStringList m_capabilities;
    uint m_id = 0;
    uint m_last = 0; ///< may still be answered from the history of the server
    bool m_sending = false;
    std::optional<Note> m_next; ///< what came while the server had not yet named the one before
    bool m_takenBack = false;
};

} // namespace matchbook
