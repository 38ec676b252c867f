// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "domain/event.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace matchbook {

/// One day of a rotation or of shadowing, to write down or to change.
class DayDialog : public Dialog {
    Q_OBJECT

public:
    explicit DayDialog(const EventDay& day, QWidget* parent = nullptr);

    [[nodiscard]] EventDay day() const;

private:
    QDateEdit* m_on;
    QComboBox* m_portion;
    QPlainTextEdit* m_seen;
    QPlainTextEdit* m_reflection;
};

} // namespace matchbook
