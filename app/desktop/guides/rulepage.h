// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/scrollpage.h"
#include "desktop/workspace.h"
#include "rules/guidebook.h"
#include "session/guideactions.h"

class QVBoxLayout;

namespace matchbook {

/// One rule: what it says, who says so, its numbers by guide, what it does now, and the user's own
/// numbers for it; or one note of a guide.
class RulePage : public ScrollPage {
    Q_OBJECT

public:
    explicit RulePage(Workspace& workspace, QWidget* parent = nullptr);

    void showRule(const Rule& rule, const RuleActivity& activity);
    void showNote(const GuideNote& note);

private:
    void addHead(const QString& title, const QString& text, const QList<Source>& sources);
    void addNumbers(const Rule& rule, const Applicant& profile);
    void addActivity(const QString& words);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

} // namespace matchbook
