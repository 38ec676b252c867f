// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "rules/draft/checkdraft.h"
#include "rules/factsfromtoml.h"
#include "rules/rulecases.h"
#include "rules/support.h"

#include <QSet>

/// Runs those files of tests/data/rules that are about drafts: each [[case]] gives a draft and what
/// is known beside it, and expects findings of that one rule by what they mark ("" for the whole).

namespace matchbook {

template <>
inline constexpr auto fieldsOf<History> = [](auto&& visit) {
    visit("interactions", &History::interactions);
    visit("talks", &History::talks);
    visit("daysKnown", &History::daysKnown);
    visit("unanswered", &History::unanswered);
    visit("asked", &History::asked);
    visit("given", &History::given);
    visit("overduePromises", &History::overduePromises);
    visit("letterReady", &History::letterReady);
    visit("topics", &History::topics);
};

template <>
inline constexpr auto fieldsOf<OtherPerson> = [](auto&& visit) {
    visit("name", &OtherPerson::name);
    visit("family", &OtherPerson::family);
    visit("interactions", &OtherPerson::interactions);
    visit("mayBeNamed", &OtherPerson::mayBeNamed);
};

template <>
inline constexpr auto fieldsOf<SentText> = [](auto&& visit) {
    visit("to", &SentText::to);
    visit("text", &SentText::text);
    visit("name", &SentText::name);
};

template <>
inline constexpr auto fieldsOf<Draft> = [](auto&& visit) {
    visit("kind", &Draft::kind);
    visit("subject", &Draft::subject);
    visit("body", &Draft::body);
    visit("purpose", &Draft::purpose);
    visit("channel", &Draft::channel);
};

} // namespace matchbook

using namespace matchbook;

namespace {

template <class Row>
Row rowAt(const Toml& table, QStringView key) {
    const Toml* row = table.find(key);
    return row ? rowFrom<Row>(*row) : Row();
}

TextSet textsAt(const Toml& table, QStringView key) {
    TextSet texts;
    const Toml* list = table.find(key);
    for (const Toml& item : list ? list->items : QList<Toml>())
        texts.insert(item.text);
    return texts;
}

template <class Row>
QList<Row> listAt(const Toml& table, QStringView key) {
    QList<Row> rows;
    const Toml* list = table.find(key);
    for (const Toml& item : list ? list->items : QList<Toml>())
        rows.append(rowFrom<Row>(item));
    return rows;
}

DraftContext ordinaryContext() {
    DraftContext context;
    context.today = QDate(2026, 6, 1);
    return context;
}

DraftContext contextFrom(const Toml& table) {
    DraftContext context = ordinaryContext();
    context.applicant = rowAt<ApplicantFacts>(table, u"applicant");
    context.history = rowAt<History>(table, u"history");
    context.others = listAt<OtherPerson>(table, u"others");
    for (OtherPerson& other : context.others)
        other.word = foldedWords(other.family).value(0);
    context.sent = listAt<SentText>(table, u"sent");
    if (const Toml* person = table.find(u"person")) {
        context.person = rowFrom<ContactFacts>(*person);
        context.personNames = {context.person->name};
    }
    if (const Toml* own = table.find(u"own"))
        context.own = {.names = textsAt(*own, u"names"),
                       .emails = textsAt(*own, u"emails"),
                       .phones = textsAt(*own, u"phones")};
    if (const Toml* sender = table.find(u"sender")) {
        context.senderName = textOf(*sender, u"name");
        context.senderEmail = textOf(*sender, u"email");
    }
    return context;
}

/// What it marks, then those of severity and message that the case asks for.
QString line(const Toml& wanted) {
    QStringList words{textOf(wanted, u"marks")};
    for (const char16_t* key : {u"severity", u"message"}) {
        if (wanted.find(key))
            words += textOf(wanted, key);
    }
    return words.join(u'|');
}

QString line(const Finding& finding, const QString& body, const Toml* wanted) {
    QStringList words{
        finding.place.whole() ? QString() : body.sliced(finding.place.start, finding.place.length)};
    if (wanted && wanted->find(u"severity"))
        words += toText(finding.severity);
    if (wanted && wanted->find(u"message"))
        words += finding.message;
    return words.join(u'|');
}

Draft noteOf(const QString& text) {
    Draft note;
    note.kind = TextKind::Note;
    note.body = text;
    return note;
}

RuleChoices without(const QString& rule) {
    RuleOverride off;
    off.rule = rule;
    off.enabled = false;
    RuleChoices choices;
    choices.overrides = {off};
    return choices;
}

class DraftCases : public testing::TestWithParam<RuleCase> {};

} // namespace

