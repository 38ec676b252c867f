// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace matchbook {

/// A TOML file as plain values, each with its line, so that one source file alone knows toml++.
struct Toml {
    enum class Kind { Text, Integer, Boolean, Date, List, Table, Other };

    Kind kind = Kind::Other;
    int line = 0; ///< 1-based
    QString name; ///< its key in the table it stands in
    QString text; ///< of a Text; of a Date its ISO form
    qint64 integer = 0;
    bool boolean = false;
    QList<Toml> items; ///< of a List in order, of a Table in the order of its lines

    /// The member of a table, or nullptr.
    [[nodiscard]] const Toml* find(QStringView key) const;
};

/// The whole file as a Table; broken TOML is Code::RuleSyntax with its line and, in detail, what
/// the parser says.
Result<Toml> parseToml(const QByteArray& bytes, const QString& fileName);

} // namespace matchbook
