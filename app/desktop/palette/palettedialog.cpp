// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/palette/palettedialog.h"

#include "desktop/widgets/linelist.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr QSize comfortable(620, 540);
constexpr int rowsOfAPage = 6;

} // namespace

PaletteDialog::PaletteDialog(const QString& title, const QString& placeholder, PaletteSource source,
                             QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_search(new SearchField(placeholder, QStringLiteral("paletteEdit")))
    , m_list(new LineList(title, QStringLiteral("paletteList")))
    , m_nothing(paragraph({})) {
    setObjectName(QStringLiteral("paletteDialog"));
    setWindowTitle(title);
    resize(comfortable);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(0, space::xxl, 0, 0);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::lg, space::lg, space::lg, space::sm);
    top->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::sm);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searched, this, &PaletteDialog::look);
    connect(m_list, &LineList::clicked, this, &PaletteDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                // The keyboard stays in the line; so does the screen reader.
                m_search->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
            });
    look({});
    m_search->setFocus();
}

void PaletteDialog::look(const QString& typed) {
    m_entries = m_source(typed);
    QList<RowsModel::Line> lines;
    for (const PaletteEntry& entry : std::as_const(m_entries))
        lines.append({lines.size() + 1, entry.row});
    m_list->setLines(std::move(lines));
    m_list->setCurrentIndex(m_list->lines()->firstLine());
    m_list->scrollToTop();
    m_list->setVisible(!m_entries.isEmpty());
    m_nothing->setText(typed.trimmed().isEmpty() ? tr("Type a few letters.")
                                                 : tr("Nothing matches. Try fewer letters."));
    m_nothing->setVisible(m_entries.isEmpty());
}

bool PaletteDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress)
        return press(static_cast<QKeyEvent*>(event)->key());
    return QDialog::eventFilter(watched, event);
}

/// Says whether the key was one of ours.
bool PaletteDialog::press(int key) {
    switch (key) {
    case Qt::Key_Escape:
        reject();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_search->search();
        choose();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-rowsOfAPage);
        return true;
    case Qt::Key_PageDown:
        move(rowsOfAPage);
        return true;
    default:
        return false;
    }
}

/// Over headings, and not beyond the ends.
void PaletteDialog::move(int step) {
    const int direction = step < 0 ? -1 : 1;
    int left = std::abs(step);
    int reached = m_list->currentIndex().row();
    for (int row = reached + direction; left > 0 && row >= 0 && row < m_entries.size();
         row += direction) {
        if (m_entries[row].row.heading)
            continue;
        reached = row;
        --left;
    }
    m_list->setCurrentIndex(m_list->lines()->index(reached));
    if (reached == m_list->lines()->firstLine().row())
        m_list->scrollToTop();
}

void PaletteDialog::choose() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    // Closing may delete the dialog with its entries.
    const auto chosen = m_entries[current.row()].choose;
    accept();
    chosen();
}

} // namespace matchbook
