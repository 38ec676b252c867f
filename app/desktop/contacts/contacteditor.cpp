// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contacteditor.h"

#include "base/text.h"
#include "desktop/contacts/dayfield.h"
#include "desktop/contacts/editorparts.h"
#include "desktop/contacts/namefields.h"
#include "desktop/contacts/personfield.h"
#include "desktop/contacts/pointrows.h"
#include "desktop/contacts/tagsfield.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/workspace.h"
#include "session/eventactions.h"
#include "words/errorwords.h"
#include "words/tokenwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

ContactEditor::ContactEditor(Workspace& workspace, ContactId id, QWidget* parent)
    : Dialog(id ? tr("Edit contact") : tr("New contact"), parent)
    , m_workspace(workspace)
    , m_form(new Form) {
    setObjectName(QStringLiteral("contactEditor"));
    addWho();
    addRelationship();
    addReach();
    addMeeting();
    addAgreements();
    addNotes();
    body()->addWidget(m_form);
    addAcceptAndCancel(id ? tr("Save") : tr("Add contact"))->setToolTip(tr("Ctrl+Enter"));
    if (id) {
        if (const auto details = contactDetails(workspace.session(), id);
            workspace.succeeded(details))
            m_details = *details;
    } else {
        setIntro(tr("Only the name is needed. Everything else can wait."));
        startNew();
    }
    fill(m_details);
    m_name->setFocus();
}

void ContactEditor::addHeading(const QString& text) {
    auto* heading = new PlainLabel(text, TypeRole::Heading);
    heading->setContentsMargins(0, space::md, 0, 0);
    m_form->addWidget(heading);
}

void ContactEditor::addWho() {
    m_name = new NameFields;
    m_credentials = lineField(QStringLiteral("credentialsEdit"), tr("MD, PhD"));
    m_title = lineField(QStringLiteral("titleEdit"), tr("Associate professor"));
    m_organization = lineField(QStringLiteral("organizationEdit"));
    m_role = lineField(QStringLiteral("roleEdit"), tr("Program director"));
    m_department = lineField(QStringLiteral("departmentEdit"));
    m_specialty = lineField(QStringLiteral("specialtyEdit"));
    m_level = tokenCombo<Level>(QStringLiteral("levelCombo"));
    if (const auto names = organizationNames(m_workspace.session()); m_workspace.succeeded(names)) {
        auto* completer = new QCompleter(*names, m_organization);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_organization->setCompleter(completer);
    }
    m_form->addField(tr("&Name"), m_name);
    m_form->addPair(tr("C&redentials"), m_credentials, tr("&Title"), m_title);
    m_form->addField(tr("&Organization"), m_organization);
    m_form->addPair(tr("Ro&le there"), m_role, tr("Le&vel"), m_level);
    connect(m_name, &NameFields::credentialsFound, this, [this](const QString& credentials) {
        m_credentials->setText(credentials);
        m_credentials->setModified(true);
    });
}

void ContactEditor::addRelationship() {
    addHeading(tr("Between you"));
    m_relationship = tokenCombo<Relationship>(QStringLiteral("relationshipCombo"));
    m_sponsorship = tokenCombo<Sponsorship>(QStringLiteral("sponsorshipCombo"));
    m_core = checkField(tr("One of my &core mentors"), QStringLiteral("coreMentorCheck"));
    auto* types = new QWidget;
    auto* flow = new FlowLayout(types);
    for (size_t i = 0; i < tokens<MentorType>().size(); ++i) {
        const auto type = static_cast<MentorType>(i);
        auto* chip = filterChip(inWords(type), toText(type) + QStringLiteral("Chip"));
        m_mentorTypes.append(chip);
        flow->addWidget(chip);
    }
    const auto tags = tagsInUse(m_workspace.session());
    m_tags = new TagsField(tr("Add a tag"), QStringLiteral("tagsEdit"),
                           m_workspace.succeeded(tags) ? *tags : QStringList());
    m_form->addPair(tr("Relationsh&ip"), m_relationship, tr("&Sponsorship"), m_sponsorship);
    m_form->addWidget(m_core);
    m_form->addField(tr("Mentor for"), types);
    m_form->addField(tr("Ta&gs"), m_tags);
}

void ContactEditor::addReach() {
    addHeading(tr("How to reach them"));
    const QString labels[] = {tr("&E-mail"), tr("&Phone"), tr("Lin&ks")};
    for (size_t i = 0; i < tokens<PointKind>().size(); ++i) {
        auto* rows = new PointRows(static_cast<PointKind>(i));
        m_points.append(rows);
        m_form->addField(labels[i], rows);
    }
}

