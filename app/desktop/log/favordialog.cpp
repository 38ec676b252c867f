// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/favordialog.h"

#include "desktop/log/favorfields.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "words/daywords.h"

#include <QDateEdit>
#include <QPlainTextEdit>

namespace matchbook {

FavorDialog::FavorDialog(Workspace& workspace, const Favor& favor, QWidget* parent)
    : RecordDialog(workspace, favor.id ? tr("Edit the favor") : tr("Add a favor"), !favor.id,
                   parent)
    , m_favor(favor)
    , m_fields(new FavorFields(this))
    , m_on(new QDateEdit)
    , m_thanked(new DayField(tr("Not yet"), tr("You thanked them on"),
                             QStringLiteral("favorThanked"), workspace.session().today()))
    , m_note(textArea(QStringLiteral("favorNoteEdit"), 3)) {
    setObjectName(QStringLiteral("favorDialog"));
    if (const auto person = contactSummaries(workspace.session(), {favor.person});
        person && !person->isEmpty())
        setIntro(tr("With %1.").arg(person->first().contact.name));
    m_on->setObjectName(QStringLiteral("favorDateEdit"));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(dayFieldFormat());
    m_on->setDate(favor.on.isValid() ? favor.on : workspace.session().today());
    m_thanked->setDay(favor.thankedOn);
    m_note->setPlainText(favor.note);
    m_fields->setFavor(favor.direction, favor.kind);
    form()->addPair(tr("Di&rection"), m_fields->directionCombo(), tr("&What"),
                    m_fields->kindCombo());
    form()->addPair(tr("O&n"), m_on, tr("&You thanked them on"), m_thanked);
    form()->addField(tr("N&ote"), m_note);
    connect(m_fields->directionCombo(), &QComboBox::currentIndexChanged, this,
            &FavorDialog::followDirection);
    followDirection();
    m_fields->directionCombo()->setFocus();
}

/// One thanks for what one received.
void FavorDialog::followDirection() {
    m_thanked->setEnabled(m_fields->direction() == FavorDirection::Received);
}

std::optional<QString> FavorDialog::save() {
    Favor favor = m_favor;
    favor.direction = m_fields->direction();
    favor.kind = m_fields->kind();
    favor.on = m_on->date();
    favor.thankedOn = m_thanked->isEnabled() ? m_thanked->day() : std::nullopt;
    favor.note = m_note->toPlainText();
    if (!workspace().succeeded(saveFavor(workspace().session(), favor)))
        return std::nullopt;
    return favor.id ? tr("Saved") : tr("Added to the ledger");
}

std::optional<QString> FavorDialog::remove() {
    if (!workspace().succeeded(deleteFavor(workspace().session(), m_favor.id)))
        return std::nullopt;
    return tr("Deleted from the ledger");
}

} // namespace matchbook
