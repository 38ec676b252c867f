// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactcsv.h"
#include "io/contactmaker.h"
#include "io/importmerge.h"
#include "io/importplan.h"
#include "io/linkedin.h"
#include "io/vcard.h"
#include "support/print.h"

using namespace matchbook;

namespace {

/// A store as far as an import sees it.
class People {
public:
    ContactId add(ContactRecord record) {
        record.contact.id = {m_records.size() + 1};
        if (record.contact.uid.isEmpty())
            record.contact.uid = u"uid-%1"_qs.arg(record.contact.id.value);
        m_records += record;
        return record.contact.id;
    }

    [[nodiscard]] ContactIndex index() const {
        ContactIndex index;
        for (const auto& record : m_records)
            addToIndex(index, record.contact);
        index.contact = [this](ContactId id) {
            return m_records[id.value - 1];
        };
        return index;
    }

    /// What the importer does with a plan.
    void apply(const ImportPlan& plan) {
        for (const auto& planned : plan.contacts) {
            if (planned.changes && planned.existing)
                m_records[planned.existing.value - 1] = planned.merged;
            else if (planned.changes)
                add(planned.merged);
        }
    }

    [[nodiscard]] const QList<ContactRecord>& records() const { return m_records; }

private:
    QList<ContactRecord> m_records;
};

ContactRecord person(const QString& name, const QString& email = {}) {
    ContactRecord record;
    record.contact.name = name;
    if (!email.isEmpty())
        record.contact.points += {PointKind::Email, {}, email, false};
    return record;
}

ImportFile fileOf(const QList<ContactRecord>& records) {
    ImportFile file;
    int row = 1;
    for (const auto& record : records)
        file.records += ImportRecord{record, ++row};
    return file;
}

PlannedContact planOne(const ContactRecord& known, const ContactRecord& incoming) {
    People people;
    people.add(known);
    return planImport(fileOf({incoming}), people.index()).contacts.first();
}

} // namespace

TEST(ImportPlan, makesNewContactsOfPeopleNobodyKnows) {
    People people;
    people.add(person(u"Jane Doe"_qs, u"jane@example.org"_qs));
    const auto plan = planImport(fileOf({person(u"John Roe"_qs)}), people.index());
    EXPECT_EQ(plan.contacts[0].kind, PlannedKind::New);
    EXPECT_TRUE(plan.contacts[0].changes);
    EXPECT_EQ(plan.contacts[0].row, 2);
}

TEST(ImportPlan, neverTakesANameForAMatch) {
    const auto planned =
        planOne(person(u"Jane Doe"_qs), person(u"Jane Doe"_qs, u"j@example.org"_qs));
    EXPECT_EQ(planned.kind, PlannedKind::New);
}

TEST(ImportPlan, knowsPeopleByKeyEmailAndLinkedInProfile) {
    auto known = person(u"Jane Doe"_qs, u"Jane@Example.org"_qs);
    known.contact.sourceKeys = {{u"vcard"_qs, u"u-1"_qs}};
    known.contact.points += {PointKind::Link, {}, u"linkedin.com/in/jane-doe/"_qs, false};

    EXPECT_EQ(planOne(known, person(u"Jane Doe"_qs, u"jane@example.ORG"_qs)).kind,
              PlannedKind::Same);
    auto byKey = person(u"Jane Doe"_qs);
    byKey.contact.sourceKeys = {{u"linkedin"_qs, u"jane-doe"_qs}};
    EXPECT_EQ(planOne(known, byKey).kind, PlannedKind::Updated) << "learns the key";
    auto byUid = person(u"Jane Doe"_qs);
    byUid.contact.sourceKeys = {{u"vcard"_qs, u"u-1"_qs}};
    EXPECT_EQ(planOne(known, byUid).kind, PlannedKind::Same);
    auto ours = person(u"Jane Doe"_qs);
    ours.contact.sourceKeys = {{u"vcard"_qs, u"uid-1"_qs}};
    EXPECT_EQ(planOne(known, ours).kind, PlannedKind::Same) << "a card we wrote";
}

TEST(ImportPlan, knowsARecordOfANameAloneOnlyWhenItComesAgain) {
    People people;
    people.add(person(u"Jane Doe"_qs));
    const auto file = fileOf({person(u"Jane Doe"_qs)});
    const auto plan = planImport(file, people.index());
    EXPECT_EQ(plan.contacts[0].kind, PlannedKind::New) << "perhaps another Jane";
    people.apply(plan);
    EXPECT_EQ(planImport(file, people.index()).contacts[0].kind, PlannedKind::Same);
}

