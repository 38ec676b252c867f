// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/scrollpage.h"
#include "desktop/workspace.h"
#include "session/sponsorshipactions.h"

class QVBoxLayout;

namespace matchbook {

/// Beside the board: how ready somebody is to be a sponsor, criterion by criterion, and what they
/// did as one.
class SponsorPanel : public ScrollPage {
    Q_OBJECT

public:
    explicit SponsorPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Nobody: says what stands here.
    void setLine(const std::optional<SponsorshipLine>& line);

private:
    void add(QWidget* widget);
    void showHead(const SponsorshipLine& line);
    void showEvidence(const SponsorshipLine& line);
    void showCriteria(const SponsorshipLine& line);
    void noteFavor(ContactId person);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

} // namespace matchbook
