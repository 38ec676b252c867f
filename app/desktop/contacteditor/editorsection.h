// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QWidget>

namespace matchbook {

/// A group of fields of the contact editor.
class EditorSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fill(const ContactDetails& details) = 0;
    /// Puts what the fields hold into the contact. What was not touched stays to the letter: a line
    /// edit, for one, does not keep line breaks.
    virtual void apply(Contact& contact) const = 0;
    /// What the fields hold in a few words, for a section that is closed.
    [[nodiscard]] virtual QString summary() const { return {}; }
};

} // namespace matchbook
