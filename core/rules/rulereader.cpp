// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulereader.h"

#include "rules/conditionreader.h"
#include "rules/draft/draftvocabulary.h"
#include "rules/draft/phrases.h"
#include "rules/drafttemplate.h"
#include "rules/tablereader.h"
#include "rules/title.h"
#include "rules/window.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

using Code = Error::Code;

/// What one table of numbers says; what it does not say holds as before.
struct Patch {
    int line = 0;
    int windowLine = 0; ///< of latest, else of due; 0 when the table has neither
    std::optional<QList<Condition>> when;
    std::optional<Period> due;
    std::optional<std::optional<Period>> latest; ///< holds nothing for "never"
    std::optional<int> target;
    std::optional<Severity> severity;
    std::optional<Severity> lateSeverity;
    std::optional<QList<Source>> sources;
    std::optional<bool> enabled;
};

const QStringList numberKeys = {u"when"_qs,     u"due"_qs,           u"latest"_qs, u"target"_qs,
                                u"severity"_qs, u"late-severity"_qs, u"sources"_qs};
const QStringList ruleKeys = QStringList{u"id"_qs,     u"subject"_qs,         u"title"_qs,
                                         u"why"_qs,    u"action"_qs,          u"late-action"_qs,
                                         u"anchor"_qs, u"guard"_qs,           u"enabled"_qs,
                                         u"pack"_qs,   u"product-default"_qs, u"follows-cadence"_qs,
                                         u"case"_qs,   u"working-days"_qs,    u"harm"_qs} +
                             numberKeys;
/// A draft is looked at as it stands: there is no window, but places in it.
const QStringList draftKeys = {u"marks"_qs, u"marks-from"_qs, u"phrases"_qs};
const QStringList windowKeys = {
    u"anchor"_qs,        u"action"_qs,          u"late-action"_qs,  u"due"_qs, u"latest"_qs,
    u"late-severity"_qs, u"follows-cadence"_qs, u"working-days"_qs, u"harm"_qs};

/// Reads one rule file; each function takes the table it reads from.
class Reader {
public:
    explicit Reader(const QString& fileName)
        : m_tables(fileName) {}

    Rule rule(const Toml& root);
    [[nodiscard]] const QList<Error>& problems() const { return m_tables.problems(); }

private:
    void head(const Toml& root);
    void keys(const Toml& root);
    void checkAction(const Toml& root, const QString& key, const QString& action);
    void anchors(const Toml& root);
    void workingDays(const Toml& root);
    void marks(const Toml& root);
    void phrases(const Toml& root);
    void packs(const Toml& root);
    Patch patch(const Toml& table);
    QList<Patch> cases(const Toml& root);
    Variant variant(const Patch& patch, const Variant& before);
    Numbers numbers(const Patch& patch, const Numbers& before);
    void checkTitle(const Toml& root);

    TableReader m_tables;
    Rule m_rule;
    QList<Patch> m_cases;
};

Rule Reader::rule(const Toml& root) {
    head(root);
    keys(root);
    if (m_rule.subject == Subject::Draft) {
        marks(root);
        phrases(root);
    } else {
        anchors(root);
        workingDays(root);
    }
    m_cases = cases(root);
    m_rule.base = variant(patch(root), {});
    packs(root);
    checkTitle(root);
    return m_rule;
}

/// Which keys there can be and must be depends on the subject.
void Reader::keys(const Toml& root) {
    QStringList allowed = ruleKeys;
    QStringList required{u"severity"_qs, u"sources"_qs};
    if (m_rule.subject == Subject::Draft) {
        allowed.removeIf([](const QString& key) { return windowKeys.contains(key); });
        allowed += draftKeys;
    } else {
        required += {u"due"_qs, u"when"_qs};
    }
    m_tables.allowOnly(root, allowed);
    for (const QString& key : std::as_const(required)) {
        if (!root.find(key))
            m_tables.refuse(Code::RuleInvalid, root.line, key);
    }
}

