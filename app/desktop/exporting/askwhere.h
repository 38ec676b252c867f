// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace matchbook {

/// Asks where a file goes, beginning with a proposed name among the user's documents. A name
/// without a suffix gets that of the proposed one. Empty when the user goes back.
QString askWhere(QWidget* parent, const QString& title, const QString& proposed,
                 const QString& filter = {});

} // namespace matchbook
