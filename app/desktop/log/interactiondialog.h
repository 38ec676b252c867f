// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "domain/interaction.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace matchbook {

class PeopleField;

/// An interaction that is logged already, with all that is kept of it.
class InteractionDialog : public RecordDialog {
    Q_OBJECT

public:
    InteractionDialog(Workspace& workspace, const Interaction& interaction,
                      QWidget* parent = nullptr);

    /// What would be saved.
    [[nodiscard]] Interaction interaction() const;

protected:
    void check() override;
    std::optional<QString> save() override;
    std::optional<QString> remove() override;

private:
    void build();
    void fill();
    QWidget* makeTime();
    void fillProjects();

    Interaction m_before;
    PeopleField* m_people;
    QLineEdit* m_subject;
    QPlainTextEdit* m_note;
    QComboBox* m_channel;
    QComboBox* m_direction;
    QComboBox* m_purpose;
    QComboBox* m_event;
    QComboBox* m_project;
    QDateEdit* m_on;
    QCheckBox* m_hasTime;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
    QCheckBox* m_awaitsReply;
};

} // namespace matchbook
