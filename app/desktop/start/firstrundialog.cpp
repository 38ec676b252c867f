// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/start/firstrundialog.h"

#include "base/text.h"
#include "desktop/start/applicantcombos.h"
#include "desktop/support/icons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/profileactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

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
    , m_stage(stageCombo(QStringLiteral("stageCombo")))
    , m_season(seasonCombo(QStringLiteral("seasonCombo"), workspace.session().today()))
    , m_international(named(new QCheckBox(tr("I am an &international medical graduate")),
                            QStringLiteral("internationalCheckBox")))
    , m_import(named(new QRadioButton(tr("&Bring in people from a file")),
                     QStringLiteral("startImportRadio")))
    , m_restore(named(new QRadioButton(tr("&Restore a backup of mine")),
                      QStringLiteral("startRestoreRadio")))
    , m_sample(named(new QRadioButton(tr("&Look around first, with people who do not exist")),
                     QStringLiteral("startSampleRadio")))
    , m_empty(named(new QRadioButton(tr("Start &empty")), QStringLiteral("startEmptyRadio"))) {
    setObjectName(QStringLiteral("firstRunDialog"));
    setIntro(tr("A few questions, and all of them can wait."));
    auto* form = new Form;
    form->addPair(tr("Your &name"), m_name, tr("Where &you are"), m_stage);
    form->addField(tr("When do you &apply?"), m_season,
                   tr("It sets the dates that reminders are counted from."));
    form->addWidget(m_international);
    body()->addWidget(form);
    askBeforeLeaving(form);
    body()->addSpacing(space::sm);
    body()->addWidget(new SectionHeader(tr("How would you like to begin?")));
    m_empty->setChecked(true);
    for (QRadioButton* choice : {m_import, m_restore, m_sample, m_empty})
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

FirstRunDialog::Next FirstRunDialog::chosen() const {
    return m_import->isChecked()    ? Next::Import
           : m_restore->isChecked() ? Next::Restore
           : m_sample->isChecked()  ? Next::Sample
                                    : Next::Empty;
}

/// Only what was answered.
void FirstRunDialog::answer(Applicant& applicant) const {
    if (const QString name = cleanedLine(m_name->text()); !name.isEmpty())
        applicant.name = name;
    if (const auto stage = chosenStage(m_stage))
        applicant.stage = stage;
    if (const int year = chosenSeason(m_season); year > 0)
        applicant.season = year;
    if (m_international->isChecked())
        applicant.international = true;
}

void FirstRunDialog::accept() {
    if (chosen() != Next::Sample && !saveAnswers())
        return;
    m_next = chosen();
    Dialog::accept();
}

bool FirstRunDialog::saveAnswers() {
    Session& session = m_workspace.session();
    const auto known = applicant(session);
    if (!m_workspace.succeeded(known))
        return false;
    Applicant answered = *known;
    answer(answered);
    return answered == *known || m_workspace.succeeded(saveApplicant(session, answered));
}

} // namespace matchbook
