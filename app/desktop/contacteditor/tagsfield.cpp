// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/tagsfield.h"

#include "base/text.h"
#include "desktop/contacts/section.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/wordcompletion.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace matchbook {

TagsField::TagsField(const QString& placeholder, const QString& objectName,
                     const QStringList& known, QWidget* parent)
    : QWidget(parent)
    , m_chipRow(new QWidget)
    , m_line(new QLineEdit) {
    m_chips = new FlowLayout(m_chipRow);
    m_line->setObjectName(objectName);
    m_line->setPlaceholderText(placeholder);
    m_line->setMaxLength(1000);
    const QCompleter* completer = offerWords(m_line, known);
    setFocusProxy(m_line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(m_chipRow);
    column->addWidget(m_line);
    m_chipRow->hide();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(u','))
            take();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagsField::take,
            Qt::QueuedConnection);
}

QStringList TagsField::tags() const {
    QStringList tags = m_tags;
    for (const QString& typed : m_line->text().split(u',')) {
        const QString tag = cleanedLine(typed);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

void TagsField::setTags(const QStringList& tags) {
    m_tags = tags;
    m_line->clear();
    showTags();
}

bool TagsField::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier && !m_line->text().trimmed().isEmpty()) {
        take();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
        m_tags.removeLast();
        showTags();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagsField::take() {
    setTags(tags());
}

void TagsField::showTags() {
    clearSoon(m_chips);
    m_chipRow->setVisible(!m_tags.isEmpty());
    for (const QString& tag : std::as_const(m_tags)) {
        auto* chip = new Chip({tag, Tone::Neutral});
        chip->setObjectName(QStringLiteral("tagChip"));
        chip->setRemovable(true);
        m_chips->addWidget(chip);
        connect(chip, &Chip::removeRequested, this, [this, tag] {
            m_tags.removeAll(tag);
            showTags();
            m_line->setFocus();
        });
    }
    m_chips->invalidate();
}

} // namespace matchbook
