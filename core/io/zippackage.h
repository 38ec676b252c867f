// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace matchbook {

/// A file within a package.
struct PackagePart {
    QByteArray path;
    QByteArray bytes;
    bool stored = false; ///< as it is, not compressed
};

/// The parts as a ZIP file, in their order. The same parts give the same bytes: no part tells when
/// it was made.
QByteArray zipPackage(const QList<PackagePart>& parts);

} // namespace matchbook
