// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/palette/wordmatch.h"
#include "session/contactactions.h"

#include <QTimer>

namespace matchbook {

struct FoundPerson {
    ContactSummary person;
    Match match = Match::Beginning;
};

/// Finds people by what is typed of their names, and by the search in their records after that. The
/// names are folded by and by from the moment it is made, for a dialog that is open for a moment.
class PeopleSearch {
public:
    explicit PeopleSearch(Session& session);

    /// Best first, at most so many.
    [[nodiscard]] QList<FoundPerson> find(const QString& typed, qsizetype most);

private:
    struct Name {
        ContactId id;
        QString text; ///< as it is written, then its folded words
    };
    struct Hit {
        Match match;
        const Name* name;
    };

    void fold(qsizetype count);
    [[nodiscard]] QList<Hit> called(const QStringList& words, qsizetype most) const;

    Session& m_session;
    QList<Name> m_names;
    qsizetype m_folded = 0; ///< of the names, from the first on
    QTimer m_folding;
};

} // namespace matchbook
