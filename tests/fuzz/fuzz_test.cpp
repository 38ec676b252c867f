// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"
#include "support/print.h"

#include <QDir>

#include <gtest/gtest.h>
#include <random>
#include <stdexcept>

using namespace matchbook;

/// Each reader on its seeds and on some changes of them, the same ones in each run. script/fuzz
/// goes on from here with libFuzzer for as long as one likes; what it finds becomes a seed.
namespace {

constexpr int changesOfASeed = 200;

class FuzzTargets : public testing::TestWithParam<FuzzTarget> {
protected:
    [[nodiscard]] static QList<QByteArray> seeds() {
        QList<QByteArray> seeds{{}};
        QDir folder(QStringLiteral(TEST_DATA "/fuzz/") + QLatin1StringView(GetParam().name));
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            seeds += file.readAll();
        }
        return seeds;
    }

    static void expectHolds(const QByteArray& bytes) {
        try {
            GetParam().run(bytes);
        } catch (const std::logic_error& broken) {
            ADD_FAILURE() << broken.what() << " in base64 " << bytes.toBase64().toStdString();
        }
    }
};

class Changes {
public:
    explicit Changes(QList<QByteArray> seeds)
        : m_seeds(std::move(seeds)) {}

    QByteArray of(QByteArray bytes) {
        for (int times = 1 + below(4); times > 0; --times)
            change(bytes);
        return bytes;
    }

private:
    int below(qsizetype count) {
        return static_cast<int>(m_random() % static_cast<unsigned>(qMax(count, qsizetype(1))));
    }

    void change(QByteArray& bytes) {
        const int at = below(bytes.size() + 1);
        switch (below(6)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 2:
            bytes.remove(at, 1 + below(8));
            break;
        case 3: // what means something to one of the readers
            bytes.insert(at, QByteArray("\"\n\r,;:=\\\0\t'@#!>^<[]{}", 22).mid(below(22), 1));
            break;
        case 4: // a piece of another seed
        {
            const QByteArray& other = m_seeds[below(m_seeds.size())];
            const int from = below(other.size());
            bytes.insert(at, other.mid(from, 1 + below(40)));
            break;
        }
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
    }

    QList<QByteArray> m_seeds;
    std::mt19937 m_random{20260420};
};

} // namespace

TEST_P(FuzzTargets, holdOnSeedsAndOnChangesOfThem) {
    const auto all = seeds();
    ASSERT_GT(all.size(), 1) << "no seeds";
    Changes changes(all);
    for (const QByteArray& seed : all) {
        expectHolds(seed);
        for (int i = 0; i < changesOfASeed && !HasFailure(); ++i)
            expectHolds(changes.of(seed));
    }
}

INSTANTIATE_TEST_SUITE_P(, FuzzTargets, testing::ValuesIn(fuzzTargets()),
                         [](const auto& target) { return std::string(target.param.name); });
