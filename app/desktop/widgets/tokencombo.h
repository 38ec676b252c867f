// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/tokenwords.h"

#include <QComboBox>

namespace matchbook {

/// A list of all values of an enum, in words.
template <Tokenised Enum>
QComboBox* tokenCombo(const QString& objectName) {
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    for (size_t i = 0; i < tokens<Enum>().size(); ++i)
        combo->addItem(inWords(static_cast<Enum>(i)));
    return combo;
}

template <Tokenised Enum>
void choose(QComboBox* combo, Enum value) {
    combo->setCurrentIndex(static_cast<int>(value));
}

template <Tokenised Enum>
Enum chosen(const QComboBox* combo) {
    return static_cast<Enum>(combo->currentIndex());
}

} // namespace matchbook
