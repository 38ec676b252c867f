// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

class PeopleTest : public CliTest {
protected:
    void SetUp() override { init(); }

    /// Of those whom the list names.
    QStringList names(const QStringList& words) {
        QStringList list;
        for (const auto& line : array(start, QStringList{u"contacts"_qs} + words))
            list += line[u"name"].toString();
        return list;
    }
};

TEST_F(PeopleTest, oneLineAddsSomebodyWithAllThatItSays) {
    const auto added = object(
        start, {u"add"_qs, u"Jane Doe, MD @UCSF PD #IR !talked about the PAE registry >email "
                           "draft Fri <jane@example.org> +1 415 555 0132"_qs});
    EXPECT_EQ(added[u"name"].toString(), u"Jane Doe"_qs);
    EXPECT_EQ(added[u"credentials"].toString(), u"MD"_qs);
    EXPECT_EQ(added[u"organization"].toString(), u"UCSF"_qs);
    EXPECT_EQ(added[u"emails"].toArray(), QJsonArray{u"jane@example.org"_qs});
    EXPECT_EQ(added[u"phones"].toArray(), QJsonArray{u"+1 415 555 0132"_qs});
    EXPECT_EQ(added[u"tags"].toArray(), QJsonArray{u"IR"_qs});
    EXPECT_TRUE(added[u"programDirector"].toBool());
    const auto items = object(start, {u"show"_qs, u"Jane Doe"_qs})[u"items"].toArray();
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0][u"text"].toString(), u"email draft"_qs);
    EXPECT_EQ(items[0][u"due"].toString(), u"2026-01-09"_qs);
}

TEST_F(PeopleTest, somebodyAddedAtAnEventIsMetThere) {
    object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"conference"_qs,
                   u"--starts"_qs, u"2026-01-04"_qs, u"--ends"_qs, u"2026-01-07"_qs});
    const auto added =
        object(start, {u"add"_qs, u"Jane Doe"_qs, u"--event"_qs, u"annual meeting"_qs});
    EXPECT_EQ(added[u"metAt"].toString(), u"Annual Meeting"_qs);
    EXPECT_EQ(added[u"metOn"].toString(), start);
    refused(2, {u"add"_qs, u"John Roe"_qs, u"--event"_qs, u"Other Meeting"_qs},
            u"Other Meeting"_qs);
}

TEST_F(PeopleTest, aLineWithoutANameIsRefused) {
    refused(2, {u"add"_qs, u"#IR"_qs}, u"name"_qs);
}

TEST_F(PeopleTest, theListHasTheKeysOfTheContract) {
    add(start, u"Jane Doe"_qs);
    const auto list = array(start, {u"contacts"_qs});
    ASSERT_EQ(list.size(), 1);
    const auto keys =
        sorted({u"id"_qs, u"uid"_qs, u"name"_qs, u"given"_qs, u"family"_qs, u"credentials"_qs,
                u"title"_qs, u"organization"_qs, u"relationship"_qs, u"mentorTypes"_qs,
                u"sponsorship"_qs, u"emails"_qs, u"phones"_qs, u"links"_qs, u"tags"_qs, u"metOn"_qs,
                u"metAt"_qs, u"lastTouch"_qs, u"nextDue"_qs});
    EXPECT_EQ(sorted(list[0].toObject().keys()), keys);
    for (const QString& key :
         {u"organization"_qs, u"metOn"_qs, u"metAt"_qs, u"lastTouch"_qs, u"nextDue"_qs})
        EXPECT_TRUE(list[0][key].isNull()) << qPrintable(key);
    EXPECT_EQ(list[0][u"mentorTypes"].toArray(), QJsonArray());
}

TEST_F(PeopleTest, thePreferredAddressComesFirst) {
    add(start, u"Jane Doe <old@example.org>"_qs);
    const auto edited = object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs,
                                       u"emails=new@example.org,old@example.org"_qs});
    EXPECT_EQ(edited[u"emails"].toArray(),
              (QJsonArray{u"new@example.org"_qs, u"old@example.org"_qs}));
}

