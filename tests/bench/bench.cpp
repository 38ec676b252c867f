// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"
#include "rawsqlite.h"
#include "rules/evaluate.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "storage/factsreader.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>
#include <optional>

using namespace matchbook;

// Each piece of work stands beside the same work done by SQLite's C interface ("Raw"): compare the
// two within one run. The argument is the number of people.

namespace {

Clock clockOfDay() {
    return fixedClock(QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
}

void addPeople(Session& session, int people) {
    const auto added = session.write({Operation::Import, {}}, [&](Stores& stores) {
        for (int index = 0; index < people; ++index) {
            Contact contact = bench::person(index);
            stores.contacts.add(contact, session.now());
        }
    });
    if (!added)
        std::abort();
}

/// Stores made once for all benchmarks that read.
struct Kept {
    QTemporaryDir folder;
    std::map<int, std::unique_ptr<Session>> sessions;
    std::map<int, std::unique_ptr<bench::RawSqlite>> raw;
};

/// Emptied at the end of main(), for what it holds needs Qt.
std::optional<Kept> kept;

Session& storeOf(int people) {
    auto& session = kept->sessions[people];
    if (!session) {
        const QString file = kept->folder.filePath(QStringLiteral("store-%1").arg(people));
        session = std::move(*Session::create(file, clockOfDay()));
        addPeople(*session, people);
    }
    return *session;
}

bench::RawSqlite& rawOf(int people) {
    auto& raw = kept->raw[people];
    if (!raw) {
        const QString file = kept->folder.filePath(QStringLiteral("raw-%1").arg(people));
        raw = std::make_unique<bench::RawSqlite>(file);
        raw->import(people);
    }
    return *raw;
}

int peopleIn(const benchmark::State& state) {
    return static_cast<int>(state.range(0));
}

void import(benchmark::State& state) {
    for (auto _ : state) {
        QTemporaryDir folder;
        auto session =
            std::move(*Session::create(folder.filePath(QStringLiteral("s")), clockOfDay()));
        addPeople(*session, peopleIn(state));
    }
}

void importRaw(benchmark::State& state) {
    for (auto _ : state) {
        QTemporaryDir folder;
        bench::RawSqlite(folder.filePath(QStringLiteral("s"))).import(peopleIn(state));
    }
}

void search(benchmark::State& state) {
    Session& session = storeOf(peopleIn(state));
    const ContactFilter filter{.text = QStringLiteral("johanson")};
    for (auto _ : state)
        benchmark::DoNotOptimize(contactIds(session, filter));
}

void searchRaw(benchmark::State& state) {
    auto& raw = rawOf(peopleIn(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(raw.search("johanson*"));
}

void listIds(benchmark::State& state) {
    Session& session = storeOf(peopleIn(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(contactIds(session, {}));
}

void listIdsRaw(benchmark::State& state) {
    auto& raw = rawOf(peopleIn(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(raw.idsByName());
}

void listPage(benchmark::State& state) {
    Session& session = storeOf(peopleIn(state));
    const auto ids = contactIds(session, {})->mid(peopleIn(state) / 2, 64);
    for (auto _ : state)
        benchmark::DoNotOptimize(contactSummaries(session, ids));
}

void readFactsOfAll(benchmark::State& state) {
    Session& session = storeOf(peopleIn(state));
    const auto anew = [&](Stores& stores) {
        return readFacts(stores.database, session.today());
    };
    for (auto _ : state)
        benchmark::DoNotOptimize(session.read(anew));
}

/// To disk, to the facts and to what is open.
void logOne(benchmark::State& state) {
    Session& session = storeOf(peopleIn(state));
    benchmark::DoNotOptimize(session.facts());
    Interaction said;
    said.people = {ContactId{peopleIn(state) / 2}};
    said.on = session.today();
    for (auto _ : state) {
        benchmark::DoNotOptimize(saveInteraction(session, said));
        benchmark::DoNotOptimize(session.openReminders());
        state.PauseTiming();
        (void)session.undo();
        state.ResumeTiming();
    }
}

void evaluateAll(benchmark::State& state) {
    Session& session = storeOf(peopleIn(state));
    const Facts& facts = **session.facts();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(session.rules(), facts, {}, session.today(), 7));
}

} // namespace

BENCHMARK(import)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(importRaw)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond);
BENCHMARK(searchRaw)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond);
BENCHMARK(listIds)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond);
BENCHMARK(listIdsRaw)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond);
BENCHMARK(listPage)->Arg(1000)->Arg(100000)->Unit(benchmark::kMicrosecond);
BENCHMARK(readFactsOfAll)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(logOne)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(evaluateAll)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    kept.emplace();
    benchmark::RunSpecifiedBenchmarks();
    kept.reset();
    return 0;
}
