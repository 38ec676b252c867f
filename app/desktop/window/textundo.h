// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace matchbook {

/// Undo and Redo belong to the text that is being typed only while it has something to take back
/// or to do again; else they are those of the window.
class TextUndo : public QObject {
    Q_OBJECT

public:
    explicit TextUndo(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace matchbook
