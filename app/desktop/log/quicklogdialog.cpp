// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/quicklogdialog.h"

#include "base/text.h"
#include "desktop/guard/guard.h"
#include "desktop/log/eventcombo.h"
#include "desktop/log/peoplefield.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/tokencombo.h"
#include "desktop/widgets/wordcompletion.h"
#include "rules/guidebook.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "words/daywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr qsizetype longestTitle = 100;
constexpr qsizetype mostTitles = 5;

/// What is done by logging, one line each.
QString titlesOf(const QList<Reminder>& reminders) {
    QStringList titles;
    for (const Reminder& reminder : reminders.first(std::min(mostTitles, reminders.size())))
        titles.append(reminder.title);
    if (reminders.size() > mostTitles)
        titles.append(QuickLogDialog::tr("and %1 more").arg(reminders.size() - mostTitles));
    return titles.join(u'\n');
}

} // namespace

Purpose purposeFor(const QString& rule) {
    if (rule == u"thank-you")
        return Purpose::ThankYou;
    if (rule == u"conference-follow-up" || rule == u"no-reply" || rule == u"letter-upload")
        return Purpose::FollowUp;
    if (rule == u"letter-ask")
        return Purpose::RequestLetter;
    if (rule == u"reply-owed")
        return Purpose::Acknowledge;
    if (rule == u"conference-notes")
        return Purpose::Introduction;
    if (rule == u"rotation-feedback")
        return Purpose::Ask;
    return Purpose::Update;
}

QuickLogDialog::QuickLogDialog(Workspace& workspace, const QList<ContactId>& people,
                               QWidget* parent)
    : Dialog(tr("Log a contact"), parent)
    , m_workspace(workspace) {
    build();
    m_people->setPeople(people);
    if (people.isEmpty())
        m_people->setFocus();
    else
        m_note->setFocus();
}

QuickLogDialog::QuickLogDialog(Workspace& workspace, const QList<Reminder>& reminders,
                               QWidget* parent)
    : Dialog(tr("Done and log"), parent)
    , m_workspace(workspace)
    , m_reminders(reminders) {
    build();
    prefill();
    m_note->setFocus();
}

QuickLogDialog::QuickLogDialog(Workspace& workspace, const Project& project, QWidget* parent)
    : Dialog(tr("Log an update"), parent)
    , m_workspace(workspace)
    , m_project(project.id) {
    build();
    setIntro(elided(project.title, longestTitle));
    m_people->setPeople(project.mentors);
    choose(m_channel, Channel::Email);
    choose(m_direction, Direction::Outgoing);
    choose(m_purpose, Purpose::Update);
    m_event->setCurrentIndex(0);
    m_note->setFocus();
}

