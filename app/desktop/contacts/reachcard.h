// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

class QUrl;

namespace matchbook {

class EditableLine;
class Workspace;

/// What opening a way to reach somebody would open: https, http, mailto or tel, and nothing else,
/// or an invalid address.
QUrl openable(const ContactPoint& point);

/// E-mails, phones and links, each to be copied, changed where it stands and where possible
/// opened.
class ReachCard : public Section {
    Q_OBJECT

public:
    explicit ReachCard(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

private:
    void showPoints();
    void add(const ContactPoint& point);
    EditableLine* makeLine(const ContactPoint& point);
    void addEmail();
    void save(const ContactPoint& point, const QString& typed);

    Workspace& m_workspace;
    ContactId m_person;
    QList<ContactPoint> m_points;
    qsizetype m_shown = 0;
};

} // namespace matchbook
