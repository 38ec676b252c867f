// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/event.h"

class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace matchbook {

class Form;

/// One day of a rotation or of shadowing, to write down or to change. No other day that is noted
/// already can be chosen.
class DayDialog : public Dialog {
    Q_OBJECT

public:
    DayDialog(Workspace& workspace, const EventDay& day, const QList<QDate>& others,
              QWidget* parent = nullptr);

    [[nodiscard]] EventDay day() const;

    void accept() override;

private:
    Workspace& m_workspace;
    QList<QDate> m_others;
    Form* m_form;
    QDateEdit* m_on;
    QComboBox* m_portion;
    QPlainTextEdit* m_seen;
    QPlainTextEdit* m_reflection;
};

} // namespace matchbook
