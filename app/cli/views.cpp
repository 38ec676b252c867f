// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contactlist.h"
#include "cli/groups.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/viewactions.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

/// Name, filters and order, in the tokens that the options take.
QStringList viewRow(const SavedView& view) {
    QStringList filters;
    const QJsonObject filter = toJson(view.filter);
    for (auto one = filter.begin(); one != filter.end(); ++one) {
        const QString value = one.value().toVariant().toString();
        if (!value.isEmpty())
            filters += one.key() + u'=' + value;
    }
    const QString order = toText(view.sort.by);
    return {view.name, filters.join(u' '),
            view.sort.reversed ? Words::tr("%1, reversed").arg(order) : order};
}

QJsonObject viewJson(const SavedView& view) {
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), toJson(view.filter)},
            {QStringLiteral("sort"), toJson(view.sort)}};
}

} // namespace

Reply runViewsList(Call& call) {
    const auto views = savedViews(*call.session);
    if (!views)
        return views.error();
    return answer(
        call, [&] { return arrayOf(*views, viewJson); },
        [&] { return tableOf(*views, viewRow, Words::tr("No view is saved")); });
}

Reply runViewsSave(Call& call) {
    auto view = listAskedFor(call, call.arguments.word(1));
    if (!view)
        return view.error();
    view->name = call.arguments.word(0);
    if (const auto saved = saveView(*call.session, *view); !saved)
        return saved.error();
    return answer(
        call, [&] { return viewJson(*view); },
        [&] { return Words::tr("Saved the view “%1”").arg(view->name); });
}

Reply runViewsDelete(Call& call) {
    const QString name = call.arguments.word(0);
    if (const auto deleted = deleteView(*call.session, name); !deleted)
        return deleted.error();
    return answer(
        call,
        [&] {
            return QJsonObject{{QStringLiteral("deleted"), name}};
        },
        [&] { return Words::tr("Deleted the view “%1”").arg(name); });
}

} // namespace matchbook
