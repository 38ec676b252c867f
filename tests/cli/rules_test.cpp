// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

#include <QDir>

namespace matchbook {

using RulesTest = CliTest;

namespace {

constexpr auto waveRule = R"(id = "wave"
subject = "contact"
title = "Wave to {contact}"
why = "It is friendly."
severity = "low"
action = "open"
when = [{ fact = "paused", op = "is", value = false }]
anchor = "metOn"
due = "P1D"
sources = [{ guide = "matchbook" }]
)";

} // namespace

TEST_F(RulesTest, areListedWithoutAStore) {
    QStringList ids;
    for (const QStringList& words :
         {QStringList{u"rules"_qs}, QStringList{u"rules"_qs, u"list"_qs}}) {
        ids.clear();
        for (const auto& rule : array(start, words))
            ids += rule[u"id"].toString();
        for (const QString& id :
             {u"mentor-update"_qs, u"project-update"_qs, u"conference-notes"_qs,
              u"conference-follow-up"_qs, u"conference-contact"_qs, u"no-reply"_qs,
              u"reply-owed"_qs, u"promise-due"_qs, u"advice-open"_qs, u"thank-you"_qs,
              u"rotation-feedback"_qs, u"vanish-guard"_qs, u"letter-ask"_qs, u"letter-upload"_qs,
              u"core-mentors"_qs, u"mentor-type"_qs})
            EXPECT_TRUE(ids.contains(id)) << qPrintable(id);
    }
}

TEST_F(RulesTest, oneIsShownWithTheNumbersOfEachPack) {
    const auto rule = object(start, {u"rules"_qs, u"show"_qs, u"mentor-update"_qs});
    EXPECT_EQ(rule[u"due"].toString(), u"P2M"_qs);
    EXPECT_EQ(rule[u"latest"].toString(), u"P3M"_qs);
    EXPECT_EQ(rule[u"packs"][u"general"][u"due"].toString(), u"P3M"_qs);
    EXPECT_EQ(rule[u"packs"][u"general"][u"latest"].toString(), u"P6M"_qs);
    const Answer unknown = on(start, {u"rules"_qs, u"show"_qs, u"mentor-updates"_qs});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_TRUE(unknown.err.contains("mentor-updates"));
}

TEST_F(RulesTest, aGoodFileHasNoFindings) {
    writeFile(u"wave.toml"_qs, waveRule);
    const auto checked = object(start, {u"rules"_qs, u"check"_qs, path(u"wave.toml"_qs)});
    EXPECT_TRUE(checked[u"findings"].toArray().isEmpty());
}

TEST_F(RulesTest, mistakesAreFoundWithTheirLine) {
    writeFile(u"wave.toml"_qs, QByteArray(waveRule).replace("\"paused\"", "\"pausd\""));
    const Answer checked =
        run({u"rules"_qs, u"check"_qs, path(u"wave.toml"_qs), u"--store"_qs, store()});
    EXPECT_EQ(checked.exit, 1);
    EXPECT_TRUE(checked.err.isEmpty());
    EXPECT_TRUE(checked.out.contains("wave.toml"));
    EXPECT_TRUE(checked.out.contains("pausd"));
    EXPECT_TRUE(checked.out.contains("line 7"));
}

TEST_F(RulesTest, aFileThatCannotBeReadIsRefused) {
    const Answer refusal =
        run({u"rules"_qs, u"check"_qs, path(u"missing.toml"_qs), u"--store"_qs, store()});
    EXPECT_EQ(refusal.exit, 3);
    EXPECT_TRUE(refusal.err.contains("missing.toml"));
}

TEST_F(RulesTest, aUsersOwnRuleBesideTheStoreCounts) {
    init();
    QDir().mkpath(path(u"store/rules"_qs));
    writeFile(u"store/rules/wave.toml"_qs, waveRule);
    add(start, u"Jane Doe"_qs);
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"metOn=2026-01-05"_qs});
    const auto asking = asked(u"2026-01-06"_qs, u"wave"_qs);
    ASSERT_EQ(asking.size(), 1);
    EXPECT_EQ(asking[0][u"title"].toString(), u"Wave to Jane Doe"_qs);
}

