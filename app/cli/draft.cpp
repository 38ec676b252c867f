// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusals.h"
#include "base/text.h"
#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/draftactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

// A message to a person; more is some other file.
constexpr qint64 longestBody = 1'000'000;

Result<QString> bodyFromInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{.code = Error::Code::FileUnreadable, .file = QStringLiteral("-")};
    const QByteArray bytes = input.read(longestBody + 1);
    if (bytes.size() > longestBody)
        return invalid("body", QString::number(bytes.size()), QString::number(longestBody));
    return QString::fromUtf8(bytes);
}

/// Characters as a script counts them: one for each code point.
qsizetype characters(QStringView text) {
    return text.toUcs4().size();
}

QJsonObject findingJson(const Finding& finding, const QString& body) {
    QJsonObject object{{u"rule"_qs, finding.rule},       {u"severity"_qs, toJson(finding.severity)},
                       {u"message"_qs, finding.message}, {u"start"_qs, QJsonValue::Null},
                       {u"length"_qs, QJsonValue::Null}, {u"sources"_qs, toJson(finding.sources)}};
    const Place& place = finding.place;
    if (!place.whole()) {
        object[u"start"] = characters(QStringView(body).left(place.start));
        object[u"length"] = characters(QStringView(body).sliced(place.start, place.length));
    }
    return object;
}

QString findingLines(const QList<Finding>& findings, const QString& body) {
    QList<QStringList> rows;
    for (const Finding& finding : findings) {
        const Place& place = finding.place;
        const QString words = place.whole()
                                  ? QString()
                                  : elided(body.sliced(place.start, place.length).simplified(), 40);
        const Source source = finding.sources.value(0);
        rows.append({inWords(finding.severity), finding.message,
                     words.isEmpty() ? QString() : u'“' + words + u'”', sourceText(source)});
    }
    return rows.isEmpty() ? Words::tr("Nothing to say against it") : textTable(rows);
}

} // namespace

Reply runCheckDraft(Call& call) {
    Session& session = *call.session;
    Draft draft;
    Options options(session, call.arguments);
    options.take("--purpose", draft.purpose).take("--channel", draft.channel);
    if (const auto& error = options.error())
        return *error;
    if (call.arguments.has("--subject"))
        draft.subject = call.arguments.value("--subject");
    const auto to = findContact(session, call.arguments.value("--to"));
    if (!to)
        return to.error();
    const auto body = bodyFromInput();
    if (!body)
        return body.error();
    draft.body = *body;
    const auto context = draftContext(session, *to);
    if (!context)
        return context.error();
    const auto findings = checkDraft(session, draft, *context);
    if (!findings)
        return findings.error();
    const auto json = [&] {
        return QJsonObject{{u"findings"_qs, arrayOf(*findings, [&](const Finding& finding) {
                                return findingJson(finding, draft.body);
                            })}};
    };
    Answer said = answer(call, json, [&] { return findingLines(*findings, draft.body); });
    said.exit = findings->isEmpty() ? ExitCode::Done : ExitCode::Findings;
    return said;
}

} // namespace matchbook
