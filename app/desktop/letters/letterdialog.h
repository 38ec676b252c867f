// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "domain/letter.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class DayField;
class PersonField;

/// A letter of recommendation: how far it has come and since when, the day that was agreed, and
/// what ERAS asks about it. There is no place for the letter itself.
class LetterDialog : public RecordDialog {
    Q_OBJECT

public:
    /// No id: a new one. No writer: one is chosen here.
    LetterDialog(Workspace& workspace, const Letter& letter, QWidget* parent = nullptr);

protected:
    void check() override;
    std::optional<QString> save() override;
    std::optional<QString> remove() override;

private:
    void addStates();
    void addEras();
    void fill();
    void followState();
    [[nodiscard]] Letter letter() const;

    Letter m_before;
    PersonField* m_writer;
    QComboBox* m_kind;
    QComboBox* m_state;
    QList<DayField*> m_days; ///< in the order of LetterState
    DayField* m_deadline;
    QPlainTextEdit* m_highlights;
    QLineEdit* m_authorName;
    QLineEdit* m_authorEmail;
    QLineEdit* m_authorTitle;
    QLineEdit* m_authorDepartment;
    QLineEdit* m_specialty;
    QLineEdit* m_letterId;
    QComboBox* m_standardized;
    QComboBox* m_chair;
    QComboBox* m_waived;
};

} // namespace matchbook
