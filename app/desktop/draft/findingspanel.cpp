// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/findingspanel.h"

#include "desktop/contacts/clipped.h"
#include "desktop/guard/marks.h"
#include "desktop/support/icons.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/plainlabel.h"
#include "words/tokenwords.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace matchbook {

namespace {

constexpr int restMilliseconds = 300;
constexpr int panelWidth = 256;

constexpr int lineSpacing = 2;

/// An icon and as many lines of words as they need; what Qt paints by itself ends in "…" where the
/// last word but just does not fit.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* list = qobject_cast<const QListView*>(option.widget);
        const int width = list->viewport()->width() - 2 * list->spacing();
        const QRect room = wordsRect(option, {0, 0, width, QWIDGETSIZE_MAX});
        const int height =
            option.fontMetrics.boundingRect(room, Qt::TextWordWrap, wordsOf(index)).height();
        return {width, std::max(height, option.decorationSize.height()) + 2 * above};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QIcon icon = std::exchange(item.icon, {});
        item.text.clear();
        item.features = {};
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        QRect beside = option.rect.adjusted(beforeIcon, 0, 0, 0);
        beside.setWidth(option.decorationSize.width());
        icon.paint(painter, QStyle::visualRect(item.direction, option.rect, beside));
        painter->setFont(item.font);
        painter->setPen(color(ColorRole::Text));
        painter->drawText(
            QStyle::visualRect(item.direction, option.rect, wordsRect(option, option.rect)),
            Qt::TextWordWrap | Qt::AlignVCenter, wordsOf(index));
    }

private:
    static constexpr int above = space::xs + 2;
    static constexpr int beforeIcon = space::md;
    static constexpr int longestTogether = 20; ///< letters of a word: what a line has room for

    static QString wordsOf(const QModelIndex& index) {
        return clipped(index.data().toString(), longestCell, longestTogether);
    }
    static QRect wordsRect(const QStyleOptionViewItem& option, const QRect& rect) {
        return rect.adjusted(beforeIcon + option.decorationSize.width() + space::md, 0, -space::sm,
                             0);
    }
};

QString sourceWords(const Finding& finding) {
    const Source source = finding.sources.value(0);
    return source.section.isEmpty() ? source.guide
                                    : source.section + QStringLiteral(" (") + source.row + u')';
}

} // namespace

FindingsPanel::FindingsPanel(Workspace& workspace, ContactId to, QLineEdit* subject,
                             QPlainTextEdit* text, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_subject(subject)
    , m_text(text)
    , m_list(new QListWidget)
    , m_why(paragraph({}, TypeRole::Caption)) {
    connect(&m_reading, &QTimer::timeout, this, &FindingsPanel::read);
    setFixedWidth(panelWidth);
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setAccessibleName(tr("What could be better"));
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(lineSpacing);
    m_why->setObjectName(QStringLiteral("findingWhyLabel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs); // in line with the fields beside it
    column->addWidget(paragraph(tr("What could be better")));
    column->addWidget(m_list, 1);
    column->addWidget(m_why);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_reading.isActive())
            check();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::showCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &FindingsPanel::showCurrent);
    if (auto context = DraftContextReader::begin(workspace.session(), to);
        workspace.succeeded(context)) {
        m_context = *std::move(context);
        m_reading.start(0);
        read();
    }
}

void FindingsPanel::setDraft(const Draft& draft) {
    m_draft = draft;
    m_rest.start();
}

void FindingsPanel::read() {
    if (!m_context->isDone() && !m_workspace.succeeded(m_context->readSome()))
        m_context.reset();
    if (m_context && !m_context->isDone())
        return;
    m_reading.stop();
    if (!m_rest.isActive())
        m_rest.start();
}

const QList<Finding>& FindingsPanel::check() {
    while (m_reading.isActive())
        read();
    m_rest.stop();
    if (m_context) {
        const auto findings = checkDraft(m_workspace.session(), m_draft, m_context->context());
        if (m_workspace.succeeded(findings) && *findings != m_findings)
            show(*findings);
        markPlaces(m_subject, m_findings);
        markPlaces(m_text, m_findings);
    }
    Q_EMIT checked();
    return m_findings;
}

void FindingsPanel::checkSoon() {
    if (!m_reading.isActive())
        check();
}

void FindingsPanel::show(const QList<Finding>& findings) {
    m_findings = findings;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const auto alike = [&](const Finding& other) {
            return other.message == finding.message;
        };
        if (std::any_of(findings.begin(), findings.begin() + i, alike))
            continue; // marked in the text as well, but said once
        auto* item = new QListWidgetItem(finding.message, m_list);
        const bool grave = finding.severity <= Severity::High;
        item->setIcon(lineIcon(grave ? Icon::Warning : Icon::Why,
                               grave ? ColorRole::Danger : ColorRole::TextMuted));
        item->setToolTip(plainToolTip(finding.why));
        item->setData(Qt::AccessibleTextRole,
                      inWords(finding.severity) + QStringLiteral(": ") + finding.message);
        item->setData(Qt::UserRole, i);
    }
    m_why->setText(findings.isEmpty() ? tr("Nothing to say against it. This is an aid: it cannot "
                                           "see everything.")
                                      : tr("Choose a line to see why."));
}

/// Why, from which guide, and where in the text.
void FindingsPanel::showCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const Finding& finding = m_findings[item->data(Qt::UserRole).toInt()];
    m_why->setText(finding.why + u'\n' + sourceWords(finding));
    if (finding.place.inSubject)
        m_subject->setCursorPosition(int(finding.place.start));
    if (finding.place.whole())
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(finding.place.start));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

} // namespace matchbook
