// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/emptystate.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emblem.h"
#include "desktop/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace matchbook {

namespace {

constexpr int emblemSize = 72;

} // namespace

EmptyState::EmptyState(Icon icon, const QString& headline, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_headline(paragraph(headline, TypeRole::Title, ColorRole::Text))
    , m_sentence(paragraph(sentence))
    , m_actions(new QHBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xxl, space::xl, space::xxl);
    column->setSpacing(space::sm);
    column->addStretch(2);
    column->addWidget(new Emblem(icon, emblemSize), 0, Qt::AlignHCenter);
    column->addSpacing(space::sm);
    for (PlainLabel* label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
        auto* middle = new QHBoxLayout;
        middle->addStretch(1);
        middle->addWidget(label, 100);
        middle->addStretch(1);
        column->addLayout(middle);
    }
    column->addSpacing(space::sm);
    m_actions->setSpacing(space::sm);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString& headline, const QString& sentence) {
    m_headline->setText(headline);
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addAction(const QString& text, const QString& objectName) {
    const bool first = m_actions->count() == 2; // only the two stretches yet
    auto* button =
        makeButton(first ? ButtonKind::Primary : ButtonKind::Secondary, text, objectName);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace matchbook
