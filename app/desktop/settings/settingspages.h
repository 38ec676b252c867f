// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settings/settingspage.h"
#include "desktop/workspace.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace matchbook {

class DayField;
class Form;
class IntroductionFields;
class SeasonFields;
class TagsField;

/// Who the applicant is.
class YouPage : public SettingsPage {
    Q_OBJECT

public:
    YouPage(Session& session, const Applicant& applicant);

    bool apply(Applicant& applicant) override;
    bool showWrong(const Error& error) override;

private:
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QLineEdit* m_school;
    QLineEdit* m_home;
    QComboBox* m_stage;
    QComboBox* m_division;
    QCheckBox* m_international;
    TagsField* m_interests;
};

/// What the applicant applies for, when, and by which guide; what MyERAS takes.
class ApplicationPage : public SettingsPage {
    Q_OBJECT

public:
    ApplicationPage(const Applicant& applicant, QDate today);

    bool apply(Applicant& applicant) override;

private:
    QComboBox* m_season;
    QComboBox* m_pathway;
    QComboBox* m_pack;
    QComboBox* m_outcome;
    QSpinBox* m_description;
    QSpinBox* m_meaningful;
};

/// The dates of the season.
class DatesPage : public SettingsPage {
    Q_OBJECT

public:
    DatesPage(const Applicant& applicant, QDate today);

    bool apply(Applicant& applicant) override;

private:
    SeasonFields* m_fields;
};

/// How the applicant introduces themselves.
class IntroductionsPage : public SettingsPage {
    Q_OBJECT

public:
    IntroductionsPage(Session& session, const Applicant& applicant);

    bool apply(Applicant& applicant) override;

private:
    IntroductionFields* m_fields;
};

/// When reminders come, and when they rest.
class RemindersPage : public SettingsPage {
    Q_OBJECT

public:
    RemindersPage(Workspace& workspace, const Applicant& applicant);

    void focusPause();

    bool apply(Applicant& applicant) override;

private:
    QWidget* makePause(Workspace& workspace);
    void pauseUntil(const std::optional<QDate>& day);

    QTimeEdit* m_remindAt;
    QTimeEdit* m_dayStartsAt;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietTo;
    QComboBox* m_reviewDay;
    DayField* m_pausedUntil;
    QPushButton* m_resume;
};

/// What the window looks like, and when the program runs. It is no matter of the store, and not
/// undone.
class WindowPage : public SettingsPage {
    Q_OBJECT

public:
    WindowPage();

    bool apply(Applicant& applicant) override;

private:
    Form* m_form;
    QComboBox* m_theme;
    QComboBox* m_language;
    QCheckBox* m_atLogin;
    QCheckBox* m_inTray;
};

/// The copies that are made each day. No matter of the store either.
class CopiesPage : public SettingsPage {
    Q_OBJECT

public:
    explicit CopiesPage(const Session& session);

    bool apply(Applicant& applicant) override;

private:
    QCheckBox* m_daily;
};

} // namespace matchbook
