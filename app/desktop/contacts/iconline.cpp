// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/iconline.h"

#include "desktop/contacts/clipped.h"
#include "desktop/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace matchbook {

namespace {

constexpr int emblemSize = 30;

class Emblem : public QWidget {
public:
    Emblem(Icon icon, Tone tone)
        : m_icon(icon)
        , m_tone(tone) {
        setFixedSize(emblemSize, emblemSize);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(toneGround(m_tone)));
        painter.drawEllipse(rect());
        paintIcon(&painter, QRectF(rect()).adjusted(7, 7, -7, -7), m_icon, color(toneInk(m_tone)));
    }

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace

IconLine::IconLine(Icon icon, QWidget* parent)
    : IconLine(icon, Tone::Neutral, parent) {}

IconLine::IconLine(Icon icon, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_texts(new QVBoxLayout)
    , m_actions(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::md);
    m_texts->setSpacing(2);
    m_actions->setSpacing(0);
    row->addWidget(new Emblem(icon, tone), 0, Qt::AlignTop);
    row->addLayout(m_texts, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
}

void IconLine::setTitle(const QString& title, const QList<Badge>& badges) {
    // Beside badges there is one line; alone it may have two.
    auto* label = badges.isEmpty() ? paragraph(clipped(title), TypeRole::Strong, ColorRole::Text)
                                   : new PlainLabel(title, TypeRole::Strong);
    if (!badges.isEmpty())
        label->setFit(PlainLabel::Fit::Elide);
    m_texts->insertWidget(0, label);
    for (const Badge& badge : badges) {
        if (m_actions->count() > 0)
            m_actions->addSpacing(space::sm);
        m_actions->addWidget(new Chip(badge), 0, Qt::AlignVCenter);
    }
}

void IconLine::addCaption(const QString& text, Tone tone) {
    m_texts->addWidget(paragraph(clipped(text), TypeRole::Caption, toneInk(tone)));
}

void IconLine::addText(const QString& text) {
    m_texts->addWidget(paragraph(clipped(text, longestNote), TypeRole::Body, ColorRole::Text));
}

void IconLine::addAction(QWidget* widget) {
    m_actions->addWidget(widget);
}

} // namespace matchbook
