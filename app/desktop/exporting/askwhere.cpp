// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/exporting/askwhere.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace matchbook {

QString askWhere(QWidget* parent, const QString& title, const QString& proposed,
                 const QString& filter) {
    QFileDialog dialog(parent, title,
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog.setObjectName(QStringLiteral("askWhereDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog adds it before it asks whether a file may be written over.
    dialog.setDefaultSuffix(QFileInfo(proposed).suffix());
    dialog.selectFile(proposed);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace matchbook
