// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/scriptsdialog.h"

#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "words/reminderwords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int textLines = 14;
constexpr int wideEnough = 520;

} // namespace

ScriptsDialog::ScriptsDialog(Workspace& workspace, const Reminder& about, QWidget* parent)
    : Dialog(tr("What to say and ask"), parent)
    , m_workspace(workspace)
    , m_about(about)
    , m_choice(new QComboBox)
    , m_text(textArea(QStringLiteral("scriptEdit"), textLines))
    , m_sources(paragraph({}, TypeRole::Caption)) {
    setObjectName(QStringLiteral("scriptsDialog"));
    m_choice->setObjectName(QStringLiteral("scriptCombo"));
    m_text->setMinimumWidth(wideEnough);
    auto* form = new Form;
    form->addField(tr("&Words for"), m_choice);
    form->addField(tr("&Text"), m_text,
                   tr("Change it as you like: it is yours, and is not kept here."));
    body()->addWidget(form);
    body()->addWidget(m_sources);
    auto* copy = addButton(tr("&Copy"), ButtonKind::Primary, QDialogButtonBox::ActionRole,
                           QStringLiteral("copyButton"));
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ScriptsDialog::showChosen);
    fill();
}

/// Where one is: at an event of some kind, else in a talk between two.
Situation ScriptsDialog::situation() const {
    if (m_about.subject != Subject::Event)
        return Situation::Meeting;
    const auto event = m_workspace.session().read(
        [&](Stores& stores) { return stores.events.find(EventId{m_about.subjectId}); });
    return event && *event ? situationOf((*event)->kind) : Situation::Meeting;
}

void ScriptsDialog::fill() {
    auto all = suitableTemplates(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    m_scripts = *std::move(all);
    m_scripts.removeIf([](const DraftTemplate& one) { return isMessage(one.kind); });
    const Situation here = situation();
    std::ranges::stable_partition(
        m_scripts, [here](const DraftTemplate& one) { return one.situations.contains(here); });
    for (const DraftTemplate& one : std::as_const(m_scripts))
        m_choice->addItem(one.name, one.id);
}

void ScriptsDialog::showChosen() {
    const int chosen = m_choice->currentIndex();
    if (chosen < 0 || chosen >= m_scripts.size())
        return;
    const auto text = fillTemplate(m_workspace.session(), m_scripts[chosen], m_about);
    if (!m_workspace.succeeded(text))
        return;
    m_text->setPlainText(text->body.trimmed());
    m_sources->setText(sourceWords(m_scripts[chosen].sources).join(u'\n'));
}

} // namespace matchbook
