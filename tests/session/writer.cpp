// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/logactions.h"

#include <QCoreApplication>

#include <cstdio>

using namespace matchbook;

/// Writes into a store for ever, and says on standard output what was acknowledged: a program for
/// killed_test.cpp to kill. Arguments: the store, and a number to begin with.
int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const auto session = Session::open(QString::fromLocal8Bit(argv[1]), systemClock());
    if (!session)
        return 1;
    for (int number = std::atoi(argv[2]);; ++number) {
        Contact contact;
        setWholeName(contact, QStringLiteral("Person %1").arg(number));
        contact.tags = {QStringLiteral("one"), QStringLiteral("two")};
        const auto id = saveContact(**session, contact, QStringLiteral("Example Hospital"), {});
        if (!id)
            return 2;
        std::printf("added %d\n", number);
        std::fflush(stdout);
        Interaction interaction;
        interaction.people = {*id};
        interaction.on = (*session)->today();
        interaction.note = QString(3000, u'n');
        if (!saveInteraction(**session, interaction))
            return 3;
        std::printf("logged %d\n", number);
        std::fflush(stdout);
        // Every third is taken back and brought back.
        if (number % 3 == 0 && (!(*session)->undo() || !(*session)->redo()))
            return 4;
    }
}
