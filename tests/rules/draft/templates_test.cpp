// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/checkdraft.h"
#include "rules/drafttemplate.h"
#include "rules/support.h"

/// Whoever fills the gaps of a template with something sensible has nothing to mend.

using namespace matchbook;

namespace {

const GapValues& plausible() {
    static const GapValues values{
        {u"a piece of work you did together"_qs,
         u"the registry of stents, where I built the database"_qs},
        {u"a question or a choice you face"_qs, u"whether I should take a research year"_qs},
        {u"another one, or take this line out"_qs,
         u"the abstract on drains that we wrote in the spring"_qs},
        {u"date of your message"_qs, u"3 May"_qs},
        {u"day of the next report"_qs, u"15 June"_qs},
        {u"day of your answer"_qs, u"Friday"_qs},
        {u"day on which you go on"_qs, u"10 June"_qs},
        {u"deadline"_qs, u"15 August"_qs},
        {u"end of your time for it"_qs, u"December"_qs},
        {u"event"_qs, u"the Example IR Meeting"_qs},
        {u"greeting"_qs, u"Dear Dr. Lee,"_qs},
        {u"hours you have a week"_qs, u"six"_qs},
        {u"how many minutes"_qs, u"five"_qs},
        {u"how many weeks"_qs, u"four weeks"_qs},
        {u"match year"_qs, u"2028"_qs},
        {u"me"_qs, u"Nia Example"_qs},
        {u"one piece of their work that you read"_qs,
         u"your paper on portal vein recanalization before transplant"_qs},
        {u"one thing you learned from it"_qs,
         u"how much planning the access takes, and why it is worth it"_qs},
        {u"project"_qs, u"Registry of stents"_qs},
        {u"promise"_qs, u"send you the case list"_qs},
        {u"school"_qs, u"Lakeside School of Medicine"_qs},
        {u"season"_qs, u"2028"_qs},
        {u"something of interest to them"_qs, u"a paper on bleeding after embolization"_qs},
        {u"subject"_qs, u"the registry of stents"_qs},
        {u"submit"_qs, u"2 September"_qs},
        {u"the months you have in mind"_qs, u"October or November"_qs},
        {u"the next match year"_qs, u"2029"_qs},
        {u"the one question you bring"_qs, u"the choice between two research projects"_qs},
        {u"the part of it that draws you"_qs,
         u"the treatment of liver tumors through a vessel of two millimeters"_qs},
        {u"their field"_qs, u"dialysis access"_qs},
        {u"their institution"_qs, u"Bluff Clinic"_qs},
        {u"their talk, poster or recent paper"_qs, u"paper on the prostate artery registry"_qs},
        {u"their work"_qs, u"the prostate artery registry"_qs},
        {u"title of one of their papers"_qs, u"paper on access that stays open for two years"_qs},
        {u"topic"_qs, u"the prostate artery registry"_qs},
        {u"two or three dates"_qs, u"any Tuesday in June, or on 3 or 10 July"_qs},
        {u"what became of their advice"_qs, u"- You advised: join the section. I did."_qs},
        {u"what came of it"_qs, u"The list is attached, with forty cases."_qs},
        {u"what comes next"_qs, u"- write the methods"_qs},
        {u"what draws you to their practice"_qs, u"an outpatient program for fibroids"_qs},
        {u"what holds it up, or nothing"_qs, u"nothing"_qs},
        {u"what is done"_qs, u"- clean the data"_qs},
        {u"what it led to"_qs, u"say more clearly why I want this"_qs},
        {u"what struck you, in one sentence"_qs,
         u"how few patients were lost to follow-up over so many years"_qs},
        {u"what they did"_qs, u"reading my personal statement"_qs},
        {u"what you are unsure of"_qs, u"whether to apply to diagnostic radiology as well"_qs},
        {u"what you are working on"_qs, u"a registry of stents"_qs},
        {u"what you can do, such as data collection, chart review"_qs,
         u"chart review and data abstraction"_qs},
        {u"what you can offer, such as chart review"_qs, u"chart review or a literature search"_qs},
        {u"what you did since"_qs,
         u"- Took part in the Example IR Meeting\n- From “Registry of stents”: poster"_qs},
        {u"what you did since, or take this line out"_qs,
         u"Since then I have read the two papers that you named."_qs},
        {u"what you did together"_qs, u"the registry of stents"_qs},
        {u"what you do next, and by when"_qs, u"I will send the table by Friday."_qs},
        {u"what you do next, such as a preliminary year or research"_qs,
         u"do a preliminary year in surgery"_qs},
        {u"what you do now"_qs,
         u"a research assistant in a dialysis clinic, two days a week in the angiography suite"_qs},
        {u"what you hope to learn there"_qs,
         u"how such patients are chosen, told and followed by one team"_qs},
        {u"what you take from it"_qs, u"how you cut every second line"_qs},
        {u"what you took from it"_qs, u"that a registry is only as good as its follow-up"_qs},
        {u"what you want to ask them"_qs, u"how their residents share research"_qs},
        {u"what you want to see"_qs,
         u"how a plan is made from the images, before the first needle"_qs},
        {u"what you will do with it"_qs, u"my next case report"_qs},
        {u"when you are free"_qs, u"Tuesday after four, or any lunch break"_qs},
        {u"where you matched"_qs, u"at Northfield Memorial, in integrated IR"_qs},
        {u"where you have seen it, such as in a lecture"_qs,
         u"two lectures and one long day in the suite, which I have not stopped thinking about"_qs},
        {u"who you are in a few words"_qs, u"a graduate of Lakeside School of Medicine"_qs},
        {u"whom you want to meet"_qs, u"Dr. Nowak"_qs},
        {u"why you ask them, in one sentence"_qs,
         u"your practice is close to my school and your fellows told me that students are welcome there"_qs},
        {u"year you graduated"_qs, u"2024"_qs},
        {u"your answer"_qs, u"The table will have all three columns."_qs},
        {u"your exams and their state"_qs,
         u"with Step 1 passed and Step 2 CK planned for September"_qs},
        {u"your first question"_qs, u"Is the list too long?"_qs},
        {u"your introduction"_qs,
         u"I am Nia Example, a third-year student at Lakeside School of Medicine. I work on a registry of stents, where I keep the data and follow each case for a year."_qs},
        {u"your message"_qs, u"The slides you asked for are attached."_qs},
        {u"your next step"_qs, u"hand in the abstract"_qs},
        {u"your one question"_qs, u"which of the two endpoints would you trust"_qs},
        {u"your one question, in a few words"_qs, u"why the second year was left out"_qs},
        {u"your one question, such as what its residents share"_qs,
         u"how do your residents share the research months"_qs},
        {u"your plan in one sentence"_qs, u"a year of research at home, then two observerships"_qs},
        {u"your plan, your personal statement or your program list"_qs, u"my program list"_qs},
        {u"your second question, or take this line out"_qs, u"Which program would you add?"_qs},
        {u"your telephone number"_qs, u"312-555-0142"_qs},
        {u"your year of training"_qs, u"third-year medical student"_qs}};
    return values;
}

/// Whom one has not talked to yet.
bool isForStrangers(const DraftTemplate& one) {
    static const QStringList ids{u"first-meeting"_qs,        u"first-meeting-international"_qs,
                                 u"before-conference"_qs,    u"shadowing-request"_qs,
                                 u"observership-request"_qs, u"research-inquiry"_qs,
                                 u"practice-office"_qs,      u"webinar-thanks"_qs};
    return ids.contains(one.id);
}

History historyOf(const DraftTemplate& one) {
    History history;
    history.topics = plausible().value(u"topic"_qs);
    if (isForStrangers(one))
        return history;
    history.interactions = 8;
    history.talks = one.id == u"conference-follow-up" ? 1 : 4;
    history.daysKnown = 200;
    history.unanswered = one.id == u"no-reply" ? 1 : 0;
    history.letterReady = one.purpose == Purpose::RequestLetter;
    return history;
}

DraftContext contextOf(const DraftTemplate& one, bool international) {
    DraftContext context;
    context.today = QDate(2026, 6, 1);
    context.applicant.international = international;
    context.senderName = plausible().value(u"me"_qs);
    context.senderEmail = u"nia.example@mail.example.org"_qs;
    context.person = ContactFacts{};
    context.person->office = one.id == u"practice-office";
    context.person->name = context.person->office ? u"Bluff Clinic"_qs : u"Ada Lee"_qs;
    context.personNames = {context.person->name};
    context.history = historyOf(one);
    context.own.phones = {u"3125550142"_qs};
    return context;
}

Draft filledFrom(const DraftTemplate& one) {
    Draft draft;
    if (one.kind == TemplateKind::Email)
        draft.subject = filled(one.subject, plausible());
    draft.body = filled(one.body, plausible());
    draft.purpose = one.purpose;
    draft.channel = one.channel;
    return draft;
}

struct Sending {
    DraftTemplate what;
    bool international = false;
};

void PrintTo(const Sending& sending, std::ostream* out) {
    *out << sending.what.id.toStdString();
}

QList<Sending> sendings() {
    QList<Sending> all;
    const auto templates = draftTemplates();
    for (const DraftTemplate& one : templates ? *templates : QList<DraftTemplate>()) {
        for (const bool international : {false, true}) {
            Applicant me;
            me.international = international;
            if (isMessage(one.kind) && suits(one, me))
                all.append({one, international});
        }
    }
    return all;
}

std::string nameOf(const testing::TestParamInfo<Sending>& info) {
    QString name = info.param.what.id;
    name.replace(u'-', u'_');
    return (name + (info.param.international ? u"_ofAGraduate"_qs : u"_ofAStudent"_qs))
        .toStdString();
}

class FilledTemplates : public testing::TestWithParam<Sending> {};

} // namespace

TEST_P(FilledTemplates, passTheChecks) {
    const auto& [one, international] = GetParam();
    const Draft draft = filledFrom(one);
    RuleChoices choices;
    choices.pack = Pack::Auto;
    QStringList found;
    for (const Finding& finding :
         checkDraft(builtInBook(), draft, contextOf(one, international), choices))
        found += finding.rule + u": "_qs + finding.message;
    EXPECT_TRUE(found.isEmpty()) << found.join(u'\n').toStdString() << "\n"
                                 << draft.body.toStdString();
}

INSTANTIATE_TEST_SUITE_P(, FilledTemplates, testing::ValuesIn(sendings()), nameOf);
