// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/checklists/checklistcard.h"

#include "desktop/checklists/checkline.h"
#include "desktop/contacts/section.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"

#include <algorithm>

namespace matchbook {

ChecklistCard::ChecklistCard(QWidget* parent)
    : Card(parent)
    , m_header(new SectionHeader({}))
    , m_progress(new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted))
    , m_parts(new QVBoxLayout) {
    m_progress->setObjectName(QStringLiteral("checklistProgressLabel"));
    m_parts->setSpacing(space::sm);
    body()->addWidget(m_header);
    body()->addWidget(m_progress);
    body()->addLayout(m_parts);
}

void ChecklistCard::setList(const ChecklistToday& list, QDate today, ChecklistPart current) {
    QStringList ids;
    for (const ChecklistLine& line : list.lines)
        ids.append(line.id);
    // Lines that stay are kept, so that a tick does not take the keyboard away.
    if (ids != m_shown || current != m_current) {
        m_shown = ids;
        m_current = current;
        build(list.lines, current);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setLine(list.lines[i], today);
    const auto count = [&](ItemState state) {
        return std::ranges::count(list.lines, state, &ChecklistLine::state);
    };
    const auto all = list.lines.size() - count(ItemState::Skipped);
    m_header->setTitle(list.title);
    m_progress->setText(tr("%1 of %2 done").arg(all - count(ItemState::Open)).arg(all));
}

void ChecklistCard::build(const QList<ChecklistLine>& lines, ChecklistPart current) {
    clearSoon(m_parts);
    m_lines.clear();
    ChecklistPart part = ChecklistPart::Whole;
    for (const ChecklistLine& line : lines) {
        if (line.part != part) {
            part = line.part;
            const auto ink = part == current ? ColorRole::Accent : ColorRole::TextMuted;
            m_parts->addSpacing(space::xs);
            m_parts->addWidget(new PlainLabel(partWords(part), TypeRole::Strong, ink));
        }
        auto* shown = new CheckLine(line.id);
        connect(shown, &CheckLine::ticked, this, &ChecklistCard::ticked);
        m_parts->addWidget(shown);
        m_lines.append(shown);
    }
    tabAfter(m_header, m_parts);
}

QString partWords(ChecklistPart part) {
    switch (part) {
    case ChecklistPart::Before:
        return ChecklistCard::tr("Before");
    case ChecklistPart::During:
        return ChecklistCard::tr("While it lasts");
    case ChecklistPart::After:
        return ChecklistCard::tr("Afterwards");
    case ChecklistPart::Months1:
        return ChecklistCard::tr("Phase 1: the foundation");
    case ChecklistPart::Months4:
        return ChecklistCard::tr("Phase 2: close to home");
    case ChecklistPart::Months7:
        return ChecklistCard::tr("Phase 3: a wider circle");
    case ChecklistPart::Months10:
        return ChecklistCard::tr("Phase 4: letters and the application");
    case ChecklistPart::Whole:
        break;
    }
    return {};
}

ChecklistPart partOn(const Event& event, QDate day) {
    if (day < event.starts)
        return ChecklistPart::Before;
    return day <= event.ends ? ChecklistPart::During : ChecklistPart::After;
}

} // namespace matchbook
