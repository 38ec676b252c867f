// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace matchbook {

/// Names the program to Qt, so that both clients find the same folders. To be called first.
void nameApplication();

/// The store that is used when none is named: matchbook.sqlite in the user's data folder.
QString defaultStorePath();

/// The store of fictional people, beside it.
QString sampleStorePath();

/// The folder "rules" beside a store, where users keep rules of their own, if there is one.
QStringList ownRules(const QString& store);

} // namespace matchbook
