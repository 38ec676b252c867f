// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

/// Marks the places of findings in the text, by how severe they are, in place of earlier marks.
void markPlaces(QPlainTextEdit* text, const QList<Finding>& findings);

/// The same in the subject of a message.
void markPlaces(QLineEdit* subject, const QList<Finding>& findings);

} // namespace matchbook
