// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "desktop/workspace.h"
#include "session/duplicateactions.h"
#include "session/healthactions.h"

#include <QTimer>

class QStackedWidget;

namespace matchbook {

class LineList;
class PlainLabel;

/// What may be amiss with what is known of people: the issues with their counts, and for each the
/// people with what mends it.
class HealthView : public View {
    Q_OBJECT

public:
    /// As many people of an issue are listed; the others come when these are done.
    static constexpr int mostListed = 100;

    explicit HealthView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;

    /// Lists who has an issue; the first one where nobody has it.
    void showPeopleWith(HealthIssue issue);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeIssues();
    QWidget* makePeople();
    [[nodiscard]] HealthIssue issue() const;
    void follow(const Change& change);
    void readOn();
    bool read(HealthIssue issue);
    [[nodiscard]] int count(HealthIssue issue) const;
    void listIssues();
    void showIssue();
    void listPairs();
    void listPeople();
    void run(qint64 id, int act);
    void fix(ContactId person);

    Workspace& m_workspace;
    QList<HealthIssue> m_unread; ///< what a change may have touched since it was read
    QTimer m_reading;            ///< one issue at a time, so that the window goes on
    QList<Duplicate> m_duplicates;
    QHash<HealthIssue, QList<ContactId>> m_people; ///< with all others
    QStackedWidget* m_pages;
    LineList* m_issues = nullptr;
    LineList* m_list = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_more = nullptr;
};

} // namespace matchbook
