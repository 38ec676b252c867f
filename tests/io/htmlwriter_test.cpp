// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/htmlwriter.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

/// A document in which each text is hostile.
Document hostile() {
    const auto bad = u"<script>alert(\"1\")</script> & 'x'"_qs;
    Document document;
    document.language = u"en\"><script>"_qs;
    document.title = document.subtitle = document.notice = document.foot = bad;
    document.facts = {{bad, {bad, bad}}};
    document.sections = {{.title = bad,
                          .lead = bad,
                          .facts = {{bad, {bad}}},
                          .points = {bad},
                          .table = DocumentTable{{{bad, 1}}, {{{bad, CellTone::Open}}}},
                          .entries = {{bad, bad, bad, {{bad, {bad}}}}}}};
    return document;
}

TEST(Html, escapesEveryText) {
    const QByteArray html = writeHtml(hostile());
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_EQ(html.count("&lt;script&gt;alert"), 21);
}

TEST(Html, needsNothingFromElsewhere) {
    const QByteArray html = writeHtml(hostile());
    for (const char* outside : {"http:", "https:", "src=", "href=", "@import", "url("})
        EXPECT_FALSE(html.contains(outside)) << outside;
}

TEST(Html, closesWhatItOpens) {
    QByteArray html = writeHtml(hostile());
    // The only tags of HTML that need no end stand in the head.
    html.remove(0, html.indexOf("<body>"));
    html.truncate(html.lastIndexOf("</html>"));
    QXmlStreamReader reader(html.replace("<br>", "<br/>"));
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_EQ(reader.error(), QXmlStreamReader::NoError) << reader.errorString().toStdString();
}

TEST(Html, leavesOutWhatIsEmpty) {
    Document document;
    document.title = u"T"_qs;
    const QByteArray html = writeHtml(document);
    EXPECT_FALSE(html.contains("<p"));
    EXPECT_FALSE(html.contains("<dl"));
}

} // namespace
