// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <span>

namespace matchbook {

/// Something that reads what others wrote. run() throws std::logic_error when reading, writing and
/// reading again does not end with the same, or a place lies outside of its text; anything that is
/// not a crash, a leak or that is right, however broken the bytes are.
struct FuzzTarget {
    const char* name; ///< also its folder of seeds in tests/data/fuzz
    void (*run)(const QByteArray& bytes);
};

/// THE table: a new reader is one row of it.
std::span<const FuzzTarget> fuzzTargets();

} // namespace matchbook
