// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

/// The drawing behind style.cpp, one function a thing.
namespace matchbook {

/// A rounded one-pixel outline in the hairline colour.
void paintOutline(QPainter* painter, const QRectF& rect, qreal cornerRadius);

/// The ground, outline and focus ring of whatever one types in or chooses from.
void paintField(QPainter* painter, const QStyleOption& option);
void paintFramedGround(QPainter* painter, const QStyleOption& option); ///< of a list in a frame
void paintMenuFrame(QPainter* painter, const QStyleOption& option);
/// The line between groups of entries, or the words over one.
void paintMenuSection(QPainter* painter, const QStyleOptionMenuItem& item, const QStyle* style);

/// The ground of a push button of its kind, and the colour of the text on it.
void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget);
QColor buttonText(const QStyleOption& option, const QWidget* widget);

/// Icon and text of a push button, centred together.
void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QStyle* style);

void paintToolButton(QPainter* painter, const QStyleOption& option);
void paintItem(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintCheck(QPainter* painter, const QStyleOption& option);
void paintRadio(QPainter* painter, const QStyleOption& option);
void paintTab(QPainter* painter, const QStyleOption& option);
void paintMenuBarItem(QPainter* painter, const QStyleOption& option, const QStyle* style);
void paintHeader(QPainter* painter, const QStyleOption& option);
void paintSplitter(QPainter* painter, const QStyleOption& option);
void paintProgress(QPainter* painter, const QStyleOption& option, bool contents);
void paintScrollBar(QPainter* painter, const QStyleOption& option, const QRect& slider);

/// A small arrow around a point; muted when disabled.
void paintChevron(QPainter* painter, QPoint centre, Qt::ArrowType arrow, QStyle::State state);

/// Where the parts lie: a scroll bar without arrows, a spin box with two stacked ones.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
QRect spinBoxPart(const QRect& rect, QStyle::SubControl part);

} // namespace matchbook
