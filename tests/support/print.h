// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/tokens.h"

#include <QDate>
#include <QString>

#include <ostream>

/// How values look in a test's failure.

inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(QDate day, std::ostream* out) {
    *out << day.toString(Qt::ISODate).toStdString();
}

namespace matchbook {

template <Tokenised Enum>
void PrintTo(const Enum& value, std::ostream* out) {
    *out << token(value);
}

template <class Tag>
void PrintTo(Id<Tag> id, std::ostream* out) {
    *out << '#' << id.value;
}

inline void PrintTo(const Error& error, std::ostream* out) {
    *out << "error " << static_cast<int>(error.code) << " file=" << error.file.toStdString()
         << " row=" << error.row << " field=" << error.field.toStdString()
         << " text=" << error.text.toStdString() << " detail=" << error.detail.toStdString();
}

} // namespace matchbook
