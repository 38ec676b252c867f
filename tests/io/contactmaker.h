// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"

#include <QRandomGenerator>

namespace matchbook {

/// Contacts with every field filled by chance from texts that programs stumble over. The same seed
/// gives the same contacts.
class ContactMaker {
public:
    explicit ContactMaker(quint32 seed)
        : m_random(seed) {}

    ContactRecord make();

private:
    bool chance(int percent) { return int(m_random.bounded(100U)) < percent; }
    QString text();
    QString line();
    QStringList lines();
    std::optional<QDate> day();
    std::optional<bool> maybe();
    template <Tokenised Enum>
    Enum any() {
        return static_cast<Enum>(m_random.bounded(static_cast<int>(tokens<Enum>().size())));
    }

    QRandomGenerator m_random;
};

/// A contact as JSON, so that a failure shows where two differ.
QString asText(const Contact& contact);

} // namespace matchbook
