// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"

#include <tuple>

namespace matchbook {

struct NoFields {};

/// The columns of a record, specialised beside each struct as a function that calls visit(name,
/// member) for each: the name is the same in the table, the JSON and `edit --set`. Storage binds
/// and maps by it, io writes and reads JSON by it, so a new field is one member and one row here
/// (and its migration). A function rather than a tuple, for headers of this many fields are slow to
/// compile.
template <class Record>
inline constexpr auto fieldsOf = NoFields();

/// One list of a record: its name and where it stands in the struct.
template <class Record, class Member>
struct Field {
    const char* name;
    Member Record::*member;
};
template <class Record, class Member>
Field(const char*, Member Record::*) -> Field<Record, Member>;

/// The lists of a record that stand in tables of their own, specialised where there are any.
template <class Record>
inline constexpr auto listsOf = std::tuple{};

/// Calls visit(name, value) for each column of record.
template <class Record, class Visitor>
void eachField(Record&& record, Visitor&& visit) {
    fieldsOf<std::remove_cvref_t<Record>>(
        [&](const char* name, auto member) { visit(name, record.*member); });
}

/// As eachField, for the lists.
template <class Record, class Visitor>
void eachList(Record&& record, Visitor&& visit) {
    std::apply([&](const auto&... field) { (visit(field.name, record.*field.member), ...); },
               listsOf<std::remove_cvref_t<Record>>);
}

} // namespace matchbook
