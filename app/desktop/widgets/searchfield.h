// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace matchbook {

/// How long nothing more is typed before it is looked up, in milliseconds.
inline constexpr int typingPause = 120;

/// A line to search as one types. Esc clears it first and only then goes to whoever is around it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, const QString& objectName,
                         QWidget* parent = nullptr);

    /// Does not wait for the pause after the last key.
    void search();

    /// While it is empty, what it invites to can be read whole.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The words to look for: a short moment after the last key, at once for Enter and Esc.
    void searched(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_pause;
    QString m_last;
};

} // namespace matchbook
