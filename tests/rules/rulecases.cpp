// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulecases.h"

#include "rules/factsfromtoml.h"
#include "support/print.h"

#include <QDir>
#include <QFile>

namespace matchbook {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QDir caseFolder() {
    return QDir(QStringLiteral(TEST_DATA "/rules"));
}

} // namespace

void PrintTo(const RuleCase& one, std::ostream* out) {
    *out << one.rule.toStdString() << ".toml, line " << one.table.line;
}

QList<RuleCase> casesWith(QStringView key) {
    QList<RuleCase> cases;
    for (const QString& name : caseFolder().entryList({QStringLiteral("*.toml")}, QDir::Files)) {
        const auto root = parseToml(contentOf(caseFolder().filePath(name)), name);
        if (!root) {
            ADD_FAILURE() << testing::PrintToString(root.error());
            continue;
        }
        const Toml* list = root->find(u"case");
        for (const Toml& table : list ? list->items : QList<Toml>()) {
            if (table.find(key))
                cases.append({name.chopped(5), table});
        }
    }
    return cases;
}

QString textOf(const Toml& table, QStringView key) {
    const Toml* value = table.find(key);
    return value ? value->text : QString();
}

namespace {

RuleOverride overrideFrom(const Toml& table, const QString& rule) {
    RuleOverride made;
    made.rule = rule;
    take(*table.find(u"scope"), made.scope);
    made.subject = textOf(table, u"subject");
    if (const Toml* enabled = table.find(u"enabled"))
        take(*enabled, made.enabled);
    if (const Toml* due = table.find(u"due"))
        take(*due, made.due);
    if (const Toml* latest = table.find(u"latest"))
        take(*latest, made.latest);
    return made;
}

} // namespace

RuleChoices choicesFrom(const RuleCase& one) {
    RuleChoices choices;
    if (const Toml* pack = one.table.find(u"pack"))
        take(*pack, choices.pack);
    if (const Toml* chosen = one.table.find(u"pack-chosen"))
        take(*chosen, choices.packChosen);
    const Toml* overrides = one.table.find(u"override");
    for (const Toml& table : overrides ? overrides->items : QList<Toml>())
        choices.overrides.append(overrideFrom(table, one.rule));
    return choices;
}

std::string caseName(const testing::TestParamInfo<RuleCase>& info) {
    QString name = info.param.rule + u'_' + textOf(info.param.table, u"name");
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() || c.unicode() > 0x7f)
            c = u'_';
    }
    return name.toStdString();
}

} // namespace matchbook
