// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/daydialog.h"

#include "base/text.h"
#include "desktop/guard/guard.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/tokencombo.h"
#include "rules/draft/draft.h"
#include "words/daywords.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

DayDialog::DayDialog(Workspace& workspace, const EventDay& day, const QList<QDate>& others,
                     QWidget* parent)
    : Dialog(tr("A day"), parent)
    , m_workspace(workspace)
    , m_others(others)
    , m_form(new Form)
    , m_on(new QDateEdit(day.on))
    , m_portion(tokenCombo<DayPortion>(QStringLiteral("portionCombo")))
    , m_seen(textArea(QStringLiteral("seenEdit"), 3))
    , m_reflection(textArea(QStringLiteral("reflectionEdit"), 4)) {
    setObjectName(QStringLiteral("dayDialog"));
    m_on->setObjectName(QStringLiteral("dayEdit"));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(dayFieldFormat());
    choose(m_portion, day.portion);
    m_seen->setPlainText(day.seen);
    m_reflection->setPlainText(day.reflection);
    m_form->addPair(tr("&Day"), m_on, tr("&Part of the day"), m_portion);
    m_form->addField(tr("What you &saw"), m_seen,
                     tr("Kinds of cases and procedures. Nothing that points to a patient."));
    m_form->addField(tr("What you &take from it"), m_reflection);
    body()->addWidget(m_form);
    askBeforeLeaving(m_form);
    addAcceptAndCancel(tr("Save"));
    m_seen->setFocus();
}

EventDay DayDialog::day() const {
    return {.on = m_on->date(),
            .portion = chosen<DayPortion>(m_portion),
            .seen = cleaned(m_seen->toPlainText()).trimmed(),
            .reflection = cleaned(m_reflection->toPlainText()).trimmed()};
}

void DayDialog::accept() {
    m_form->clearErrors();
    if (m_others.contains(m_on->date())) {
        m_form->setError(m_on, tr("This day is noted already. Edit it in the list."));
        m_on->setFocus();
        return;
    }
    if (mayKeep(m_workspace, m_seen, Surroundings::Clinical) &&
        mayKeep(m_workspace, m_reflection, Surroundings::Clinical))
        Dialog::accept();
}

} // namespace matchbook
