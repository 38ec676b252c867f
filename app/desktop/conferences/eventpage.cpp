// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventpage.h"

#include "base/text.h"
#include "desktop/checklists/checklistcard.h"
#include "desktop/conferences/capturebar.h"
#include "desktop/conferences/dayscard.h"
#include "desktop/conferences/eventpeoplelist.h"
#include "desktop/conferences/eventwords.h"
#include "desktop/conferences/gaplist.h"
#include "desktop/conferences/goalscard.h"
#include "desktop/conferences/wishescard.h"
#include "desktop/contacteditor/contacteditor.h"
#include "desktop/contacts/clipped.h"
#include "desktop/experiences/experiencecard.h"
#include "desktop/guard/guard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/eventactions.h"
#include "session/eventgoals.h"
#include "words/daywords.h"

#include <QApplication>
#include <QDateEdit>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int widestPage = 880;        ///< device-independent pixels: lines stay easy to read
constexpr int pauseBeforeSaving = 700; ///< milliseconds after the last change of a day

constexpr qsizetype longestTitle = 40;

/// How many of the goals that can be counted were reached.
QString goalsState(const QList<EventGoal>& goals, const QList<std::optional<int>>& reached) {
    int counted = 0;
    int met = 0;
    for (qsizetype i = 0; i < reached.size(); ++i) {
        counted += reached[i] ? 1 : 0;
        met += reached[i].value_or(-1) >= goals[i].want ? 1 : 0;
    }
    return counted > 0 ? EventPage::tr("goals reached: %1 of %2").arg(met).arg(counted) : QString();
}

} // namespace

EventPage::EventPage(Workspace& workspace, QWidget* parent)
    : ScrollPage(QStringLiteral("eventPageScrollArea"), parent)
    , m_workspace(workspace) {
    QVBoxLayout* column = startColumn(widestPage);
    column->addWidget(makeHead());
    column->addWidget(m_captureCard = makeCapture());
    column->addWidget(makePeople());
    column->addWidget(m_wishes = new WishesCard(m_workspace));
    column->addWidget(m_checklist = new ChecklistCard);
    column->addWidget(m_goals = new GoalsCard);
    column->addWidget(m_days = new DaysCard(m_workspace));
    column->addWidget(m_experience = new ExperienceCard(m_workspace));
    column->addWidget(makeNotes());
    followPlan();
    column->addStretch(1);
    m_returnPause.setSingleShot(true);
    m_returnPause.setInterval(pauseBeforeSaving);
    connect(&m_returnPause, &QTimer::timeout, this, &EventPage::saveReturn);
    connect(&workspace, &Workspace::activeEventChanged, this, [this] { showHead(); });
}

QWidget* EventPage::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_name = new PlainLabel({}, TypeRole::Display);
    m_name->setObjectName(QStringLiteral("eventNameLabel"));
    m_name->setFit(PlainLabel::Fit::Wrap);
    m_about = new PlainLabel({}, TypeRole::Body, ColorRole::TextMuted);
    m_about->setFit(PlainLabel::Fit::Wrap);
    m_when = new PlainLabel({}, TypeRole::Strong);
    auto* scripts =
        new IconButton(Icon::Why, tr("What to say and ask here"), QStringLiteral("scriptsButton"));
    auto* edit =
        new IconButton(Icon::Edit, tr("Edit this event"), QStringLiteral("editEventButton"));
    m_mode = primaryButton(tr("Start event mode"), QStringLiteral("eventModeButton"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(m_name, 1);
    for (QWidget* button : {static_cast<QWidget*>(scripts), static_cast<QWidget*>(edit),
                            static_cast<QWidget*>(m_mode)})
        top->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addSpacing(space::sm);
    auto* days = new QHBoxLayout;
    days->setSpacing(space::xl);
    days->addWidget(m_when);
    days->addWidget(makeReturn(), 1);
    column->addLayout(days);
    connect(scripts, &QToolButton::clicked, this, [this] {
        Reminder about;
        about.subject = Subject::Event;
        about.subjectId = m_event.id.value;
        Q_EMIT m_workspace.scriptsRequested(about);
    });
    connect(edit, &QToolButton::clicked, this, [this] { Q_EMIT editRequested(m_event.id); });
    connect(m_mode, &QPushButton::clicked, this, &EventPage::toggleMode);
    return head;
}

QWidget* EventPage::makeReturn() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    auto* label = new PlainLabel(tr("Home again"), TypeRole::Body, ColorRole::TextMuted);
    m_returned = new QDateEdit;
    m_returned->setObjectName(QStringLiteral("returnedEdit"));
    m_returned->setAccessibleName(tr("Home again"));
    m_returned->setCalendarPopup(true);
    m_returned->setDisplayFormat(dayFieldFormat());
    m_returned->setToolTip(tr("Follow-ups are counted from this day."));
    label->setBuddy(m_returned);
    row->addWidget(label);
    row->addWidget(m_returned);
    row->addStretch(1);
    connect(m_returned, &QDateEdit::dateChanged, this, [this] { m_returnPause.start(); });
    connect(m_returned, &QDateEdit::editingFinished, this, &EventPage::saveReturn);
    return holder;
}

