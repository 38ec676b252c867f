// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QComboBox;

namespace matchbook {

class DayField;
class Form;
class PersonField;

/// Where, when and through whom one met somebody.
class MeetingSection : public EditorSection {
    Q_OBJECT

public:
    explicit MeetingSection(Session& session, QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    /// Leaves out who introduced them: that may be nobody known, which introducer() says.
    void apply(Contact& contact) const override;
    [[nodiscard]] QString summary() const override;

    /// What is typed for the person who introduced them, and who that is.
    [[nodiscard]] QString introducerText() const;
    [[nodiscard]] Result<ContactId> introducer() const;

    /// Says below the introducer what is wrong and puts the keyboard there; an empty text takes
    /// that back.
    void setIntroducerError(const QString& text);

private:
    Session& m_session;
    Form* m_form;
    QComboBox* m_event;
    DayField* m_metOn;
    PersonField* m_introducer;
};

} // namespace matchbook
