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
#include "words/tokenwords.h"

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
    if (same && m_email && m_email->isEditing())
        return;
    m_shown = shownAtFirst;
    showPoints();
}

void ReachCard::showPoints() {
    clearLines();
    m_email.clear();
    for (const ContactPoint& point : m_points.mid(0, m_shown))
        add(point);
    if (!m_email)
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
    if (point.kind == PointKind::Email && !m_email) {
        m_email = makeEmail(point.value);
        row->addWidget(m_email, 1);
    } else {
        auto* value = new PlainLabel(point.value);
        value->setFit(PlainLabel::Fit::Elide);
        row->addWidget(value, 1);
    }
    if (!point.label.isEmpty()) {
        auto* label =
            new PlainLabel(elided(point.label, 20), TypeRole::Caption, ColorRole::TextMuted);
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

EditableLine* ReachCard::makeEmail(const QString& email) {
    auto* value = new PlainLabel;
    value->setFit(PlainLabel::Fit::Elide);
    auto* line =
        new EditableLine(value, {QStringLiteral("email"), tr("E-mail"), tr("Change the e-mail")});
    line->setTexts(email, email);
    connect(line, &EditableLine::saved, this, &ReachCard::saveEmail);
    return line;
}

/// Below the others, where there is no e-mail yet.
void ReachCard::addEmail() {
    m_email = makeEmail({});
    addLine(m_email);
    m_email->hide();
    auto* add = quietButton(tr("Add an e-mail"), QStringLiteral("addEmailButton"));
    add->setIcon(lineIcon(Icon::Draft));
    addLine(add, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, add] {
        add->hide();
        m_email->show();
        m_email->edit();
    });
    connect(m_email, &EditableLine::cancelled, this, &ReachCard::showPoints);
}

void ReachCard::saveEmail(const QString& typed) {
    if (!m_workspace.succeeded(setPreferredEmail(m_workspace.session(), m_person, typed)))
        return;
    showPoints();
    Q_EMIT m_workspace.said(tr("Saved the e-mail"), true);
}

} // namespace matchbook
