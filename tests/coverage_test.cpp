// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organization.h"
#include "domain/standing.h"
#include "io/summary.h"
#include "rules/checklist.h"
#include "rules/drafttemplate.h"
#include "rules/guidebook.h"
#include "rules/rulebook.h"
#include "rules/toml.h"
#include "session/readiness.h"
#include "support/print.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

/// What became of a row of a guide.
struct Fate {
    QString kind; ///< how far a program can act on it: A T C M V K
    QStringList by;
    QString leftOut;
};

QMap<QString, Fate> fates() {
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/coverage.toml"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto root = parseToml(file.readAll(), file.fileName());
    EXPECT_TRUE(root);
    QMap<QString, Fate> all;
    for (const Toml& row : root ? root->items : QList<Toml>()) {
        Fate fate;
        if (const Toml* kind = row.find(u"kind"))
            fate.kind = kind->text;
        if (const Toml* reason = row.find(u"left-out"))
            fate.leftOut = reason->text;
        if (const Toml* by = row.find(u"by")) {
            for (const Toml& one : by->items)
                fate.by += one.text;
        }
        all.insert(row.name, fate);
    }
    return all;
}

/// Everything that can serve a row, each with the rows it says it serves.
class Servers {
public:
    Servers() {
        addRules();
        addTexts();
        addChecklists();
        addTargets();
        addWords();
    }

    [[nodiscard]] bool has(const QString& server) const { return m_rows.contains(server); }
    /// A token or a field names no rows: the words of the model are what they are.
    [[nodiscard]] bool names(const QString& server, const QString& row) const {
        return m_rows.value(server).contains(row) || server.startsWith(u"token:") ||
               server.startsWith(u"field:");
    }
    [[nodiscard]] const QMap<QString, QSet<QString>>& rows() const { return m_rows; }

private:
    void add(const QString& server, const QList<Source>& sources) {
        QSet<QString>& rows = m_rows[server];
        for (const Source& source : sources) {
            if (!source.row.isEmpty())
                rows.insert(source.row);
        }
    }

    void add(const QString& server, const Variant& variant) {
        add(server, variant.numbers.sources);
        for (const Case& one : variant.cases)
            add(server, one.numbers.sources);
    }

    void addRules() {
        const auto book = loadRuleBook({builtInRules()});
        ASSERT_TRUE(book) << testing::PrintToString(book.error());
        for (const Rule& rule : book->rules) {
            const QString server =
                (rule.subject == Subject::Draft ? u"draft:"_qs : u"rule:"_qs) + rule.id;
            add(server, rule.base);
            for (const auto& pack : {rule.img, rule.general}) {
                if (pack)
                    add(server, *pack);
            }
        }
    }

    void addTexts() {
        const auto templates = draftTemplates();
        ASSERT_TRUE(templates) << testing::PrintToString(templates.error());
        for (const DraftTemplate& one : *templates)
            add(u"template:"_qs + one.id, one.sources);
        for (const GuideNote& note : guideNotes().value())
            add(u"note:"_qs + note.id, note.sources);
        for (const WordList& list : wordLists().value())
            add(u"words:"_qs + list.id, list.sources);
    }

    void addChecklists() {
        const auto lists = checklists();
        ASSERT_TRUE(lists) << testing::PrintToString(lists.error());
        for (const Checklist& list : *lists) {
            for (const ChecklistItem& item : list.items)
                add(u"checklist:%1/%2"_qs.arg(list.id, item.id), item.sources);
        }
    }

    void addTargets() {
        for (const Pack pack : {Pack::Img, Pack::General}) {
            ReadinessBasis basis;
            basis.pack = pack;
            for (const Target& target : readinessOf(basis))
                add(u"readiness:"_qs + toText(target.id), target.sources);
        }
        for (const Standing& one : standingOf({}, QDate(2026, 1, 1)))
            add(u"standing:"_qs + toText(one.criterion), one.sources);
    }

    template <Tokenised Enum>
    void addTokens(const char* name) {
        for (const char* token : tokens<Enum>())
            add(u"token:%1/%2"_qs.arg(QLatin1StringView(name), QLatin1StringView(token)),
                QList<Source>());
    }

