// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/searchfield.h"

#include "desktop/support/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace matchbook {

SearchField::SearchField(const QString& placeholder, const QString& objectName, QWidget* parent)
    : QLineEdit(parent) {
    setObjectName(objectName);
    setAccessibleName(placeholder);
    setPlaceholderText(placeholder);
    setMaxLength(1000);
    addAction(lineIcon(Icon::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    auto* clearing = addAction(lineIcon(Icon::Dismiss), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setVisible(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(clearing, &QAction::triggered, this, [this] {
        clear();
        search();
    });
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString& text) {
        clearing->setVisible(!text.isEmpty());
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
}

QSize SearchField::minimumSizeHint() const {
    constexpr int aroundText = 6;                     // what QLineEdit keeps free, and the cursor
    const QSize least = QLineEdit::minimumSizeHint(); // with the icons, for one letter
    if (!text().isEmpty())
        return least;
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + aroundText;
    return {least.width() - fontMetrics().maxWidth() + words, least.height()};
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        search();
    QLineEdit::keyPressEvent(event);
}

void SearchField::search() {
    m_pause.stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

} // namespace matchbook
