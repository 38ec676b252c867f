// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

namespace matchbook {

/// Which copies of a store can go, by when they were made: all of the last two days stay, then the
/// newest of each of 12 days, of 10 weeks and of 9 months, and always the newest of all.
QList<QDateTime> superfluousCopies(QList<QDateTime> copies, QDate today);

} // namespace matchbook
