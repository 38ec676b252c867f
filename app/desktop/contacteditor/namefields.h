// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace matchbook {

/// One field for a whole name, which falls into its parts as one types; the parts can be opened and
/// put right, and then make up the whole.
class NameFields : public QWidget {
    Q_OBJECT

public:
    explicit NameFields(QWidget* parent = nullptr);

    void setContact(const Contact& contact);
    /// Puts the name and its parts into the contact, where they were touched.
    void apply(Contact& contact) const;

    /// As if the whole name were typed.
    void type(const QString& name);

    QLineEdit* whole() const { return m_whole; }

Q_SIGNALS:
    /// Degrees were typed behind the name: "Jane Doe, MD".
    void credentialsFound(const QString& credentials);

private:
    QLineEdit* part(const QString& label, const QString& objectName, QString Contact::*member);
    void splitWhole(const QString& text);
    void joinParts();
    void showParts();

    struct Part {
        QLineEdit* edit;
        QString Contact::*member;
    };
    Contact m_name;
    QLineEdit* m_whole;
    QPushButton* m_expander;
    QWidget* m_partsPanel;
    QList<Part> m_parts;
    bool m_touched = false;
};

} // namespace matchbook
