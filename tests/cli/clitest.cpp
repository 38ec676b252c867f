// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace matchbook {

namespace {

QJsonDocument parsed(const Answer& run, const QStringList& words) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(run.out, &error);
    EXPECT_EQ(run.exit, 0) << qPrintable(words.join(u' ')) << ": " << run.err.constData();
    EXPECT_EQ(error.error, QJsonParseError::NoError)
        << qPrintable(words.join(u' ')) << ": " << run.out.constData();
    return document;
}

} // namespace

Answer CliTest::runIn(const QStringList& words, const QByteArray& input) const {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_qs, m_folder.filePath(u"data"_qs));
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier(beforeStart);
    if (!standardOutput.isEmpty())
        process.setStandardOutputFile(standardOutput);
    process.start(QStringLiteral(MATCHBOOK_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer CliTest::run(const QStringList& words) {
    return runIn(words);
}

Answer CliTest::on(const QString& today, const QStringList& words, const QByteArray& input) {
    return runIn(words + QStringList{u"--store"_qs, store(), u"--today"_qs, today}, input);
}

QJsonObject CliTest::object(const QString& today, const QStringList& words) {
    const auto document = parsed(on(today, words + QStringList{u"--json"_qs}), words);
    EXPECT_TRUE(document.isObject()) << qPrintable(words.join(u' '));
    return document.object();
}

QJsonArray CliTest::array(const QString& today, const QStringList& words) {
    const auto document = parsed(on(today, words + QStringList{u"--json"_qs}), words);
    EXPECT_TRUE(document.isArray()) << qPrintable(words.join(u' '));
    return document.array();
}

void CliTest::refused(int exit, const QStringList& words, const QString& said) {
    const auto steps = on(start, {u"undo"_qs, u"--list"_qs}).out;
    const Answer refusal = on(start, words);
    EXPECT_EQ(refusal.exit, exit) << qPrintable(words.join(u' ')) << refusal.err.constData();
    EXPECT_EQ(refusal.out, QByteArray()) << qPrintable(words.join(u' '));
    EXPECT_EQ(refusal.err.count('\n'), 1) << refusal.err.constData();
    EXPECT_TRUE(QString::fromUtf8(refusal.err).contains(said))
        << refusal.err.constData() << "does not say " << qPrintable(said);
    EXPECT_EQ(on(start, {u"undo"_qs, u"--list"_qs}).out, steps);
}

qint64 CliTest::add(const QString& today, const QString& line, const QString& event) {
    QStringList words{u"add"_qs, line};
    if (!event.isEmpty())
        words += {u"--event"_qs, event};
    return object(today, words)[u"id"].toInteger();
}

QJsonArray CliTest::asked(const QString& today, const QString& rule) {
    QJsonArray found;
    for (const auto& reminder : array(today, {u"due"_qs})) {
        if (reminder[u"rule"].toString() == rule)
            found.append(reminder);
    }
    return found;
}

QString CliTest::state(const QString& today, const QString& rule) {
    const auto found = asked(today, rule);
    EXPECT_LE(found.size(), 1) << qPrintable(today);
    return found.isEmpty() ? QString() : found.first()[u"state"].toString();
}

void CliTest::writeFile(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray CliTest::contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

} // namespace matchbook
