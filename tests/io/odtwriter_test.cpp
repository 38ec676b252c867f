// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/odtwriter.h"
#include "support/unzipped.h"

#include <QXmlStreamReader>

using namespace matchbook;
using namespace matchbook::test;

namespace {

Document sample() {
    return {.language = u"en"_qs,
            .title = u"Mentor summary"_qs,
            .subtitle = u"Robin Applicant"_qs,
            .facts = {{u"Stage"_qs, {u"M4"_qs, u"second line"_qs}}},
            .notice = u"No patients."_qs,
            .sections = {{.title = u"Readiness"_qs,
                          .lead = u"Counted."_qs,
                          .facts = {{u"We met"_qs, {u"once"_qs}}},
                          .points = {u"My CV"_qs},
                          .table = DocumentTable{{{u"Target"_qs, 3}, {u"Now"_qs, 1}},
                                                 {{{u"Letters"_qs}, {u"2"_qs, CellTone::Good}}}},
                          .entries = {{u"Jane"_qs, u"core"_qs, u"Professor"_qs, {}}}}},
            .runningHead = u"Robin Applicant"_qs,
            .runningAside = u"ERAS season 2027"_qs,
            .foot = u"As of today"_qs};
}

QByteArray part(const QByteArray& odt, const char* path) {
    for (const UnzippedPart& one : unzipped(odt)) {
        if (one.path == path)
            return one.bytes;
    }
    ADD_FAILURE() << "no part " << path;
    return {};
}

/// All elements of this name with the text in them; fails on XML that is not well-formed.
QStringList textsOf(const QByteArray& xml, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.qualifiedName() == element)
            texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

TEST(Odt, tellsWhatItIsInItsFirstBytes) {
    const QByteArray odt = writeOdt(sample(), Paper::Letter);
    const auto parts = unzipped(odt);
    ASSERT_EQ(parts.size(), 5);
    EXPECT_EQ(parts[0].path, "mimetype");
    EXPECT_TRUE(parts[0].stored);
    EXPECT_FALSE(parts[1].stored);
    EXPECT_EQ(odt.sliced(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text")
        << "no extra field stands between the name and the type";
}

TEST(Odt, namesAllItsPartsInTheManifest) {
    const QByteArray odt = writeOdt(sample(), Paper::Letter);
    const QByteArray manifest = part(odt, "META-INF/manifest.xml");
    for (const char* path : {"\"/\"", "content.xml", "styles.xml", "meta.xml"})
        EXPECT_TRUE(manifest.contains(path)) << path;
    for (const UnzippedPart& one : unzipped(odt)) {
        if (one.path != "mimetype")
            textsOf(one.bytes, {});
    }
}

TEST(Odt, hasHeadingsByLevelAndTablesWithTheirHead) {
    const QByteArray content = part(writeOdt(sample(), Paper::Letter), "content.xml");
    EXPECT_EQ(textsOf(content, u"text:h"_qs), (QStringList{u"Readiness"_qs, u"Jane\u2002core"_qs}));
    EXPECT_TRUE(content.contains("text:outline-level=\"2\""));
    EXPECT_EQ(textsOf(content, u"table:table-header-rows"_qs), QStringList{u"TargetNow"_qs});
    EXPECT_EQ(textsOf(content, u"text:list-item"_qs), QStringList{u"My CV"_qs});
    EXPECT_TRUE(textsOf(content, u"text:p"_qs).contains(u"second line"_qs));
}

TEST(Odt, numbersItsPagesAndRepeatsItsHead) {
    const QByteArray styles = part(writeOdt(sample(), Paper::Letter), "styles.xml");
    EXPECT_EQ(textsOf(styles, u"style:header"_qs),
              QStringList{u"Robin ApplicantERAS season 2027"_qs});
    EXPECT_EQ(styles.count("<text:page-number "), 2) << "the first page is numbered, too";
    EXPECT_EQ(styles.count("<text:page-count/>"), 2);
}

TEST(Odt, isSetOnThePaperAskedFor) {
    EXPECT_TRUE(part(writeOdt(sample(), Paper::A4), "styles.xml")
                    .contains("fo:page-width=\"21.00cm\" fo:page-height=\"29.70cm\""));
    EXPECT_TRUE(part(writeOdt(sample(), Paper::Letter), "styles.xml")
                    .contains("fo:page-width=\"21.59cm\" fo:page-height=\"27.94cm\""));
}

TEST(Odt, saysItsLanguage) {
    const QByteArray odt = writeOdt(sample(), Paper::A4);
    EXPECT_TRUE(part(odt, "styles.xml").contains("fo:language=\"en\" fo:country=\"US\""));
    EXPECT_EQ(textsOf(part(odt, "meta.xml"), u"dc:language"_qs), QStringList{u"en"_qs});
}

TEST(Odt, keepsTextAsItStands) {
    auto document = sample();
    document.notice = u" a <b> & \"c\"\x01\xffff\n two  blanks\tand a tab"_qs;
    const QByteArray content = part(writeOdt(document, Paper::A4), "content.xml");
    EXPECT_TRUE(content.contains("<text:s/>a &lt;b&gt; &amp; "));
    EXPECT_TRUE(content.contains("<text:line-break/><text:s/>two <text:s/>blanks<text:tab/>and"))
        << content.mid(content.indexOf("&lt;b"), 200).constData();
    textsOf(content, {});
}

TEST(Odt, ofTheSameDocumentIsTheSame) {
    EXPECT_EQ(writeOdt(sample(), Paper::A4), writeOdt(sample(), Paper::A4));
}

} // namespace
