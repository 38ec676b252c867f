// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/editorparts.h"

#include "base/text.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/wordcompletion.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace matchbook {

namespace {

constexpr int longestTyped = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactEditor)
};

} // namespace

QLineEdit* lineField(const QString& objectName, const QString& placeholder) {
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(longestTyped);
    return edit;
}

QCheckBox* checkField(const QString& text, const QString& objectName) {
    auto* check = new QCheckBox(text);
    check->setObjectName(objectName);
    return check;
}

QWidget* inPairs(const QList<QCheckBox*>& checks) {
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::md);
    grid->setVerticalSpacing(space::sm);
    for (int column : {0, 1})
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < checks.size(); ++i)
        grid->addWidget(checks[i], i / 2, i % 2);
    return holder;
}

QLineEdit* completedField(const QString& objectName, const QStringList& known) {
    auto* edit = lineField(objectName);
    offerWords(edit, known);
    return edit;
}

Form* formIn(QWidget* section) {
    auto* form = new Form;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    return form;
}

QPushButton* rowsIn(QWidget* section, QVBoxLayout* rows, const QString& adding,
                    const QString& objectName) {
    auto* more = quietButton(adding, objectName);
    more->setIcon(lineIcon(Icon::Plus));
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(rows);
    column->addWidget(more, 0, Qt::AlignLeft);
    return more;
}

QString inOneLine(QStringList words) {
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString textIfChecked(const QCheckBox* check) {
    return check->isChecked() ? check->text().remove(u'&') : QString();
}

void takeLine(const QLineEdit* edit, QString& value) {
    if (edit->isModified())
        value = cleanedLine(edit->text());
}

void takeText(const QPlainTextEdit* edit, QString& value) {
    if (edit->document()->isModified())
        value = cleaned(edit->toPlainText()).trimmed();
}

QStringList linesOf(const QPlainTextEdit* area) {
    QStringList lines;
    for (const QString& line : area->toPlainText().split(u'\n')) {
        if (const QString text = cleanedLine(line); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

QComboBox* knownCombo(const QString& objectName) {
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItems({Words::tr("Not known"), Words::tr("Yes"), Words::tr("No")});
    return combo;
}

void chooseKnown(QComboBox* combo, const std::optional<bool>& value) {
    combo->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
}

std::optional<bool> chosenKnown(const QComboBox* combo) {
    return combo->currentIndex() == 0 ? std::nullopt : std::optional(combo->currentIndex() == 1);
}

} // namespace matchbook
