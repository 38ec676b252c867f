// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/network/networklayout.h"
#include "session/networkactions.h"

#include <QGraphicsView>

namespace matchbook {

/// The picture of who introduced whom. The mouse pulls it about, Ctrl and the wheel, + and - make
/// it larger and smaller, 0 shows all; the arrows go from person to person, Enter or a click opens
/// one.
class NetworkPicture : public QGraphicsView {
    Q_OBJECT

public:
    explicit NetworkPicture(QWidget* parent = nullptr);

    void setPeople(const QList<NetworkPerson>& people);

    /// The person chosen; none: no id.
    [[nodiscard]] ContactId current() const { return m_current; }
    /// Chooses somebody and brings them into the middle, large enough to read.
    void setCurrent(ContactId person);

    void showAll();
    void zoom(double factor);
    [[nodiscard]] double scaleNow() const { return transform().m11(); }

Q_SIGNALS:
    void currentChanged(matchbook::ContactId person);
    void opened(matchbook::ContactId person);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Node;

    void draw();
    void showAtFirst();
    void choose(ContactId person);
    [[nodiscard]] Node* nodeAt(const QPoint& point) const;
    /// The person nearest to the current one in a direction of the arrows.
    [[nodiscard]] ContactId neighbour(int key) const;

    QList<NetworkPerson> m_people;
    NetworkPlaces m_places;
    QHash<ContactId, Node*> m_nodes;
    ContactId m_current;
    bool m_showsAll = true; ///< until one zooms
    bool m_wasSeen = false;
    QPoint m_pressedAt;
};

} // namespace matchbook
