// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/whydialog.h"

#include "desktop/reminders/changetimes.h"
#include "desktop/reminders/factstable.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"
#include "session/reminderactions.h"
#include "words/daywords.h"
#include "words/reminderwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int wideEnough = 500;

} // namespace

WhyDialog::WhyDialog(Workspace& workspace, const QString& key, QWidget* parent)
    : Dialog(tr("Why am I seeing this?"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("whyDialog"));
    auto explanation = explainReminder(workspace.session(), key);
    if (explanation) {
        m_explanation = *std::move(explanation);
        if (auto person = findContact(workspace.session(), m_explanation.reminder.contact))
            m_person = *std::move(person);
        explain();
    } else {
        setIntro(tr("This reminder is settled: nothing asks for it any more."));
    }
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
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
    auto* order = paragraph(orderSentence(one, today), TypeRole::Body, ColorRole::TextMuted);
    order->setObjectName(QStringLiteral("orderLabel"));
    body()->addWidget(order);
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
        {tr("Dismissed"), tr("rests until something new happens")},
        {tr("Never for this person"), tr("rests for good; Undo brings it back")},
        {tr("Rule turned off"), tr("rests for everybody until you turn it on in Guides")}};
    if (!m_person)
        lines.removeAt(lines.size() - 2);
    auto* table = new FactsTable(QStringLiteral("timesTable"));
    table->setLines(lines);
    body()->addWidget(table);
}

void WhyDialog::addChange() {
    addSection(tr("Change it"));
    auto* change = new ChangeTimes(m_workspace, m_explanation, m_person);
    connect(change, &ChangeTimes::changed, this, &QDialog::accept);
    body()->addWidget(change);
    askBeforeLeaving(change);
}

} // namespace matchbook
