// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QDateEdit;
class QPushButton;

namespace matchbook {

/// A day that may be left open: a button that says so, and a date field once a day is wanted.
class DayField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QDate value READ value NOTIFY changed USER true)

public:
    /// invite stands on the button ("Add a day"); proposal is the day one starts from.
    DayField(const QString& invite, const QString& name, const QString& objectName, QDate proposal,
             QWidget* parent = nullptr);

    std::optional<QDate> day() const;
    void setDay(const std::optional<QDate>& day);
    /// Where the day is open still, one starts from this one.
    void setProposal(QDate proposal);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDate value() const { return day().value_or(QDate()); }
    void setOpen(bool open);

    QPushButton* m_invite;
    QWidget* m_open;
    QDateEdit* m_edit;
    QDate m_proposal;
};

} // namespace matchbook
