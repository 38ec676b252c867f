// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace matchbook {

class PlainLabel;

/// A field that stands for a moment where a text is read, with Save and Cancel below: Enter saves
/// (Ctrl+Enter where a text has several lines), Esc cancels.
class InPlaceEdit : public QWidget {
    Q_OBJECT

public:
    explicit InPlaceEdit(QWidget* field, QWidget* parent = nullptr);

    void setHint(const QString& text);

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PlainLabel* m_hint;
    bool m_hasLines; ///< Enter belongs to the text
};

} // namespace matchbook
