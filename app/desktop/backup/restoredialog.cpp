// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/restoredialog.h"

#include "desktop/backup/passphrasefield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "words/daywords.h"
#include "words/errorwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace matchbook {

namespace {

QString madeWords(const BackupHeader& backup, QDate today) {
    const QDateTime made = backup.made.toLocalTime();
    return RestoreDialog::tr("%1 at %2")
        .arg(longDayInWords(made.date(), today), made.toString(QStringLiteral("HH:mm")));
}

} // namespace

RestoreDialog::RestoreDialog(Workspace& workspace, const QString& file, const BackupHeader& backup,
                             QWidget* parent)
    : Dialog(tr("Restore a backup"), parent)
    , m_workspace(workspace)
    , m_file(file)
    , m_form(new Form)
    , m_passphrase(backup.recipe ? passphraseField(QStringLiteral("passphraseEdit")) : nullptr) {
    setObjectName(QStringLiteral("restoreDialog"));
    setIntro(tr("Everything here becomes as it was on %1.")
                 .arg(madeWords(backup, workspace.session().today())));
    auto* from = new PlainLabel(tr("From %1").arg(QFileInfo(file).fileName()), TypeRole::Caption,
                                ColorRole::TextMuted);
    from->setFit(PlainLabel::Fit::Elide);
    from->setObjectName(QStringLiteral("fileLabel"));
    m_form->addWidget(from);
    auto* kept = paragraph(tr("What you have now is not lost: it is kept in a file beside the "
                              "store, and you are told its name."));
    kept->setObjectName(QStringLiteral("keptLabel"));
    m_form->addWidget(kept);
    if (m_passphrase)
        m_form->addField(tr("&Passphrase of the backup"), m_passphrase);
    body()->addWidget(m_form);
    addAcceptAndCancel(tr("Restore"));
    if (m_passphrase)
        m_passphrase->setFocus();
}

void RestoreDialog::accept() {
    m_form->clearErrors();
    const QString passphrase = m_passphrase ? m_passphrase->text() : QString();
    Session& session = m_workspace.session();
    const auto done = whileWaiting([&] {
        return restoreBackup(m_file, passphrase, session.file(), [&] { return session.now(); });
    });
    if (!done) {
        refuse(done.error());
        return;
    }
    Dialog::accept();
    Q_EMIT restored(done->former);
}

void RestoreDialog::refuse(const Error& error) {
    if (!m_passphrase || error.field != u"passphrase") {
        inform(this, tr("The backup was not restored"), inWords(error));
        return;
    }
    Error plain = error;
    plain.file.clear();
    m_form->setError(m_passphrase, inWords(plain));
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

QString askWhichBackup(QWidget* parent) {
    return QFileDialog::getOpenFileName(
        parent, RestoreDialog::tr("Which backup?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        RestoreDialog::tr("Backups (*.backup);;All files (*)"));
}

RestoreDialog* restoreDialog(Workspace& workspace, const QString& file, QWidget* parent) {
    const auto backup = readBackupHeader(file);
    if (backup)
        return new RestoreDialog(workspace, file, *backup, parent);
    inform(parent, RestoreDialog::tr("The backup was not restored"), inWords(backup.error()));
    return nullptr;
}

} // namespace matchbook
