// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/checklist.h"

#include "rules/conditionreader.h"
#include "rules/translated.h"
#include "rules/window.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

using Code = Error::Code;

constexpr auto folder = ":/checklists";

const QStringList listKeys{u"id"_qs, u"title"_qs, u"for"_qs, u"order"_qs, u"when"_qs, u"item"_qs};
const QStringList itemKeys{u"id"_qs,  u"part"_qs, u"text"_qs,      u"anchor"_qs,
                           u"due"_qs, u"when"_qs, u"done-when"_qs, u"sources"_qs};

/// Reads one file; each function takes the table it reads from.
class Reader {
public:
    explicit Reader(const QString& fileName)
        : m_tables(fileName) {}

    Checklist list(const Toml& root);
    [[nodiscard]] const QList<Error>& problems() const { return m_tables.problems(); }

private:
    QString id(const Toml& table);
    QList<Condition> conditions(const Toml& table, const char* key);
    ChecklistItem item(const Toml& table);
    void due(const Toml& table, ChecklistItem& item);

    TableReader m_tables;
    Checklist m_list;
    Subject m_subject = Subject::Applicant;
};

Checklist Reader::list(const Toml& root) {
    m_tables.allowOnly(root, listKeys);
    m_list.id = id(root);
    m_list.title = m_tables.requiredText(root, "title");
    m_tables.requiredText(root, "for");
    m_list.is = m_tables.token<ChecklistFor>(root, "for").value_or(ChecklistFor::Applicant);
    m_subject = m_list.is == ChecklistFor::Applicant ? Subject::Applicant : Subject::Event;
    m_list.order = m_tables.integer(root, "order").value_or(0);
    m_list.when = conditions(root, "when");
    const Toml* items = m_tables.member(root, "item", Toml::Kind::List);
    for (const Toml& table : items ? items->items : QList<Toml>()) {
        ChecklistItem read = item(table);
        const auto same = std::ranges::find(m_list.items, read.id, &ChecklistItem::id);
        if (same != m_list.items.end())
            m_tables.refuse(Code::RuleInvalid, table.line, u"id"_qs, read.id);
        m_list.items.append(std::move(read));
    }
    if (m_list.items.isEmpty())
        m_tables.refuse(Code::RuleInvalid, root.line, u"item"_qs);
    return m_list;
}

QString Reader::id(const Toml& table) {
    static const QRegularExpression kebab(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    const QString text = m_tables.requiredText(table, "id");
    if (!text.isEmpty() && !kebab.match(text).hasMatch())
        m_tables.refuse(Code::RuleInvalid, table.find(u"id")->line, u"id"_qs, text,
                        QStringLiteral("kebab-case"));
    return text;
}

QList<Condition> Reader::conditions(const Toml& table, const char* key) {
    const Toml* list = m_tables.member(table, key, Toml::Kind::List);
    if (!list)
        return {};
    auto read = readConditions(m_tables, *list, m_subject);
    // A checklist has no target to compare with.
    for (const Condition& condition : std::as_const(read)) {
        if (condition.op->usesTarget)
            m_tables.refuse(Code::RuleInvalid, list->line, u"op"_qs,
                            QString::fromLatin1(condition.op->name));
    }
    return read;
}

ChecklistItem Reader::item(const Toml& table) {
    m_tables.allowOnly(table, itemKeys);
    ChecklistItem read;
    read.id = id(table);
    read.part = m_tables.token<ChecklistPart>(table, "part").value_or(ChecklistPart::Whole);
    read.text = m_tables.requiredText(table, "text");
    due(table, read);
    read.when = conditions(table, "when");
    read.doneWhen = conditions(table, "done-when");
    if (const Toml* list = m_tables.member(table, "sources", Toml::Kind::List))
        read.sources = m_tables.sources(*list);
    else
        m_tables.refuse(Code::RuleInvalid, table.line, u"sources"_qs);
    return read;
}

/// An anchor without due says nothing, and due needs one.
void Reader::due(const Toml& table, ChecklistItem& item) {
    const Toml* anchor = m_tables.member(table, "anchor", Toml::Kind::Text);
    const auto period = m_tables.period(table, "due");
    if (!anchor && !period)
        return;
    if (!anchor || !period) {
        m_tables.refuse(Code::RuleInvalid, table.line, anchor ? u"due"_qs : u"anchor"_qs);
        return;
    }
    const Fact* fact = readFact(m_tables, *anchor, m_subject);
    if (fact && fact->type != FactType::Date)
        m_tables.refuse(Code::RuleInvalid, anchor->line, u"anchor"_qs, anchor->text,
                        toText(FactType::Date));
    item.anchor = fact;
    item.due = *period;
}

std::optional<QDate> dueOn(const ChecklistItem& item, const FactContext& context) {
    const auto anchor = item.anchor ? item.anchor->read(context) : std::nullopt;
    return anchor ? std::optional(dayOf(shifted(*anchor, item.due))) : std::nullopt;
}

Result<QList<Checklist>> readAll() {
    QList<Checklist> all;
    const QDir files{QLatin1StringView(folder)};
    for (const QString& name : files.entryList({QStringLiteral("*.toml")}, QDir::Files)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = Code::FileUnreadable, .file = name};
        auto one = parseChecklist(file.readAll(), name);
        if (!one)
            return one.error();
        all.append(*std::move(one));
    }
    std::ranges::stable_sort(all, {}, &Checklist::order);
    return all;
}

} // namespace

