// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// The role word by which the capture line says what a title says, such as "PD"; empty for a title
/// that is none of its roles, or more than that.
QString roleWord(const QString& title);

/// Does the role word say all that the title says?
bool saysAll(const QString& role, const QString& title);

} // namespace matchbook
