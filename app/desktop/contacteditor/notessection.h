// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QPlainTextEdit;

namespace matchbook {

/// What the user writes about somebody, for others to read or for nobody else.
class NotesSection : public EditorSection {
    Q_OBJECT

public:
    explicit NotesSection(QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;

    [[nodiscard]] QWidget* noteField() const;

private:
    QPlainTextEdit* m_note;
    QPlainTextEdit* m_privateNote;
};

} // namespace matchbook
