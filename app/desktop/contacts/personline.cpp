// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/personline.h"

namespace matchbook {

void PersonLine::setPerson(ContactId person) {
    if (person == m_person)
        return;
    if (!text().trimmed().isEmpty())
        m_waiting.insert(m_person, text());
    m_person = person;
    setText(m_waiting.take(person));
}

bool PersonLine::holdsTyped() const {
    return !text().trimmed().isEmpty() || !m_waiting.isEmpty();
}

} // namespace matchbook
