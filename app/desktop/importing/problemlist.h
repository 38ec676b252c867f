// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QHash>
#include <QWidget>

class QListWidget;

namespace matchbook {

class SectionHeader;

/// What is worth a look in a file before it is imported, a line for each; there only while there
/// is something.
class ProblemList : public QWidget {
    Q_OBJECT

public:
    /// The name is that of the list in it.
    explicit ProblemList(const QString& objectName, QWidget* parent = nullptr);

    /// With names, a line says whom the record of its row is about.
    void setProblems(const QList<Error>& problems, const QHash<int, QString>& names = {});

private:
    SectionHeader* m_title;
    QListWidget* m_list;
};

} // namespace matchbook
