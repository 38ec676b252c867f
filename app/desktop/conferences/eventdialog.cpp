// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventdialog.h"

#include "base/text.h"
#include "desktop/guard/guard.h"
#include "desktop/log/peoplefield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/tokencombo.h"
#include "desktop/widgets/wordcompletion.h"
#include "rules/guidebook.h"
#include "session/contactactions.h"
#include "session/eventactions.h"
#include "words/daywords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

QDateEdit* dayEdit(const QString& objectName) {
    auto* edit = new QDateEdit;
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dayFieldFormat());
    return edit;
}

QLineEdit* lineEdit(const QString& objectName) {
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    return edit;
}

QList<KnownMeeting> meetingsAhead(QDate today) {
    auto meetings = knownMeetings();
    if (!meetings)
        return {};
    meetings->removeIf([&](const KnownMeeting& one) { return one.ends < today; });
    return *std::move(meetings);
}

QStringList namesToOffer(QDate today) {
    QStringList names;
    for (const KnownMeeting& meeting : meetingsAhead(today))
        names += meeting.name;
    return names + wordsOf(QStringLiteral("meetings")) + wordsOf(QStringLiteral("sessions"));
}

} // namespace

EventDialog::EventDialog(Workspace& workspace, const Event& event, QWidget* parent)
    : Dialog(event.id ? tr("Edit event") : tr("New event"), parent)
    , m_workspace(workspace)
    , m_event(event)
    , m_ownReturn(event.returned.has_value())
    , m_form(new Form)
    , m_kind(tokenCombo<EventKind>(QStringLiteral("kindCombo")))
    , m_name(lineEdit(QStringLiteral("nameEdit")))
    , m_society(lineEdit(QStringLiteral("societyEdit")))
    , m_city(lineEdit(QStringLiteral("cityEdit")))
    , m_virtual(new QCheckBox(tr("It takes place on&line")))
    , m_organization(lineEdit(QStringLiteral("organizationEdit")))
    , m_setting(new QComboBox)
    , m_starts(dayEdit(QStringLiteral("startsEdit")))
    , m_ends(dayEdit(QStringLiteral("endsEdit")))
    , m_returned(dayEdit(QStringLiteral("returnedEdit")))
    , m_wishes(new PeopleField(workspace.session()))
    , m_note(textArea(QStringLiteral("noteEdit"), 3)) {
    setObjectName(QStringLiteral("eventDialog"));
    m_virtual->setObjectName(QStringLiteral("virtualCheckBox"));
    m_name->setPlaceholderText(tr("SIR 2026"));
    offerWords(m_name, namesToOffer(workspace.session().today()));
    offerWords(m_society, wordsOf(QStringLiteral("societies")));
    m_form->addField(tr("&Name"), m_name);
    m_form->addPair(tr("&Kind"), m_kind, tr("&Society"), m_society);
    m_form->addField(tr("&City"), m_city);
    m_form->addWidget(m_site = makeSite());
    m_form->addWidget(m_virtual);
    m_form->addPair(tr("S&tarts"), m_starts, tr("&Ends"), m_ends);
    m_form->addField(tr("&Home again"), m_returned, tr("Follow-ups are counted from this day."));
    m_form->addField(tr("&Whom you want to meet"), m_wishes);
    m_form->addField(tr("N&ote"), m_note);
    body()->addWidget(m_form);
    askBeforeLeaving(m_form);
    if (event.id) {
        auto* deleting = addButton(tr("Delete"), ButtonKind::Quiet, QDialogButtonBox::ResetRole,
                                   QStringLiteral("deleteEventButton"));
        deleting->setAutoDefault(false);
        connect(deleting, &QPushButton::clicked, this, &EventDialog::remove);
    }
    addAcceptAndCancel(event.id ? tr("Save") : tr("Add event"));
    fill();
    if (!event.id)
        connect(m_name, &QLineEdit::textChanged, this, &EventDialog::fillKnown);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventDialog::followKind);
    connect(m_virtual, &QCheckBox::toggled, this, &EventDialog::followDays);
    connect(m_starts, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_ends->date() < day)
            m_ends->setDate(day);
    });
    connect(m_ends, &QDateEdit::dateChanged, this, &EventDialog::followDays);
    connect(m_returned, &QDateEdit::dateChanged, this, [this] { m_ownReturn = true; });
}

