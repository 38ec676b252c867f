// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/experienceactions.h"
#include "session/logactions.h"
#include "session/profileactions.h"
#include "session/session.h"
#include "session/storeactions.h"
#include "storage/migrator.h"
#include "support/print.h"
#include "support/store.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace matchbook;

namespace {

Clock noon() {
    return fixedClock(QDateTime(QDate(2026, 3, 2), QTime(12, 0)));
}

Contents contentsOf(Session& session) {
    return *session.read([](Stores& stores) { return readContents(stores); });
}

/// A store as the program of an earlier version left it.
void makeStoreOf(int version, const QString& file) {
    QFile rows(QStringLiteral(TEST_DATA "/databases/v%1.sql").arg(version));
    ASSERT_TRUE(rows.open(QIODevice::ReadOnly));
    const auto store = Database::create(file);
    migrate(*store, migrations().first(version));
    store->execute("PRAGMA foreign_keys = OFF");
    store->execute(rows.readAll());
}

} // namespace

TEST(Session, aNewStoreIsPrivateAndOpensAgain) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"new folder/store.sqlite"_qs);
    ASSERT_TRUE(Session::create(file, noon()));
    EXPECT_FALSE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_FALSE(QFileInfo(folder.filePath(u"new folder"_qs)).permissions() &
                 (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    EXPECT_TRUE(Session::open(file, noon()));
}

TEST(Session, neverMakesAStoreOverAnother) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_qs);
    ASSERT_TRUE(Session::create(file, noon()));
    const auto again = Session::create(file, noon());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::FileUnwritable);
}

TEST(Session, ofSeveralThatMakeTheSameStoreAtOnceOneDoes) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_qs);
    std::atomic<int> made = 0;
    {
        std::vector<std::jthread> starts;
        for (int i = 0; i < 6; ++i) {
            starts.emplace_back([&] {
                const auto session = Session::create(file, noon());
                made += session.ok();
                if (!session) {
                    EXPECT_EQ(session.error().code, Error::Code::FileUnwritable);
                }
            });
        }
    }
    EXPECT_EQ(made, 1);
    const auto verified = verify(file);
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->damage + verified->outdated, QStringList());
}

TEST(Session, aHalfMadeStoreOfAnEarlierStartIsNoObstacle) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_qs);
    QFile left(file + u".unfinished"_qs);
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("SQLite format 3");
    left.close();
    EXPECT_TRUE(Session::create(file, noon()));
    EXPECT_FALSE(QFile::exists(left.fileName()));
}

TEST(Session, aWriteThatFailsChangesNothing) {
    test::Store store;
    const auto before = contentsOf(store.session());
    const auto failed =
        store.session().write({Operation::AddContact, {}}, [&](Stores& stores) -> Result<> {
            Contact contact;
            contact.name = u"Jane Sample"_qs;
            stores.contacts.add(contact, store.session().now());
            return Error{.code = Error::Code::InvalidValue};
        });
    EXPECT_FALSE(failed);
    EXPECT_EQ(contentsOf(store.session()), before);
    EXPECT_FALSE(store.session().nextToUndo());
}

TEST(Session, writesThatBelongTogetherAreOneStepWithTheLabelOfTheLast) {
    test::Store store;
    const auto before = contentsOf(store.session());
    int told = 0;
    QObject::connect(&store.session(), &Session::changed, [&] { ++told; });
    const auto logged = store.session().together([&]() -> Result<InteractionId> {
        const ContactId id = store.add(u"Jane Sample"_qs);
        EXPECT_EQ(told, 0);
        Interaction talk;
        talk.people = {id};
        talk.on = store.session().today();
        return saveInteraction(store.session(), talk);
    });
    ASSERT_TRUE(logged);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(store.session().nextToUndo(),
              (StepLabel{Operation::LogInteraction, u"Jane Sample"_qs}));
    ASSERT_TRUE(store.session().undo());
    EXPECT_FALSE(store.session().nextToUndo());
    EXPECT_EQ(contentsOf(store.session()), before);
}

