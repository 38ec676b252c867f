// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/tokencombo.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

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

/// Lays out rows in a section, above a button that adds one.
QPushButton* rowsIn(QWidget* section, QVBoxLayout* rows, const QString& adding,
                    const QString& objectName);

/// What a closed section says: the words that are not empty, in one line.
QString inOneLine(QStringList words);
QString textIfChecked(const QCheckBox* check);

/// The lines of a text that say something.
QStringList linesOf(const QPlainTextEdit* area);

/// Takes over the line or the text when the user changed it.
void takeLine(const QLineEdit* edit, QString& value);
void takeText(const QPlainTextEdit* edit, QString& value);

/// Not known, yes, no.
QComboBox* knownCombo(const QString& objectName);
void chooseKnown(QComboBox* combo, const std::optional<bool>& value);
std::optional<bool> chosenKnown(const QComboBox* combo);

} // namespace matchbook
