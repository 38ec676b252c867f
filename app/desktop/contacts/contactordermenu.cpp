// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactordermenu.h"

#include "words/tokenwords.h"

#include <QActionGroup>
#include <QSettings>

namespace matchbook {

namespace {

constexpr QLatin1StringView orderKey("contacts/order");
constexpr QLatin1StringView reversedKey("contacts/reversed");
constexpr QLatin1StringView shownKey("contacts/shown");

std::optional<ContactOrder> keptOrder(QLatin1StringView key) {
    return fromToken<ContactOrder>(QSettings().value(key).toString());
}

} // namespace

ContactOrderMenu::ContactOrderMenu(QWidget* parent)
    : QMenu(parent)
    , m_sort{.by = keptOrder(orderKey).value_or(ContactOrder::Name),
             .reversed = QSettings().value(reversedKey).toBool()}
    , m_shown(keptOrder(shownKey)) {
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

void ContactOrderMenu::addShown() {
    QMenu* inner = addMenu(tr("Show at the right"));
    auto* group = new QActionGroup(inner);
    const auto add = [&](const QString& text, std::optional<ContactOrder> shown) {
        QAction* entry = group->addAction(text);
        entry->setCheckable(true);
        entry->setChecked(shown == m_shown);
        connect(entry, &QAction::triggered, this, [this, shown] {
            m_shown = shown;
            keep();
        });
    };
    add(tr("What the list goes by"), {});
    for (const auto order : {ContactOrder::NextDue, ContactOrder::LastTouch,
                             ContactOrder::Relationship, ContactOrder::Added})
        add(inWords(order), order);
    inner->addActions(group->actions());
}

void ContactOrderMenu::keep() {
    QSettings settings;
    settings.setValue(orderKey, toText(m_sort.by));
    settings.setValue(reversedKey, m_sort.reversed);
    settings.setValue(shownKey, m_shown ? toText(*m_shown) : QString());
    Q_EMIT changed();
}

} // namespace matchbook