TEST_F(PeopleTest, aPersonIsNamedByTheirNameAndNotByTheirAddress) {
    const auto jane = add(start, u"Jane Doe <ir.office@lakeside.example.org> +1 555 0132"_qs);
    add(start, u"Doe Lakeside"_qs);
    const auto shown = [&](const QString& text) {
        return object(start, {u"show"_qs, text})[u"id"].toInteger();
    };
    for (const QString& text : {QString::number(jane), u"ir.office@lakeside.example.org"_qs,
                                u"jane doe"_qs, u"doe jane"_qs, u"Jan"_qs})
        EXPECT_EQ(shown(text), jane) << text.toStdString();
    EXPECT_NE(shown(u"Lakeside"_qs), jane) << "part of an address is no name";
    for (const QString& text : {u"ir"_qs, u"office"_qs, u"jane lakeside"_qs, u"0132"_qs})
        refused(2, {u"show"_qs, text}, u"There is no contact"_qs);
    refused(2, {u"edit"_qs, u"example"_qs, u"--set"_qs, u"title=PD"_qs}, u"There is no contact"_qs);
    refused(2, {u"show"_qs, u"doe"_qs}, u"one of several"_qs);
}

TEST_F(PeopleTest, theListIsSearchedAndNarrowed) {
    add(start, u"Jane Doe #IR"_qs);
    const auto john = add(start, u"John Roe @Example Hospital #DR"_qs);
    object(start, {u"edit"_qs, QString::number(john), u"--set"_qs, u"relationship=mentor"_qs});
    EXPECT_EQ(names({}).size(), 2);
    EXPECT_EQ(names({u"hospital"_qs}), QStringList{u"John Roe"_qs});
    EXPECT_EQ(names({u"--tag"_qs, u"IR"_qs}), QStringList{u"Jane Doe"_qs});
    EXPECT_EQ(names({u"--relationship"_qs, u"mentor"_qs}), QStringList{u"John Roe"_qs});
    EXPECT_EQ(names({u"nobody"_qs}), QStringList());
    refused(2, {u"contacts"_qs, u"--relationship"_qs, u"friend"_qs}, u"prospect"_qs);
}

TEST_F(PeopleTest, theListTakesEveryFilterAndOrderOfTheWindow) {
    const auto jane = QString::number(add(start, u"Jane Doe @Example Hospital"_qs));
    const auto john = QString::number(add(start, u"John Roe <john@example.org>"_qs));
    object(start, {u"event"_qs, u"SIR 2026"_qs, u"--kind"_qs, u"conference"_qs, u"--starts"_qs,
                   start, u"--ends"_qs, start});
    object(start, {u"edit"_qs, jane, u"--set"_qs, u"relationship=mentor"_qs, u"--set"_qs,
                   u"mentorTypes=research"_qs, u"--set"_qs, u"sponsorship=potential"_qs,
                   u"--set"_qs, u"usBased=yes"_qs, u"--set"_qs, u"metAt=SIR 2026"_qs});
    object(start, {u"log"_qs, john, u"--channel"_qs, u"email"_qs, u"--direction"_qs, u"outgoing"_qs,
                   u"--purpose"_qs, u"update"_qs});
    const QStringList onlyJane{u"Jane Doe"_qs};
    const QStringList onlyJohn{u"John Roe"_qs};
    EXPECT_EQ(names({u"--mentor-type"_qs, u"research"_qs}), onlyJane);
    EXPECT_EQ(names({u"--sponsorship"_qs, u"potential"_qs}), onlyJane);
    EXPECT_EQ(names({u"--event"_qs, u"SIR 2026"_qs}), onlyJane);
    EXPECT_EQ(names({u"--organization"_qs, u"example hospital"_qs}), onlyJane);
    EXPECT_EQ(names({u"--last-touch"_qs, u"never"_qs}), onlyJane);
    EXPECT_EQ(names({u"--us-based"_qs, u"yes"_qs}), onlyJane);
    EXPECT_EQ(names({u"--missing"_qs, u"email"_qs}), onlyJane);
    EXPECT_EQ(names({u"--missing"_qs, u"organization"_qs}), onlyJohn);
    EXPECT_EQ(names({u"--sort"_qs, u"last-touch"_qs}), onlyJohn + onlyJane);
    EXPECT_EQ(names({u"--reversed"_qs}), onlyJohn + onlyJane);
    refused(2, {u"contacts"_qs, u"--missing"_qs, u"shoe size"_qs}, u"how-met"_qs);
    refused(2, {u"contacts"_qs, u"--sort"_qs, u"age"_qs}, u"next-due"_qs);
    refused(2, {u"contacts"_qs, u"--event"_qs, u"Nowhere"_qs}, u"Nowhere"_qs);
    refused(2, {u"contacts"_qs, u"--organization"_qs, u"Nowhere"_qs}, u"Nowhere"_qs);
}

