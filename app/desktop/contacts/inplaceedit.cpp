// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/inplaceedit.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>

namespace matchbook {

InPlaceEdit::InPlaceEdit(QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_hint(paragraph({}, TypeRole::Caption))
    , m_hasLines(qobject_cast<QPlainTextEdit*>(field) != nullptr) {
    auto* save = secondaryButton(tr("Save"), QStringLiteral("saveInPlaceButton"));
    auto* cancel = quietButton(tr("Cancel"), QStringLiteral("cancelInPlaceButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sm);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(field);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    m_hint->hide();
    field->installEventFilter(this);
    connect(save, &QPushButton::clicked, this, &InPlaceEdit::saved);
    connect(cancel, &QPushButton::clicked, this, &InPlaceEdit::cancelled);
}

void InPlaceEdit::setHint(const QString& text) {
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

bool InPlaceEdit::saveAllIn(const QWidget& page) {
    const auto isOpen = [&page](const QPointer<InPlaceEdit>& edit) {
        return edit && edit->isVisibleTo(&page);
    };
    QList<QPointer<InPlaceEdit>> edits;
    for (InPlaceEdit* edit : page.findChildren<InPlaceEdit*>())
        edits.append(edit);
    for (const QPointer<InPlaceEdit>& edit : std::as_const(edits)) {
        if (!isOpen(edit))
            continue;
        Q_EMIT edit->saved();
        if (isOpen(edit))
            return false;
    }
    return true;
}

bool InPlaceEdit::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool saves = enter && (!m_hasLines || key->modifiers().testFlag(Qt::ControlModifier));
    const bool cancels = key->key() == Qt::Key_Escape;
    if (!saves && !cancels)
        return QWidget::eventFilter(watched, event);
    // The window has uses of its own for these keys.
    event->accept();
    if (type == QEvent::KeyPress)
        QMetaObject::invokeMethod(
            this, [this, saves] { saves ? Q_EMIT saved() : Q_EMIT cancelled(); },
            Qt::QueuedConnection);
    return true;
}

} // namespace matchbook
