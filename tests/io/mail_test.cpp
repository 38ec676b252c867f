// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/mail.h"

#include <gtest/gtest.h>

namespace matchbook {

TEST(Mail, linksAreEncodedAsMailProgramsReadThem) {
    const QUrl url = mailtoUrl({QStringLiteral("jane@example.org"), QStringLiteral("A & B + C?"),
                                QStringLiteral("Grüße,\n1 + 1 = 2 & more")});
    const QByteArray text = url.toEncoded();
    EXPECT_EQ(text, "mailto:jane@example.org?subject=A%20%26%20B%20%2B%20C%3F"
                    "&body=Gr%C3%BC%C3%9Fe%2C%0D%0A1%20%2B%201%20%3D%202%20%26%20more");
}

TEST(Mail, whatIsNoAddressStillMakesALink) {
    for (const char* to :
         {"/////", "//host/path", "a b@example.org", "%zz", ":", "a#b@example.org"}) {
        const QUrl url = mailtoUrl({QString::fromLatin1(to), {}, {}});
        EXPECT_TRUE(url.isValid()) << to;
        EXPECT_EQ(url.path(QUrl::FullyDecoded), QString::fromLatin1(to)) << to;
    }
}

TEST(Mail, anAddressCannotAddHeaders) {
    const QByteArray url =
        mailtoUrl({QStringLiteral("a@example.org?bcc=b@example.org"), {}, {}}).toEncoded();
    EXPECT_FALSE(url.contains("?bcc"));
    const QByteArray message = unsentMessage({QStringLiteral("a@example.org\r\nBcc: b@example.org"),
                                              QStringLiteral("x\r\nBcc: c@example.org"),
                                              {}});
    EXPECT_FALSE(message.contains("\r\nBcc"));
}

TEST(Mail, aLongTextDoesNotFitIntoALink) {
    EXPECT_TRUE(fitsMailto(mailtoUrl({{}, {}, QString(1800, u'a')})));
    EXPECT_FALSE(fitsMailto(mailtoUrl({{}, {}, QString(700, QChar(0x00e9))})));
}

TEST(Mail, theUnsentMessageIsAFileOfItsRules) {
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