TEST(ImportPlan, doesNotTakeASharedHomePageForAMatch) {
    auto one = person(u"Jane Doe"_qs);
    auto other = person(u"John Roe"_qs);
    one.contact.points =
        other.contact.points = {{PointKind::Link, {}, u"https://example.org"_qs, false}};
    EXPECT_EQ(planOne(one, other).kind, PlannedKind::New);
}

TEST(ImportPlan, takesNobodyForAnotherWhoSharesTheAddressOfTheirOffice) {
    const QString office = u"office@example.org"_qs;
    auto ann = person(u"Ann Abel"_qs, office);
    auto bob = person(u"Bob Baker"_qs, office);
    bob.contact.sourceKeys = {{u"linkedin"_qs, u"bob"_qs}};
    const auto carl = person(u"Carl Chen"_qs, office);
    People people;
    people.add(ann);
    const auto file = fileOf({bob, carl, person(u"Ann Abel"_qs, office)});
    const auto plan = planImport(file, people.index());
    EXPECT_EQ(plan.contacts[0].kind, PlannedKind::New);
    EXPECT_EQ(plan.contacts[1].kind, PlannedKind::New);
    EXPECT_EQ(plan.contacts[2].kind, PlannedKind::Same);
    people.apply(plan);
    EXPECT_EQ(planImport(file, people.index()).counts.same, 3) << "the second time";
}

TEST(ImportPlan, fillsEmptyFieldsAndAddsWhatIsMissing) {
    auto known = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    known.contact.tags = {u"IR"_qs};
    auto incoming = person(u"jane doe"_qs, u"jane@example.org"_qs);
    incoming.contact.title = u"Attending"_qs;
    incoming.contact.tags = {u"ir"_qs, u"SIR"_qs};
    incoming.contact.points += {PointKind::Phone, {}, u"+1 415 555 0132"_qs, true};
    incoming.organization = u"Example"_qs;
    const auto planned = planOne(known, incoming);
    EXPECT_EQ(planned.kind, PlannedKind::Updated);
    EXPECT_EQ(planned.existing, ContactId{1});
    EXPECT_EQ(planned.merged.contact.name, u"Jane Doe");
    EXPECT_EQ(planned.merged.contact.title, u"Attending");
    EXPECT_EQ(planned.merged.contact.tags, QStringList({u"IR"_qs, u"SIR"_qs}));
    EXPECT_EQ(planned.merged.contact.points.size(), 2);
    EXPECT_EQ(planned.merged.organization, u"Example");
}

TEST(ImportPlan, keepsWhatTheUserHasAndReportsTheDifference) {
    auto known = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    known.contact.title = u"Chief"_qs;
    known.contact.relationship = Relationship::Mentor;
    auto incoming = known;
    incoming.contact.title = u"Fellow"_qs;
    incoming.contact.department = u"Radiology"_qs;
    incoming.contact.relationship = Relationship::Prospect;
    People people;
    people.add(known);
    const auto plan = planImport(fileOf({incoming}), people.index());
    const auto& planned = plan.contacts.first();
    EXPECT_EQ(planned.kind, PlannedKind::Conflict);
    EXPECT_EQ(planned.merged.contact.title, u"Chief");
    EXPECT_EQ(planned.merged.contact.department, u"Radiology") << "what it adds is taken";
    EXPECT_EQ(planned.merged.contact.relationship, Relationship::Mentor);
    EXPECT_TRUE(planned.changes);
    ASSERT_EQ(plan.problems.size(), 1);
    EXPECT_EQ(plan.problems[0].field, u"title");
    EXPECT_EQ(plan.problems[0].text, u"Fellow");
    EXPECT_EQ(plan.problems[0].detail, u"Chief");
    EXPECT_EQ(plan.problems[0].row, 2);
}

TEST(ImportPlan, storesNothingWhenTwoPeopleMatch) {
    People people;
    people.add(person(u"Jane Doe"_qs, u"jane@example.org"_qs));
    people.add(person(u"John Roe"_qs, u"john@example.org"_qs));
    auto both = person(u"Jane Roe"_qs, u"jane@example.org"_qs);
    both.contact.points += {PointKind::Email, {}, u"john@example.org"_qs, false};
    const auto plan = planImport(fileOf({both}), people.index());
    EXPECT_EQ(plan.contacts[0].kind, PlannedKind::Conflict);
    EXPECT_FALSE(plan.contacts[0].changes);
    EXPECT_EQ(plan.problems[0].code, Error::Code::Ambiguous);
    EXPECT_EQ(plan.problems[0].detail, u"Jane Doe, John Roe");
}

