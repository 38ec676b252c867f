// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programdialog.h"

#include "base/text.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/programs/programwords.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "domain/fieldtext.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace matchbook {

namespace {

QString listed(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

QStringList listIn(const QLineEdit* edit) {
    QStringList list;
    fromText(edit->text(), list);
    return list;
}

} // namespace

QComboBox* statusCombo(const QString& objectName) {
    auto* combo = tokenCombo<ApplicationStatus>(objectName);
    combo->insertItem(0, ProgramDialog::tr("Not noted"));
    return combo;
}

void chooseStatus(QComboBox* combo, const std::optional<ApplicationStatus>& status) {
    combo->setCurrentIndex(status ? static_cast<int>(*status) + 1 : 0);
}

std::optional<ApplicationStatus> chosenStatus(const QComboBox* combo) {
    const int index = combo->currentIndex();
    return index > 0 ? std::optional(static_cast<ApplicationStatus>(index - 1)) : std::nullopt;
}

ProgramDialog::ProgramDialog(Workspace& workspace, const Organization& program, QWidget* parent)
    : RecordDialog(workspace, program.id ? tr("Edit the program") : tr("Add a program"),
                   !program.id, parent)
    , m_before(program)
    , m_name(lineField(QStringLiteral("programNameEdit")))
    , m_aliases(lineField(QStringLiteral("aliasesEdit"), tr("LMC, Lakeside")))
    , m_city(lineField(QStringLiteral("cityEdit")))
    , m_state(lineField(QStringLiteral("stateEdit")))
    , m_country(lineField(QStringLiteral("countryEdit")))
    , m_region(lineField(QStringLiteral("regionEdit")))
    , m_website(lineField(QStringLiteral("websiteEdit")))
    , m_tracks(lineField(QStringLiteral("tracksEdit"), tr("Integrated, ESIR")))
    , m_signal(tokenCombo<Signal>(QStringLiteral("signalCombo")))
    , m_status(statusCombo(QStringLiteral("statusCombo")))
    , m_interview(new DayField(tr("Add a day"), tr("Interview"), QStringLiteral("interview"),
                               workspace.session().today()))
    , m_visa(knownCombo(QStringLiteral("visaCombo")))
    , m_thankYous(knownCombo(QStringLiteral("thankYousCombo")))
    , m_acgmeId(lineField(QStringLiteral("acgmeEdit")))
    , m_nrmpId(lineField(QStringLiteral("nrmpEdit")))
    , m_erasId(lineField(QStringLiteral("erasEdit")))
    , m_size(lineField(QStringLiteral("sizeEdit")))
    , m_caseMix(lineField(QStringLiteral("caseMixEdit")))
    , m_note(textArea(QStringLiteral("programNoteEdit"), 4)) {
    setObjectName(QStringLiteral("programDialog"));
    build();
    fill();
    m_name->setFocus();
}

void ProgramDialog::build() {
    lookOver(m_caseMix);
    form()->addField(tr("&Name"), m_name);
    form()->addField(tr("&Other names"), m_aliases,
                     tr("It is found by each of them, in a file as well. Commas between."));
    form()->addPair(tr("&City"), m_city, tr("S&tate"), m_state);
    form()->addPair(tr("Co&untry"), m_country, tr("&Region"), m_region);
    form()->addPair(tr("Si&gnal"), m_signal, tr("&Application"), m_status);
    form()->addPair(tr("&Interview"), m_interview, tr("Track&s"), m_tracks);
    form()->addPair(tr("Sponsors &visas"), m_visa, tr("Takes than&k-you notes"), m_thankYous);
    form()->addPair(tr("ACG&ME ID"), m_acgmeId, tr("NRM&P code"), m_nrmpId);
    form()->addPair(tr("&ERAS ID"), m_erasId, tr("&Website"), m_website);
    form()->addPair(tr("Si&ze"), m_size, tr("Case mi&x"), m_caseMix);
    form()->addField(tr("Note"), m_note);
}

void ProgramDialog::fill() {
    m_name->setText(m_before.name);
    m_aliases->setText(listed(m_before.aliases));
    m_city->setText(m_before.city);
    m_state->setText(m_before.state);
    m_country->setText(m_before.country);
    m_region->setText(m_before.region);
    m_website->setText(m_before.website);
    m_tracks->setText(listed(m_before.tracks));
    choose(m_signal, m_before.signal);
    chooseStatus(m_status, m_before.status);
    m_interview->setDay(m_before.interviewOn);
    chooseKnown(m_visa, m_before.visaSponsorship);
    chooseKnown(m_thankYous, m_before.takesThankYous);
    m_acgmeId->setText(m_before.acgmeId);
    m_nrmpId->setText(m_before.nrmpId);
    m_erasId->setText(m_before.erasId);
    m_size->setText(m_before.size);
    m_caseMix->setText(m_before.caseMix);
    m_note->setPlainText(m_before.note);
}

void ProgramDialog::check() {
    if (m_name->text().trimmed().isEmpty())
        form()->setError(m_name, tr("A program needs a name."));
}

std::optional<QString> ProgramDialog::save() {
    Organization program = m_before;
    for (const auto& [edit, field] :
         {std::pair(m_name, &Organization::name), std::pair(m_city, &Organization::city),
          std::pair(m_state, &Organization::state), std::pair(m_country, &Organization::country),
          std::pair(m_region, &Organization::region), std::pair(m_website, &Organization::website),
          std::pair(m_acgmeId, &Organization::acgmeId), std::pair(m_nrmpId, &Organization::nrmpId),
          std::pair(m_erasId, &Organization::erasId), std::pair(m_size, &Organization::size),
          std::pair(m_caseMix, &Organization::caseMix)})
        takeLine(edit, program.*field);
    program.aliases = listIn(m_aliases);
    program.tracks = listIn(m_tracks);
    program.signal = chosen<Signal>(m_signal);
    program.status = chosenStatus(m_status);
    program.interviewOn = m_interview->day();
    program.visaSponsorship = chosenKnown(m_visa);
    program.takesThankYous = chosenKnown(m_thankYous);
    takeText(m_note, program.note);
    const auto id = saveProgram(workspace().session(), program);
    if (!workspace().succeeded(id))
        return std::nullopt;
    m_saved = *id;
    return programSavedWords(program, m_before.interviewOn, workspace().session().today());
}

std::optional<QString> ProgramDialog::remove() {
    if (!workspace().succeeded(deleteOrganization(workspace().session(), m_before.id)))
        return std::nullopt;
    return tr("Deleted %1").arg(m_before.name);
}

} // namespace matchbook
