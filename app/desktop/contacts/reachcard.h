// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

#include <QPointer>

class QUrl;

namespace matchbook {

class EditableLine;
class Workspace;

/// What opening a way to reach somebody would open: https, http, mailto or tel, and nothing else,
/// or an invalid address.
QUrl openable(const ContactPoint& point);

/// E-mails, phones and links, each to be copied and where possible opened; the e-mail they are
/// written to first is changed where it stands.
class ReachCard : public Section {
    Q_OBJECT

public:
    explicit ReachCard(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

private:
    void showPoints();
    void add(const ContactPoint& point);
    EditableLine* makeEmail(const QString& email);
    void addEmail();
    void saveEmail(const QString& typed);

    Workspace& m_workspace;
    ContactId m_person;
    QPointer<EditableLine> m_email; ///< the preferred one
    QList<ContactPoint> m_points;
    qsizetype m_shown = 0;
};

} // namespace matchbook
