// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/draftdialog.h"
#include "desktop/draft/findingspanel.h"
#include "desktop/guard/marks.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace matchbook {

/// Stands where the user's mail program does.
class MailProgram : public QObject {
    Q_OBJECT

public:
    MailProgram() {
        for (const char* scheme : schemes)
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    }
    ~MailProgram() override {
        for (const char* scheme : schemes)
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }

    QUrl opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened = url; }

private:
    static constexpr const char* schemes[] = {"mailto", "file"};
};

class DraftDialogTest : public Themed {
protected:
    DraftDialogTest() {
        const auto all = reminders(m_day.session(), 0);
        m_update = *std::ranges::find_if(*all, [&](const Reminder& one) {
            return one.rule == u"mentor-update" && one.contact == m_day.okonkwo;
        });
        m_dialog = std::make_unique<DraftDialog>(m_workspace, m_update);
        m_dialog->show();
    }

    QPushButton* button(const char* name) {
        return m_dialog->findChild<QPushButton*>(QLatin1StringView(name));
    }
    QPlainTextEdit* text() { return m_dialog->findChild<QPlainTextEdit*>(); }
    QListWidget* findings() { return m_dialog->findChild<QListWidget*>(); }

    /// Has the list a line that begins like this? It is filled once the user rests.
    bool isListed(const QString& beginning) {
        return QTest::qWaitFor(
            [&] { return !findings()->findItems(beginning, Qt::MatchStartsWith).isEmpty(); }, 3000);
    }

    /// Presses a button of the next question; says in asked that there was one.
    static void answerNext(const char* buttonName, bool* asked) {
        QTimer::singleShot(0, qApp, [=] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            *asked = true;
            dialog->findChild<QPushButton*>(QLatin1StringView(buttonName))->click();
        });
    }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
    Reminder m_update;
    std::unique_ptr<DraftDialog> m_dialog;
};

TEST_F(DraftDialogTest, usesTheTemplateOfTheRuleAndFillsWhatIsKnown) {
    const Mail mail = m_dialog->mail();
    EXPECT_EQ(mail.to, QStringLiteral("amara.okonkwo@example.org"));
    EXPECT_EQ(mail.subject, QStringLiteral("A short update"));
    EXPECT_TRUE(mail.body.startsWith(QStringLiteral("Dear Dr. Okonkwo,\n")));
    EXPECT_TRUE(mail.body.contains(QStringLiteral("Sam Example")));
    EXPECT_TRUE(mail.body.contains(QStringLiteral("{what you did since}")));
}

TEST_F(DraftDialogTest, doesNotLeaveWhileGapsAreOpen) {
    EXPECT_FALSE(button("copyButton")->isEnabled());
    EXPECT_FALSE(button("openMailButton")->isEnabled());
    EXPECT_FALSE(button("sentButton")->isEnabled()) << "nobody sends gaps";
    while (!gapsIn(text()->toPlainText()).isEmpty()) {
        QTest::keyClicks(text(), QStringLiteral("fine"));
        QTest::mouseClick(button("nextGapButton"), Qt::LeftButton);
    }
    EXPECT_TRUE(button("copyButton")->isEnabled());
    EXPECT_TRUE(button("openMailButton")->isEnabled());
    EXPECT_TRUE(button("sentButton")->isEnabled());
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("A short update\n\n")));
}

TEST_F(DraftDialogTest, aTextTooLongForALinkIsSavedAsAFile) {
    EXPECT_FALSE(button("saveButton")->isVisible());
    text()->setPlainText(QString(3000, u'x'));
    EXPECT_TRUE(button("saveButton")->isVisible());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("draft.eml"));
    m_dialog->saveAs(file);
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), unsentMessage(m_dialog->mail()));
}

TEST_F(DraftDialogTest, theMailProgramGetsALinkOrWhereThatIsTooLongAPrivateFile) {
    MailProgram program;
    text()->setPlainText(QStringLiteral("Short"));
    QTest::mouseClick(button("openMailButton"), Qt::LeftButton);
    EXPECT_EQ(program.opened, mailtoUrl(m_dialog->mail()));
    text()->setPlainText(QString(3000, u'x'));
    QTest::mouseClick(button("openMailButton"), Qt::LeftButton);
    ASSERT_TRUE(program.opened.isLocalFile()) << program.opened.toString().toStdString();
    QFile file(program.opened.toLocalFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), unsentMessage(m_dialog->mail()));
    EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    file.remove();
}

