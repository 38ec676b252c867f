// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/rulepage.h"

#include "desktop/guides/ownnumberscard.h"
#include "desktop/guides/rulewords.h"
#include "desktop/reminders/factstable.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/profileactions.h"
#include "words/daywords.h"
#include "words/reminderwords.h"
#include "words/tokenwords.h"

#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int widestPage = 760; ///< device-independent pixels: lines stay easy to read

/// One row for each guide that has numbers of its own; the one in force says so.
QList<FactWords> numberLines(const Rule& rule, const Applicant& applicant) {
    const Variant* held = &variantFor(rule, applicant);
    QList<FactWords> lines;
    const auto add = [&](const QString& name, const Variant& variant, bool inForce) {
        const QString words =
            variant.enabled ? RulePage::tr("%1 \u00b7 %2")
                                  .arg(windowWords(variant.numbers.due, variant.numbers.latest),
                                       severityWords(variant.numbers))
                            : RulePage::tr("off until you turn it on");
        lines.append({name, inForce ? RulePage::tr("%1 \u00b7 in force").arg(words) : words});
    };
    if (rule.productDefault || (!rule.img && !rule.general))
        add(RulePage::tr("Everybody"), rule.base, held == &rule.base);
    if (rule.img)
        add(inWords(Pack::Img), *rule.img, held == &*rule.img);
    if (rule.general)
        add(inWords(Pack::General), *rule.general, held == &*rule.general);
    return lines;
}

} // namespace

RulePage::RulePage(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("rulePageScrollArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void RulePage::clear() {
    // A button of the old page may be what asked for the new one.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    auto* page = new QWidget;
    page->setMaximumWidth(widestPage);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_column->setSpacing(space::lg);
    setWidget(page);
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
    auto* card = new Card;
    card->body()->addWidget(new SectionHeader(tr("When")));
    auto* table = new FactsTable(QStringLiteral("numbersTable"));
    table->setLines(numberLines(rule, profile));
    card->body()->addWidget(table);
    m_column->addWidget(card);
}

void RulePage::addActivity(const RuleActivity& activity) {
    const QDate today = m_workspace.session().today();
    const QString words =
        activity.open > 0 ? tr("Open now: %1").arg(activity.open)
        : activity.asked  ? tr("It asked last on %1.").arg(longDayInWords(*activity.asked, today))
                          : tr("It has not asked for anything yet.");
    auto* label = paragraph(words);
    label->setObjectName(QStringLiteral("ruleActivityLabel"));
    m_column->addWidget(label);
}

void RulePage::showRule(const Rule& rule, const RuleActivity& activity) {
    clear();
    const auto profile = applicant(m_workspace.session());
    if (!m_workspace.succeeded(profile))
        return;
    addHead(titleWords(rule), rule.why, rule.base.numbers.sources);
    if (rule.subject != Subject::Draft) {
        addActivity(activity);
        addNumbers(rule, *profile);
    }
    if (rule.guard)
        m_column->addWidget(paragraph(tr("This one protects you and others. It cannot be turned "
                                         "off; you can set single findings aside.")));
    else
        m_column->addWidget(
            new OwnNumbersCard(m_workspace, rule, variantFor(rule, *profile).enabled));
    m_column->addStretch(1);
}

void RulePage::showNote(const GuideNote& note) {
    clear();
    addHead(note.title, note.text, note.sources);
    m_column->addStretch(1);
}

} // namespace matchbook
