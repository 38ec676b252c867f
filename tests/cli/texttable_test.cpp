// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

TEST(TextTable, alignsColumns) {
    EXPECT_EQ(textTable({{u"a"_qs, u"bb"_qs}, {u"ccc"_qs, u"d"_qs}}), u"a    bb\nccc  d\n"_qs);
}

TEST(TextTable, countsIdeographsAsTwoColumnsAndAccentsAsNone) {
    EXPECT_EQ(terminalWidth(u"张伟玲"_qs), 6);
    EXPECT_EQ(terminalWidth(u"e\u0301"_qs), 1);
    EXPECT_EQ(textTable({{u"张"_qs, u"x"_qs}, {u"ab"_qs, u"y"_qs}}), u"张  x\nab  y\n"_qs);
}

TEST(TextTable, putsEachCellOnOneLineWithoutTerminalCommands) {
    EXPECT_EQ(textTable({{u"two\nlines"_qs, u"\x1b[31mred"_qs}}), u"two lines  [31mred\n"_qs);
}

} // namespace matchbook
