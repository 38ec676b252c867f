// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "session/programactions.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class DayField;

/// Everything about a program: what it is called and where it is, its ids, and where the
/// application stands.
class ProgramDialog : public RecordDialog {
    Q_OBJECT

public:
    /// No id: a new one.
    ProgramDialog(Workspace& workspace, const Organization& program, QWidget* parent = nullptr);

    [[nodiscard]] OrganizationId saved() const { return m_saved; }

protected:
    void check() override;
    std::optional<QString> save() override;
    std::optional<QString> remove() override;

private:
    void build();
    void fill();

    Organization m_before;
    OrganizationId m_saved;
    QLineEdit* m_name;
    QLineEdit* m_aliases;
    QLineEdit* m_city;
    QLineEdit* m_state;
    QLineEdit* m_country;
    QLineEdit* m_region;
    QLineEdit* m_website;
    QLineEdit* m_tracks;
    QComboBox* m_signal;
    QComboBox* m_status;
    DayField* m_interview;
    QComboBox* m_visa;
    QComboBox* m_thankYous;
    QLineEdit* m_acgmeId;
    QLineEdit* m_nrmpId;
    QLineEdit* m_erasId;
    QLineEdit* m_size;
    QLineEdit* m_caseMix;
    QPlainTextEdit* m_note;
};

/// The states of an application, and first that there is none.
QComboBox* statusCombo(const QString& objectName);
void chooseStatus(QComboBox* combo, const std::optional<ApplicationStatus>& status);
std::optional<ApplicationStatus> chosenStatus(const QComboBox* combo);

} // namespace matchbook
