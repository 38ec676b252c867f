// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

namespace matchbook {

class FormTest : public Themed {
protected:
    FormTest() {
        m_form.addField(QStringLiteral("&Name"), m_name);
        m_form.addField(QStringLiteral("E-mail"), m_mail, QStringLiteral("Only for drafts"));
        m_form.show();
    }

    bool shows(const QString& text) {
        for (const PlainLabel* label : m_form.findChildren<PlainLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    Form m_form;
    QLineEdit* m_name = new QLineEdit;
    QLineEdit* m_mail = new QLineEdit;
};

TEST_F(FormTest, labelNamesItsFieldForScreenReaders) {
    EXPECT_EQ(m_name->accessibleName(), QStringLiteral("Name"));
    EXPECT_EQ(m_mail->accessibleDescription(), QStringLiteral("Only for drafts"));
}

TEST_F(FormTest, errorStandsInPlaceOfTheHintAndGoesAgain) {
    EXPECT_TRUE(shows(QStringLiteral("Only for drafts")));
    m_form.setError(m_mail, QStringLiteral("There is no @ in <it>"));
    EXPECT_TRUE(shows(QStringLiteral("There is no @ in <it>")));
    EXPECT_FALSE(shows(QStringLiteral("Only for drafts")));
    EXPECT_EQ(m_mail->accessibleDescription(), QStringLiteral("There is no @ in <it>"));
    m_form.clearErrors();
    EXPECT_TRUE(shows(QStringLiteral("Only for drafts")));
}

TEST_F(FormTest, knowsTheFirstFieldThatIsWrong) {
    EXPECT_EQ(m_form.firstWrong(), nullptr);
    m_form.setError(m_mail, QStringLiteral("wrong"));
    EXPECT_EQ(m_form.firstWrong(), m_mail);
    m_form.setError(m_name, QStringLiteral("wrong too"));
    EXPECT_EQ(m_form.firstWrong(), m_name);
}

TEST_F(FormTest, textAreaLetsTabLeave) {
    const std::unique_ptr<QPlainTextEdit> area(textArea(QStringLiteral("noteEdit"), 3));
    EXPECT_TRUE(area->tabChangesFocus());
    EXPECT_GE(area->height(), 3 * area->fontMetrics().lineSpacing());
}

TEST_F(FormTest, asManyLinesAsATextAreaHasAreSeenWithoutScrolling) {
    auto* area = textArea(QStringLiteral("noteEdit"), 3);
    area->setPlainText(QStringLiteral("One\nTwo\nThree"));
    m_form.addField(QStringLiteral("Note"), area);
    QApplication::processEvents();
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0);
    area->setPlainText(QStringLiteral("One\nTwo\nThree\nFour"));
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 1);
}

} // namespace matchbook
