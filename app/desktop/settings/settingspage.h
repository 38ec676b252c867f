// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"

#include <QWidget>

namespace matchbook {

struct Error;

/// A group of settings, filled when it is made.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts what the fields hold into the applicant; false, with a word beside the field, when
    /// something is wrong with it.
    virtual bool apply(Applicant& applicant) = 0;
    /// Says what is wrong where it is wrong; false when it concerns none of the fields.
    virtual bool showWrong(const Error&) { return false; }
};

} // namespace matchbook
