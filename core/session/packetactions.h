// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/packet.h"
#include "session/session.h"

namespace matchbook {

/// What somebody who writes letters for the applicant needs, all their letters in one packet, as of
/// today. It reads no note, rating, plan, other person or program of the store. NotFound without
/// such a person or a letter of theirs; InvalidValue where they declined every one.
Result<Packet> letterPacket(Session& session, ContactId writer);

} // namespace matchbook
