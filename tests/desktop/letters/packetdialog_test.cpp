// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/draft/draftdialog.h"
#include "desktop/letters/packetdialog.h"
#include "session/exportactions.h"
#include "session/logactions.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace matchbook {

class PacketDialogTest : public WithPeople {
protected:
    PacketDialogTest() {
        Letter letter;
        letter.writer = m_anna;
        letter.deadline = QDate(2026, 8, 15);
        reach(letter, LetterState::Agreed, QDate(2026, 5, 1));
        EXPECT_TRUE(saveLetter(*m_session, letter).ok());
    }

    static QString shown(QWidget& dialog) {
        return child<QTextBrowser>(dialog, "summaryPreviewBrowser")->toPlainText();
    }

    ContactId m_anna = add(u"Anna Abel, MD"_qs, Relationship::Mentor);
};

TEST_F(PacketDialogTest, showsWhatTheWriterWillRead) {
    PacketDialog dialog(*m_workspace, m_anna);
    EXPECT_TRUE(shown(dialog).contains(u"15 August 2026"_qs));
    EXPECT_TRUE(shown(dialog).contains(u"Anna Abel"_qs));
}

TEST_F(PacketDialogTest, withoutAWriterItIsTheOneWhoseLetterIsUnderWay) {
    PacketDialog dialog(*m_workspace, {});
    EXPECT_EQ(child<QComboBox>(dialog, "packetWriterCombo")->currentText(), u"Anna Abel");
}

TEST_F(PacketDialogTest, somebodyWithoutALetterIsSaidToHaveNone) {
    const auto bo = add(u"Bo Beck"_qs);
    PacketDialog dialog(*m_workspace, bo);
    EXPECT_TRUE(shown(dialog).contains(u"There is no letter by “Bo Beck”"_qs));
}

TEST_F(PacketDialogTest, withoutAnyLetterItSaysSo) {
    ASSERT_TRUE(m_session->undo());
    PacketDialog dialog(*m_workspace, {});
    EXPECT_TRUE(shown(dialog).contains(u"There is no letter by “anybody” yet"_qs));
    EXPECT_FALSE(child<QPushButton>(dialog, "draftMessageButton")->isEnabled());
}

TEST_F(PacketDialogTest, writesThePacket) {
    PacketDialog dialog(*m_workspace, m_anna);
    auto* format = child<QComboBox>(dialog, "summaryFormatCombo");
    format->setCurrentIndex(format->findData(int(SummaryFormat::Markdown)));
    QTemporaryDir folder;
    dialog.exportTo(folder.filePath(u"packet.md"_qs));
    QFile file(folder.filePath(u"packet.md"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("For your letter"));
}

TEST_F(PacketDialogTest, theMessageIsDraftedFromItsTemplateWithTheDayAgreed) {
    PacketDialog dialog(*m_workspace, m_anna);
    activate(dialog, dialog.size());
    child<QPushButton>(dialog, "draftMessageButton")->click();
    auto* draft = dialog.findChild<DraftDialog*>();
    ASSERT_TRUE(draft);
    EXPECT_EQ(child<QComboBox>(*draft, "templateCombo")->currentData().toString(),
              u"letter-packet");
    EXPECT_TRUE(draft->mail().body.contains(u"15 August"_qs) ||
                draft->mail().body.contains(u"August 15"_qs))
        << draft->mail().body.toStdString();
    draft->reject();
}

} // namespace matchbook
