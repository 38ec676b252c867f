// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/draftdialog.h"

#include "base/text.h"
#include "desktop/draft/findingspanel.h"
#include "desktop/draft/fittingtemplate.h"
#include "desktop/exporting/askwhere.h"
#include "desktop/guard/guard.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"
#include "session/exportactions.h"
#include "session/logactions.h"
#include "words/tokenwords.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QSyntaxHighlighter>
#include <QTemporaryFile>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int bodyLines = 14;
constexpr int wideEnough = 470;
constexpr int highEnough = 680;

/// A reminder of no rule: only the person.
Reminder about(ContactId contact) {
    Reminder reminder;
    reminder.contact = contact;
    return reminder;
}

/// Gives the gaps of a text a ground of their own.
class GapHighlighter : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override {
        QTextCharFormat format;
        format.setBackground(color(ColorRole::WarningSoft));
        format.setForeground(color(ColorRole::Warning));
        for (const Gap& gap : gapsIn(text))
            setFormat(int(gap.start), int(gap.length), format);
    }
};

/// A message as a file that only the user can read. It stays when the dialog closes, since the mail
/// program may come to it late; the folder is emptied when the user logs out.
QUrl fileForMailProgram(const QByteArray& message) {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    QTemporaryFile file(folder + QStringLiteral("/matchbook-XXXXXX.eml"));
    file.setAutoRemove(false);
    const bool whole = file.open() && file.write(message) == message.size() && file.flush();
    return whole ? QUrl::fromLocalFile(file.fileName()) : QUrl();
}

} // namespace

DraftDialog::DraftDialog(Workspace& workspace, const Reminder& reminder, QWidget* parent)
    : Dialog(tr("Draft an e-mail"), parent)
    , m_workspace(workspace)
    , m_reminder(reminder) {
    build();
    const int wanted = m_template->findData(fittingTemplate(workspace.session(), reminder));
    m_template->setCurrentIndex(wanted < 0 ? m_template->count() - 1 : wanted);
    useTemplate();
    goToGap();
}

DraftDialog::DraftDialog(Workspace& workspace, ContactId contact, QWidget* parent)
    : DraftDialog(workspace, about(contact), parent) {}

