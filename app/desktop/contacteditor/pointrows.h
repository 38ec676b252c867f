// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace matchbook {

class IconButton;

/// The e-mails, phones or links of somebody: a line each with its label, to add and to take away;
/// of several one may be preferred.
class PointRows : public QWidget {
    Q_OBJECT

public:
    explicit PointRows(PointKind kind, QWidget* parent = nullptr);

    /// Shows those of the kind; nothing is lost of what has no field here.
    void setPoints(const QList<ContactPoint>& points);
    QList<ContactPoint> points() const;
    /// Null where no line is.
    [[nodiscard]] QWidget* firstField() const;

private:
    struct Line {
        ContactPoint before;
        QLineEdit* value;
        QLineEdit* label;
        IconButton* preferred;
        QWidget* holder;
    };

    void add(const ContactPoint& point);
    void remove(QWidget* holder);
    void prefer(const IconButton* chosen);
    void showChoice();

    PointKind m_kind;
    QVBoxLayout* m_column;
    QList<Line> m_lines;
};

} // namespace matchbook
