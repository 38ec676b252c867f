// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "io/summary.h"

#include <span>

namespace matchbook {

struct CheckedText;

/// What can be written to a file, beside the mentor summary.
enum class ExportKind { ContactCards, ContactTable, Calendar, Season, Experiences, Everything };

/// Whose export it is, and for whom: everybody's for oneself unless said otherwise. Only contacts
/// can be chosen or made for another.
struct ExportScope {
    std::optional<QList<ContactId>> people = {};
    Audience audience = Audience::Mine;
};

struct ExportEntry {
    ExportKind kind;
    QString (*title)();   ///< in the menu
    const char* fileName; ///< proposed; its suffix says what it is
    QString (*filter)();  ///< of the save dialog
    /// What would leave; none where nobody reads a line of it.
    Result<CheckedText> (*check)(Session& session, const ExportScope& scope);
    Result<QByteArray> (*make)(Session& session, const ExportScope& scope);
};

/// In the order of ExportKind.
std::span<const ExportEntry> exports();

/// Asks where to, and writes it there.
void askAndExport(Workspace& workspace, ExportKind kind, QWidget* parent,
                  const ExportScope& scope = {});

/// Writes the file and says so, unless the user goes back to what was found in it.
void exportTo(Workspace& workspace, ExportKind kind, const QString& path, QWidget* parent,
              const ExportScope& scope = {});

} // namespace matchbook
