// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

enum class Audience;
enum class Surroundings;
struct CheckedText;

/// The question that is asked before a text with signs of a patient is kept or sent.

/// The text as it may be kept: as it is, or without what was found. Nothing when the user wants to
/// go back to it.
std::optional<QString> textToKeep(Workspace& workspace, const QString& text, QWidget* parent);

/// The same for a field, whose text is changed when something is taken out; false when the user
/// goes back to it.
bool mayKeep(Workspace& workspace, QPlainTextEdit* field);
bool mayKeep(Workspace& workspace, QPlainTextEdit* field, Surroundings surroundings);
bool mayKeep(Workspace& workspace, QLineEdit* field);

/// Whether a file may be written for these readers: nothing was found in it, or the user was told
/// what and goes on.
bool mayExport(Workspace& workspace, const Result<CheckedText>& checked, Audience audience,
               QWidget* parent);

} // namespace matchbook
