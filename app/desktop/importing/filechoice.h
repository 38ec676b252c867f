// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace matchbook {

class PlainLabel;

/// Where a file to import is chosen: what it may be, and why the last one could not be read.
class FileChoice : public QWidget {
    Q_OBJECT

public:
    FileChoice(const QString& headline, const QString& sentence, QWidget* parent = nullptr);

    void complain(const QString& text);

Q_SIGNALS:
    void requested();

private:
    PlainLabel* m_wrong;
};

} // namespace matchbook
