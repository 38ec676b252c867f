// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {
class Session;
}

namespace matchbook::screens {

/// Somebody, their hospital, a conference, a project and a task with names of 80 characters.
struct LongNames {
    ContactId person;
    EventId event;
};

/// Adds them to a store so that every view has something to say of them.
LongNames addLongNames(Session& session);

} // namespace matchbook::screens
