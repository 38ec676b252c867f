// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/storeactions.h"
#include "support/storepath.h"
#include "words/stepwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

QJsonObject stepJson(const StepLabel& label) {
    return {{u"operation"_qs, toJson(label.operation)}, {u"subject"_qs, label.subject}};
}

Reply listSteps(Call& call) {
    const auto steps = undoSteps(*call.session);
    if (!steps)
        return steps.error();
    const auto json = [](const UndoStep& step) {
        QJsonObject object = stepJson(step.label);
        object[u"id"] = step.id.value;
        object[u"at"] = toJson(step.at);
        object[u"undone"] = step.undone;
        return object;
    };
    const auto cells = [&call](const UndoStep& step) {
        return QStringList{step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                           inWords(step.label, call.session->rules()),
                           step.undone ? StoreWords::tr("(taken back)") : QString()};
    };
    return answer(
        call, [&] { return arrayOf(*steps, json); }, [&] { return tableOf(*steps, cells); });
}

} // namespace

Reply runInit(Call& call) {
    const auto session = Session::create(call.store, call.clock, ownRules(call.store));
    if (!session)
        return session.error();
    const bool sample = call.arguments.has("--sample");
    if (sample) {
        if (const auto added = addSample(**session); !added)
            return added.error();
    }
    const QString file = (*session)->file();
    Answer said = answer(
        call,
        [&] {
            return QJsonObject{{u"store"_qs, file}, {u"sample"_qs, sample}};
        },
        [&] { return StoreWords::tr("Made %1").arg(file); });
    said.asides = leftOutLines((*session)->rules());
    return said;
}

Reply runUndo(Call& call) {
    if (call.arguments.has("--list"))
        return listSteps(call);
    const auto undone = call.session->undo();
    if (!undone)
        return undone.error();
    return answer(
        call, [&] { return stepJson(*undone); },
        [&] {
            return StoreWords::tr("Taken back: %1").arg(inWords(*undone, call.session->rules()));
        });
}

Reply runVerify(Call& call) {
    const auto found = verify(call.store);
    if (!found)
        return found.error();
    const QStringList all = found->damage + found->outdated;
    Answer said = answer(
        call,
        [&] {
            return QJsonObject{{u"damage"_qs, toJson(found->damage)},
                               {u"outdated"_qs, toJson(found->outdated)}};
        },
        [&] { return all.isEmpty() ? StoreWords::tr("The store is whole") : all.join(u'\n'); });
    said.exit = all.isEmpty() ? ExitCode::Done : ExitCode::Findings;
    return said;
}

} // namespace matchbook