TEST(Session, ofWritesThatBelongTogetherNoneIsLeftWhenOneFails) {
    test::Store store;
    const auto before = contentsOf(store.session());
    const auto failed = store.session().together([&]() -> Result<InteractionId> {
        store.add(u"Jane Sample"_qs);
        EXPECT_TRUE(store.session().facts());
        return saveInteraction(store.session(), {});
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(contentsOf(store.session()), before);
    EXPECT_FALSE(store.session().nextToUndo());
    EXPECT_TRUE((*store.session().facts())->contacts.isEmpty());
    store.add(u"John Sample"_qs);
    EXPECT_TRUE(store.session().nextToUndo());
}

TEST(Session, whatStorageThrowsBecomesAnError) {
    test::Store store;
    const auto failed = store.session().write({Operation::AddContact, {}}, [&](Stores& stores) {
        Contact contact; // without a name
        stores.contacts.add(contact, store.session().now());
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, Error::Code::StoreFailed);
}

TEST(Session, tellsWhatChangedAfterItIsCommitted) {
    test::Store store;
    const auto id = store.add(u"Jane Sample"_qs);
    QList<Change> changes;
    QObject::connect(&store.session(), &Session::changed, [&](const Change& change) {
        changes.append(change);
        EXPECT_EQ((*store.session().facts())->contacts.size(), 1);
    });
    store.log(id, {2026, 3, 1});
    ASSERT_EQ(changes.size(), 1);
    EXPECT_TRUE(changes.first().areas.testFlag(Area::Interactions));
    EXPECT_EQ(changes.first().contacts, QSet{id});
}

TEST(Session, tellsOfManyPeopleInTheNextTurnAndKnowsThemAtOnce) {
    test::Store store;
    QList<ContactId> people;
    for (int i = 0; i < 30; ++i)
        people.append(store.add(u"Person %1"_qs.arg(i)));
    ASSERT_EQ((*store.session().facts())->contacts.size(), 30);
    QSignalSpy changes(&store.session(), &Session::changed);
    ASSERT_TRUE(deleteContacts(store.session(), people));
    EXPECT_EQ(changes.count(), 0);
    EXPECT_TRUE((*store.session().facts())->contacts.isEmpty());
    ASSERT_TRUE(changes.wait());
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.first().first().value<Change>().contacts.size(), 30);
}

TEST(Session, undoAndRedoRestoreEverythingExactly) {
    QTemporaryDir folder;
    test::Store store(folder.filePath(u"store.sqlite"_qs));
    QList<Contents> states{contentsOf(store.session())};
    const auto keep = [&] {
        states.append(contentsOf(store.session()));
    };
    const auto id = store.add(u"Jane Sample"_qs, u"Example Hospital"_qs);
    keep();
    store.log(id, {2026, 3, 1});
    keep();
    ASSERT_TRUE(setContactFields(store.session(), id,
                                 {{u"tags"_qs, u"a,b"_qs}, {u"emails"_qs, u"j@example.org"_qs}}));
    keep();
    ASSERT_TRUE(setProfileFields(store.session(), {{u"name"_qs, u"Kim"_qs}}));
    keep();
    ASSERT_TRUE(deleteContacts(store.session(), {id}));
    keep();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        ASSERT_TRUE(store.session().undo());
        EXPECT_EQ(contentsOf(store.session()), states[i]) << i;
    }
    EXPECT_EQ(store.session().undo().error().code, Error::Code::NothingToUndo);
    for (qsizetype i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(store.session().redo());
        EXPECT_EQ(contentsOf(store.session()), states[i]) << i;
    }
    const auto verified = verify(store.session().file());
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->damage + verified->outdated, QStringList());
}

TEST(Session, aNewStepEndsWhatCouldBeRedone) {
    test::Store store;
    store.add(u"Jane Sample"_qs);
    ASSERT_TRUE(store.session().undo());
    EXPECT_TRUE(store.session().nextToRedo());
    store.add(u"John Sample"_qs);
    EXPECT_FALSE(store.session().nextToRedo());
}

