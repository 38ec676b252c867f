// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/viewactions.h"

#include "base/refusals.h"
#include "base/text.h"

#include <algorithm>

namespace matchbook {

namespace {

Error noView(const QString& name) {
    return notFound("view", name);
}

/// Missing when it is empty, else taken.
Error badName(const QString& name) {
    return invalid("view name", name);
}

Result<SavedView> viewNamed(Stores& stores, const QString& name) {
    const auto views = stores.views.all();
    const auto found = std::ranges::find(views, name, &SavedView::name);
    return found == views.end() ? Result<SavedView>(noView(name)) : Result<SavedView>(*found);
}

} // namespace

Result<QList<SavedView>> savedViews(Session& session) {
    return session.read([](Stores& stores) { return stores.views.all(); });
}

Result<> saveView(Session& session, SavedView view) {
    view.name = cleanedLine(view.name);
    if (view.name.isEmpty())
        return badName({});
    return session.write({Operation::EditView, view.name},
                         [&](Stores& stores) { stores.views.save(view); });
}

Result<> renameView(Session& session, const QString& name, const QString& newName) {
    const QString wanted = cleanedLine(newName);
    if (wanted.isEmpty())
        return badName({});
    return session.write({Operation::EditView, wanted}, [&](Stores& stores) -> Result<> {
        auto view = viewNamed(stores, name);
        if (!view)
            return view.error();
        if (wanted != name && viewNamed(stores, wanted))
            return badName(wanted);
        stores.views.remove(name);
        view->name = wanted;
        stores.views.save(*view);
        return done();
    });
}

Result<> deleteView(Session& session, const QString& name) {
    return session.write({Operation::EditView, name}, [&](Stores& stores) -> Result<> {
        if (const auto view = viewNamed(stores, name); !view)
            return view.error();
        stores.views.remove(name);
        return done();
    });
}

} // namespace matchbook
