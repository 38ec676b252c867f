// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contactlist.h"

#include "base/refusals.h"
#include "cli/options.h"
#include "session/viewactions.h"

#include <algorithm>

namespace matchbook {

namespace {

Result<SavedView> viewCalled(Session& session, const QString& name) {
    const auto views = savedViews(session);
    if (!views)
        return views.error();
    const auto found = std::ranges::find(*views, name, &SavedView::name);
    if (found != views->end())
        return *found;
    return notFound("view", name);
}

} // namespace

Result<SavedView> listAskedFor(Call& call, const QString& query) {
    SavedView view;
    if (call.arguments.has("--view")) {
        auto kept = viewCalled(*call.session, call.arguments.value("--view"));
        if (!kept)
            return kept;
        view = *std::move(kept);
    }
    ContactFilter& filter = view.filter;
    if (!query.isEmpty())
        filter.text = query;
    if (call.arguments.has("--tag"))
        filter.tag = call.arguments.value("--tag");
    Options options(*call.session, call.arguments);
    options.take("--relationship", filter.relationship)
        .take("--mentor-type", filter.mentorType)
        .take("--sponsorship", filter.sponsorship)
        .take("--last-touch", filter.lastTouch)
        .take("--missing", filter.missing)
        .take("--us-based", filter.usBased)
        .takeEvent("--event", filter.event)
        .takeOrganization("--organization", filter.organization);
    if (call.arguments.has("--sort"))
        view.sort.reversed = false;
    options.take("--sort", view.sort.by);
    if (call.arguments.has("--reversed"))
        view.sort.reversed = true;
    if (options.error())
        return *options.error();
    return view;
}

} // namespace matchbook
