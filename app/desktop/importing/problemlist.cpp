// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/problemlist.h"

#include "desktop/health/differencewords.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/sectionheader.h"
#include "words/errorwords.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype shownProblems = 500;
constexpr qsizetype linesAtOnce = 4;

QString problemLine(const Error& problem, const QString& name) {
    const QString line = ProblemList::tr("Line %1").arg(problem.row);
    // What was read of a broken line is no name to rely on.
    const bool named = !name.isEmpty() && problem.code != Error::Code::BrokenFile;
    const QString where = named ? ProblemList::tr("%1, %2").arg(line, name) : line;
    Error told = problem;
    told.field = fieldOfDifference(problem.field);
    return ProblemList::tr("%1: %2").arg(where, importProblemInWords(told));
}

} // namespace

ProblemList::ProblemList(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader(tr("Worth a look")))
    , m_list(new QListWidget) {
    m_list->setObjectName(objectName);
    m_list->setAccessibleName(tr("Problems in the file"));
    m_list->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_list);
}

void ProblemList::setProblems(const QList<Error>& problems, const QHash<int, QString>& names) {
    m_list->clear();
    for (const Error& problem : problems.mid(0, shownProblems))
        m_list->addItem(problemLine(problem, names.value(problem.row)));
    const int lines = int(std::clamp<qsizetype>(problems.size(), 1, linesAtOnce));
    m_list->setFixedHeight(lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_title->setCount(int(problems.size()));
    setVisible(!problems.isEmpty());
}

} // namespace matchbook