TEST_F(PeopleTest, aSearchIsKeptAsAViewAndListedByItsName) {
    add(start, u"Jane Doe #IR"_qs);
    add(start, u"John Roe #DR"_qs);
    EXPECT_EQ(array(start, {u"views"_qs}).size(), 0);
    object(start, {u"views"_qs, u"save"_qs, u"Interventional"_qs, u"--tag"_qs, u"IR"_qs,
                   u"--sort"_qs, u"added"_qs});
    const auto views = array(start, {u"views"_qs, u"list"_qs});
    ASSERT_EQ(views.size(), 1);
    EXPECT_EQ(views[0][u"name"].toString(), u"Interventional"_qs);
    EXPECT_EQ(views[0][u"filter"][u"tag"].toString(), u"IR"_qs);
    EXPECT_EQ(views[0][u"sort"][u"by"].toString(), u"added"_qs);
    EXPECT_TRUE(on(start, {u"views"_qs}).out.contains("tag=IR"));
    EXPECT_EQ(names({u"--view"_qs, u"Interventional"_qs}), QStringList{u"Jane Doe"_qs});
    EXPECT_EQ(names({u"--view"_qs, u"Interventional"_qs, u"--tag"_qs, u"DR"_qs}),
              QStringList{u"John Roe"_qs})
        << "what is asked for goes before what is kept";
    refused(2, {u"contacts"_qs, u"--view"_qs, u"Nothing"_qs}, u"Nothing"_qs);
    refused(2, {u"views"_qs, u"delete"_qs, u"Nothing"_qs}, u"Nothing"_qs);
    object(start, {u"views"_qs, u"delete"_qs, u"Interventional"_qs});
    EXPECT_EQ(array(start, {u"views"_qs}).size(), 0);
}

TEST_F(PeopleTest, overdueListsThoseWhomSomethingIsOverdueFor) {
    add(start, u"Jane Doe"_qs);
    add(start, u"John Roe"_qs);
    object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Send the paper"_qs, u"--kind"_qs,
                   u"commitment"_qs, u"--due"_qs, u"2026-01-10"_qs});
    EXPECT_EQ(array(u"2026-01-10"_qs, {u"contacts"_qs, u"--overdue"_qs}).size(), 0);
    const auto overdue = array(u"2026-01-11"_qs, {u"contacts"_qs, u"--overdue"_qs});
    ASSERT_EQ(overdue.size(), 1);
    EXPECT_EQ(overdue[0][u"name"].toString(), u"Jane Doe"_qs);
    EXPECT_EQ(overdue[0][u"nextDue"].toString(), u"2026-01-07"_qs);
}

TEST_F(PeopleTest, aPersonIsFoundByIdUidAddressAndName) {
    const auto id = add(start, u"Jane Doe <jane@example.org>"_qs);
    const QString uid = object(start, {u"show"_qs, u"Jane"_qs})[u"uid"].toString();
    for (const QString& reference :
         {QString::number(id), uid, u"JANE@example.org"_qs, u"jane doe"_qs, u"doe"_qs})
        EXPECT_EQ(object(start, {u"show"_qs, reference})[u"id"].toInteger(), id)
            << qPrintable(reference);
}

