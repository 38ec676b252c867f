// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/contactactions.h"
#include "session/duplicateactions.h"

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;

namespace matchbook {

class PlainLabel;

/// Two contacts side by side: which one is kept, whose value stands where they differ, what will
/// stand, and that they may be two people.
class MergeDialog : public Dialog {
    Q_OBJECT

public:
    MergeDialog(Workspace& workspace, ContactId one, ContactId other, QWidget* parent = nullptr);

    void accept() override;

private:
    void addPerson(QHBoxLayout* row, int place);
    void addChoices();
    void addChoice(QGridLayout* grid, const QString& field);
    [[nodiscard]] QString valueOf(const QString& field, ContactId person) const;
    [[nodiscard]] ContactId kept() const;
    [[nodiscard]] ContactId given() const;
    void preview();
    void tellApart();

    Workspace& m_workspace;
    QList<ContactId> m_people;
    QList<ContactDetails> m_details; ///< of each of them
    MergeChoices m_choices;
    QButtonGroup* m_keep;
    QHash<QString, QButtonGroup*> m_fields; ///< whose value stands
    PlainLabel* m_stands;
    PlainLabel* m_beside;
};

} // namespace matchbook
