// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace matchbook {

/// Above all views of the sample: that these people do not exist, and the way to one's own.
class SampleBar : public QWidget {
    Q_OBJECT

public:
    explicit SampleBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void ownRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace matchbook
