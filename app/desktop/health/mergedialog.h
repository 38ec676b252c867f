// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/duplicateactions.h"

class QButtonGroup;
class QHBoxLayout;

namespace matchbook {

class PlainLabel;

/// Two contacts side by side: which one is kept, what will stand, and that they may be two people.
class MergeDialog : public Dialog {
    Q_OBJECT

public:
    MergeDialog(Workspace& workspace, ContactId one, ContactId other, QWidget* parent = nullptr);

    void accept() override;

private:
    void addPerson(QHBoxLayout* row, ContactId person, int place);
    [[nodiscard]] ContactId kept() const;
    [[nodiscard]] ContactId given() const;
    void preview();
    void tellApart();

    Workspace& m_workspace;
    QList<ContactId> m_people;
    QButtonGroup* m_keep;
    PlainLabel* m_stands;
    PlainLabel* m_beside;
};

} // namespace matchbook