void ContactEditor::addMeeting() {
    addHeading(tr("How you met"));
    m_event = new QComboBox;
    m_event->setObjectName(QStringLiteral("eventCombo"));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(12);
    m_event->addItem(tr("No event"), 0);
    if (const auto all = events(m_workspace.session()); m_workspace.succeeded(all)) {
        for (const Event& event : *all)
            m_event->addItem(elided(cleanedLine(event.name), 80), event.id.value);
    }
    m_metOn = new DayField(tr("Choose a day"), tr("Met on"), QStringLiteral("metOn"),
                           m_workspace.session().today());
    m_introducer = new PersonField(m_workspace.session(), QStringLiteral("introducedByEdit"));
    m_form->addPair(tr("Met &at"), m_event, tr("Met o&n"), m_metOn);
    m_form->addField(tr("Introduced &by"), m_introducer);
}

void ContactEditor::addAgreements() {
    addHeading(tr("What they agreed to"));
    m_mayFollowUp = knownCombo(QStringLiteral("mayFollowUpCombo"));
    m_usBased = knownCombo(QStringLiteral("usBasedCombo"));
    m_aware = checkField(tr("Knows my goals"), QStringLiteral("awareOfGoalsCheck"));
    m_ready = checkField(tr("Ready to speak for me"), QStringLiteral("readyToAdvocateCheck"));
    m_mayBeNamed = checkField(tr("May be named to others"), QStringLiteral("mayBeNamedCheck"));
    m_doNotContact = checkField(tr("Do not contact"), QStringLiteral("doNotContactCheck"));
    m_paused =
        new DayField(tr("Not paused"), tr("Reminders paused until"), QStringLiteral("pausedUntil"),
                     m_workspace.session().today().addMonths(1));
    m_form->addPair(tr("I may &follow up"), m_mayFollowUp, tr("Based in the &U.S."), m_usBased);
    m_form->addWidget(inPairs({m_aware, m_ready, m_mayBeNamed, m_doNotContact}));
    m_form->addField(tr("Reminders paused until"), m_paused);
}

void ContactEditor::addNotes() {
    addHeading(tr("More"));
    m_programDirector = checkField(tr("Program director"), QStringLiteral("programDirectorCheck"));
    m_chair = checkField(tr("Department chair"), QStringLiteral("chairCheck"));
    m_interests =
        new TagsField(tr("Embolization, health equity…"), QStringLiteral("interestsEdit"), {});
    m_note = textArea(QStringLiteral("noteEdit"), 5);
    m_privateNote = textArea(QStringLiteral("privateNoteEdit"), 3);
    m_form->addPair(tr("Department"), m_department, tr("Specialty"), m_specialty);
    m_form->addWidget(inPairs({m_programDirector, m_chair}));
    m_form->addField(tr("Interests"), m_interests);
    m_form->addField(tr("Note"), m_note, tr("No patient information here or anywhere."));
    m_form->addField(tr("Private note"), m_privateNote,
                     tr("Stays on this computer: it never leaves your own exports."));
}

void ContactEditor::startNew() {
    Contact& contact = m_details.summary.contact;
    contact.metAt = m_workspace.activeEvent();
    if (contact.metAt)
        contact.metOn = m_workspace.session().today();
}

void ContactEditor::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    m_name->setContact(contact);
    m_credentials->setText(contact.credentials);
    m_title->setText(contact.title);
    m_department->setText(contact.department);
    m_specialty->setText(contact.specialty);
    const Role* role = primaryRole(contact);
    m_organization->setText(details.summary.organization);
    m_role->setText(role ? role->role : QString());
    choose(m_level, contact.level);
    choose(m_relationship, contact.relationship);
    choose(m_sponsorship, contact.sponsorship);
    m_core->setChecked(contact.coreMentor);
    m_programDirector->setChecked(contact.programDirector);
    m_chair->setChecked(contact.chair);
    for (qsizetype i = 0; i < m_mentorTypes.size(); ++i)
        m_mentorTypes[i]->setChecked(contact.mentorTypes.contains(static_cast<MentorType>(i)));
    for (PointRows* rows : std::as_const(m_points))
        rows->setPoints(contact.points);
    m_tags->setTags(contact.tags);
    m_interests->setTags(contact.interests);
    m_event->setCurrentIndex(std::max(0, m_event->findData(contact.metAt.value)));
    m_metOn->setDay(contact.metOn);
    m_introducer->setPerson(contact.introducedBy, details.people.value(contact.introducedBy));
    chooseKnown(m_mayFollowUp, contact.mayFollowUp);
    chooseKnown(m_usBased, contact.usBased);
    m_aware->setChecked(contact.awareOfGoals);
    m_ready->setChecked(contact.readyToAdvocate);
    m_mayBeNamed->setChecked(contact.mayBeNamed);
    m_doNotContact->setChecked(contact.doNotContact);
    m_paused->setDay(contact.pausedUntil);
    m_note->setPlainText(contact.note);
    m_privateNote->setPlainText(contact.privateNote);
    m_note->document()->setModified(false);
    m_privateNote->document()->setModified(false);
    m_before = edited();
    m_organizationBefore = m_organization->text();
    m_roleBefore = m_role->text();
    m_introducerBefore = m_introducer->text();
}

