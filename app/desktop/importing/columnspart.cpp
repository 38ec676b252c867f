// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/columnspart.h"

#include "desktop/importing/columnmeanings.h"
#include "desktop/widgets/plainlabel.h"
#include "io/contactcolumns.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype mostColumns = 200; ///< those after stay as they are read

enum Place { Header, Examples, Meaning };

PlainLabel* cutToFit(const QString& text, TypeRole type, ColorRole ink) {
    auto* label = new PlainLabel(text, type, ink);
    label->setFit(PlainLabel::Fit::Elide);
    return label;
}

QComboBox* meaningCombo() {
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("columnCombo"));
    for (const ColumnMeaning& meaning : columnMeanings()) {
        if (meaning.startsGroup)
            combo->insertSeparator(combo->count());
        combo->addItem(meaning.words, meaning.readAs);
    }
    combo->setMaxVisibleItems(20);
    return combo;
}

} // namespace

ColumnsPart::ColumnsPart(QWidget* parent)
    : QWidget(parent)
    , m_wrong(paragraph({}, TypeRole::Body, ColorRole::Danger)) {
    m_wrong->setObjectName(QStringLiteral("columnsErrorLabel"));
    m_wrong->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::md);
    column->addWidget(new PlainLabel(tr("Which column is what?"), TypeRole::Strong));
    column->addWidget(paragraph(tr("What is a field of its own stays with the person under the "
                                   "name of the column.")));
    column->addWidget(m_wrong);
    column->addStretch(1);
}

void ColumnsPart::setColumns(const QList<TableColumn>& columns, const ColumnChoices& choices) {
    delete m_table;
    m_lines.clear();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::lg);
    m_grid->setVerticalSpacing(space::sm);
    m_grid->setColumnStretch(Header, 1);
    m_grid->setColumnStretch(Examples, 2);
    const QStringList titles{tr("Column of the file"), tr("For example"), tr("Is read as")};
    for (int place = Header; place <= Meaning; ++place)
        m_grid->addWidget(new PlainLabel(titles[place], TypeRole::Caption, ColorRole::TextMuted), 0,
                          place);
    for (const TableColumn& column : columns.mid(0, mostColumns))
        addColumn(column, choices.value(column.name, column.readAs));
    auto* body = static_cast<QVBoxLayout*>(layout());
    body->insertWidget(body->count() - 1, m_table);
}

void ColumnsPart::addColumn(const TableColumn& column, const QString& readAs) {
    auto* combo = meaningCombo();
    const int index = combo->findData(readAs);
    // Columns that only our own exports have are no choice.
    if (index < 0) {
        delete combo;
        return;
    }
    combo->setCurrentIndex(index);
    const QString examples = column.examples.join(QStringLiteral(", "));
    combo->setAccessibleName(tr("%1, for example %2").arg(column.name, examples));
    const int line = m_grid->rowCount();
    m_grid->addWidget(cutToFit(column.name, TypeRole::Strong, ColorRole::Text), line, Header);
    m_grid->addWidget(cutToFit(examples, TypeRole::Body, ColorRole::TextMuted), line, Examples);
    m_grid->addWidget(combo, line, Meaning);
    m_lines.append({column, combo});
    connect(combo, &QComboBox::currentIndexChanged, this, &ColumnsPart::changed);
}

ColumnChoices ColumnsPart::choices() const {
    ColumnChoices choices;
    for (const Line& line : m_lines) {
        const QString readAs = line.combo->currentData().toString();
        if (readAs != line.column.readAs)
            choices.insert(line.column.name, readAs);
    }
    return choices;
}

bool ColumnsPart::hasNames() const {
    return std::ranges::any_of(m_lines, [](const Line& line) {
        const ContactColumn* column = contactColumn(line.combo->currentData().toString());
        return column && column->use == ContactColumn::Use::Name;
    });
}

void ColumnsPart::complain(const QString& text, bool stops) {
    m_wrong->setText(text);
    m_wrong->setInk(stops ? ColorRole::Danger : ColorRole::Warning);
    m_wrong->setVisible(!text.isEmpty());
}

void ColumnsPart::focusFirst() {
    const auto unknown =
        std::ranges::find_if(m_lines, [](const Line& line) { return !line.column.known; });
    if (unknown != m_lines.end())
        unknown->combo->setFocus();
    else if (!m_lines.isEmpty())
        m_lines.first().combo->setFocus();
}

} // namespace matchbook
