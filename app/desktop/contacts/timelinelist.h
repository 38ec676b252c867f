// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "desktop/contacts/timelineentries.h"

class QComboBox;

namespace matchbook {

class Chip;
class SearchField;
class PersonLine;
class Workspace;

/// All that happened with a person, latest first, under the names of their months: to filter, to
/// search, and a line on top that logs today's contact.
class TimelineList : public Section {
    Q_OBJECT

public:
    /// Entries shown at first, and added by each "Show earlier".
    static constexpr int pageSize = 20;

    explicit TimelineList(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

    /// Is something half typed that was not added?
    [[nodiscard]] bool holdsTyped() const;

private:
    QWidget* makeAdding();
    QWidget* makeFilter();
    void startAnew();
    void showFilter();
    void showEntries();
    [[nodiscard]] QList<TimelineEntry> shownEntries() const;
    QWidget* lineOf(const TimelineEntry& entry);
    void log();
    void edit(const TimelineEntry& entry);
    void remove(InteractionId id);

    Workspace& m_workspace;
    ContactDetails m_details;
    QList<TimelineEntry> m_entries;
    int m_shown = pageSize;
    PersonLine* m_line = nullptr;
    QComboBox* m_channel = nullptr;
    QWidget* m_filter = nullptr;
    QList<Chip*> m_kinds; ///< in the order of TimelineKind
    SearchField* m_search = nullptr;
};

} // namespace matchbook
