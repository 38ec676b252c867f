// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/pdfwriter.h"

#include "io/pdflayout.h"
#include "io/summarywords.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace matchbook {

namespace {

constexpr QRgb quiet = 0xff5d6670;
constexpr PdfStyle edgeStyle{.size = 8, .color = quiet};

constexpr QMarginsF margins{paperMargin, paperMargin, paperMargin, paperMargin};

QString documentFamily() {
    const auto inter = QStringLiteral("Inter");
    return QFontDatabase::families().contains(inter) ? inter : QFont().family();
}

class PdfPages {
public:
    PdfPages(const Document& document, QPagedPaintDevice& device, qreal dotsPerInch)
        : m_document(document)
        , m_device(device)
        , m_text(device.pageLayout().paintRectPixels(static_cast<int>(dotsPerInch)))
        , m_layout(device, documentFamily(), m_text.width()) {
        m_layout.add(document);
        m_places = paginate(m_layout.pieces(), m_text.height());
        m_count = m_places.isEmpty() ? 1 : m_places.last().page + 1;
    }

    void paint() {
        QPainter painter(&m_device);
        // The origin is where the margins end.
        for (int page = 0; page < m_count; ++page) {
            if (page > 0) {
                m_device.newPage();
                edge(painter, -m_layout.points(28), m_document.runningHead,
                     m_document.runningAside);
            }
            m_layout.paint(painter, page, {0, 0}, m_places);
            edge(painter, m_text.height() + m_layout.points(20), m_document.foot,
                 SummaryWords::tr("Page %1 of %2").arg(page + 1).arg(m_count));
        }
    }

private:
    void edge(QPainter& painter, qreal y, const QString& left, const QString& right) const {
        const qreal rightWidth = m_text.width() / 3;
        const qreal leftWidth = m_text.width() - rightWidth;
        m_layout.paintLine(painter, left, edgeStyle, {0, y}, leftWidth, false);
        m_layout.paintLine(painter, right, edgeStyle, {leftWidth, y}, rightWidth, true);
    }

    const Document& m_document;
    QPagedPaintDevice& m_device;
    QRectF m_text;
    PdfLayout m_layout;
    QList<PagePlace> m_places;
    int m_count = 1;
};

} // namespace

QByteArray writePdf(const Document& document, Paper paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setResolution(1200);
    device.setTitle(document.title + QStringLiteral(" – ") + document.subtitle);
    device.setCreator(QStringLiteral("Matchbook"));
    paintPages(document, device, paper);
    return bytes;
}

void paintPages(const Document& document, QPagedPaintDevice& device, Paper paper) {
    device.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(margins, QPageLayout::Millimeter);
    PdfPages(document, device, device.logicalDpiY()).paint();
}

} // namespace matchbook
