// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactordermenu.h"

#include "words/tokenwords.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

namespace matchbook {

namespace {

constexpr QLatin1StringView orderKey("contacts/order");
constexpr QLatin1StringView reversedKey("contacts/reversed");
constexpr QLatin1StringView columnsKey("contacts/shown");

std::optional<ContactOrder> keptOrder(QLatin1StringView key) {
    return fromToken<ContactOrder>(QSettings().value(key).toString());
}

QList<ShownColumn> keptColumns() {
    QList<ShownColumn> columns;
    for (const QString& token : QSettings().value(columnsKey).toStringList()) {
        if (const auto column = fromToken<ShownColumn>(token))
            columns.append(*column);
    }
    return columns;
}

/// Says whether it was an entry to tick.
bool tick(QAction* entry) {
    if (!entry || !entry->isCheckable() || !entry->isEnabled())
        return false;
    entry->trigger();
    return true;
}

} // namespace

void TickMenu::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool chooses = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!chooses || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event) {
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

ContactOrderMenu::ContactOrderMenu(QWidget* parent)
    : QMenu(parent)
    , m_sort{.by = keptOrder(orderKey).value_or(ContactOrder::Name),
             .reversed = QSettings().value(reversedKey).toBool()}
    , m_columns(keptColumns())
    , m_shown(new TickMenu(tr("Show at the right"), this)) {
    setObjectName(QStringLiteral("contactOrderMenu"));
    connect(this, &QMenu::aboutToShow, this, &ContactOrderMenu::fill);
    addShown();
}

void ContactOrderMenu::setSort(const ContactSort& sort) {
    if (sort == m_sort)
        return;
    m_sort = sort;
    keep();
}

void ContactOrderMenu::fill() {
    clear();
    addOrders();
    addSeparator();
    QAction* reversed = addAction(tr("Reverse the order"));
    reversed->setCheckable(true);
    reversed->setChecked(m_sort.reversed);
    connect(reversed, &QAction::triggered, this, [this](bool on) {
        m_sort.reversed = on;
        keep();
    });
    addSeparator();
    tickShown();
    addMenu(m_shown);
}

void ContactOrderMenu::addOrders() {
    auto* group = new QActionGroup(this);
    for (size_t i = 0; i < tokens<ContactOrder>().size(); ++i) {
        const auto order = static_cast<ContactOrder>(i);
        QAction* entry = group->addAction(tr("By %1").arg(inWords(order).toLower()));
        entry->setCheckable(true);
        entry->setChecked(order == m_sort.by);
        connect(entry, &QAction::triggered, this, [this, order] {
            m_sort = {.by = order, .reversed = false};
            keep();
        });
    }
    addActions(group->actions());
}

QList<ShownColumn> ContactOrderMenu::shown() const {
    return m_columns.isEmpty() ? QList{columnFor(m_sort.by)} : m_columns;
}

void ContactOrderMenu::addShown() {
    const auto offer = [this](const QString& text, auto choose) {
        QAction* entry = m_shown->addAction(text);
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, choose);
        return entry;
    };
    offer(tr("What the list goes by"), [this] {
        m_columns.clear();
        tickShown();
        keep();
    });
    m_shown->addSeparator();
    for (size_t i = 0; i < tokens<ShownColumn>().size(); ++i) {
        const auto column = static_cast<ShownColumn>(i);
        offer(inWords(column), [this, column](bool on) {
            showColumn(column, on);
        })->setData(toText(column));
    }
}

/// One choice may take back another while the menu is open.
void ContactOrderMenu::tickShown() {
    for (QAction* entry : m_shown->actions()) {
        const auto column = fromToken<ShownColumn>(entry->data().toString());
        entry->setChecked(column ? m_columns.contains(*column) : m_columns.isEmpty());
    }
}

void ContactOrderMenu::showColumn(ShownColumn column, bool on) {
    m_columns.removeOne(column);
    if (on)
        m_columns.append(column);
    std::ranges::sort(m_columns);
    tickShown();
    keep();
}

void ContactOrderMenu::keep() {
    QSettings settings;
    settings.setValue(orderKey, toText(m_sort.by));
    settings.setValue(reversedKey, m_sort.reversed);
    QStringList columns;
    for (const ShownColumn column : std::as_const(m_columns))
        columns.append(toText(column));
    settings.setValue(columnsKey, columns);
    Q_EMIT changed();
}

} // namespace matchbook
