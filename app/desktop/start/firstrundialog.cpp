// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/start/firstrundialog.h"

#include "base/text.h"
#include "desktop/support/icons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "domain/season.h"
#include "session/profileactions.h"
#include "session/storeactions.h"
#include "words/tokenwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int seasonsAhead = 6;

template <class Widget>
Widget* named(Widget* widget, const QString& objectName) {
    widget->setObjectName(objectName);
    return widget;
}

} // namespace

FirstRunDialog::FirstRunDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Welcome to Matchbook"), parent)
    , m_workspace(workspace)
    , m_name(named(new QLineEdit, QStringLiteral("applicantNameEdit")))
    , m_stage(named(new QComboBox, QStringLiteral("stageCombo")))
    , m_season(named(new QComboBox, QStringLiteral("seasonCombo")))
    , m_international(named(new QCheckBox(tr("I am an &international medical graduate")),
                            QStringLiteral("internationalCheckBox")))
    , m_import(named(new QRadioButton(tr("&Bring in people from a file")),
                     QStringLiteral("startImportRadio")))
    , m_sample(named(new QRadioButton(tr("&Look around first, with people who do not exist")),
                     QStringLiteral("startSampleRadio")))
    , m_empty(named(new QRadioButton(tr("Start &empty")), QStringLiteral("startEmptyRadio"))) {
    setObjectName(QStringLiteral("firstRunDialog"));
    setIntro(tr("Three questions, and all of them can wait."));
    fillStages();
    fillSeasons();
    auto* form = new Form;
    form->addPair(tr("Your &name"), m_name, tr("Where you &are"), m_stage);
    form->addField(tr("When do you &apply?"), m_season,
                   tr("It sets the dates that reminders are counted from."));
    form->addWidget(m_international);
    body()->addWidget(form);
    body()->addSpacing(space::sm);
    body()->addWidget(new SectionHeader(tr("How would you like to begin?")));
    m_empty->setChecked(true);
    for (QRadioButton* choice : {m_import, m_sample, m_empty})
        body()->addWidget(choice);
    body()->addSpacing(space::sm);
    auto* privacy =
        paragraph(tr("Everything stays on this computer. Please write nothing about patients."),
                  TypeRole::Caption);
    privacy->setObjectName(QStringLiteral("privacyLabel"));
    body()->addWidget(privacy);
    addButton(tr("Skip"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("skipButton"));
    addButton(tr("Begin"), ButtonKind::Primary, QDialogButtonBox::AcceptRole,
              QStringLiteral("beginButton"));
    m_name->setFocus();
}

void FirstRunDialog::fillStages() {
    m_stage->addItem(tr("Rather not say"), -1);
    for (int i = 0; i < int(tokens<Stage>().size()); ++i)
        m_stage->addItem(inWords(static_cast<Stage>(i)), i);
}

void FirstRunDialog::fillSeasons() {
    const int first = seasonOf({}, m_workspace.session().today()).year;
    m_season->addItem(tr("Not sure yet"), 0);
    for (int year = first; year < first + seasonsAhead; ++year)
        m_season->addItem(tr("Season %1: applications go out in September %2")
                              .arg(QString::number(year), QString::number(year - 1)),
                          year);
}

FirstRunDialog::Next FirstRunDialog::chosen() const {
    return m_import->isChecked()   ? Next::Import
           : m_sample->isChecked() ? Next::Sample
                                   : Next::Empty;
}

/// Only what was answered: the sample has an applicant of its own.
void FirstRunDialog::answer(Applicant& applicant) const {
    if (const QString name = cleanedLine(m_name->text()); !name.isEmpty())
        applicant.name = name;
    if (const int stage = m_stage->currentData().toInt(); stage >= 0)
        applicant.stage = static_cast<Stage>(stage);
    if (const int year = m_season->currentData().toInt(); year > 0)
        applicant.season = year;
    if (m_international->isChecked())
        applicant.international = true;
}

void FirstRunDialog::accept() {
    Session& session = m_workspace.session();
    if (chosen() == Next::Sample && !m_workspace.succeeded(addSample(session)))
        return;
    const auto known = applicant(session);
    if (!m_workspace.succeeded(known))
        return;
    Applicant answered = *known;
    answer(answered);
    if (answered != *known && !m_workspace.succeeded(saveApplicant(session, answered)))
        return;
    m_next = chosen();
    Dialog::accept();
}

} // namespace matchbook