void QuickLogDialog::build() {
    setObjectName(QStringLiteral("quickLogDialog"));
    m_form = new Form;
    m_people = new PeopleField(m_workspace.session());
    m_channel = tokenCombo<Channel>(QStringLiteral("channelCombo"));
    m_direction = tokenCombo<Direction>(QStringLiteral("directionCombo"));
    m_purpose = tokenCombo<Purpose>(QStringLiteral("purposeCombo"));
    choose(m_purpose, Purpose::Update);
    m_event = eventCombo(m_workspace, m_workspace.activeEvent());
    followEventMode();
    m_date = new QDateEdit(m_workspace.session().today());
    m_date->setObjectName(QStringLiteral("dateEdit"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(dayFieldFormat());
    m_date->setMaximumDate(m_workspace.session().today());
    m_awaitsReply = new QCheckBox(tr("I wait for an &answer"));
    m_awaitsReply->setObjectName(QStringLiteral("awaitsReplyCheck"));
    m_note = new QLineEdit;
    offerWords(m_note, wordsOf(QStringLiteral("topics")));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setPlaceholderText(tr("What it was about, in one line"));
    m_form->addField(tr("&With"), m_people);
    m_form->addField(tr("&Note"), m_note);
    m_form->addPair(tr("&How"), m_channel, tr("&Direction"), m_direction);
    m_form->addPair(tr("What &for"), m_purpose, tr("&On"), m_date);
    m_form->addField(tr("A&t"), m_event);
    m_form->addWidget(m_awaitsReply);
    body()->addWidget(m_form);
    askBeforeLeaving(m_form);
    m_form->installEventFilter(this);
    addCtrlEnterAndCancel(tr("Save"));
    connect(m_people, &PeopleField::finished, this, &QuickLogDialog::accept);
    connect(m_people, &PeopleField::changed, this, &QuickLogDialog::sayWhatIsWrong);
}

/// In event mode one meets people.
void QuickLogDialog::followEventMode() {
    if (!m_workspace.activeEvent())
        return;
    choose(m_channel, Channel::InPerson);
    choose(m_direction, Direction::Mutual);
    choose(m_purpose, Purpose::Meeting);
}

/// Of several the first says how one was in touch.
void QuickLogDialog::prefill() {
    setIntro(titlesOf(m_reminders));
    QList<ContactId> people;
    for (const Reminder& reminder : std::as_const(m_reminders)) {
        if (reminder.contact && !people.contains(reminder.contact))
            people.append(reminder.contact);
    }
    m_people->setPeople(people);
    const Reminder& first = m_reminders.first();
    choose(m_purpose, purposeFor(first.rule));
    if (first.action == u"log")
        return prefillMeeting(first);
    choose(m_channel, Channel::Email);
    choose(m_direction, Direction::Outgoing);
    m_event->setCurrentIndex(0);
}

/// The talk itself is to be noted: where one met, on the day that asks for it.
void QuickLogDialog::prefillMeeting(const Reminder& reminder) {
    choose(m_channel, Channel::InPerson);
    choose(m_direction, Direction::Mutual);
    if (const auto person = findContact(m_workspace.session(), reminder.contact))
        m_event->setCurrentIndex(std::max(0, m_event->findData(person->metAt.value)));
    if (reminder.anchor.isValid())
        m_date->setDate(reminder.anchor);
}

Interaction QuickLogDialog::interaction() const {
    Interaction made;
    made.people = m_people->people();
    made.on = m_date->date();
    made.channel = chosen<Channel>(m_channel);
    made.direction = chosen<Direction>(m_direction);
    made.purpose = chosen<Purpose>(m_purpose);
    made.event = chosenEvent(m_event);
    made.project = m_project;
    made.awaitsReply = m_awaitsReply->isChecked();
    made.note = cleanedLine(m_note->text());
    return made;
}

void QuickLogDialog::accept() {
    const bool known = m_people->takeTyped();
    sayWhatIsWrong();
    if (!known || m_people->people().isEmpty()) {
        m_people->setFocus();
        return;
    }
    if (!mayKeep(m_workspace, m_note))
        return;
    Interaction made = interaction();
    QStringList keys;
    for (const Reminder& reminder : std::as_const(m_reminders))
        keys.append(reminder.key);
    const auto logged = m_people->saveWith([&](const QList<ContactId>& people) {
        made.people = people;
        return logAndFinish(m_workspace.session(), made, keys);
    });
    if (!m_workspace.succeeded(logged))
        return;
    Dialog::accept();
    Q_EMIT m_workspace.said(savedWords(made.people), true);
}

QString QuickLogDialog::savedWords(const QList<ContactId>& people) const {
    if (m_reminders.size() == 1)
        return tr("Done and logged: %1").arg(m_reminders.first().title);
    if (!m_reminders.isEmpty())
        return tr("%1 reminders done and logged").arg(m_reminders.size());
    const auto first = findContact(m_workspace.session(), people.first());
    const QString name = first ? first->name : QString();
    return people.size() == 1
               ? tr("Logged: in touch with %1").arg(name)
               : tr("Logged: in touch with %1 and %2 more").arg(name).arg(people.size() - 1);
}

bool QuickLogDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &QuickLogDialog::grow, Qt::QueuedConnection);
    return Dialog::eventFilter(watched, event);
}

/// Names and what is wrong need more lines than there were at first.
void QuickLogDialog::grow() {
    if (isVisible() && sizeHint().height() > height())
        resize(width(), sizeHint().height());
}

void QuickLogDialog::sayWhatIsWrong() {
    if (!m_people->complaint().isEmpty())
        m_form->setError(m_people, m_people->complaint());
    else if (m_people->people().isEmpty())
        m_form->setError(m_people, tr("Who was it?"));
    else
        m_form->setError(m_people, {});
}

} // namespace matchbook
