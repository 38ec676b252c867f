// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QCheckBox;
class QComboBox;

namespace matchbook {

/// What somebody allowed and promised: to be written to, to speak up, to be named.
class AgreementSection : public EditorSection {
    Q_OBJECT

public:
    explicit AgreementSection(QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;
    [[nodiscard]] QString summary() const override;

private:
    QComboBox* m_mayFollowUp;
    QCheckBox* m_aware;
    QCheckBox* m_ready;
    QCheckBox* m_mayBeNamed;
};

} // namespace matchbook
