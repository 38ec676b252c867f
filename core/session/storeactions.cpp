// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/storeactions.h"

#include "domain/json.h"
#include "storage/derived.h"
#include "storage/transaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

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

} // namespace

Result<Verification> verify(Session& session) {
    return session.read([](Stores& stores) {
        return Verification{stores.database.problems(true), derivedProblems(stores.database)};
    });
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

Result<> addSample(Session& session) {
    QFile file(QStringLiteral(":/samples/sample.json"));
    Contents contents;
    if (!file.open(QIODevice::ReadOnly) ||
        !fromJson(QJsonDocument::fromJson(dated(file.readAll(), session.today())).object(),
                  contents))
        return Error{.code = Error::Code::FileUnreadable, .file = file.fileName()};
    return session.write({Operation::AddSample, {}},
                         [&](Stores& stores) { writeContents(stores, contents); });
}

} // namespace matchbook
