// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/summary.h"

namespace matchbook {

/// What the summary and the packet are put together from.

/// The parts that say something, in a line.
QString joined(const QStringList& parts, const QString& separator = QStringLiteral(", "));

/// Facts in order; what has no value is not there.
class FactList {
public:
    void add(const QString& label, const QString& value) { add(label, QStringList(value)); }
    void add(const QString& label, QStringList values);

    operator QList<DocumentFact>() const { return m_facts; }

private:
    QList<DocumentFact> m_facts;
};

/// "2 September 2026 (confirmed)".
QString dated(const SeasonDate& date);

/// What a rotation or a project is: "rotation", "project, active".
QString kindText(const SummaryContext& context);

/// "yes", "no", or nothing where it is not known.
QString yesNo(const std::optional<bool>& value);

} // namespace matchbook
