// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/storeactions.h"

#include "base/text.h"
#include "domain/json.h"
#include "storage/derived.h"
#include "storage/migrator.h"
#include "storage/transaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

/// In the sample a day is written "@-12": twelve days before today.
QByteArray dated(const QByteArray& json, QDate today) {
    static const QRegularExpression relative(QStringLiteral("\"@([+-]\\d+)\""));
    QString text = QString::fromUtf8(json);
    qsizetype at = 0;
    QRegularExpressionMatch match;
    while ((at = text.indexOf(relative, at, &match)) >= 0) {
        const QDate day = today.addDays(match.capturedView(1).toInt());
        text.replace(at, match.capturedLength(), u'"' + day.toString(Qt::ISODate) + u'"');
    }
    return text.toUtf8();
}

/// The sample leaves out what every record has and nobody reads.
template <class T>
void complete(QList<T>& records, const QDateTime& now) {
    for (T& record : records) {
        record.uid = newUid();
        record.created = now;
        record.updated = now;
    }
}

/// SQLite's own words, or the column and the value it cannot have.
QString damageIn(const Error& error) {
    return error.detail.isEmpty() ? error.field + QStringLiteral(": ") + error.text : error.detail;
}

} // namespace

Result<Verification> verify(const QString& store) {
    Verification found;
    try {
        const auto database = openKnownVersion(store);
        found.damage = database->problems(true);
        if (!found.damage.isEmpty() || versionOf(*database) != newestVersion())
            return found;
        Stores stores(*database);
        readContents(stores);
        found.outdated = derivedProblems(*database);
    } catch (const StorageError& error) {
        if (error.error().code != Error::Code::StoreDamaged)
            return error.error();
        found.damage += damageIn(error.error());
    }
    return found;
}

Result<> rebuild(Session& session) {
    return session.read([](Stores& stores) {
        Transaction transaction(stores.database);
        rebuildDerived(stores.database);
        transaction.commit();
    });
}

Result<QList<UndoStep>> undoSteps(Session& session) {
    return session.read([](Stores& stores) { return stores.history.steps(); });
}

Result<int> undoDownTo(Session& session, UndoStepId step) {
    const auto steps = undoSteps(session);
    if (!steps)
        return steps.error();
    const bool there = std::ranges::any_of(
        *steps, [&](const UndoStep& one) { return one.id == step && !one.undone; });
    if (!there)
        return Error{.code = Error::Code::NothingToUndo};
    int taken = 0;
    for (const UndoStep& one : *steps) {
        if (one.undone || one.id < step)
            continue;
        if (const auto undone = session.undo(); !undone)
            return undone.error();
        ++taken;
    }
    return taken;
}

Result<> addSample(Session& session) {
    QFile file(QStringLiteral(":/samples/sample.json"));
    Contents contents;
    if (!file.open(QIODevice::ReadOnly) ||
        !fromJson(QJsonDocument::fromJson(dated(file.readAll(), session.today())).object(),
                  contents))
        return Error{.code = Error::Code::FileUnreadable, .file = file.fileName()};
    const QDateTime now = session.now();
    complete(contents.organizations, now);
    complete(contents.events, now);
    complete(contents.projects, now);
    complete(contents.contacts, now);
    complete(contents.interactions, now);
    complete(contents.actionItems, now);
    complete(contents.favors, now);
    complete(contents.letters, now);
    return session.write({Operation::AddSample, {}},
                         [&](Stores& stores) { writeContents(stores, contents); });
}

} // namespace matchbook
