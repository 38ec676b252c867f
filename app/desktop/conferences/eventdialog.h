// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/event.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class PeopleField;

class Form;

/// A new event, or the words and days of one there is. It saves by itself; what cannot be is said
/// under the field.
class EventDialog : public Dialog {
    Q_OBJECT

public:
    explicit EventDialog(Workspace& workspace, const Event& event, QWidget* parent = nullptr);

    /// The event as saved; none before.
    EventId saved() const { return m_saved; }

    void accept() override;

private:
    QWidget* makeSite();
    void fill();
    [[nodiscard]] Event typed() const;
    void followDays();
    void followKind();
    void fillKnown(const QString& name);
    void remove();

    Workspace& m_workspace;
    Event m_event;
    EventId m_saved;
    bool m_ownReturn = false; ///< the day of return was chosen, not derived
    Form* m_form;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QLineEdit* m_society;
    QLineEdit* m_city;
    QCheckBox* m_virtual;
    QWidget* m_site = nullptr; ///< for what is held at a hospital or program
    QLineEdit* m_organization;
    QComboBox* m_setting;
    QDateEdit* m_starts;
    QDateEdit* m_ends;
    QDateEdit* m_returned;
    PeopleField* m_wishes;
    QPlainTextEdit* m_note;
};

} // namespace matchbook
