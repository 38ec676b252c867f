// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/rulepage.h"

#include "base/text.h"
#include "desktop/guides/ownnumberscard.h"
#include "desktop/guides/rulewords.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "rules/title.h"
#include "session/profileactions.h"
#include "words/daywords.h"
#include "words/reminderwords.h"

#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int widestPage = 760; ///< device-independent pixels: lines stay easy to read

/// Whose numbers they are, the numbers, and who says so unless the head of the page does.
QWidget* numbersBlock(const NumbersWords& numbers, bool inForce, const QList<Source>& inHead) {
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (inForce) {
        auto* head = new QHBoxLayout;
        head->setSpacing(space::sm);
        head->addWidget(new PlainLabel(numbers.whom, TypeRole::Strong));
        head->addWidget(new Chip({RulePage::tr("applies to you"), Tone::Accent}));
        head->addStretch(1);
        column->addLayout(head);
    } else {
        column->addWidget(paragraph(numbers.whom, TypeRole::Strong, ColorRole::Text));
    }
    auto* words = paragraph(capitalized(numbers.words), TypeRole::Body, ColorRole::Text);
    words->setObjectName(QStringLiteral("numbersLabel"));
    column->addWidget(words);
    if (numbers.sources != inHead)
        column->addWidget(paragraph(sourceWords(numbers.sources).join(u'\n'), TypeRole::Caption));
    return block;
}

QString activityWords(const RuleActivity& activity, QDate today) {
    if (activity.open > 0)
        return RulePage::tr("Open now: %1").arg(activity.open);
    return activity.answered
               ? RulePage::tr("Nothing is open from it now. You answered it last on %1.")
                     .arg(longDayInWords(*activity.answered, today))
               : RulePage::tr("Nothing is open from it now.");
}

} // namespace

RulePage::RulePage(Workspace& workspace, QWidget* parent)
    : ScrollPage(QStringLiteral("rulePageScrollArea"), parent)
    , m_workspace(workspace) {
    m_column = startColumn(widestPage);
}

void RulePage::addHead(const QString& title, const QString& text, const QList<Source>& sources) {
    auto* name = paragraph(title, TypeRole::Display, ColorRole::Text);
    name->setObjectName(QStringLiteral("ruleTitleLabel"));
    auto* says = paragraph(text, TypeRole::Body, ColorRole::Text);
    says->setObjectName(QStringLiteral("ruleWhyLabel"));
    auto* from = paragraph(sourceWords(sources).join(u'\n'), TypeRole::Caption);
    from->setObjectName(QStringLiteral("ruleSourcesLabel"));
    m_column->addWidget(name);
    m_column->addWidget(says);
    m_column->addWidget(from);
}

void RulePage::addNumbers(const Rule& rule, const Applicant& profile) {
    const Variant* held = &variantFor(rule, profile);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("numbersCard"));
    card->body()->setSpacing(space::md);
    card->body()->addWidget(
        new SectionHeader(rule.subject == Subject::Draft ? tr("What counts") : tr("When")));
    const auto all = numbersInWords(rule);
    for (const NumbersWords& numbers : all)
        card->body()->addWidget(numbersBlock(numbers, all.size() > 1 && numbers.variant == held,
                                             rule.base.numbers.sources));
    m_column->addWidget(card);
}

void RulePage::addActivity(const QString& words) {
    auto* label = paragraph(words);
    label->setObjectName(QStringLiteral("ruleActivityLabel"));
    m_column->addWidget(label);
}

void RulePage::showRule(const Rule& rule, const RuleActivity& activity) {
    m_column = startColumn(widestPage);
    const auto profile = applicant(m_workspace.session());
    if (!m_workspace.succeeded(profile))
        return;
    addHead(titleWords(rule), shownWhy(rule), rule.base.numbers.sources);
    addActivity(rule.subject == Subject::Draft
                    ? tr("It looks at texts while you write them.")
                    : activityWords(activity, m_workspace.session().today()));
    addNumbers(rule, *profile);
    if (rule.guard)
        m_column->addWidget(paragraph(tr("This one protects you and others. It cannot be turned "
                                         "off; you can set single findings aside.")));
    else
        m_column->addWidget(
            new OwnNumbersCard(m_workspace, rule, variantFor(rule, *profile).enabled));
    m_column->addStretch(1);
}

void RulePage::showNote(const GuideNote& note) {
    m_column = startColumn(widestPage);
    addHead(note.title, note.text, note.sources);
    m_column->addStretch(1);
}

} // namespace matchbook