TEST_F(PeopleTest, anAmbiguousNameListsTheCandidates) {
    add(start, u"Jane Doe <jane@example.org>"_qs);
    add(start, u"John Doe <john@example.org>"_qs);
    refused(2, {u"show"_qs, u"Doe"_qs}, u"John Doe"_qs);
    refused(2, {u"show"_qs, u"Nobody"_qs}, u"Nobody"_qs);
}

TEST_F(PeopleTest, aPersonIsShownWithEveryFieldAndWhatBelongsToThem) {
    add(start, u"Jane Doe @Example Hospital PD"_qs);
    const auto shown = object(start, {u"show"_qs, u"Jane Doe"_qs});
    for (const QString& key :
         {u"points"_qs,       u"roles"_qs,   u"timeline"_qs,    u"items"_qs,
          u"favors"_qs,       u"letters"_qs, u"projects"_qs,    u"reminders"_qs,
          u"introducedBy"_qs, u"note"_qs,    u"privateNote"_qs, u"mayFollowUp"_qs,
          u"coreMentor"_qs,   u"cadence"_qs, u"created"_qs,     u"level"_qs,
          u"doNotContact"_qs, u"custom"_qs,  u"sourceKeys"_qs,  u"nextDue"_qs})
        EXPECT_TRUE(shown.contains(key)) << qPrintable(key);
    EXPECT_EQ(shown[u"roles"][0][u"organization"].toString(), u"Example Hospital"_qs);
    EXPECT_EQ(shown[u"organization"].toString(), u"Example Hospital"_qs);
}

TEST_F(PeopleTest, editChangesAllFieldsOrNone) {
    add(start, u"Jane Doe"_qs);
    const auto edited =
        object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs,
                       u"mentorTypes=clinical,near-peer"_qs, u"--set"_qs, u"cadence=P10W"_qs,
                       u"--set"_qs, u"tags=IR, mentor"_qs, u"--set"_qs, u"given=Janet"_qs});
    EXPECT_EQ(edited[u"mentorTypes"].toArray(), (QJsonArray{u"clinical"_qs, u"near-peer"_qs}));
    EXPECT_EQ(edited[u"cadence"].toString(), u"P10W"_qs);
    EXPECT_EQ(edited[u"tags"].toArray(), (QJsonArray{u"IR"_qs, u"mentor"_qs}));
    EXPECT_EQ(edited[u"name"].toString(), u"Janet Doe"_qs);
    refused(2,
            {u"edit"_qs, u"Janet Doe"_qs, u"--set"_qs, u"chair=yes"_qs, u"--set"_qs,
             u"sponsorship=maybe"_qs},
            u"cultivating"_qs);
    EXPECT_FALSE(object(start, {u"show"_qs, u"Janet Doe"_qs})[u"chair"].toBool());
    refused(2, {u"edit"_qs, u"Janet Doe"_qs}, u"--set"_qs);
}

TEST_F(PeopleTest, textForPeopleNamesThem) {
    add(start, u"Jane Doe, MD @Example Hospital"_qs);
    EXPECT_TRUE(on(start, {u"contacts"_qs}).out.contains("Jane Doe"));
    const auto page = on(start, {u"show"_qs, u"Jane Doe"_qs}).out;
    EXPECT_TRUE(page.startsWith("Jane Doe, MD"));
    EXPECT_TRUE(page.contains("Example Hospital"));
}

TEST_F(PeopleTest, twoWhoShareTheAddressOfAnOfficeStayTwo) {
    const auto jane = add(start, u"Jane Doe @UCSF PD <office@example.org>"_qs);
    const auto carl = add(start, u"Carl Roe @Stanford resident <OFFICE@example.org>"_qs);
    EXPECT_NE(jane, carl);
    EXPECT_EQ(object(start, {u"show"_qs, u"Carl Roe"_qs})[u"organization"].toString(), u"Stanford");
}

