// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/introductions/introductionsdialog.h"

#include "desktop/introductions/introductionfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "session/profileactions.h"
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

IntroductionsDialog::IntroductionsDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Introductions"), parent)
    , m_workspace(workspace)
    , m_narrative(textArea(QStringLiteral("narrativeEdit"), 2))
    , m_short(new IntroductionField(Introduction::Short, QStringLiteral("short")))
    , m_long(new IntroductionField(Introduction::Long, QStringLiteral("long"))) {
    setObjectName(QStringLiteral("introductionsDialog"));
    m_narrative->setAccessibleName(tr("Why IR, in a sentence or two"));
    m_narrative->setMinimumWidth(wideEnough);
    body()->setSpacing(space::sm);
    body()->addWidget(new PlainLabel(tr("Why IR, in a sentence or two"), TypeRole::Strong));
    body()->addWidget(m_narrative);
    body()->addSpacing(space::sm);
    body()->addWidget(m_short);
    body()->addSpacing(space::sm);
    body()->addWidget(m_long);
    body()->addWidget(paragraph(
        tr("Name, where you are in training, what draws you, what you are working on. Exam scores "
           "only when somebody asks."),
        TypeRole::Caption));
    fill();
    addAcceptAndCancel(tr("Save"));
}

void IntroductionsDialog::fill() {
    Session& session = m_workspace.session();
    m_short->setPattern(patternOf(session, QStringLiteral("say-introduction-short")));
    m_long->setPattern(patternOf(session, QStringLiteral("say-introduction-long")));
    const auto me = applicant(session);
    if (!m_workspace.succeeded(me))
        return;
    m_narrative->setPlainText(me->narrative);
    m_short->setText(me->shortIntroduction);
    m_long->setText(me->longIntroduction);
    const bool longFirst = introductionOf(packInForce(*me)) == Introduction::Long;
    setIntro(longFirst ? tr("Your guide asks for the long one; the short one serves in a corridor.")
                       : tr("Your guide asks for the short one; the long one serves when there is "
                            "time."));
}

void IntroductionsDialog::accept() {
    auto me = applicant(m_workspace.session());
    if (!m_workspace.succeeded(me))
        return;
    me->narrative = m_narrative->toPlainText().trimmed();
    me->shortIntroduction = m_short->text();
    me->longIntroduction = m_long->text();
    if (!m_workspace.succeeded(saveApplicant(m_workspace.session(), *me)))
        return;
    Q_EMIT m_workspace.said(tr("Introductions saved"), true);
    Dialog::accept();
}

} // namespace matchbook
