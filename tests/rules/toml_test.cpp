// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/toml.h"
#include "support/print.h"

using namespace matchbook;

TEST(TomlFile, keepsKindsValuesAndLines) {
    const auto root = parseToml("a = 'text'\nb = 7\nc = true\nd = 2026-03-01\n"
                                "e = [1, 2]\n[f]\ng = 1.5\n",
                                QStringLiteral("x.toml"));
    ASSERT_TRUE(root);
    ASSERT_EQ(root->items.size(), 6);
    EXPECT_EQ(root->find(u"a")->text, u"text"_qs);
    EXPECT_EQ(root->find(u"b")->integer, 7);
    EXPECT_EQ(root->find(u"b")->line, 2);
    EXPECT_TRUE(root->find(u"c")->boolean);
    EXPECT_EQ(root->find(u"d")->kind, Toml::Kind::Date);
    EXPECT_EQ(root->find(u"d")->text, u"2026-03-01"_qs);
    EXPECT_EQ(root->find(u"e")->items.size(), 2);
    EXPECT_EQ(root->find(u"f")->find(u"g")->kind, Toml::Kind::Other);
    EXPECT_EQ(root->find(u"f")->find(u"g")->line, 7);
    EXPECT_EQ(root->find(u"nothing"), nullptr);
}

TEST(TomlFile, namesTheLineWhereItBreaks) {
    const auto root = parseToml("a = 1\nb = [1, 2\nc = 3\n", QStringLiteral("x.toml"));
    ASSERT_FALSE(root);
    EXPECT_EQ(root.error().code, Error::Code::RuleSyntax);
    EXPECT_EQ(root.error().file, u"x.toml"_qs);
    EXPECT_EQ(root.error().row, 3);
    EXPECT_FALSE(root.error().detail.isEmpty());
}

TEST(TomlFile, refusesWhatIsNoUtf8) {
    EXPECT_FALSE(parseToml("a = '\xff\xfe'\n", QStringLiteral("x.toml")));
}
