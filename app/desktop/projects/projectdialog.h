// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "domain/project.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace matchbook {

class DayField;
class PeopleField;

/// Work with mentors: what it is and how it stands, with whom, what came of it, and what comes
/// next.
class ProjectDialog : public RecordDialog {
    Q_OBJECT

public:
    /// No id: a new one, with mentors that are known already.
    ProjectDialog(Workspace& workspace, const Project& project, QWidget* parent = nullptr);

protected:
    void check() override;
    std::optional<QString> save() override;
    std::optional<QString> remove() override;

private:
    void build();
    void fill();
    [[nodiscard]] QString stepsToDo() const;

    Project m_before;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_state;
    PeopleField* m_mentors;
    QSpinBox* m_hours;
    DayField* m_started;
    DayField* m_ended;
    QLineEdit* m_next;
    DayField* m_nextDue;
    QPlainTextEdit* m_outputs;
    QPlainTextEdit* m_note;
};

} // namespace matchbook
