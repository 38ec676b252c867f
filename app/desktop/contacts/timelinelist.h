// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/section.h"
#include "desktop/support/icons.h"
#include "session/contactactions.h"

namespace matchbook {

class Workspace;

/// All contacts with a person, latest first, under the names of their months.
class TimelineList : public Section {
    Q_OBJECT

public:
    /// Entries shown at first, and added by each "Show earlier".
    static constexpr int pageSize = 20;

    explicit TimelineList(Workspace& workspace, QWidget* parent = nullptr);

    void setDetails(const ContactDetails& details);

private:
    void showEntries();
    void addEntry(const Interaction& interaction);
    QString captionOf(const Interaction& interaction) const;
    void remove(InteractionId id);

    Workspace& m_workspace;
    ContactDetails m_details;
    int m_shown = pageSize;
};

/// The icon of a channel.
Icon iconOf(Channel channel);

} // namespace matchbook