TEST(Session, undoSurvivesARestart) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_qs);
    {
        const auto session = Session::create(file, noon());
        Contact contact;
        setWholeName(contact, u"Jane Sample"_qs);
        ASSERT_TRUE(saveContact(**session, contact, {}, {}));
    }
    const auto session = Session::open(file, noon());
    EXPECT_EQ((*session)->undo()->subject, u"Jane Sample");
    EXPECT_TRUE(contactIds(**session, {})->isEmpty());
}

TEST(Session, noticesThatAnotherProcessHasWritten) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_qs);
    const auto mine = Session::create(file, noon());
    const auto other = Session::open(file, noon());
    QSignalSpy changes(mine->get(), &Session::changed);
    (*mine)->noticeOthers();
    EXPECT_EQ(changes.count(), 0);
    Contact contact;
    setWholeName(contact, u"Jane Sample"_qs);
    ASSERT_TRUE(saveContact(**other, contact, {}, {}));
    (*mine)->noticeOthers();
    EXPECT_EQ(changes.count(), 1);
    (*mine)->noticeOthers();
    EXPECT_EQ(changes.count(), 1);
}

TEST(Session, theDayBeginsAtTheHourOfTheProfile) {
    test::Store store;
    store.clock.setTime(QDateTime(QDate(2026, 3, 3), QTime(2, 0)));
    EXPECT_EQ(store.session().today(), QDate(2026, 3, 2));
    ASSERT_TRUE(setProfileFields(store.session(), {{u"dayStartsAt"_qs, u"00:00"_qs}}));
    EXPECT_EQ(store.session().today(), QDate(2026, 3, 3));
}

TEST(Session, opensWithoutARuleOfTheUsersThatCannotBeRead) {
    QTemporaryDir folder;
    QFile rule(folder.filePath(u"mine.toml"_qs));
    ASSERT_TRUE(rule.open(QIODevice::WriteOnly));
    rule.write("id = 5");
    rule.close();
    const auto session =
        Session::create(folder.filePath(u"store.sqlite"_qs), noon(), {folder.path()});
    ASSERT_TRUE(session);
    ASSERT_FALSE((*session)->rules().leftOut.isEmpty());
    EXPECT_TRUE((*session)->rules().leftOut.first().file.endsWith(u"mine.toml"));
    EXPECT_TRUE((*session)->rules().find(u"mentor-update"));
}

TEST(Session, takesBackDownToAStep) {
    const test::Store store;
    store.add(u"Ana Abel"_qs);
    store.add(u"Bo Brandt"_qs);
    store.add(u"Cleo Chen"_qs);
    const auto steps = *undoSteps(store.session());
    ASSERT_EQ(steps.size(), 3);
    EXPECT_EQ(*undoDownTo(store.session(), steps[1].id), 2);
    EXPECT_EQ(*contactCount(store.session()), 1);
    EXPECT_EQ(undoDownTo(store.session(), steps[0].id).error().code, Error::Code::NothingToUndo);
    EXPECT_EQ(undoDownTo(store.session(), UndoStepId{999}).error().code,
              Error::Code::NothingToUndo);
    EXPECT_EQ(*contactCount(store.session()), 1);
}

TEST(Session, whatAnEarlierVersionWroteIsChangedAndTakenBack) {
    for (int version = 1; version < newestVersion(); ++version) {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_qs);
        makeStoreOf(version, file);
        const auto session = Session::open(file, noon());
        ASSERT_TRUE(session) << version;
        const Contents before = contentsOf(**session);
        auto me = before.applicant;
        me.goldSignals += 6;
        ASSERT_TRUE(saveApplicant(**session, me));
        ASSERT_TRUE(saveExperience(**session, before.events[0].id, Experience{}));
        ASSERT_TRUE(saveExperience(**session, before.projects[0].id, Experience{}));
        for (int step = 0; step < 3; ++step)
            ASSERT_TRUE((*session)->undo()) << version << ", step " << step;
        EXPECT_TRUE(contentsOf(**session) == before) << version;
    }
}
