// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactfilterbar.h"

#include "base/text.h"
#include "desktop/contacts/worddialog.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/workspace.h"
#include "session/eventactions.h"
#include "words/tokenwords.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype longestMenu = 30;
constexpr qsizetype longestEntry = 60;
constexpr int fewInMenu = 12;

} // namespace

ContactFilterBar::ContactFilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace) {
    new FlowLayout(this);
    add(peopleChoice(), QStringLiteral("peopleChip"));
    Choice relationship = tokenChoice(tr("Relationship"), &ContactFilter::relationship);
    relationship.always = true;
    add(relationship, QStringLiteral("relationshipChip"));
    add(tagChoice(), QStringLiteral("tagChip"));
    add(eventChoice(), QStringLiteral("eventChip"));
    add(organizationChoice(), QStringLiteral("organizationChip"));
    add(tokenChoice(tr("Last touch"), &ContactFilter::lastTouch), QStringLiteral("lastTouchChip"));
    add(tokenChoice(tr("Missing"), &ContactFilter::missing), QStringLiteral("missingChip"));
    add(usBasedChoice(), QStringLiteral("usBasedChip"));
    add(tokenChoice(tr("Mentor type"), &ContactFilter::mentorType),
        QStringLiteral("mentorTypeChip"));
    add(tokenChoice(tr("Sponsorship"), &ContactFilter::sponsorship),
        QStringLiteral("sponsorshipChip"));
    addMore();
}

void ContactFilterBar::setFilter(ContactFilter filter) {
    filter.text.clear();
    readNames(filter);
    take(filter);
}

void ContactFilterBar::setPeople(const QString& who, const QList<ContactId>& people) {
    m_peopleWords = who;
    m_filter = {}; // the same people may be asked for in other words
    take({.among = people});
}

void ContactFilterBar::clear() {
    take({});
}

template <class Enum>
ContactFilterBar::Choice ContactFilterBar::tokenChoice(const QString& label,
                                                       std::optional<Enum> ContactFilter::*member) {
    return {.label = label,
            .value =
                [=](const ContactFilter& filter) {
                    const auto& value = filter.*member;
                    return value ? ContactFilterBar::tr("%1: %2").arg(label, inWords(*value))
                                 : QString();
                },
            .reset = [=](ContactFilter& filter) { filter.*member = std::nullopt; },
            .fill =
                [=, this](QMenu* menu) {
                    for (size_t i = 0; i < tokens<Enum>().size(); ++i) {
                        ContactFilter wanted = m_filter;
                        wanted.*member = static_cast<Enum>(i);
                        addEntry(menu, inWords(static_cast<Enum>(i)), wanted == m_filter, wanted);
                    }
                }};
}

ContactFilterBar::Choice ContactFilterBar::tagChoice() {
    return {.label = tr("Tag"),
            .value = [](const ContactFilter& filter) { return filter.tag; },
            .reset = [](ContactFilter& filter) { filter.tag.clear(); },
            .fill =
                [this](QMenu* menu) {
                    const auto tags = tagsInUse(m_workspace.session());
                    if (!m_workspace.succeeded(tags))
                        return;
                    for (const QString& tag : tags->mid(0, longestMenu)) {
                        ContactFilter wanted = m_filter;
                        wanted.tag = tag;
                        addEntry(menu, tag, wanted == m_filter, wanted);
                    }
                    if (tags->size() > longestMenu)
                        addAnother(menu, &ContactFilterBar::askForTag);
                },
            .always = true};
}

ContactFilterBar::Choice ContactFilterBar::eventChoice() {
    return {
        .label = tr("Event"),
        .value = [this](const ContactFilter& filter) { return m_eventNames.value(filter.event); },
        .reset = [](ContactFilter& filter) { filter.event = {}; },
        .fill =
            [this](QMenu* menu) {
                const auto all = events(m_workspace.session());
                if (!m_workspace.succeeded(all))
                    return;
                for (const Event& event : all->mid(0, longestMenu)) {
                    m_eventNames.insert(event.id, event.name);
                    ContactFilter wanted = m_filter;
                    wanted.event = event.id;
                    addEntry(menu, event.name, wanted == m_filter, wanted);
                }
                if (all->size() > longestMenu)
                    addAnother(menu, &ContactFilterBar::askForEvent);
            },
        .always = true};
}

