// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json.h"
#include "io/storejson.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

/// Fills every field of the field tables by chance; the same seed gives the same contents.
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_random(seed) {}

    void fill(bool& value) { value = once(); }
    void fill(int& value) { value = m_random.bounded(-5, 3000); }
    void fill(QString& value) {
        static const QStringList texts{QString(),          u"Jane"_qs,       u"李 😎"_qs,
                                       u"a\"b\\c/d"_qs,    u"line\nline"_qs, u"\t</script>"_qs,
                                       u"\u2028\u00ad"_qs, u"null"_qs};
        value = texts[m_random.bounded(int(texts.size()))];
    }
    void fill(QByteArray& value) {
        value = QByteArray("\x89PNG\0\xff\n", 7).left(m_random.bounded(8));
    }
    void fill(QDate& value) { value = QDate(1999, 12, 31).addDays(m_random.bounded(15000)); }
    void fill(QTime& value) { value = QTime(m_random.bounded(24), m_random.bounded(60)); }
    void fill(QDateTime& value) {
        value = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + m_random.bounded(2'000'000'000),
                                               Qt::UTC);
    }
    void fill(Period& value) { value = {m_random.bounded(12), m_random.bounded(40), 0}; }
    template <class Tag>
    void fill(Id<Tag>& id) {
        id.value = once() ? 0 : (qint64(1) << 50) + m_random.bounded(1000);
    }
    template <Tokenised Enum>
    void fill(Enum& value) {
        value = static_cast<Enum>(m_random.bounded(int(tokens<Enum>().size())));
    }
    template <class T>
    void fill(std::optional<T>& value) {
        value = std::nullopt;
        if (once())
            fill(value.emplace());
    }
    template <class T>
    void fill(QList<T>& list) {
        list.clear();
        while (m_random.bounded(3) != 0)
            fill(list.emplace_back());
    }
    template <Described T>
    void fill(T& record) {
        eachField(record, [&](const char*, auto& value) { fill(value); });
        eachList(record, [&](const char*, auto& list) { fill(list); });
    }

private:
    bool once() { return m_random.bounded(2) == 0; }

    QRandomGenerator m_random;
};

TEST(StoreJson, givesBackWhateverWasWritten) {
    qsizetype contacts = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Contents contents;
        Chance(seed).fill(contents);
        contacts += contents.contacts.size();
        const auto read = readStoreJson(writeStoreJson(contents));
        ASSERT_TRUE(read) << "seed " << seed << ' ' << read.error().field.toStdString();
        ASSERT_TRUE(*read == contents) << "seed " << seed;
    }
    EXPECT_GT(contacts, 50);
}

QByteArray file(const QByteArray& contents) {
    return R"({"format":"matchbook","version":1,"contents":)" + contents + '}';
}

Error refusal(const QByteArray& bytes) {
    const auto read = readStoreJson(bytes);
    EXPECT_FALSE(read) << bytes.toStdString();
    return read ? Error{} : read.error();
}

TEST(StoreJson, namesTheMemberThatDoesNotFit) {
    const Error error = refusal(file(R"({"contacts":[{},{},{},{"relationship":"friend"}]})"));
    EXPECT_EQ(error.code, Error::Code::InvalidValue);
    EXPECT_EQ(error.field, u"contacts[3].relationship");
    EXPECT_EQ(error.text, u"friend");
    EXPECT_EQ(error.detail, tokenList<Relationship>());
}

TEST(StoreJson, namesMembersDeepInside) {
    EXPECT_EQ(refusal(file(R"({"contacts":[{"points":[{"kind":"email"},{"kind":7}]}]})")).field,
              u"contacts[0].points[1].kind");
    EXPECT_EQ(refusal(file(R"({"applicant":{"submit":"soon"}})")).field, u"applicant.submit");
    EXPECT_EQ(refusal(file(R"({"events":{}})")).field, u"events");
    EXPECT_EQ(refusal(file(R"({"letters":[3]})")).field, u"letters[0]");
    EXPECT_EQ(refusal(file(R"({"favors":[{"on":null}]})")).field, u"favors[0].on");
}

TEST(StoreJson, namesTheDayThatIsAbsent) {
    EXPECT_EQ(refusal(file(R"({"actionItems":[{}]})")).field, u"actionItems[0].opened");
}

TEST(StoreJson, losesNoMemberItDoesNotKnow) {
    const Error error = refusal(file(R"({"contacts":[{"name":"Jane","shoeSize":38}]})"));
    EXPECT_EQ(error.code, Error::Code::UnknownField);
    EXPECT_EQ(error.field, u"contacts[0].shoeSize");
    EXPECT_EQ(refusal(R"({"format":"matchbook","version":1,"contents":{},"more":1})").field,
              u"more");
}

TEST(StoreJson, refusesAFileOfALaterVersion) {
    const Error error = refusal(R"({"format":"matchbook","version":2,"contents":{}})");
    EXPECT_EQ(error.code, Error::Code::StoreNewer);
    EXPECT_EQ(error.detail, u"2");
    EXPECT_EQ(refusal(R"({"format":"matchbook","version":"1","contents":{}})").field, u"version");
}

TEST(StoreJson, refusesWhatIsNoExport) {
    EXPECT_EQ(refusal("").code, Error::Code::BrokenFile);
    EXPECT_EQ(refusal("[]").code, Error::Code::UnknownFormat);
    EXPECT_EQ(refusal("{}").code, Error::Code::UnknownFormat);
    EXPECT_EQ(refusal(R"({"format":"matchbook","version":1})").field, u"contents");
    const Error cut = refusal("{\n\"format\":\"matchbook\",\n\"version\"");
    EXPECT_EQ(cut.code, Error::Code::BrokenFile);
    EXPECT_EQ(cut.row, 3);
}

TEST(StoreJson, takesAbsentMembersAsThoseOfANewRecord) {
    const auto read = readStoreJson(file(R"({"contacts":[{"name":"Jane"}]})"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->contacts.first().relationship, Contact{}.relationship);
}

} // namespace
