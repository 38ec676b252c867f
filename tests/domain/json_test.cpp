// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contents.h"
#include "domain/fieldtext.h"
#include "domain/reminder.h"
#include "support/print.h"

using namespace matchbook;

TEST(Json, aRecordComesBackAsItWasWritten) {
    Interaction interaction;
    interaction.id = InteractionId{7};
    interaction.on = QDate(2024, 2, 29);
    interaction.time = QTime(9, 5);
    interaction.channel = Channel::InPerson;
    interaction.people = {ContactId{1}, ContactId{2}};
    interaction.created = QDateTime(QDate(2024, 2, 29), QTime(9, 5), Qt::UTC);
    interaction.updated = interaction.created;
    Interaction read;
    ASSERT_TRUE(fromJson(toJson(interaction), read));
    EXPECT_EQ(read, interaction);
    EXPECT_EQ(toJson(interaction).value(u"channel"), u"in-person"_qs);
    EXPECT_EQ(toJson(interaction).value(u"on"), u"2024-02-29"_qs);
}

TEST(Json, aValueThatDoesNotFitIsRefusedAndNothingIsTaken) {
    Contact contact;
    contact.name = u"Jane"_qs;
    for (const auto& [key, value] :
         {std::pair{u"relationship"_qs, QJsonValue(u"friend"_qs)},
          std::pair{u"chair"_qs, QJsonValue(1)},
          std::pair{u"metOn"_qs, QJsonValue(u"2026-02-30"_qs)},
          std::pair{u"tags"_qs, QJsonValue(u"a"_qs)}, std::pair{u"metAt"_qs, QJsonValue(1.5)}}) {
        Contact read = contact;
        EXPECT_FALSE(fromJson(QJsonObject{{u"name"_qs, u"John"_qs}, {key, value}}, read))
            << key.toStdString();
        EXPECT_EQ(read, contact);
    }
}

TEST(FieldText, setsFieldsByWhatWasTyped) {
    Contact contact;
    EXPECT_TRUE(setField(contact, u"relationship"_qs, u"mentor"_qs));
    EXPECT_TRUE(setField(contact, u"mentorTypes"_qs, u"research, near-peer"_qs));
    EXPECT_TRUE(setField(contact, u"usBased"_qs, u"no"_qs));
    EXPECT_TRUE(setField(contact, u"metOn"_qs, u"2026-04-12"_qs));
    EXPECT_EQ(contact.relationship, Relationship::Mentor);
    EXPECT_EQ(contact.mentorTypes, (QList{MentorType::Research, MentorType::NearPeer}));
    EXPECT_EQ(contact.usBased, false);
    EXPECT_EQ(contact.metOn, QDate(2026, 4, 12));
    EXPECT_TRUE(setField(contact, u"usBased"_qs, QString()));
    EXPECT_EQ(contact.usBased, std::nullopt);
}

TEST(FieldText, saysWhatIsPossibleWhereAWordIsWrong) {
    Contact contact;
    const auto wrong = setField(contact, u"relationship"_qs, u"friend"_qs);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(wrong.error().text, u"friend");
    EXPECT_TRUE(wrong.error().detail.contains(u"mentor"));
    const auto unknown = setField(contact, u"realtionship"_qs, u"mentor"_qs);
    EXPECT_EQ(unknown.error().code, Error::Code::UnknownField);
    EXPECT_TRUE(unknown.error().detail.contains(u"relationship"));
    EXPECT_FALSE(setField(contact, u"uid"_qs, u"x"_qs));
    EXPECT_FALSE(setField(contact, u"id"_qs, u"5"_qs));
}

TEST(ReminderKey, readsBackWhatItWrites) {
    const ReminderKey key{u"mentor-update"_qs, Subject::Contact, 12, QDate(2026, 1, 31)};
    EXPECT_EQ(toText(key), u"mentor-update/contact-12/2026-01-31");
    EXPECT_EQ(parseReminderKey(toText(key)), key);
    for (const char* wrong : {"", "a/b", "a/contact-x/2026-01-31", "a/person-1/2026-01-31",
                              "a/contact-1/2026-13-31", "/contact-1/2026-01-31", "a/-1/2026-01-31"})
        EXPECT_FALSE(parseReminderKey(QString::fromLatin1(wrong))) << wrong;
}