TEST_F(PeopleTest, aLineTypedTwiceSaysNothingTwice) {
    const QString line = u"Jane Doe !the PAE registry >email draft Fri <jane@example.org>"_qs;
    EXPECT_EQ(add(start, line), add(start, line));
    const auto jane = object(start, {u"show"_qs, u"Jane Doe"_qs});
    EXPECT_EQ(jane[u"note"].toString(), u"the PAE registry");
    EXPECT_EQ(jane[u"items"].toArray().size(), 1);
    add(start, u"Jane Doe-Smith <jane@example.org>"_qs);
    const auto answer = on(start, {u"show"_qs, u"Jane Doe"_qs});
    EXPECT_TRUE(answer.out.contains("Jane Doe-Smith")) << "what was typed is not lost";
}

TEST_F(PeopleTest, showTellsAllThatIsKnown) {
    add(start, u"Jane Doe ^Nobody Known"_qs);
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"department=Radiology"_qs, u"--set"_qs,
                   u"cadence=P2M"_qs, u"--set"_qs, u"level=attending"_qs, u"--set"_qs,
                   u"doNotContact=yes"_qs, u"--set"_qs, u"interests=PAE, embo"_qs});
    const auto out = on(start, {u"show"_qs, u"Jane Doe"_qs}).out;
    for (const char* word :
         {"Radiology", "2 months", "Attending", "Do not contact", "PAE, embo", "Nobody Known"})
        EXPECT_TRUE(out.contains(word)) << word << " in\n" << out.toStdString();
}

TEST_F(PeopleTest, whatCannotBeAnAddressOrAnIntroducerIsRefused) {
    add(start, u"Jane Doe"_qs);
    const auto set = [&](const QString& field) {
        return QStringList{u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, field};
    };
    refused(2, set(u"emails=notmail"_qs), u"name@example.org"_qs);
    refused(2, set(u"introducedBy=Jane Doe"_qs), u"introducedBy"_qs);
    refused(2, {u"profile"_qs, u"--set"_qs, u"email=zz"_qs}, u"email"_qs);
}

TEST_F(PeopleTest, aSeasonOrADayThatCannotBeIsRefused) {
    for (const QString& season : {u"-1"_qs, u"12"_qs, u"99999"_qs})
        refused(2, {u"profile"_qs, u"--set"_qs, u"season="_qs + season}, u"season"_qs);
    EXPECT_EQ(on(u"9999-12-31"_qs, {u"due"_qs}).exit, 2);
    EXPECT_EQ(on(u"0001-01-01"_qs, {u"due"_qs}).exit, 2);
}

TEST_F(PeopleTest, aCommandOfTwoWordsIsNamedToWhoTypesOne) {
    refused(2, {u"item"_qs}, u"item add"_qs);
}

TEST_F(PeopleTest, aMentorIsShownWithWhereOneStands) {
    add(start, u"Jane Doe"_qs);
    EXPECT_FALSE(on(start, {u"show"_qs, u"Jane Doe"_qs}).out.contains("Where you stand"));
    object(start, {u"edit"_qs, u"Jane Doe"_qs, u"--set"_qs, u"relationship=mentor"_qs});
    const auto standing = object(start, {u"show"_qs, u"Jane Doe"_qs})[u"standing"].toArray();
    ASSERT_EQ(standing.size(), 7);
    EXPECT_EQ(standing[0][u"criterion"].toString(), u"reliability"_qs);
    EXPECT_FALSE(standing[0][u"met"].toBool());
    EXPECT_EQ(standing[1][u"of"].toInt(), 1);
    EXPECT_EQ(standing[0][u"sources"][0][u"row"].toString(), u"IMG-102"_qs);
    const QByteArray page = on(start, {u"show"_qs, u"Jane Doe"_qs}).out;
    EXPECT_TRUE(page.contains("Where you stand"));
    EXPECT_TRUE(page.contains("No promise with a day has come due yet"));
}

} // namespace matchbook
