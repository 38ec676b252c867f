// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "session/contactactions.h"

class QComboBox;

namespace matchbook {

class DayField;
class PersonLine;
class Workspace;

/// What I promised, what they advised, and tasks: ticked off when done, or closed with a reason.
class OpenItems : public Section {
    Q_OBJECT

public:
    explicit OpenItems(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

    /// Is something half typed that was not added?
    [[nodiscard]] bool holdsTyped() const;

private:
    QWidget* makeAdding();
    void showItems();
    QWidget* line(const ActionItem& item);
    QString captionOf(const ActionItem& item) const;
    void close(const ActionItem& item, Outcome outcome, const QString& explanation);
    void reopen(ActionItemId id);
    void explain(const ActionItem& item);
    void add();

    Workspace& m_workspace;
    ContactId m_person;
    QList<ActionItem> m_items;
    bool m_showClosed = false;
    QComboBox* m_kind = nullptr;
    PersonLine* m_text = nullptr;
    DayField* m_due = nullptr;
};

} // namespace matchbook
