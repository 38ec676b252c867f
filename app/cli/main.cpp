// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/platform.h"
#include "support/storepath.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

/// Fonts are needed for pages alone; without them the program starts in half the time.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv) {
    const bool pages = std::any_of(argv, argv + argc, [](std::string_view word) {
        return word == "pdf" || word == "--format=pdf";
    });
    if (!pages)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    // Standard error is for our one line; what Qt has to say of the machine is not part of it.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    matchbook::keepFilesPrivate();
    matchbook::outliveSizeLimits();
    const auto running = application(argc, argv);
    matchbook::nameApplication();
    return matchbook::runProgram(QCoreApplication::arguments().mid(1));
}
