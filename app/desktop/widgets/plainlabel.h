// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/theme.h"

#include <QLabel>

namespace matchbook {

/// A label that shows exactly the characters it is given. Every text in the window is one of these.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    /// What happens to a text that is wider than its place.
    enum class Fit { Whole, Elide, Wrap };

    explicit PlainLabel(const QString& text = {}, TypeRole type = TypeRole::Body,
                        ColorRole ink = ColorRole::Text, QWidget* parent = nullptr);

    /// Very long texts are cut for display; an elided one is one line and has itself as tool tip.
    void setText(const QString& text);
    void setFit(Fit fit);
    void setInk(ColorRole ink);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    bool isCut() const;

    TypeRole m_type;
    ColorRole m_ink;
    Fit m_fit = Fit::Whole;
};

/// A paragraph: a label that wraps.
PlainLabel* paragraph(const QString& text, TypeRole type = TypeRole::Body,
                      ColorRole ink = ColorRole::TextMuted, QWidget* parent = nullptr);

} // namespace matchbook
