// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "session/networkactions.h"

class QStackedWidget;

namespace matchbook {

class LineList;
class NetworkPicture;
class SearchField;

/// Who introduced whom: a list in words, which is searched, and the same as a picture. One chosen
/// in the one is chosen in the other; opening somebody shows their page.
class NetworkDialog : public Dialog {
    Q_OBJECT

public:
    /// With somebody chosen, where one is given.
    NetworkDialog(Workspace& workspace, ContactId chosen, QWidget* parent = nullptr);

private:
    QWidget* makeList();
    QWidget* makePicture();
    void reload();
    void listPeople(const QString& searched);
    void openPerson(ContactId person);

    Workspace& m_workspace;
    QList<NetworkPerson> m_people;
    SearchField* m_search;
    LineList* m_list;
    NetworkPicture* m_picture;
    QStackedWidget* m_pages;
};

} // namespace matchbook
