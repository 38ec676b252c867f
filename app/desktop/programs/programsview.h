// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/programs/programlist.h"
#include "desktop/view.h"
#include "desktop/workspace.h"

class QPushButton;
class QStackedWidget;

namespace matchbook {

class Chip;
class EmptyState;
class PlainLabel;
class ProgramPage;
class SearchField;

/// The programs of the season: all of them at the left, with search and filters and the signals
/// given; one of them at the right.
class ProgramsView : public View {
    Q_OBJECT

public:
    explicit ProgramsView(Workspace& workspace, QWidget* parent = nullptr);

    /// Takes the filters away where they would hide it.
    void showProgram(OrganizationId program);
    void addProgram() { edit({}); }
    void import();
    void focusFirst() override;
    bool focusSearch() override;
    bool mayLeave() override;

protected:
    void reload() override;

private:
    QWidget* makeList();
    QWidget* makeTop();
    QWidget* makeFilters();
    QWidget* makePages();
    void addStatusChip(QLayout* row);
    void chooseStatus(const std::optional<ApplicationStatus>& status);
    void filter();
    void showSignals();
    void showCurrent();
    void edit(OrganizationId program);

    Workspace& m_workspace;
    QList<ProgramLine> m_programs;
    ProgramFilter m_filter;
    QWidget* m_left = nullptr;
    QPushButton* m_signals = nullptr;
    SearchField* m_search = nullptr;
    Chip* m_gold = nullptr;
    Chip* m_silver = nullptr;
    Chip* m_nobody = nullptr;
    Chip* m_status = nullptr;
    ProgramList* m_list = nullptr;
    PlainLabel* m_nothing = nullptr;
    QStackedWidget* m_pages = nullptr;
    ProgramPage* m_page = nullptr;
};

} // namespace matchbook
