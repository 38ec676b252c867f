// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "desktop/workspace.h"
#include "rules/guidebook.h"
#include "session/guideactions.h"

namespace matchbook {

class PlainLabel;
class RuleList;
class RulePage;
class SearchField;

/// The rules and notes of the guides: what each says, from where, with whose numbers, and the place
/// to change them.
class GuidesView : public View {
    Q_OBJECT

public:
    explicit GuidesView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;
    bool focusSearch() override;

protected:
    void reload() override;

private:
    QWidget* makeList();
    QLayout* makePage();
    void showCurrent();

    Workspace& m_workspace;
    QList<GuideNote> m_notes;
    QHash<QString, RuleActivity> m_activity; ///< by the id of the rule
    PlainLabel* m_pack = nullptr;
    SearchField* m_search = nullptr;
    RuleList* m_list = nullptr;
    RulePage* m_page = nullptr;
};

} // namespace matchbook
