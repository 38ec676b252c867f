// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;

namespace matchbook {

/// A part of a page that opens and closes below its title; closed, it says in a few words what is
/// in it.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(const QString& title, QWidget* content, const QString& objectName,
               QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void setSummary(const QString& summary);

Q_SIGNALS:
    void toggled(bool open);

private:
    class Title;

    Title* m_title;
    QWidget* m_content;
};

} // namespace matchbook
