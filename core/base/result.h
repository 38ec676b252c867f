// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace matchbook {

/// A value, or the error that stood in its way. (GCC 12 has no std::expected.)
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); } ///< a value: no dangling in range-for
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The success of something that yields no value.
inline Result<> done() {
    return Result<>(std::monostate{});
}

} // namespace matchbook
