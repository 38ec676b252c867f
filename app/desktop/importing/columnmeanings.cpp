// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/columnmeanings.h"

#include "io/columnchoice.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnMeanings)
};

ColumnMeaning meaning(const char* readAs, const QString& words) {
    return {QString::fromLatin1(readAs), words};
}

} // namespace

QList<ColumnMeaning> columnMeanings() {
    const QList<QList<ColumnMeaning>> groups = {
        {{QStringView(keptAsCustom).toString(), Words::tr("A field of its own")},
         {QStringView(leftOut).toString(), Words::tr("Leave out")}},
        {meaning("name", Words::tr("Name")), meaning("firstname", Words::tr("First name")),
         meaning("middlename", Words::tr("Middle name")),
         meaning("lastname", Words::tr("Last name")),
         meaning("prefix", Words::tr("Form of address")), meaning("suffix", Words::tr("Suffix")),
         meaning("nickname", Words::tr("Called")),
         meaning("credentials", Words::tr("Credentials"))},
        {meaning("jobtitle", Words::tr("Title")), meaning("role", Words::tr("Role")),
         meaning("organization", Words::tr("Organization")),
         meaning("department", Words::tr("Department")),
         meaning("specialty", Words::tr("Specialty")), meaning("level", Words::tr("Level")),
         meaning("programdirector", Words::tr("Program director (yes or no)")),
         meaning("chair", Words::tr("Department chair (yes or no)")),
         meaning("usbased", Words::tr("Based in the U.S. (yes or no)"))},
        {meaning("email", Words::tr("E-mail")), meaning("workemail", Words::tr("E-mail at work")),
         meaning("homeemail", Words::tr("E-mail at home")), meaning("phone", Words::tr("Phone")),
         meaning("mobile", Words::tr("Mobile phone")),
         meaning("businessphone", Words::tr("Phone at work")),
         meaning("homephone", Words::tr("Phone at home")), meaning("pager", Words::tr("Pager")),
         meaning("fax", Words::tr("Fax")), meaning("businessfax", Words::tr("Fax at work")),
         meaning("homefax", Words::tr("Fax at home")), meaning("link", Words::tr("Link")),
         meaning("linkedin", Words::tr("LinkedIn profile"))},
        {meaning("metat", Words::tr("Met at")), meaning("meton", Words::tr("Met on")),
         meaning("introducedby", Words::tr("Introduced by"))},
        {meaning("note", Words::tr("Note")), meaning("privatenote", Words::tr("Private note")),
         meaning("tags", Words::tr("Tags")), meaning("interests", Words::tr("Interests"))},
        {meaning("relationship", Words::tr("Relationship")),
         meaning("mentortypes", Words::tr("Mentor for")),
         meaning("corementor", Words::tr("Core mentor (yes or no)")),
         meaning("sponsorship", Words::tr("Sponsorship")),
         meaning("updateevery", Words::tr("Time between updates")),
         meaning("pauseduntil", Words::tr("Reminders paused until")),
         meaning("mayfollowup", Words::tr("I may follow up (yes or no)")),
         meaning("awareofgoals", Words::tr("Knows my goals (yes or no)")),
         meaning("readytoadvocate", Words::tr("Ready to speak for me (yes or no)")),
         meaning("maybenamed", Words::tr("May be named to others (yes or no)")),
         meaning("donotcontact", Words::tr("Do not contact (yes or no)"))},
    };
    QList<ColumnMeaning> all;
    for (const auto& group : groups) {
        const qsizetype first = all.size();
        all += group;
        all[first].startsGroup = first > 0;
    }
    return all;
}

} // namespace matchbook
