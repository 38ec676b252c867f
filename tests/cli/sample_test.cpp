// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

#include <QSet>

namespace matchbook {

class SampleTest : public CliTest {
protected:
    void make(const QString& today) { object(today, {u"init"_qs, u"--sample"_qs}); }
};

TEST_F(SampleTest, isFullAndWhole) {
    make(u"2026-11-21"_qs);
    EXPECT_GE(array(u"2026-11-21"_qs, {u"contacts"_qs}).size(), 24);
    EXPECT_EQ(on(u"2026-11-21"_qs, {u"verify"_qs}).exit, 0);
    EXPECT_EQ(object(u"2026-11-21"_qs, {u"profile"_qs})[u"packInForce"].toString(), u"img"_qs);
}

TEST_F(SampleTest, keepsTodayBusyOnAnyDay) {
    const QSet<QString> expected = {u"mentor-update"_qs,      u"project-update"_qs,
                                    u"conference-notes"_qs,   u"conference-follow-up"_qs,
                                    u"conference-contact"_qs, u"no-reply"_qs,
                                    u"reply-owed"_qs,         u"promise-due"_qs,
                                    u"advice-open"_qs,        u"thank-you"_qs,
                                    u"rotation-feedback"_qs,  u"vanish-guard"_qs,
                                    u"letter-upload"_qs,      u"task-due"_qs};
    const QString today = u"2027-02-28"_qs;
    make(today);
    QSet<QString> rules;
    QSet<QString> states;
    for (const auto& reminder : array(today, {u"due"_qs, u"--within"_qs, u"14"_qs})) {
        rules.insert(reminder[u"rule"].toString());
        states.insert(reminder[u"state"].toString());
    }
    EXPECT_EQ(states, (QSet<QString>{u"overdue"_qs, u"due"_qs, u"upcoming"_qs}));
    for (const QString& rule : expected)
        EXPECT_TRUE(rules.contains(rule)) << qPrintable(rule);
}

TEST_F(SampleTest, itsLettersGoToProgramsFourToEachAtMost) {
    const QString today = u"2026-11-21"_qs;
    make(today);
    const auto assign = [](const QString& writer) {
        return QStringList{
            u"letter"_qs,   writer,
            u"--state"_qs,  u"agreed"_qs,
            u"--assign"_qs, u"Lakeshore University Interventional Radiology Residency"_qs};
    };
    for (const QString& writer : {u"Boateng"_qs, u"Hartwell"_qs, u"Okonkwo-Adeyemi"_qs})
        EXPECT_EQ(object(today, assign(writer))[u"programs"].toArray().size(), 1);
    refused(2, assign(u"Bhriain"_qs), u"has 4 letters already"_qs);
}

TEST_F(SampleTest, isOneStepOfUndo) {
    make(u"2026-11-21"_qs);
    object(u"2026-11-21"_qs, {u"undo"_qs});
    EXPECT_TRUE(array(u"2026-11-21"_qs, {u"contacts"_qs}).isEmpty());
}

} // namespace matchbook
