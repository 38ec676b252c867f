// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/capturebar.h"

#include "desktop/conferences/capturechips.h"
#include "desktop/guard/guard.h"
#include "desktop/people/person.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "domain/signature.h"
#include "session/eventactions.h"
#include "session/eventpeople.h"
#include "words/daywords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int pauseBeforeLooking = 150; ///< milliseconds after the last key

QString proposal(const Event& event, QDate due, QDate today) {
    if (due <= today)
        return CaptureBar::tr("Follow up: due now");
    return event.isVirtual || returnedOn(event) <= today
               ? CaptureBar::tr("Follow up: from %1 on").arg(weekdayInWords(due, today))
               : CaptureBar::tr("Follow up after you are home: from %1 on")
                     .arg(weekdayInWords(due, today));
}

/// A small icon beside a text.
class Glyph : public QWidget {
public:
    Glyph(Icon icon, ColorRole ink)
        : m_icon(icon)
        , m_ink(ink) {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(&painter, QRectF(rect()), m_icon, color(m_ink));
    }

private:
    Icon m_icon;
    ColorRole m_ink;
};

} // namespace

CaptureBar::CaptureBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chips(new CaptureChips)
    , m_help(paragraph(tr("@ institution and role   # tag   ! note   > next step and day   "
                          "<\u2026> e-mail   ^ introduced by"),
                       TypeRole::Caption)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(makeLine());
    column->addWidget(m_chips);
    column->addWidget(makeHint());
    column->addWidget(makeNext());
    column->addWidget(m_help);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &CaptureBar::lookForKnown);
    connect(m_chips, &CaptureChips::removeRequested, this, &CaptureBar::remove);
    read();
}

QWidget* CaptureBar::makeLine() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    m_line = new QLineEdit;
    m_typed.emplace(m_line);
    m_line->setObjectName(QStringLiteral("captureEdit"));
    m_line->setAccessibleName(tr("Somebody you met"));
    m_line->setPlaceholderText(tr("Jane Doe, MD @UCSF PD #IR !what you talked about >draft Fri"));
    m_line->installEventFilter(this);
    m_save = primaryButton(tr("Add"), QStringLiteral("captureButton"));
    m_save->setAccessibleName(tr("Add this person"));
    row->addWidget(m_line, 1);
    row->addWidget(m_save);
    connect(m_line, &QLineEdit::textChanged, this, &CaptureBar::read);
    connect(m_line, &QLineEdit::returnPressed, this, &CaptureBar::save);
    connect(m_save, &QPushButton::clicked, this, &CaptureBar::save);
    return holder;
}

QWidget* CaptureBar::makeHint() {
    m_hint = new QWidget;
    auto* row = new QHBoxLayout(m_hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    m_hintText = new PlainLabel({}, TypeRole::Body);
    m_hintText->setObjectName(QStringLiteral("lookAlikeLabel"));
    m_hintText->setFit(PlainLabel::Fit::Wrap);
    m_logKnown = quietButton(tr("Log with them (Alt+L)"), QStringLiteral("logLookAlikeButton"));
    m_logKnown->setShortcut(QKeySequence(Qt::ALT | Qt::Key_L));
    m_openKnown = quietButton(tr("Open"), QStringLiteral("openLookAlikeButton"));
    row->addWidget(new Glyph(Icon::User, ColorRole::Info));
    row->addWidget(m_hintText, 1);
    row->addWidget(m_logKnown);
    row->addWidget(m_openKnown);
    m_hint->hide();
    connect(m_logKnown, &QPushButton::clicked, this, &CaptureBar::logWithKnown);
    connect(m_openKnown, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.contactRequested(m_known); });
    return m_hint;
}