Card* EventPage::makeCapture() {
    auto* card = new Card;
    m_capture = new CaptureBar(m_workspace);
    m_inboxTitle = new SectionHeader(tr("Met today"));
    m_inboxHint = paragraph(tr("Fill in what is missing while you still remember: Enter opens."),
                            TypeRole::Caption);
    m_inbox = new GapList;
    m_captureTitle = new SectionHeader(tr("Who did you meet?"));
    card->body()->addWidget(m_captureTitle);
    card->body()->addWidget(m_capture);
    m_inboxTitle->setContentsMargins(0, space::md, 0, 0);
    card->body()->addWidget(m_inboxTitle);
    card->body()->addWidget(m_inboxHint);
    addFlush(card->body(), m_inbox);
    connect(m_inbox, &LineList::opened, this,
            [this](qint64 id) { openAtGap(m_workspace, ContactId{id}, window()); });
    return card;
}

Card* EventPage::makePeople() {
    auto* card = new Card;
    m_peopleTitle = new SectionHeader(tr("People met"));
    m_peopleState = new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted);
    m_people = new EventPeopleList(m_workspace);
    m_nobody = paragraph({});
    card->body()->addWidget(m_peopleTitle);
    card->body()->addWidget(m_peopleState);
    addFlush(card->body(), m_people);
    card->body()->addWidget(m_nobody);
    return card;
}

/// What one wants to have ready, to reach and to remember is saved as it is changed.
void EventPage::followPlan() {
    connect(m_checklist, &ChecklistCard::ticked, this,
            [this](const ChecklistLine& line, bool ticked) {
                m_workspace.succeeded(setTicked(m_workspace.session(), m_event.id, line, ticked));
            });
    connect(m_goals, &GoalsCard::changed, this, [this](const QList<EventGoal>& goals) {
        Event event = m_event;
        event.goals = goals;
        save(event);
    });
    connect(m_wishes, &WishesCard::changed, this, [this](const QList<ContactId>& wishes) {
        Event event = m_event;
        event.wishes = wishes;
        save(event);
    });
    connect(m_days, &DaysCard::changed, this, [this](const QList<EventDay>& days) {
        Event event = m_event;
        event.days = days;
        save(event);
    });
}

Card* EventPage::makeNotes() {
    auto* card = new Card;
    m_note = textArea(QStringLiteral("eventNoteEdit"), 4);
    m_note->setAccessibleName(tr("Notes on this event"));
    m_note->setPlaceholderText(tr("Talks worth remembering, plans. Nothing about patients."));
    m_saveNote = secondaryButton(tr("Save notes"), QStringLiteral("saveNoteButton"));
    m_saveNote->setEnabled(false);
    card->body()->addWidget(new SectionHeader(tr("Notes")));
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_saveNote, 0, Qt::AlignLeft);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_saveNote->setEnabled(m_note->toPlainText().trimmed() != m_event.note); });
    connect(m_saveNote, &QPushButton::clicked, this, &EventPage::saveNote);
    m_note->installEventFilter(this);
    return card;
}

