// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

namespace matchbook {

class FavorFields;
class PersonLine;
class Workspace;

/// The ledger of reciprocity with a person: what was asked for, received and given.
class Ledger : public Section {
    Q_OBJECT

public:
    explicit Ledger(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

    /// Is something half typed that was not added?
    [[nodiscard]] bool holdsTyped() const;

private:
    QWidget* makeAdding();
    void offerPrograms();
    void addBalance(const QList<Favor>& favors);
    void addFavor(const Favor& favor, const ContactDetails& details);
    void add();
    void thank(Favor favor);

    Workspace& m_workspace;
    ContactId m_person;
    FavorFields* m_fields;
    PersonLine* m_program = nullptr;
    PersonLine* m_note = nullptr;
};

} // namespace matchbook
