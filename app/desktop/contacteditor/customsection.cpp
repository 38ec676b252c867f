// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/customsection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace matchbook {

CustomSection::CustomSection(QWidget* parent)
    : EditorSection(parent)
    , m_column(new QVBoxLayout) {
    m_column->setSpacing(space::sm);
    auto* more = rowsIn(this, m_column, tr("Add a field"), QStringLiteral("customAddButton"));
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.constLast().name->setFocus();
    });
}

void CustomSection::fill(const ContactDetails& details) {
    for (const Line& line : std::exchange(m_lines, {}))
        delete line.holder;
    for (const CustomValue& field : details.summary.contact.custom)
        add(field);
}

void CustomSection::apply(Contact& contact) const {
    contact.custom = fields();
}

QString CustomSection::summary() const {
    QStringList names;
    for (const CustomValue& field : fields())
        names.append(field.name);
    return inOneLine(names);
}

QList<CustomValue> CustomSection::fields() const {
    QList<CustomValue> fields;
    for (const Line& line : m_lines) {
        CustomValue field = line.before;
        takeLine(line.name, field.name);
        takeLine(line.value, field.value);
        if (!field.name.isEmpty() || !field.value.isEmpty())
            fields.append(field);
    }
    return fields;
}

void CustomSection::add(const CustomValue& field) {
    auto* holder = new QWidget;
    const Line line{.before = field,
                    .name = lineField(QStringLiteral("customNameEdit"), tr("Name")),
                    .value = lineField(QStringLiteral("customValueEdit"), tr("Value")),
                    .holder = holder};
    line.name->setText(field.name);
    line.name->setAccessibleName(tr("Name of the field"));
    line.value->setText(field.value);
    line.value->setAccessibleName(tr("Value of the field"));
    auto* remove = new IconButton(Icon::Dismiss, tr("Remove this field"),
                                  QStringLiteral("customRemoveButton"));
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(line.name, 2);
    row->addWidget(line.value, 3);
    row->addWidget(remove);
    m_column->addWidget(holder);
    m_lines.append(line);
    connect(remove, &IconButton::clicked, this, [this, holder] { this->remove(holder); });
}

void CustomSection::remove(QWidget* holder) {
    m_lines.removeIf([holder](const Line& line) { return line.holder == holder; });
    holder->hide();
    holder->deleteLater();
}

} // namespace matchbook
