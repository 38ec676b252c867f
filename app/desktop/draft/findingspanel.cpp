// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/findingspanel.h"

#include "desktop/guard/marks.h"
#include "desktop/support/icons.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/plainlabel.h"
#include "words/tokenwords.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int restMilliseconds = 300;
constexpr int panelWidth = 256;

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
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
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
