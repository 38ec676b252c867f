// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QLineEdit>
#include <QTimer>

class QStringListModel;

namespace matchbook {

class Workspace;

/// A line for one person, completed from the contacts as one types.
class PersonField : public QLineEdit {
    Q_OBJECT

public:
    PersonField(Session& session, const QString& objectName, QWidget* parent = nullptr);

    void setPerson(ContactId id, const QString& name);

    /// Whoever is meant; no id for an empty line; NotFound or Ambiguous.
    Result<ContactId> person() const;

private:
    void complete();

    Session& m_session;
    ContactId m_chosen;
    QString m_chosenName;
    QHash<QString, ContactId> m_offered;
    QStringListModel* m_names;
    QTimer m_pause;
};

/// Whoever is meant; somebody who is not known yet is added when the user says so. NotFound when
/// they do not.
Result<ContactId> personOrNew(PersonField* field, Workspace& workspace);

} // namespace matchbook
