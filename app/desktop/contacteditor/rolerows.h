// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace matchbook {

class DayField;

/// The roles beside the primary one: what, where, from when to when.
class RoleRows : public QWidget {
    Q_OBJECT

public:
    RoleRows(const QStringList& organizations, QDate proposal, QWidget* parent = nullptr);

    void setRoles(const ContactDetails& details);
    /// Without lines that say nothing.
    [[nodiscard]] QList<FurtherRole> roles() const;

private:
    struct Line {
        FurtherRole before;
        QLineEdit* role;
        QLineEdit* organization;
        DayField* from;
        DayField* to;
        QWidget* holder;
    };

    void add(const FurtherRole& role);
    void remove(QWidget* holder);

    QStringList m_organizations;
    QDate m_proposal; ///< the day one starts from
    QVBoxLayout* m_column;
    QList<Line> m_lines;
};

} // namespace matchbook
