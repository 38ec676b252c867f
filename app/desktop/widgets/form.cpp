// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/form.h"

#include "desktop/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStyle>

namespace matchbook {

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::md);
    m_grid->setVerticalSpacing(space::lg);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void Form::addField(const QString& label, QWidget* field, const QString& hint) {
    m_grid->addWidget(cell(label, field, hint), m_grid->rowCount(), 0, 1, 2);
}

void Form::addPair(const QString& label, QWidget* field, const QString& otherLabel,
                   QWidget* other) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(cell(label, field, {}), row, 0, Qt::AlignTop);
    m_grid->addWidget(cell(otherLabel, other, {}), row, 1, Qt::AlignTop);
}

void Form::addWidget(QWidget* widget) {
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void Form::setHint(QWidget* field, const QString& hint) {
    const auto foot = m_feet.find(field);
    if (foot == m_feet.end())
        return;
    foot->hint = hint;
    if (!foot->wrong)
        setError(field, {});
}

void Form::setError(QWidget* field, const QString& text) {
    const auto foot = m_feet.find(field);
    if (foot == m_feet.end())
        return;
    foot->wrong = !text.isEmpty();
    foot->label->setInk(foot->wrong ? ColorRole::Danger : ColorRole::TextMuted);
    foot->label->setText(foot->wrong ? text : foot->hint);
    foot->label->setVisible(foot->wrong || !foot->hint.isEmpty());
    field->setAccessibleDescription(foot->label->text());
}

void Form::clearErrors() {
    for (QWidget* field : std::as_const(m_order))
        setError(field, {});
}

QWidget* Form::firstWrong() const {
    for (QWidget* field : m_order) {
        if (m_feet.value(field).wrong)
            return field;
    }
    return nullptr;
}

QWidget* Form::cell(const QString& label, QWidget* field, const QString& hint) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* name = new PlainLabel(label, TypeRole::Body, ColorRole::TextMuted);
    name->setBuddy(field);
    auto* foot = paragraph(hint, TypeRole::Caption);
    foot->setVisible(!hint.isEmpty());
    column->addWidget(name);
    column->addWidget(field);
    column->addWidget(foot);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    // Screen readers come to the part that has the keyboard.
    if (QWidget* part = field->focusProxy(); part && part->accessibleName().isEmpty())
        part->setAccessibleName(field->accessibleName());
    field->setAccessibleDescription(hint);
    m_order.append(field);
    m_feet.insert(field, {foot, hint});
    return holder;
}

QPlainTextEdit* textArea(const QString& objectName, int lines, QWidget* parent) {
    auto* area = new QPlainTextEdit(parent);
    area->setObjectName(objectName);
    area->setTabChangesFocus(true);
    // What it says of its frame itself is only right once it stands somewhere.
    const int frame = area->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, area);
    const int padding = 2 * (frame + int(area->document()->documentMargin())) + 1;
    area->setFixedHeight(lines * area->fontMetrics().lineSpacing() + padding);
    return area;
}

} // namespace matchbook
