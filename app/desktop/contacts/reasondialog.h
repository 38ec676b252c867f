// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "domain/actionitem.h"

class QPlainTextEdit;
class QRadioButton;

namespace matchbook {

/// Asks why something open is closed without being done: advice not taken wants an answer ready.
class ReasonDialog : public Dialog {
    Q_OBJECT

public:
    ReasonDialog(const QString& text, bool isAdvice, QWidget* parent = nullptr);

    Outcome outcome() const;
    QString reason() const;

private:
    QRadioButton* m_declined;
    QRadioButton* m_dropped;
    QPlainTextEdit* m_reason;
};

} // namespace matchbook
