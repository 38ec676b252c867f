// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

/// Presses a button of the dialog that is about to open, once it is there.
void answer(const QString& buttonName) {
    QTimer::singleShot(0, qApp, [buttonName] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* button = dialog->findChild<QPushButton*>(buttonName);
        ASSERT_NE(button, nullptr);
        button->click();
    });
}

QScrollBar* scrollBarOf(const Dialog& dialog) {
    return dialog.findChild<QScrollArea*>(QStringLiteral("dialogScrollArea"))->verticalScrollBar();
}

} // namespace

TEST_F(Themed, dialogIsLargeEnoughForItsContents) {
    Dialog dialog(QStringLiteral("A title that is rather long, so that it may need two lines"));
    dialog.setIntro(QStringLiteral("This sentence goes on for a while. ").repeated(6));
    dialog.body()->addWidget(paragraph(QStringLiteral("And this one too. ").repeated(12)));
    dialog.addAcceptAndCancel(QStringLiteral("Go on"));
    dialog.show();
    QTest::qWait(10);
    EXPECT_EQ(scrollBarOf(dialog)->maximum(), 0);
    EXPECT_GE(dialog.width(), 420);
}

TEST_F(Themed, dialogStaysOnTheScreenAndScrolls) {
    Dialog dialog(QStringLiteral("Long"));
    for (int i = 0; i < 200; ++i)
        dialog.body()->addWidget(new PlainLabel(QString::number(i)));
    dialog.addAcceptAndCancel(QStringLiteral("Go on"));
    dialog.show();
    QTest::qWait(10);
    EXPECT_LE(dialog.height(), dialog.screen()->availableGeometry().height());
    EXPECT_GT(scrollBarOf(dialog)->maximum(), 0);
    auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("acceptButton"));
    EXPECT_TRUE(dialog.rect().contains(QRect(accept->mapTo(&dialog, QPoint()), accept->size())));
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_End);
    EXPECT_EQ(scrollBarOf(dialog)->value(), scrollBarOf(dialog)->maximum());
    QTest::keyClick(accept, Qt::Key_PageUp);
    EXPECT_LT(scrollBarOf(dialog)->value(), scrollBarOf(dialog)->maximum());
}

TEST_F(Themed, aDialogIsOfItsComfortableSizeWhereTheScreenHasRoom) {
    Dialog dialog(QStringLiteral("Short"));
    dialog.setComfortable({500, 400});
    EXPECT_EQ(dialog.sizeHint(), QSize(500, 400));
    const QSize screen = dialog.screen()->availableGeometry().size();
    dialog.setComfortable(screen * 2);
    EXPECT_EQ(dialog.sizeHint(), screen * 9 / 10);
}

TEST_F(Themed, whatADialogShowsHasRoomBesideItsScrollBar) {
    Dialog dialog(QStringLiteral("Long"));
    for (int i = 0; i < 200; ++i)
        dialog.body()->addWidget(new PlainLabel(QString(60, u'w')));
    dialog.show();
    QTest::qWait(10);
    const auto* area = dialog.findChild<QScrollArea*>(QStringLiteral("dialogScrollArea"));
    EXPECT_TRUE(area->verticalScrollBar()->isVisible());
    EXPECT_LE(area->widget()->width(), area->viewport()->width());
}

TEST_F(Themed, enterAcceptsADialogAndEscRejectsIt) {
    Dialog dialog(QStringLiteral("Add"));
    dialog.addAcceptAndCancel(QStringLiteral("Add"));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(Themed, enterOnAButtonOfADialogPressesThatButton) {
    Dialog dialog(QStringLiteral("Add"));
    auto* more = quietButton(QStringLiteral("More"), QStringLiteral("moreButton"));
    auto* icon =
        new IconButton(Icon::Plus, QStringLiteral("One more"), QStringLiteral("oneButton"));
    dialog.body()->addWidget(more);
    dialog.body()->addWidget(icon);
    dialog.addAcceptAndCancel(QStringLiteral("Add"));
    QSignalSpy pressedMore(more, &QPushButton::clicked);
    QSignalSpy pressedIcon(icon, &QToolButton::clicked);
    dialog.show();
    QTest::keyClick(more, Qt::Key_Return);
    QTest::keyClick(icon, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(pressedMore.count(), 1);
    EXPECT_EQ(pressedIcon.count(), 1);
    QTest::keyClick(dialog.findChild<QPushButton*>(QStringLiteral("cancelButton")), Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(Themed, enterOnAButtonOutsideOfDialogsPressesIt) {
    IconButton icon(Icon::Sort, QStringLiteral("Order"), QStringLiteral("orderButton"));
    QSignalSpy pressed(&icon, &QToolButton::clicked);
    icon.show();
    QTest::keyClick(&icon, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(Themed, ctrlEnterInATextAcceptsADialogMadeForIt) {
    for (const bool made : {true, false}) {
        Dialog dialog(QStringLiteral("Add"));
        auto* text = new QPlainTextEdit;
        dialog.body()->addWidget(text);
        if (made)
            dialog.addCtrlEnterAndCancel(QStringLiteral("Add"));
        else
            dialog.addAcceptAndCancel(QStringLiteral("Add"));
        dialog.show();
        QTest::keyClick(text, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(dialog.isVisible(), !made);
    }
}

TEST_F(Themed, whatWasChangedInADialogIsNotLeftWithoutAQuestion) {
    Dialog dialog(QStringLiteral("Add"));
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    auto* text = new QPlainTextEdit(QStringLiteral("before"));
    auto* tick = new QCheckBox(QStringLiteral("Tick"));
    auto* part = new QToolButton;
    part->setCheckable(true);
    for (QWidget* field : std::initializer_list<QWidget*>{text, tick, part})
        column->addWidget(field);
    dialog.body()->addWidget(fields);
    dialog.askBeforeLeaving(fields);
    dialog.addAcceptAndCancel(QStringLiteral("Add"));
    dialog.show();
    part->setChecked(true);
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible()) << "nothing was changed";
    dialog.show();
    tick->setChecked(true);
    answer(QStringLiteral("cancelButton"));
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    tick->setChecked(false);
    text->setPlainText(QStringLiteral("after"));
    answer(QStringLiteral("cancelButton"));
    dialog.close();
    EXPECT_TRUE(dialog.isVisible());
    answer(QStringLiteral("acceptButton"));
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(Themed, confirmTellsWhatTheUserAnswered) {
    const Question question{QStringLiteral("Delete <b>Jane</b>?"), QStringLiteral("One can undo."),
                            QStringLiteral("Delete"), ButtonKind::Danger};
    answer(QStringLiteral("acceptButton"));
    EXPECT_TRUE(confirm(nullptr, question));
    answer(QStringLiteral("cancelButton"));
    EXPECT_FALSE(confirm(nullptr, question));
}

TEST_F(Themed, messagesShowMarkupLiterally) {
    bool plain = false;
    QTimer::singleShot(0, qApp, [&plain] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            plain |= label->text() == QStringLiteral("<img src=x>") &&
                     label->textFormat() == Qt::PlainText;
        static_cast<QDialog*>(dialog)->reject();
    });
    inform(nullptr, QStringLiteral("Read this"), QStringLiteral("<img src=x>"),
           QStringLiteral("details"));
    EXPECT_TRUE(plain);
}

} // namespace matchbook
