// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/style.h"
#include "desktop/themed.h"
#include "desktop/widgets/buttons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace matchbook {

TEST_F(Themed, thePrimaryButtonHasTheAccentColour) {
    const std::unique_ptr<QPushButton> button(
        primaryButton(QStringLiteral("Save"), QStringLiteral("saveButton")));
    EXPECT_GT(pixelsOf(*button, color(ColorRole::Accent)), 200);
    setButtonKind(button.get(), ButtonKind::Secondary);
    EXPECT_EQ(pixelsOf(*button, color(ColorRole::Accent)), 0);
}

TEST_F(Themed, disabledPrimaryButtonIsNotLoud) {
    const std::unique_ptr<QPushButton> button(
        primaryButton(QStringLiteral("Save"), QStringLiteral("saveButton")));
    button->setEnabled(false);
    EXPECT_EQ(pixelsOf(*button, color(ColorRole::Accent)), 0);
}

TEST_F(Themed, controlsInOneRowHaveOneHeight) {
    QLineEdit edit;
    QComboBox combo;
    QDateEdit date;
    QPushButton button(QStringLiteral("Go"));
    EXPECT_EQ(edit.sizeHint().height(), button.sizeHint().height());
    EXPECT_EQ(combo.sizeHint().height(), button.sizeHint().height());
    EXPECT_EQ(date.sizeHint().height(), button.sizeHint().height());
}

TEST_F(Themed, comboBoxesAreWideEnoughForTheirLongestEntry) {
    QComboBox combo;
    combo.addItem(QStringLiteral("Every two to three months, or sooner"));
    combo.resize(combo.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, &combo);
    EXPECT_GE(room.width(), combo.fontMetrics().horizontalAdvance(combo.itemText(0)));
}

TEST_F(Themed, focusIsVisibleOnEveryKindOfControl) {
    QWidget window;
    QPushButton button(QStringLiteral("Go"), &window);
    button.setGeometry(10, 10, 90, 34);
    QLineEdit edit(&window);
    edit.setGeometry(10, 60, 90, 34);
    window.resize(200, 120);
    window.show();
    QApplication::setActiveWindow(&window);
    for (QWidget* widget : {static_cast<QWidget*>(&button), static_cast<QWidget*>(&edit)}) {
        (widget == &button ? static_cast<QWidget*>(&edit) : &button)->setFocus();
        EXPECT_EQ(pixelsOf(*widget, color(ColorRole::Accent)), 0);
        widget->setFocus();
        EXPECT_GT(pixelsOf(*widget, color(ColorRole::Accent)), 50);
    }
}

TEST_F(Themed, scrollBarPartsFillTheBarWithoutGaps) {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.setValue(500);
    bar.resize(12, 300);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 1000;
    option.pageStep = 100;
    option.sliderPosition = 500;
    const auto part = [&](QStyle::SubControl which) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    };
    EXPECT_EQ(part(QStyle::SC_ScrollBarSubPage).height() +
                  part(QStyle::SC_ScrollBarSlider).height() +
                  part(QStyle::SC_ScrollBarAddPage).height(),
              300);
    EXPECT_GE(part(QStyle::SC_ScrollBarSlider).height(), 27);
    EXPECT_TRUE(part(QStyle::SC_ScrollBarAddLine).isEmpty());
}

} // namespace matchbook
