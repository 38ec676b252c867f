// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/reachsection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/pointrows.h"
#include "desktop/widgets/form.h"

namespace matchbook {

ReachSection::ReachSection(QWidget* parent)
    : EditorSection(parent) {
    Form* form = formIn(this);
    const QString labels[] = {tr("&E-mail"), tr("&Phone"), tr("Lin&ks")};
    for (size_t i = 0; i < tokens<PointKind>().size(); ++i) {
        auto* rows = new PointRows(static_cast<PointKind>(i));
        m_points.append(rows);
        form->addField(labels[i], rows);
    }
}

void ReachSection::fill(const ContactDetails& details) {
    for (PointRows* rows : std::as_const(m_points))
        rows->setPoints(details.summary.contact.points);
}

void ReachSection::take(const QList<ContactPoint>& points) {
    Contact holder;
    apply(holder);
    for (const ContactPoint& point : points)
        addPoint(holder, point);
    for (PointRows* rows : std::as_const(m_points))
        rows->setPoints(holder.points);
}

QWidget* ReachSection::emailField() const {
    return m_points[static_cast<qsizetype>(PointKind::Email)]->firstField();
}

void ReachSection::apply(Contact& contact) const {
    contact.points.clear();
    for (const PointRows* rows : m_points)
        contact.points.append(rows->points());
}

} // namespace matchbook
