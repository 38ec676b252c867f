// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

#include <QFile>
#include <QRegularExpression>

namespace matchbook {

class GuardTest : public CliTest {
protected:
    GuardTest() {
        init();
        add(start, u"Jane Doe"_qs);
        object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"relationship=mentor"_qs});
    }

    const QString patient = u"Saw patient John Smith, MRN 12345678"_qs;
    const QString anyway = u"--despite-identifiers"_qs;

    QList<QStringList> commandsWith(const QString& text) const {
        return {{u"add"_qs, u"Ann Lee @UCSF PD !%1"_qs.arg(text)},
                {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"title=Chair"_qs, u"--set"_qs,
                 u"privateNote="_qs + text},
                {u"log"_qs, u"Jane Doe"_qs, u"--channel"_qs, u"email"_qs, u"--direction"_qs,
                 u"outgoing"_qs, u"--purpose"_qs, u"update"_qs, u"--note"_qs, text},
                {u"log"_qs, u"Jane Doe"_qs, u"--channel"_qs, u"email"_qs, u"--direction"_qs,
                 u"outgoing"_qs, u"--purpose"_qs, u"update"_qs, u"--subject="_qs + text},
                {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, text, u"--kind"_qs, u"task"_qs},
                {u"favor"_qs, u"Jane Doe"_qs, u"--direction"_qs, u"received"_qs, u"--kind"_qs,
                 u"advice"_qs, u"--note"_qs, text},
                {u"event"_qs, text, u"--kind"_qs, u"rotation"_qs, u"--starts"_qs, u"2026-01-05"_qs,
                 u"--ends"_qs, u"2026-01-06"_qs},
                {u"project"_qs, text, u"--mentors"_qs, u"Jane Doe"_qs},
                {u"profile"_qs, u"--set"_qs, u"narrative="_qs + text}};
    }
};

TEST_F(GuardTest, whatMayTellOfAPatientIsNotKeptUnlessTheUserSaysSo) {
    for (const QStringList& words : commandsWith(patient)) {
        refused(3, words, u"“MRN 12345678”"_qs);
        refused(3, words, u"--despite-identifiers"_qs);
        EXPECT_EQ(on(start, words + QStringList{anyway}).exit, 0) << qPrintable(words.join(u' '));
    }
}

TEST_F(GuardTest, whatTellsOfNobodyIsKept) {
    for (const QStringList& words : commandsWith(u"Talked about shunts and the exam"_qs)) {
        const Answer kept = on(start, words);
        EXPECT_EQ(kept.exit, 0) << qPrintable(words.join(u' ')) << kept.err.constData();
        EXPECT_TRUE(kept.err.isEmpty()) << kept.err.constData();
    }
}

TEST_F(GuardTest, theReasonForAnItemThatIsClosedIsLookedAtToo) {
    const auto item = object(
        start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Read up"_qs, u"--kind"_qs, u"advice"_qs});
    refused(3,
            {u"item"_qs, u"close"_qs, QString::number(item[u"id"].toInteger()), u"--explanation"_qs,
             patient},
            u"12345678"_qs);
}

TEST_F(GuardTest, howToReachSomebodyIsNotTakenForAPatients) {
    EXPECT_EQ(on(start, {u"add"_qs, u"Ann Lee !her patient portal <ann@example.org> "
                                    "+1 415 555 0132"_qs})
                  .exit,
              0);
}

TEST_F(GuardTest, searchingForAWordKeepsNothing) {
    EXPECT_EQ(on(start, {u"contacts"_qs, patient}).exit, 0);
}

TEST_F(GuardTest, anAdvisersFileWithAPatientInItIsNotWritten) {
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"title="_qs + patient, anyway});
    const QStringList words{u"export"_qs,     u"contacts"_qs, u"--format"_qs, u"csv"_qs,
                            u"--audience"_qs, u"adviser"_qs,  u"-o"_qs,       path(u"a.csv"_qs)};
    refused(3, words, u"MRN 12345678"_qs);
    EXPECT_FALSE(QFile::exists(path(u"a.csv"_qs)));
    EXPECT_EQ(on(start, words + QStringList{anyway}).exit, 0);
    EXPECT_TRUE(QFile::exists(path(u"a.csv"_qs)));
}

TEST_F(GuardTest, onesOwnFileIsWrittenWithAWordOfWarning) {
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"note="_qs + patient, anyway});
    object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, patient, u"--kind"_qs, u"task"_qs,
                   u"--due"_qs, u"2026-01-20"_qs, anyway});
    for (const QStringList& what :
         {QStringList{u"summary"_qs, u"md"_qs}, QStringList{u"contacts"_qs, u"vcf"_qs},
          QStringList{u"reminders"_qs, u"ics"_qs}}) {
        const QStringList words{u"export"_qs, what[0],  u"--format"_qs,
                                what[1],      u"-o"_qs, path(what[0])};
        const Answer written = on(start, words);
        EXPECT_EQ(written.exit, 0);
        EXPECT_TRUE(QFile::exists(path(what[0])));
        EXPECT_EQ(written.err.count('\n'), 1) << written.err.constData();
        EXPECT_TRUE(written.err.contains("MRN 12345678")) << written.err.constData();
        EXPECT_TRUE(on(start, words + QStringList{anyway}).err.isEmpty());
    }
}

TEST_F(GuardTest, everyCommandThatTakesWordsHasTheWayOut) {
    static const QRegularExpression name(u"^  ([a-z-]+(?: [a-z]+)?)  "_qs,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression words(
        u"KEY=VALUE|LINE|TEXT|TITLE|--note|--explanation|--reflection|--reason"_qs);
    int seen = 0;
    for (const auto& match : name.globalMatch(QString::fromUtf8(run({u"help"_qs}).out))) {
        const auto help = run({u"help"_qs, match.captured(1)}).out;
        const bool takesWords = QString::fromUtf8(help).contains(words);
        seen += takesWords ? 1 : 0;
        EXPECT_TRUE(!takesWords || help.contains("--despite-identifiers")) << help.constData();
    }
    EXPECT_GE(seen, 8);
}

} // namespace matchbook
