// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactheader.h"

#include "base/text.h"
#include "desktop/contacts/cadences.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/editableline.h"
#include "desktop/contacts/photo.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/contacts/section.h"
#include "desktop/network/networkdialog.h"
#include "desktop/people/person.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/avatar.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/workspace.h"
#include "session/programactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace matchbook {

namespace {

constexpr int avatarSize = 64;
constexpr qsizetype mostTags = 20;

PlainLabel* labelNamed(const QString& objectName, TypeRole type, ColorRole ink,
                       PlainLabel::Fit fit = PlainLabel::Fit::Wrap) {
    auto* made = new PlainLabel({}, type, ink);
    made->setFit(fit);
    made->setObjectName(objectName);
    return made;
}

/// What one is, in which department, where; what is not known is left out.
QString placeLine(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ContactHeader::ContactHeader(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_avatar(new Avatar(Face(), avatarSize))
    , m_credentials(labelNamed(QStringLiteral("credentialsLabel"), TypeRole::Body,
                               ColorRole::TextMuted, PlainLabel::Fit::Elide))
    , m_addRole(quietButton(tr("Add a role"), QStringLiteral("addRoleButton")))
    , m_places(new QVBoxLayout)
    , m_chipRow(new QWidget)
    , m_met(labelNamed(QStringLiteral("metLabel"), TypeRole::Caption, ColorRole::TextMuted))
    , m_introducer(quietButton({}, QStringLiteral("introducerButton"))) {
    m_chips = new FlowLayout(m_chipRow);
    m_introducer->setIcon(lineIcon(Icon::Introduced));
    m_introducer->setMinimumWidth(1); // never wider than the page
    m_places->setSpacing(2);
    makeLines();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_credentials);
    words->addWidget(m_title);
    words->addWidget(m_role);
    words->addWidget(m_addRole, 0, Qt::AlignLeft);
    words->addLayout(m_places);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::lg);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::md);
    column->addLayout(top);
    column->addWidget(m_chipRow);
    column->addWidget(makeMeeting());
    column->addWidget(makeActions());
    connect(m_introducer, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.contactRequested(m_contact.introducedBy); });
}

void ContactHeader::makeLines() {
    m_name = new EditableLine(
        labelNamed(QStringLiteral("contactNameLabel"), TypeRole::Display, ColorRole::Text),
        {QStringLiteral("name"), tr("Name"), tr("Change the name")});
    m_title =
        new EditableLine(labelNamed(QStringLiteral("titleLabel"), TypeRole::Body, ColorRole::Text),
                         {QStringLiteral("title"), tr("Title"), tr("Change the title")});
    m_role = new EditableLine(
        labelNamed(QStringLiteral("placeLabel"), TypeRole::Body, ColorRole::TextMuted),
        {QStringLiteral("role"), tr("Role"), tr("Change the role")});
    for (EditableLine* line : {m_name, m_title, m_role}) {
        const QString key = line == m_name    ? QStringLiteral("name")
                            : line == m_title ? QStringLiteral("title")
                                              : QStringLiteral("role");
        connect(line, &EditableLine::saved, this, [this, line, key](const QString& text) {
            if (saveField(key, text))
                line->endEditing();
        });
    }
    m_addRole->setIcon(lineIcon(Icon::Edit));
    connect(m_addRole, &QPushButton::clicked, this, [this] {
        m_role->edit();
        showLines();
    });
    connect(m_role, &EditableLine::cancelled, this, &ContactHeader::showLines);
}

/// Those that say something; where nothing is known one may say it.
void ContactHeader::showLines() {
    m_title->setVisible(!m_title->isEmpty());
    m_role->setVisible(!m_role->isEmpty());
    m_addRole->setVisible(m_title->isEmpty() && m_role->isEmpty());
}

void ContactHeader::stopEditing() {
    for (EditableLine* line : {m_name, m_title, m_role})
        line->endEditing();
}

bool ContactHeader::saveField(const QString& key, const QString& text) {
    const bool saved =
        m_workspace.succeeded(setContactFields(m_workspace.session(), m_contact.id, {{key, text}}));
    if (saved)
        Q_EMIT m_workspace.said(tr("Saved %1").arg(m_contact.name), true);
    return saved;
}

