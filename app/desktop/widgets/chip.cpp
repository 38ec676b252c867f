// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/chip.h"

#include "base/text.h"
#include "desktop/support/plaintext.h"
#include "desktop/support/style.h"
#include "desktop/widgets/buttons.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <climits>

namespace matchbook {

namespace {

constexpr int padding = 9;
constexpr int glyphSize = 14;
constexpr int crossSize = 12;

QString labelOf(const Badge& badge) {
    return elided(cleanedLine(badge.text), 200);
}

/// Of a chip that stands for itself; in a row of a list there is less room.
int widestWords(const QFont& font) {
    return QFontMetrics(font).height() * 30;
}

int iconWidth(const Badge& badge) {
    return badge.icon ? glyphSize + space::xs : 0;
}

/// For screen readers: Qt would call a chip that only shows a push button. Asked each time, since a
/// chip becomes active after it is made.
class ChipFace : public QAccessibleWidget {
public:
    explicit ChipFace(Chip* chip)
        : QAccessibleWidget(chip) {}

    QAccessible::Role role() const override {
        if (!chip()->isActive())
            return QAccessible::StaticText;
        return chip()->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = chip()->isCheckable();
        state.checked = chip()->isChecked();
        return state;
    }
    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (chip()->isActive() && chip()->isEnabled())
            names.prepend(chip()->isCheckable() ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString& name) override {
        if (name == toggleAction() || name == pressAction())
            chip()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Chip* chip() const { return static_cast<Chip*>(object()); }
};

QAccessibleInterface* makeFace(const QString&, QObject* object) {
    auto* chip = qobject_cast<Chip*>(object);
    return chip ? new ChipFace(chip) : nullptr;
}

} // namespace

ColorRole toneGround(Tone tone) {
    constexpr ColorRole grounds[] = {ColorRole::NeutralSoft, ColorRole::AccentSoft,
                                     ColorRole::InfoSoft,    ColorRole::SuccessSoft,
                                     ColorRole::WarningSoft, ColorRole::DangerSoft};
    return grounds[static_cast<size_t>(tone)];
}

ColorRole toneInk(Tone tone) {
    constexpr ColorRole inks[] = {ColorRole::TextMuted, ColorRole::Accent,  ColorRole::Info,
                                  ColorRole::Success,   ColorRole::Warning, ColorRole::Danger};
    return inks[static_cast<size_t>(tone)];
}

QSize badgeSize(const Badge& badge, const QFont& font) {
    const QFontMetrics metrics(font);
    return badgeSize(badge, font, metrics.height() * 16);
}

QSize badgeSize(const Badge& badge, const QFont& font, int widest) {
    const QFontMetrics metrics(font);
    const int words = std::min(metrics.horizontalAdvance(labelOf(badge)), widest);
    return {words + 1 + iconWidth(badge) + 2 * padding, metrics.height() + 6};
}

void paintBadge(QPainter* painter, const QRectF& rect, const Badge& badge, const QFont& font) {
    paintBadge(painter, rect, badge, font, toneGround(badge.tone));
}

void paintBadge(QPainter* painter, const QRectF& rect, const Badge& badge, const QFont& font,
                ColorRole ground) {
    const QColor ink = color(toneInk(badge.tone));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(ground));
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QRectF text = rect.adjusted(padding, 0, -padding, 0);
    if (badge.icon) {
        paintIcon(
            painter,
            QRectF(text.left() - 1, text.center().y() - glyphSize / 2.0, glyphSize, glyphSize),
            *badge.icon, ink);
        text.setLeft(text.left() + iconWidth(badge));
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetricsF metrics(font, painter->device());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(labelOf(badge), Qt::ElideRight, text.width() + 1));
    painter->restore();
}

Chip::Chip(const Badge& badge, QWidget* parent)
    : QAbstractButton(parent) {
    [[maybe_unused]] static const bool spoken = (QAccessible::installFactory(makeFace), true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(roleFont(TypeRole::Caption));
    setBadge(badge);
}

void Chip::setBadge(const Badge& badge) {
    m_badge = badge;
    setAccessibleName(badge.text);
    describe();
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable) {
    m_removable = removable;
    setFocusPolicy(isActive() ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    updateGeometry();
}

void Chip::describe() {
    const bool isLong = badgeSize(m_badge, font(), INT_MAX).width() > widestWords(font());
    setPlainToolTip(this, isLong ? m_badge.text : QString());
    if (m_removable)
        setAccessibleDescription(tr("Press Delete to remove it"));
}

QSize Chip::sizeHint() const {
    const QSize size = badgeSize(painted(), font(), widestWords(font()));
    return {size.width() + (m_removable ? crossSize + space::xs : 0), size.height() + 2};
}

QSize Chip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), sizeHint().height() * 3), sizeHint().height()};
}

bool Chip::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        setFont(roleFont(TypeRole::Caption));
        break;
    case QEvent::Enter:
    case QEvent::Leave:
        update();
        break;
    case QEvent::Polish:
        setFocusPolicy(isActive() ? Qt::StrongFocus : Qt::NoFocus);
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

void Chip::checkStateSet() {
    QAbstractButton::checkStateSet();
    updateGeometry(); // a filter that is on shows a check mark
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    if (isEnter(*event))
        return click();
    QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent* event) {
    if (isActive())
        return QAbstractButton::mousePressEvent(event);
    event->ignore(); // a chip that only shows must not swallow the click of what it lies on
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    const bool onCross = m_removable && cross().contains(event->position());
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross)
        Q_EMIT removeRequested();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0, 1, 0, -1);
    Badge badge = painted();
    if (m_removable)
        badge.text = fontMetrics().elidedText(badge.text, Qt::ElideRight,
                                              qFloor(cross().left()) - space::xs - padding -
                                                  iconWidth(badge) + 1);
    paintBadge(&painter, body, badge, font());
    if (m_removable)
        paintIcon(&painter, cross(), Icon::Dismiss, color(toneInk(badge.tone)));
    if (isCheckable() && (!isChecked() || underMouse())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(color(underMouse() ? ColorRole::TextMuted : ColorRole::Border));
        const QRectF line = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
        painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    }
    if (hasFocus())
        paintFocusRing(&painter, QRectF(rect()), height() / 2.0);
}

QRectF Chip::cross() const {
    return {width() - crossSize - padding + 2.0, (height() - crossSize) / 2.0, double(crossSize),
            double(crossSize)};
}

Badge Chip::painted() const {
    Badge badge = m_badge;
    if (isCheckable() && isChecked()) {
        badge.tone = Tone::Accent;
        badge.icon = Icon::Done;
    }
    return badge;
}

Chip* filterChip(const QString& text, const QString& objectName, QWidget* parent) {
    auto* chip = new Chip({text}, parent);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setObjectName(objectName);
    return chip;
}

} // namespace matchbook
