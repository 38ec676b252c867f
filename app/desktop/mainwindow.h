// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace matchbook {

class MenuBar;
class Sidebar;
class StepBar;
class View;

/// The shell: sidebar, the views of views.cpp made when they are first shown, the menu bar, and the
/// bar at the foot. What views ask for beyond themselves is answered here and in Requests.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);

    void showView(const QString& id);

    /// Asks which backup to restore.
    void askForBackup();
    void restoreFrom(const QString& backup);

    /// Says in title and banner that these people do not exist.
    void markAsSample();

Q_SIGNALS:
    /// The store was replaced; former is where the one before lies. This window shows the former.
    void restored(const QString& former);
    /// From the sample to the user's own store.
    void ownRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeViews();
    void makeMenus();
    void answerRequests();
    bool mayEnd(const QString& title, const QString& accept);
    void find();
    void goTo();
    void draftToSomebody();
    void nameLeftOutRules();

    View* view(int index);
    [[nodiscard]] View* current() const;
    [[nodiscard]] ContactId oneShown() const;
    void showIndex(int index);
    template <class V>
    V* shown(const char* id);

    Workspace& m_workspace;
    Sidebar* m_sidebar;
    QVBoxLayout* m_column;
    QStackedWidget* m_stack;
    StepBar* m_bar;
    MenuBar* m_menus;
    QList<View*> m_views;
};

} // namespace matchbook
