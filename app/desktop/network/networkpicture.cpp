// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/network/networkpicture.h"

#include "base/text.h"
#include "desktop/support/plaintext.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/chip.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace matchbook {

namespace {

constexpr double nodeWidth = 176;
constexpr double nodeHeight = 30;
constexpr double columnStep = nodeWidth + 48;
constexpr double rowStep = nodeHeight + 10;
constexpr double smallest = 0.15;
constexpr double largest = 3;
constexpr double readable = 0.9; ///< the scale at which names are easy to read
constexpr double legible = 0.6;  ///< below it names are only a picture
constexpr double zoomStep = 1.2;
constexpr double pageShape = columnStep / rowStep / 1.5; ///< rows for each column of a wide page

QPointF topLeft(const QPointF& cell) {
    return {cell.x() * columnStep, cell.y() * rowStep};
}

Tone toneOf(const NetworkPerson& person) {
    return person.sponsor ? Tone::Success : person.mentor ? Tone::Accent : Tone::Neutral;
}

/// From the right of who introduced to the left of whom.
QPainterPath lineBetween(const QPointF& from, const QPointF& to) {
    const QPointF start = topLeft(from) + QPointF(nodeWidth, nodeHeight / 2);
    const QPointF end = topLeft(to) + QPointF(0, nodeHeight / 2);
    const double half = (end.x() - start.x()) / 2;
    QPainterPath path(start);
    path.cubicTo(start + QPointF(half, 0), end - QPointF(half, 0), end);
    return path;
}

} // namespace

/// One person: a name on a rounded ground.
class NetworkPicture::Node : public QGraphicsItem {
public:
    Node(const NetworkPerson& person, const QPointF& cell)
        : m_person(person) {
        setPos(topLeft(cell));
        setToolTip(plainToolTip(person.name));
        setZValue(1);
    }

    [[nodiscard]] ContactId person() const { return m_person.id; }

    void setCurrent(bool current) {
        m_isCurrent = current;
        update();
    }

    [[nodiscard]] QRectF boundingRect() const override {
        return QRectF(0, 0, nodeWidth, nodeHeight).adjusted(-2, -2, 2, 2);
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        const QRectF ground(0.5, 0.5, nodeWidth - 1, nodeHeight - 1);
        const Tone tone = toneOf(m_person);
        painter->setPen(QPen(color(m_isCurrent ? ColorRole::Accent : ColorRole::Border),
                             m_isCurrent ? 2.5 : 1));
        painter->setBrush(color(tone == Tone::Neutral ? ColorRole::Raised : toneGround(tone)));
        painter->drawRoundedRect(ground, radius::row, radius::row);
        const QFont font = roleFont(m_isCurrent ? TypeRole::Strong : TypeRole::Body);
        painter->setFont(font);
        painter->setPen(color(tone == Tone::Neutral ? ColorRole::Text : toneInk(tone)));
        const QRectF text = ground.adjusted(space::sm + 2, 0, -space::sm - 2, 0);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(cleanedLine(m_person.name), Qt::ElideRight,
                                                         text.width()));
    }

private:
    NetworkPerson m_person;
    bool m_isCurrent = false;
};

