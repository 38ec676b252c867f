// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/resolution.h"
#include "rules/support.h"

using namespace matchbook;

namespace {

const ContactFacts ada = [] {
    ContactFacts person = mentor(7, {2026, 1, 31});
    person.mentorTypes = 1U << static_cast<unsigned>(MentorType::Research);
    return person;
}();

RuleOverride override(OverrideScope scope, const char* subject, const char* due,
                      const char* latest = nullptr) {
    RuleOverride made;
    made.rule = u"test-rule"_qs;
    made.scope = scope;
    made.subject = QString::fromLatin1(subject);
    made.due = due ? parsePeriod(QString::fromLatin1(due)) : std::nullopt;
    made.latest = latest ? parsePeriod(QString::fromLatin1(latest)) : std::nullopt;
    return made;
}

RuleOverride off(OverrideScope scope, const char* subject) {
    RuleOverride made = override(scope, subject, nullptr);
    made.enabled = false;
    return made;
}

const QByteArray packs = "[pack.img]\ndue = 'P1D'\nlatest = 'P2D'\n"
                         "[pack.general]\ndue = 'P3D'\nlatest = 'P4D'\n";

/// "layer due latest", or "off".
QString resolved(const QByteArray& rule, const RuleChoices& choices,
                 const ContactFacts* person = &ada) {
    const RuleBook book = bookOf(rule);
    const auto rules = rulesInForce(book, choices, false);
    const auto found = resolve(rules.first(), rules.first().variant->numbers, person);
    if (!found.enabled)
        return u"off"_qs;
    return QStringList{toText(found.layer), toString(found.due),
                       found.latest ? toString(*found.latest) : u"never"_qs}
        .join(u' ');
}

RuleChoices with(const QList<RuleOverride>& overrides) {
    RuleChoices choices;
    choices.overrides = overrides;
    return choices;
}

} // namespace

TEST(Resolution, takesTheNumbersOfThePackInForce) {
    EXPECT_EQ(resolved(ruleText({}, packs), {.pack = Pack::Img, .overrides = {}}),
              u"pack P1D P2D"_qs);
    EXPECT_EQ(resolved(ruleText({}, packs), {.pack = Pack::General, .overrides = {}}),
              u"pack P3D P4D"_qs);
    EXPECT_EQ(resolved(ruleText(), {.pack = Pack::Img, .overrides = {}}), u"default P10D P20D"_qs);
}

TEST(Resolution, followsTheProfileWhereThePackIsAutomatic) {
    const RuleBook book = bookOf(ruleText({}, packs));
    const RuleChoices automatic{.pack = Pack::Auto, .overrides = {}};
    EXPECT_EQ(rulesInForce(book, automatic, true).first().variant, &*book.rules[0].img);
    EXPECT_EQ(rulesInForce(book, automatic, false).first().variant, &*book.rules[0].general);
}

TEST(Resolution, keepsTheProductDefaultUntilAPackIsChosen) {
    const QByteArray rule = ruleText("product-default = true", packs);
    RuleChoices choices{.pack = Pack::General, .overrides = {}};
    EXPECT_EQ(resolved(rule, choices), u"default P10D P20D"_qs);
    choices.packChosen = true;
    EXPECT_EQ(resolved(rule, choices), u"pack P3D P4D"_qs);
}

TEST(Resolution, putsThePersonBeforeTheKindBeforeEverybodyBeforeThePack) {
    const QByteArray rule = ruleText("follows-cadence = true", packs);
    QList<RuleOverride> all = {override(OverrideScope::Person, "7", "P30D", "P31D"),
                               override(OverrideScope::Kind, "mentor", "P40D", "P41D"),
                               override(OverrideScope::Everybody, "", "P50D", "P51D")};
    EXPECT_EQ(resolved(rule, with(all)), u"person P30D P31D"_qs);
    all.removeFirst();
    EXPECT_EQ(resolved(rule, with(all)), u"kind P40D P41D"_qs);
    all.removeFirst();
    EXPECT_EQ(resolved(rule, with(all)), u"kind P50D P51D"_qs);
    EXPECT_EQ(resolved(rule, with({})), u"pack P3D P4D"_qs);
}

