// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/print.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>

namespace matchbook {

/// What the program left behind when it ended.
struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the program as a script would, in a folder of its own.
class CliTest : public ::testing::Test {
protected:
    /// With exactly these words.
    Answer run(const QStringList& words);

    /// With the test's store and day before what is given.
    Answer on(const QString& today, const QStringList& words, const QByteArray& input = {});

    /// The same for a command that must succeed, and its JSON.
    QJsonObject object(const QString& today, const QStringList& words);
    QJsonArray array(const QString& today, const QStringList& words);

    /// A command that must be refused with this code, changes nothing and says why in one line of
    /// standard error with these words in it.
    void refused(int exit, const QStringList& words, const QString& said);

    void init() { object(start, {u"init"_qs}); }

    /// Adds somebody by a capture line; gives the id.
    qint64 add(const QString& today, const QString& line, const QString& event = {});

    /// The reminders of a rule among those that are due or overdue on a day.
    QJsonArray asked(const QString& today, const QString& rule);

    /// "due", "overdue", or empty when the rule is silent on that day.
    QString state(const QString& today, const QString& rule);

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(u"store/matchbook.sqlite"_qs); }
    void writeFile(const QString& name, const QByteArray& content) const;
    static QByteArray contentOf(const QString& path);

    /// What the process of the program does before it becomes the program.
    std::function<void()> beforeStart;
    QString standardOutput; ///< a file to write to, for a program whose output fails

    const QString start = QStringLiteral("2026-01-05");

private:
    Answer runIn(const QStringList& words, const QByteArray& input = {}) const;

    QTemporaryDir m_folder;
};

QStringList sorted(QStringList list);

} // namespace matchbook