/// Who goes on to something else on the page has ended the note; who looks into another window has
/// not.
bool EventPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
            reason == Qt::MouseFocusReason)
            QMetaObject::invokeMethod(this, &EventPage::endNote, Qt::QueuedConnection);
    }
    return ScrollPage::eventFilter(watched, event);
}

void EventPage::showEvent(const Event& event) {
    const bool other = event.id != m_event.id;
    // Words being typed are not taken away by a change from elsewhere.
    const bool typing = !other && m_saveNote->isEnabled();
    m_returnPause.stop();
    m_event = event;
    showHead();
    m_capture->setEvent(event);
    showPlan();
    if (!typing)
        m_note->setPlainText(event.note);
    m_saveNote->setEnabled(typing);
    showPeople();
    if (other)
        verticalScrollBar()->setValue(0);
}

bool EventPage::runs() const {
    return m_event.id && (m_workspace.activeEvent() == m_event.id ||
                          isOn(m_event, m_workspace.session().today()));
}

void EventPage::focusFirst() {
    if (!m_captureCard->isHidden())
        m_capture->focusLine();
    else
        m_mode->setFocus();
}

void EventPage::showHead() {
    if (!m_event.id)
        return;
    const QDate today = m_workspace.session().today();
    const bool active = m_workspace.activeEvent() == m_event.id;
    m_name->setText(clipped(m_event.name, longestName, longestHeadWord));
    const auto place = organizationOf(m_workspace.session(), m_event);
    m_about->setText(clipped(eventAbout(m_event, place ? *place : QString())));
    m_captureTitle->setTitle(tr("Who did you meet at %1?").arg(elided(m_event.name, longestTitle)));
    m_when->setText(eventDays(m_event, today));
    m_mode->setText(active ? tr("End event mode") : tr("Start event mode"));
    setButtonKind(m_mode, active ? ButtonKind::Secondary : ButtonKind::Primary);
    m_mode->setVisible(m_event.ends >= today);
    const QSignalBlocker quiet(m_returned);
    m_returned->setDate(returnedOn(m_event));
    m_captureCard->setVisible(active || m_event.starts <= today);
}

void EventPage::showPeople() {
    const QDate today = m_workspace.session().today();
    const auto people = peopleAt(m_workspace.session(), m_event);
    if (!m_workspace.succeeded(people))
        return;
    const auto count = [&](auto&& holds) {
        return int(std::ranges::count_if(*people, holds));
    };
    const int written =
        count([](const EventPerson& person) { return person.followedUpOn.isValid(); });
    const int late = count([](const EventPerson& person) {
        return person.followUp && person.followUp->state == ReminderState::Overdue;
    });
    QStringList state;
    if (isConference(m_event.kind) && m_event.ends < today)
        state << tr("%1 of %2 followed up").arg(written).arg(people->size());
    const auto reached = goalsReached(m_workspace.session(), m_event, *people);
    if (!m_workspace.succeeded(reached))
        return;
    m_goals->setEvent(m_event);
    m_goals->setGoals(m_event.goals, *reached, proposedGoals(m_event.kind));
    if (const QString goals = goalsState(m_event.goals, *reached);
        m_event.ends < today && !goals.isEmpty())
        state << goals;
    if (late > 0)
        state << tr("%n late", nullptr, late);
    m_peopleState->setText(state.join(QStringLiteral(" \u00b7 ")));
    m_peopleState->setVisible(!state.isEmpty() && !people->isEmpty());
    m_peopleState->setInk(late > 0 ? ColorRole::Danger : ColorRole::TextMuted);
    m_peopleTitle->setCount(people->isEmpty() ? -1 : int(people->size()));
    m_people->setPeople(*people, today);
    m_people->setVisible(!people->isEmpty());
    m_nobody->setText(
        m_event.starts > today
            ? tr("It starts in %1. Whom you meet there is noted here, in one line each.")
                  .arg(spanInWords(today, m_event.starts))
            : tr("Nobody yet. Type a name above; everything else can wait."));
    m_nobody->setVisible(people->isEmpty());
    m_wishes->setWishes(m_event, *people);
    showInbox(*people);
}

