// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/changetimes.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/periodfield.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"
#include "session/reminderactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

/// "All mentors", for the box of scopes.
QString everyOne(Relationship relationship) {
    switch (relationship) {
    case Relationship::Prospect:
        return ChangeTimes::tr("All prospects");
    case Relationship::Acquaintance:
        return ChangeTimes::tr("All acquaintances");
    case Relationship::Connection:
        return ChangeTimes::tr("All connections");
    case Relationship::Mentor:
        break;
    }
    return ChangeTimes::tr("All mentors");
}

/// The span between two days with its sign: negative when to is before from.
Period spanBetween(QDate from, QDate to) {
    return from <= to ? periodBetween(from, to) : -periodBetween(to, from);
}

Period withoutSign(const Period& period) {
    return period.months < 0 || period.days < 0 ? -period : period;
}

} // namespace

ChangeTimes::ChangeTimes(Workspace& workspace, const Explanation& explanation,
                         const std::optional<Contact>& person, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_explanation(explanation)
    , m_person(person)
    , m_form(new Form)
    , m_scope(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    m_scope->setObjectName(QStringLiteral("scopeCombo"));
    addScopes();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChangeTimes::preview);
    m_form->addField(tr("&For"), m_scope);
    addTimes();
    column->addWidget(m_form);
    m_preview = paragraph({}, TypeRole::Caption);
    m_preview->setObjectName(QStringLiteral("previewLabel"));
    column->addWidget(m_preview);
    column->addLayout(makeButtons());
    for (auto* number : findChildren<QAbstractSpinBox*>())
        number->installEventFilter(this);
    preview();
}

/// Enter in a time means that time, not the dialog around it.
bool ChangeTimes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent*>(event)))
        return QWidget::eventFilter(watched, event);
    change();
    return true;
}

void ChangeTimes::addScopes() {
    const auto offer = [this](const QString& text, OverrideScope scope, const QString& subject) {
        m_scope->addItem(text, QStringList{toText(scope), subject});
    };
    if (m_person) {
        offer(tr("Only %1").arg(m_person->name), OverrideScope::Person,
              QString::number(m_person->id.value));
        offer(everyOne(m_person->relationship), OverrideScope::Kind,
              toText(m_person->relationship));
        for (const MentorType type : m_person->mentorTypes)
            offer(tr("All mentors of this kind: %1").arg(inWords(type)), OverrideScope::Kind,
                  toText(type));
    }
    offer(tr("Everybody"), OverrideScope::Everybody, {});
}

void ChangeTimes::addTimes() {
    const Reminder& one = m_explanation.reminder;
    const QString ask = one.due < one.anchor ? tr("Ask so long before") : tr("Ask after");
    m_due = new PeriodField(QStringLiteral("duePeriod"), ask);
    m_due->setPeriod(withoutSign(spanBetween(one.anchor, one.due)));
    connect(m_due, &PeriodField::changed, this, &ChangeTimes::preview);
    if (!one.latest) { // never late: no such time to change
        m_form->addField(ask, m_due);
        return;
    }
    const QString late = *one.latest < one.anchor ? tr("Late so long before") : tr("Late after");
    m_latest = new PeriodField(QStringLiteral("latestPeriod"), late);
    m_latest->setPeriod(withoutSign(spanBetween(one.anchor, *one.latest)));
    m_form->addPair(ask, m_due, late, m_latest);
    connect(m_latest, &PeriodField::changed, this, &ChangeTimes::preview);
}

QHBoxLayout* ChangeTimes::makeButtons() {
    auto* row = new QHBoxLayout;
    const auto offer = [&](QPushButton* button, auto answer) {
        connect(button, &QPushButton::clicked, this, answer);
        row->addWidget(button);
    };
    offer(secondaryButton(tr("Change the times"), QStringLiteral("changeButton")),
          &ChangeTimes::change);
    const Layer layer = m_explanation.reminder.layer;
    if (layer == Layer::Person || layer == Layer::Kind)
        offer(quietButton(tr("Back to the rule’s own times"), QStringLiteral("defaultButton")),
              &ChangeTimes::backToDefault);
    row->addStretch(1);
    offer(quietButton(tr("Turn this rule off"), QStringLiteral("turnOffButton")),
          &ChangeTimes::turnOff);
    return row;
}

