// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/arguments.h"
#include "desktop/launch/singleinstance.h"
#include "desktop/mainwindow.h"
#include "desktop/requests.h"
#include "desktop/support/language.h"
#include "desktop/support/theme.h"
#include "desktop/tray/tray.h"
#include "desktop/widgets/messages.h"
#include "session/storeactions.h"
#include "session/trashactions.h"
#include "support/platform.h"
#include "support/storepath.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QFileInfo>

using namespace matchbook;

namespace {

Arguments readArguments(const QApplication& app) {
    QCommandLineParser parser;
    describe(parser);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return argumentsFrom(parser);
}

Result<std::unique_ptr<Session>> openOrCreate(const Arguments& start, bool isNew) {
    const QStringList rules = ownRules(start.store);
    auto session = isNew ? Session::create(start.store, systemClock(), rules)
                         : Session::open(start.store, systemClock(), rules);
    if (session && isNew && start.sample) {
        if (const auto filled = addSample(**session); !filled)
            return filled.error();
    }
    return session;
}

/// Does what a start asks of a window that is there.
void follow(const Arguments& asked, MainWindow& window, Workspace& workspace) {
    bringToFront(window);
    if (!asked.view.isEmpty())
        window.showView(asked.view);
    if (asked.log)
        Q_EMIT workspace.logRequested({});
    for (const QString& file : asked.toImport)
        Q_EMIT workspace.importFileRequested(file);
}

} // namespace

int main(int argc, char** argv) {
    keepFilesPrivate();
    outliveSizeLimits();
    nameApplication();
    QApplication app(argc, argv);
    speak(app, chosenLanguage());
    const Arguments start = readArguments(app);
    applyTheme(app, chosenTheme());

    SingleInstance instance(start.store);
    if (!instance.begin()) {
        if (instance.handOver(wordsFor(start)))
            return 0;
        inform(
            nullptr, QApplication::translate("main", "Matchbook is open already"),
            QApplication::translate("main", "But it does not answer. Close it, or wait a moment."));
        return 4;
    }

    const bool isNew = !QFileInfo::exists(start.store);
    auto session = openOrCreate(start, isNew);
    if (!session) {
        inform(nullptr, QApplication::translate("main", "Matchbook cannot open its store"),
               inWords(session.error()));
        return 4;
    }
    const auto purged = purgeTrash(**session);
    Workspace workspace(**session);
    MainWindow window(workspace);
    workspace.succeeded(purged);
    if (start.sample)
        window.setWindowTitle(QApplication::translate("main", "Matchbook, sample data"));
    Requests requests(workspace, window);
    QObject::connect(&instance, &SingleInstance::called, &window, [&](const QStringList& words) {
        follow(argumentsOf(words), window, workspace);
    });
    Tray tray(workspace, window);
    QObject::connect(&requests, &Requests::checked, &tray, &Tray::count);
    if (start.hidden && tray.isThere())
        QApplication::setQuitOnLastWindowClosed(false);
    else
        follow(start, window, workspace);
    requests.begin(isNew && !start.sample);
    return QApplication::exec();
}
