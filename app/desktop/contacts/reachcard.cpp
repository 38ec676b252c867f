// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/reachcard.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/editableline.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/workspace.h"
#include "words/labelwords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype shownAtFirst = 12;

QUrl withScheme(const char* scheme, const QString& path) {
    QUrl url;
    url.setScheme(QString::fromLatin1(scheme));
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

Icon iconOf(PointKind kind) {
    switch (kind) {
    case PointKind::Email:
        return Icon::Draft;
    case PointKind::Phone:
        return Icon::Phone;
    case PointKind::Link:
        break;
    }
    return Icon::Link;
}

EditableLine::Names namesOf(PointKind kind) {
    switch (kind) {
    case PointKind::Email:
        return {QStringLiteral("email"), ReachCard::tr("E-mail"),
                ReachCard::tr("Change the e-mail")};
    case PointKind::Phone:
        return {QStringLiteral("phone"), ReachCard::tr("Phone"),
                ReachCard::tr("Change the phone number")};
    case PointKind::Link:
        break;
    }
    return {QStringLiteral("link"), ReachCard::tr("Link"), ReachCard::tr("Change the link")};
}

/// A bare icon that keeps following the colours of the scheme.
class Glyph : public QWidget {
public:
    explicit Glyph(Icon icon)
        : m_icon(icon) {
        setFixedSize(18, 18);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(&painter, QRectF(rect()), m_icon, color(ColorRole::TextMuted));
    }

private:
    Icon m_icon;
};

} // namespace

QUrl openable(const ContactPoint& point) {
    const QString value = cleanedLine(point.value);
    if (value.isEmpty())
        return {};
    switch (point.kind) {
    case PointKind::Email:
        return value.contains(u'@') ? withScheme("mailto", value) : QUrl();
    case PointKind::Phone:
        return withScheme("tel", QString(value).remove(u' '));
    case PointKind::Link:
        break;
    }
    const QUrl written(value, QUrl::StrictMode);
    const QUrl url = written.scheme().isEmpty()
                         ? QUrl(QStringLiteral("https://") + value, QUrl::StrictMode)
                         : written;
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

ReachCard::ReachCard(Workspace& workspace, QWidget* parent)
    : Section(tr("How to reach them"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("reachCard"));
    lines()->setSpacing(space::xs);
}

void ReachCard::setDetails(const ContactDetails& details) {
    m_points = details.summary.contact.points;
    std::ranges::stable_sort(m_points, {}, [](const ContactPoint& point) {
        return std::pair(point.kind, !point.preferred);
    });
    // What is being typed is not swept away by a change elsewhere.
    const bool same = m_person == details.summary.contact.id;
    m_person = details.summary.contact.id;
    if (same && std::ranges::any_of(findChildren<EditableLine*>(), &EditableLine::isEditing))
        return;
    m_shown = shownAtFirst;
    showPoints();
}

void ReachCard::showPoints() {
    clearLines();
    for (const ContactPoint& point : m_points.mid(0, m_shown))
        add(point);
    if (std::ranges::find(m_points, PointKind::Email, &ContactPoint::kind) == m_points.end())
        addEmail();
    if (m_points.size() <= m_shown)
        return;
    auto* more =
        quietButton(tr("Show more (%1)").arg(QLocale().toString(m_points.size() - m_shown)),
                    QStringLiteral("morePointsButton"));
    addLine(more, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        m_shown += 10 * shownAtFirst;
        showPoints();
    });
}

void ReachCard::add(const ContactPoint& point) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(new Glyph(iconOf(point.kind)));
    row->addSpacing(space::xs);
    row->addWidget(makeLine(point), 1);
    if (!point.label.isEmpty()) {
        auto* label = new PlainLabel(elided(labelWords().shown(point.label), 20), TypeRole::Caption,
                                     ColorRole::TextMuted);
        row->addWidget(label);
    }
    const QString shown = elided(point.value, longestName);
    auto* copy = new IconButton(Icon::Copy, tr("Copy %1").arg(shown), QStringLiteral("copyButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(copy);
    row->addLayout(buttons);
    connect(copy, &IconButton::clicked, this, [this, value = point.value] {
        QGuiApplication::clipboard()->setText(value);
        Q_EMIT m_workspace.said(tr("Copied"), false);
    });
    if (const QUrl url = openable(point); url.isValid()) {
        auto* open =
            new IconButton(Icon::Open, tr("Open %1").arg(shown), QStringLiteral("openButton"));
        if (point.kind == PointKind::Link)
            setPlainToolTip(open, tr("Open at %1").arg(url.host()));
        buttons->addWidget(open);
        connect(open, &IconButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    }
    addLine(holder);
}

EditableLine* ReachCard::makeLine(const ContactPoint& point) {
    auto* value = new PlainLabel;
    value->setFit(PlainLabel::Fit::Elide);
    auto* line = new EditableLine(value, namesOf(point.kind));
    line->setTexts(point.value, point.value);
    connect(line, &EditableLine::saved, this,
            [this, point](const QString& typed) { save(point, typed); });
    return line;
}

/// Below the others, where there is no e-mail yet.
void ReachCard::addEmail() {
    auto* line = makeLine({.kind = PointKind::Email, .label = {}, .value = {}, .preferred = true});
    addLine(line);
    line->hide();
    auto* add = quietButton(tr("Add an e-mail"), QStringLiteral("addEmailButton"));
    add->setIcon(lineIcon(Icon::Draft));
    addLine(add, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, line, [line, add] {
        add->hide();
        line->show();
        line->edit();
    });
    connect(line, &EditableLine::cancelled, this, &ReachCard::showPoints);
}

void ReachCard::save(const ContactPoint& point, const QString& typed) {
    if (!m_workspace.succeeded(setContactPoint(m_workspace.session(), m_person, point, typed)))
        return;
    showPoints();
    Q_EMIT m_workspace.said(point.kind == PointKind::Email   ? tr("Saved the e-mail")
                            : point.kind == PointKind::Phone ? tr("Saved the phone number")
                                                             : tr("Saved the link"),
                            true);
}

} // namespace matchbook