    template <class Record>
    void addFields(const char* name) {
        const auto field = [&](const char* member, const auto&) {
            add(u"field:%1.%2"_qs.arg(QLatin1StringView(name), QLatin1StringView(member)),
                QList<Source>());
        };
        const Record sample{};
        eachField(sample, field);
        eachList(sample, field);
    }

    void addWords() {
        addTokens<MentorType>("mentor-type");
        addTokens<Relationship>("relationship");
        addTokens<Sponsorship>("sponsorship");
        addTokens<Channel>("channel");
        addTokens<EventKind>("event");
        addTokens<FavorKind>("favor");
        addTokens<ActionItemKind>("item");
        addTokens<LetterKind>("letter");
        addTokens<Pathway>("pathway");
        addTokens<ProjectKind>("project");
        addFields<Contact>("contact");
        addFields<Event>("event");
        addFields<Interaction>("interaction");
        addFields<Organization>("organization");
    }

    QMap<QString, QSet<QString>> m_rows;
};

/// Does the program act on it by itself?
bool runs(const QString& server) {
    for (const char* kind : {"rule:", "draft:", "checklist:", "readiness:", "standing:"}) {
        if (server.startsWith(QLatin1StringView(kind)))
            return true;
    }
    return false;
}

} // namespace

TEST(Coverage, hasEveryRowOfTheFiveGuides) {
    const std::pair<const char*, int> guides[] = {
        {"GEN", 100}, {"IMG", 156}, {"SHD", 53}, {"NWU", 23}, {"SIR", 11}};
    const auto all = fates();
    for (const auto& [guide, rows] : guides) {
        for (int row = 1; row <= rows; ++row) {
            const QString id =
                u"%1-%2"_qs.arg(QLatin1StringView(guide)).arg(row, 2, 10, QLatin1Char('0'));
            EXPECT_TRUE(all.contains(id)) << id.toStdString();
        }
    }
    EXPECT_EQ(all.size(), 343);
}

TEST(Coverage, countsTheKindsOfRowsAsTheRulebookDoes) {
    QMap<QString, int> kinds;
    for (const Fate& fate : fates())
        ++kinds[fate.kind];
    EXPECT_EQ(kinds, (QMap<QString, int>{{u"A"_qs, 87},
                                         {u"T"_qs, 33},
                                         {u"C"_qs, 77},
                                         {u"M"_qs, 33},
                                         {u"V"_qs, 97},
                                         {u"K"_qs, 16}}));
}

TEST(Coverage, everyRowIsServedOrLeftOutForAReason) {
    const auto all = fates();
    for (auto row = all.cbegin(); row != all.cend(); ++row)
        EXPECT_NE(row->by.isEmpty(), row->leftOut.isEmpty()) << row.key().toStdString();
}

TEST(Coverage, whatServesARowExistsAndSaysSo) {
    const Servers servers;
    const auto all = fates();
    for (auto row = all.cbegin(); row != all.cend(); ++row) {
        for (const QString& server : row->by) {
            EXPECT_TRUE(servers.has(server))
                << row.key().toStdString() << " names " << server.toStdString();
            EXPECT_TRUE(servers.names(server, row.key()))
                << server.toStdString() << " does not cite " << row.key().toStdString();
        }
    }
}

TEST(Coverage, whatCitesARowIsInTheTable) {
    const Servers servers;
    const auto all = fates();
    for (auto server = servers.rows().cbegin(); server != servers.rows().cend(); ++server) {
        for (const QString& row : *server)
            EXPECT_TRUE(all.value(row).by.contains(server.key()))
                << server.key().toStdString() << " cites " << row.toStdString();
    }
}

TEST(Coverage, whatCanBeComputedOrCheckedForAnApplicantRuns) {
    int served = 0;
    const auto all = fates();
    for (auto row = all.cbegin(); row != all.cend(); ++row) {
        if (row->kind != u"A" && row->kind != u"T")
            continue;
        const bool forOthers = !row->leftOut.isEmpty();
        EXPECT_TRUE(forOthers || std::ranges::any_of(row->by, runs)) << row.key().toStdString();
        served += forOthers ? 0 : 1;
    }
    EXPECT_EQ(served, 118) << "all but GEN-86 and SIR-08, which are for attendings and fellows";
}
