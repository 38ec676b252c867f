// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/checklists/checkline.h"

#include "desktop/support/plaintext.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "words/daywords.h"
#include "words/reminderwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace matchbook {

namespace {

/// Days ahead from which on a day is worth a chip.
constexpr int daysInSight = 60;

} // namespace

CheckLine::CheckLine(const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(new PlainLabel)
    , m_known(new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted))
    , m_due(new Chip({})) {
    setObjectName(id + QStringLiteral("Line"));
    m_box->setObjectName(id + QStringLiteral("CheckBox"));
    m_text->setFit(PlainLabel::Fit::Wrap);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_known, 0, Qt::AlignTop);
    row->addWidget(m_due, 0, Qt::AlignTop);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool checked) { Q_EMIT ticked(m_line, checked); });
}

void CheckLine::setLine(const ChecklistLine& line, QDate today) {
    m_line = line;
    const bool isOpen = line.state == ItemState::Open;
    const bool isSkipped = line.state == ItemState::Skipped;
    m_box->setChecked(!isOpen && !isSkipped);
    m_box->setEnabled(line.state != ItemState::Known);
    m_box->setAccessibleName(line.text);
    m_text->setText(line.text);
    m_text->setInk(isOpen ? ColorRole::Text : ColorRole::TextMuted);
    m_known->setText(isSkipped ? tr("skipped") : tr("from your records"));
    m_known->setVisible(isSkipped || line.state == ItemState::Known);
    setPlainToolTip(this, sourceWords(line.sources).join(u'\n'));
    const bool inSight = isOpen && line.due && today.daysTo(*line.due) <= daysInSight;
    m_due->setVisible(inSight);
    if (inSight)
        m_due->setBadge({line.late ? tr("since %1").arg(weekdayInWords(*line.due, today))
                                   : tr("by %1").arg(weekdayInWords(*line.due, today)),
                         line.late ? Tone::Warning : Tone::Neutral});
    alignFirstLine(inSight ? m_due->sizeHint().height() : 0);
}

/// Box, chip and the first line of the text have one middle, however many lines there are.
void CheckLine::alignFirstLine(int chipHeight) {
    const int height = std::max(m_box->sizeHint().height(), chipHeight);
    m_box->setMinimumHeight(height);
    m_known->setMinimumHeight(height);
    const int above = std::max(0, (height - QFontMetrics(m_text->font()).height()) / 2);
    m_text->setContentsMargins(0, above, 0, above);
}

void CheckLine::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace matchbook
