// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/favorfields.h"

#include "words/tokenwords.h"

namespace matchbook {

QString directionWords(FavorDirection direction) {
    switch (direction) {
    case FavorDirection::Asked:
        return FavorFields::tr("I asked for");
    case FavorDirection::Received:
        return FavorFields::tr("They gave me");
    case FavorDirection::Given:
        break;
    }
    return FavorFields::tr("I gave them");
}

FavorFields::FavorFields(QObject* parent)
    : QObject(parent)
    , m_direction(new QComboBox)
    , m_kind(new QComboBox) {
    m_direction->setObjectName(QStringLiteral("favorDirectionCombo"));
    m_direction->setAccessibleName(tr("Direction"));
    for (const auto direction :
         {FavorDirection::Given, FavorDirection::Received, FavorDirection::Asked})
        m_direction->addItem(directionWords(direction), int(direction));
    m_kind->setObjectName(QStringLiteral("favorKindCombo"));
    m_kind->setAccessibleName(tr("What"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &FavorFields::offerKinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FavorFields::changed);
    offerKinds();
}

void FavorFields::setFavor(FavorDirection direction, FavorKind kind) {
    m_direction->setCurrentIndex(m_direction->findData(int(direction)));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

FavorDirection FavorFields::direction() const {
    return static_cast<FavorDirection>(m_direction->currentData().toInt());
}

FavorKind FavorFields::kind() const {
    return static_cast<FavorKind>(m_kind->currentData().toInt());
}

/// Only what fits the direction: one gives work and asks for advice.
void FavorFields::offerKinds() {
    m_kind->clear();
    for (size_t i = 0; i < tokens<FavorKind>().size(); ++i) {
        const auto kind = static_cast<FavorKind>(i);
        if (fits(kind, direction()))
            m_kind->addItem(inWords(kind), int(i));
    }
}

} // namespace matchbook
