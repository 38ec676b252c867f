// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

#include <QSet>

namespace matchbook {

/// Adds points to a contact as addPoint does, in constant time each: a hostile file has thousands.
class PointSet {
public:
    explicit PointSet(Contact& contact)
        : m_contact(contact) {
        for (const auto& point : contact.points)
            m_known += key(point);
    }

    bool add(const ContactPoint& point) {
        if (point.value.isEmpty() || m_known.contains(key(point)))
            return false;
        m_known += key(point);
        m_contact.points += point;
        return true;
    }

    /// The kind and comparable form of a point; of a phone without digits, its text.
    static QString key(const ContactPoint& point) {
        const QString form = comparable(point.kind, point.value);
        return toText(point.kind) + u':' + (form.isEmpty() ? point.value : form);
    }

private:
    Contact& m_contact;
    QSet<QString> m_known;
};

} // namespace matchbook