ContactFilterBar::Choice ContactFilterBar::organizationChoice() {
    return {.label = tr("Organization"),
            .value =
                [this](const ContactFilter& filter) {
                    return m_organizationNames.value(filter.organization);
                },
            .reset = [](ContactFilter& filter) { filter.organization = {}; },
            .fill =
                [this](QMenu* menu) {
                    const auto all = organizationsInUse(m_workspace.session(), fewInMenu);
                    if (!m_workspace.succeeded(all) || all->isEmpty())
                        return;
                    for (const Organization& organization : *all) {
                        m_organizationNames.insert(organization.id, organization.name);
                        ContactFilter wanted = m_filter;
                        wanted.organization = organization.id;
                        addEntry(menu, organization.name, wanted == m_filter, wanted);
                    }
                    addAnother(menu, &ContactFilterBar::askForOrganization);
                }};
}

ContactFilterBar::Choice ContactFilterBar::usBasedChoice() {
    const auto words = [](bool value) {
        return value ? tr("U.S.-based") : tr("Not U.S.-based");
    };
    return {.label = tr("U.S.-based"),
            .value =
                [words](const ContactFilter& filter) {
                    return filter.usBased ? words(*filter.usBased) : QString();
                },
            .reset = [](ContactFilter& filter) { filter.usBased = {}; },
            .fill =
                [words, this](QMenu* menu) {
                    for (const bool value : {true, false}) {
                        ContactFilter wanted = m_filter;
                        wanted.usBased = value;
                        addEntry(menu, words(value), wanted == m_filter, wanted);
                    }
                }};
}

/// People whom another view counted.
ContactFilterBar::Choice ContactFilterBar::peopleChoice() {
    return {.label = tr("People"),
            .value =
                [this](const ContactFilter& filter) {
                    return filter.among ? m_peopleWords : QString();
                },
            .reset = [](ContactFilter& filter) { filter.among.reset(); },
            .fill =
                [this](QMenu* menu) {
                    ContactFilter wanted = m_filter;
                    wanted.among.reset();
                    addEntry(menu, tr("Everybody"), false, wanted);
                },
            .inMenu = false};
}

void ContactFilterBar::addAnother(QMenu* menu, void (ContactFilterBar::*ask)()) {
    menu->addSeparator();
    connect(menu->addAction(tr("Another…")), &QAction::triggered, this, ask);
}

/// The menu names the tags of most people.
void ContactFilterBar::askForTag() {
    const auto tags = tagsInUse(m_workspace.session());
    if (!m_workspace.succeeded(tags))
        return;
    const QString word = askForWord({.title = tr("People with a tag"),
                                     .label = tr("&Tag"),
                                     .hint = tr("One that somebody has."),
                                     .accept = tr("Show them"),
                                     .name = QStringLiteral("filterTag"),
                                     .known = *tags},
                                    this);
    if (word.isEmpty())
        return;
    const auto same = std::ranges::find(*tags, fold(word), fold);
    ContactFilter wanted = m_filter;
    wanted.tag = same == tags->end() ? word : *same;
    take(wanted);
}

