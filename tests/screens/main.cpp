// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/language.h"
#include "desktop/support/theme.h"
#include "screens.h"
#include "session/profileactions.h"
#include "session/storeactions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <span>

using namespace matchbook;

// Renders every view and dialog from the sample data at a fixed date:
// matchbook_screens [--language es] [--size 1920x1080] [--scale 2] FOLDER [NAME]

namespace {

std::unique_ptr<Session> store(bool empty) {
    const auto noon = fixedClock(QDateTime(QDate(2026, 4, 20), QTime(9, 0)));
    auto session = std::move(*Session::inMemory(noon));
    if (!empty)
        (void)addSample(*session);
    return session;
}

/// Lets what waits for the event loop (layouts, the pause of a search) come to rest.
void settle() {
    QEventLoop loop;
    QTimer::singleShot(250, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The widget with the menu that is open over it.
QPixmap pictureOf(QWidget& widget) {
    QPixmap picture = widget.grab();
    if (QWidget* menu = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(widget.mapFromGlobal(menu->pos()), menu->grab());
        menu->close();
    }
    return picture;
}

void render(const screens::Screen& screen, QSize size, const QString& file) {
    QSettings().clear();
    const auto session = store(screen.empty);
    Workspace workspace(*session);
    const std::unique_ptr<QWidget> widget(screen.make(workspace));
    // A dialog has the size it needs; only the window is given one.
    if (!qobject_cast<QDialog*>(widget.get()))
        widget->resize(size);
    widget->show();
    settle();
    pictureOf(*widget).save(file);
    workspace.setActiveEvent({});
}

struct Wanted {
    QString language = QStringLiteral("en");
    QList<QSize> sizes{{1280, 800}, {1024, 768}}; ///< in the window's own pixels
    int scale = 1;
    QDir folder;
    QString only;
};

Wanted wanted(const QStringList& words) {
    QCommandLineParser parser;
    const auto add = [&](const char* name) {
        const QCommandLineOption option(QString::fromLatin1(name), {}, QStringLiteral("value"));
        parser.addOption(option);
        return option;
    };
    const auto language = add("language");
    const auto size = add("size");
    const auto scale = add("scale");
    if (!parser.parse(words))
        qFatal("%s", qPrintable(parser.errorText()));
    Wanted read;
    if (parser.isSet(language))
        read.language = parser.value(language);
    if (parser.isSet(size)) {
        const auto parts = parser.value(size).split(u'x');
        read.sizes = {{parts.value(0).toInt(), parts.value(1).toInt()}};
    }
    if (parser.isSet(scale))
        read.scale = std::max(1, parser.value(scale).toInt());
    read.folder = QDir(parser.positionalArguments().value(0, QStringLiteral(".")));
    read.only = parser.positionalArguments().value(1);
    return read;
}

/// A screen as large as the largest picture: dialogs fit themselves to it.
void makeScreen(const Wanted& wanted, const QString& file) {
    QSize size;
    for (const QSize& one : wanted.sizes)
        size = size.expandedTo(one);
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("screen")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), size.width() * wanted.scale},
                             {QStringLiteral("height"), size.height() * wanted.scale},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    QFile config(file);
    if (config.open(QIODevice::WriteOnly))
        config.write(
            QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file));
    qputenv("QT_SCALE_FACTOR", QByteArray::number(wanted.scale));
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QStringList words;
    for (const char* word : std::span(argv, static_cast<size_t>(argc)))
        words += QString::fromLocal8Bit(word);
    const Wanted asked = wanted(words);
    const QTemporaryDir folder;
    makeScreen(asked, folder.filePath(QStringLiteral("screen.json")));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("matchbook-screens"));
    speak(app, fromToken<Language>(asked.language).value_or(Language::English));
    const QString suffix = asked.scale > 1 ? QStringLiteral("@%1x").arg(asked.scale) : QString();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(app, theme);
        for (const screens::Screen& screen : screens::all()) {
            const QString name = QString::fromLatin1(screen.name);
            if (!asked.only.isEmpty() && name != asked.only)
                continue;
            for (const QSize& size : asked.sizes) {
                const QString file = QStringLiteral("%1-%2-%3x%4%5.png")
                                         .arg(name, toText(theme))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(suffix);
                render(screen, size, asked.folder.filePath(file));
            }
        }
    }
    return 0;
}
