// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/programplan.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

ProgramFile read(const QByteArray& text) {
    const auto file = readProgramCsv(text);
    EXPECT_TRUE(file) << "the table is read";
    return file ? *file : ProgramFile{};
}

Organization only(const QByteArray& text) {
    const auto file = read(text);
    EXPECT_EQ(file.records.size(), 1);
    EXPECT_TRUE(file.problems.isEmpty());
    return file.records.isEmpty() ? Organization() : file.records[0].program;
}

} // namespace

TEST(ProgramCsv, knowsTheColumnsOfUsualSheets) {
    const Organization program =
        only("Program Name,City,State,ACGME ID,NRMP Code,ERAS ID,Track,Visa,Signal,Status,"
             "Interview Date,Note,Website,Region,Size,Case mix,Takes thank-yous,Aliases\n"
             "Lakeside IR,Springfield,IL,4160100001,1234567C0,99,Integrated; ESIR,J-1 only,Gold,"
             "Applied,11/3/2026,asked about call,https://example.org,Midwest,3,oncology,no,LMC\n");
    EXPECT_EQ(program.name, u"Lakeside IR");
    EXPECT_EQ(program.kind, OrganizationKind::Program);
    EXPECT_EQ(program.city, u"Springfield");
    EXPECT_EQ(program.state, u"IL");
    EXPECT_EQ(program.acgmeId, u"4160100001");
    EXPECT_EQ(program.nrmpId, u"1234567C0");
    EXPECT_EQ(program.erasId, u"99");
    EXPECT_EQ(program.tracks, (QStringList{u"Integrated"_qs, u"ESIR"_qs}));
    EXPECT_EQ(program.visaSponsorship, true);
    EXPECT_EQ(program.signal, Signal::Gold);
    EXPECT_EQ(program.status, ApplicationStatus::Applied);
    EXPECT_EQ(program.interviewOn, QDate(2026, 11, 3));
    EXPECT_EQ(program.note, u"asked about call");
    EXPECT_EQ(program.website, u"https://example.org");
    EXPECT_EQ(program.region, u"Midwest");
    EXPECT_EQ(program.size, u"3");
    EXPECT_EQ(program.caseMix, u"oncology");
    EXPECT_EQ(program.takesThankYous, false);
    EXPECT_EQ(program.aliases, QStringList{u"LMC"_qs});
}

TEST(ProgramCsv, aGenericNameTakesTheInstitution) {
    const auto file = read("Institution;Program;City/State\n"
                           "Lakeside;Interventional Radiology - Integrated;Springfield, IL\n"
                           "Hillside;Hillside Vascular Institute;\n"
                           "Riverside;;\n");
    ASSERT_EQ(file.records.size(), 3);
    EXPECT_EQ(file.records[0].program.name, u"Lakeside, Interventional Radiology - Integrated");
    EXPECT_EQ(file.records[0].program.city, u"Springfield");
    EXPECT_EQ(file.records[0].program.state, u"IL");
    EXPECT_EQ(file.records[1].program.name, u"Hillside Vascular Institute");
    EXPECT_EQ(file.records[2].program.name, u"Riverside");
}

TEST(ProgramCsv, namesEachWordItCannotReadWithItsRow) {
    const auto file = read("Program,Signal,Status,Interview date,Visa\n"
                           "Lakeside IR,bronze,soon,not yet,perhaps\n"
                           "Hillside IR,No,Interview,2026-11-03,none\n");
    ASSERT_EQ(file.records.size(), 2) << "the rows are kept";
    ASSERT_EQ(file.problems.size(), 4);
    for (const Error& problem : file.problems) {
        EXPECT_EQ(problem.row, 2);
        EXPECT_EQ(problem.code, Error::Code::InvalidValue);
    }
    EXPECT_EQ(file.problems[0].field, u"Signal");
    EXPECT_EQ(file.problems[0].text, u"bronze");
    EXPECT_EQ(file.records[0].said, QSet<QString>{u"name"_qs});
    EXPECT_EQ(file.records[1].program.visaSponsorship, false);
}

TEST(ProgramCsv, namesColumnsThatAreLeftOut) {
    const auto file = read("Program,City,Shoe size\nLakeside IR,Springfield,42\n");
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].field, u"columns");
    EXPECT_EQ(file.problems[0].text, u"Shoe size");
}

TEST(ProgramCsv, aRowWithoutANameIsSkipped) {
    const auto file = read("Program,City\nLakeside IR,Springfield\n,Nowhere\n");
    EXPECT_EQ(file.records.size(), 1);
    EXPECT_EQ(file.skipped, 1);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].row, 3);
}

