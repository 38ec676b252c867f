// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace matchbook {

class RoleRows;
class TagsField;

/// What else is known of somebody: field, offices, interests, other roles.
class ProfileSection : public EditorSection {
    Q_OBJECT

public:
    ProfileSection(const QStringList& organizations, QDate today, QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    /// Leaves out the roles: their organizations have names here, and ids once they are saved.
    void apply(Contact& contact) const override;
    [[nodiscard]] QString summary() const override;

    [[nodiscard]] QList<FurtherRole> roles() const;

private:
    QLineEdit* m_department;
    QLineEdit* m_specialty;
    QCheckBox* m_programDirector;
    QCheckBox* m_chair;
    QComboBox* m_usBased;
    TagsField* m_interests;
    RoleRows* m_roles;
};

} // namespace matchbook
