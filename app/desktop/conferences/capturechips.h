// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/chip.h"
#include "domain/captureline.h"

namespace matchbook {

class FlowLayout;

/// What was understood of a capture line, a chip for each piece. All but the name can be removed:
/// with the cross, or Delete or Backspace on the chip.
class CaptureChips : public QWidget {
    Q_OBJECT

public:
    explicit CaptureChips(QWidget* parent = nullptr);

    void showLine(const CaptureLine& line, QDate today);
    QList<Chip*> chips() const { return m_chips; }

Q_SIGNALS:
    /// index: of the piece in the line shown.
    void removeRequested(qsizetype index);

private:
    void rebuild(const QList<CapturePiece>& pieces);

    FlowLayout* m_flow;
    QList<Chip*> m_chips;
    QList<Badge> m_badges;
};

/// What a chip says for a piece of a line.
Badge badgeOf(const CapturePiece& piece, const CaptureLine& line, QDate today);

} // namespace matchbook