NetworkPicture::NetworkPicture(QWidget* parent)
    : QGraphicsView(parent) {
    setObjectName(QStringLiteral("networkView"));
    setAccessibleName(tr("Picture of who introduced whom"));
    setAccessibleDescription(tr("The list beside it says the same in words"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setCornerWidget(new QWidget);
}

void NetworkPicture::setPeople(const QList<NetworkPerson>& people) {
    m_people = people;
    QList<NetworkNode> nodes;
    for (const NetworkPerson& person : people)
        nodes.append({person.id.value, person.introducedBy.value});
    m_places = layOut(nodes, pageShape);
    if (!m_places.at.contains(m_current.value))
        m_current = {};
    draw();
    if (m_showsAll)
        showAll();
}

/// The colours are those of the scheme as it is now.
void NetworkPicture::draw() {
    scene()->clear();
    m_nodes.clear();
    scene()->setBackgroundBrush(color(ColorRole::Sunken));
    for (auto [child, parent] : m_places.parents.asKeyValueRange()) {
        auto* line = scene()->addPath(lineBetween(m_places.at[parent], m_places.at[child]),
                                      QPen(color(ColorRole::TextDisabled), 1.25));
        line->setAcceptedMouseButtons(Qt::NoButton);
    }
    for (const NetworkPerson& person : std::as_const(m_people)) {
        auto* node = new Node(person, m_places.at[person.id.value]);
        node->setCurrent(person.id == m_current);
        scene()->addItem(node);
        m_nodes.insert(person.id, node);
    }
    const QRectF all = scene()->itemsBoundingRect();
    setSceneRect(all.adjusted(-space::xxl, -space::xxl, space::xxl, space::xxl));
}

void NetworkPicture::choose(ContactId person) {
    if (person == m_current || !m_nodes.contains(person))
        return;
    if (Node* before = m_nodes.value(m_current))
        before->setCurrent(false);
    m_current = person;
    m_nodes[person]->setCurrent(true);
    Q_EMIT currentChanged(person);
}

void NetworkPicture::setCurrent(ContactId person) {
    choose(person);
    const Node* node = m_nodes.value(person);
    if (!node)
        return;
    if (scaleNow() < readable) {
        m_showsAll = false;
        setTransform(QTransform::fromScale(readable, readable));
    }
    centerOn(node);
}

void NetworkPicture::showAll() {
    m_showsAll = true;
    if (m_nodes.isEmpty())
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    // A few people are not blown up to fill the window.
    if (scaleNow() > 1)
        setTransform({});
}

void NetworkPicture::zoom(double factor) {
    const double wanted = std::clamp(scaleNow() * factor, smallest, largest);
    m_showsAll = false;
    scale(wanted / scaleNow(), wanted / scaleNow());
}

void NetworkPicture::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void NetworkPicture::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const ContactId next = neighbour(event->key())) {
            choose(next);
            ensureVisible(m_nodes[next], space::xxl, space::xxl);
        }
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

NetworkPicture::Node* NetworkPicture::nodeAt(const QPoint& point) const {
    return dynamic_cast<Node*>(itemAt(point));
}

void NetworkPicture::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    if (const Node* node = nodeAt(event->pos()))
        choose(node->person());
    QGraphicsView::mousePressEvent(event);
}

/// A click on somebody, unless the picture was pulled by them.
void NetworkPicture::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    const Node* node = nodeAt(event->pos());
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    if (node && event->button() == Qt::LeftButton && moved < QApplication::startDragDistance())
        Q_EMIT opened(node->person());
}

/// What lies off to the side counts three times as far.
ContactId NetworkPicture::neighbour(int key) const {
    if (!m_current)
        return m_people.isEmpty() ? ContactId{} : m_people.first().id;
    const QPointF from = topLeft(m_places.at[m_current.value]);
    ContactId nearest;
    double shortest = std::numeric_limits<double>::max();
    for (auto [id, cell] : m_places.at.asKeyValueRange()) {
        const QPointF away = topLeft(cell) - from;
        const double along = key == Qt::Key_Left    ? -away.x()
                             : key == Qt::Key_Right ? away.x()
                             : key == Qt::Key_Up    ? -away.y()
                                                    : away.y();
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double across = std::abs(sideways ? away.y() : away.x());
        const double distance = along + 3 * across;
        if (along > 0 && distance < shortest) {
            shortest = distance;
            nearest = ContactId{id};
        }
    }
    return nearest;
}

void NetworkPicture::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_showsAll)
        showAll();
}

void NetworkPicture::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    if (!std::exchange(m_wasSeen, true) && m_showsAll)
        showAtFirst();
}

/// All of them where one can read it, else the largest tree.
void NetworkPicture::showAtFirst() {
    showAll();
    if (scaleNow() >= legible || m_nodes.isEmpty())
        return;
    m_showsAll = false;
    setTransform(QTransform::fromScale(readable, readable));
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void NetworkPicture::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && scene())
        draw();
}

} // namespace matchbook
