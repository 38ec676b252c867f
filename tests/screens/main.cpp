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
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

using namespace matchbook;

// Renders every view and dialog from the sample data at a fixed date:
// matchbook_screens [--language es] FOLDER [NAME]

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
    widget->grab().save(file);
    workspace.setActiveEvent({});
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("matchbook-screens"));
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("en"),
                                      QStringLiteral("en"));
    parser.addOption(language);
    parser.process(app);
    speak(app, fromToken<Language>(parser.value(language)).value_or(Language::English));
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral(".")));
    const QString only = parser.positionalArguments().value(1);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(app, theme);
        for (const screens::Screen& screen : screens::all()) {
            const QString name = QString::fromLatin1(screen.name);
            if (!only.isEmpty() && name != only)
                continue;
            for (const QSize size : {QSize(1280, 800), QSize(1024, 768)}) {
                const QString file = QStringLiteral("%1-%2-%3x%4.png")
                                         .arg(name, toText(theme))
                                         .arg(size.width())
                                         .arg(size.height());
                render(screen, size, folder.filePath(file));
            }
        }
    }
    return 0;
}
