// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/draft.h"
#include "rules/rulebook.h"

#include <QUrlQuery>

namespace matchbook {

TEST(DraftTemplates, areThereForEveryDraftThatARuleOffers) {
    const auto book = loadRuleBook({builtInRules()});
    const auto all = draftTemplates();
    ASSERT_TRUE(book.ok());
    ASSERT_TRUE(all.ok());
    for (const Rule& rule : book->rules) {
        if (!rule.action.startsWith(QStringLiteral("draft:")))
            continue;
        EXPECT_EQ(std::ranges::count(*all, templateOf(rule.action), &DraftTemplate::id), 1)
            << rule.action.toStdString();
    }
    EXPECT_EQ(all->last().id, QStringLiteral("general"));
    EXPECT_EQ(templateOf(QStringLiteral("open")), QStringLiteral("general"));
}

TEST(DraftTemplates, withoutASubjectOrAKnownPurposeAreRefused) {
    const auto noBody = parseTemplate("name = \"A\"\nsubject = \"B\"\n", QStringLiteral("x"));
    ASSERT_FALSE(noBody.ok());
    EXPECT_EQ(noBody.error().field, QStringLiteral("body"));
    const auto purpose = parseTemplate(
        "name = \"A\"\nsubject = \"B\"\nbody = \"C\"\npurpose = \"chat\"\n", QStringLiteral("x"));
    ASSERT_FALSE(purpose.ok());
    EXPECT_EQ(purpose.error().text, QStringLiteral("chat"));
    EXPECT_FALSE(parseTemplate("name = ", QStringLiteral("x")).ok());
}

TEST(Draft, fillsWhatIsKnownAndKeepsTheOtherGaps) {
    const QString text = filled(QStringLiteral("{greeting} at {event} on {topic}"),
                                {{QStringLiteral("event"), QStringLiteral("{topic} Days")},
                                 {QStringLiteral("greeting"), QString()}});
    EXPECT_EQ(text, QStringLiteral("{greeting} at {topic} Days on {topic}"));
    const auto gaps = gapsIn(QStringLiteral("a {what you did} b {} {9}"));
    ASSERT_EQ(gaps.size(), 1);
    EXPECT_EQ(gaps[0].name, QStringLiteral("what you did"));
    EXPECT_EQ(gaps[0].start, 2);
}

TEST(Draft, greetsByTitleAndFamilyName) {
    Contact contact;
    setWholeName(contact, QStringLiteral("Dr. Amara Okonkwo"));
    EXPECT_EQ(salutation(contact), QStringLiteral("Dear Dr. Okonkwo,"));
    Contact professor;
    setWholeName(professor, QStringLiteral("Tomás Rivera, MD"));
    EXPECT_EQ(salutation(professor), QStringLiteral("Dear Dr. Rivera,"));
    Contact student;
    setWholeName(student, QStringLiteral("Priya Nair"));
    EXPECT_EQ(salutation(student), QStringLiteral("Dear Priya,"));
}

TEST(Draft, linksAreEncodedAsMailProgramsReadThem) {
    const QUrl url = mailtoUrl({QStringLiteral("jane@example.org"), QStringLiteral("A & B + C?"),
                                QStringLiteral("Grüße,\n1 + 1 = 2 & more")});
    const QByteArray text = url.toEncoded();
    EXPECT_EQ(text, "mailto:jane@example.org?subject=A%20%26%20B%20%2B%20C%3F"
                    "&body=Gr%C3%BC%C3%9Fe%2C%0D%0A1%20%2B%201%20%3D%202%20%26%20more");
}

TEST(Draft, anAddressCannotAddHeaders) {
    const QByteArray url =
        mailtoUrl({QStringLiteral("a@example.org?bcc=b@example.org"), {}, {}}).toEncoded();
    EXPECT_FALSE(url.contains("?bcc"));
    const QByteArray message = unsentMessage({QStringLiteral("a@example.org\r\nBcc: b@example.org"),
                                              QStringLiteral("x\r\nBcc: c@example.org"),
                                              {}});
    EXPECT_FALSE(message.contains("\r\nBcc"));
}

TEST(Draft, aLongTextDoesNotFitIntoALink) {
    EXPECT_TRUE(fitsMailto(mailtoUrl({{}, {}, QString(1800, u'a')})));
    EXPECT_FALSE(fitsMailto(mailtoUrl({{}, {}, QString(700, QChar(0x00e9))})));
}

TEST(Draft, theUnsentMessageIsAFileOfItsRules) {
    const QByteArray message =
        unsentMessage({QStringLiteral("jane@example.org"),
                       QStringLiteral("Grüße aus der Ferne, mit einem recht langen Betreff 日本"),
                       QStringLiteral("Hello\nthere")});
    EXPECT_TRUE(message.startsWith("X-Unsent: 1\r\n"));
    EXPECT_TRUE(message.contains("\r\nTo: jane@example.org\r\n"));
    EXPECT_TRUE(message.contains("\r\nSubject: =?UTF-8?B?"));
    EXPECT_TRUE(message.contains("?=\r\n =?UTF-8?B?"));
    EXPECT_TRUE(message.endsWith("\r\n\r\n" + QByteArray("Hello\r\nthere").toBase64() + "\r\n"));
    EXPECT_FALSE(QByteArray(message).replace("\r\n", "").contains('\n'));
}

} // namespace matchbook
