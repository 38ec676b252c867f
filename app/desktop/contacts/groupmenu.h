// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QMenu>

#include <functional>

namespace matchbook {

class Workspace;
enum class ExportKind;

/// What can be done with the selected people at once, each as one step of undo.
class GroupMenu : public QMenu {
    Q_OBJECT

public:
    GroupMenu(Workspace& workspace, std::function<QList<ContactId>()> people, QWidget* parent);

Q_SIGNALS:
    void tagRequested();
    void deleteRequested();

private:
    void fill();
    void addRelationships();
    void addCadences();
    void addEvents();
    void addEventEntry(QMenu* menu, const Event& event);
    void addExports();
    void addTo(const Event& event);
    void say(const QString& text);

    Workspace& m_workspace;
    std::function<QList<ContactId>()> m_selected;
    QList<ContactId> m_people; ///< as of when it was opened
};

} // namespace matchbook