void Reader::head(const Toml& root) {
    static const QRegularExpression kebab(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    m_rule.id = m_tables.requiredText(root, "id");
    if (!m_rule.id.isEmpty() && !kebab.match(m_rule.id).hasMatch())
        m_tables.refuse(Code::RuleInvalid, root.find(u"id")->line, u"id"_qs, m_rule.id,
                        QStringLiteral("kebab-case"));
    m_rule.title = m_tables.requiredText(root, "title");
    m_rule.why = m_tables.requiredText(root, "why");
    m_tables.requiredText(root, "subject");
    m_rule.subject = m_tables.token<Subject>(root, "subject").value_or(Subject::Contact);
    if (m_rule.subject != Subject::Draft)
        m_rule.action = m_tables.requiredText(root, "action");
    m_rule.lateAction = m_tables.text(root, "late-action").value_or(QString());
    checkAction(root, u"action"_qs, m_rule.action);
    checkAction(root, u"late-action"_qs, m_rule.lateAction);
    m_rule.harm = m_tables.token<Harm>(root, "harm");
    m_rule.guard = m_tables.flag(root, "guard", false);
    m_rule.productDefault = m_tables.flag(root, "product-default", false);
    m_rule.followsCadence = m_tables.flag(root, "follows-cadence", false);
}

void Reader::checkAction(const Toml& root, const QString& key, const QString& action) {
    static const QRegularExpression form(QStringLiteral("^(?:log|open|draft:[a-z0-9-]+)$"));
    if (action.isEmpty())
        return;
    const Toml& written = *root.find(key);
    if (!form.match(action).hasMatch())
        m_tables.refuse(Code::RuleInvalid, written.line, key, action,
                        QStringLiteral("draft:<template>, log, open"));
    else if (const QString name = templateOf(action); !templateIds().contains(name))
        m_tables.refuseWord(written, name, templateIds());
}

void Reader::anchors(const Toml& root) {
    const Toml* anchor = root.find(u"anchor");
    const QList<Toml> words = !anchor                            ? QList<Toml>()
                              : anchor->kind == Toml::Kind::List ? anchor->items
                                                                 : QList<Toml>{*anchor};
    if (words.isEmpty())
        m_tables.refuse(Code::RuleInvalid, anchor ? anchor->line : root.line, u"anchor"_qs);
    for (Toml word : words) {
        word.name = u"anchor"_qs;
        const Fact* named = readFact(m_tables, word, m_rule.subject);
        if (named && named->type != FactType::Date)
            m_tables.refuse(Code::RuleInvalid, word.line, word.name, word.text,
                            toText(FactType::Date));
        else if (named)
            m_rule.anchors.append(named);
    }
}

/// One word for all anchors, or a list with one for each.
void Reader::workingDays(const Toml& root) {
    const Toml* value = root.find(u"working-days");
    if (!value)
        return;
    const bool each = value->kind == Toml::Kind::List;
    if (each && value->items.size() != m_rule.anchors.size())
        m_tables.refuse(Code::RuleInvalid, value->line, value->name);
    for (qsizetype i = 0; i < m_rule.anchors.size(); ++i) {
        const Toml& word = each ? value->items.value(i) : *value;
        if (const auto shift = fromToken<WorkingDays>(word.text))
            m_rule.workingDays.append(*shift);
        else
            m_tables.refuseWord(*value, word.text,
                                tokenList<WorkingDays>().split(QStringLiteral(", ")));
    }
}

void Reader::marks(const Toml& root) {
    const Toml* list = m_tables.member(root, "marks", Toml::Kind::List);
    for (Toml word : list ? list->items : QList<Toml>()) {
        word.name = u"marks"_qs;
        const Fact* named = readFact(m_tables, word, m_rule.subject);
        if (named && !hasPlaces(*named))
            m_tables.refuse(Code::RuleInvalid, word.line, word.name, word.text);
        else if (named)
            m_rule.marks.append(named);
    }
    m_rule.marksFrom = m_tables.integer(root, "marks-from").value_or(1);
    if (m_rule.marksFrom < 1)
        m_tables.refuse(Code::RuleInvalid, root.find(u"marks-from")->line, u"marks-from"_qs);
}

void Reader::phrases(const Toml& root) {
    const Toml* list = m_tables.member(root, "phrases", Toml::Kind::List);
    for (const Toml& phrase : list ? list->items : QList<Toml>()) {
        if (const auto compiled = compilePhrase(phrase.text))
            m_rule.phrases.append(*compiled);
        else
            m_tables.refuse(Code::RuleInvalid, phrase.line, u"phrases"_qs, phrase.text);
    }
}

void Reader::packs(const Toml& root) {
    const Toml* table = m_tables.member(root, "pack", Toml::Kind::Table);
    if (!table)
        return;
    if (m_rule.guard)
        m_tables.refuse(Code::RuleInvalid, table->line, u"pack"_qs, u"guard"_qs);
    m_tables.allowOnly(*table, {toText(Pack::Img), toText(Pack::General)});
    const auto read = [&](Pack pack, std::optional<Variant>& into) {
        const Toml* numbers = m_tables.member(*table, token(pack), Toml::Kind::Table);
        if (!numbers)
            return;
        m_tables.allowOnly(*numbers, numberKeys + QStringList{u"enabled"_qs});
        into = variant(patch(*numbers), m_rule.base);
    };
    read(Pack::Img, m_rule.img);
    read(Pack::General, m_rule.general);
}

Patch Reader::patch(const Toml& table) {
    Patch read;
    read.line = table.line;
    if (const Toml* list = m_tables.member(table, "when", Toml::Kind::List))
        read.when = readConditions(m_tables, *list, m_rule.subject);
    for (const auto& key : {u"due"_qs, u"latest"_qs}) {
        if (const Toml* written = table.find(key))
            read.windowLine = written->line;
    }
    read.due = m_tables.period(table, "due");
    if (const Toml* latest = table.find(u"latest"); latest && latest->text == u"never"_qs)
        read.latest = std::optional<Period>();
    else if (const auto period = m_tables.period(table, "latest"))
        read.latest = period;
    read.target = m_tables.integer(table, "target");
    read.severity = m_tables.token<Severity>(table, "severity");
    read.lateSeverity = m_tables.token<Severity>(table, "late-severity");
    if (table.find(u"enabled"))
        read.enabled = m_tables.flag(table, "enabled", true);
    if (const Toml* list = m_tables.member(table, "sources", Toml::Kind::List))
        read.sources = m_tables.sources(*list);
    return read;
}

QList<Patch> Reader::cases(const Toml& root) {
    QList<Patch> all;
    const Toml* list = m_tables.member(root, "case", Toml::Kind::List);
    for (const Toml& table : list ? list->items : QList<Toml>()) {
        m_tables.allowOnly(table, numberKeys);
        all.append(patch(table));
        const auto when = all.last().when.value_or(QList<Condition>());
        // A case chooses the target, so it cannot ask for it.
        if (when.isEmpty() || std::ranges::any_of(when, [](const Condition& condition) {
                return condition.op->usesTarget;
            }))
            m_tables.refuse(Code::RuleInvalid, table.line, u"when"_qs);
    }
    return all;
}

Numbers Reader::numbers(const Patch& patch, const Numbers& before) {
    Numbers read = before;
    read.due = patch.due.value_or(before.due);
    read.latest = patch.latest.value_or(before.latest);
    read.target = patch.target ? patch.target : before.target;
    read.severity = patch.severity.value_or(before.severity);
    if (patch.lateSeverity)
        read.lateSeverity = *patch.lateSeverity;
    else if (before.lateSeverity == before.severity)
        read.lateSeverity = read.severity;
    read.sources = patch.sources.value_or(before.sources);
    const Moment anyDay = momentOf(QDate(2026, 1, 1));
    // A table without a window of its own has the fault of the one before it.
    if (patch.windowLine && read.latest &&
        shifted(anyDay, *read.latest) < shifted(anyDay, read.due))
        m_tables.refuse(Code::RuleInvalid, patch.windowLine, u"latest"_qs, toString(*read.latest),
                        QStringLiteral("before due"));
    return read;
}

Variant Reader::variant(const Patch& patch, const Variant& before) {
    Variant read{.when = {},
                 .whenTarget = {},
                 .numbers = numbers(patch, before.numbers),
                 .cases = {},
                 .enabled = patch.enabled.value_or(before.enabled)};
    const auto when = patch.when.value_or(before.when + before.whenTarget);
    for (const Condition& condition : when)
        (condition.op->usesTarget ? read.whenTarget : read.when).append(condition);
    for (const Patch& one : m_cases)
        read.cases.append(
            {.when = one.when.value_or(QList<Condition>()), .numbers = numbers(one, read.numbers)});
    if (!read.whenTarget.isEmpty() && !read.numbers.target)
        m_tables.refuse(Code::RuleInvalid, patch.line, u"target"_qs);
    return read;
}

void Reader::checkTitle(const Toml& root) {
    static const QRegularExpression slot(QStringLiteral(R"(\{([^{}]*)\})"));
    const QStringList known = titleSlots(m_rule.subject);
    auto matches = slot.globalMatch(m_rule.title);
    while (matches.hasNext()) {
        const QString word = matches.next().captured(1);
        if (!known.contains(word))
            m_tables.refuseWord(*root.find(u"title"), word, known);
    }
}

} // namespace

RuleReading readRule(const Toml& root, const QString& fileName) {
    Reader reader(fileName);
    Rule rule = reader.rule(root);
    rule.file = fileName;
    const Toml* id = root.find(u"id");
    return {std::move(rule), id ? id->line : root.line, reader.problems()};
}

} // namespace matchbook
