// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"
#include "words/tokenwords.h"

#include <QComboBox>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class Form;

/// Fields of the contact editor and what they hold.

QLineEdit* lineField(const QString& objectName, const QString& placeholder = {});
QCheckBox* checkField(const QString& text, const QString& objectName);

/// The check boxes two by two.
QWidget* inPairs(const QList<QCheckBox*>& checks);

/// A line that offers what is there already.
QLineEdit* completedField(const QString& objectName, const QStringList& known);

/// The form of a section, laid out in it.
Form* formIn(QWidget* section);

/// What a closed section says: the words that are not empty, in one line.
QString inOneLine(QStringList words);
QString textIfChecked(const QCheckBox* check);

/// Takes over the line or the text when the user changed it.
void takeLine(const QLineEdit* edit, QString& value);
void takeText(const QPlainTextEdit* edit, QString& value);

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

/// Not known, yes, no.
QComboBox* knownCombo(const QString& objectName);
void chooseKnown(QComboBox* combo, const std::optional<bool>& value);
std::optional<bool> chosenKnown(const QComboBox* combo);

} // namespace matchbook