/// The contact as the fields have it. What was not touched stays to the letter: a line edit, for
/// one, does not keep line breaks.
Contact ContactEditor::edited() const {
    Contact contact = m_details.summary.contact;
    m_name->apply(contact);
    takeLine(m_credentials, contact.credentials);
    takeLine(m_title, contact.title);
    takeLine(m_department, contact.department);
    takeLine(m_specialty, contact.specialty);
    contact.level = chosen<Level>(m_level);
    contact.relationship = chosen<Relationship>(m_relationship);
    contact.sponsorship = chosen<Sponsorship>(m_sponsorship);
    contact.coreMentor = m_core->isChecked();
    contact.programDirector = m_programDirector->isChecked();
    contact.chair = m_chair->isChecked();
    contact.mentorTypes.clear();
    for (qsizetype i = 0; i < m_mentorTypes.size(); ++i) {
        if (m_mentorTypes[i]->isChecked())
            contact.mentorTypes.append(static_cast<MentorType>(i));
    }
    contact.points.clear();
    for (const PointRows* rows : m_points)
        contact.points.append(rows->points());
    contact.tags = m_tags->tags();
    contact.interests = m_interests->tags();
    contact.metAt = EventId{m_event->currentData().toLongLong()};
    contact.metOn = m_metOn->day();
    contact.mayFollowUp = chosenKnown(m_mayFollowUp);
    contact.usBased = chosenKnown(m_usBased);
    contact.awareOfGoals = m_aware->isChecked();
    contact.readyToAdvocate = m_ready->isChecked();
    contact.mayBeNamed = m_mayBeNamed->isChecked();
    contact.doNotContact = m_doNotContact->isChecked();
    contact.pausedUntil = m_paused->day();
    takeText(m_note, contact.note);
    takeText(m_privateNote, contact.privateNote);
    return contact;
}

bool ContactEditor::isDirty() const {
    return !(edited() == m_before) || m_organization->text() != m_organizationBefore ||
           m_role->text() != m_roleBefore || m_introducer->text() != m_introducerBefore;
}

void ContactEditor::accept() {
    m_form->clearErrors();
    Contact contact = edited();
    if (!findIntroducer(contact))
        return;
    const bool isNew = !contact.id;
    const QString name = contact.name;
    const auto id = saveContact(m_workspace.session(), std::move(contact), m_organization->text(),
                                m_role->text());
    if (!id) {
        if (!showWrong(id.error()))
            Q_EMIT m_workspace.failed(id.error());
        return;
    }
    m_saved = *id;
    Dialog::accept();
    Q_EMIT m_workspace.said(isNew ? tr("Added %1").arg(name) : tr("Saved %1").arg(name), true);
    Q_EMIT saved(m_saved);
}

bool ContactEditor::findIntroducer(Contact& contact) {
    const auto by = m_introducer->person();
    if (by) {
        contact.introducedBy = *by;
        return true;
    }
    m_form->setError(m_introducer, inWords(by.error()));
    m_introducer->setFocus();
    return false;
}

/// Says what is wrong where it is wrong; false when it concerns none of the fields.
bool ContactEditor::showWrong(const Error& error) {
    if (error.code != Error::Code::InvalidValue || error.field != u"name")
        return false;
    m_form->setError(m_name, tr("A contact needs a name."));
    m_name->setFocus();
    return true;
}

void ContactEditor::reject() {
    const Question question{.title = tr("Leave without saving?"),
                            .text = tr("What you changed here is not saved yet."),
                            .accept = tr("Leave"),
                            .kind = ButtonKind::Danger};
    if (isDirty() && !confirm(this, question))
        return;
    Dialog::reject();
}

void ContactEditor::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return accept();
    Dialog::keyPressEvent(event);
}

} // namespace matchbook
