// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/toml.h"

#include <algorithm>
#include <sstream>
#include <toml++/toml.h>

namespace matchbook {

namespace {

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int lineOf(const toml::source_region& region) {
    return static_cast<int>(region.begin.line);
}

Toml converted(const toml::node& node);

QList<Toml> members(const toml::table& table) {
    QList<Toml> list;
    for (const auto& [key, value] : table) {
        Toml member = converted(value);
        member.name = fromUtf8(key.str());
        // The line of the key is where the reader looks; a [table] has no other.
        if (const int line = lineOf(key.source()))
            member.line = line;
        list.append(std::move(member));
    }
    std::ranges::stable_sort(list, {}, &Toml::line);
    return list;
}

QList<Toml> elements(const toml::array& array) {
    QList<Toml> list;
    for (const auto& value : array)
        list.append(converted(value));
    return list;
}

Toml converted(const toml::node& node) {
    Toml value;
    value.line = lineOf(node.source());
    if (const auto* text = node.as_string()) {
        value.kind = Toml::Kind::Text;
        value.text = fromUtf8(text->get());
    } else if (const auto* integer = node.as_integer()) {
        value.kind = Toml::Kind::Integer;
        value.integer = integer->get();
    } else if (const auto* boolean = node.as_boolean()) {
        value.kind = Toml::Kind::Boolean;
        value.boolean = boolean->get();
    } else if (const auto* date = node.as_date()) {
        value.kind = Toml::Kind::Date;
        std::ostringstream iso;
        iso << date->get();
        value.text = fromUtf8(iso.str());
    } else if (const auto* array = node.as_array()) {
        value.kind = Toml::Kind::List;
        value.items = elements(*array);
    } else if (const auto* table = node.as_table()) {
        value.kind = Toml::Kind::Table;
        value.items = members(*table);
    }
    return value;
}

} // namespace

const Toml* Toml::find(QStringView key) const {
    const auto found = std::ranges::find(items, key, &Toml::name);
    return found == items.end() ? nullptr : &*found;
}

Result<Toml> parseToml(const QByteArray& bytes, const QString& fileName) {
    const std::string_view text(bytes.constData(), static_cast<size_t>(bytes.size()));
    try {
        return converted(toml::parse(text));
    } catch (const toml::parse_error& problem) {
        return Error{Error::Code::RuleSyntax,        fileName, lineOf(problem.source()), {}, {},
                     fromUtf8(problem.description())};
    }
}

} // namespace matchbook
