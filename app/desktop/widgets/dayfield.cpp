// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/dayfield.h"

#include "desktop/widgets/buttons.h"
#include "words/daywords.h"

#include <QDateEdit>
#include <QHBoxLayout>

namespace matchbook {

DayField::DayField(const QString& invite, const QString& name, const QString& objectName,
                   QDate proposal, QWidget* parent)
    : QWidget(parent)
    , m_invite(secondaryButton(invite, objectName + QStringLiteral("Button")))
    , m_open(new QWidget)
    , m_edit(new QDateEdit(proposal))
    , m_proposal(proposal) {
    m_invite->setIcon(lineIcon(Icon::Calendar));
    m_invite->setAccessibleName(tr("%1: no day").arg(name));
    m_edit->setObjectName(objectName + QStringLiteral("DateEdit"));
    m_edit->setAccessibleName(name);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(dayFieldFormat());
    auto* clear = new IconButton(Icon::Dismiss, tr("%1: take the day back").arg(name),
                                 objectName + QStringLiteral("ClearButton"));
    auto* open = new QHBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(2);
    open->addWidget(m_edit, 1);
    open->addWidget(clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_invite, 0, Qt::AlignLeft);
    row->addWidget(m_open, 1);
    m_open->hide();
    setFocusProxy(m_invite);

    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        if (day())
            Q_EMIT changed();
    });
    connect(m_invite, &QPushButton::clicked, this, [this] {
        setDay(m_proposal);
        m_edit->setFocus();
    });
    connect(clear, &IconButton::clicked, this, [this] {
        setDay({});
        m_invite->setFocus();
    });
}

std::optional<QDate> DayField::day() const {
    return m_open->isHidden() ? std::nullopt : std::optional(m_edit->date());
}

void DayField::setDay(const std::optional<QDate>& day) {
    const QSignalBlocker once(m_edit);
    m_edit->setDate(day.value_or(m_proposal));
    setOpen(day.has_value());
    Q_EMIT changed();
}

void DayField::setProposal(QDate proposal) {
    m_proposal = proposal;
}

void DayField::setOpen(bool open) {
    m_invite->setHidden(open);
    m_open->setHidden(!open);
    setFocusProxy(open ? static_cast<QWidget*>(m_edit) : m_invite);
}

} // namespace matchbook
