// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "domain/actionitem.h"

class QComboBox;
class QPlainTextEdit;

namespace matchbook {

class DayField;

/// A promise, an advice or a task. One that is closed says what it came to, and can be reopened.
class ItemDialog : public RecordDialog {
    Q_OBJECT

public:
    /// No id: a new one, with its person and kind chosen.
    ItemDialog(Workspace& workspace, const ActionItem& item, QWidget* parent = nullptr);

protected:
    void check() override;
    std::optional<QString> save() override;
    std::optional<QString> remove() override;

private:
    void addClosing();
    void reopen();

    ActionItem m_item;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
    DayField* m_due;
    QComboBox* m_outcome = nullptr;
    QPlainTextEdit* m_explanation = nullptr;
};

/// How a person's page calls a kind of item: "I promised".
QString kindWords(ActionItemKind kind);

} // namespace matchbook
