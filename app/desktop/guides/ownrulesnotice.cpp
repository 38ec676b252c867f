// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/ownrulesnotice.h"

#include "desktop/widgets/emblem.h"
#include "desktop/widgets/plainlabel.h"
#include "words/errorwords.h"

#include <QFileInfo>
#include <QSet>

namespace matchbook {

namespace {

constexpr int emblemSize = 30;
constexpr qsizetype mostShown = 6;

/// The folder is named once, below.
QString briefly(Error problem) {
    problem.file = QFileInfo(problem.file).fileName();
    return inWords(problem);
}

} // namespace

QString leftOutWords(const QList<Error>& leftOut) {
    QSet<QString> files;
    for (const Error& problem : leftOut)
        files.insert(problem.file);
    return files.size() == 1
               ? OwnRulesNotice::tr("A rule of yours cannot be used and is left out")
               : OwnRulesNotice::tr("%1 rules of yours cannot be used and are left out")
                     .arg(files.size());
}

OwnRulesNotice::OwnRulesNotice(const QList<Error>& leftOut, QWidget* parent)
    : Card(parent) {
    setObjectName(QStringLiteral("ownRulesNotice"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::md);
    row->addWidget(new Emblem(Icon::Warning, emblemSize, Tone::Warning), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(paragraph(leftOutWords(leftOut), TypeRole::Strong, ColorRole::Text));
    for (const Error& problem : leftOut.first(std::min(leftOut.size(), mostShown))) {
        auto* line = paragraph(briefly(problem), TypeRole::Body, ColorRole::Text);
        line->setObjectName(QStringLiteral("leftOutLabel"));
        texts->addWidget(line);
    }
    texts->addWidget(paragraph(tr("Mend the file in %1, or move it away, and start Matchbook "
                                  "again. Everything else works as before.")
                                   .arg(QFileInfo(leftOut.value(0).file).absolutePath()),
                               TypeRole::Caption));
    row->addLayout(texts, 1);
    body()->addLayout(row);
}

} // namespace matchbook