const Result<QList<Checklist>>& checklists() {
    static const Result<QList<Checklist>> all = readAll();
    return all;
}

Result<Checklist> parseChecklist(const QByteArray& toml, const QString& fileName) {
    const auto root = parseToml(toml, fileName);
    if (!root)
        return root.error();
    Reader reader(fileName);
    Checklist list = reader.list(*root);
    if (!reader.problems().isEmpty())
        return reader.problems().first();
    return list;
}

std::optional<ChecklistFor> checklistFor(EventKind kind) {
    if (kind == EventKind::Meeting)
        return ChecklistFor::Meeting;
    if (isConference(kind) || kind == EventKind::Webinar)
        return ChecklistFor::Conference;
    if (isRotation(kind))
        return ChecklistFor::Rotation;
    return kind == EventKind::Shadowing ? std::optional(ChecklistFor::Shadowing) : std::nullopt;
}

QList<ChecklistLine> itemsFor(const Checklist& list, const FactContext& context,
                              const QStringList& ticked) {
    QList<ChecklistLine> lines;
    if (!allHold(list.when, context))
        return lines;
    for (const ChecklistItem& item : list.items) {
        if (!allHold(item.when, context))
            continue;
        ChecklistLine line{.id = item.id,
                           .part = item.part,
                           .text = translated("Checklists", item.text),
                           .due = dueOn(item, context),
                           .sources = item.sources};
        if (ticked.contains(item.id))
            line.state = ItemState::Ticked;
        else if (!item.doneWhen.isEmpty() && allHold(item.doneWhen, context))
            line.state = ItemState::Known;
        else if (item.anchor && !line.due)
            line.state = ItemState::Skipped;
        line.late =
            line.state == ItemState::Open && line.due && momentOf(*line.due) < context.today;
        lines.append(line);
    }
    return lines;
}

void countPreparations(Facts& facts, const QList<Checklist>& lists, QDate today) {
    FactContext context;
    context.applicant = &facts.applicant;
    context.today = momentOf(today);
    for (EventFacts& event : facts.events) {
        event.openPreparations = 0;
        const auto list = std::ranges::find(lists, checklistFor(event.kind), &Checklist::is);
        if (list == lists.end() || event.starts < today)
            continue;
        context.event = &event;
        context.person = event.person < 0 ? nullptr : &facts.contacts.at(event.person);
        event.openPreparations = static_cast<int>(
            std::ranges::count_if(itemsFor(*list, context, event.ticked), [](const auto& line) {
                return line.part == ChecklistPart::Before && line.state == ItemState::Open;
            }));
    }
}

} // namespace matchbook
