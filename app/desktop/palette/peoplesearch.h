// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/palette/wordmatch.h"
#include "session/contactactions.h"

namespace matchbook {

struct FoundPerson {
    ContactSummary person;
    Match match = Match::Beginning;
};

/// Finds people by what is typed of their names, and by the search in their records after that. The
/// names are read once, for a dialog that is open for a moment.
class PeopleSearch {
public:
    explicit PeopleSearch(Session& session)
        : m_session(session) {}

    /// Best first, at most so many.
    [[nodiscard]] QList<FoundPerson> find(const QString& typed, qsizetype most);

private:
    void readNames();

    struct Name {
        ContactId id;
        QStringList words;
    };

    Session& m_session;
    std::optional<QList<Name>> m_names;
};

} // namespace matchbook
