// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/markdownwriter.h"

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

TEST(Markdown, showsNamesAsTheyStand) {
    EXPECT_EQ(markdownText(u"Jane *Doe* _MD_ | x"_qs), u"Jane \\*Doe\\* \\_MD\\_ \\| x"_qs);
    EXPECT_EQ(markdownText(u"<script> [a](b) `c` #1 &copy; C:\\"_qs),
              u"\\<script\\> \\[a\\](b) \\`c\\` \\#1 \\&copy; C:\\\\"_qs);
}

TEST(Markdown, startsNoListOrHeadingByChance) {
    EXPECT_EQ(markdownText(u"1. go"_qs), u"1\\. go"_qs);
    EXPECT_EQ(markdownText(u"- go"_qs), u"\\- go"_qs);
    EXPECT_EQ(markdownText(u"+1 415 555 0132"_qs), u"\\+1 415 555 0132"_qs);
    EXPECT_EQ(markdownText(u"2026 was good."_qs), u"2026 was good."_qs);
}

TEST(Markdown, putsATextOnOneLine) {
    EXPECT_EQ(markdownText(u"a\n\n# b\r\n- c"_qs), u"a \\# b - c"_qs);
}

TEST(Markdown, keepsACellInItsCell) {
    Document document;
    document.title = u"T"_qs;
    document.sections = {
        {.title = u"S"_qs,
         .table = DocumentTable{{{u"A"_qs, 1}, {u"B"_qs, 1}}, {{{u"x | y\nz"_qs}, {u"w"_qs}}}}}};
    EXPECT_TRUE(writeMarkdown(document).contains("| x \\| y z | w |\n"));
}

} // namespace
