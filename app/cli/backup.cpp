// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "domain/json.h"
#include "session/backupactions.h"
#include "support/openstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

constexpr qint64 longestPassphrase = 64 * 1024;

/// The first line of the file, without its end; nothing where no file is named.
Result<QString> passphraseIn(const Call& call) {
    if (!call.arguments.has("--passphrase-file"))
        return QString();
    const QString path = call.arguments.value("--passphrase-file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            .code = Error::Code::FileUnreadable, .file = path, .detail = file.errorString()};
    QByteArray line = file.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{.code = Error::Code::InvalidValue,
                     .file = path,
                     .field = QStringLiteral("passphrase"),
                     .detail = QStringLiteral("empty")};
    return QString::fromUtf8(line);
}

QString restoredLines(const QString& store, const Restored& restored) {
    const QString made = restored.backup.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_qs);
    QString text = Words::tr("Restored %1 as it was on %2").arg(store, made) + u'\n';
    if (!restored.former.isEmpty())
        text += Words::tr("The former store is kept as %1").arg(restored.former) + u'\n';
    return text;
}

} // namespace

Reply runBackup(Call& call) {
    const auto passphrase = passphraseIn(call);
    if (!passphrase)
        return passphrase.error();
    const QString path = call.arguments.word(0);
    if (const auto written = backUp(*call.session, path, *passphrase); !written)
        return written.error();
    const QFileInfo file(path);
    return answer(
        call,
        [&] {
            return QJsonObject{{u"file"_qs, file.absoluteFilePath()},
                               {u"bytes"_qs, file.size()},
                               {u"protected"_qs, !passphrase->isEmpty()}};
        },
        [&] { return Words::tr("Wrote %1").arg(file.absoluteFilePath()); });
}

Reply runRestore(Call& call) {
    const auto passphrase = passphraseIn(call);
    if (!passphrase)
        return passphrase.error();
    const QString store = QFileInfo(call.store).absoluteFilePath();
    if (isOpenInWindow(store))
        return Error{
            .code = Error::Code::StoreLocked, .file = store, .field = QStringLiteral("window")};
    const auto restored =
        restoreBackup(call.arguments.word(0), *passphrase, call.store, call.clock);
    if (!restored)
        return restored.error();
    return answer(
        call,
        [&] {
            return QJsonObject{{u"store"_qs, store},
                               {u"made"_qs, toJson(restored->backup.made)},
                               {u"former"_qs, restored->former.isEmpty()
                                                  ? QJsonValue()
                                                  : QJsonValue(restored->former)}};
        },
        [&] { return restoredLines(store, *restored); });
}

} // namespace matchbook
