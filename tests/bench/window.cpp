// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/mainwindow.h"
#include "desktop/reminders/answers.h"
#include "desktop/support/theme.h"
#include "desktop/views.h"
#include "desktop/widgets/rowlist.h"
#include "desktop/widgets/searchfield.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "session/reminderactions.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace matchbook;

// How long the window stands still when the user does what is done often: the longest stretch
// between two looks at what the user does next. matchbook_window_bench [STORE] [PEOPLE]: the store
// is made when it is not there.

namespace {

constexpr int rounds = 5;
constexpr int quiet = 400;          ///< milliseconds until pauses and layouts are over
constexpr int betweenLetters = 150; ///< a little more than the pause of a search
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));

/// Measures while it is there.
class Gaps {
public:
    void during(const std::function<void()>& work) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_busiest =
            std::max(m_busiest, 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }

    void wait(int milliseconds) {
        QElapsedTimer whole;
        whole.start();
        while (!whole.hasExpired(milliseconds)) {
            during([] { QApplication::processEvents(QEventLoop::AllEvents); });
            QTest::qSleep(1);
        }
    }

    /// In milliseconds, by the clock on the wall and of the processor: on a machine that does more
    /// than this the second is what counts.
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double busiest() const { return m_busiest; }

private:
    double m_longest = 0;
    double m_busiest = 0;
};

struct Bench {
    Workspace& workspace;
    MainWindow& window;

    void show(const char* view) {
        window.showView(QString::fromLatin1(view));
        Gaps().wait(quiet);
    }

    template <class W>
    W* find(const char* name) {
        auto* found = window.findChild<W*>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s in the window", name);
        return found;
    }

    /// Prints the median and the worst of several rounds, each prepared and left alone before.
    void measure(const char* what, const std::function<void(int)>& prepare,
                 const std::function<void(Gaps&, int)>& act) {
        QList<double> wall;
        QList<double> processor;
        for (int round = 0; round < rounds; ++round) {
            prepare(round);
            Gaps().wait(quiet);
            Gaps gaps;
            act(gaps, round);
            gaps.wait(quiet);
            wall.append(gaps.longest());
            processor.append(gaps.busiest());
        }
        std::ranges::sort(wall);
        std::ranges::sort(processor);
        std::printf("%-30s median %7.1f ms, of the processor %7.1f ms; worst %7.1f ms\n", what,
                    wall[rounds / 2], processor[rounds / 2], wall.last());
        std::fflush(stdout);
    }

    [[nodiscard]] Reminder pressing() {
        const auto open = reminders(workspace.session(), 7);
        if (!open || open->isEmpty())
            qFatal("The rules ask for nothing");
        return open->first();
    }

    void logs() {
        const auto nothing = [](int) {
        };
        const auto dialog = [this](int round) {
            return new QuickLogDialog(workspace, {ContactId{20 + round}}, &window);
        };
        measure("log a contact", nothing, [&](Gaps& gaps, int round) {
            auto* opened = dialog(round);
            gaps.during([&] { opened->show(); });
            gaps.wait(quiet);
            gaps.during([&] { opened->accept(); });
            opened->deleteLater();
        });
    }

    void answers() {
        const auto none = [](int) {
        };
        measure("done", none, [this](Gaps& gaps, int) {
            const Reminder first = pressing();
            gaps.during([&] { finishReminders(workspace, {first}, false); });
        });
        measure("snooze", none, [this](Gaps& gaps, int) {
            const Reminder first = pressing();
            gaps.during([&] {
                snoozeReminders(workspace, {first}, workspace.session().today().addDays(3));
            });
        });
    }

    void search() {
        auto* field = find<SearchField>("contactSearchEdit");
        const QString letters = QStringLiteral("jane sampl");
        measure(
            "type ten letters in search", [field](int) { field->clear(); },
            [&](Gaps& gaps, int) {
                for (const QChar letter : letters) {
                    gaps.during([&] { QTest::keyClick(field, letter.toLatin1()); });
                    gaps.wait(betweenLetters);
                }
            });
        field->clear();
    }

    void open() {
        auto* list = find<RowList>("contactsList");
        measure(
            "open a person", [](int) {},
            [&](Gaps& gaps, int round) {
                gaps.during(
                    [&] { list->setCurrentIndex(list->model()->index(1000 * round + 7, 0)); });
            });
    }

    void switches() {
        for (const ViewEntry& entry : views()) {
            const QByteArray name = QByteArray("switch to ") + entry.id;
            measure(
                name.constData(),
                [&](int round) {
                    // After something was written, when what is hidden is out of date.
                    show(qstrcmp(entry.id, "plan") == 0 ? "today" : "plan");
                    Interaction said;
                    said.people = {ContactId{200 + round}};
                    said.on = workspace.session().today();
                    if (!saveInteraction(workspace.session(), said))
                        qFatal("Nothing was logged");
                },
                [&](Gaps& gaps, int) {
                    gaps.during([&] { window.showView(QString::fromLatin1(entry.id)); });
                });
        }
    }
};

std::unique_ptr<Session> storeOf(const QString& file, int people) {
    if (QFileInfo::exists(file))
        return std::move(*Session::open(file, fixedClock(noon)));
    auto session = std::move(*Session::create(file, fixedClock(noon)));
    bench::addCrowd(*session, people);
    return session;
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("matchbook-bench"));
    applyTheme(app, ThemeChoice::Light);
    const QTemporaryDir folder;
    const QStringList given = app.arguments();
    const auto session = storeOf(given.value(1, folder.filePath(QStringLiteral("store"))),
                                 given.value(2, QStringLiteral("100000")).toInt());
    Workspace workspace(*session);
    QElapsedTimer start;
    start.start();
    MainWindow window(workspace);
    window.show();
    QApplication::processEvents();
    std::printf("%-30s        %7lld ms\n", "window until the first paint", start.elapsed());
    Bench bench{workspace, window};
    for (const ViewEntry& entry : views())
        bench.show(entry.id);
    bench.show("today");
    std::printf("%-30s %lld\n", "reminders within seven days",
                static_cast<long long>(reminders(*session, 7)->size()));
    bench.logs();
    bench.answers();
    bench.show("contacts");
    bench.search();
    bench.open();
    bench.switches();
    return 0;
}
