// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"
#include "desktop/requests.h"
#include "desktop/start/firstrundialog.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/messages.h"
#include "session/storeactions.h"
#include "support/platform.h"
#include "support/storepath.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

using namespace matchbook;

namespace {

struct Start {
    QString store;
    bool sample = false;
};

Start readArguments(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Remembers the people you meet on the way to residency."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"),
                                   QApplication::translate("main", "Open this store."),
                                   QStringLiteral("file"), defaultStorePath());
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        QApplication::translate("main", "Open a store of its own with fictional people."));
    parser.addOptions({store, sample});
    parser.process(app);
    if (parser.isSet(sample) && !parser.isSet(store))
        return {QFileInfo(defaultStorePath()).absolutePath() + QStringLiteral("/sample.sqlite"),
                true};
    return {parser.value(store), parser.isSet(sample)};
}

Result<std::unique_ptr<Session>> openOrCreate(const Start& start, bool isNew) {
    const QStringList rules = ownRules(start.store);
    auto session = isNew ? Session::create(start.store, systemClock(), rules)
                         : Session::open(start.store, systemClock(), rules);
    if (session && isNew && start.sample) {
        if (const auto filled = addSample(**session); !filled)
            return filled.error();
    }
    return session;
}

void applyChosenTheme(QApplication& app) {
    const auto chosen =
        fromToken<ThemeChoice>(QSettings().value(QStringLiteral("window/theme")).toString());
    applyTheme(app, chosen.value_or(ThemeChoice::System));
}

} // namespace

int main(int argc, char** argv) {
    keepFilesPrivate();
    outliveSizeLimits();
    nameApplication();
    QApplication app(argc, argv);
    const Start start = readArguments(app);
    applyChosenTheme(app);

    const bool isNew = !QFileInfo::exists(start.store);
    auto session = openOrCreate(start, isNew);
    if (!session) {
        inform(nullptr, QApplication::translate("main", "Matchbook cannot open its store"),
               inWords(session.error()));
        return 4;
    }
    Workspace workspace(**session);
    MainWindow window(workspace);
    if (start.sample)
        window.setWindowTitle(QApplication::translate("main", "Matchbook, sample data"));
    Requests requests(workspace, window);
    window.show();
    requests.begin(isNew && !start.sample);
    return QApplication::exec();
}
