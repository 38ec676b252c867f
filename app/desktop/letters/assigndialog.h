// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/letteractions.h"

class QCheckBox;
class QPushButton;

namespace matchbook {

/// The programs a letter goes to, those one applies to first. An assignment is final, and says so
/// before it is saved.
class AssignDialog : public Dialog {
    Q_OBJECT

public:
    AssignDialog(Workspace& workspace, const Letter& letter, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Line {
        ProgramLetters program;
        QCheckBox* box;
    };

    void addPrograms(const QList<ProgramLetters>& programs);
    QWidget* makeGroup(const QString& title, const QString& objectName,
                       const QList<ProgramLetters>& programs);
    QCheckBox* makeBox(const ProgramLetters& program);
    void search(const QString& words);
    void tickShown();
    void follow();
    [[nodiscard]] QList<OrganizationId> chosen() const;

    Workspace& m_workspace;
    Letter m_letter;
    QList<Line> m_lines;
    PlainLabel* m_nothing = nullptr;
    QPushButton* m_tick = nullptr;
    QPushButton* m_assign;
};

} // namespace matchbook