QWidget* EventDialog::makeSite() {
    m_setting->setObjectName(QStringLiteral("settingCombo"));
    m_setting->addItem(tr("Not known"));
    for (size_t i = 0; i < tokens<SiteSetting>().size(); ++i)
        m_setting->addItem(inWords(static_cast<SiteSetting>(i)));
    if (const auto names = organizationNames(m_workspace.session()); m_workspace.succeeded(names))
        offerWords(m_organization, *names);
    auto* site = new Form;
    site->addPair(tr("Hos&pital or program"), m_organization, tr("Settin&g"), m_setting);
    return site;
}

void EventDialog::followKind() {
    m_site->setVisible(isAtSite(chosen<EventKind>(m_kind)));
}

void EventDialog::fill() {
    const QDate today = m_workspace.session().today();
    choose(m_kind, m_event.kind);
    m_name->setText(m_event.name);
    m_society->setText(m_event.society);
    m_city->setText(m_event.city);
    m_virtual->setChecked(m_event.isVirtual);
    m_starts->setDate(m_event.starts.isValid() ? m_event.starts : today);
    m_ends->setDate(m_event.ends.isValid() ? m_event.ends : m_starts->date());
    m_wishes->setPeople(m_event.wishes);
    m_note->setPlainText(m_event.note);
    m_setting->setCurrentIndex(m_event.siteSetting ? int(*m_event.siteSetting) + 1 : 0);
    if (const auto place = organizationOf(m_workspace.session(), m_event);
        m_workspace.succeeded(place))
        m_organization->setText(*place);
    followKind();
    m_returned->setDate(returnedOn(typed()));
}

/// A meeting whose days are known needs no more than its name.
void EventDialog::fillKnown(const QString& name) {
    const auto meetings = meetingsAhead(m_workspace.session().today());
    const auto known = std::ranges::find_if(
        meetings, [&](const KnownMeeting& one) { return fold(one.name) == fold(name); });
    if (known == meetings.end())
        return;
    choose(m_kind, EventKind::Conference);
    m_society->setText(known->society);
    m_city->setText(known->city);
    m_starts->setDate(known->starts);
    m_ends->setDate(known->ends);
}

void EventDialog::remove() {
    if (!m_workspace.succeeded(deleteEvent(m_workspace.session(), m_event.id)))
        return;
    if (m_workspace.activeEvent() == m_event.id)
        m_workspace.setActiveEvent({});
    Q_EMIT m_workspace.said(tr("Deleted %1").arg(m_event.name), true);
    done(QDialog::Rejected); // nothing is left to be saved
}

/// The day of return follows the end until it was chosen.
void EventDialog::followDays() {
    if (m_ownReturn)
        return;
    const QSignalBlocker quiet(m_returned);
    m_returned->setDate(returnedOn(typed()));
}

Event EventDialog::typed() const {
    Event event = m_event;
    event.kind = chosen<EventKind>(m_kind);
    event.name = cleanedLine(m_name->text());
    event.society = cleanedLine(m_society->text());
    event.city = cleanedLine(m_city->text());
    event.isVirtual = m_virtual->isChecked();
    event.siteSetting =
        m_setting->currentIndex() == 0
            ? std::nullopt
            : std::optional(static_cast<SiteSetting>(m_setting->currentIndex() - 1));
    event.starts = m_starts->date();
    event.ends = m_ends->date();
    event.returned = m_ownReturn ? std::optional(m_returned->date()) : std::nullopt;
    event.wishes = m_wishes->people();
    event.note = cleaned(m_note->toPlainText()).trimmed();
    return event;
}

void EventDialog::accept() {
    if (!mayKeep(m_workspace, m_note))
        return;
    m_form->clearErrors();
    if (!m_wishes->takeTyped())
        m_form->setError(m_wishes, m_wishes->complaint());
    Event event = typed();
    if (event.name.isEmpty())
        m_form->setError(m_name, tr("An event needs a name."));
    if (event.ends < event.starts)
        m_form->setError(m_ends, tr("It cannot end before it starts."));
    if (event.returned && *event.returned < event.starts)
        m_form->setError(m_returned, tr("You cannot be home again before it starts."));
    if (QWidget* wrong = m_form->firstWrong())
        return wrong->setFocus();
    const auto saved = m_wishes->saveWith([&](const QList<ContactId>& wishes) {
        event.wishes = wishes;
        return saveEvent(m_workspace.session(), event, m_organization->text());
    });
    if (!m_workspace.succeeded(saved))
        return;
    m_saved = *saved;
    Q_EMIT m_workspace.said(tr("%1 saved").arg(event.name), true);
    Dialog::accept();
}

} // namespace matchbook