QWidget* CaptureBar::makeNext() {
    m_nextRow = new QWidget;
    auto* row = new QHBoxLayout(m_nextRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    m_next = new PlainLabel({}, TypeRole::Caption, ColorRole::Info);
    m_next->setObjectName(QStringLiteral("nextStepLabel"));
    m_ownNext = quietButton(tr("Another next step"), QStringLiteral("ownNextStepButton"));
    m_ownNext->setAccessibleName(tr("A next step of your own"));
    row->addWidget(m_next);
    row->addWidget(m_ownNext);
    row->addStretch(1);
    connect(m_ownNext, &QPushButton::clicked, this, &CaptureBar::beginOwnNext);
    return m_nextRow;
}

void CaptureBar::setEvent(const std::optional<Event>& event) {
    m_event = event;
    m_typed->setEvent(event ? event->id : EventId{});
    propose();
}

void CaptureBar::focusLine() {
    m_line->setFocus(Qt::OtherFocusReason);
}

void CaptureBar::read() {
    const QDate today = m_workspace.session().today();
    m_read = parseCaptureLine(m_line->text(), today);
    m_chips->showLine(m_read, today);
    m_chips->setVisible(!m_read.pieces.isEmpty());
    const bool named = !m_read.contact.name.isEmpty();
    m_save->setEnabled(named);
    const QString missing = named ? QString() : tr("Type a name first");
    m_save->setToolTip(missing);
    m_save->setAccessibleDescription(missing);
    QWidget* before = m_line;
    const auto follow = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (Chip* chip : m_chips->chips()) {
        if (chip->focusPolicy() != Qt::NoFocus) // the name is edited in the line
            follow(chip);
    }
    follow(m_save);
    follow(m_logKnown);
    follow(m_openKnown);
    follow(m_ownNext);
    propose();
    if (m_read.contact.name.isEmpty())
        m_hint->hide();
    m_pause.start();
}

/// The next step is proposed, not asked for; one of the user's own may stand beside it.
void CaptureBar::propose() {
    const QDate today = m_workspace.session().today();
    QString text;
    if (!m_read.contact.name.isEmpty() && m_event) {
        const auto due = followUpDue(m_workspace.session(), *m_event);
        if (due && *due)
            text = proposal(*m_event, **due, today);
    }
    m_next->setText(text);
    m_nextRow->setVisible(!text.isEmpty());
    m_ownNext->setVisible(m_read.nextStep.isEmpty());
}

void CaptureBar::beginOwnNext() {
    m_line->setText(m_line->text().trimmed() + QStringLiteral(" >"));
    focusLine();
}

void CaptureBar::lookForKnown() {
    m_known = {};
    if (!m_read.contact.name.isEmpty()) {
        const auto alike = lookAlikes(m_workspace.session(), m_read);
        if (alike && !alike->isEmpty())
            m_known = alike->first();
    }
    const auto lines = m_known ? contactSummaries(m_workspace.session(), {m_known})
                               : Result<QList<ContactSummary>>(QList<ContactSummary>());
    if (!lines || lines->isEmpty()) {
        m_hint->hide();
        return;
    }
    const ContactSummary& known = lines->first();
    const QString works = positionAndPlace(known);
    const QString who =
        works.isEmpty() ? known.contact.name : tr("%1 (%2)").arg(known.contact.name, works);
    m_hintText->setText(tr("%1 is already here. Same person?").arg(who));
    m_hint->show();
}

void CaptureBar::remove(qsizetype index) {
    if (index < 0 || index >= m_read.pieces.size())
        return;
    m_line->setText(withoutPiece(m_line->text(), m_read, index));
    focusLine();
}

void CaptureBar::save() {
    if (m_read.contact.name.isEmpty()) {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT m_workspace.said(tr("Type a name first"), false);
        return;
    }
    if (!keepNote())
        return;
    const auto saved =
        capture(m_workspace.session(), m_line->text(), m_event ? m_event->id : EventId{});
    if (!m_workspace.succeeded(saved))
        return;
    const QString name = saved->line.contact.name;
    clearForNext(m_event ? tr("%1 noted at %2").arg(name, m_event->name) : tr("%1 noted").arg(name),
                 saved->contact);
}

void CaptureBar::logWithKnown() {
    // Somebody else may have been typed since the hint was read.
    const ContactId person = m_known;
    lookForKnown();
    if (person != m_known || !keepNote())
        return;
    const auto logged = captureWith(m_workspace.session(), m_line->text(),
                                    m_event ? m_event->id : EventId{}, person);
    if (!m_workspace.succeeded(logged))
        return;
    const auto known = findContact(m_workspace.session(), person);
    clearForNext(tr("Logged with %1").arg(known ? known->name : logged->line.contact.name), person);
}

/// May the note stay as it is typed, or is changed so that it may? The rest of the line is how to
/// reach them.
bool CaptureBar::keepNote() {
    const QString note = m_read.contact.note;
    const auto kept = textToKeep(m_workspace, note, window());
    if (!kept) {
        focusLine();
        return false;
    }
    if (*kept != note)
        m_line->setText(m_line->text().replace(note, *kept));
    return true;
}

void CaptureBar::clearForNext(const QString& said, ContactId contact) {
    m_line->setText({}); // unlike clear(), leaves nothing to undo
    m_hint->hide();
    focusLine();
    Q_EMIT m_workspace.said(said, true);
    Q_EMIT captured(contact);
}

/// The foot of an e-mail becomes the line it would have been typed as.
bool CaptureBar::pasteSignature() {
    const QString text = QGuiApplication::clipboard()->text();
    if (!looksLikeSignature(text))
        return false;
    m_line->insert(captureLineOf(parseSignature(text)));
    return true;
}

bool CaptureBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) && pasteSignature())
            return true;
        if (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::ControlModifier) {
            // The name is what remains to be edited.
            const qsizetype last = m_read.pieces.size() - 1;
            if (last >= 0 && m_read.pieces[last].kind != CapturePiece::Kind::Name)
                remove(last);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CaptureBar::holdsTyped() const {
    return m_typed->isThere();
}

} // namespace matchbook
