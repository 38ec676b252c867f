// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace matchbook {

namespace {

constexpr auto languageKey = "window/language";

// The keys as keyboards and the texts of the program name them: Qt's own catalogs say otherwise.
[[maybe_unused]] constexpr const char* keyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Shift")};

/// Of the languages of the desktop the first that Matchbook speaks.
Language spoken(Language chosen) {
    if (chosen != Language::System)
        return chosen;
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto known = fromToken<Language>(name.left(2)))
            return *known;
    }
    return Language::English;
}

/// With the desktop's way to write days and numbers, as far as it goes with the language: where
/// messages and dates are set to different ones, a date would be in two of them.
QLocale localeOf(Language language) {
    const QLocale system = QLocale::system();
    const QLocale own(QLocale(toText(language)).language(), system.territory());
    const bool goes = system.language() == own.language() &&
                      system.standaloneDayName(1) == own.standaloneDayName(1);
    return goes ? system : own;
}

void install(QCoreApplication& app, const QString& file) {
    auto* translator = new QTranslator(&app);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language chosenLanguage() {
    const QString token = QSettings().value(QLatin1StringView(languageKey)).toString();
    return fromToken<Language>(token).value_or(Language::System);
}

void chooseLanguage(Language language) {
    QSettings().setValue(QLatin1StringView(languageKey), toText(language));
}

void speak(QCoreApplication& app, Language language) {
    qDeleteAll(app.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    const Language tongue = spoken(language);
    QLocale::setDefault(localeOf(tongue));
    install(app, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") +
                     toText(tongue));
    install(app, QStringLiteral(":/i18n/matchbook_") + toText(tongue));
}

} // namespace matchbook
