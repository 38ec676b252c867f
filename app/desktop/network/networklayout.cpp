// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/network/networklayout.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace matchbook {

namespace {

constexpr double gapBetweenTrees = 0.5; ///< rows

/// A tree laid out by itself, from its top left.
struct Tree {
    QList<std::pair<qint64, QPointF>> places;
    int columns = 0;
    double rows = 0;
};

class Forest {
public:
    explicit Forest(const QList<NetworkNode>& nodes) {
        QHash<qint64, qint64> parents;
        for (const NetworkNode& node : nodes)
            parents.insert(node.id, node.parent);
        for (const NetworkNode& node : nodes) {
            const qint64 parent = parents.contains(node.parent) ? node.parent : 0;
            if (parent != 0 && !closesRing(node.id, parent)) {
                m_parents.insert(node.id, parent);
                m_children[parent].append(node.id);
            } else {
                m_roots.append(node.id);
            }
        }
    }

    [[nodiscard]] const QHash<qint64, qint64>& parents() const { return m_parents; }

    [[nodiscard]] QList<Tree> trees() const {
        QList<Tree> made;
        for (const qint64 root : m_roots) {
            Tree tree;
            place(tree, root, 0);
            made.append(tree);
        }
        std::ranges::stable_sort(made, std::greater(), &Tree::rows);
        return made;
    }

private:
    /// People may be noted as having introduced each other; a tree has no rings.
    [[nodiscard]] bool closesRing(qint64 id, qint64 parent) const {
        for (qint64 above = parent; above != 0; above = m_parents.value(above)) {
            if (above == id)
                return true;
        }
        return false;
    }

    /// Whom they introduced below each other, they themselves in the middle. The row taken.
    double place(Tree& tree, qint64 id, int column) const { // NOLINT(misc-no-recursion)
        tree.columns = std::max(tree.columns, column + 1);
        const QList<qint64> children = m_children.value(id);
        double row = tree.rows;
        if (children.isEmpty()) {
            tree.rows += 1;
        } else {
            const double first = place(tree, children.first(), column + 1);
            double last = first;
            for (const qint64 child : children.sliced(1))
                last = place(tree, child, column + 1);
            row = (first + last) / 2;
        }
        tree.places.append({id, QPointF(column, row)});
        return row;
    }

    QHash<qint64, qint64> m_parents;
    QHash<qint64, QList<qint64>> m_children;
    QList<qint64> m_roots;
};

/// How high a page is on which so many cells have the wanted shape; the largest tree is not cut.
double pageHeight(const QList<Tree>& trees, double shape) {
    double cells = 0;
    double highest = 0;
    for (const Tree& tree : trees) {
        cells += tree.columns * (tree.rows + gapBetweenTrees);
        highest = std::max(highest, tree.rows);
    }
    return std::max(highest, std::ceil(std::sqrt(cells * shape)));
}

} // namespace

NetworkPlaces layOut(const QList<NetworkNode>& nodes, double shape) {
    const Forest forest(nodes);
    const QList<Tree> trees = forest.trees();
    const double height = pageHeight(trees, shape);
    NetworkPlaces places{.at = {}, .size = {}, .parents = forest.parents()};
    QPointF corner;
    int widest = 0; ///< of the trees that stand below each other here
    for (const Tree& tree : trees) {
        if (corner.y() > 0 && corner.y() + tree.rows > height) {
            corner = {corner.x() + widest, 0};
            widest = 0;
        }
        for (const auto& [id, at] : tree.places)
            places.at.insert(id, corner + at);
        widest = std::max(widest, tree.columns);
        places.size = places.size.expandedTo({corner.x() + widest, corner.y() + tree.rows});
        corner.ry() += tree.rows + gapBetweenTrees;
    }
    return places;
}

} // namespace matchbook
