// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/summary/documentdialog.h"

class QRadioButton;

namespace matchbook {

class PlainLabel;

/// The mentor summary: for whom, in which layout and form, with what it will look like beside it.
class SummaryDialog : public DocumentDialog {
    Q_OBJECT

public:
    explicit SummaryDialog(Workspace& workspace, QWidget* parent = nullptr);

protected:
    Result<Document> document() override;
    Result<CheckedText> check() override;
    Audience audience() const override;
    QString fileStem() const override;
    QString savedWords(const QString& path) const override;

private:
    void addReaders();
    void addLayouts();
    void follow();

    QRadioButton* m_mine = nullptr;
    QRadioButton* m_adviser = nullptr;
    QRadioButton* m_pages = nullptr;
    PlainLabel* m_leftOut = nullptr;
};

} // namespace matchbook
