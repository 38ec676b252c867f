// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace matchbook {

class IconButton;
class InPlaceEdit;
class PlainLabel;

/// A text that is changed where it stands, by its pencil or a double click; on one line unless its
/// label wraps.
class EditableLine : public QWidget {
    Q_OBJECT

public:
    /// What it is called: "name" for nameInPlaceEdit and editNameButton, what the field says of
    /// itself, and what the pencil does.
    struct Names {
        QString object;
        QString field;
        QString pencil;
    };

    EditableLine(PlainLabel* label, const Names& names, QWidget* parent = nullptr);

    [[nodiscard]] bool isEditing() const { return !m_editor.isNull(); }
    /// Is there nothing to read, and nobody typing?
    [[nodiscard]] bool isEmpty() const;

    /// What is read there, and what is typed over.
    void setTexts(const QString& shown, const QString& edited);

    /// What stands behind the pencil, in place of what stood there; nullptr: nothing.
    void setBeside(QWidget* widget);

    void edit();
    void endEditing();

Q_SIGNALS:
    /// Something else was typed; the field stays until endEditing().
    void saved(const QString& text);
    /// The field is gone, and nothing was saved.
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cancel();
    void fitWidth();

    Names m_names;
    QString m_edited;
    PlainLabel* m_label;
    QWidget* m_read;
    IconButton* m_pencil;
    QPointer<QWidget> m_beside;
    QHBoxLayout* m_row;
    QVBoxLayout* m_column;
    QPointer<InPlaceEdit> m_editor;
};

} // namespace matchbook