/// A chip whose menu sets a field to one of some values; on while another than the usual is set.
Chip* ContactHeader::makeChoice(const QString& key, const QString& word, bool isOn,
                                const QList<Choice>& choices) {
    auto* chip = new Chip({word, Tone::Neutral, Icon::ChevronDown});
    chip->setCheckable(true);
    chip->setChecked(isOn);
    auto* menu = new QMenu(chip);
    for (const Choice& choice : choices) {
        auto* entry = menu->addAction(choice.word, this,
                                      [this, key, value = choice.value] { saveField(key, value); });
        entry->setCheckable(true);
        entry->setChecked(choice.isChosen);
    }
    connect(chip, &Chip::clicked, menu, [chip, menu, isOn] {
        chip->setChecked(isOn);
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    });
    return chip;
}

/// What they are to you.
Chip* ContactHeader::makeRelationship() {
    const QString word = inWords(m_contact.relationship);
    QList<Choice> choices;
    for (size_t i = 0; i < tokens<Relationship>().size(); ++i) {
        const auto relationship = static_cast<Relationship>(i);
        choices.append(
            {inWords(relationship), toText(relationship), relationship == m_contact.relationship});
    }
    auto* chip = makeChoice(QStringLiteral("relationship"), word,
                            m_contact.relationship == Relationship::Mentor, choices);
    chip->setObjectName(QStringLiteral("contactRelationshipChip"));
    chip->setAccessibleName(tr("Relationship: %1").arg(word));
    return chip;
}

/// How long after the last update the next one is due.
Chip* ContactHeader::makeCadence() {
    const QString usual = tr("Updates as the rule says");
    const QString word = m_contact.cadence ? everyInWords(*m_contact.cadence) : usual;
    QList<Choice> choices{{usual, QString(), !m_contact.cadence}};
    for (const Period& period : offeredCadences)
        choices.append({everyInWords(period), toString(period), period == m_contact.cadence});
    auto* chip =
        makeChoice(QStringLiteral("cadence"), word, m_contact.cadence.has_value(), choices);
    chip->findChild<QMenu*>()->addAction(tr("Another time…"), this, &ContactHeader::askForCadence);
    chip->setObjectName(QStringLiteral("contactCadenceChip"));
    chip->setAccessibleName(tr("Updates: %1").arg(word));
    return chip;
}

void ContactHeader::askForCadence() {
    CadenceDialog dialog(m_contact.cadence, window());
    if (dialog.exec() == QDialog::Accepted)
        saveField(QStringLiteral("cadence"), toString(dialog.period()));
}

QWidget* ContactHeader::makeMeeting() {
    m_meeting = new QWidget;
    auto* column = new QVBoxLayout(m_meeting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_met);
    column->addWidget(m_introducer, 0, Qt::AlignLeft);
    return m_meeting;
}

QWidget* ContactHeader::makeActions() {
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions, space::sm);
    m_log = primaryButton(tr("Log contact"), QStringLiteral("logButton"));
    m_log->setIcon(lineIcon(Icon::Log, ColorRole::AccentText));
    auto* draftButton = secondaryButton(tr("Draft"), QStringLiteral("draftButton"));
    draftButton->setIcon(lineIcon(Icon::Draft, ColorRole::Text));
    auto* edit = secondaryButton(tr("Edit"), QStringLiteral("editButton"));
    edit->setIcon(lineIcon(Icon::Edit, ColorRole::Text));
    auto* more = new IconButton(Icon::More, tr("More"), QStringLiteral("moreButton"));
    row->addWidget(m_log);
    row->addWidget(draftButton);
    row->addWidget(edit);
    row->addWidget(more);
    connect(m_log, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.logRequested({m_contact.id}); });
    connect(draftButton, &QPushButton::clicked, this, &ContactHeader::draft);
    connect(edit, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.editContactRequested(m_contact.id); });
    connect(more, &IconButton::clicked, this, [this, more] { openMenu(more); });
    return actions;
}

void ContactHeader::setDetails(const ContactDetails& details) {
    if (m_contact.id != details.summary.contact.id)
        stopEditing();
    m_contact = details.summary.contact;
    m_reminders = details.reminders;
    QPixmap photo;
    m_isInNetwork = m_contact.introducedBy || !details.introduced.isEmpty();
    m_hasPhoto = photo.loadFromData(details.photo);
    m_avatar->setFace(faceOf(m_contact));
    m_avatar->setPhoto(photo);
    m_name->setTexts(clipped(m_contact.name, longestName, longestHeadWord),
                     nameAndCredentials(m_contact));
    m_credentials->setText(m_contact.credentials);
    m_credentials->setVisible(!m_contact.credentials.isEmpty());
    m_title->setTexts(clipped(m_contact.title), m_contact.title);
    showRole(details);
    showPlaces(details);
    showLines();
    showChips(m_contact);
    showMeeting(details);
}

