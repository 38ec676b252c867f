// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QComboBox;
class QLineEdit;

namespace matchbook {

class Form;
class NameFields;
struct Signature;

/// Who somebody is and where they work.
class WhoSection : public EditorSection {
    Q_OBJECT

public:
    WhoSection(const QStringList& organizations, QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;

    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString role() const;

    /// Fills in what is still empty.
    void take(const Signature& signature);

    void focusName();
    [[nodiscard]] QWidget* organizationField() const;
    /// Says below the name what is wrong with it; an empty text takes that back.
    void setNameError(const QString& text);

private:
    Form* m_form;
    NameFields* m_name;
    QLineEdit* m_credentials;
    QLineEdit* m_title;
    QLineEdit* m_organization;
    QLineEdit* m_role;
    QComboBox* m_level;
};

} // namespace matchbook