Period ChangeTimes::due() const {
    const Reminder& one = m_explanation.reminder;
    return one.due < one.anchor ? -m_due->period() : m_due->period();
}

std::optional<Period> ChangeTimes::latest() const {
    const Reminder& one = m_explanation.reminder;
    if (!one.latest)
        return std::nullopt;
    return *one.latest < one.anchor ? -m_latest->period() : m_latest->period();
}

/// Times for one person hold before those for a kind of people, and these before everybody's.
bool ChangeTimes::holdsHere() const {
    const Layer layer = m_explanation.reminder.layer;
    const OverrideScope scope = chosenOverride().scope;
    return scope == OverrideScope::Person || (layer != Layer::Person && layer != Layer::Kind) ||
           (layer == Layer::Kind && scope == OverrideScope::Kind);
}

void ChangeTimes::preview() {
    if (!holdsHere())
        return m_preview->setText(m_explanation.reminder.layer == Layer::Person
                                      ? tr("This reminder stays as it is: a time set for this "
                                           "person holds before these.")
                                      : tr("This reminder stays as it is: a time set for people "
                                           "of this kind holds before these."));
    const QDate today = m_workspace.session().today();
    const QDate asks = add(m_explanation.reminder.anchor, due());
    const QString text = tr("With these times it asks from %1").arg(weekdayInWords(asks, today));
    m_preview->setText(m_explanation.next ? tr("%1; done today, it comes back on %2.")
                                                .arg(text, weekdayInWords(add(today, due()), today))
                                          : text + u'.');
}

RuleOverride ChangeTimes::chosenOverride() const {
    const QStringList chosen = m_scope->currentData().toStringList();
    RuleOverride made;
    made.rule = m_explanation.reminder.rule;
    made.scope = fromToken<OverrideScope>(chosen.value(0)).value_or(OverrideScope::Everybody);
    made.subject = chosen.value(1);
    return made;
}

void ChangeTimes::change() {
    const QDate anchor = m_explanation.reminder.anchor;
    RuleOverride made = chosenOverride();
    made.due = due();
    made.latest = latest();
    if (made.latest && add(anchor, *made.latest) < add(anchor, *made.due)) {
        m_form->setError(m_latest, tr("It cannot be late before it asks"));
        m_latest->setFocus();
        return;
    }
    const QDate asks = add(anchor, *made.due);
    const QString day = weekdayInWords(asks, m_workspace.session().today());
    finish(setRuleOverride(m_workspace.session(), made),
           made.scope == OverrideScope::Person
               ? tr("%1: asks from %2").arg(m_scope->currentText(), day)
               : tr("%1: the times are changed").arg(m_scope->currentText()));
}

void ChangeTimes::turnOff() {
    RuleOverride off = chosenOverride();
    off.enabled = false;
    finish(setRuleOverride(m_workspace.session(), off),
           tr("%1: this rule is off now").arg(m_scope->currentText()));
}

/// Takes back what set the times, whatever the box of scopes says: the override or, without one
/// for this person, their own cadence.
void ChangeTimes::backToDefault() {
    const auto all =
        m_workspace.session().read([](Stores& stores) { return stores.decisions.overrides(); });
    std::optional<RuleOverride> held;
    for (const RuleOverride& one : all ? *all : QList<RuleOverride>()) {
        const QStringList scope{toText(one.scope), one.subject};
        const bool fits = m_scope->findData(scope) >= 0;
        const bool sets = one.rule == m_explanation.reminder.rule && (one.due || one.latest);
        // Scopes are ordered from everybody to one person: the narrowest one holds.
        if (fits && sets && (!held || one.scope > held->scope))
            held = one;
    }
    const bool forPerson = held && held->scope == OverrideScope::Person;
    const bool ownCadence = m_explanation.reminder.layer == Layer::Person && m_person && !forPerson;
    if (!ownCadence && !held)
        return;
    finish(ownCadence ? setContactFields(m_workspace.session(), m_person->id,
                                         {{QStringLiteral("cadence"), QString()}})
                      : removeRuleOverride(m_workspace.session(), *held),
           tr("Back to the rule’s own times"));
}

void ChangeTimes::finish(const Result<>& written, const QString& text) {
    if (!m_workspace.succeeded(written))
        return;
    Q_EMIT m_workspace.said(text, true);
    Q_EMIT changed();
}

} // namespace matchbook
