// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/exporting/askwhere.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>

namespace matchbook {

class AskWhereTest : public WithPeople {
protected:
    QString chosen(const QString& typed) {
        whenAsked(QStringLiteral("askWhereDialog"), [&](QDialog* dialog) {
            auto* files = qobject_cast<QFileDialog*>(dialog);
            files->setDirectory(m_folder.path());
            child<QLineEdit>(*dialog, "fileNameEdit")->setText(typed);
            dialog->accept();
        });
        return QFileInfo(askWhere(nullptr, QStringLiteral("Export"), QStringLiteral("summary.pdf")))
            .fileName();
    }

    QTemporaryDir m_folder;
};

TEST_F(AskWhereTest, aNameWithoutASuffixGetsThatOfTheFormat) {
    EXPECT_EQ(chosen(QStringLiteral("mysum")), QStringLiteral("mysum.pdf"));
}

TEST_F(AskWhereTest, aSuffixThatWasTypedStays) {
    EXPECT_EQ(chosen(QStringLiteral("mysum.txt")), QStringLiteral("mysum.txt"));
}

} // namespace matchbook