void ContactHeader::focusFirst() {
    m_log->setFocus(Qt::TabFocusReason);
}

void ContactHeader::showRole(const ContactDetails& details) {
    const Role* now = primaryRole(m_contact);
    const QString held = now ? capitalized(now->role) : QString();
    const bool repeatsTitle = fold(held) == fold(m_contact.title);
    const QString where = now ? details.organizations.value(now->organization) : QString();
    m_role->setTexts(
        clipped(placeLine({repeatsTitle ? QString() : held, m_contact.department, where})),
        now ? now->role : QString());
    m_role->setBeside(now ? programLink(now->organization, where) : nullptr);
}

/// What else they are, and where they were.
void ContactHeader::showPlaces(const ContactDetails& details) {
    clearSoon(m_places);
    const Role* now = primaryRole(m_contact);
    const auto add = [&](const QString& text, OrganizationId place) {
        if (text.isEmpty())
            return;
        auto* label = labelNamed(QStringLiteral("placeLabel"), TypeRole::Body, ColorRole::TextMuted,
                                 PlainLabel::Fit::Elide);
        label->setText(text);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::xs);
        row->addWidget(label);
        if (IconButton* link = programLink(place, details.organizations.value(place))) {
            label->setSizePolicy(QSizePolicy::Maximum, label->sizePolicy().verticalPolicy());
            row->addWidget(link);
            row->addStretch(1);
        }
        m_places->addLayout(row);
    };
    for (const Role& role : m_contact.roles) {
        if (now && role == *now)
            continue;
        const QString text =
            placeLine({capitalized(role.role), details.organizations.value(role.organization)});
        if (text.isEmpty())
            continue;
        add(role.to ? tr("Until %1: %2").arg(QString::number(role.to->year()), text)
                    : tr("Also: %1").arg(text),
            role.organization);
    }
}

/// A program has a page of its own.
IconButton* ContactHeader::programLink(OrganizationId place, const QString& name) {
    const auto leads = isProgram(m_workspace.session(), place);
    if (!leads || !*leads)
        return nullptr;
    auto* link = new IconButton(Icon::Program, tr("Open %1").arg(elided(name, longestName)),
                                QStringLiteral("programButton"));
    connect(link, &IconButton::clicked, this,
            [this, place] { Q_EMIT m_workspace.programRequested(place); });
    return link;
}

void ContactHeader::showChips(const Contact& contact) {
    clearSoon(m_chips);
    const auto add = [this](const Badge& badge) {
        m_chips->addWidget(new Chip(badge));
    };
    m_chips->addWidget(makeRelationship());
    if (isMentor(contact) || contact.cadence)
        m_chips->addWidget(makeCadence());
    if (contact.coreMentor)
        add({tr("Core circle"), Tone::Accent, Icon::Star});
    for (const MentorType type : contact.mentorTypes)
        add({inWords(type), Tone::Neutral, Icon::Graduation});
    if (contact.sponsorship != Sponsorship::None)
        add({tr("Sponsorship: %1").arg(inWords(contact.sponsorship)), toneOf(contact.sponsorship)});
    if (contact.programDirector)
        add({tr("Program director"), Tone::Info, Icon::Building});
    if (contact.chair)
        add({tr("Chair"), Tone::Info, Icon::Building});
    if (contact.doNotContact)
        add({tr("Do not contact"), Tone::Danger});
    if (contact.pausedUntil > m_workspace.session().today())
        add({tr("Paused until %1")
                 .arg(dayInWords(*contact.pausedUntil, m_workspace.session().today())),
             Tone::Warning, Icon::Snooze});
    for (const QString& tag : contact.tags.mid(0, mostTags))
        add({tag, Tone::Neutral, Icon::Tag});
    if (const auto others = contact.tags.size() - mostTags; others > 0)
        add({tr("%1 more").arg(QLocale().toString(others)), Tone::Neutral, Icon::Tag});
}

