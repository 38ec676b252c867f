// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/arguments.h"
#include "desktop/launch/run.h"
#include "desktop/launch/singleinstance.h"
#include "desktop/support/language.h"
#include "desktop/support/settings.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/messages.h"
#include "support/platform.h"
#include "support/storepath.h"
#include "words/errorwords.h"

#include <QApplication>

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

/// What a run ends with when a backup was restored, and the next one begins.
constexpr int anew = 1000;
/// What it ends with when the user goes over to the sample, or back from there.
constexpr int elsewhere = 1001;

/// The last window goes with its run, and the program does not.
void endRun(int code) {
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::exit(code);
}

/// Runs until it is quit, once more after each restore.
int runOn(const Arguments& start, SingleInstance& instance) {
    std::optional<QString> former;
    int code = anew;
    while (code == anew) {
        QApplication::setQuitOnLastWindowClosed(true); // a tray may say otherwise
        const auto run = Run::begin(start, systemClock());
        if (!run) {
            inform(nullptr, QApplication::translate("main", "Matchbook cannot open its store"),
                   inWords(run.error()), former.value_or(QString()));
            return 4;
        }
        Run& present = **run;
        QObject::connect(&instance, &SingleInstance::called, &present,
                         [&](const QStringList& words) { present.follow(argumentsOf(words)); });
        QObject::connect(&present, &Run::restored, &present, [&](const QString& replaced) {
            former = replaced;
            endRun(anew);
        });
        QObject::connect(&present, &Run::otherRequested, &present, [] { endRun(elsewhere); });
        if (former)
            present.showRestored(*former);
        else
            present.show(start);
        code = QApplication::exec();
    }
    return code;
}

} // namespace

int main(int argc, char** argv) {
    keepFilesPrivate();
    outliveSizeLimits();
    nameApplication();
    answerHelp(argc, argv);
    QApplication app(argc, argv);
    takeOverSettings();
    speak(app, chosenLanguage());
    const Arguments first = readArguments(app);
    applyTheme(app, chosenTheme());

    for (Arguments start = first;; start = otherThan(start, first)) {
        SingleInstance instance(start.store);
        if (!instance.begin()) {
            if (instance.handOver(wordsFor(start)))
                return 0;
            inform(nullptr, QApplication::translate("main", "Matchbook is open already"),
                   QApplication::translate("main",
                                           "But it does not answer. Close it, or wait a moment."));
            return 4;
        }
        const int code = runOn(start, instance);
        if (code != elsewhere)
            return code;
    }
}