/// The menu names the latest events.
void ContactFilterBar::askForEvent() {
    const auto all = events(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    QStringList names;
    for (const Event& event : *all)
        names += event.name;
    const QString word = askForWord({.title = tr("People of an event"),
                                     .label = tr("&Event"),
                                     .hint = tr("By its name."),
                                     .accept = tr("Show them"),
                                     .name = QStringLiteral("filterEvent"),
                                     .known = names},
                                    this);
    if (word.isEmpty())
        return;
    const auto found = findEvent(m_workspace.session(), word);
    if (!m_workspace.succeeded(found))
        return;
    m_eventNames.insert(found->id, found->name);
    ContactFilter wanted = m_filter;
    wanted.event = found->id;
    take(wanted);
}

/// The menu names those that most people belong to; there may be hundreds.
void ContactFilterBar::askForOrganization() {
    const auto names = organizationNames(m_workspace.session());
    if (!m_workspace.succeeded(names))
        return;
    const QString word = askForWord({.title = tr("People of an organization"),
                                     .label = tr("&Organization"),
                                     .hint = tr("By its name or an alias."),
                                     .accept = tr("Show them"),
                                     .name = QStringLiteral("organization"),
                                     .known = *names},
                                    this);
    if (word.isEmpty())
        return;
    const auto found = findOrganization(m_workspace.session(), word);
    if (!m_workspace.succeeded(found))
        return;
    m_organizationNames.insert(found->id, found->name);
    ContactFilter wanted = m_filter;
    wanted.organization = found->id;
    take(wanted);
}

void ContactFilterBar::addMore() {
    m_more = new Chip({tr("More"), Tone::Neutral, Icon::ChevronDown}, this);
    m_more->setObjectName(QStringLiteral("moreChip"));
    m_more->setAccessibleName(tr("More filters"));
    m_more->setCheckable(true);
    layout()->addWidget(m_more);
    connect(m_more, &Chip::clicked, this, [this] {
        m_more->setChecked(false);
        openMore();
    });
}

void ContactFilterBar::add(Choice choice, const QString& objectName) {
    auto* chip = new Chip({choice.label, Tone::Neutral, Icon::ChevronDown}, this);
    chip->setObjectName(objectName);
    layout()->addWidget(chip);
    choice.chip = chip;
    const qsizetype index = m_choices.size();
    m_choices.append(choice);
    // The cross is a part of the chip: a click on it is heard here first, and must open nothing.
    connect(chip, &Chip::clicked, this, [this, index] {
        showChoice(m_choices[index]);
        QTimer::singleShot(0, this, [this, index, on = isOn(index)] {
            if (on == isOn(index))
                openMenu(index);
        });
    });
    connect(chip, &Chip::removeRequested, this, [this, index] {
        ContactFilter filter = m_filter;
        m_choices[index].reset(filter);
        take(filter);
    });
    showChoice(m_choices[index]);
}

void ContactFilterBar::addEntry(QMenu* menu, const QString& text, bool current,
                                const ContactFilter& filter) {
    QAction* entry = menu->addAction(withoutMnemonic(elided(cleanedLine(text), longestEntry)));
    entry->setCheckable(true);
    entry->setChecked(current);
    connect(entry, &QAction::triggered, this, [this, filter] { take(filter); });
}

bool ContactFilterBar::isOn(qsizetype choice) const {
    return !m_choices[choice].value(m_filter).isEmpty();
}

void ContactFilterBar::openMenu(qsizetype choice) {
    auto* menu = new QMenu(this);
    m_choices[choice].fill(menu);
    if (menu->isEmpty())
        menu->addAction(tr("Nothing to choose yet"))->setEnabled(false);
    popUp(menu, m_choices[choice].chip);
}

void ContactFilterBar::openMore() {
    auto* menu = new QMenu(this);
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.always || !choice.inMenu)
            continue;
        QMenu* inner = menu->addMenu(choice.label);
        choice.fill(inner);
        inner->setEnabled(!inner->isEmpty());
    }
    popUp(menu, m_more);
}

void ContactFilterBar::popUp(QMenu* menu, const Chip* chip) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("choiceMenu"));
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 2)));
}

/// The names of what a filter from elsewhere asks for; what is no longer there is taken out.
void ContactFilterBar::readNames(ContactFilter& filter) {
    const auto read = m_workspace.session().read([&](Stores& stores) {
        m_organizationNames.insert(stores.organizations.names({filter.organization}));
        if (const auto event = stores.events.find(filter.event); event && !event->trashed)
            m_eventNames.insert(event->id, event->name);
    });
    if (!m_workspace.succeeded(read))
        return;
    if (!m_organizationNames.contains(filter.organization))
        filter.organization = {};
    if (!m_eventNames.contains(filter.event))
        filter.event = {};
}

void ContactFilterBar::take(const ContactFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (const Choice& choice : std::as_const(m_choices))
        showChoice(choice);
    Q_EMIT changed();
}

/// A chip that is in force is coloured and has a cross; the others are outlined.
void ContactFilterBar::showChoice(const Choice& choice) {
    const QString value = choice.value(m_filter);
    const bool on = !value.isEmpty();
    choice.chip->setCheckable(!on);
    choice.chip->setChecked(false);
    choice.chip->setBadge(on ? Badge{value, Tone::Accent}
                             : Badge{choice.label, Tone::Neutral, Icon::ChevronDown});
    choice.chip->setAccessibleName(on ? value : tr("Filter by %1").arg(choice.label));
    choice.chip->setRemovable(on);
    choice.chip->setVisible(on || choice.always);
    layout()->invalidate();
}

} // namespace matchbook
