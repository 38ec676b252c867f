// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/people/person.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

ContactSummary somebody(const QString& title, const QString& role, Level level) {
    ContactSummary person;
    person.contact.title = title;
    person.contact.level = level;
    if (!role.isEmpty())
        person.contact.roles = {
            {.role = role, .organization = {}, .from = {}, .to = {}, .primary = true}};
    person.organization = QStringLiteral("Example Hospital");
    return person;
}

} // namespace

TEST(Person, isShownByTheRoleWithACapital) {
    EXPECT_EQ(positionAndPlace(somebody(QStringLiteral("Professor"),
                                        QStringLiteral("program director"), Level::Attending)),
              QStringLiteral("Program director · Example Hospital"));
}

TEST(Person, isShownByTheTitleWhereTheRoleOnlyRepeatsTheLevel) {
    EXPECT_EQ(position(somebody(QStringLiteral("Associate Professor"), QStringLiteral("attending"),
                                Level::Attending)
                           .contact),
              QStringLiteral("Associate Professor"));
}

TEST(Person, isShownByTheLevelWhereNothingElseIsKnown) {
    EXPECT_EQ(positionAndPlace(somebody({}, {}, Level::Fellow)),
              QStringLiteral("Fellow · Example Hospital"));
    EXPECT_EQ(positionAndPlace(somebody({}, {}, Level::Other)), QStringLiteral("Example Hospital"));
}

TEST(Person, hasTheInitialsOfGivenAndFamilyName) {
    Contact contact;
    contact.name = QString::fromUtf8("Joaquín Fernández de la Torre y Castellanos");
    contact.given = QString::fromUtf8("Joaquín");
    contact.family = QString::fromUtf8("Fernández de la Torre y Castellanos");
    EXPECT_EQ(faceOf(contact).initials, QStringLiteral("JF"));
}

} // namespace matchbook
