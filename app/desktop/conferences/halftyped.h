// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QHash>
#include <QLineEdit>

#include <algorithm>

namespace matchbook {

/// What is half typed into a line of the page of an event stays with that event.
class HalfTyped {
public:
    explicit HalfTyped(QLineEdit* line)
        : m_line(line) {}

    void setEvent(EventId event) {
        if (event == m_event)
            return;
        m_typed.insert(m_event, m_line->text());
        m_line->setText(m_typed.take(event));
        m_event = event;
    }

    /// Is something typed for any event that was not added?
    [[nodiscard]] bool isThere() const {
        const auto isWords = [](const QString& text) {
            return !text.trimmed().isEmpty();
        };
        return isWords(m_line->text()) || std::ranges::any_of(m_typed, isWords);
    }

private:
    QLineEdit* m_line;
    EventId m_event;
    QHash<EventId, QString> m_typed;
};

} // namespace matchbook
