// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

class QCheckBox;
class QLineEdit;

namespace matchbook {

class Form;
class PlainLabel;

/// Writes a backup of the store: asks for a passphrase, unless the user wants none, and for a
/// place.
class BackupDialog : public Dialog {
    Q_OBJECT

public:
    explicit BackupDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Writes it there and says so; what went wrong is told over the dialog, which stays.
    void backUpTo(const QString& path);

private:
    void showWhatItMeans();
    [[nodiscard]] bool passphraseFits();
    void askWhere();

    Workspace& m_workspace;
    Form* m_form;
    QCheckBox* m_protect;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    PlainLabel* m_meaning;
};

} // namespace matchbook
