// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace matchbook {

/// The integer key of one kind of record. 0 is "none", so that an id needs no optional.
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value != 0; }
    explicit operator bool() const { return isValid(); }
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value, seed);
}

} // namespace matchbook
