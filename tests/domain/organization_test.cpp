// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organization.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

Organization program(const QString& name, const QString& acgmeId = {}) {
    Organization organization;
    organization.name = name;
    organization.acgmeId = acgmeId;
    organization.kind = OrganizationKind::Program;
    return organization;
}

} // namespace

TEST(OrganizationIndex, anIdLeadsFurtherThanAName) {
    const OrganizationIndex index(
        {program(u"Lakeside"_qs, u"4160100001"_qs), program(u"Hillside"_qs)});
    EXPECT_EQ(index.matches(program(u"Hillside"_qs, u"4160100001"_qs)), QList<qsizetype>{0});
}

TEST(OrganizationIndex, aNameLeadsFurtherThanAnAlias) {
    Organization lakeside = program(u"Lakeside"_qs);
    lakeside.aliases = {u"Hillside"_qs, u"LMC"_qs};
    const OrganizationIndex index({lakeside, program(u"Hillside"_qs)});
    EXPECT_EQ(index.matches(program(u"hillside"_qs)), QList<qsizetype>{1});
    EXPECT_EQ(index.matches(program(u"lmc"_qs)), QList<qsizetype>{0});
    EXPECT_TRUE(index.matches(program(u"Riverside"_qs)).isEmpty());
}

TEST(OrganizationIndex, anotherIdIsAnotherProgramWhateverItsName) {
    const OrganizationIndex index({program(u"Lakeside"_qs, u"1"_qs)});
    EXPECT_TRUE(index.matches(program(u"Lakeside"_qs, u"2"_qs)).isEmpty());
    EXPECT_EQ(index.matches(program(u"Lakeside"_qs)), QList<qsizetype>{0});
}

TEST(OrganizationIndex, namesBothWhoseIdsAreMixed) {
    Organization other = program(u"Hillside"_qs);
    other.nrmpId = u"77"_qs;
    const OrganizationIndex index({program(u"Lakeside"_qs, u"1"_qs), other});
    Organization mixed = program(u"Lakeside"_qs, u"1"_qs);
    mixed.nrmpId = u"77"_qs;
    EXPECT_EQ(index.matches(mixed), (QList<qsizetype>{0, 1}));
}

TEST(OrganizationIndex, anIdThatWasChangedLeadsNowhere) {
    OrganizationIndex index({program(u"Lakeside"_qs, u"1"_qs)});
    index.replace(0, program(u"Lakeside"_qs, u"2"_qs));
    EXPECT_TRUE(index.matches(program(u"Other"_qs, u"1"_qs)).isEmpty());
    EXPECT_EQ(index.matches(program(u"Other"_qs, u"2"_qs)), QList<qsizetype>{0});
}

TEST(MergedOrganization, keepsWhatTheFirstSaysAndTakesWhatItLacks) {
    Organization keep = program(u"Lakeside"_qs);
    keep.kind = OrganizationKind::Hospital;
    keep.city = u"Springfield"_qs;
    keep.tracks = {u"Integrated"_qs};
    Organization other = program(u"Lakeside Medical Center"_qs, u"1"_qs);
    other.aliases = {u"LMC"_qs, u"lakeside"_qs};
    other.city = u"Shelbyville"_qs;
    other.tracks = {u"integrated"_qs, u"ESIR"_qs};
    other.signal = Signal::Gold;
    const Organization merged = mergedOrganization(keep, other);
    EXPECT_EQ(merged.name, u"Lakeside");
    EXPECT_EQ(merged.aliases, (QStringList{u"Lakeside Medical Center"_qs, u"LMC"_qs}));
    EXPECT_EQ(merged.kind, OrganizationKind::Program);
    EXPECT_EQ(merged.city, u"Springfield");
    EXPECT_EQ(merged.acgmeId, u"1");
    EXPECT_EQ(merged.tracks, (QStringList{u"Integrated"_qs, u"ESIR"_qs}));
    EXPECT_EQ(merged.signal, Signal::Gold);
}

} // namespace matchbook
