// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/contacteditor.h"

#include "desktop/contacteditor/agreementsection.h"
#include "desktop/contacteditor/bondsection.h"
#include "desktop/contacteditor/customsection.h"
#include "desktop/contacteditor/meetingsection.h"
#include "desktop/contacteditor/notessection.h"
#include "desktop/contacteditor/profilesection.h"
#include "desktop/contacteditor/reachsection.h"
#include "desktop/contacteditor/rhythmsection.h"
#include "desktop/contacteditor/whosection.h"
#include "desktop/guard/guard.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/disclosure.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/scrollpage.h"
#include "desktop/workspace.h"
#include "domain/signature.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int comfortable = 520; ///< wide enough for two fields beside each other

} // namespace

ContactEditor::ContactEditor(Workspace& workspace, ContactId id, QWidget* parent)
    : Dialog(id ? tr("Edit contact") : tr("New contact"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("contactEditor"));
    addSections();
    addCtrlEnterAndCancel(id ? tr("Save") : tr("Add contact"));
    if (id) {
        if (const auto details = contactDetails(workspace.session(), id);
            workspace.succeeded(details))
            m_details = *details;
    } else {
        setIntro(tr("Only the name is needed. Everything else can wait."));
        startNew();
    }
    fill();
    m_who->focusName();
}

void ContactEditor::addSections() {
    Session& session = m_workspace.session();
    const auto names = organizationNames(session);
    const auto tags = tagsInUse(session);
    m_workspace.succeeded(names);
    m_workspace.succeeded(tags);
    const QStringList organizations = names ? *names : QStringList();
    m_who = new WhoSection(organizations);
    m_who->setMinimumWidth(comfortable);
    m_meeting = new MeetingSection(session);
    m_profile = new ProfileSection(organizations, session.today());
    m_reach = new ReachSection;
    m_notes = new NotesSection;
    auto* paste = quietButton(tr("Paste a signature"), QStringLiteral("pasteSignatureButton"));
    paste->setIcon(lineIcon(Icon::Import));
    setPlainToolTip(
        paste,
        tr("Reads the foot of an e-mail, or a link to a profile, from the clipboard into the "
           "fields that are still empty."));
    connect(paste, &QPushButton::clicked, this, &ContactEditor::pasteSignature);
    body()->addWidget(paste, 0, Qt::AlignLeft);
    addOpen({}, m_who);
    addOpen(tr("Between you"), new BondSection(tags ? *tags : QStringList()));
    addOpen(tr("How to reach them"), m_reach);
    addOpen(tr("Notes"), m_notes);
    addClosed(tr("How you met"), m_meeting, QStringLiteral("meetingSection"));
    addClosed(tr("What they agreed to"), new AgreementSection, QStringLiteral("agreementSection"));
    addClosed(tr("Reminders"), new RhythmSection(session.today()), QStringLiteral("rhythmSection"));
    addClosed(tr("More about them"), m_profile, QStringLiteral("profileSection"));
    addClosed(tr("Fields of your own"), new CustomSection, QStringLiteral("customSection"));
}

void ContactEditor::addOpen(const QString& title, EditorSection* section) {
    if (!title.isEmpty()) {
        body()->addSpacing(space::sm);
        body()->addWidget(new PlainLabel(title, TypeRole::Heading));
    }
    body()->addWidget(section);
    m_sections.append(section);
}

Disclosure* ContactEditor::addClosed(const QString& title, EditorSection* section,
                                     const QString& objectName) {
    auto* closed = new Disclosure(title, section, objectName);
    body()->addWidget(new Hairline);
    body()->addWidget(closed);
    m_sections.append(section);
    m_closed.insert(section, closed);
    connect(closed, &Disclosure::toggled, section,
            [closed, section] { closed->setSummary(section->summary()); });
    return closed;
}

