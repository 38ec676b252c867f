// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayoutItem>
#include <QMargins>

namespace matchbook {

/// A widget in a layout that reaches beyond the room it takes there, into that around it.
class OverhangItem : public QWidgetItem {
public:
    using QWidgetItem::QWidgetItem;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

protected:
    [[nodiscard]] virtual QMargins overhang() const = 0;
};

} // namespace matchbook
