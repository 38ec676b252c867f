// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/letterdialog.h"

#include "base/text.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/personfield.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/disclosure.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/wordcompletion.h"
#include "rules/guidebook.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "words/errorwords.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int comfortable = 520; ///< wide enough for two fields beside each other

} // namespace

LetterDialog::LetterDialog(Workspace& workspace, const Letter& letter, QWidget* parent)
    : RecordDialog(workspace, letter.id ? tr("Edit the letter") : tr("Add a letter"), !letter.id,
                   parent)
    , m_before(letter)
    , m_writer(new PersonField(workspace.session(), QStringLiteral("writerEdit")))
    , m_kind(tokenCombo<LetterKind>(QStringLiteral("letterKindCombo")))
    , m_state(tokenCombo<LetterState>(QStringLiteral("letterStateCombo")))
    , m_deadline(new DayField(tr("Add a day"), tr("Agreed for"), QStringLiteral("letterDeadline"),
                              workspace.session().today().addMonths(1)))
    , m_highlights(textArea(QStringLiteral("highlightsEdit"), 3))
    , m_authorName(lineField(QStringLiteral("authorNameEdit")))
    , m_authorEmail(lineField(QStringLiteral("authorEmailEdit")))
    , m_authorTitle(lineField(QStringLiteral("authorTitleEdit")))
    , m_authorDepartment(lineField(QStringLiteral("authorDepartmentEdit")))
    , m_specialty(completedField(QStringLiteral("letterSpecialtyEdit"),
                                 wordsOf(QStringLiteral("specialties"))))
    , m_letterId(lineField(QStringLiteral("letterIdEdit")))
    , m_standardized(knownCombo(QStringLiteral("standardizedCombo")))
    , m_chair(knownCombo(QStringLiteral("chairRequirementCombo")))
    , m_waived(knownCombo(QStringLiteral("waivedCombo"))) {
    setObjectName(QStringLiteral("letterDialog"));
    form()->setMinimumWidth(comfortable);
    form()->addField(tr("&Writer"), m_writer);
    form()->addPair(tr("&Kind"), m_kind, tr("Agreed &for"), m_deadline);
    form()->addField(tr("H&ow far it has come"), m_state);
    addStates();
    form()->addField(tr("&Points to highlight"), m_highlights,
                     tr("One on each line, for the packet. The letter itself has no place here."));
    addEras();
    fill();
    if (letter.id && letter.state != LetterState::Declined)
        connect(addButton(tr("Packet…"), ButtonKind::Secondary, QDialogButtonBox::ActionRole,
                          QStringLiteral("letterPacketButton")),
                &QPushButton::clicked, this,
                [this] { Q_EMIT this->workspace().packetRequested(m_before.writer); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &LetterDialog::followState);
    (letter.writer ? static_cast<QWidget*>(m_state) : m_writer)->setFocus();
}

void LetterDialog::addStates() {
    auto* days = new Form;
    const QDate today = workspace().session().today();
    for (size_t i = 0; i < tokens<LetterState>().size(); ++i) {
        const auto state = static_cast<LetterState>(i);
        m_days.append(new DayField(tr("Add a day"), inWords(state),
                                   toText(state) + QStringLiteral("Day"), today));
    }
    for (qsizetype i = 0; i + 1 < m_days.size(); i += 2)
        days->addPair(inWords(static_cast<LetterState>(i)), m_days[i],
                      inWords(static_cast<LetterState>(i + 1)), m_days[i + 1]);
    if (m_days.size() % 2 == 1)
        days->addField(inWords(static_cast<LetterState>(m_days.size() - 1)), m_days.last());
    form()->addWidget(
        new Disclosure(tr("The days of its states"), days, QStringLiteral("letterDaysDisclosure")));
}

void LetterDialog::addEras() {
    auto* eras = new Form;
    eras->addPair(tr("Author"), m_authorName, tr("Author’s e-mail"), m_authorEmail);
    eras->addPair(tr("Author’s title"), m_authorTitle, tr("Department"), m_authorDepartment);
    eras->addPair(tr("Specialty it is for"), m_specialty, tr("Letter ID"), m_letterId);
    eras->addPair(tr("Standardized letter"), m_standardized, tr("Meets a chair requirement"),
                  m_chair);
    eras->addField(tr("You waived your right to see it"), m_waived);
    auto* part = new Disclosure(tr("What ERAS asks"), eras, QStringLiteral("letterErasDisclosure"));
    part->setSummary(tr("Empty fields of the author are filled in from the writer."));
    form()->addWidget(part);
}

void LetterDialog::fill() {
    if (const auto writer = findContact(workspace().session(), m_before.writer))
        m_writer->setPerson(m_before.writer, writer->name);
    choose(m_kind, m_before.kind);
    choose(m_state, m_before.state);
    for (qsizetype i = 0; i < m_days.size(); ++i)
        m_days[i]->setDay(reachedOn(m_before, static_cast<LetterState>(i)));
    if (!m_before.id)
        followState();
    m_deadline->setDay(m_before.deadline);
    m_highlights->setPlainText(m_before.highlights.join(u'\n'));
    m_authorName->setText(m_before.authorName);
    m_authorEmail->setText(m_before.authorEmail);
    m_authorTitle->setText(m_before.authorTitle);
    m_authorDepartment->setText(m_before.authorDepartment);
    m_specialty->setText(m_before.specialty);
    m_letterId->setText(m_before.letterId);
    chooseKnown(m_standardized, m_before.standardized);
    chooseKnown(m_chair, m_before.chairRequirement);
    chooseKnown(m_waived, m_before.waived);
}

/// A state that is chosen was reached today, unless its day is known.
void LetterDialog::followState() {
    DayField* day = m_days[m_state->currentIndex()];
    if (!day->day())
        day->setDay(workspace().session().today());
}

Letter LetterDialog::letter() const {
    Letter made = m_before;
    made.kind = chosen<LetterKind>(m_kind);
    made.state = chosen<LetterState>(m_state);
    made.steps.clear();
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (const auto day = m_days[i]->day())
            made.steps.append({static_cast<LetterState>(i), *day});
    }
    made.deadline = m_deadline->day();
    made.highlights = linesOf(m_highlights);
    made.authorName = m_authorName->text();
    made.authorEmail = m_authorEmail->text();
    made.authorTitle = m_authorTitle->text();
    made.authorDepartment = m_authorDepartment->text();
    made.specialty = m_specialty->text();
    made.letterId = m_letterId->text();
    made.standardized = chosenKnown(m_standardized);
    made.chairRequirement = chosenKnown(m_chair);
    made.waived = chosenKnown(m_waived);
    return made;
}

void LetterDialog::check() {
    const auto writer = personOrNew(m_writer, workspace());
    if (!writer)
        form()->setError(m_writer, inWords(writer.error()));
    else if (!*writer)
        form()->setError(m_writer, tr("Who writes it?"));
}

std::optional<QString> LetterDialog::save() {
    Letter made = letter();
    made.writer = *m_writer->person();
    if (!workspace().succeeded(saveLetter(workspace().session(), made)))
        return std::nullopt;
    return tr("Saved the letter");
}

std::optional<QString> LetterDialog::remove() {
    if (!workspace().succeeded(deleteLetter(workspace().session(), m_before.id)))
        return std::nullopt;
    return tr("Deleted the letter");
}

} // namespace matchbook
