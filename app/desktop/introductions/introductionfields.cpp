// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/introductions/introductionfields.h"

#include "desktop/introductions/introductionfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "session/templateactions.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int wideEnough = 560;

/// The text of a template with the applicant's own words in it.
QString patternOf(Session& session, const QString& id) {
    const auto all = draftTemplates();
    if (!all)
        return {};
    const auto found = std::ranges::find(*all, id, &DraftTemplate::id);
    const auto text = found == all->end() ? Result<FilledTemplate>(FilledTemplate{})
                                          : fillTemplate(session, *found, {});
    return text ? text->body.trimmed() : QString();
}

} // namespace

IntroductionFields::IntroductionFields(Session& session, const Applicant& applicant,
                                       QWidget* parent)
    : QWidget(parent)
    , m_narrative(textArea(QStringLiteral("narrativeEdit"), 2))
    , m_short(new IntroductionField(Introduction::Short, QStringLiteral("short")))
    , m_long(new IntroductionField(Introduction::Long, QStringLiteral("long"))) {
    m_narrative->setAccessibleName(tr("Why IR, in a sentence or two"));
    m_narrative->setMinimumWidth(wideEnough);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    auto* why = new QVBoxLayout;
    why->setSpacing(space::xs);
    why->addWidget(new PlainLabel(tr("Why IR, in a sentence or two"), TypeRole::Strong));
    why->addWidget(m_narrative);
    column->addLayout(why);
    column->addSpacing(space::sm);
    column->addWidget(m_short);
    column->addSpacing(space::sm);
    column->addWidget(m_long);
    column->addWidget(paragraph(
        tr("Name, where you are in training, what draws you, what you are working on. Exam scores "
           "only when somebody asks."),
        TypeRole::Caption));
    m_short->setPattern(patternOf(session, QStringLiteral("say-introduction-short")));
    m_long->setPattern(patternOf(session, QStringLiteral("say-introduction-long")));
    m_narrative->setPlainText(applicant.narrative);
    m_short->setText(applicant.shortIntroduction);
    m_long->setText(applicant.longIntroduction);
}

void IntroductionFields::apply(Applicant& applicant) const {
    applicant.narrative = m_narrative->toPlainText().trimmed();
    applicant.shortIntroduction = m_short->text();
    applicant.longIntroduction = m_long->text();
}

} // namespace matchbook