void DraftDialog::build() {
    setObjectName(QStringLiteral("draftDialog"));
    setComfortable({0, highEnough});
    m_template = new QComboBox;
    m_template->setObjectName(QStringLiteral("templateCombo"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(16);
    if (auto all = suitableTemplates(m_workspace.session()); m_workspace.succeeded(all))
        m_templates = *std::move(all);
    m_templates.removeIf([](const DraftTemplate& one) { return !isMessage(one.kind); });
    for (const DraftTemplate& one : std::as_const(m_templates))
        m_template->addItem(one.name, one.id);
    m_to = new QLineEdit;
    m_to->setObjectName(QStringLiteral("toEdit"));
    if (const auto person = findContact(m_workspace.session(), m_reminder.contact))
        m_to->setText(values(*person, PointKind::Email).value(0));
    m_subject = new QLineEdit;
    m_subject->setObjectName(QStringLiteral("subjectEdit"));
    m_body = textArea(QStringLiteral("bodyEdit"), bodyLines);
    m_body->setMaximumHeight(QWIDGETSIZE_MAX); // the text takes what room there is
    new GapHighlighter(m_body->document());

    auto* form = new Form;
    form->setMinimumWidth(wideEnough);
    form->addPair(tr("&Template"), m_template, tr("T&o"), m_to);
    form->addField(tr("&Subject"), m_subject);
    form->addField(tr("Te&xt"), m_body);
    m_findings = new FindingsPanel(m_workspace, m_reminder.contact, m_subject, m_body);
    auto* halves = new QHBoxLayout;
    halves->addWidget(form, 1);
    halves->addWidget(m_findings);
    body()->addLayout(halves, 1);
    m_state = paragraph({}, TypeRole::Caption);
    m_state->setObjectName(QStringLiteral("gapsLabel"));
    m_nextGap = quietButton(tr("&Next gap"), QStringLiteral("nextGapButton"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_nextGap);
    body()->addLayout(foot);

    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    const auto role = QDialogButtonBox::ActionRole;
    m_sent = addButton(tr("I sent &it"), ButtonKind::Secondary, role, QStringLiteral("sentButton"));
    m_copy = addButton(tr("&Copy"), ButtonKind::Secondary, role, QStringLiteral("copyButton"));
    m_save =
        addButton(tr("Save as &file…"), ButtonKind::Secondary, role, QStringLiteral("saveButton"));
    m_open = addButton(tr("Open in &mail program"), ButtonKind::Primary, role,
                       QStringLiteral("openMailButton"));
    connect(m_template, &QComboBox::activated, this, &DraftDialog::changeTemplate);
    connect(m_subject, &QLineEdit::textChanged, this, &DraftDialog::showGaps);
    connect(m_to, &QLineEdit::textChanged, this, &DraftDialog::showGaps);
    connect(m_body, &QPlainTextEdit::textChanged, this, &DraftDialog::showGaps);
    connect(m_subject, &QLineEdit::textChanged, this, &DraftDialog::look);
    connect(m_body, &QPlainTextEdit::textChanged, this, &DraftDialog::look);
    connect(m_nextGap, &QPushButton::clicked, this, &DraftDialog::goToGap);
    connect(m_copy, &QPushButton::clicked, this, &DraftDialog::copy);
    connect(m_open, &QPushButton::clicked, this, &DraftDialog::openInMailProgram);
    connect(m_save, &QPushButton::clicked, this, &DraftDialog::chooseFile);
    connect(m_sent, &QPushButton::clicked, this, &DraftDialog::logSent);
}

const DraftTemplate* DraftDialog::chosen() const {
    const int index = m_template->currentIndex();
    return index >= 0 && index < m_templates.size() ? &m_templates[index] : nullptr;
}

void DraftDialog::useTemplate() {
    const DraftTemplate* one = chosen();
    if (!one)
        return;
    const auto text = fillTemplate(m_workspace.session(), *one, m_reminder);
    if (!m_workspace.succeeded(text))
        return;
    m_subject->setText(text->subject);
    m_subject->setEnabled(one->kind == TemplateKind::Email);
    m_body->setPlainText(text->body.trimmed());
    m_used = m_template->currentIndex();
    m_safe = mail();
    look();
    m_findings->checkSoon();
}

/// By the keyboard every step through the list is a choice, so what was written is not given up for
/// it without a question.
void DraftDialog::changeTemplate() {
    if (m_template->currentIndex() == m_used)
        return;
    const Question question{.title = tr("Use another template?"),
                            .text = tr("It takes the place of what you wrote here."),
                            .accept = tr("Use it"),
                            .kind = ButtonKind::Danger};
    if (isDirty() && !confirm(this, question))
        m_template->setCurrentIndex(m_used);
    else
        useTemplate();
}

bool DraftDialog::isDirty() const {
    const Mail now = mail();
    return now.subject != m_safe.subject || now.body != m_safe.body;
}

/// What keeps the text here, and which way out it has.
void DraftDialog::showGaps() {
    const Mail now = mail();
    QStringList names;
    for (const Gap& gap : gapsIn(now.subject + u'\n' + now.body))
        names.append(gap.name);
    names.removeDuplicates();
    const DraftTemplate* one = chosen();
    const bool isMail = !one || one->kind == TemplateKind::Email;
    const auto over = one && one->longest ? now.body.size() - *one->longest : 0;
    const bool ready = names.isEmpty() && over <= 0;
    const bool fits = fitsMailto(mailtoUrl(now));
    m_nextGap->setVisible(!names.isEmpty());
    m_copy->setEnabled(ready);
    m_open->setEnabled(ready);
    m_open->setVisible(isMail);
    m_sent->setEnabled(names.isEmpty());
    m_save->setEnabled(ready);
    m_save->setVisible(isMail && !fits);
    m_state->setInk(ready ? ColorRole::TextMuted : ColorRole::Warning);
    if (!names.isEmpty())
        m_state->setText(tr("Fill in or take out: %1").arg(names.join(QStringLiteral(", "))));
    else if (over > 0)
        m_state->setText(tr("%n characters more than fit here", nullptr, int(over)));
    else if (!isMail)
        m_state->setText(tr("Copy it, and paste it where you send it."));
    else if (!fits)
        m_state->setText(tr("Too long for a link: your mail program gets it as a file, which you "
                            "can also save."));
    else
        m_state->setText(tr("Nothing is sent from here: your own mail program does that."));
}

Draft DraftDialog::draft() const {
    const Interaction made = interaction();
    Draft written;
    written.subject = made.subject;
    written.body = m_body->toPlainText();
    written.purpose = made.purpose;
    written.channel = made.channel;
    return written;
}

void DraftDialog::look() {
    m_findings->setDraft(draft());
}

/// Asks once about what should not leave as it stands.
bool DraftDialog::mayLeave() {
    if (!mayKeep(m_workspace, m_subject) || !mayKeep(m_workspace, m_body))
        return false;
    look();
    for (const Finding& finding : interrupting(m_findings->check())) {
        if (isAboutPatient(finding) || m_accepted.contains(finding.rule))
            continue;
        if (!confirm(this, {.title = finding.message,
                            .text = finding.why,
                            .accept = tr("Send it all the same")}))
            return false;
        m_accepted.insert(finding.rule);
    }
    return true;
}

/// Selects the first gap after the cursor, so that typing fills it.
void DraftDialog::goToGap() {
    if (const auto inSubject = gapsIn(m_subject->text()); !inSubject.isEmpty()) {
        m_subject->setFocus();
        m_subject->setSelection(int(inSubject.first().start), int(inSubject.first().length));
        return;
    }
    m_body->setFocus();
    const auto gaps = gapsIn(m_body->toPlainText());
    if (gaps.isEmpty())
        return;
    const int from = m_body->textCursor().selectionEnd();
    const auto next = std::ranges::find_if(gaps, [&](const Gap& gap) { return gap.start >= from; });
    const Gap& gap = next == gaps.end() ? gaps.first() : *next;
    QTextCursor cursor = m_body->textCursor();
    cursor.setPosition(int(gap.start));
    cursor.setPosition(int(gap.start + gap.length), QTextCursor::KeepAnchor);
    m_body->setTextCursor(cursor);
}

Mail DraftDialog::mail() const {
    return {m_to->text().trimmed(), m_subject->text(), m_body->toPlainText()};
}

Interaction DraftDialog::interaction() const {
    Interaction made;
    made.people = {m_reminder.contact};
    made.on = m_workspace.session().today();
    made.channel = Channel::Email;
    made.direction = Direction::Outgoing;
    made.subject = m_subject->text();
    made.note = m_body->toPlainText();
    if (const DraftTemplate* one = chosen()) {
        made.channel = one->channel;
        made.purpose = one->purpose;
        made.awaitsReply = one->awaitsReply;
    }
    return made;
}

void DraftDialog::copy() {
    if (!mayLeave())
        return;
    const Mail text = mail();
    if (text.subject.isEmpty()) {
        QApplication::clipboard()->setText(text.body);
        return noteLeft(tr("Copied."));
    }
    QApplication::clipboard()->setText(text.subject + QStringLiteral("\n\n") + text.body);
    noteLeft(tr("Copied, with the subject in the first line."));
}

void DraftDialog::openInMailProgram() {
    if (!mayLeave())
        return;
    const QUrl link = mailtoUrl(mail());
    const QUrl url = fitsMailto(link) ? link : fileForMailProgram(unsentMessage(mail()));
    if (url.isValid() && QDesktopServices::openUrl(url))
        noteLeft(tr("Opened. Once it is sent, press “I sent it” to log it."));
    else
        m_state->setText(tr("No mail program answered. Copy the text instead."));
}

void DraftDialog::chooseFile() {
    if (!mayLeave())
        return;
    const QString file =
        askWhere(this, tr("Save the draft"), tr("draft.eml"), tr("E-mail messages (*.eml)"));
    if (!file.isEmpty())
        saveAs(file);
}

void DraftDialog::saveAs(const QString& file) {
    if (m_workspace.succeeded(writeFile(file, unsentMessage(mail()))))
        noteLeft(tr("Saved. Open the file in your mail program to send it."));
}

void DraftDialog::noteLeft(const QString& words) {
    m_safe = mail();
    m_state->setText(words);
}

void DraftDialog::logSent() {
    if (!mayKeep(m_workspace, m_subject) || !mayKeep(m_workspace, m_body))
        return;
    const Interaction made = interaction();
    if (!m_workspace.succeeded(logAndFinish(m_workspace.session(), made, {m_reminder.key})))
        return;
    Q_EMIT m_workspace.said(m_reminder.key.isEmpty()
                                ? tr("Sent and logged: %1").arg(inWords(made.channel))
                                : tr("Sent and logged: %1").arg(m_reminder.title),
                            true);
    accept();
}

} // namespace matchbook
