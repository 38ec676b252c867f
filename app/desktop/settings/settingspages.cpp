// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settings/settingspages.h"

#include "base/text.h"
#include "desktop/backup/dailycopies.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/tagsfield.h"
#include "desktop/introductions/introductionfields.h"
#include "desktop/launch/autostart.h"
#include "desktop/plan/seasonfields.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/start/applicantcombos.h"
#include "desktop/support/language.h"
#include "desktop/support/plaintext.h"
#include "desktop/today/reviewday.h"
#include "desktop/tray/tray.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "rules/guidebook.h"
#include "session/contactactions.h"
#include "session/copyactions.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr qsizetype longestEventName = 30;
constexpr int daysOfAWeek = 7;
constexpr int longestInForm = 9999; ///< characters

QTimeEdit* timeField(const QString& objectName, QTime time) {
    auto* edit = new QTimeEdit(time);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    return edit;
}

/// The days of the week, from the one a week begins with here.
QComboBox* weekdayCombo(const QString& objectName, Qt::DayOfWeek chosen) {
    auto* made = new QComboBox;
    made->setObjectName(objectName);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < daysOfAWeek; ++i) {
        const int day = (first - 1 + i) % daysOfAWeek + 1;
        made->addItem(QLocale().standaloneDayName(day), day);
    }
    made->setCurrentIndex(made->findData(static_cast<int>(chosen)));
    return made;
}

/// Without them nothing is offered while typing, and nothing else is lost.
QStringList namesOf(const Result<QStringList>& names) {
    return names ? *names : QStringList();
}

template <Tokenised Enum>
QComboBox* combo(const QString& objectName, Enum value) {
    auto* made = tokenCombo<Enum>(objectName);
    choose(made, value);
    return made;
}

} // namespace

YouPage::YouPage(Session& session, const Applicant& applicant)
    : m_form(formIn(this))
    , m_name(lineField(QStringLiteral("applicantNameEdit")))
    , m_email(lineField(QStringLiteral("applicantEmailEdit")))
    , m_school(lineField(QStringLiteral("schoolEdit")))
    , m_home(completedField(QStringLiteral("homeInstitutionEdit"),
                            namesOf(organizationNames(session))))
    , m_stage(stageCombo(QStringLiteral("stageCombo")))
    , m_division(knownCombo(QStringLiteral("homeDivisionCombo")))
    , m_international(checkField(tr("I am an &international medical graduate"),
                                 QStringLiteral("internationalCheckBox")))
    , m_interests(new TagsField(tr("Embolization, health equity…"), QStringLiteral("interestsEdit"),
                                wordsOf(QStringLiteral("interests")))) {
    setFocusProxy(m_name);
    m_name->setText(applicant.name);
    m_email->setText(applicant.email);
    m_school->setText(applicant.school);
    m_home->setText(applicant.homeInstitution);
    chooseStage(m_stage, applicant.stage);
    chooseKnown(m_division, applicant.homeDivision);
    m_international->setChecked(applicant.international);
    m_interests->setTags(applicant.interests);
    m_form->addPair(tr("&Name"), m_name, tr("&E-mail"), m_email);
    m_form->addPair(tr("Where you &are"), m_stage, tr("Medical &school"), m_school);
    m_form->addWidget(m_international);
    m_form->addPair(tr("&Home institution"), m_home, tr("Does it have an IR &division?"),
                    m_division);
    m_form->addField(tr("In&terests"), m_interests);
}

bool YouPage::apply(Applicant& applicant) {
    m_form->clearErrors();
    takeLine(m_name, applicant.name);
    takeLine(m_email, applicant.email);
    takeLine(m_school, applicant.school);
    takeLine(m_home, applicant.homeInstitution);
    applicant.stage = chosenStage(m_stage);
    applicant.homeDivision = chosenKnown(m_division);
    applicant.international = m_international->isChecked();
    applicant.interests = m_interests->tags();
    return true;
}

bool YouPage::showWrong(const Error& error) {
    if (error.code != Error::Code::InvalidValue || error.field != u"email")
        return false;
    m_form->setError(m_email, inWords(error));
    m_email->setFocus();
    return true;
}

