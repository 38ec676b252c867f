// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QLineEdit;
class QVBoxLayout;

namespace matchbook {

/// Fields of the user's own: a name and a value each, to add and to take away.
class CustomSection : public EditorSection {
    Q_OBJECT

public:
    explicit CustomSection(QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;
    [[nodiscard]] QString summary() const override;

private:
    struct Line {
        CustomValue before;
        QLineEdit* name;
        QLineEdit* value;
        QWidget* holder;
    };

    [[nodiscard]] QList<CustomValue> fields() const;
    void add(const CustomValue& field);
    void remove(QWidget* holder);

    QVBoxLayout* m_column;
    QList<Line> m_lines;
};

} // namespace matchbook