TEST(Resolution, letsTheirOwnCadenceStandBetweenThePersonAndTheKind) {
    const QByteArray rule = ruleText("follows-cadence = true\ndue = 'P2M'\nlatest = 'P3M'");
    ContactFacts paced = ada;
    paced.cadence = parsePeriod(u"P6W");
    const auto kind = override(OverrideScope::Kind, "mentor", "P40D", "P41D");
    EXPECT_EQ(resolved(rule, with({kind}), &paced), u"person P6W P1M6W"_qs);
    const auto own = override(OverrideScope::Person, "7", "P30D", "P31D");
    EXPECT_EQ(resolved(rule, with({kind, own}), &paced), u"person P30D P31D"_qs);
    EXPECT_EQ(resolved(ruleText(), with({}), &paced), u"default P10D P20D"_qs);
}

TEST(Resolution, knowsKindsByRelationshipAndByMentorType) {
    EXPECT_EQ(resolved(ruleText(), with({override(OverrideScope::Kind, "research", "P1D", "P2D")})),
              u"kind P1D P2D"_qs);
    EXPECT_EQ(resolved(ruleText(), with({override(OverrideScope::Kind, "career", "P1D", "P2D")})),
              u"default P10D P20D"_qs);
    EXPECT_EQ(resolved(ruleText(), with({override(OverrideScope::Kind, "prospect", "P1D", "P2D")})),
              u"default P10D P20D"_qs);
}

TEST(Resolution, keepsTheDistanceOfTheRuleWhereOnlyDueIsGiven) {
    EXPECT_EQ(resolved(ruleText(), with({override(OverrideScope::Person, "7", "P1M")})),
              u"person P1M P1M10D"_qs);
    EXPECT_EQ(
        resolved(ruleText("latest = 'never'"), with({override(OverrideScope::Person, "7", "P1M")})),
        u"person P1M never"_qs);
    EXPECT_EQ(resolved(ruleText(), with({override(OverrideScope::Person, "7", nullptr, "P30D")})),
              u"person P10D P30D"_qs);
}

TEST(Resolution, switchesOffForItsScope) {
    EXPECT_EQ(resolved(ruleText(), with({off(OverrideScope::Person, "7")})), u"off"_qs);
    EXPECT_EQ(resolved(ruleText(), with({off(OverrideScope::Person, "8")})),
              u"default P10D P20D"_qs);
    EXPECT_EQ(resolved(ruleText(), with({off(OverrideScope::Kind, "mentor")})), u"off"_qs);
    EXPECT_EQ(resolved(ruleText(), with({off(OverrideScope::Everybody, "")})), u"off"_qs);
    EXPECT_EQ(resolved(ruleText(), with({off(OverrideScope::Everybody, ""),
                                         override(OverrideScope::Person, "7", nullptr)})),
              u"default P10D P20D"_qs);
    EXPECT_EQ(resolved(ruleText(), with({off(OverrideScope::Person, "7")}), nullptr),
              u"default P10D P20D"_qs);
}

TEST(Resolution, switchesOnARuleThatIsOffByItself) {
    EXPECT_EQ(resolved(ruleText("enabled = false"), with({})), u"off"_qs);
    EXPECT_EQ(resolved(ruleText("enabled = false"),
                       with({override(OverrideScope::Everybody, "", nullptr)})),
              u"default P10D P20D"_qs);
}

TEST(Resolution, aPackSwitchesARuleOffOfWhichItSaysNothing) {
    const QByteArray rule = ruleText({}, "[pack.general]\nenabled = false\n");
    RuleChoices choices;
    choices.pack = Pack::Img;
    EXPECT_EQ(resolved(rule, choices), u"default P10D P20D"_qs);
    choices.pack = Pack::General;
    EXPECT_EQ(resolved(rule, choices), u"off"_qs);
    choices.overrides = {override(OverrideScope::Everybody, "", nullptr)};
    EXPECT_NE(resolved(rule, choices), u"off"_qs);
}

TEST(Resolution, leavesGuardsAlone) {
    const QByteArray guard = ruleText("guard = true\nenabled = false");
    EXPECT_EQ(resolved(guard, with({off(OverrideScope::Everybody, ""),
                                    override(OverrideScope::Person, "7", "P1D", "P2D")})),
              u"guard P10D P20D"_qs);
}

TEST(Resolution, ignoresOverridesOfOtherRules) {
    auto other = off(OverrideScope::Everybody, "");
    other.rule = u"another-rule"_qs;
    EXPECT_EQ(resolved(ruleText(), with({other})), u"default P10D P20D"_qs);
}
