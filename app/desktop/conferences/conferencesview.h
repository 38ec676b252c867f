// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "desktop/workspace.h"

class QStackedWidget;

namespace matchbook {

class EmptyState;
class EventList;
class EventPage;
class PlainLabel;

/// Conferences and the other events: all of them at the left, one of them at the right.
class ConferencesView : public View {
    Q_OBJECT

public:
    explicit ConferencesView(Workspace& workspace, QWidget* parent = nullptr);

    void showEvent(EventId event);
    void addEvent() { edit({}); }
    void focusFirst() override;
    bool mayLeave() override;
    [[nodiscard]] bool holdsTyped() const override;

protected:
    void reload() override;
    using View::showEvent;

private:
    QWidget* makeBanner();
    QWidget* makeList();
    void showBanner();
    void showCurrent();
    void edit(EventId event);

    Workspace& m_workspace;
    QWidget* m_banner = nullptr;
    PlainLabel* m_bannerText = nullptr;
    EventList* m_list = nullptr;
    QStackedWidget* m_pages;
    EventPage* m_page;
    QWidget* m_left = nullptr;
};

} // namespace matchbook
