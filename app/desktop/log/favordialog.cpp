// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/favordialog.h"

#include "desktop/log/favorfields.h"
#include "desktop/log/sponsornews.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/wordcompletion.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "session/sponsorshipactions.h"
#include "words/daywords.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int wideEnough = 540; ///< device-independent pixels: what was done is seen whole

QString programName(Session& session, OrganizationId id) {
    const auto names =
        session.read([&](Stores& stores) { return stores.organizations.names({id}); });
    return names ? names->value(id) : QString();
}

} // namespace

FavorDialog::FavorDialog(Workspace& workspace, const Favor& favor, QWidget* parent)
    : RecordDialog(workspace, favor.id ? tr("Edit the favor") : tr("Add a favor"), !favor.id,
                   parent)
    , m_favor(favor)
    , m_fields(new FavorFields(this))
    , m_on(new QDateEdit)
    , m_thanked(new DayField(tr("Not yet"), tr("You thanked them on"),
                             QStringLiteral("favorThanked"), workspace.session().today()))
    , m_program(new QLineEdit)
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
    m_program->setObjectName(QStringLiteral("favorProgramEdit"));
    if (const auto known = organizationNames(workspace.session()))
        offerWords(m_program, *known);
    m_program->setText(programName(workspace.session(), favor.program));
    lookOver(m_program);
    m_note->setPlainText(favor.note);
    m_fields->setFavor(favor.direction, favor.kind);
    body()->addStrut(wideEnough);
    form()->addPair(tr("Di&rection"), m_fields->directionCombo(), tr("&What"),
                    m_fields->kindCombo());
    form()->addPair(tr("O&n"), m_on, tr("&You thanked them on"), m_thanked);
    form()->addField(tr("For which &program"), m_program,
                     tr("Where they spoke for you, or what you asked for. A new name is added to "
                        "the programs."));
    form()->addField(tr("N&ote"), m_note);
    connect(m_fields, &FavorFields::changed, this, &FavorDialog::followFields);
    followFields();
    m_fields->directionCombo()->setFocus();
}

/// What was chosen so far, as a favor.
Favor FavorDialog::chosen() const {
    Favor favor = m_favor;
    favor.direction = m_fields->direction();
    favor.kind = m_fields->kind();
    return favor;
}

/// One thanks for what one received.
void FavorDialog::followFields() {
    m_thanked->setEnabled(m_fields->direction() == FavorDirection::Received);
    m_program->setEnabled(m_fields->mayNameProgram());
}

std::optional<QString> FavorDialog::save() {
    Favor favor = chosen();
    favor.on = m_on->date();
    favor.thankedOn = m_thanked->isEnabled() ? m_thanked->day() : std::nullopt;
    favor.note = m_note->toPlainText();
    const QString program = m_program->isEnabled() ? m_program->text() : QString();
    if (!workspace().succeeded(saveFavor(workspace().session(), favor, program)))
        return std::nullopt;
    m_newEvidence = isEvidence(favor) && (!m_favor.id || !isEvidence(m_favor));
    m_favor = favor;
    return favor.id ? tr("Saved") : tr("Added to the ledger");
}

std::optional<QString> FavorDialog::remove() {
    if (!workspace().succeeded(deleteFavor(workspace().session(), m_favor.id)))
        return std::nullopt;
    return tr("Deleted from the ledger");
}

void FavorDialog::tell(const QString& text) {
    if (m_newEvidence)
        sayFavorSaved(workspace(), m_favor, text);
    else
        RecordDialog::tell(text);
}

} // namespace matchbook
