// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecopy.h"
#include "support/constraints.h"
#include "support/store.h"
#include "support/storefolder.h"

using namespace matchbook;

namespace {

class StoreCopyTest : public test::StoreFolder {
protected:
    StoreCopyTest() {
        const test::Store made(path());
        Contact contact = made.contact(made.add(u"Jane Sample"_qs));
        contact.note = QString(100'000, u'n');
        EXPECT_TRUE(saveContact(made.session(), contact, {}, {}));
        store = Database::open(path());
    }

    [[nodiscard]] QString copy() const { return path("copy.sqlite"); }

    static void rename(Database& database, const char* name) {
        database.prepare("UPDATE contact SET name = ?").bind(QString::fromUtf8(name)).run();
    }

    [[nodiscard]] QString nameInCopy() const {
        requireWhole(copy());
        const auto opened = Database::open(copy(), Database::Access::ReadOnly);
        auto names = opened->prepare("SELECT name FROM contact");
        return names.step() ? names.value<QString>() : QString();
    }

    /// Copies some pages of many, lets something happen, and copies the rest.
    void copyAround(const auto& what) const {
        StoreCopy copying(*store, copy());
        ASSERT_TRUE(copying.copyNext(20));
        what();
        while (copying.copyNext(20)) {
        }
    }

    std::unique_ptr<Database> store;
};

} // namespace

TEST_F(StoreCopyTest, whatIsCopiedInStepsIsWholeAndTheUsersAlone) {
    copyAround([] {});
    EXPECT_EQ(nameInCopy(), u"Jane Sample"_qs);
    EXPECT_EQ(QFileInfo(copy()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(StoreCopyTest, whatIsWrittenMeanwhileIsInTheCopy) {
    copyAround([this] { rename(*store, "John Sample"); });
    EXPECT_EQ(nameInCopy(), u"John Sample"_qs);
}

TEST_F(StoreCopyTest, whatAnotherProcessWritesMeanwhileIsInTheCopy) {
    copyAround([this] { rename(*Database::open(path()), "Joan Sample"); });
    EXPECT_EQ(nameInCopy(), u"Joan Sample"_qs);
}

TEST_F(StoreCopyTest, betweenTwoStepsNobodyWaits) {
    copyAround([this] {
        const auto other = Database::open(path());
        other->execute("PRAGMA busy_timeout=0; BEGIN EXCLUSIVE; COMMIT");
    });
    EXPECT_EQ(nameInCopy(), u"Jane Sample"_qs);
}

TEST_F(StoreCopyTest, aStoreThatSomebodyIsWritingIsLocked) {
    const auto other = Database::open(path());
    other->execute("BEGIN EXCLUSIVE");
    store->execute("PRAGMA busy_timeout=0");
    const Error error = errorOf([&] { copyStore(*store, copy()); });
    EXPECT_EQ(error.code, Error::Code::StoreLocked);
    EXPECT_EQ(error.file, path());
}

TEST_F(StoreCopyTest, aDiskWithoutRoomForTheCopyIsNamed) {
    const test::FileSizeLimit full(50'000);
    const Error error = errorOf([&] { copyStore(*store, copy()); });
    EXPECT_EQ(error.code, Error::Code::DiskFull);
    EXPECT_EQ(error.file, copy());
}

TEST_F(StoreCopyTest, aFileThatIsThereIsNotOverwritten) {
    write("something else");
    const QByteArray before = read(path());
    EXPECT_EQ(errorOf([&] { copyStore(*store, path()); }).code, Error::Code::FileUnwritable);
    EXPECT_EQ(read(path()), before);
}
