// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// Somebody who was introduced by somebody, or introduced others.
struct NetworkPerson {
    ContactId id;
    QString name;
    ContactId introducedBy; ///< none: the applicant met them without help
    bool mentor = false;
    bool sponsor = false; ///< whose sponsorship is active

    bool operator==(const NetworkPerson&) const = default;
};

/// Who introduced whom, in the order of the names. Nobody in the Trash.
Result<QList<NetworkPerson>> introductionsMade(Session& session);

} // namespace matchbook
