// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace matchbook {

/// Puts its items in a line and goes on in the next one when the line is full: for chips.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// gap: device-independent pixels between items and between lines.
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    /// Deletes all items with their widgets.
    void clear();

private:
    int place(const QRect& rect, bool forReal) const;

    QList<QLayoutItem*> m_items;
};

} // namespace matchbook
