// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

namespace matchbook {

/// What a person reads of a field in which two contacts differ (session/mergedcontact.h).
QString fieldOfDifference(const QString& field);

/// What stands there of one of the two.
QString valueOfDifference(const QString& field, const ContactDetails& details, QDate today);

/// "Program director · Lakeside Hospital"
QString roleInWords(const Role& role, const QHash<OrganizationId, QString>& organizations);

} // namespace matchbook
