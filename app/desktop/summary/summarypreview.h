// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace matchbook {

/// Shows the HTML of a mentor summary as on paper. It fetches nothing and follows no link, whatever
/// the text says.
class SummaryPreview : public QTextBrowser {
    Q_OBJECT

public:
    explicit SummaryPreview(QWidget* parent = nullptr);

    void showSummary(const QByteArray& html);

    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace matchbook