TEST_F(DraftDialogTest, anInvitationHasNoSubjectAndOnlySoManyCharacters) {
    auto* combo = m_dialog->findChild<QComboBox*>();
    combo->setCurrentIndex(combo->findData(QStringLiteral("linkedin-invitation")));
    Q_EMIT combo->activated(combo->currentIndex());
    text()->setPlainText(QString(301, u'x'));
    EXPECT_FALSE(button("copyButton")->isEnabled());
    text()->setPlainText(QString(300, u'x'));
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QString(300, u'x'));
    EXPECT_FALSE(button("openMailButton")->isVisible());
    EXPECT_EQ(m_dialog->interaction().channel, Channel::LinkedIn);
}

TEST_F(DraftDialogTest, anInvitationThatWasSentIsSaidByItsChannel) {
    DraftDialog dialog(m_workspace, m_day.okonkwo);
    dialog.show();
    auto* combo = dialog.findChild<QComboBox*>();
    combo->setCurrentIndex(combo->findData(QStringLiteral("linkedin-invitation")));
    Q_EMIT combo->activated(combo->currentIndex());
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Good to have met you."));
    const QSignalSpy said(&m_workspace, &Workspace::said);
    dialog.findChild<QPushButton*>(QStringLiteral("sentButton"))->click();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.first().first().toString(), QStringLiteral("Sent and logged: LinkedIn"));
}

TEST_F(DraftDialogTest, whatIsFoundInTheSubjectIsMarkedThere) {
    auto* subject = m_dialog->findChild<QLineEdit*>(QStringLiteral("subjectEdit"));
    subject->setText(QStringLiteral("About MRN 00482913"));
    auto* panel = m_dialog->findChild<FindingsPanel*>();
    const auto findings = panel->check();
    const auto found =
        std::ranges::find_if(findings, [](const Finding& one) { return one.place.inSubject; });
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(subject->text().sliced(found->place.start, found->place.length), u"MRN 00482913");
    EXPECT_TRUE(found->place.whole()) << "it is no stretch of the text";
    const QImage marked = subject->grab().toImage();
    markPlaces(subject, {});
    EXPECT_NE(subject->grab().toImage(), marked);
    EXPECT_EQ(subject->text(), u"About MRN 00482913");
}

TEST_F(DraftDialogTest, aFileThatCannotBeWrittenIsSaid) {
    QSignalSpy failed(&m_workspace, &Workspace::failed);
    m_dialog->saveAs(QStringLiteral("/nowhere/at/all/draft.eml"));
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(DraftDialogTest, sentIsLoggedAsAnOutgoingMailAndSettlesTheReminder) {
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, here is my update."));
    QTest::mouseClick(button("sentButton"), Qt::LeftButton);
    const auto last = m_day.session().read([&](Stores& stores) {
        return stores.interactions.find(timelineOf(stores, m_day.okonkwo)).first();
    });
    EXPECT_EQ(last->channel, Channel::Email);
    EXPECT_EQ(last->direction, Direction::Outgoing);
    EXPECT_EQ(last->purpose, Purpose::Update);
    EXPECT_EQ(last->on, m_day.session().today());
    const auto now = reminders(m_day.session(), 0);
    EXPECT_EQ(std::ranges::count(*now, m_update.key, &Reminder::key), 0);
}

TEST_F(DraftDialogTest, findingsAreListedAndMarkedWhileOneWrites) {
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, can you get me an interview?"));
    ASSERT_TRUE(isListed(QStringLiteral("Nobody can give you this")));
    EXPECT_FALSE(text()->extraSelections().isEmpty());
    EXPECT_EQ(text()->extraSelections().last().cursor.selectedText(),
              QStringLiteral("get me an interview"));
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, thank you."));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return findings()
                ->findItems(QStringLiteral("Nobody can"), Qt::MatchStartsWith)
                .isEmpty();
        },
        3000));
}

