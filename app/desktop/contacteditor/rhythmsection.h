// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QCheckBox;
class QComboBox;

namespace matchbook {

class DayField;
class PeriodField;

/// How often Matchbook asks to write to somebody, and when it does not.
class RhythmSection : public EditorSection {
    Q_OBJECT

public:
    explicit RhythmSection(QDate today, QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;
    [[nodiscard]] QString summary() const override;

private:
    QWidget* makeCadence();
    [[nodiscard]] std::optional<Period> cadence() const;

    QDate m_today;
    QComboBox* m_whose = nullptr;
    PeriodField* m_cadence;
    DayField* m_paused;
    QCheckBox* m_doNotContact;
    std::optional<Period> m_before; ///< kept when not touched: it may say more than the field can
    Period m_shown;
};

} // namespace matchbook