TEST(ImportPlan, joinsRecordsOfOnePersonInTheFile) {
    auto second = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    second.contact.title = u"Fellow"_qs;
    const auto first = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    const auto plan = planImport(fileOf({first, first, second}), People().index());
    EXPECT_EQ(plan.contacts[0].kind, PlannedKind::New);
    EXPECT_EQ(plan.contacts[1].kind, PlannedKind::Same);
    EXPECT_EQ(plan.contacts[2].kind, PlannedKind::Updated);
    EXPECT_EQ(plan.contacts[2].firstOfFile, 0);
    EXPECT_FALSE(plan.contacts[2].changes) << "it stands in the first";
    EXPECT_EQ(plan.contacts[0].merged.contact.title, u"Fellow");
}

TEST(ImportPlan, joinsTwoRecordsForAContactThatIsThereAlready) {
    People people;
    people.add(person(u"Jane Doe"_qs, u"jane@example.org"_qs));
    auto one = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    one.contact.title = u"Fellow"_qs;
    auto two = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    two.contact.department = u"Radiology"_qs;
    const auto plan = planImport(fileOf({one, two}), people.index());
    EXPECT_EQ(plan.contacts[0].merged.contact.title, u"Fellow");
    EXPECT_EQ(plan.contacts[0].merged.contact.department, u"Radiology");
    people.apply(plan);
    EXPECT_EQ(people.records().size(), 1);
}

TEST(ImportPlan, countsEveryRecordOnce) {
    People people;
    auto known = person(u"Jane Doe"_qs, u"jane@example.org"_qs);
    known.contact.title = u"Chief"_qs;
    people.add(known);
    auto differs = known;
    differs.contact.title = u"Fellow"_qs;
    auto adds = known;
    adds.contact.department = u"Radiology"_qs;
    auto file = fileOf({known, differs, adds, person(u"New"_qs), person(u"Newer"_qs)});
    file.skipped = 3;
    EXPECT_EQ(planImport(file, people.index()).counts, (ImportCounts{8, 2, 1, 1, 1, 3}));
}

TEST(ImportPlan, changesNothingTheSecondTime) {
    ContactMaker maker(3);
    QList<ContactRecord> made;
    for (int i = 0; i < 200; ++i) {
        made += maker.make();
        made.last().contact.sourceKeys = {{u"vcard"_qs, QString::number(i)}};
        made.last().contact.points.removeIf(
            [](const ContactPoint& point) { return point.kind == PointKind::Link; });
    }
    const QByteArray linkedIn = "First Name,Last Name,URL,Email Address,Company,Position,Connected "
                                "On\nJane,Doe,https://www.linkedin.com/in/jane,j@example.org,X,Y,"
                                "08 Feb 2026\n,,,,,,08 Feb 2026\nJohn,Roe,,,,,\n";
    const QByteArray apple = "BEGIN:VCARD\nFN:Ada Poe\nUID:a\nitem1.TEL;TYPE=WORK,VOICE:1\n"
                             "item1.X-ABLabel:Desk\nREV:2026\nADR:;;1 Main\nEND:VCARD\n";
    const QList<ImportFile> files = {*readVcards(writeVcards(made)), *readVcards(apple),
                                     *readContactCsv(writeContactCsv(made))};
    People people;
    for (const auto& file : files) {
        people.apply(planImport(file, people.index()));
        const auto again = planImport(file, people.index());
        EXPECT_EQ(again.counts.same, again.counts.read);
        EXPECT_TRUE(again.problems.isEmpty());
        for (const auto& planned : again.contacts)
            ASSERT_FALSE(planned.changes);
    }
    EXPECT_EQ(people.records().size(), 201) << "the same people by card and by table";

    const auto members = *readLinkedIn(linkedIn);
    people.apply(planImport(members, people.index()));
    const auto again = planImport(members, people.index());
    EXPECT_EQ(again.counts, (ImportCounts{3, 0, 0, 2, 0, 1}));
}

TEST(ImportPlan, leavesTheKnownContactWholeWhateverComes) {
    ContactMaker maker(5);
    for (int i = 0; i < 500; ++i) {
        auto known = maker.make();
        const auto incoming = maker.make();
        const auto merged = mergedWith(known, incoming);
        // Whatever was given once is given still, as it was.
        auto again = mergedWith(merged.record, known);
        ASSERT_FALSE(again.adds);
        ASSERT_TRUE(again.differences.isEmpty());
        ASSERT_EQ(merged.record.contact.name, known.contact.name);
        ASSERT_FALSE(mergedWith(merged.record, incoming).adds) << "nothing is added twice";
    }
}
