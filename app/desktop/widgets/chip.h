// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QAbstractButton>

#include <optional>

namespace matchbook {

/// What a chip or a bar says by its colour.
enum class Tone { Neutral, Accent, Info, Success, Warning, Danger };

/// The ground and the ink of a tone.
ColorRole toneGround(Tone tone);
ColorRole toneInk(Tone tone);

/// What a chip shows; also the badge of a row.
struct Badge {
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon = {};

    bool operator==(const Badge&) const = default;
};

/// The size of a badge in a font, at most 16 em wide, and its painting, for delegates.
QSize badgeSize(const Badge& badge, const QFont& font);
/// The same where its words may be so many device-independent pixels wide.
QSize badgeSize(const Badge& badge, const QFont& font, int widest);
void paintBadge(QPainter* painter, const QRectF& rect, const Badge& badge, const QFont& font);
/// The same on another ground, where the tone's own would not stand out.
void paintBadge(QPainter* painter, const QRectF& rect, const Badge& badge, const QFont& font,
                ColorRole ground);

/// A small rounded label. Plain it only shows; setRemovable() gives it a cross and the Delete and
/// Backspace keys; setCheckable() makes it a filter that is on or off.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const Badge& badge, QWidget* parent = nullptr);

    void setBadge(const Badge& badge);
    void setRemovable(bool removable);
    /// Can it be pressed or removed, or does it only show?
    bool isActive() const { return m_removable || isCheckable(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wants it gone; the owner decides and deletes it.
    void removeRequested();

protected:
    bool event(QEvent* event) override;
    void checkStateSet() override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QRectF cross() const;
    Badge painted() const;

    Badge m_badge;
    bool m_removable = false;
};

/// A chip that filters: on or off.
Chip* filterChip(const QString& text, const QString& objectName, QWidget* parent = nullptr);

} // namespace matchbook
