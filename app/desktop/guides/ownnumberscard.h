// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "desktop/workspace.h"
#include "rules/rule.h"

class QComboBox;

namespace matchbook {

class Form;
class PeopleField;
class PeriodField;

/// The user's own numbers for one rule: those there are, each to be taken back, and new ones for
/// everybody, a kind of person or one person; and the rule on or off.
class OwnNumbersCard : public Card {
    Q_OBJECT

public:
    OwnNumbersCard(Workspace& workspace, const Rule& rule, bool enabled, QWidget* parent = nullptr);

private:
    void addOwn(const RuleOverride& override);
    void addForm();
    void addTimes();
    void fillScopes();
    void changeScope();
    void save(bool enabled);
    /// Nothing, and an error below the field, when no person was chosen.
    std::optional<RuleOverride> chosen();

    Workspace& m_workspace;
    Rule m_rule;
    bool m_enabled; ///< by the guide, before the user's own choice
    Form* m_form = nullptr;
    QComboBox* m_scope = nullptr;
    PeopleField* m_person = nullptr;
    PeriodField* m_due = nullptr;
    PeriodField* m_latest = nullptr;
};

} // namespace matchbook
