// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/launch/arguments.h"

#include "desktop/support/language.h"
#include "support/storepath.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const QString storeOption = QStringLiteral("store");
const QString sampleOption = QStringLiteral("sample");
const QString hiddenOption = QStringLiteral("hidden");
const QString logOption = QStringLiteral("log");
const QString viewOption = QStringLiteral("view");

QString dashed(const QString& option) {
    return QStringLiteral("--") + option;
}

} // namespace

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        Words::tr("Remembers the people you meet on the way to residency."));
    parser.addOptions({
        {storeOption, Words::tr("Open this store."), QStringLiteral("file")},
        {sampleOption, Words::tr("Open a store of its own with fictional people.")},
        {viewOption, Words::tr("Show this view, such as contacts."), QStringLiteral("view")},
        {logOption, Words::tr("Log a contact.")},
        {hiddenOption, Words::tr("Begin in the tray, where there is one.")},
    });
    parser.addPositionalArgument(QStringLiteral("files"), Words::tr("Contacts to import."),
                                 QStringLiteral("[files…]"));
}

void answerHelp(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    speak(app, chosenLanguage());
    QCommandLineParser parser;
    describe(parser);
    // -reverse and the like are words of Qt's, not letters of ours.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
}

Arguments argumentsFrom(const QCommandLineParser& parser) {
    Arguments read;
    read.sample = parser.isSet(sampleOption);
    read.store = parser.isSet(storeOption) ? parser.value(storeOption)
                 : read.sample             ? sampleStorePath()
                                           : defaultStorePath();
    read.store = QFileInfo(read.store).absoluteFilePath();
    read.hidden = parser.isSet(hiddenOption);
    read.log = parser.isSet(logOption);
    read.view = parser.value(viewOption);
    for (const QString& file : parser.positionalArguments())
        read.toImport.append(QFileInfo(file).absoluteFilePath());
    return read;
}

QStringList wordsFor(const Arguments& arguments) {
    QStringList words{QCoreApplication::applicationName(), dashed(storeOption), arguments.store};
    if (arguments.sample)
        words += dashed(sampleOption);
    if (arguments.hidden)
        words += dashed(hiddenOption);
    if (arguments.log)
        words += dashed(logOption);
    if (!arguments.view.isEmpty())
        words += {dashed(viewOption), arguments.view};
    return words + arguments.toImport;
}

Arguments argumentsOf(const QStringList& words) {
    QCommandLineParser parser;
    describe(parser);
    parser.parse(words);
    return argumentsFrom(parser);
}

Arguments otherThan(const Arguments& now, const Arguments& first) {
    Arguments other;
    other.sample = !now.sample;
    other.store = other.sample == first.sample ? first.store
                  : other.sample               ? sampleStorePath()
                                               : defaultStorePath();
    return other;
}

} // namespace matchbook
