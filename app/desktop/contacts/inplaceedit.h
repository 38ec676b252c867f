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

    /// Saves all that are open on a page, before something else is shown there; false when one of
    /// them stays open, since its text cannot be kept as it is.
    static bool saveAllIn(const QWidget& page);

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
