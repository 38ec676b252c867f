// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/applicant.h"

namespace matchbook {

bool isPaused(const Applicant& applicant, QDate today) {
    return applicant.pausedUntil > today;
}

Pack packInForce(const Applicant& applicant) {
    if (applicant.pack != Pack::Auto)
        return applicant.pack;
    return applicant.international ? Pack::Img : Pack::General;
}

} // namespace matchbook