void ContactEditor::startNew() {
    Contact& contact = m_details.summary.contact;
    contact.metAt = m_workspace.activeEvent();
    if (contact.metAt)
        contact.metOn = m_workspace.session().today();
}

void ContactEditor::fill() {
    for (EditorSection* section : std::as_const(m_sections)) {
        section->fill(m_details);
        if (Disclosure* closed = m_closed.value(section))
            closed->setSummary(section->summary());
    }
    m_before = edited();
}

void ContactEditor::beginAtGap() {
    QWidget* missing = gap();
    if (!missing)
        return;
    missing->setFocus();
    // Once the fields have their places.
    QTimer::singleShot(0, missing, [this, missing] {
        findChild<ScrollPage*>(QStringLiteral("dialogScrollArea"))->ensureWidgetVisible(missing);
    });
}

/// The field of what is missing first; null when nothing is.
QWidget* ContactEditor::gap() const {
    const ContactSummary& summary = m_details.summary;
    if (values(summary.contact, PointKind::Email).isEmpty())
        return m_reach->emailField();
    if (summary.organization.isEmpty())
        return m_who->organizationField();
    return summary.contact.note.isEmpty() ? m_notes->noteField() : nullptr;
}

/// Only what is clear, and only into what is empty: the rest of the signature stays out.
void ContactEditor::pasteSignature() {
    Signature read = parseSignature(QGuiApplication::clipboard()->text());
    read.note.clear();
    if (read == Signature()) {
        inform(this, tr("Nothing to read in the clipboard"),
               tr("Copy the foot of an e-mail or a link to a profile first."));
        return;
    }
    m_who->take(read);
    m_reach->take(read.points);
    m_who->focusName();
}

ContactEditor::Edited ContactEditor::edited() const {
    Edited edited{.contact = m_details.summary.contact,
                  .organization = m_who->organization(),
                  .role = m_who->role(),
                  .introducer = m_meeting->introducerText(),
                  .further = m_profile->roles()};
    for (const EditorSection* section : m_sections)
        section->apply(edited.contact);
    return edited;
}

void ContactEditor::accept() {
    m_who->setNameError({});
    m_meeting->setIntroducerError({});
    for (auto* text : findChildren<QPlainTextEdit*>()) {
        if (!mayKeep(m_workspace, text))
            return;
    }
    Edited now = edited();
    if (!findIntroducer(now.contact))
        return;
    const bool isNew = !now.contact.id;
    const QString name = now.contact.name;
    const auto id = saveContact(m_workspace.session(), std::move(now.contact), now.organization,
                                now.role, now.further);
    if (!id) {
        if (!showWrong(id.error()))
            Q_EMIT m_workspace.failed(id.error());
        return;
    }
    m_saved = *id;
    Dialog::accept();
    Q_EMIT m_workspace.said(isNew ? tr("Added %1").arg(name) : tr("Saved %1").arg(name), true);
    Q_EMIT saved(m_saved);
    if (isNew)
        Q_EMIT m_workspace.contactRequested(m_saved);
}

bool ContactEditor::findIntroducer(Contact& contact) {
    const auto by = m_meeting->introducer();
    if (by) {
        contact.introducedBy = *by;
        return true;
    }
    m_closed[m_meeting]->setOpen(true);
    m_meeting->setIntroducerError(inWords(by.error()));
    return false;
}

/// Says what is wrong where it is wrong; false when it concerns none of the fields.
bool ContactEditor::showWrong(const Error& error) {
    if (error.code != Error::Code::InvalidValue || error.field != u"name")
        return false;
    m_who->setNameError(tr("A contact needs a name."));
    m_who->focusName();
    return true;
}

bool ContactEditor::isDirty() const {
    return !(edited() == m_before);
}

void openAtGap(Workspace& workspace, ContactId contact, QWidget* parent) {
    auto* editor = new ContactEditor(workspace, contact, parent);
    editor->beginAtGap();
    open(editor);
}

} // namespace matchbook
