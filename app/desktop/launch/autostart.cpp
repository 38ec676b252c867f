// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace matchbook {

namespace {

QString entryFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/matchbook.desktop");
}

/// An argument of Exec in quotes, as the Desktop Entry Specification escapes it.
QString quoted(const QString& path) {
    QString text = path;
    for (const QChar c : {u'\\', u'"', u'`', u'$'})
        text.replace(c, QStringLiteral("\\\\") + c);
    text.replace(u'%', QStringLiteral("%%"));
    return u'"' + text + u'"';
}

QByteArray entry() {
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Matchbook\n"
                          "Exec=%1 --hidden\nX-GNOME-Autostart-enabled=true\n")
        .arg(quoted(QCoreApplication::applicationFilePath()))
        .toUtf8();
}

Error unwritable(const QString& file, const QString& reason) {
    return {.code = Error::Code::FileUnwritable, .file = file, .detail = reason};
}

} // namespace

bool startsAtLogin() {
    return QFile::exists(entryFile());
}

Result<> setStartsAtLogin(bool on) {
    const QString name = entryFile();
    if (!on) {
        QFile file(name);
        if (file.exists() && !file.remove())
            return unwritable(name, file.errorString());
        return done();
    }
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    const QByteArray text = entry();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return unwritable(name, file.errorString());
    return done();
}

} // namespace matchbook
