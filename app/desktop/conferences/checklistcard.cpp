// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/checklistcard.h"

#include "desktop/support/plaintext.h"
#include "desktop/widgets/sectionheader.h"
#include "words/reminderwords.h"

#include <QCheckBox>

namespace matchbook {

ChecklistCard::ChecklistCard(const QList<ChecklistItem>& items, QWidget* parent)
    : Card(parent)
    , m_header(new SectionHeader(tr("Before you go"))) {
    setObjectName(QStringLiteral("checklistCard"));
    body()->addWidget(m_header);
    for (const ChecklistItem& item : items) {
        auto* box = new QCheckBox(withoutMnemonic(item.text));
        box->setObjectName(item.id + QStringLiteral("CheckBox"));
        box->setToolTip(plainToolTip(sourceWords(item.source)));
        m_boxes.insert(item.id, box);
        body()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, id = item.id](bool done) {
            m_ticked.removeAll(id);
            if (done)
                m_ticked.append(id);
            Q_EMIT changed(m_ticked);
        });
    }
}

void ChecklistCard::setTicked(const QStringList& ticked) {
    m_ticked = ticked;
    int open = 0;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        (*box)->setChecked(ticked.contains(box.key()));
        open += (*box)->isChecked() ? 0 : 1;
    }
    m_header->setCount(open > 0 ? open : -1);
}

} // namespace matchbook
