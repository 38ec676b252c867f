// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/interactiondialog.h"

#include "base/text.h"
#include "desktop/log/eventcombo.h"
#include "desktop/log/peoplefield.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/tokencombo.h"
#include "session/logactions.h"
#include "words/daywords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace matchbook {

namespace {

constexpr int longestMinutes = 24 * 60;
constexpr qsizetype longestTitle = 60;
constexpr int fewestLetters = 24;

} // namespace

InteractionDialog::InteractionDialog(Workspace& workspace, const Interaction& interaction,
                                     QWidget* parent)
    : RecordDialog(workspace, tr("Edit the entry"), false, parent)
    , m_before(interaction)
    , m_people(new PeopleField(workspace.session()))
    , m_subject(new QLineEdit)
    , m_note(textArea(QStringLiteral("noteEdit"), 4))
    , m_channel(tokenCombo<Channel>(QStringLiteral("channelCombo")))
    , m_direction(tokenCombo<Direction>(QStringLiteral("directionCombo")))
    , m_purpose(tokenCombo<Purpose>(QStringLiteral("purposeCombo")))
    , m_event(eventCombo(workspace, interaction.event))
    , m_project(new QComboBox)
    , m_on(new QDateEdit)
    , m_hasTime(new QCheckBox)
    , m_time(new QTimeEdit)
    , m_minutes(new QSpinBox)
    , m_awaitsReply(new QCheckBox(tr("I wait for an &answer"))) {
    setObjectName(QStringLiteral("interactionDialog"));
    build();
    fill();
    m_note->setFocus();
}

void InteractionDialog::build() {
    m_subject->setObjectName(QStringLiteral("subjectEdit"));
    m_subject->setMaxLength(1000);
    lookOver(m_subject);
    m_project->setObjectName(QStringLiteral("projectCombo"));
    // However long the name of one is, the two columns are as wide as each other.
    for (QComboBox* combo : {m_event, m_project}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(fewestLetters);
    }
    m_on->setObjectName(QStringLiteral("dateEdit"));
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(dayFieldFormat());
    m_on->setMaximumDate(workspace().session().today());
    m_minutes->setObjectName(QStringLiteral("minutesSpin"));
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(tr("Not noted"));
    m_minutes->setSuffix(tr(" min"));
    m_awaitsReply->setObjectName(QStringLiteral("awaitsReplyCheck"));
    form()->addField(tr("&With"), m_people);
    form()->addField(tr("&Subject"), m_subject);
    form()->addField(tr("N&ote"), m_note);
    form()->addPair(tr("&How"), m_channel, tr("D&irection"), m_direction);
    form()->addPair(tr("O&n"), m_on, tr("Ti&me"), makeTime());
    form()->addPair(tr("What &for"), m_purpose, tr("How &long"), m_minutes);
    form()->addPair(tr("A&t"), m_event, tr("&Project"), m_project);
    form()->addWidget(m_awaitsReply);
}

QWidget* InteractionDialog::makeTime() {
    m_hasTime->setObjectName(QStringLiteral("timeCheck"));
    m_hasTime->setAccessibleName(tr("The time of day is known"));
    m_time->setObjectName(QStringLiteral("timeEdit"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setEnabled(false);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(m_hasTime);
    row->addWidget(m_time, 1);
    holder->setFocusProxy(m_hasTime);
    connect(m_hasTime, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    return holder;
}

void InteractionDialog::fill() {
    m_people->setPeople(m_before.people);
    m_subject->setText(m_before.subject);
    m_note->setPlainText(m_before.note);
    choose(m_channel, m_before.channel);
    choose(m_direction, m_before.direction);
    choose(m_purpose, m_before.purpose);
    m_on->setDate(m_before.on);
    m_hasTime->setChecked(m_before.time.has_value());
    m_time->setTime(m_before.time.value_or(QTime(12, 0)));
    m_minutes->setValue(m_before.minutes.value_or(0));
    m_awaitsReply->setChecked(m_before.awaitsReply);
    fillProjects();
}

void InteractionDialog::fillProjects() {
    m_project->addItem(tr("No project"), QVariant(qint64(0)));
    const auto all = projects(workspace().session());
    for (const Project& project : all ? *all : QList<Project>()) {
        m_project->addItem(elided(cleanedLine(project.title), longestTitle),
                           QVariant(project.id.value));
        if (project.id == m_before.project)
            m_project->setCurrentIndex(m_project->count() - 1);
    }
}

Interaction InteractionDialog::interaction() const {
    Interaction made = m_before;
    made.people = m_people->people();
    made.subject = m_subject->text();
    made.note = m_note->toPlainText();
    made.channel = chosen<Channel>(m_channel);
    made.direction = chosen<Direction>(m_direction);
    made.purpose = chosen<Purpose>(m_purpose);
    made.on = m_on->date();
    made.time = m_hasTime->isChecked() ? std::optional(m_time->time()) : std::nullopt;
    made.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    made.event = chosenEvent(m_event);
    made.project = ProjectId{m_project->currentData().toLongLong()};
    made.awaitsReply = m_awaitsReply->isChecked();
    return made;
}

void InteractionDialog::check() {
    if (!m_people->takeTyped())
        form()->setError(m_people, m_people->complaint());
    else if (m_people->people().isEmpty())
        form()->setError(m_people, tr("Who was it?"));
}

std::optional<QString> InteractionDialog::save() {
    const auto saved = m_people->saveWith([&](const QList<ContactId>& people) {
        Interaction made = interaction();
        made.people = people;
        return saveInteraction(workspace().session(), made);
    });
    if (!workspace().succeeded(saved))
        return std::nullopt;
    return tr("Saved the entry");
}

std::optional<QString> InteractionDialog::remove() {
    if (!workspace().succeeded(deleteInteraction(workspace().session(), m_before.id)))
        return std::nullopt;
    return tr("Deleted the entry");
}

} // namespace matchbook
