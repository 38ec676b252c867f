// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "domain/contact.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace matchbook {

class Form;
class PeriodField;
class PlainLabel;

/// Changes the times of the rule behind a reminder, or turns it off: for this person, for people
/// like them, or for everybody. Says what the times typed would come to.
class ChangeTimes : public QWidget {
    Q_OBJECT

public:
    ChangeTimes(Workspace& workspace, const Explanation& explanation,
                const std::optional<Contact>& person, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was changed and said.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addScopes();
    void addTimes();
    QHBoxLayout* makeButtons();

    bool holdsHere() const;
    void preview();
    void change();
    void turnOff();
    void backToDefault();
    void finish(const Result<>& written, const QString& text);

    [[nodiscard]] RuleOverride chosenOverride() const;
    [[nodiscard]] Period due() const;
    [[nodiscard]] std::optional<Period> latest() const;

    Workspace& m_workspace;
    Explanation m_explanation;
    std::optional<Contact> m_person;
    Form* m_form;
    QComboBox* m_scope;
    PeriodField* m_due = nullptr;
    PeriodField* m_latest = nullptr;
    PlainLabel* m_preview = nullptr;
};

} // namespace matchbook
