// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

class QComboBox;
class QRadioButton;

namespace matchbook {

class SummaryPreview;

enum class Audience;
enum class SummaryFormat;

/// The mentor summary: for whom and in which form, with what it will look like beside it.
class SummaryDialog : public Dialog {
    Q_OBJECT

public:
    explicit SummaryDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Writes the summary and says so; the dialog closes when that went well.
    void exportTo(const QString& path);

private:
    QWidget* makeChoices();
    void preview();
    void askWhere();
    [[nodiscard]] Audience audience() const;
    [[nodiscard]] SummaryFormat format() const;
    /// A file name that says what it is, for whom and of which day.
    [[nodiscard]] QString fileName() const;

    Workspace& m_workspace;
    QRadioButton* m_mine = nullptr;
    QRadioButton* m_adviser = nullptr;
    QComboBox* m_format = nullptr;
    PlainLabel* m_leftOut = nullptr;
    SummaryPreview* m_preview;
};

} // namespace matchbook
