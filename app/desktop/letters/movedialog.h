// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/letters/letterscolumns.h"
#include "desktop/widgets/dialog.h"

class QComboBox;
class QDateEdit;

namespace matchbook {

/// A letter is moved to a column of the board: which of its states it reached, and when.
class MoveDialog : public Dialog {
    Q_OBJECT

public:
    MoveDialog(const QString& writer, const LetterColumn& column, QDate today,
               QWidget* parent = nullptr);

    [[nodiscard]] LetterState state() const;
    [[nodiscard]] QDate day() const;

private:
    QComboBox* m_state;
    QDateEdit* m_day;
};

} // namespace matchbook