void ContactHeader::showMeeting(const ContactDetails& details) {
    const QDate today = m_workspace.session().today();
    const QString place = elided(details.summary.metAt, longestName);
    const QString day = m_contact.metOn ? dayInWords(*m_contact.metOn, today) : QString();
    QString text;
    if (!place.isEmpty() && !day.isEmpty())
        text = tr("Met at %1 on %2").arg(place, day);
    else if (!place.isEmpty())
        text = tr("Met at %1").arg(place);
    else if (!day.isEmpty())
        text = tr("Met on %1").arg(day);
    if (details.summary.lastTouch.isValid()) {
        const QString last =
            tr("last contact %1").arg(distanceInWords(details.summary.lastTouch, today));
        text = text.isEmpty() ? last.at(0).toUpper() + last.sliced(1) : text + tr(" · ") + last;
    }
    m_met->setText(clipped(text));
    m_met->setVisible(!text.isEmpty());
    const QString by = details.people.value(m_contact.introducedBy);
    m_introducer->setText(withoutMnemonic(tr("Introduced by %1").arg(elided(by, longestName))));
    setPlainToolTip(m_introducer, by);
    m_introducer->setVisible(!by.isEmpty());
    m_meeting->setVisible(!text.isEmpty() || !by.isEmpty());
}

/// A draft answers the reminder that asks for one; without such a reminder the writer chooses.
void ContactHeader::draft() {
    for (const Reminder& reminder : std::as_const(m_reminders)) {
        if (reminder.action.startsWith(u"draft") && reminder.state != ReminderState::Upcoming)
            return Q_EMIT m_workspace.draftRequested(reminder);
    }
    Reminder plain;
    plain.subjectId = m_contact.id.value;
    plain.contact = m_contact.id;
    plain.contactName = m_contact.name;
    Q_EMIT m_workspace.draftRequested(plain);
}

void ContactHeader::openMenu(QWidget* below) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("contactMenu"));
    const QString mail = values(m_contact, PointKind::Email).value(0);
    const QString line = mail.isEmpty()
                             ? nameAndCredentials(m_contact)
                             : QStringLiteral("%1 <%2>").arg(nameAndCredentials(m_contact), mail);
    menu->addAction(lineIcon(Icon::Copy), tr("Copy name and e-mail"), this,
                    [line] { QGuiApplication::clipboard()->setText(line); });
    menu->addAction(lineIcon(Icon::Why), tr("Questions to ask…"), this, [this] {
        Reminder about;
        about.contact = m_contact.id;
        Q_EMIT m_workspace.scriptsRequested(about);
    });
    menu->addAction(lineIcon(Icon::Import), tr("Paste a signature"), this,
                    [this] { pasteSignature(m_workspace, m_contact.id, window()); });
    menu->addAction(lineIcon(Icon::Letter), tr("Add a letter…"), this,
                    [this] { addLetterBy(m_workspace, m_contact.id, window()); });
    menu->addAction(lineIcon(Icon::Project), tr("Add a project…"), this,
                    [this] { addProjectWith(m_workspace, m_contact.id, window()); });
    if (m_isInNetwork)
        menu->addAction(lineIcon(Icon::Introduced), tr("Show who introduced whom…"), this,
                        [this] { open(new NetworkDialog(m_workspace, m_contact.id, window())); });
    menu->addAction(lineIcon(Icon::User), tr("Choose a photo…"), this, &ContactHeader::choosePhoto);
    if (m_hasPhoto)
        menu->addAction(lineIcon(Icon::Dismiss), tr("Remove the photo"), this,
                        [this] { savePhoto({}); });
    menu->addSeparator();
    menu->addAction(lineIcon(Icon::Trash), tr("Delete…"), this, &ContactHeader::deleteRequested);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

void ContactHeader::choosePhoto() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a photo"), {}, tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp)"));
    if (path.isEmpty())
        return;
    if (const auto photo = readPhoto(path); m_workspace.succeeded(photo))
        savePhoto(*photo);
}

void ContactHeader::savePhoto(const QByteArray& photo) {
    if (m_workspace.succeeded(setPhoto(m_workspace.session(), m_contact.id, photo)))
        Q_EMIT m_workspace.said(photo.isEmpty() ? tr("Photo removed") : tr("Photo saved"), true);
}

} // namespace matchbook
