// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray/tray.h"

#include "desktop/reminders/todaysection.h"
#include "desktop/support/theme.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace matchbook {

namespace {

constexpr int sizes[] = {22, 32, 48, 64};
constexpr int mostShown = 99;
constexpr auto staysKey = "window/staysInTray";
constexpr int mostLooks = 15;
constexpr int betweenLooks = 2'000; ///< milliseconds: all of them take half a minute

/// Of the newer kind, which is all that Wayland has.
bool hasNotifierTray() {
    const auto* bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(QStringLiteral("org.kde.StatusNotifierWatcher"));
}

void paintCount(QPainter& painter, int size, int count, bool urgent) {
    const QString text = count > mostShown ? QStringLiteral("…") : QString::number(count);
    const qreal height = size * 0.56;
    const qreal width = text.size() > 1 ? height * 1.35 : height;
    const QRectF badge(size - width, size - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(urgent ? ColorRole::Danger : ColorRole::Accent));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    QFont font = QApplication::font();
    font.setPixelSize(std::max(8, int(height * 0.78)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(color(ColorRole::AccentText));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon countedIcon(int count, bool urgent) {
    const QIcon plain(QStringLiteral(":/packaging/matchbook.svg"));
    if (count == 0)
        return plain;
    QIcon icon;
    for (const int size : sizes) {
        QPixmap picture = plain.pixmap(size);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCount(painter, size, count, urgent);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

/// Qt asks for a tray of the newer kind once, and remembers the answer: it is not asked too early
/// where there could be no other.
bool hasTray() {
    return (hasNotifierTray() || !QGuiApplication::platformName().startsWith(u"wayland")) &&
           QSystemTrayIcon::isSystemTrayAvailable();
}

Tray::Tray(Workspace& workspace, QWidget& window, std::function<bool()> available)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_available(std::move(available))
    , m_looksLeft(mostLooks) {
    makeMenu();
    m_again.setInterval(betweenLooks);
    connect(&m_again, &QTimer::timeout, this, &Tray::look);
    m_again.start();
    look();
}

void Tray::makeMenu() {
    m_menu.addAction(tr("&Open Matchbook"), this, [this] { bringToFront(m_window); });
    m_menu.addAction(tr("&Log a contact…"), this, [this] {
        bringToFront(m_window);
        Q_EMIT m_workspace.logRequested({});
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), qApp, &QCoreApplication::quit);
}

void Tray::look() {
    if (isThere())
        return;
    const bool came = m_available();
    if (came)
        show();
    if (!came && --m_looksLeft > 0)
        return;
    m_again.stop();
    Q_EMIT settled();
}

void Tray::show() {
    m_icon.emplace(countedIcon(0, false));
    m_icon->setContextMenu(&m_menu);
    connect(&*m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    bringToFront(m_window);
            });
    m_icon->show();
    QApplication::setQuitOnLastWindowClosed(!staysInTray());
    connect(&m_workspace.session(), &Session::changed, this, &Tray::count);
    count();
}

void Tray::count() {
    if (!isThere())
        return;
    const auto due = dueReminders(m_workspace.session());
    const int number = int(due.size());
    const bool late = std::ranges::any_of(
        due, [](const Reminder& one) { return one.state == ReminderState::Overdue; });
    if (std::exchange(m_counted, {number, late}) == std::pair(number, late))
        return;
    m_icon->setIcon(countedIcon(number, late));
    m_icon->setToolTip(number == 0 ? tr("Matchbook: nothing is due")
                                   : tr("Matchbook: %n due", nullptr, number));
}

bool staysInTray() {
    return QSettings().value(QLatin1StringView(staysKey), false).toBool();
}

void setStaysInTray(bool on) {
    QSettings().setValue(QLatin1StringView(staysKey), on);
    if (hasTray())
        QApplication::setQuitOnLastWindowClosed(!on);
}

void bringToFront(QWidget& window) {
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace matchbook
