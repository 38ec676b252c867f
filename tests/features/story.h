// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/importactions.h"
#include "session/reminderactions.h"
#include "support/store.h"

#include <QTemporaryDir>

/// Features read as stories: GIVEN, WHEN and THEN only say which part of it a line is.
#define GIVEN(what) what
#define WHEN(what) what
#define THEN(what) what

namespace matchbook::test {

/// What somebody does with Matchbook, and sees of it, in the words of a story.
class Story {
public:
    explicit Story(QDate today)
        : store(today) {}

    void importsLinkedInConnections(int people);
    void isAtConference(const QString& name, QDate starts, QDate ends);
    void captures(const QString& line);
    void writesTo(const QString& name, QDate on, bool awaitsReply = false);
    void hearsFrom(const QString& name, QDate on);
    void makesMentor(const QString& name);
    void usesPack(const QString& pack);
    void thanks(const QString& name);
    ActionItemId promises(const QString& name, const QString& text, QDate due);
    void worksWith(const QString& name, const QString& title,
                   const std::optional<int>& hoursPerWeek = {});
    void helps(const QString& name, FavorKind kind);
    void isHelpedBy(const QString& name, FavorKind kind);
    void isOnDay(QDate day) { store.clock.setDay(day); }

    /// "rule name state", in the order shown, for what is due or overdue.
    [[nodiscard]] QStringList today() const;

    /// "state rule name", most pressing first, with self for what is about the applicant.
    [[nodiscard]] QStringList evening(const QString& self) const;

    [[nodiscard]] ContactId person(const QString& name) const;
    [[nodiscard]] Session& session() const { return store.session(); }

    Store store;

private:
    void notes(const QString& name, FavorDirection direction, FavorKind kind);

    EventId m_event;
    QTemporaryDir m_folder;
};

} // namespace matchbook::test