TEST_F(RulesTest, aBrokenRuleBesideTheStoreIsNamedAndLeftOut) {
    init();
    QDir().mkpath(path(u"store/rules"_qs));
    writeFile(u"store/rules/guard.toml"_qs,
              QByteArray(waveRule).replace("\"wave\"", "\"patient-identifier\""));
    writeFile(u"store/rules/wave.toml"_qs, QByteArray(waveRule).replace("\"paused\"", "\"pausd\""));
    for (const QStringList& words :
         {QStringList{u"due"_qs}, QStringList{u"contacts"_qs}, QStringList{u"profile"_qs},
          QStringList{u"undo"_qs, u"--list"_qs}, QStringList{u"rules"_qs, u"list"_qs},
          QStringList{u"rules"_qs, u"show"_qs, u"mentor-update"_qs}}) {
        const Answer done = on(start, words);
        EXPECT_EQ(done.exit, 0) << qPrintable(words.join(u' '));
        EXPECT_EQ(done.err.count('\n'), 2) << done.err.constData();
        EXPECT_TRUE(done.err.contains("guard.toml, line 1: “patient-identifier”"))
            << done.err.constData();
        EXPECT_TRUE(done.err.contains("wave.toml, line 7: “pausd”")) << done.err.constData();
        EXPECT_LT(done.err.size(), 500);
    }
}

TEST_F(RulesTest, checkSaysWhatLoadingWouldSay) {
    init();
    QDir().mkpath(path(u"store/rules"_qs));
    writeFile(u"store/rules/wave.toml"_qs, waveRule);
    const auto said = [this](const QByteArray& text) {
        writeFile(u"new.toml"_qs, text);
        const Answer checked = on(start, {u"rules"_qs, u"check"_qs, path(u"new.toml"_qs)});
        EXPECT_EQ(checked.exit, 1);
        return checked.out;
    };
    EXPECT_TRUE(said(QByteArray(waveRule).replace("\"wave\"", "\"patient-identifier\""))
                    .contains("line 1: “patient-identifier” is a guard"));
    EXPECT_TRUE(said(waveRule).contains("store/rules/wave.toml"));
    EXPECT_TRUE(said(QByteArray(waveRule)
                         .replace("\"wave\"", "\"new\"")
                         .replace("\"open\"", "\"draft:mentor-updat\""))
                    .contains("line 6: “mentor-updat” is not known here; most similar: "
                              "mentor-update"));
    EXPECT_TRUE(said(QByteArray(waveRule).replace("\"P1D\"", "\"P1M\"\nlatest = \"P1D\""))
                    .contains("line 10: latest is before due"));
}

TEST_F(RulesTest, everyNumberOfEveryGuideAndCaseIsShownInWords) {
    const auto shown = [this](const QString& id) {
        return QString::fromUtf8(on(start, {u"rules"_qs, u"show"_qs, id}).out);
    };
    const QString project = shown(u"project-update"_qs);
    EXPECT_TRUE(project.contains(u"asks after 7 days, late after 2 weeks"_qs))
        << qPrintable(project);
    EXPECT_TRUE(project.contains(u"The project is: Slow, Submitted"_qs)) << qPrintable(project);
    EXPECT_TRUE(project.contains(u"asks after 1 month, late after 6 weeks"_qs));
    EXPECT_TRUE(project.contains(u"IMG-39"_qs));
    EXPECT_TRUE(project.contains(u"IMG-08"_qs));
    const QString mentors = shown(u"core-mentors"_qs);
    EXPECT_TRUE(mentors.contains(u"asks 12 months before, late 3 months before"_qs));
    EXPECT_TRUE(mentors.contains(u"Core mentors you have: fewer than 1"_qs)) << qPrintable(mentors);
    EXPECT_TRUE(mentors.contains(u"Core mentors you have: fewer than 2"_qs));
    EXPECT_TRUE(mentors.contains(u"First year, Second year"_qs));
    EXPECT_TRUE(shown(u"message-too-long"_qs).contains(u"251"_qs));
    const QString all = QString::fromUtf8(on(start, {u"rules"_qs}).out);
    EXPECT_TRUE(all.contains(u"7 days to 2 weeks"_qs));
    EXPECT_FALSE(all.contains(u"P7D"_qs));
    const auto json = object(start, {u"rules"_qs, u"show"_qs, u"project-update"_qs});
    EXPECT_EQ(json[u"cases"][0][u"due"].toString(), u"P1M"_qs);
    EXPECT_EQ(json[u"cases"][0][u"when"][0][u"value"].toString(), u"slow, submitted"_qs);
    EXPECT_EQ(
        object(start, {u"rules"_qs, u"show"_qs, u"core-mentors"_qs})[u"packs"][u"img"][u"target"]
            .toInt(),
        2);
}

class OwnNumbersTest : public CliTest {
protected:
    OwnNumbersTest() {
        init();
        add(start, u"Jane Doe"_qs);
        object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"relationship=mentor"_qs});
        object(start, {u"log"_qs, u"Jane Doe"_qs, u"--channel"_qs, u"email"_qs, u"--direction"_qs,
                       u"outgoing"_qs, u"--purpose"_qs, u"update"_qs});
    }

    QJsonArray change(const QStringList& words) {
        return array(start, QStringList{u"rules"_qs} + words);
    }
    QString stateOfUpdate(const QString& today) { return state(today, u"mentor-update"_qs); }
};

