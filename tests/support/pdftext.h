// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace matchbook::test {

/// The text of a PDF line by line, as pdftotext (poppler-utils) reads it; a form feed ends a page.
inline QString pdfText(const QByteArray& pdf) {
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        ADD_FAILURE() << "pdftotext: " << process.readAllStandardError().toStdString();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page, runs of white space as one blank.
inline QStringList pdfPages(const QByteArray& pdf) {
    QStringList pages = pdfText(pdf).split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

} // namespace matchbook::test
