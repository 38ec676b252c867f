// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace matchbook {

class Chip;
class Workspace;

/// Chips that narrow the list: each opens a menu of what there is to choose; one that is in force
/// shows its value and can be taken away. Those that are asked for less often stand in the menu of
/// the last chip until they are in force.
class ContactFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit ContactFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Without the text, which is the search field's matter.
    const ContactFilter& filter() const { return m_filter; }
    bool isActive() const { return !(m_filter == ContactFilter{}); }
    void setFilter(ContactFilter filter);
    /// These people alone; one chip says who they are and is taken away with them.
    void setPeople(const QString& who, const QList<ContactId>& people);
    void clear();

Q_SIGNALS:
    void changed();

private:
    /// One thing to filter by.
    struct Choice {
        QString label;
        std::function<QString(const ContactFilter&)> value; ///< empty when it is not in force
        std::function<void(ContactFilter&)> reset;
        std::function<void(QMenu*)> fill;
        bool always = false; ///< has a chip while it is not in force as well
        bool inMenu = true;  ///< can be chosen here, not from elsewhere alone
        Chip* chip = nullptr;
    };

    template <class Enum>
    Choice tokenChoice(const QString& label, std::optional<Enum> ContactFilter::*member);
    Choice tagChoice();
    Choice eventChoice();
    Choice organizationChoice();
    Choice usBasedChoice();
    Choice peopleChoice();
    void addMore();
    void addAnother(QMenu* menu, void (ContactFilterBar::*ask)());
    void askForTag();
    void askForEvent();
    void askForOrganization();
    void add(Choice choice, const QString& objectName);
    void addEntry(QMenu* menu, const QString& text, bool current, const ContactFilter& filter);
    bool isOn(qsizetype choice) const;
    void openMenu(qsizetype choice);
    void openMore();
    void popUp(QMenu* menu, const Chip* chip);
    void readNames(ContactFilter& filter);
    void take(const ContactFilter& filter);
    void showChoice(const Choice& choice);

    Workspace& m_workspace;
    ContactFilter m_filter;
    QString m_peopleWords;
    QHash<EventId, QString> m_eventNames;
    QHash<OrganizationId, QString> m_organizationNames;
    Chip* m_more = nullptr;
    QList<Choice> m_choices;
};

} // namespace matchbook
