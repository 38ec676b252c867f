// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/movedialog.h"

#include "desktop/widgets/form.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QVBoxLayout>

namespace matchbook {

MoveDialog::MoveDialog(const QString& writer, const LetterColumn& column, QDate today,
                       QWidget* parent)
    : Dialog(tr("Move the letter"), parent)
    , m_state(new QComboBox)
    , m_day(new QDateEdit(today)) {
    setObjectName(QStringLiteral("moveLetterDialog"));
    setIntro(tr("The letter of %1 goes to \u201c%2\u201d.").arg(writer, column.title));
    m_state->setObjectName(QStringLiteral("moveStateCombo"));
    for (const LetterState state : column.states)
        m_state->addItem(inWords(state), int(state));
    m_day->setObjectName(QStringLiteral("moveDayEdit"));
    m_day->setDisplayFormat(dayFieldFormat());
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    auto* form = new Form;
    form->addField(tr("How &far it has come"), m_state);
    form->addField(tr("&Since"), m_day);
    body()->addWidget(form);
    addAcceptAndCancel(tr("Move it"));
    m_day->setFocus();
}

LetterState MoveDialog::state() const {
    return static_cast<LetterState>(m_state->currentData().toInt());
}

QDate MoveDialog::day() const {
    return m_day->date();
}

} // namespace matchbook
