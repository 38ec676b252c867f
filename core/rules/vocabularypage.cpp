// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/vocabularypage.h"

#include "rules/draft/draftvocabulary.h"
#include "rules/vocabulary.h"

#include <QStringList>

namespace matchbook {

namespace {

QString line(const QStringList& cells) {
    return u"| "_qs + cells.join(QStringLiteral(" | ")) + u" |\n"_qs;
}

QString code(const char* word) {
    return u'`' + QString::fromLatin1(word) + u'`';
}

/// "token: `m1` `m2`".
QString typeText(const Fact& fact) {
    QString text = toText(fact.type);
    if (fact.tokens.empty())
        return text;
    QStringList words;
    for (const char* const word : fact.tokens)
        words += code(word);
    return text + u": "_qs + words.join(u' ');
}

QString factLine(const Fact& fact) {
    return line({code(fact.name), typeText(fact), QString::fromLatin1(fact.description)});
}

QString factTable(Subject subject) {
    QString text = u"\n### "_qs + toText(subject) + u"\n\n"_qs +
                   line({u"fact"_qs, u"type"_qs, u"what it is"_qs}) + u"|---|---|---|\n"_qs;
    if (subject == Subject::Draft) {
        for (const Fact* fact : draftVocabulary())
            text += factLine(*fact);
        return text;
    }
    for (const Fact& fact : knownFacts()) {
        if (fact.subject == subject)
            text += factLine(fact);
    }
    return text;
}

QString operatorTable() {
    QString text = u"\n## Operators\n\n"_qs +
                   line({u"op"_qs, u"for facts of type"_qs, u"holds when the fact"_qs}) +
                   u"|---|---|---|\n"_qs;
    for (const Operator& op : knownOperators()) {
        QStringList types;
        for (const char* const name : tokens<FactType>()) {
            if (op.takes(*fromToken<FactType>(QString::fromLatin1(name))))
                types += QString::fromLatin1(name);
        }
        text += line({code(op.name), types.join(u", "_qs), QString::fromLatin1(op.description)});
    }
    return text;
}

} // namespace

QString vocabularyPage() {
    QString text = u"## Facts\n"_qs;
    for (const char* const name : tokens<Subject>())
        text += factTable(*fromToken<Subject>(QString::fromLatin1(name)));
    return text + operatorTable();
}

} // namespace matchbook
