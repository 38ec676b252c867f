// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/drafttemplate.h"

#include "rules/tablereader.h"
#include "rules/translated.h"

#include <QDir>

#include <algorithm>

namespace matchbook {

namespace {

constexpr auto folder = ":/templates";
constexpr auto general = "general";

const QStringList keys{u"name"_qs,    u"kind"_qs,    u"speaker"_qs, u"situations"_qs,
                       u"channel"_qs, u"purpose"_qs, u"subject"_qs, u"awaits-reply"_qs,
                       u"body"_qs,    u"longest"_qs, u"phrases"_qs, u"sources"_qs};

/// What a phrase may tell.
const QStringList phraseKeys{
    u"event"_qs,        u"project-started"_qs, u"project-ended"_qs, u"output"_qs,
    u"promise-kept"_qs, u"advice-done"_qs,     u"advice-other"_qs,  u"item"_qs};

QList<Situation> readSituations(TableReader& tables, const Toml& root) {
    QList<Situation> all;
    const Toml* list = tables.member(root, "situations", Toml::Kind::List);
    for (Toml word : list ? list->items : QList<Toml>()) {
        word.name = u"situations"_qs;
        if (const auto known = fromToken<Situation>(word.text))
            all.append(*known);
        else
            tables.refuseWord(word, word.text, tokenList<Situation>().split(QStringLiteral(", ")));
    }
    return all;
}

QHash<QString, QString> readPhrases(TableReader& tables, const Toml& root) {
    QHash<QString, QString> all;
    const Toml* table = tables.member(root, "phrases", Toml::Kind::Table);
    if (!table)
        return all;
    tables.allowOnly(*table, phraseKeys);
    for (const Toml& phrase : table->items)
        all.insert(phrase.name, phrase.text);
    return all;
}

/// Names of one word are the store's: another one is a slip of the pen, as is a brace that opens no
/// gap.
void checkGaps(TableReader& tables, const Toml& root, const char* key, const QString& text) {
    const QStringList known = gapsOfTheStore();
    const QList<Gap> gaps = gapsIn(text);
    for (const Gap& gap : gaps) {
        if (!gap.name.contains(u' ') && !known.contains(gap.name))
            tables.refuseWord(*root.find(QString::fromLatin1(key)), gap.name, known);
    }
    if (gaps.size() != text.count(u'{'))
        tables.refuse(Error::Code::RuleInvalid, root.find(QString::fromLatin1(key))->line,
                      QString::fromLatin1(key), u"{"_qs);
}

DraftTemplate read(TableReader& tables, const Toml& root) {
    tables.allowOnly(root, keys);
    DraftTemplate made;
    made.name = translated("Templates", tables.requiredText(root, "name"));
    made.kind = tables.token<TemplateKind>(root, "kind").value_or(TemplateKind::Email);
    made.speaker = tables.token<Speaker>(root, "speaker").value_or(Speaker::Anybody);
    made.channel = tables.token<Channel>(root, "channel").value_or(Channel::Email);
    made.situations = readSituations(tables, root);
    if (isMessage(made.kind)) {
        tables.requiredText(root, "purpose");
        made.purpose = tables.token<Purpose>(root, "purpose").value_or(Purpose::Other);
        made.awaitsReply = tables.flag(root, "awaits-reply", false);
    } else if (made.situations.isEmpty()) {
        tables.refuse(Error::Code::RuleInvalid, root.line, u"situations"_qs);
    }
    if (made.kind == TemplateKind::Email)
        made.subject = tables.requiredText(root, "subject");
    made.body = tables.requiredText(root, "body");
    made.longest = tables.integer(root, "longest");
    made.phrases = readPhrases(tables, root);
    if (const Toml* list = tables.member(root, "sources", Toml::Kind::List))
        made.sources = tables.sources(*list);
    else
        tables.refuse(Error::Code::RuleInvalid, root.line, u"sources"_qs);
    checkGaps(tables, root, "subject", made.subject);
    checkGaps(tables, root, "body", made.body);
    return made;
}

} // namespace

QStringList templateIds() {
    QStringList ids;
    for (const QFileInfo& file :
         QDir(QLatin1StringView(folder)).entryInfoList({QStringLiteral("*.toml")}, QDir::Files))
        ids += file.completeBaseName();
    return ids;
}

Result<QList<DraftTemplate>> draftTemplates() {
    QList<DraftTemplate> all;
    const QDir files{QLatin1StringView(folder)};
    for (const QString& id : templateIds()) {
        QFile file(files.filePath(id + QStringLiteral(".toml")));
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = Error::Code::FileUnreadable, .file = file.fileName()};
        auto one = parseTemplate(file.readAll(), id);
        if (!one)
            return one.error();
        all.append(*std::move(one));
    }
    std::ranges::sort(all, {}, [](const DraftTemplate& one) {
        return std::pair(one.id == QLatin1StringView(general), one.name);
    });
    return all;
}

Result<DraftTemplate> parseTemplate(const QByteArray& toml, const QString& id) {
    const QString file = id + QStringLiteral(".toml");
    const auto root = parseToml(toml, file);
    if (!root)
        return root.error();
    TableReader tables(file);
    DraftTemplate made = read(tables, *root);
    if (!tables.problems().isEmpty())
        return tables.problems().first();
    made.id = id;
    return made;
}

bool isMessage(TemplateKind kind) {
    return kind == TemplateKind::Email || kind == TemplateKind::Note;
}

bool suits(const DraftTemplate& one, const Applicant& applicant) {
    return one.speaker == Speaker::Anybody ||
           (one.speaker == Speaker::International) == applicant.international;
}

Situation situationOf(EventKind kind) {
    if (isRotation(kind))
        return Situation::Rotation;
    if (kind == EventKind::Shadowing)
        return Situation::Shadowing;
    return isConference(kind) || kind == EventKind::Webinar ? Situation::Conference
                                                            : Situation::Meeting;
}

QString templateOf(const QString& action) {
    const QString prefix = QStringLiteral("draft:");
    return action.startsWith(prefix) ? action.sliced(prefix.size()) : QString::fromLatin1(general);
}

} // namespace matchbook
