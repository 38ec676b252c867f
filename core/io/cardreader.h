// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"
#include "io/vcardfields.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

namespace matchbook {

/// Reads one card, from its BEGIN to its END, into a contact.
class CardReader {
public:
    explicit CardReader(int row) { m_record.row = row; }

    void add(VcardLine line) { m_lines += std::move(line); }
    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    [[nodiscard]] int row() const { return m_record.row; }
    [[nodiscard]] bool isNameless() const { return m_nameless; }

    /// Lines of ours that no field of ours can hold; they are kept as they are.
    [[nodiscard]] const QList<VcardLine>& refused() const { return m_refused; }
    VcardLine* last() { return m_lines.isEmpty() ? nullptr : &m_lines.last(); }

    /// The contact; without a name when nobody could be recognised.
    ImportRecord finish();

    /// The card as text, to be mended and tried again.
    [[nodiscard]] QByteArray text() const;

private:
    void collect();
    void take(qsizetype index);
    [[nodiscard]] bool isOurLabel(const VcardLine& line) const;
    void takePoint(qsizetype index);
    void takeSingle(qsizetype index, VcardField field);
    void takePhoto(const VcardLine& line);
    void takeOwn();
    void takeUid();
    void complete();
    void nameless();
    void keepLines();

    ImportRecord m_record;
    QList<VcardLine> m_lines;
    QList<bool> m_keep;
    QList<VcardField> m_fields;
    QHash<QString, QString> m_labels; ///< by group
    QSet<QString> m_unwrapped;        ///< groups whose label is plain text
    QSet<QString> m_remade;           ///< groups whose lines need not be kept
    QHash<QString, qsizetype> m_pointAt;
    QMultiHash<VcardField, qsizetype> m_indexes;
    QList<VcardLine> m_refused;
    QStringList m_notes;
    Contact m_parts; ///< the name parts of N
    bool m_ours = false;
    bool m_nameless = false;
};

} // namespace matchbook
