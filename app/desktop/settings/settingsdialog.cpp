// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settings/settingsdialog.h"

#include "desktop/guard/guard.h"
#include "desktop/settings/settingspages.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/scrollpage.h"
#include "session/profileactions.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace matchbook {

SettingsDialog::SettingsDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Settings"), parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget) {
    setObjectName(QStringLiteral("settingsDialog"));
    setComfortable({640, 690});
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // all titles in sight in every language
    const auto me = applicant(workspace.session());
    if (!workspace.succeeded(me))
        return;
    Session& session = workspace.session();
    addPage(tr("You"), new YouPage(session, *me));
    addPage(tr("Application"), new ApplicationPage(*me, session.today()));
    addPage(tr("Dates"), new DatesPage(*me, session.today()));
    addPage(tr("Introductions"), new IntroductionsPage(session, *me));
    addPage(tr("Reminders"), new RemindersPage(workspace, *me));
    addPage(tr("Window"), new WindowPage);
    addPage(tr("Copies"), new CopiesPage(session));
    body()->addWidget(m_tabs, 1);
    addStep(QKeySequence::NextChild, 1);
    addStep(QKeySequence::PreviousChild, -1);
    askBeforeLeaving(m_tabs);
    addAcceptAndCancel(tr("Save"));
    m_pages.first()->setFocus();
}

void SettingsDialog::addPage(const QString& title, SettingsPage* page) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, space::lg, 0, 0);
    column->addWidget(page);
    column->addStretch(1);
    // Each by its own height: the titles stay, and a short page has no bar because of a long one.
    auto* scroll = new ScrollPage(QStringLiteral("settingsPageScrollArea"));
    scroll->setWidget(holder);
    m_tabs->addTab(scroll, title);
    m_pages.append(page);
}

/// From anywhere in the dialog: some fields keep these keys from the tabs.
void SettingsDialog::addStep(QKeySequence::StandardKey key, int by) {
    connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by] {
        const int count = m_tabs->count();
        showPage((m_tabs->currentIndex() + by + count) % count);
    });
}

void SettingsDialog::showPage(int index) {
    m_tabs->setCurrentIndex(index);
}

void SettingsDialog::showPause() {
    for (int i = 0; i < m_pages.size(); ++i) {
        auto* reminders = qobject_cast<RemindersPage*>(m_pages[i]);
        if (!reminders)
            continue;
        showPage(i);
        reminders->focusPause();
    }
}

void SettingsDialog::accept() {
    const auto before = applicant(m_workspace.session());
    if (!m_workspace.succeeded(before))
        return;
    for (auto* text : findChildren<QPlainTextEdit*>()) {
        if (!mayKeep(m_workspace, text))
            return;
    }
    Applicant me = *before;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages[i]->apply(me))
            return showPage(i);
    }
    const bool changed = me != *before;
    const auto saved = changed ? saveApplicant(m_workspace.session(), me) : matchbook::done();
    for (int i = 0; !saved && i < m_pages.size(); ++i) {
        if (m_pages[i]->showWrong(saved.error()))
            return showPage(i);
    }
    if (!m_workspace.succeeded(saved))
        return;
    if (changed)
        Q_EMIT m_workspace.said(tr("Settings saved"), true);
    Dialog::accept();
}

} // namespace matchbook
