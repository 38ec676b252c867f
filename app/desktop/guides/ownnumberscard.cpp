// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/ownnumberscard.h"

#include "desktop/guides/rulewords.h"
#include "desktop/log/peoplefield.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/periodfield.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "rules/vocabulary.h"
#include "session/contactactions.h"
#include "session/guideactions.h"
#include "words/tokenwords.h"

#include <QComboBox>

namespace matchbook {

namespace {

/// Before an event or a date still to come: such windows have no "after" to type.
bool looksAhead(const Numbers& numbers) {
    const QDate any(2026, 1, 1);
    return add(any, numbers.due) < any;
}

} // namespace

OwnNumbersCard::OwnNumbersCard(Workspace& workspace, const Rule& rule, bool enabled,
                               QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_rule(rule)
    , m_enabled(enabled) {
    body()->addWidget(new SectionHeader(tr("For you")));
    const auto own = overridesOf(workspace.session(), rule.id);
    if (!workspace.succeeded(own))
        return;
    if (own->isEmpty() && enabled)
        body()->addWidget(paragraph(tr("You use the rule as it is."), TypeRole::Caption));
    for (const RuleOverride& one : *own)
        addOwn(one);
    addForm();
}

void OwnNumbersCard::addOwn(const RuleOverride& override) {
    QString person;
    if (override.scope == OverrideScope::Person) {
        const auto found =
            findContact(m_workspace.session(), ContactId{override.subject.toLongLong()});
        person = found ? found->name : tr("Somebody who is gone");
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sm);
    auto* text = new PlainLabel(tr("%1: %2").arg(scopeWords(override, person),
                                                 overrideWords(override, m_rule.base.numbers)));
    text->setFit(PlainLabel::Fit::Elide);
    text->setObjectName(QStringLiteral("ownNumbersLabel"));
    auto* back = quietButton(tr("Take back"), QStringLiteral("takeBackButton"));
    back->setAccessibleName(tr("Take back: %1").arg(text->text()));
    connect(back, &QPushButton::clicked, this, [this, override] {
        if (m_workspace.succeeded(takeBackOwnNumbers(m_workspace.session(), override)))
            Q_EMIT m_workspace.said(tr("Back to the rule as it is"), true);
    });
    row->addWidget(text, 1);
    row->addWidget(back);
    body()->addLayout(row);
}

void OwnNumbersCard::addForm() {
    m_form = new Form;
    m_scope = new QComboBox;
    m_scope->setObjectName(QStringLiteral("ruleScopeCombo"));
    fillScopes();
    m_form->addField(tr("Change &it for"), m_scope);
    m_person = new PeopleField(m_workspace.session());
    m_form->addWidget(m_person);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sm);
    if (m_rule.subject != Subject::Draft && !looksAhead(m_rule.base.numbers)) {
        m_due = new PeriodField(QStringLiteral("ruleDuePeriod"), tr("Ask after"));
        m_due->setPeriod(m_rule.base.numbers.due);
        addTimes();
        auto* change = secondaryButton(tr("Use these times"), QStringLiteral("useTimesButton"));
        connect(change, &QPushButton::clicked, this, [this] { save(true); });
        row->addWidget(change);
    }
    row->addStretch(1);
    auto* toggle = quietButton(m_enabled ? tr("Turn it off") : tr("Turn it on"),
                               QStringLiteral("ruleToggleButton"));
    connect(toggle, &QPushButton::clicked, this, [this] { save(!m_enabled); });
    row->addWidget(toggle);
    body()->addWidget(m_form);
    body()->addLayout(row);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &OwnNumbersCard::changeScope);
    changeScope();
}

/// What is never late has no such time to change.
void OwnNumbersCard::addTimes() {
    if (const auto& latest = m_rule.base.numbers.latest) {
        m_latest = new PeriodField(QStringLiteral("ruleLatestPeriod"), tr("Late after"));
        m_latest->setPeriod(*latest);
        m_form->addPair(tr("As&k after"), m_due, tr("&Late after"), m_latest);
    } else {
        m_form->addField(tr("As&k after"), m_due);
    }
}

void OwnNumbersCard::fillScopes() {
    m_scope->addItem(tr("Everybody"));
    if (!hasPerson(m_rule.subject))
        return;
    const auto addKinds = [this]<Tokenised Enum>(Enum) {
        for (const char* const name : tokens<Enum>())
            m_scope->addItem(
                tr("Kind: %1").arg(inWords(*fromToken<Enum>(QString::fromLatin1(name)))),
                QString::fromLatin1(name));
    };
    addKinds(Relationship());
    addKinds(MentorType());
    m_scope->addItem(tr("One person"), toText(OverrideScope::Person));
}

void OwnNumbersCard::changeScope() {
    m_person->setVisible(m_scope->currentData() == toText(OverrideScope::Person));
}

std::optional<RuleOverride> OwnNumbersCard::chosen() {
    RuleOverride made;
    made.rule = m_rule.id;
    const QString subject = m_scope->currentData().toString();
    if (subject == toText(OverrideScope::Person)) {
        const bool isClear = m_person->takeTyped();
        if (!isClear || m_person->people().isEmpty()) {
            m_form->setError(m_scope, isClear ? tr("Type the name of a contact first")
                                              : m_person->complaint());
            m_person->setFocus();
            return std::nullopt;
        }
        made.scope = OverrideScope::Person;
    } else if (!subject.isEmpty()) {
        made.scope = OverrideScope::Kind;
        made.subject = subject;
    }
    return made;
}

void OwnNumbersCard::save(bool enabled) {
    auto made = chosen();
    if (!made)
        return;
    made->enabled = enabled;
    const bool timesChosen = enabled && m_due && m_enabled;
    if (timesChosen) {
        made->due = m_due->period();
        if (m_latest)
            made->latest = m_latest->period();
        const QDate any(2026, 1, 1);
        if (made->latest && add(any, *made->latest) < add(any, *made->due)) {
            m_form->setError(m_latest, tr("It cannot be late before it asks"));
            return;
        }
    }
    Session& session = m_workspace.session();
    const auto forPerson = [&](const QList<ContactId>& people) {
        made->subject = QString::number(people.first().value);
        return setOwnNumbers(session, *made);
    };
    if (m_workspace.succeeded(made->scope == OverrideScope::Person ? m_person->saveWith(forPerson)
                                                                   : setOwnNumbers(session, *made)))
        Q_EMIT m_workspace.said(timesChosen ? tr("These times hold now")
                                : enabled   ? tr("The rule is on now")
                                            : tr("The rule is off now"),
                                true);
}

} // namespace matchbook
