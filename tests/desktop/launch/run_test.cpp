// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/dailycopies.h"
#include "desktop/backup/restoredialog.h"
#include "desktop/launch/run.h"
#include "desktop/start/firstrundialog.h"
#include "session/backupactions.h"
#include "session/contactactions.h"
#include "session/copyactions.h"
#include "session/eventactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ::testing;

namespace matchbook {

namespace {

class RunTest : public Test {
protected:
    RunTest() { start.store = folder.filePath(QStringLiteral("store.sqlite")); }

    std::unique_ptr<matchbook::Run> begin() {
        return std::move(*matchbook::Run::begin(start, clock.clock()));
    }

    /// The details of the message that comes up, which is closed then.
    static QString toldMeanwhile() {
        QString told;
        QTimer::singleShot(0, [&] {
            auto* message = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(message);
            told =
                message->findChild<QPlainTextEdit*>(QStringLiteral("detailsEdit"))->toPlainText();
            message->accept();
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
        return told;
    }

    /// All that stands in the window.
    static QString said(matchbook::Run& run) {
        QStringList texts;
        for (const QLabel* label : run.window().findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    test::SettableClock clock{{2026, 3, 2}};
    Arguments start;
};

} // namespace

TEST_F(RunTest, aNewStoreIsAskedTheFirstQuestionsAndASampleIsNot) {
    const auto first = begin();
    first->show(start);
    EXPECT_TRUE(first->window().isVisible());
    EXPECT_TRUE(first->window().findChild<FirstRunDialog*>());
    start.store = folder.filePath(QStringLiteral("sample.sqlite"));
    start.sample = true;
    const auto sample = begin();
    sample->show(start);
    EXPECT_FALSE(sample->window().findChild<FirstRunDialog*>());
}

TEST_F(RunTest, whoLooksAroundFirstIsAskedAgainInTheirOwnStore) {
    {
        const auto run = begin();
        run->show(start);
        QSignalSpy other(run.get(), &matchbook::Run::otherRequested);
        auto* questions = run->window().findChild<FirstRunDialog*>();
        ASSERT_TRUE(questions);
        questions->findChild<QRadioButton*>(QStringLiteral("startSampleRadio"))->setChecked(true);
        questions->accept();
        EXPECT_EQ(other.count(), 1);
        EXPECT_EQ(*contactCount(run->session()), 0);
    }
    for (const bool asked : {true, false}) {
        const auto run = begin();
        run->show(start);
        auto* questions = run->window().findChild<FirstRunDialog*>();
        EXPECT_EQ(questions != nullptr, asked);
        if (questions)
            questions->reject();
    }
}

TEST_F(RunTest, theSampleSaysWhatItIsAndLeadsToOnesOwn) {
    start.sample = true;
    const auto run = begin();
    run->show(start);
    QSignalSpy other(run.get(), &matchbook::Run::otherRequested);
    EXPECT_THAT(said(*run).toStdString(), HasSubstr("These people do not exist"));
    EXPECT_EQ(run->window().windowTitle(), u"Matchbook, sample data");
    auto* own = run->window().findChild<QPushButton*>(QStringLiteral("openOwnButton"));
    ASSERT_TRUE(own);
    own->click();
    EXPECT_EQ(other.count(), 1);
}

TEST_F(RunTest, aHiddenStartShowsTheWindowOnceNoTrayIsAwaitedAnyMore) {
    start.hidden = true;
    const auto run = begin();
    run->show(start);
    EXPECT_FALSE(run->window().isVisible());
    auto* tray = run->window().findChild<Tray*>();
    ASSERT_TRUE(tray);
    QSignalSpy settled(tray, &Tray::settled);
    while (settled.isEmpty())
        tray->look();
    EXPECT_TRUE(run->window().isVisible());
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
}

TEST_F(RunTest, aStoreThatCannotBeOpenedIsAnError) {
    QFile file(start.store);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("notes");
    file.close();
    EXPECT_EQ(matchbook::Run::begin(start, clock.clock()).error().code, Error::Code::StoreNotOurs);
}

TEST_F(RunTest, afterARestoreTheNextRunShowsTheRestoredStoreAndNamesTheFormerOne) {
    const QString backup = folder.filePath(QStringLiteral("copy.backup"));
    {
        const test::Store store(start.store);
        store.add(QStringLiteral("Jane Sample"));
        ASSERT_TRUE(backUp(store.session(), backup));
        store.add(QStringLiteral("John Later"));
    }
    QString former;
    {
        const auto run = begin();
        run->show(start);
        QSignalSpy restored(run.get(), &matchbook::Run::restored);
        run->window().restoreFrom(backup);
        auto* dialog = run->window().findChild<RestoreDialog*>();
        ASSERT_TRUE(dialog);
        dialog->accept();
        ASSERT_EQ(restored.count(), 1);
        former = restored.first().first().toString();
    }
    const auto next = begin();
    next->showRestored(former);
    EXPECT_TRUE(next->window().isVisible());
    EXPECT_EQ(contactIds(next->session(), {})->size(), 1);
    EXPECT_EQ(toldMeanwhile(), former);
}

TEST_F(RunTest, whatIsBeingTypedIsKeptInTheFormerStoreWhenABackupIsRestored) {
    const QString backup = folder.filePath(QStringLiteral("copy.backup"));
    Event event;
    event.name = QStringLiteral("Lakeshore meeting");
    event.starts = event.ends = QDate(2026, 3, 2);
    {
        const test::Store store(start.store);
        ASSERT_TRUE(saveEvent(store.session(), event));
        ASSERT_TRUE(backUp(store.session(), backup));
    }
    QString former;
    {
        const auto run = begin();
        run->show(start);
        QSignalSpy restored(run.get(), &matchbook::Run::restored);
        run->window().showView(QStringLiteral("conferences"));
        auto* note = run->window().findChild<QPlainTextEdit*>(QStringLiteral("eventNoteEdit"));
        ASSERT_TRUE(note);
        note->setPlainText(QStringLiteral("Second talk at noon"));
        run->window().restoreFrom(backup);
        run->window().findChild<RestoreDialog*>()->accept();
        ASSERT_EQ(restored.count(), 1);
        former = restored.first().first().toString();
    }
    const auto kept = Session::open(former, clock.clock());
    ASSERT_TRUE(kept);
    EXPECT_EQ(events(**kept)->first().note, QStringLiteral("Second talk at noon"));
}

TEST_F(RunTest, aLineBegunIsAskedAboutBeforeABackupIsRestored) {
    const QString backup = folder.filePath(QStringLiteral("copy.backup"));
    Event event;
    event.name = QStringLiteral("Lakeshore meeting");
    event.starts = event.ends = QDate(2026, 3, 2);
    {
        const test::Store store(start.store);
        ASSERT_TRUE(saveEvent(store.session(), event));
        ASSERT_TRUE(backUp(store.session(), backup));
    }
    const auto run = begin();
    run->show(start);
    run->window().showView(QStringLiteral("conferences"));
    run->window()
        .findChild<QLineEdit*>(QStringLiteral("captureEdit"))
        ->setText(QStringLiteral("Jane"));
    QTimer::singleShot(0, [] {
        auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(question);
        question->reject();
    });
    run->window().restoreFrom(backup);
    EXPECT_FALSE(run->window().findChild<RestoreDialog*>());
}

TEST_F(RunTest, whatIsThereWhenItStartsIsCopiedOnceADay) {
    test::Store(start.store).add(QStringLiteral("Jane Sample"));
    const auto copies = [this] {
        return QDir(copiesFolder(start.store)).entryList({QStringLiteral("*.backup")}, QDir::Files);
    };
    for (int times = 0; times < 2; ++times) {
        const auto run = begin();
        run->show(start);
        EXPECT_TRUE(QTest::qWaitFor([&] { return copies().size() == 1; }));
    }
    setKeepsCopies(false);
    clock.setDay({2026, 3, 3});
    const auto run = begin();
    run->show(start);
    QTest::qWait(10);
    EXPECT_EQ(copies().size(), 1) << "switched off";
}

TEST_F(RunTest, aCopyThatFailsIsToldInTheBarAndStopsNothing) {
    test::Store(start.store).add(QStringLiteral("Jane Sample"));
    QFile inTheWay(copiesFolder(start.store));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto run = begin();
    run->show(start);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return said(*run).contains(QStringLiteral("The file cannot be written"));
    })) << said(*run).toStdString();
    EXPECT_TRUE(run->window().isVisible());
}

} // namespace matchbook
