// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/storageerror.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matchbook::test {

/// A folder for a store, and how its files look from outside.
class StoreFolder : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const char* name = "store.sqlite") const {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    /// A file with these bytes, and nothing of another beside it.
    QString write(const QByteArray& bytes) const {
        QFile::remove(path() + u"-journal"_qs);
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path();
    }

    static QByteArray read(const QString& file) {
        QFile device(file);
        EXPECT_TRUE(device.open(QIODevice::ReadOnly)) << file.toStdString();
        return device.readAll();
    }

    /// Their names; without the journal that a store has emptied and keeps for the next time.
    [[nodiscard]] QStringList files() const {
        QStringList names;
        for (const QFileInfo& file :
             QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (file.size() > 0 || !file.fileName().endsWith(u"-journal"))
                names += file.fileName();
        }
        return names;
    }

    /// What the function is refused with.
    template <class Function>
    static Error errorOf(Function function) {
        try {
            function();
        } catch (const StorageError& error) {
            return error.error();
        }
        ADD_FAILURE() << "was not refused";
        return {};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace matchbook::test