TEST_P(DraftCases, holds) {
    const RuleCase& one = GetParam();
    const RuleBook whole = builtInBook();
    const Rule* rule = whole.find(one.rule);
    ASSERT_TRUE(rule) << one.rule.toStdString();
    const Draft draft = rowAt<Draft>(one.table, u"draft");
    const auto findings =
        checkDraft(RuleBook{{*rule}}, draft, contextFrom(one.table), choicesFrom(one));
    const QList<Toml> wanted = one.table.find(u"expect")->items;
    QStringList expected;
    QStringList found;
    for (qsizetype i = 0; i < qMax(wanted.size(), findings.size()); ++i) {
        const Toml* asked = i < wanted.size() ? &wanted[i] : nullptr;
        expected += asked ? line(*asked) : QStringLiteral("nothing");
        found +=
            i < findings.size() ? line(findings[i], draft.body, asked) : QStringLiteral("nothing");
    }
    EXPECT_EQ(found, expected) << textOf(one.table, u"name").toStdString() << "\n got "
                               << found.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(, DraftCases, testing::ValuesIn(casesWith(u"draft")), caseName);

TEST(CheckDraft, putsTheMostSevereFirst) {
    Draft draft;
    draft.purpose = Purpose::Introduction;
    draft.subject = QStringLiteral("Question");
    draft.body = QStringLiteral("Dear Sir, can you get me an interview? The patient Leila Haddad "
                                "said that you might.");
    DraftContext context = ordinaryContext();
    context.person = ContactFacts{};
    context.person->name = QStringLiteral("Ada Lee");
    const auto findings = checkDraft(builtInBook(), draft, context, {});
    ASSERT_GT(findings.size(), 3);
    EXPECT_EQ(findings[0].rule, u"patient-identifier"_qs);
    EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &Finding::severity));
}

TEST(CheckDraft, interruptsForPatientsAndRequestsThatComeTooEarlyAlone) {
    QSet<QString> guards;
    for (const Rule& rule : builtInBook().rules) {
        if (rule.subject == Subject::Draft && rule.guard)
            guards.insert(rule.id);
    }
    EXPECT_EQ(guards, (QSet<QString>{u"patient-identifier"_qs, u"letter-first-message"_qs,
                                     u"letter-few-talks"_qs, u"letter-short-time"_qs,
                                     u"research-first-message"_qs}));
}

TEST(CheckDraft, saysOnceThatSomebodyDoesNotAnswer) {
    Draft draft;
    draft.purpose = Purpose::FollowUp;
    draft.body = QStringLiteral("Did you see my note? Did you see it? I ask once more.");
    DraftContext context = ordinaryContext();
    context.person = ContactFacts{};
    context.person->name = QStringLiteral("Bluff Clinic");
    context.person->office = true;
    context.history.unanswered = 4;
    const auto findings = checkDraft(builtInBook(), draft, context, {});
    EXPECT_EQ(std::ranges::count(findings, u"second-nudge"_qs, &Finding::rule), 1);
}

TEST(CheckDraft, cannotBeToldToSwitchOffAGuard) {
    const RuleBook book = builtInBook();
    const Draft certain = noteOf(QStringLiteral("MRN 00482913"));
    EXPECT_EQ(
        checkDraft(book, certain, ordinaryContext(), without(u"patient-identifier"_qs)).size(), 1);
    const Draft possible = noteOf(QStringLiteral("Call 312-555-0142"));
    EXPECT_EQ(checkDraft(book, possible, ordinaryContext(), {}).size(), 1);
    EXPECT_TRUE(
        checkDraft(book, possible, ordinaryContext(), without(u"patient-identifier-hint"_qs))
            .isEmpty());
}

TEST(CheckDraft, knowsASentenceAgainWhateverStandsAroundIt) {
    const auto keyOf = [](const QString& body) {
        return checkDraft(builtInBook(), noteOf(body), ordinaryContext(), {}).value(0).key;
    };
    const QString key = keyOf(QStringLiteral("MRN 00482913 was it."));
    EXPECT_TRUE(key.startsWith(QStringLiteral("patient-identifier/text/")));
    EXPECT_FALSE(key.contains(QStringLiteral("482913")));
    EXPECT_EQ(keyOf(QStringLiteral("Another line.\nMRN 00482913 was it.")), key);
    EXPECT_NE(keyOf(QStringLiteral("MRN 00482914 was it.")), key);
}
