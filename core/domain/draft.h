// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"
#include "domain/contact.h"

#include <QHash>

namespace matchbook {

/// Texts with gaps: words in braces, some filled from the store, all others left to the user.

/// What a text's gaps are filled with; a gap without a value, or with an empty one, stays.
using GapValues = QHash<QString, QString>;
QString filled(const QString& text, const GapValues& values);

/// A gap in a text that is still to be filled.
struct Gap {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name;
};
QList<Gap> gapsIn(const QString& text);

/// The gaps that the store can fill (session/templateactions.h).
QStringList gapsOfTheStore();

/// "Dear Dr. Okonkwo," by title and family name; by the first name where there is no title.
QString salutation(const Contact& contact);

/// How one introduces oneself in a letter: "third-year medical student".
QString trainingInLetters(Stage stage);

} // namespace matchbook
