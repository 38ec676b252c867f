// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/editableday.h"

#include "desktop/contacts/inplaceedit.h"
#include "desktop/widgets/buttons.h"
#include "words/daywords.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateEdit>

namespace matchbook {

EditableDay::EditableDay(const QString& name, const QString& invite, const QString& objectName,
                         QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_invite(invite)
    , m_objectName(objectName)
    , m_read(new QWidget)
    , m_button(secondaryButton({}, objectName + QStringLiteral("Button")))
    , m_clear(new IconButton(Icon::Dismiss, tr("%1: take the day back").arg(name),
                             objectName + QStringLiteral("ClearButton")))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_button->setIcon(lineIcon(Icon::Calendar));
    auto* row = new QHBoxLayout(m_read);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_button);
    row->addWidget(m_clear);
    row->addStretch(1);
    m_column->addWidget(m_read);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EditableDay::edit);
    connect(m_clear, &IconButton::clicked, this, [this] {
        m_button->setFocus();
        Q_EMIT saved(std::nullopt);
    });
}

void EditableDay::setDay(const std::optional<QDate>& day, QDate today) {
    m_day = day;
    m_today = today;
    m_button->setText(day ? weekdayInWords(*day, today) : m_invite);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, m_button->text()));
    m_clear->setVisible(day.has_value());
}

void EditableDay::edit() {
    if (m_editor)
        return;
    auto* field = new QDateEdit(m_day.value_or(m_today));
    field->setObjectName(m_objectName + QStringLiteral("DateEdit"));
    field->setAccessibleName(m_name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(dayFieldFormat());
    m_editor = new InPlaceEdit(field);
    m_read->hide();
    m_column->addWidget(m_editor, 0, Qt::AlignLeft);
    setFocusProxy(field);
    field->setFocus();
    connect(m_editor, &InPlaceEdit::saved, this, [this, field] {
        const QDate day = field->date();
        const bool changed = m_day != day;
        endEditing();
        if (changed)
            Q_EMIT saved(day);
    });
    connect(m_editor, &InPlaceEdit::cancelled, this, &EditableDay::endEditing);
    // The calendar closes first.
    connect(field->calendarWidget(), &QCalendarWidget::clicked, m_editor, &InPlaceEdit::saved,
            Qt::QueuedConnection);
}

void EditableDay::endEditing() {
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor.clear();
    m_read->show();
    setFocusProxy(m_button);
    m_button->setFocus();
}

} // namespace matchbook
