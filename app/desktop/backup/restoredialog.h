// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/backupactions.h"

class QLineEdit;

namespace matchbook {

class Form;

/// Puts a backup in the place of the store, after the user has read what that means.
class RestoreDialog : public Dialog {
    Q_OBJECT

public:
    RestoreDialog(Workspace& workspace, const QString& file, const BackupHeader& backup,
                  QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The store is another one now; former is where the one before lies. What shows it has to be
    /// opened anew.
    void restored(const QString& former);

private:
    void refuse(const Error& error);

    Workspace& m_workspace;
    QString m_file;
    Form* m_form;
    QLineEdit* m_passphrase; ///< none for a backup without
};

/// Asks for the file; empty when the user thinks better of it.
QString askWhichBackup(QWidget* parent);

/// The dialog for a file; none where it is no backup, which the user has read then.
RestoreDialog* restoreDialog(Workspace& workspace, const QString& file, QWidget* parent);

} // namespace matchbook
