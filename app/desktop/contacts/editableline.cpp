// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/editableline.h"

#include "desktop/contacts/inplaceedit.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

namespace matchbook {

namespace {

constexpr int longestTyped = 300;
constexpr int pencilSize = 24; ///< no higher than the lines around it stand apart

} // namespace

EditableLine::EditableLine(PlainLabel* label, const Names& names, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_label(label)
    , m_read(new QWidget)
    , m_pencil(new IconButton(Icon::Edit, names.pencil,
                              QStringLiteral("edit%1%2Button")
                                  .arg(names.object.at(0).toUpper())
                                  .arg(names.object.sliced(1))))
    , m_row(new QHBoxLayout(m_read))
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::xs);
    // The pencil stands right behind a short text.
    const bool wraps = m_label->wordWrap();
    m_label->setSizePolicy(wraps ? QSizePolicy::Expanding : QSizePolicy::Maximum,
                           m_label->sizePolicy().verticalPolicy());
    m_pencil->setFixedSize(pencilSize, pencilSize);
    m_row->addWidget(m_label, wraps ? 1 : 0);
    m_row->addWidget(m_pencil, 0, wraps ? Qt::AlignTop : Qt::Alignment());
    m_row->addStretch(wraps ? 0 : 1);
    m_column->addWidget(m_read);
    m_label->installEventFilter(this);
    connect(m_pencil, &IconButton::clicked, this, &EditableLine::edit);
}

bool EditableLine::isEmpty() const {
    return m_label->text().isEmpty() && !isEditing();
}

void EditableLine::setTexts(const QString& shown, const QString& edited) {
    m_label->setText(shown);
    m_edited = edited;
    fitWidth();
}

/// One that wraps is no wider than its text in one line.
void EditableLine::fitWidth() {
    if (m_label->wordWrap())
        m_label->setMaximumWidth(
            m_label->fontMetrics().size(Qt::TextSingleLine, m_label->text()).width() + 1);
}

void EditableLine::setBeside(QWidget* widget) {
    if (m_beside) {
        m_beside->hide();
        m_beside->setParent(nullptr);
        m_beside->deleteLater();
    }
    m_beside = widget;
    if (!widget)
        return;
    const int pencil = m_row->indexOf(m_pencil);
    widget->setFixedSize(pencilSize, pencilSize);
    m_row->insertWidget(pencil + 1, widget, 0, m_row->itemAt(pencil)->alignment());
}

bool EditableLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) {
        edit();
        return true;
    }
    if (watched == m_label && event->type() == QEvent::FontChange)
        fitWidth();
    return QWidget::eventFilter(watched, event);
}

void EditableLine::edit() {
    if (m_editor)
        return;
    auto* line = new QLineEdit(m_edited);
    line->setObjectName(m_names.object + QStringLiteral("InPlaceEdit"));
    line->setAccessibleName(m_names.field);
    line->setMaxLength(longestTyped);
    m_editor = new InPlaceEdit(line);
    m_read->hide();
    m_column->addWidget(m_editor);
    line->setFocus();
    line->selectAll();
    connect(m_editor, &InPlaceEdit::saved, this, [this, line] {
        if (line->text() == m_edited)
            return cancel();
        Q_EMIT saved(line->text());
    });
    connect(m_editor, &InPlaceEdit::cancelled, this, &EditableLine::cancel);
}

void EditableLine::endEditing() {
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor.clear();
    m_read->show();
    m_pencil->setFocus();
}

void EditableLine::cancel() {
    endEditing();
    Q_EMIT cancelled();
}

} // namespace matchbook
