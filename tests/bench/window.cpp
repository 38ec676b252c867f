// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/mainwindow.h"
#include "desktop/reminders/answers.h"
#include "desktop/requests.h"
#include "desktop/support/theme.h"
#include "desktop/views.h"
#include "desktop/widgets/rowlist.h"
#include "desktop/widgets/searchfield.h"
#include "session/checklistactions.h"
#include "session/contactactions.h"
#include "session/groupactions.h"
#include "session/logactions.h"
#include "session/profileactions.h"
#include "session/reminderactions.h"
#include "session/viewactions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace matchbook;

// How long the window stands still when the user does what is done often: the longest stretch
// between two looks at what the user does next. matchbook_window_bench [STORE] [PEOPLE] [WORDS]:
// the store is made when it is not there; with words only what has them in its name is measured.

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
    QString only;

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

    /// What the menu does with this shortcut.
    void trigger(const QKeySequence& shortcut) {
        const auto actions = window.findChildren<QAction*>();
        const auto found = std::ranges::find(actions, shortcut, &QAction::shortcut);
        if (found == actions.end())
            qFatal("No action for %s", qPrintable(shortcut.toString()));
        (*found)->trigger();
    }

    /// Prints the median and the worst of several rounds, each prepared and left alone before;
    /// false when it is not asked for.
    bool measure(const char* what, const std::function<void(int)>& prepare,
                 const std::function<void(Gaps&, int)>& act) {
        if (!QString::fromUtf8(what).contains(only))
            return false;
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
        return true;
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

    /// What is done to a reminder or to the store at once, and what takes it back.
    void answers() {
        const auto none = [](int) {
        };
        const auto act = [&](const char* what, const std::function<void(const Reminder&)>& answer) {
            measure(what, none, [&](Gaps& gaps, int) {
                const Reminder first = pressing();
                gaps.during([&] { answer(first); });
            });
        };
        Session& session = workspace.session();
        act("done", [&](const Reminder& first) { finishReminders(workspace, {first}); });
        act("snooze", [&](const Reminder& first) {
            snoozeReminders(workspace, {first}, session.today().addDays(3));
        });
        act("dismiss", [&](const Reminder& first) { dismissReminders(workspace, {first}); });
        act("mute somebody", [&](const Reminder& first) { mutePerson(workspace, first); });
        measure(
            "undo", [&](int) { dismissReminders(workspace, {pressing()}); },
            [&](Gaps& gaps, int) { gaps.during([&] { (void)session.undo(); }); });
        const auto takeBack = [&](int done) {
            if (done > 0)
                (void)session.undo();
        };
        const bool muted = measure("mute a rule", takeBack, [&](Gaps& gaps, int) {
            const QString key = pressing().key;
            gaps.during([&] { (void)mute(session, key, MuteScope::Rule); });
        });
        takeBack(muted ? rounds : 0);
    }

    void writes() {
        Session& session = workspace.session();
        const auto none = [](int) {
        };
        const auto act = [&](const char* what, const std::function<void(int)>& write) {
            measure(what, none, [&](Gaps& gaps, int round) { gaps.during([&] { write(round); }); });
        };
        QList<ContactId> hundred;
        for (int i = 1; i <= 100; ++i)
            hundred.append(ContactId{500 + i});
        act("change a title", [&](int round) {
            Contact one = *findContact(session, ContactId{300});
            one.title = QStringLiteral("Title %1").arg(round);
            (void)saveContact(session, one, QStringLiteral("Lakeside Hospital"), {});
        });
        act("tag a hundred people", [&](int round) {
            (void)tagContacts(session, hundred, QStringLiteral("tag %1").arg(round));
        });
        act("delete somebody",
            [&](int round) { (void)deleteContacts(session, {ContactId{700 + round}}); });
        act("delete a hundred people", [&](int round) {
            QList<ContactId> people;
            for (const ContactId id : hundred)
                people.append(ContactId{id.value + 100 * (round + 4)});
            (void)deleteContacts(session, people);
        });
        const auto lists = checklistsOfApplicant(session);
        const ChecklistLine item = lists->first().lines.first();
        act("tick a step of the plan",
            [&](int round) { (void)setTicked(session, item, round % 2 == 0); });
        act("change the profile", [&](int round) {
            Applicant me = *applicant(session);
            me.name = QStringLiteral("Robin Applicant %1").arg(round);
            (void)saveApplicant(session, me);
        });
        act("another home institution", [&](int round) {
            Applicant me = *applicant(session);
            me.homeInstitution = QStringLiteral("Home %1").arg(round);
            (void)saveApplicant(session, me);
        });
    }

    void dialogs() {
        const auto none = [](int) {
        };
        const auto close = [this] {
            for (QDialog* dialog : window.findChildren<QDialog*>()) {
                dialog->close();
                dialog->deleteLater();
            }
        };
        const auto ask = [&](const char* what, const std::function<void(int)>& request) {
            measure(what, none, [&](Gaps& gaps, int round) {
                gaps.during([&] { request(round); });
                gaps.wait(quiet);
                gaps.during(close);
            });
        };
        ask("open the reminders", [&](int) { Q_EMIT workspace.remindersRequested(); });
        ask("why", [&](int) { Q_EMIT workspace.whyRequested(pressing()); });
        ask("draft a message", [&](int) { Q_EMIT workspace.draftRequested(pressing()); });
        ask("edit somebody",
            [&](int round) { Q_EMIT workspace.editContactRequested(ContactId{50 + round}); });
        ask("open the settings", [&](int) { Q_EMIT workspace.settingsRequested(); });
        ask("open the history", [&](int) { Q_EMIT workspace.historyRequested(); });
        ask("open the summary", [&](int) { Q_EMIT workspace.summaryRequested(); });
        ask("open the introductions", [&](int) { Q_EMIT workspace.introductionsRequested(); });
        ask("open the Trash", [&](int) { Q_EMIT workspace.trashRequested(); });
        measure("type in the palette", none, [&](Gaps& gaps, int) {
            gaps.during([&] { trigger(Qt::CTRL | Qt::Key_K); });
            gaps.wait(quiet);
            auto* field = find<SearchField>("paletteEdit");
            for (const QChar letter : QStringLiteral("jane s")) {
                gaps.during([&] { QTest::keyClick(field, letter.toLatin1()); });
                gaps.wait(betweenLetters);
            }
            gaps.during(close);
        });
    }

    void captures() {
        workspace.setActiveEvent(EventId{3});
        show("conferences");
        auto* line = find<QLineEdit>("captureEdit");
        measure(
            "capture somebody", [](int) {},
            [&](Gaps& gaps, int round) {
                const QString text =
                    QStringLiteral("Jan%1 Sampl, MD @Lakeside #peds !ran >send CV").arg(round);
                for (const QChar letter : text) {
                    gaps.during([&] { QTest::keyClick(line, letter.toLatin1()); });
                    gaps.wait(20);
                }
                gaps.wait(quiet);
                gaps.during([&] { QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier); });
            });
        workspace.setActiveEvent({});
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

    /// Each as a view of its own, chosen after the list of everybody.
    void narrows() {
        auto* contacts = find<ContactsView>("contactsView");
        const SavedView everybody{.name = QStringLiteral("everybody"), .filter = {}, .sort = {}};
        QList<SavedView> kept = filters() + orders();
        for (const SavedView& view : kept + QList{everybody}) {
            if (!saveView(workspace.session(), view))
                qFatal("The view was not kept");
        }
        for (const SavedView& view : kept) {
            measure(
                view.name.toUtf8().constData(),
                [&](int) { contacts->showSavedView(everybody.name); },
                [&](Gaps& gaps, int) { gaps.during([&] { contacts->showSavedView(view.name); }); });
        }
        contacts->showSavedView(everybody.name);
    }

    static QList<SavedView> filters() {
        QList<SavedView> views;
        const auto add = [&](const char* name, const ContactFilter& filter) {
            views.append({.name = QStringLiteral("only ") + QLatin1StringView(name),
                          .filter = filter,
                          .sort = {}});
        };
        add("a relationship", {.relationship = Relationship::Prospect});
        add("a mentor type", {.mentorType = MentorType::Research});
        add("a sponsorship", {.sponsorship = Sponsorship::None});
        add("a tag", {.tag = QStringLiteral("registry")});
        add("an event", {.event = EventId{3}});
        add("an organization", {.organization = OrganizationId{3}});
        add("not in touch for a year", {.lastTouch = LastTouch::Year});
        add("never in touch", {.lastTouch = LastTouch::Never});
        add("without a phone", {.missing = MissingField::Phone});
        add("without a next step", {.missing = MissingField::NextStep});
        add("U.S.-based", {.usBased = true});
        return views;
    }

    static QList<SavedView> orders() {
        QList<SavedView> views;
        for (size_t i = 1; i < tokens<ContactOrder>().size(); ++i) {
            const auto order = static_cast<ContactOrder>(i);
            views.append({.name = QStringLiteral("by ") + toText(order),
                          .filter = {},
                          .sort = {.by = order, .reversed = false}});
        }
        return views;
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
    const Requests requests(workspace, window);
    Bench bench{workspace, window, given.value(3)};
    for (const ViewEntry& entry : views())
        bench.show(entry.id);
    bench.show("today");
    std::printf("%-30s %lld\n", "reminders within seven days",
                static_cast<long long>(reminders(*session, 7)->size()));
    bench.logs();
    bench.answers();
    bench.writes();
    bench.dialogs();
    bench.captures();
    bench.show("contacts");
    bench.search();
    bench.open();
    bench.narrows();
    bench.switches();
    return 0;
}
