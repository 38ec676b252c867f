// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/pointrows.h"

#include "base/text.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/wordcompletion.h"
#include "rules/guidebook.h"
#include "words/labelwords.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace matchbook {

namespace {

constexpr int longestTyped = 2000;

QString placeholder(PointKind kind) {
    switch (kind) {
    case PointKind::Email:
        return QStringLiteral("jane.doe@example.org");
    case PointKind::Phone:
        return QStringLiteral("+1 555 010 0199");
    case PointKind::Link:
        break;
    }
    return QStringLiteral("https://example.org/jane-doe");
}

QString nameOf(PointKind kind) {
    switch (kind) {
    case PointKind::Email:
        return PointRows::tr("E-mail");
    case PointKind::Phone:
        return PointRows::tr("Phone");
    case PointKind::Link:
        break;
    }
    return PointRows::tr("Link");
}

QString adding(PointKind kind) {
    switch (kind) {
    case PointKind::Email:
        return PointRows::tr("Add an e-mail");
    case PointKind::Phone:
        return PointRows::tr("Add a phone");
    case PointKind::Link:
        break;
    }
    return PointRows::tr("Add a link");
}

} // namespace

PointRows::PointRows(PointKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_column(new QVBoxLayout) {
    m_column->setSpacing(space::sm);
    auto* more =
        rowsIn(this, m_column, adding(kind), QStringLiteral("%1AddButton").arg(toText(kind)));
    connect(more, &QPushButton::clicked, this, [this] {
        add({.kind = m_kind, .label = {}, .value = {}});
        m_lines.constLast().value->setFocus();
    });
}

void PointRows::setPoints(const QList<ContactPoint>& points) {
    for (const Line& line : std::exchange(m_lines, {}))
        delete line.holder;
    for (const ContactPoint& point : points) {
        if (point.kind == m_kind)
            add(point);
    }
    if (m_lines.isEmpty() && m_kind == PointKind::Email)
        add({.kind = m_kind, .label = {}, .value = {}});
}

QList<ContactPoint> PointRows::points() const {
    QList<ContactPoint> points;
    for (const Line& line : m_lines) {
        ContactPoint point = line.before;
        if (line.value->isModified())
            point.value = cleanedLine(line.value->text());
        if (line.label->isModified())
            point.label = labelWords().kept(cleanedLine(line.label->text()));
        point.preferred = line.preferred->isChecked();
        if (!point.value.isEmpty())
            points.append(point);
    }
    return points;
}

QWidget* PointRows::firstField() const {
    return m_lines.isEmpty() ? nullptr : m_lines.constFirst().value;
}

void PointRows::add(const ContactPoint& point) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    auto* value = new QLineEdit(point.value);
    value->setObjectName(QStringLiteral("%1Edit").arg(toText(m_kind)));
    value->setAccessibleName(nameOf(m_kind));
    value->setPlaceholderText(placeholder(m_kind));
    value->setMaxLength(longestTyped);
    auto* label = new QLineEdit(labelWords().shown(point.label));
    label->setObjectName(QStringLiteral("%1LabelEdit").arg(toText(m_kind)));
    label->setAccessibleName(tr("Label of the %1").arg(nameOf(m_kind)));
    label->setPlaceholderText(tr("Label"));
    label->setMaxLength(100);
    offerWords(label,
               m_kind == PointKind::Link ? wordsOf(QStringLiteral("links")) : labelWords().shown());
    auto* preferred = new IconButton(Icon::Star, tr("Use this %1 first").arg(nameOf(m_kind)),
                                     QStringLiteral("%1PreferredButton").arg(toText(m_kind)));
    preferred->setCheckable(true);
    preferred->setChecked(point.preferred);
    auto* remove = new IconButton(Icon::Dismiss, tr("Remove this %1").arg(nameOf(m_kind)),
                                  QStringLiteral("%1RemoveButton").arg(toText(m_kind)));
    row->addWidget(value, 3);
    row->addWidget(label, 1);
    row->addWidget(preferred);
    row->addWidget(remove);
    m_column->addWidget(holder);
    m_lines.append({point, value, label, preferred, holder});
    showChoice();
    connect(preferred, &IconButton::clicked, this, [this, preferred] { prefer(preferred); });
    connect(remove, &IconButton::clicked, this, [this, holder] { this->remove(holder); });
}

void PointRows::remove(QWidget* holder) {
    m_lines.removeIf([holder](const Line& line) { return line.holder == holder; });
    holder->hide();
    holder->deleteLater();
    if (!m_lines.isEmpty())
        m_lines.constLast().value->setFocus();
    showChoice();
}

/// At most one is preferred.
void PointRows::prefer(const IconButton* chosen) {
    for (const Line& line : std::as_const(m_lines)) {
        if (line.preferred != chosen)
            line.preferred->setChecked(false);
    }
    showChoice();
}

/// With one line alone there is nothing to choose.
void PointRows::showChoice() {
    for (const Line& line : std::as_const(m_lines)) {
        line.preferred->setVisible(m_lines.size() > 1);
        line.preferred->setIcon(lineIcon(
            Icon::Star, line.preferred->isChecked() ? ColorRole::Accent : ColorRole::TextMuted));
    }
}

} // namespace matchbook
