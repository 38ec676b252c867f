// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

class QLineEdit;

namespace matchbook {

class FavorFields;
class Workspace;

/// The ledger of reciprocity with a person: what was asked for, received and given.
class Ledger : public Section {
    Q_OBJECT

public:
    explicit Ledger(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

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
    QLineEdit* m_program = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace matchbook
