// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace matchbook {

/// Whether the desktop asks for dark or light windows, by its settings portal (XDG Desktop Portal,
/// org.freedesktop.appearance color-scheme). A desktop without one says nothing, and the palette
/// decides.
class ColorScheme : public QObject {
    Q_OBJECT

public:
    explicit ColorScheme(QObject* parent = nullptr);

    /// Empty while nothing is said, or when the desktop has no preference.
    [[nodiscard]] std::optional<bool> dark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void follow(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QVariant& value);

    std::optional<bool> m_dark;
};

} // namespace matchbook