TEST_F(OwnNumbersTest, aRuleIsTurnedOffAndOnForEverybody) {
    ASSERT_EQ(stateOfUpdate(u"2026-03-10"_qs), u"due"_qs);
    EXPECT_FALSE(change({u"off"_qs, u"mentor-update"_qs})[0][u"enabled"].toBool());
    EXPECT_EQ(stateOfUpdate(u"2026-03-10"_qs), QString());
    EXPECT_TRUE(change({u"on"_qs, u"mentor-update"_qs})[0][u"enabled"].toBool());
    EXPECT_EQ(stateOfUpdate(u"2026-03-10"_qs), u"due"_qs);
    EXPECT_EQ(change({u"own"_qs}).size(), 1);
    EXPECT_TRUE(change({u"reset"_qs, u"mentor-update"_qs}).isEmpty());
    EXPECT_TRUE(change({u"own"_qs}).isEmpty());
}

TEST_F(OwnNumbersTest, timesAreSetForEverybodyAKindAndOnePerson) {
    for (const QStringList& whom : {QStringList{}, QStringList{u"--kind"_qs, u"mentor"_qs},
                                    QStringList{u"--person"_qs, u"Jane Doe"_qs}}) {
        const auto own = change(QStringList{u"set"_qs, u"mentor-update"_qs, u"--due"_qs, u"P1M"_qs,
                                            u"--latest"_qs, u"P6W"_qs} +
                                whom);
        ASSERT_EQ(own.size(), 1);
        EXPECT_EQ(own[0][u"due"].toString(), u"P1M"_qs);
        EXPECT_EQ(stateOfUpdate(u"2026-02-06"_qs), u"due"_qs) << qPrintable(whom.join(u' '));
        EXPECT_EQ(stateOfUpdate(u"2026-02-20"_qs), u"overdue"_qs);
        const Answer said = on(start, {u"rules"_qs, u"own"_qs});
        EXPECT_TRUE(said.out.contains("asks after 1 month, late after 6 weeks"));
        EXPECT_TRUE(change(QStringList{u"reset"_qs, u"mentor-update"_qs} + whom).isEmpty());
    }
    EXPECT_EQ(stateOfUpdate(u"2026-02-20"_qs), QString());
}

TEST_F(OwnNumbersTest, turningARuleOffKeepsItsTimes) {
    change({u"set"_qs, u"mentor-update"_qs, u"--due"_qs, u"P1M"_qs});
    EXPECT_EQ(change({u"off"_qs, u"mentor-update"_qs})[0][u"due"].toString(), u"P1M"_qs);
    EXPECT_EQ(
        change({u"set"_qs, u"mentor-update"_qs, u"--latest"_qs, u"P2M"_qs})[0][u"due"].toString(),
        u"P1M"_qs);
}

TEST_F(OwnNumbersTest, whatCannotBeIsNamed) {
    refused(2, {u"rules"_qs, u"off"_qs, u"mentor-updat"_qs}, u"mentor-updat"_qs);
    refused(2, {u"rules"_qs, u"off"_qs, u"patient-identifier"_qs}, u"guard"_qs);
    refused(2, {u"rules"_qs, u"set"_qs, u"mentor-update"_qs}, u"--due"_qs);
    refused(2, {u"rules"_qs, u"set"_qs, u"mentor-update"_qs, u"--due"_qs, u"soon"_qs}, u"soon"_qs);
    refused(2, {u"rules"_qs, u"off"_qs, u"mentor-update"_qs, u"--kind"_qs, u"uncle"_qs},
            u"uncle"_qs);
    refused(2, {u"rules"_qs, u"off"_qs, u"mentor-update"_qs, u"--person"_qs, u"Nobody"_qs},
            u"Nobody"_qs);
    refused(2,
            {u"rules"_qs, u"set"_qs, u"mentor-update"_qs, u"--due"_qs, u"P2M"_qs, u"--latest"_qs,
             u"P1M"_qs},
            u"P1M"_qs);
}

TEST_F(RulesTest, wordsListWhatARuleFileMayName) {
    const auto page = object(start, {u"rules"_qs, u"words"_qs})[u"page"].toString();
    EXPECT_TRUE(page.contains(u"`relationship`"_qs));
    EXPECT_TRUE(page.contains(u"`below-target`"_qs));
}

} // namespace matchbook