ApplicationPage::ApplicationPage(const Applicant& applicant, QDate today)
    : m_season(seasonCombo(QStringLiteral("seasonCombo"), today))
    , m_pathway(combo(QStringLiteral("pathwayCombo"), applicant.pathway))
    , m_pack(combo(QStringLiteral("packCombo"), applicant.pack))
    , m_outcome(combo(QStringLiteral("outcomeCombo"), applicant.outcome))
    , m_description(new QSpinBox)
    , m_meaningful(new QSpinBox) {
    chooseSeason(m_season, applicant.season);
    Form* form = formIn(this);
    form->addField(tr("When you &apply"), m_season);
    form->addPair(tr("&Pathway"), m_pathway, tr("How the Match &ended"), m_outcome);
    form->addField(tr("Which &guide you follow"), m_pack);
    for (const auto& [spin, limit] : {std::pair(m_description, applicant.descriptionLimit),
                                      std::pair(m_meaningful, applicant.meaningfulLimit)}) {
        spin->setRange(1, longestInForm);
        spin->setValue(limit);
    }
    m_description->setObjectName(QStringLiteral("descriptionLimitSpin"));
    m_meaningful->setObjectName(QStringLiteral("meaningfulLimitSpin"));
    form->addPair(tr("Characters of an e&xperience"), m_description,
                  tr("Of a most &meaningful one"), m_meaningful);
    form->addWidget(paragraph(tr("What MyERAS took in the %1 season: %2 and %3. It changes.")
                                  .arg(erasYear)
                                  .arg(usualDescriptionLimit)
                                  .arg(usualMeaningfulLimit),
                              TypeRole::Caption));
}

bool ApplicationPage::apply(Applicant& applicant) {
    applicant.season = chosenSeason(m_season);
    applicant.pathway = chosen<Pathway>(m_pathway);
    applicant.pack = chosen<Pack>(m_pack);
    applicant.outcome = chosen<MatchOutcome>(m_outcome);
    applicant.descriptionLimit = m_description->value();
    applicant.meaningfulLimit = m_meaningful->value();
    return true;
}

DatesPage::DatesPage(const Applicant& applicant, QDate today)
    : m_fields(new SeasonFields(applicant, today)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
}

bool DatesPage::apply(Applicant& applicant) {
    return m_fields->apply(applicant);
}

IntroductionsPage::IntroductionsPage(Session& session, const Applicant& applicant)
    : m_fields(new IntroductionFields(session, applicant)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
}

bool IntroductionsPage::apply(Applicant& applicant) {
    m_fields->apply(applicant);
    return true;
}

RemindersPage::RemindersPage(Workspace& workspace, const Applicant& applicant)
    : m_remindAt(timeField(QStringLiteral("remindAtTimeEdit"), applicant.remindAt))
    , m_dayStartsAt(timeField(QStringLiteral("dayStartsAtTimeEdit"), applicant.dayStartsAt))
    , m_quietFrom(timeField(QStringLiteral("quietFromTimeEdit"), applicant.quietFrom))
    , m_quietTo(timeField(QStringLiteral("quietToTimeEdit"), applicant.quietTo))
    , m_reviewDay(weekdayCombo(QStringLiteral("reviewDayCombo"), reviewDay()))
    , m_pausedUntil(new DayField(tr("Choose a day"), tr("Pause until"),
                                 QStringLiteral("pausedUntil"),
                                 workspace.session().today().addDays(daysOfAWeek)))
    , m_resume(secondaryButton(tr("&Resume now"), QStringLiteral("resumeButton"))) {
    Form* form = formIn(this);
    form->addPair(tr("Remind me once a day &at"), m_remindAt, tr("My &day starts at"),
                  m_dayStartsAt);
    form->addPair(tr("&Quiet from"), m_quietFrom, tr("Quiet &until"), m_quietTo);
    form->addWidget(paragraph(tr("What you do before your day starts counts for the day before, as "
                                 "on a night shift. In quiet hours nothing comes up; the same time "
                                 "twice means that there are none."),
                              TypeRole::Caption));
    form->addField(tr("Offer to review the wee&k on"), m_reviewDay);
    form->addField(tr("&Pause all reminders until"), makePause(workspace));
    const bool rests = isPaused(applicant, workspace.session().today());
    pauseUntil(rests ? applicant.pausedUntil : std::nullopt);
}

