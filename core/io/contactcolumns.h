// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"

#include <functional>

namespace matchbook {

/// What became of a cell.
enum class Taken {
    Yes,
    Extra, ///< the field has another value already; worth keeping elsewhere
    Wrong  ///< not a value of this field
};

/// One column of a table of people: our name for it, the keys (headerKey) under which others write
/// it, and how its cells get into a contact and out of one.
struct ContactColumn {
    enum class Use {
        Field,
        Name,             ///< a field that shows that the table is one of people
        HonorificOrTitle, ///< "Title": an honorific beside a "Job Title", else the job title
        Point,            ///< a numbered or named way to reach somebody; kind and label below
        Custom,           ///< a numbered pair of label and value
        PrivateNote,      ///< written only when asked for
        Note,
    };

    const char* title;
    QStringList keys; ///< '#' stands for a number
    Use use = Use::Field;
    std::function<Taken(ContactRecord&, const QString&)> set{};
    std::function<QString(const ContactRecord&)> get{}; ///< none: not written by us
    PointKind kind{};
    const char* label = "";
};

/// The one table of columns, in the order in which we write them.
const QList<ContactColumn>& contactColumns();

/// The column of a header key, or none.
const ContactColumn* contactColumn(const QString& key);

/// The key with its numbers as '#', and the number (0 when there is none).
struct NumberedKey {
    QString key;
    int number = 0;
};
NumberedKey numberedKey(const QString& key);

/// Several values in one cell, as Google joins them. ":::" inside a value is written "\:::".
inline constexpr auto valueSeparator = u" ::: ";
QString joinedValues(const QStringList& list);
QStringList splitValues(const QString& cell);

} // namespace matchbook
