// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QHash>
#include <QLineEdit>

namespace matchbook {

/// A line in which something about the person shown is added. What is half typed waits for its
/// person while another one is looked at.
class PersonLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setPerson(ContactId person);

    /// Is something half typed, about whomever?
    [[nodiscard]] bool holdsTyped() const;

private:
    ContactId m_person;
    QHash<ContactId, QString> m_waiting;
};

} // namespace matchbook
