// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/checklist.h"

#include "rules/toml.h"

#include <QFile>

namespace matchbook {

namespace {

constexpr auto path = ":/checklists/conference.toml";

QString text(const Toml& table, QStringView key) {
    const Toml* member = table.find(key);
    return member ? member->text : QString();
}

Result<ChecklistItem> itemOf(const Toml& table) {
    const Toml* source = table.find(u"source");
    ChecklistItem item{.id = text(table, u"id"), .text = text(table, u"text"), .source = {}};
    if (source)
        item.source = {text(*source, u"guide"), text(*source, u"section"), text(*source, u"row")};
    if (item.id.isEmpty() || item.text.isEmpty() || item.source.guide.isEmpty())
        return Error{.code = Error::Code::RuleInvalid,
                     .file = QString::fromLatin1(path),
                     .row = table.line,
                     .field = QStringLiteral("item")};
    return item;
}

} // namespace

Result<QList<ChecklistItem>> conferenceChecklist() {
    QFile file{QLatin1StringView(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Error::Code::FileUnreadable, .file = QString::fromLatin1(path)};
    const auto root = parseToml(file.readAll(), QString::fromLatin1(path));
    if (!root)
        return root.error();
    QList<ChecklistItem> items;
    if (const Toml* list = root->find(u"item")) {
        for (const Toml& table : list->items) {
            auto item = itemOf(table);
            if (!item)
                return item.error();
            items.append(*std::move(item));
        }
    }
    return items;
}

} // namespace matchbook
