// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"
#include "desktop/workspace.h"

#include <QHash>
#include <QMenuBar>
#include <QSet>

#include <functional>

namespace matchbook {

enum class CatchUpWay;
enum class ReminderAct;

/// One thing that the menus offer.
struct MenuEntry {
    QAction* action = nullptr;
    QString name; ///< without mnemonic and hint
    QString key;  ///< that runs it, or where it is a key of a list, its hint
    QString menu; ///< where it stands: "File ▸ Export"
    Icon icon = Icon::NextStep;
    QString otherWords; ///< by which it is found, too: "vacation holiday"
    bool isView = false;
};

/// The one registry of what can be done anywhere in the window: the palette and the sheet of
/// shortcuts are made from it. What only the window can do is a signal.
class MenuBar : public QMenuBar {
    Q_OBJECT

public:
    explicit MenuBar(Workspace& workspace, QWidget* parent = nullptr);

    /// All of them in their order, without the recent people.
    [[nodiscard]] QList<MenuEntry> entries() const;

    /// The answers to reminders are there only while Today shows what they are about.
    void setCurrentView(const QString& id);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void findRequested();
    void logRequested();   ///< with who is selected or shown
    void draftRequested(); ///< to somebody who is still to be chosen
    void newEventRequested();
    void newProgramRequested();
    void importProgramsRequested();
    void newLetterRequested();  ///< by who is selected or shown
    void newProjectRequested(); ///< the same
    void catchUpRequested(matchbook::CatchUpWay way);
    void reminderActRequested(matchbook::ReminderAct act);
    void putOffRequested();
    void goToRequested();
    void shortcutsRequested();
    void backupRequested();
    void restoreRequested();
    void quitRequested();

private:
    using Run = std::function<void()>;

    void makeFileMenu();
    void makeEditMenu();
    void makePeopleMenu();
    void makeApplicationMenu();
    void makeRemindersMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction* add(QMenu* menu, Icon icon, const QString& text, const QKeySequence& key, Run run);
    void nameAlso(QAction* action, const QString& words) { m_otherWords.insert(action, words); }
    void addThemes(QMenu* menu);
    void collect(const QWidget* from, const QString& path, QList<MenuEntry>& entries) const;

    void nameUndo();
    void nameEventMode();
    void toggleEventMode();
    void fillRecent();
    void showDataPlace();
    void showPrivacy();
    void showAbout();

    Workspace& m_workspace;
    QHash<const QAction*, Icon> m_icons;
    QHash<const QAction*, QString> m_otherWords;
    QSet<const QAction*> m_viewActions;
    QList<QAction*> m_reminderActs;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_eventMode = nullptr;
    QMenu* m_recent = nullptr;
};

} // namespace matchbook
