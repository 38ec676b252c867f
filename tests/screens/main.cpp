// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/language.h"
#include "desktop/support/theme.h"
#include "findings.h"
#include "screens.h"
#include "session/profileactions.h"
#include "session/storeactions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <utility>

using namespace matchbook;

// Renders every view and dialog from the sample data at a fixed date, or, with --check, says what
// in them is cut, lies over something else or is out of reach, and fails if there is any:
// matchbook_screens [OPTIONS] FOLDER [NAME]
// matchbook_screens --check [OPTIONS] [NAME]
// with --language es, --size 1920x1080, --theme dark, --font 15 (points) and --scale 2.

namespace {

std::unique_ptr<Session> store(bool empty) {
    const auto noon = fixedClock(QDateTime(QDate(2026, 4, 20), QTime(9, 0)));
    auto session = std::move(*Session::inMemory(noon));
    if (!empty)
        (void)addSample(*session);
    return session;
}

/// Lets what waits for the event loop (layouts, the pause of a search) come to rest.
void wait(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Sees whether anything is being laid out.
class Layouts : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            ++m_seen;
        return false;
    }
    int takeSeen() { return std::exchange(m_seen, 0); }

private:
    int m_seen = 0;
};

/// Waits for what comes after a pause, and on a busy machine for what that asks for.
void settle() {
    Layouts layouts;
    qApp->installEventFilter(&layouts);
    wait(250);
    for (int rounds = 0; layouts.takeSeen() > 0 && rounds < 50; ++rounds)
        wait(40);
}

/// The widget with the menu that is open over it.
QPixmap pictureOf(QWidget& widget) {
    QPixmap picture = widget.grab();
    if (QWidget* menu = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(widget.mapFromGlobal(menu->pos()), menu->grab());
        menu->close();
    }
    return picture;
}

/// Shows a screen on a store of its own for as long as somebody looks.
void show(const screens::Screen& screen, QSize size, const std::function<void(QWidget&)>& look) {
    QSettings().clear();
    const auto session = store(screen.empty);
    Workspace workspace(*session);
    const std::unique_ptr<QWidget> widget(screen.make(workspace));
    // A dialog has the size it needs; only the window is given one.
    if (!qobject_cast<QDialog*>(widget.get()))
        widget->resize(size);
    look(*widget);
    workspace.setActiveEvent({});
}

void render(QWidget& widget, const QString& file) {
    widget.show();
    settle();
    if (!pictureOf(widget).save(file))
        qFatal("Cannot write %s", qPrintable(file));
}

QStringList check(QWidget& widget) {
    widget.setAttribute(Qt::WA_DontShowOnScreen); // laid out, and never painted
    widget.show();
    for (int round = 0; round < 3; ++round) // what is laid out may ask for more room, once
        QApplication::processEvents();
    return screens::cutTexts(widget) + screens::crowding(widget) + screens::unreachable(widget) +
           screens::doubledKeys(widget);
}

struct Wanted {
    QString language = QStringLiteral("en");
    QList<QSize> sizes; ///< in the window's own pixels
    QList<ThemeChoice> themes;
    int scale = 1;
    int fontPoints = 0; ///< 0: as the platform has it
    bool check = false;
    QDir folder;
    QString only;
};

Wanted wanted(const QStringList& words) {
    QCommandLineParser parser;
    for (const char* option : {"language", "size", "theme", "scale", "font"})
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(option), {}, QStringLiteral("value")));
    parser.addOption(QCommandLineOption(QStringLiteral("check")));
    if (!parser.parse(words))
        qFatal("%s", qPrintable(parser.errorText()));
    Wanted read;
    read.check = parser.isSet(QStringLiteral("check"));
    read.sizes = {{1280, 800}, {1024, 768}};
    read.themes = {ThemeChoice::Light, ThemeChoice::Dark};
    if (read.check) { // where there is least room; colours do not change it
        read.sizes.removeFirst();
        read.themes.removeLast();
    }
    const QString language = parser.value(QStringLiteral("language"));
    read.language = language.isEmpty() ? read.language : language;
    if (const auto size = parser.value(QStringLiteral("size")).split(u'x'); size.size() == 2)
        read.sizes = {{size[0].toInt(), size[1].toInt()}};
    if (const auto theme = fromToken<ThemeChoice>(parser.value(QStringLiteral("theme"))))
        read.themes = {*theme};
    read.scale = std::max(1, parser.value(QStringLiteral("scale")).toInt());
    read.fontPoints = parser.value(QStringLiteral("font")).toInt();
    QStringList rest = parser.positionalArguments();
    if (!read.check)
        read.folder = QDir(rest.isEmpty() ? QStringLiteral(".") : rest.takeFirst());
    read.only = rest.value(0);
    return read;
}

/// A screen as large as the largest picture: dialogs fit themselves to it.
void makeScreen(const Wanted& wanted, const QString& file) {
    QSize size;
    for (const QSize& one : wanted.sizes)
        size = size.expandedTo(one);
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("screen")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), size.width() * wanted.scale},
                             {QStringLiteral("height"), size.height() * wanted.scale},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    QFile config(file);
    if (config.open(QIODevice::WriteOnly))
        config.write(
            QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file));
    qputenv("QT_SCALE_FACTOR", QByteArray::number(wanted.scale));
}

void enlargeFont(int points) {
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
}

/// All screens that are wanted, in a theme and a size; the number of findings of a check.
int go(const Wanted& wanted, ThemeChoice theme, QSize size) {
    const QString suffix = wanted.scale > 1 ? QStringLiteral("@%1x").arg(wanted.scale) : QString();
    QTextStream out(stdout);
    int findings = 0;
    for (const screens::Screen& screen : screens::all()) {
        const QString name = QString::fromLatin1(screen.name);
        if (!wanted.only.isEmpty() && name != wanted.only)
            continue;
        show(screen, size, [&](QWidget& widget) {
            if (!wanted.check)
                return render(widget, wanted.folder.filePath(QStringLiteral("%1-%2-%3x%4%5.png")
                                                                 .arg(name, toText(theme))
                                                                 .arg(size.width())
                                                                 .arg(size.height())
                                                                 .arg(suffix)));
            for (const QString& finding : check(widget)) {
                out << name << ": " << finding << Qt::endl;
                ++findings;
            }
        });
    }
    return findings;
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QStringList words;
    for (const char* word : std::span(argv, static_cast<size_t>(argc)))
        words += QString::fromLocal8Bit(word);
    const Wanted asked = wanted(words);
    const QTemporaryDir folder;
    makeScreen(asked, folder.filePath(QStringLiteral("screen.json")));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("matchbook-screens"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    if (asked.fontPoints > 0)
        enlargeFont(asked.fontPoints);
    speak(app, fromToken<Language>(asked.language).value_or(Language::English));
    int findings = 0;
    for (const ThemeChoice theme : asked.themes) {
        applyTheme(app, theme);
        for (const QSize& size : asked.sizes)
            findings += go(asked, theme, size);
    }
    return findings > 0;
}
