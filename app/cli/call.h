// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "cli/exitcode.h"
#include "session/session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace matchbook {

/// What a command is given: its words, and the store unless it needs none.
struct Call {
    Arguments arguments;
    QString store; ///< path of the store
    Clock clock;
    bool json = false; ///< one JSON document is wanted, not text
    Session* session = nullptr;
};

/// What a command has to say on standard output and, a line each, beside it.
struct Answer {
    QByteArray output;
    ExitCode exit = ExitCode::Done;
    QStringList asides = {}; ///< on standard error
};

using Reply = Result<Answer>;

QByteArray document(const QJsonObject& object);
QByteArray document(const QJsonArray& array);

/// Makes the answer in the form that is wanted: makeJson gives an object or an array, makeText
/// lines for a person.
template <class MakeJson, class MakeText>
Answer answer(const Call& call, const MakeJson& makeJson, const MakeText& makeText) {
    if (call.json)
        return {document(makeJson())};
    const QString text = makeText();
    return {(text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n').toUtf8()};
}

} // namespace matchbook
