// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/scrollpage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <initializer_list>

namespace matchbook {

namespace {

/// One notch down, as the mouse sends it.
void turnWheel(QWidget& over) {
    const QPointF middle = over.rect().center();
    QWheelEvent wheel(middle, over.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(&over, &wheel); // sendEvent() would take its origin away
}

class WheelTest : public Themed {
protected:
    WheelTest() {
        combo->addItems({QStringLiteral("None"), QStringLiteral("Lapsed")});
        number->setValue(5);
        day->setDate({2026, 11, 22});
    }

    void fill(QVBoxLayout& column) {
        for (QWidget* field : std::initializer_list<QWidget*>{first, combo, number, day})
            column.addWidget(field);
    }

    QLineEdit* first = new QLineEdit;
    QComboBox* combo = new QComboBox;
    QSpinBox* number = new QSpinBox;
    QDateEdit* day = new QDateEdit;
};

} // namespace

TEST_F(WheelTest, aPageScrollsAndNoFieldOnItChanges) {
    ScrollPage page(QStringLiteral("page"));
    auto* column = page.startColumn(400);
    fill(*column);
    column->addSpacing(2000);
    page.resize(300, 200);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    for (QWidget* field : std::initializer_list<QWidget*>{combo, number, day}) {
        field->setFocus();
        const int before = page.verticalScrollBar()->value();
        turnWheel(*field);
        EXPECT_GT(page.verticalScrollBar()->value(), before) << field->metaObject()->className();
    }
    EXPECT_EQ(combo->currentIndex(), 0);
    EXPECT_EQ(number->value(), 5);
    EXPECT_EQ(day->date(), QDate(2026, 11, 22));
}

TEST_F(WheelTest, aFieldWithoutTheFocusNeitherChangesNorTakesIt) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    fill(*column);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    turnWheel(*combo);
    turnWheel(*number);
    EXPECT_EQ(combo->currentIndex(), 0);
    EXPECT_EQ(number->value(), 5);
    EXPECT_TRUE(first->hasFocus());
    number->setFocus();
    turnWheel(*number);
    EXPECT_EQ(number->value(), 4) << "where nothing scrolls, a field that has the focus follows";
}

} // namespace matchbook
