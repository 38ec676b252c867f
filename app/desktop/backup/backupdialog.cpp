// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/backupdialog.h"

#include "desktop/backup/passphrasefield.h"
#include "desktop/exporting/askwhere.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "session/backupactions.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

BackupDialog::BackupDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Back up"), parent)
    , m_workspace(workspace)
    , m_form(new Form)
    , m_protect(new QCheckBox(tr("&Protect it with a passphrase")))
    , m_passphrase(passphraseField(QStringLiteral("passphraseEdit")))
    , m_again(passphraseField(QStringLiteral("passphraseAgainEdit")))
    , m_meaning(paragraph({}, TypeRole::Caption)) {
    setObjectName(QStringLiteral("backupDialog"));
    setIntro(tr("Everything you keep here, in one file: people, notes, the Trash and what can be "
                "undone. A backup helps most on another disk."));
    m_protect->setObjectName(QStringLiteral("protectCheckBox"));
    m_protect->setChecked(true);
    m_meaning->setObjectName(QStringLiteral("meaningLabel"));
    m_form->addWidget(m_protect);
    m_form->addWidget(m_meaning);
    m_form->addField(tr("Pa&ssphrase"), m_passphrase);
    m_form->addField(tr("The same &again"), m_again);
    body()->addWidget(m_form);
    QPushButton* backUp = addButton(tr("Back up…"), ButtonKind::Primary,
                                    QDialogButtonBox::ActionRole, QStringLiteral("backUpButton"));
    addButton(tr("Cancel"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("cancelButton"));
    connect(backUp, &QPushButton::clicked, this, &BackupDialog::askWhere);
    connect(m_protect, &QCheckBox::toggled, this, &BackupDialog::showWhatItMeans);
    showWhatItMeans();
    m_passphrase->setFocus();
}

void BackupDialog::showWhatItMeans() {
    const bool wanted = m_protect->isChecked();
    m_form->clearErrors();
    m_passphrase->setEnabled(wanted);
    m_again->setEnabled(wanted);
    m_meaning->setText(wanted
                           ? tr("Without the passphrase nobody can open the backup, and nobody can "
                                "find it out for you. Some words that you will remember are best.")
                           : tr("Whoever has the file can read everything in it, your private "
                                "notes too."));
}

bool BackupDialog::passphraseFits() {
    m_form->clearErrors();
    if (!m_protect->isChecked())
        return true;
    if (m_passphrase->text().isEmpty())
        m_form->setError(m_passphrase, tr("Type a passphrase, or back up without one."));
    else if (m_again->text() != m_passphrase->text())
        m_form->setError(m_again, tr("This is not the same passphrase."));
    QWidget* wrong = m_form->firstWrong();
    if (wrong)
        wrong->setFocus();
    return !wrong;
}

void BackupDialog::askWhere() {
    if (!passphraseFits())
        return;
    const QString name = QStringLiteral("matchbook-%1.backup")
                             .arg(m_workspace.session().today().toString(Qt::ISODate));
    const QString path =
        matchbook::askWhere(this, tr("Where does the backup go?"), name, tr("Backups (*.backup)"));
    if (!path.isEmpty())
        backUpTo(path);
}

void BackupDialog::backUpTo(const QString& path) {
    if (!passphraseFits())
        return;
    const QString passphrase = m_protect->isChecked() ? m_passphrase->text() : QString();
    const auto written =
        whileWaiting([&] { return backUp(m_workspace.session(), path, passphrase); });
    if (!written) {
        inform(this, tr("The backup could not be written"), inWords(written.error()));
        return;
    }
    Q_EMIT m_workspace.said(tr("Backed up to %1").arg(QDir::toNativeSeparators(path)), false);
    accept();
}

} // namespace matchbook
