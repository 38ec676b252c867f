// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace matchbook {

/// A key and what it does.
struct KeyHint {
    QString key;
    QString text;
};

/// One quiet line of keys, as little caps with their words; as many as have room.
class KeyHints : public QWidget {
    Q_OBJECT

public:
    explicit KeyHints(const QList<KeyHint>& hints, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int hintWidth(const KeyHint& hint) const;

    QList<KeyHint> m_hints;
};

/// One key as a little cap.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace matchbook
