// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/widgets/linelist.h"

namespace matchbook {

class EmptyState;

/// A list of what was put away, one line of which is taken back by a button, Enter or its own
/// action; other words stand in its place where there is nothing.
class TakeBackDialog : public Dialog {
    Q_OBJECT

public:
    /// What the list and the button are called; the button's text may have a mnemonic.
    struct Names {
        QString intro; ///< where there is something
        QString list;
        QString listId;
        QString button;
        QString buttonId;
    };

    TakeBackDialog(const QString& title, const Names& names, EmptyState* empty,
                   QWidget* parent = nullptr);

protected:
    void setRows(const QList<Row>& rows);
    /// The row in this place is to be taken back.
    virtual void takeBack(qsizetype place) = 0;

private:
    void takeBackCurrent();

    QString m_introWords;
    LineList* m_list;
    EmptyState* m_empty;
    QPushButton* m_button;
};

} // namespace matchbook