void EventPage::showChecklist() {
    const auto list = checklistOf(m_workspace.session(), m_event);
    m_checklist->setVisible(m_workspace.succeeded(list) && list->has_value());
    if (!list || !*list)
        return;
    const QDate today = m_workspace.session().today();
    m_checklist->setList(**list, today, partOn(m_event, today));
}

void EventPage::showPlan() {
    const QDate today = m_workspace.session().today();
    showChecklist();
    m_days->setDays(m_event, today);
    m_experience->setEvent(m_event);
    m_days->setVisible(isStay(m_event.kind));
}

/// While the event runs, the people of today; of all other days those of whom something is missing.
void EventPage::showInbox(const QList<EventPerson>& people) {
    const QDate today = m_workspace.session().today();
    const bool over = m_event.ends < today;
    QList<EventPerson> shown;
    bool earlier = false;
    for (const EventPerson& person : people) {
        const bool ofToday = !over && person.metOn == today;
        if (ofToday || (!gapsOf(person).isEmpty() && !person.followedUpOn.isValid())) {
            shown.append(person);
            earlier = earlier || !ofToday;
        }
    }
    m_inboxTitle->setTitle(over      ? tr("Something is missing")
                           : earlier ? tr("Met today, or something is missing")
                                     : tr("Met today"));
    m_inboxTitle->setCount(int(shown.size()));
    m_inbox->setPeople(shown);
    for (QWidget* part : {static_cast<QWidget*>(m_inboxTitle), static_cast<QWidget*>(m_inboxHint),
                          static_cast<QWidget*>(m_inbox)})
        part->setVisible(!shown.isEmpty());
}

/// After the change of focus, amid which a question would come, and unless one is asked already.
void EventPage::endNote() {
    if (!QApplication::activeModalWidget() && m_saveNote->isEnabled())
        saveNote();
}

bool EventPage::mayLeave() {
    return (!m_returnPause.isActive() || saveReturn()) && (!m_saveNote->isEnabled() || saveNote());
}

bool EventPage::holdsTyped() const {
    return m_capture->holdsTyped() || m_wishes->holdsTyped() || m_goals->holdsTyped();
}

bool EventPage::saveReturn() {
    m_returnPause.stop();
    if (!m_event.id || m_returned->date() == returnedOn(m_event))
        return true;
    Event event = m_event;
    event.returned = m_returned->date();
    return save(event);
}

bool EventPage::saveNote() {
    if (!mayKeep(m_workspace, m_note))
        return false;
    Event event = m_event;
    event.note = cleaned(m_note->toPlainText()).trimmed();
    m_saveNote->setEnabled(false);
    const bool saved = save(event);
    m_saveNote->setEnabled(!saved);
    return saved;
}

/// Where it fails, all but the note shows again what is stored; that stays to be saved later.
bool EventPage::save(const Event& event) {
    const auto saved = saveEvent(m_workspace.session(), event);
    if (m_workspace.succeeded(saved)) {
        Q_EMIT m_workspace.said(tr("%1 saved").arg(event.name), true);
        return true;
    }
    const QString note = m_note->toPlainText();
    showEvent(Event(m_event));
    m_note->setPlainText(note);
    return false;
}

void EventPage::toggleMode() {
    const bool active = m_workspace.activeEvent() == m_event.id;
    m_workspace.setActiveEvent(active ? EventId{} : m_event.id);
    if (!active)
        focusFirst();
}

} // namespace matchbook