TEST_F(DraftDialogTest, aFindingIsSeenToItsLastWordHoweverLongItIs) {
    QListWidget& list = *findings();
    list.clear();
    constexpr int lengths = 60; // of a name that in the end is longer than a line
    for (int i = 0; i < lengths; ++i) {
        const QString words =
            QStringLiteral("Greet Chukwuemeka Okonkwo-%1 by their ").arg(QString(i, u'i'));
        for (const char* last : {"name", "fame"})
            new QListWidgetItem(QIcon(QPixmap(16, 16)), words + QLatin1StringView(last), &list);
    }
    const auto painted = [&](int row) {
        list.scrollToItem(list.item(row), QAbstractItemView::PositionAtTop);
        return list.viewport()->grab(list.visualItemRect(list.item(row))).toImage();
    };
    for (int i = 0; i < lengths; ++i)
        EXPECT_NE(painted(2 * i), painted(2 * i + 1)) << list.item(2 * i)->text().toStdString();
}

TEST_F(DraftDialogTest, aRequestThatComesTooEarlyIsAskedAboutOnce) {
    QApplication::clipboard()->clear();
    text()->setPlainText(
        QStringLiteral("Dear Dr. Okonkwo, could you write me a letter of recommendation?"));
    bool asked = false;
    answerNext("cancelButton", &asked);
    button("copyButton")->click();
    EXPECT_TRUE(asked);
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    answerNext("acceptButton", &asked);
    button("copyButton")->click();
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
    QApplication::clipboard()->clear();
    button("copyButton")->click();
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
}

TEST_F(DraftDialogTest, aPatientIsTakenOutBeforeTheTextLeaves) {
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, MRN 00482913 was a fine case."));
    bool asked = false;
    answerNext("takeOutButton", &asked);
    button("copyButton")->click();
    EXPECT_TRUE(asked);
    EXPECT_TRUE(QApplication::clipboard()->text().endsWith(
        QStringLiteral("Dear Dr. Okonkwo, … was a fine case.")));
}

TEST_F(DraftDialogTest, closesAtOnceWhereNothingWasWrittenOrWhatWasHasLeft) {
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    m_dialog->show();
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, all is well."));
    button("copyButton")->click();
    button("closeButton")->click();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(DraftDialogTest, whatWasWrittenIsNotLeftOrReplacedWithoutAQuestion) {
    auto* combo = m_dialog->findChild<QComboBox*>();
    const int first = combo->currentIndex();
    const Qt::Key step = first > 0 ? Qt::Key_Up : Qt::Key_Down;
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, all is well."));
    bool asked = false;
    answerNext("cancelButton", &asked);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(m_dialog->isVisible());
    asked = false;
    answerNext("cancelButton", &asked);
    QTest::keyClick(combo, step);
    EXPECT_TRUE(asked);
    EXPECT_EQ(combo->currentIndex(), first);
    EXPECT_EQ(text()->toPlainText(), QStringLiteral("Dear Dr. Okonkwo, all is well."));
    answerNext("acceptButton", &asked);
    QTest::keyClick(combo, step);
    EXPECT_NE(combo->currentIndex(), first);
    EXPECT_NE(text()->toPlainText(), QStringLiteral("Dear Dr. Okonkwo, all is well."));
}

TEST_F(DraftDialogTest, choosingATemplateByKeysLeavesTheKeyboardThere) {
    QApplication::setActiveWindow(m_dialog.get());
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    auto* combo = m_dialog->findChild<QComboBox*>();
    combo->setFocus();
    const QString before = text()->toPlainText();
    QTest::keyClick(combo, combo->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
    EXPECT_TRUE(combo->hasFocus());
    EXPECT_NE(text()->toPlainText(), before);
}

TEST_F(DraftDialogTest, whatWasSentIsKeptWithTheMessage) {
    text()->setPlainText(QStringLiteral("Dear Dr. Okonkwo, all is well."));
    EXPECT_EQ(m_dialog->interaction().note, QStringLiteral("Dear Dr. Okonkwo, all is well."));
}

} // namespace matchbook

#include "draftdialog_test.moc"
