// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/paging.h"

#include <QPagedPaintDevice>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

namespace matchbook {

/// The type and the ink of a line of a PDF.
struct PdfStyle {
    qreal size = 9; ///< points
    int weight = 400;
    QRgb color = 0xff1f2328;
    qreal leading = 1.35; ///< of the size
};

/// A document broken into pieces for a paint device of some width (device units).
class PdfLayout {
public:
    PdfLayout(QPaintDevice& device, const QString& family, qreal width);

    void add(const Document& document);

    /// Paints what stands on the page with its top at origin.
    void paint(QPainter& painter, int page, QPointF origin, const QList<PagePlace>& places) const;

    /// One line for the edge of a page, cut with an ellipsis where it is longer than width.
    void paintLine(QPainter& painter, const QString& text, const PdfStyle& style, QPointF at,
                   qreal width, bool toTheRight) const;

    [[nodiscard]] QList<PagePiece> pieces() const;

    /// Points as device units.
    [[nodiscard]] qreal points(qreal count) const { return count * m_scale; }

private:
    using Lines = std::shared_ptr<QTextLayout>;
    struct Piece : PagePiece {
        std::function<void(QPainter&, QPointF)> paint;
        qsizetype head = -1; ///< the piece that is said again above it
    };

    [[nodiscard]] QFont font(const PdfStyle& style) const;
    [[nodiscard]] Lines lines(const QString& text, const PdfStyle& style, qreal width) const;
    static qreal heightOf(const Lines& lines) { return lines->boundingRect().height(); }

    void addText(const QString& text, const PdfStyle& style, qreal before, bool keepWithNext);
    void addSectionTitle(const DocumentSection& section);
    void addRow(const QList<Lines>& cells, const QList<qreal>& lefts, qreal before, bool ruled,
                bool keepWithNext);
    void addFact(const DocumentFact& fact, qreal before, bool keepWithNext);
    void addPoints(const QStringList& list);
    void addTable(const DocumentTable& table);
    [[nodiscard]] bool standsBeside(const Lines& title, const Lines& aside) const;
    void paintTitle(QPainter& painter, QPointF at, const Lines& title, const Lines& aside) const;
    void addEntry(const DocumentEntry& entry, bool first);
    void addPiece(qreal before, qreal height, bool keepWithNext,
                  std::function<void(QPainter&, QPointF)> paint);

    QPaintDevice& m_device;
    QString m_family;
    qreal m_width;
    qreal m_scale;
    QList<Piece> m_pieces;
};

} // namespace matchbook