QWidget* RemindersPage::makePause(Workspace& workspace) {
    auto* holder = new QWidget;
    holder->setFocusProxy(m_pausedUntil);
    const QDate today = workspace.session().today();
    auto* week = secondaryButton(tr("For a &week"), QStringLiteral("pauseWeekButton"));
    connect(week, &QPushButton::clicked, this,
            [this, today] { pauseUntil(today.addDays(daysOfAWeek)); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sm);
    buttons->addWidget(week);
    if (const auto event = eventAhead(workspace)) {
        auto* after = secondaryButton(
            tr("Until after %1").arg(withoutMnemonic(elided(event->name, longestEventName))),
            QStringLiteral("pauseEventButton"));
        connect(after, &QPushButton::clicked, this,
                [this, day = returnedOn(*event)] { pauseUntil(day); });
        buttons->addWidget(after);
    }
    buttons->addWidget(m_resume);
    buttons->addStretch(1);
    connect(m_resume, &QPushButton::clicked, this, [this] { pauseUntil({}); });
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(m_pausedUntil);
    column->addLayout(buttons);
    return holder;
}

void RemindersPage::focusPause() {
    m_pausedUntil->setFocus();
}

void RemindersPage::pauseUntil(const std::optional<QDate>& day) {
    m_pausedUntil->setDay(day);
    m_resume->setVisible(day.has_value());
}

bool RemindersPage::apply(Applicant& applicant) {
    applicant.remindAt = m_remindAt->time();
    applicant.dayStartsAt = m_dayStartsAt->time();
    applicant.quietFrom = m_quietFrom->time();
    applicant.quietTo = m_quietTo->time();
    applicant.pausedUntil = m_pausedUntil->day();
    setReviewDay(static_cast<Qt::DayOfWeek>(m_reviewDay->currentData().toInt()));
    return true;
}

WindowPage::WindowPage()
    : m_form(formIn(this))
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_atLogin(checkField(tr("&Start when I log in"), QStringLiteral("atLoginCheckBox")))
    , m_inTray(checkField(tr("&Keep running in the tray when the window is closed"),
                          QStringLiteral("inTrayCheckBox"))) {
    m_theme->setObjectName(QStringLiteral("themeCombo"));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(chosenTheme()));
    m_language->setObjectName(QStringLiteral("languageCombo"));
    // A language is found by who speaks it, in whatever language the rest is.
    m_language->addItems(
        {tr("As the system"), QStringLiteral("English"), QStringLiteral("Español")});
    m_language->setCurrentIndex(static_cast<int>(chosenLanguage()));
    m_form->addField(tr("&Colors"), m_theme);
    m_form->addField(tr("&Language"), m_language,
                     tr("Matchbook speaks it from the next start on. What you send to others stays "
                        "in English: drafts, and the summary of your mentors."));
    m_atLogin->setChecked(startsAtLogin());
    m_inTray->setChecked(staysInTray());
    m_inTray->setEnabled(hasTray());
    m_atLogin->setAccessibleName(tr("Start when I log in"));
    m_form->addField(tr("When it runs"), m_atLogin);
    m_form->addWidget(m_inTray);
    m_form->addWidget(paragraph(
        m_inTray->isEnabled()
            ? tr("Reminders come while the program runs; what was missed is shown at the next "
                 "start.")
            : tr("Reminders come while the program runs; what was missed is shown at the next "
                 "start. This desktop has no tray."),
        TypeRole::Caption));
}

bool WindowPage::apply(Applicant&) {
    m_form->clearErrors();
    if (m_atLogin->isChecked() != startsAtLogin()) {
        const auto changed = setStartsAtLogin(m_atLogin->isChecked());
        if (!changed) {
            m_form->setError(m_atLogin, inWords(changed.error()));
            return false;
        }
    }
    if (m_inTray->isChecked() != staysInTray())
        setStaysInTray(m_inTray->isChecked());
    const auto theme = static_cast<ThemeChoice>(m_theme->currentIndex());
    if (theme != chosenTheme())
        chooseTheme(theme);
    chooseLanguage(static_cast<Language>(m_language->currentIndex()));
    return true;
}

CopiesPage::CopiesPage(const Session& session)
    : m_daily(checkField(tr("&Keep a copy each day that something changed"),
                         QStringLiteral("dailyCopiesCheckBox"))) {
    const QString folder = copiesFolder(session.file());
    m_daily->setChecked(keepsCopies());
    auto* place = new PlainLabel(QDir::toNativeSeparators(folder));
    place->setObjectName(QStringLiteral("copiesFolderLabel"));
    place->setFit(PlainLabel::Fit::Elide);
    QPushButton* show = secondaryButton(tr("&Show in folder"), QStringLiteral("showCopiesButton"));
    show->setEnabled(QFileInfo(folder).isDir());
    connect(show, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto* where = new QWidget;
    auto* row = new QHBoxLayout(where);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::md);
    row->addWidget(place, 1);
    row->addWidget(show);
    Form* form = formIn(this);
    form->addWidget(m_daily);
    form->addWidget(paragraph(
        tr("A copy is made when Matchbook is started, at most one a day. Those of the last two "
           "days stay, then one for each of 12 days, 10 weeks and 9 months. They help against "
           "mistakes; "
           "against a lost disk only a backup on another one does."),
        TypeRole::Caption));
    form->addField(
        tr("Where they are"), where,
        tr("They have no passphrase, and what you delete stays in them until they go. Restore "
           "one with File ▸ Restore a backup."));
}

bool CopiesPage::apply(Applicant&) {
    setKeepsCopies(m_daily->isChecked());
    return true;
}

} // namespace matchbook
