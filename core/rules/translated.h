// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// A text of a file in resources as the window shows it: in its language, as it is written where
/// nothing is installed. What others read, such as the body of a template, is never given to it.
/// script/translate collects the texts in the contexts Rules, Checklists, Guides and Templates.
QString translated(const char* context, const QString& text);

} // namespace matchbook
