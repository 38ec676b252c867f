// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/readinesscard.h"

#include "desktop/support/style.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "io/targetwords.h"
#include "words/reminderwords.h"

#include <QGridLayout>

namespace matchbook {

namespace {

/// What is missing without being owed is said quietly: nobody can have too few days of shadowing.
Tone toneOf(const Target& target) {
    if (target.met())
        return Tone::Success;
    return target.severity == Severity::Info ? Tone::Neutral : Tone::Warning;
}

} // namespace

ReadinessCard::ReadinessCard(QWidget* parent)
    : Card(parent)
    , m_rows(new QGridLayout) {
    setObjectName(QStringLiteral("readinessCard"));
    m_rows->setHorizontalSpacing(space::lg);
    m_rows->setVerticalSpacing(space::sm);
    m_rows->setColumnStretch(1, 1);
    body()->addWidget(new SectionHeader(tr("How far you are")));
    body()->addWidget(paragraph(
        tr("What the guides count before applications go out. Point at a line to see which one "
           "asks for it."),
        TypeRole::Caption));
    body()->addLayout(m_rows);
}

void ReadinessCard::setTargets(const QList<Target>& targets) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Target& target : targets)
        addRow(target);
}

void ReadinessCard::addRow(const Target& target) {
    const int row = m_rows->rowCount();
    const QString from = sourceWords(target.sources).join(u'\n');
    auto* name = new PlainLabel(nameText(target, inWindow));
    auto* have = new PlainLabel(haveText(target, inWindow), TypeRole::Body, ColorRole::TextMuted);
    auto* wanted = new PlainLabel(tr("wanted: %1").arg(wantedText(target, inWindow)),
                                  TypeRole::Caption, ColorRole::TextMuted);
    have->setFit(PlainLabel::Fit::Wrap);
    auto* state = new Chip(Badge{stateText(target, inWindow), toneOf(target)});
    state->setObjectName(toText(target.id) + QStringLiteral("Chip"));
    state->setFocusPolicy(Qt::NoFocus);
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(have),
                          static_cast<QWidget*>(wanted), static_cast<QWidget*>(state)})
        part->setToolTip(from);
    state->setAccessibleName(tr("%1: %2, %3, %4")
                                 .arg(nameText(target, inWindow), haveText(target, inWindow),
                                      wanted->text(), stateText(target, inWindow)));
    state->setAccessibleDescription(from);
    m_rows->addWidget(name, row, 0);
    m_rows->addWidget(have, row, 1);
    m_rows->addWidget(wanted, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addWidget(state, row, 3, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace matchbook
