// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/viewstore.h"

namespace matchbook {

QList<SavedView> ViewStore::all() {
    QList<SavedView> views;
    auto select = m_database.prepare("SELECT name, filter, sort FROM saved_view ORDER BY name");
    while (select.step()) {
        auto& view = views.emplace_back();
        select.read(view.name, view.filter, view.sort);
    }
    return views;
}

void ViewStore::save(const SavedView& view) {
    m_database.prepare("INSERT OR REPLACE INTO saved_view (name, filter, sort) VALUES (?, ?, ?)")
        .bind(view.name, view.filter, view.sort)
        .run();
}

void ViewStore::remove(const QString& name) {
    m_database.prepare("DELETE FROM saved_view WHERE name = ?").bind(name).run();
}

} // namespace matchbook