TEST(ProgramCsv, whatHoldsNoProgramIsRefused) {
    EXPECT_EQ(readProgramCsv("Program,City\n").error().code, Error::Code::NoRecords);
    EXPECT_EQ(readProgramCsv("Program,City\n,Springfield\n").error().code, Error::Code::NoRecords);
    EXPECT_EQ(readProgramCsv("hello\nworld\n").error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(readProgramCsv("").error().code, Error::Code::NoRecords);
}

TEST(ProgramPlan, saysWhatIsNewChangedAndTheSame) {
    Organization lakeside;
    lakeside.id = OrganizationId{7};
    lakeside.name = u"Lakeside IR"_qs;
    lakeside.acgmeId = u"1"_qs;
    lakeside.city = u"Springfield"_qs;
    lakeside.kind = OrganizationKind::Program;
    Organization hillside;
    hillside.id = OrganizationId{8};
    hillside.name = u"Hillside IR"_qs;
    hillside.kind = OrganizationKind::Program;
    const auto plan = planPrograms(read("Program,City,ACGME ID\n"
                                        "Lakeside Medical Center,Shelbyville,1\n"
                                        "Hillside IR,,\n"
                                        "Riverside IR,,\n"
                                        "Riverside IR,Ogdenville,\n"),
                                   {lakeside, hillside});
    EXPECT_EQ(plan.counts, (ImportCounts{.read = 4, .created = 1, .updated = 2, .same = 1}));
    ASSERT_EQ(plan.programs.size(), 4);
    EXPECT_EQ(plan.programs[0].program.id, lakeside.id);
    EXPECT_EQ(plan.programs[0].program.name, u"Lakeside IR");
    EXPECT_EQ(plan.programs[0].program.aliases, QStringList{u"Lakeside Medical Center"_qs});
    EXPECT_EQ(plan.programs[0].changed, (QStringList{u"aliases"_qs, u"city"_qs}));
    EXPECT_TRUE(plan.programs[1].changed.isEmpty());
    EXPECT_TRUE(plan.programs[2].isNew);
    EXPECT_EQ(plan.programs[3].place, plan.programs[2].place);
    EXPECT_EQ(plan.programs[3].program.city, u"Ogdenville");
}

TEST(ProgramPlan, aHospitalOfThatNameBecomesTheProgramAndASchoolDoesNot) {
    Organization hospital;
    hospital.id = OrganizationId{1};
    hospital.name = u"Lakeside"_qs;
    Organization school;
    school.id = OrganizationId{2};
    school.name = u"Hillside"_qs;
    school.kind = OrganizationKind::School;
    const auto plan =
        planPrograms(read("Program,City\nLakeside,\nHillside,\n"), {hospital, school});
    EXPECT_EQ(plan.programs[0].program.id, hospital.id);
    EXPECT_EQ(plan.programs[0].changed, QStringList{u"kind"_qs});
    EXPECT_TRUE(plan.programs[1].isNew);
}

TEST(ProgramPlan, anIdThatDiffersStaysAndIsNamed) {
    Organization lakeside;
    lakeside.name = u"Lakeside"_qs;
    lakeside.acgmeId = u"1"_qs;
    lakeside.nrmpId = u"5"_qs;
    const auto plan =
        planPrograms(read("Program,ACGME,NRMP,City\nLakeside,1,6,Portland\n"), {lakeside});
    EXPECT_EQ(plan.programs[0].program.nrmpId, u"5");
    EXPECT_EQ(plan.programs[0].program.city, u"Portland");
    ASSERT_EQ(plan.problems.size(), 1);
    EXPECT_EQ(plan.problems[0].text, u"6");
    EXPECT_EQ(plan.problems[0].detail, u"5");
}

TEST(ProgramPlan, aRowWithTheIdsOfTwoProgramsIsSkipped) {
    Organization one;
    one.name = u"One"_qs;
    one.acgmeId = u"1"_qs;
    Organization two;
    two.name = u"Two"_qs;
    two.nrmpId = u"2"_qs;
    const auto plan = planPrograms(read("Program,ACGME,NRMP\nOne,1,2\n"), {one, two});
    EXPECT_EQ(plan.counts, (ImportCounts{.read = 1, .skipped = 1}));
    ASSERT_EQ(plan.problems.size(), 1);
    EXPECT_EQ(plan.problems[0].code, Error::Code::Ambiguous);
    EXPECT_EQ(plan.problems[0].row, 2);
}

} // namespace matchbook
