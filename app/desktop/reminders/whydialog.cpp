// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/whydialog.h"

#include "desktop/reminders/factstable.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/periodfield.h"
#include "desktop/widgets/plainlabel.h"
#include "session/reminderactions.h"
#include "words/daywords.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int wideEnough = 500;

/// "All mentors", for the box of scopes.
QString everyOne(Relationship relationship) {
    switch (relationship) {
    case Relationship::Prospect:
        return WhyDialog::tr("All prospects");
    case Relationship::Acquaintance:
        return WhyDialog::tr("All acquaintances");
    case Relationship::Connection:
        return WhyDialog::tr("All connections");
    case Relationship::Mentor:
        break;
    }
    return WhyDialog::tr("All mentors");
}

} // namespace

WhyDialog::WhyDialog(Workspace& workspace, const QString& key, QWidget* parent)
    : Dialog(tr("Why am I seeing this?"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("whyDialog"));
    auto explanation = explainReminder(workspace.session(), key);
    if (explanation) {
        m_explanation = *std::move(explanation);
        const auto person = workspace.session().read(
            [&](Stores& stores) { return stores.contacts.find(m_explanation.reminder.contact); });
        m_person = person ? *person : std::nullopt;
        explain();
    } else {
        setIntro(tr("This reminder is settled: nothing asks for it any more."));
    }
    addButton(tr("Close"), ButtonKind::Primary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"))
        ->setFocus();
}

void WhyDialog::explain() {
    const Reminder& one = m_explanation.reminder;
    const QDate today = m_workspace.session().today();
    setIntro(one.title);
    auto* why = paragraph(one.why, TypeRole::Body, ColorRole::Text);
    why->setObjectName(QStringLiteral("whyLabel"));
    body()->addWidget(why);
    auto* sources = paragraph(sourceWords(one.sources).join(u'\n'), TypeRole::Caption);
    sources->setObjectName(QStringLiteral("sourcesLabel"));
    body()->addWidget(sources);
    if (one.subject == Subject::Event) {
        auto* scripts = quietButton(tr("What to say and ask"), QStringLiteral("scriptsButton"));
        connect(scripts, &QPushButton::clicked, this,
                [this] { Q_EMIT m_workspace.scriptsRequested(m_explanation.reminder); });
        body()->addWidget(scripts, 0, Qt::AlignLeft);
    }
    addSection(tr("What it looked at"));
    auto* facts = new FactsTable(QStringLiteral("factsTable"));
    facts->setMinimumWidth(wideEnough);
    facts->setLines(factLines(m_explanation, today));
    body()->addWidget(facts);
    addSection(tr("When"));
    addTimes();
    if (one.layer != Layer::Guard && m_workspace.session().rules().find(one.rule))
        addChange();
}

void WhyDialog::addSection(const QString& title) {
    body()->addSpacing(space::xs);
    body()->addWidget(new PlainLabel(title, TypeRole::Heading));
}

void WhyDialog::addTimes() {
    const Reminder& one = m_explanation.reminder;
    const QDate today = m_workspace.session().today();
    auto* layer = paragraph(layerSentence(one.layer));
    layer->setObjectName(QStringLiteral("layerLabel"));
    body()->addWidget(layer);
    const auto& next = m_explanation.next;
    QList<FactWords> lines{
        {tr("Asks from"), weekdayInWords(one.due, today)},
        {tr("On time until"), one.latest ? weekdayInWords(*one.latest, today) : tr("any time")},
        {tr("Done today"), next ? tr("comes back on %1").arg(weekdayInWords(*next, today))
                                : tr("does not come back")},
        {tr("Later"), tr("comes back on the day you choose, from %1 on")
                          .arg(weekdayInWords(today.addDays(1), today))},
        {tr("Dismissed"), tr("rests until something new happens")}};
    auto* table = new FactsTable(QStringLiteral("timesTable"));
    table->setLines(lines);
    body()->addWidget(table);
}

void WhyDialog::addChange() {
    addSection(tr("Change it"));
    const Reminder& one = m_explanation.reminder;
    m_form = new Form;
    m_scope = new QComboBox;
    m_scope->setObjectName(QStringLiteral("scopeCombo"));
    fillScopes();
    m_form->addField(tr("&For"), m_scope);
    auto* row = new QHBoxLayout;
    if (one.due >= one.anchor) {
        m_due = new PeriodField(QStringLiteral("duePeriod"), tr("Ask after"));
        m_latest = new PeriodField(QStringLiteral("latestPeriod"), tr("Late after"));
        m_due->setPeriod(periodBetween(one.anchor, one.due));
        m_latest->setPeriod(periodBetween(one.anchor, one.latest.value_or(one.due)));
        m_form->addPair(tr("&Ask after"), m_due, tr("&Late after"), m_latest);
        auto* changeButton =
            secondaryButton(tr("Change the times"), QStringLiteral("changeButton"));
        connect(changeButton, &QPushButton::clicked, this, &WhyDialog::change);
        row->addWidget(changeButton);
    }
    body()->addWidget(m_form);
    if (one.layer == Layer::Person || one.layer == Layer::Kind) {
        auto* back =
            quietButton(tr("Back to the rule’s own times"), QStringLiteral("defaultButton"));
        connect(back, &QPushButton::clicked, this, &WhyDialog::backToDefault);
        row->addWidget(back);
    }
    row->addStretch(1);
    auto* off = quietButton(tr("Turn this rule off"), QStringLiteral("turnOffButton"));
    connect(off, &QPushButton::clicked, this, &WhyDialog::turnOff);
    row->addWidget(off);
    body()->addLayout(row);
}

void WhyDialog::fillScopes() {
    if (m_person) {
        m_scope->addItem(tr("Only %1").arg(m_person->name), toText(OverrideScope::Person));
        m_scope->addItem(everyOne(m_person->relationship), toText(OverrideScope::Kind));
    }
    m_scope->addItem(tr("Everybody"), toText(OverrideScope::Everybody));
}

RuleOverride WhyDialog::chosenOverride() const {
    const auto scope = fromToken<OverrideScope>(m_scope->currentData().toString())
                           .value_or(OverrideScope::Everybody);
    RuleOverride made;
    made.rule = m_explanation.reminder.rule;
    made.scope = scope;
    if (scope == OverrideScope::Person)
        made.subject = QString::number(m_person->id.value);
    else if (scope == OverrideScope::Kind)
        made.subject = toText(m_person->relationship);
    return made;
}

void WhyDialog::change() {
    const QDate anchor = m_explanation.reminder.anchor;
    RuleOverride made = chosenOverride();
    made.due = m_due->period();
    made.latest = m_latest->period();
    if (add(anchor, *made.latest) < add(anchor, *made.due)) {
        m_form->setError(m_latest, tr("It cannot be late before it asks"));
        m_latest->setFocus();
        return;
    }
    if (!m_workspace.succeeded(setRuleOverride(m_workspace.session(), made)))
        return;
    Q_EMIT m_workspace.said(
        tr("%1: asks after %2").arg(m_scope->currentText(), periodInWords(*made.due)), true);
    QDialog::accept();
}

void WhyDialog::turnOff() {
    RuleOverride off = chosenOverride();
    off.enabled = false;
    if (!m_workspace.succeeded(setRuleOverride(m_workspace.session(), off)))
        return;
    Q_EMIT m_workspace.said(tr("%1: this rule is off now").arg(m_scope->currentText()), true);
    QDialog::accept();
}

/// Takes back the override that set the times, whatever the box of scopes says.
void WhyDialog::backToDefault() {
    const auto all =
        m_workspace.session().read([](Stores& stores) { return stores.decisions.overrides(); });
    const QString id = m_person ? QString::number(m_person->id.value) : QString();
    const QString kind = m_person ? toText(m_person->relationship) : QString();
    std::optional<RuleOverride> held;
    for (const RuleOverride& one : all ? *all : QList<RuleOverride>()) {
        const bool fits = one.scope == OverrideScope::Person ? one.subject == id
                          : one.scope == OverrideScope::Kind ? one.subject == kind
                                                             : true;
        const bool sets = one.rule == m_explanation.reminder.rule && (one.due || one.latest);
        // Scopes are ordered from everybody to one person: the narrowest one holds.
        if (fits && sets && (!held || one.scope > held->scope))
            held = one;
    }
    if (!held || !m_workspace.succeeded(removeRuleOverride(m_workspace.session(), *held)))
        return;
    Q_EMIT m_workspace.said(tr("Back to the rule’s own times"), true);
    QDialog::accept();
}

} // namespace matchbook
