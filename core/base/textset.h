// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QSet>
#include <QStringView>

#include <initializer_list>

namespace matchbook {

/// Texts of which nothing is asked but whether they are in it. It keeps a hash of each, so that
/// hundreds of thousands take little room and are let go at once; that a text is taken for one of
/// them is as likely as a stray bit (1 in 10^13).
class TextSet {
public:
    TextSet() = default;
    TextSet(std::initializer_list<QStringView> texts) {
        for (const QStringView text : texts)
            insert(text);
    }

    void insert(QStringView text) { m_hashes.insert(qHash(text, 0)); }
    void reserve(qsizetype size) { m_hashes.reserve(size); }
    [[nodiscard]] bool contains(QStringView text) const {
        return m_hashes.contains(qHash(text, 0));
    }

private:
    QSet<size_t> m_hashes;
};

} // namespace matchbook
