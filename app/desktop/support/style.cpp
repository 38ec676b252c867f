// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/style.h"

#include "desktop/support/icons.h"
#include "desktop/support/stylepaint.h"
#include "desktop/support/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QVariant>

namespace matchbook {

namespace {

/// The room at the right end of a combo or spin box.
constexpr int arrowWidth = 28;

constexpr const char kindProperty[] = "matchbookButtonKind";

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

/// A list or table with a frame of its own around it.
bool isFramedView(const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && view->frameShape() != QFrame::NoFrame;
}

bool hasText(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && !button->text.isEmpty();
}

/// Between the ring and the words of a check box or radio button is some room.
QRectF focusRect(const QStyleOption& option, const QWidget* widget) {
    const bool isChoice =
        qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
    const QRectF rect(option.rect);
    return isChoice ? rect.adjusted(1 - space::xs, 0, space::xs - 1, 0) & QRectF(widget->rect())
                    : rect;
}

/// A label that is cut where its button is narrower than it.
void cutText(QStyleOptionButton& label) {
    const int icon = label.icon.isNull() ? 0 : label.iconSize.width() + space::sm;
    label.text = label.fontMetrics.elidedText(label.text, Qt::ElideRight,
                                              label.rect.width() - icon - 2 * space::xs,
                                              Qt::TextShowMnemonic);
}

/// The height that lines up buttons, line edits, combo and spin boxes in one row.
int controlHeight(const QStyleOption* option) {
    return option->fontMetrics.height() + 2 * space::sm;
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind) {
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button) {
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Secondary;
}

Style::Style()
    : QProxyStyle(QStringLiteral("fusion")) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // The frame fills the rounded ground; a viewport that filled itself would square the corners.
    if (isTextArea(widget) || isFramedView(widget)) // its ground has round corners
        qobject_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        for (auto day : {Qt::Saturday, Qt::Sunday}) // red is for what is late
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        tabs->setExpanding(false);
    if (qobject_cast<QAbstractItemView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(painter, *option, widget);
    case PE_PanelButtonTool:
        return paintToolButton(painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintField(painter, *option);
        return;
    case PE_Frame:
        if (isTextArea(widget))
            return paintField(painter, *option);
        if (isFramedView(widget))
            return paintFramedGround(painter, *option);
        return paintOutline(painter, QRectF(option->rect), radius::control);
    case PE_FrameFocusRect:
        // Buttons and rows paint their own ring with their ground.
        if (!qobject_cast<const QPushButton*>(widget) &&
            !qobject_cast<const QAbstractItemView*>(widget))
            paintFocusRing(painter, focusRect(*option, widget), radius::control);
        return;
    case PE_PanelItemViewItem:
        return paintItem(painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadio(painter, *option);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(ColorRole::TipGround));
        return;
    case PE_IndicatorArrowDown:
        // Beside words it stands in the middle of their small letters.
        return paintChevron(painter,
                            option->rect.center() +
                                QPoint(0, qobject_cast<const QPushButton*>(widget) ? 1 : 0),
                            Qt::DownArrow, option->state);
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(ColorRole::Raised));
        return;
    case PE_FrameMenu:
        return paintMenuFrame(painter, *option);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0),
                          color(ColorRole::Hairline));
        return;
    case PE_PanelItemViewRow:
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            label.palette.setColor(QPalette::ButtonText, buttonText(*option, widget));
            cutText(label);
            if (!label.icon.isNull() && !label.text.isEmpty())
                paintButtonLabel(painter, label, this);
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox label = *combo;
            const int icon = label.currentIcon.isNull() ? 0 : label.iconSize.width() + space::xs;
            const int room =
                subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 4;
            label.currentText =
                label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        return paintTab(painter, *option);
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return paintMenuSection(painter, *item, this);
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(ColorRole::Surface));
        return;
    case CE_MenuBarItem:
        return paintMenuBarItem(painter, *option, this);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeader(painter, *option);
    case CE_Splitter:
        return paintSplitter(painter, *option);
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        return paintProgress(painter, *option, element == CE_ProgressBarContents);
    case CE_ToolBar:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        return paintScrollBar(painter, *option,
                              subControlRect(control, option, SC_ScrollBarSlider, widget));
    case CC_ComboBox:
        paintField(painter, *option);
        return paintChevron(painter,
                            subControlRect(control, option, SC_ComboBoxArrow, widget).center(),
                            Qt::DownArrow, option->state);
    case CC_SpinBox:
        paintField(painter, *option);
        for (auto [part, arrow] :
             {std::pair{SC_SpinBoxUp, Qt::UpArrow}, std::pair{SC_SpinBoxDown, Qt::DownArrow}})
            paintChevron(painter, subControlRect(control, option, part, widget).center(), arrow,
                         option->state);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl subControl, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, subControl);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(option->rect.width() - arrowWidth, 0, 0, 0));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(space::sm, 1, -arrowWidth, -1));
    if (control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinBoxPart(option->rect, subControl));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // An icon is higher than a line of text, and no reason for a higher button.
        result.setHeight(std::max(size.height() + space::sm, controlHeight(option)));
        result.setWidth(size.width() +
                        2 * (buttonKind(widget) == ButtonKind::Quiet ? space::sm : space::lg));
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && !button->icon.isNull())
            result.rwidth() += space::sm;
        return result;
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            !frame || frame->lineWidth == 0)
            return result;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_SpinBox:
        if (type != CT_LineEdit)
            result.setWidth(size.width() + arrowWidth + space::lg);
        result.setHeight(std::max(result.height(), controlHeight(option)));
        result.rwidth() += space::sm;
        return result;
    case CT_RadioButton:
    case CT_CheckBox:
        return result + QSize(hasText(option) ? space::xs : 0, 0);
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item &&
            (item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty()))
            result += QSize(space::md, space::sm);
        return result;
    case CT_MenuBarItem:
        return result + QSize(space::xs, space::xs);
    case CT_ItemViewItem:
        return result + QSize(0, space::sm);
    default:
        return result;
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option,
                          const QWidget* widget) const {
    switch (which) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return lineIcon(Icon::ChevronLeft);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return lineIcon(Icon::ChevronRight);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return lineIcon(Icon::Dismiss);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) || isFramedView(widget) ? space::xs : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
    case PM_RadioButtonLabelSpacing:
        return space::sm;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::lg;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::sm;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::xs;
    case PM_TabBarTabHSpace:
        return 2 * space::lg;
    case PM_TabBarTabVSpace:
        return 2 * space::sm;
    case PM_SplitterWidth:
        return 7;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animation_Duration: // nothing moves, so nobody has to ask for less of it
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace matchbook
