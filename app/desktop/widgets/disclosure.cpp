// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/disclosure.h"

#include "base/text.h"
#include "desktop/support/icons.h"
#include "desktop/support/style.h"
#include "desktop/widgets/buttons.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int chevronSize = 18;
constexpr qsizetype longestSummary = 200;

} // namespace

/// Title at the left, what is inside and the chevron at the right.
class Disclosure::Title : public QAbstractButton {
public:
    Title(const QString& text, const QString& objectName) {
        setText(text);
        setAccessibleName(text);
        setObjectName(objectName);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setSummary(const QString& summary) {
        m_summary = elided(cleanedLine(summary), longestSummary);
        setAccessibleDescription(m_summary);
        update();
    }

    QSize sizeHint() const override {
        const QFontMetrics title(roleFont(TypeRole::Heading));
        return {title.horizontalAdvance(text()) + space::md + chevronSize,
                title.height() + 2 * space::sm};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (isEnter(*event))
            return click();
        QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect chevron(width() - chevronSize, (height() - chevronSize) / 2, chevronSize,
                            chevronSize);
        const ColorRole quiet = underMouse() ? ColorRole::Text : ColorRole::TextMuted;
        paintIcon(&painter, chevron, isChecked() ? Icon::ChevronDown : Icon::ChevronRight,
                  color(quiet));
        painter.setFont(roleFont(TypeRole::Heading));
        painter.setPen(color(ColorRole::Text));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (!isChecked())
            paintSummary(painter, painter.fontMetrics().horizontalAdvance(text()) + space::lg,
                         chevron.left() - space::xs);
        if (hasFocus())
            paintFocusRing(&painter, QRectF(rect()).adjusted(0, 2, 0, -2), radius::control);
    }

    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    void paintSummary(QPainter& painter, int left, int right) {
        const QFont font = roleFont(TypeRole::Caption);
        painter.setFont(font);
        painter.setPen(color(ColorRole::TextMuted));
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(m_summary, Qt::ElideRight, right - left));
    }

    QString m_summary;
};

Disclosure::Disclosure(const QString& title, QWidget* content, const QString& objectName,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(new Title(title, objectName + QStringLiteral("Button")))
    , m_content(content) {
    setObjectName(objectName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_title, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
}

bool Disclosure::isOpen() const {
    return m_title->isChecked();
}

void Disclosure::setOpen(bool open) {
    m_title->setChecked(open);
}

void Disclosure::setSummary(const QString& summary) {
    m_title->setSummary(summary);
}

} // namespace matchbook
