// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <span>

namespace matchbook {

namespace {

QByteArray drawing(Icon which) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(toText(which)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Renders at the size asked for, so that icons are sharp at every scale of the screen.
QPixmap rendered(Icon which, QSize pixels, const QColor& ink) {
    const QString key = QStringLiteral("matchbook/%1/%2x%3/%4")
                            .arg(toText(which))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ink.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer svg(drawing(which).replace("currentColor", ink.name().toLatin1()));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    svg.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(Icon which, ColorRole role)
        : m_which(which)
        , m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(painter, QRectF(rect), m_which, ink(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return size.isEmpty() ? QPixmap() : rendered(m_which, size, ink(mode));
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return new LineIconEngine(m_which, m_role); }

private:
    QColor ink(QIcon::Mode mode) const {
        return color(mode == QIcon::Disabled ? ColorRole::TextDisabled : m_role);
    }

    Icon m_which;
    ColorRole m_role;
};

} // namespace

QIcon lineIcon(Icon which, ColorRole role) {
    return QIcon(new LineIconEngine(which, role));
}

void paintIcon(QPainter* painter, const QRectF& rect, Icon which, const QColor& ink) {
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(which, (rect.size() * scale).toSize(), ink);
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft().toPoint(), pixmap);
}

} // namespace matchbook
