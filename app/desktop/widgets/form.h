// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPlainTextEdit;

namespace matchbook {

class PlainLabel;

/// Fields below each other: the label above, a hint or what is wrong below. Made for narrow places
/// and long translations.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    /// The label may have a mnemonic; it becomes the accessible name of a field without one.
    void addField(const QString& label, QWidget* field, const QString& hint = {});
    /// Two fields side by side.
    void addPair(const QString& label, QWidget* field, const QString& otherLabel, QWidget* other);
    /// Something without a label over the whole width, such as a check box.
    void addWidget(QWidget* widget);

    /// What stands below the field while nothing is wrong with it.
    void setHint(QWidget* field, const QString& hint);
    /// Says below the field what is wrong with it; an empty text takes that back.
    void setError(QWidget* field, const QString& text);
    void clearErrors();
    /// The first field that has an error, or nullptr: it should get the focus.
    QWidget* firstWrong() const;

private:
    QWidget* cell(const QString& label, QWidget* field, const QString& hint);

    struct Foot {
        PlainLabel* label;
        QString hint;
        bool wrong = false;
    };
    QGridLayout* m_grid;
    QList<QWidget*> m_order;
    QHash<QWidget*, Foot> m_feet;
};

/// A place for some lines of plain text; Tab leaves it.
QPlainTextEdit* textArea(const QString& objectName, int lines = 4, QWidget* parent = nullptr);

} // namespace matchbook
