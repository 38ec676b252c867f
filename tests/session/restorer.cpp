// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/backupactions.h"

#include <QCoreApplication>

#include <cstdio>

using namespace matchbook;

/// Restores two backups in turn for ever, and says on standard output what was acknowledged: a
/// program for killed_test.cpp to kill. Arguments: the store, and the backups.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const auto word = [&](int index) {
        return QString::fromLocal8Bit(argv[index]);
    };
    for (int number = 0;; ++number) {
        const int which = number % 2;
        if (!restoreBackup(word(2 + which), {}, word(1), systemClock()))
            return 1;
        std::printf("restored %d\n", which);
        std::fflush(stdout);
    }
}
