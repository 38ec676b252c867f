// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactordermenu.h"

#include "words/tokenwords.h"

#include <QActionGroup>
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

} // namespace

ContactOrderMenu::ContactOrderMenu(QWidget* parent)
    : QMenu(parent)
    , m_sort{.by = keptOrder(orderKey).value_or(ContactOrder::Name),
             .reversed = QSettings().value(reversedKey).toBool()}
    , m_columns(keptColumns()) {
    setObjectName(QStringLiteral("contactOrderMenu"));
    connect(this, &QMenu::aboutToShow, this, &ContactOrderMenu::fill);
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
    addShown();
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
    QMenu* inner = addMenu(tr("Show at the right"));
    QAction* none = inner->addAction(tr("What the list goes by"));
    none->setCheckable(true);
    none->setChecked(m_columns.isEmpty());
    connect(none, &QAction::triggered, this, [this] {
        m_columns.clear();
        keep();
    });
    inner->addSeparator();
    for (size_t i = 0; i < tokens<ShownColumn>().size(); ++i) {
        const auto column = static_cast<ShownColumn>(i);
        QAction* entry = inner->addAction(inWords(column));
        entry->setCheckable(true);
        entry->setChecked(m_columns.contains(column));
        connect(entry, &QAction::triggered, this,
                [this, column](bool on) { showColumn(column, on); });
    }
}

void ContactOrderMenu::showColumn(ShownColumn column, bool on) {
    m_columns.removeOne(column);
    if (on)
        m_columns.append(column);
    std::ranges::sort(m_columns);
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
