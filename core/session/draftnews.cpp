// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draftnews.h"

#include "base/text.h"

namespace matchbook {

namespace {

/// Collects lines in the phrases of one template, about what lies between two days.
class Lines {
public:
    Lines(const DraftTemplate& draft, QDate since, QDate today)
        : m_phrases(draft.phrases)
        , m_since(since)
        , m_today(today) {}

    [[nodiscard]] bool isNew(const std::optional<QDate>& day) const {
        return day && *day <= m_today && (m_since.isNull() || *day > m_since);
    }

    /// Nothing when the template has no words for it.
    void add(QStringList& lines, const QString& phrase, const QString& text,
             const QString& about = {}) const {
        const QString words = m_phrases.value(phrase);
        if (words.isEmpty() || text.isEmpty())
            return;
        QString line = filled(words, {{QStringLiteral("text"), cleanedLine(text)},
                                      {QStringLiteral("about"), cleanedLine(about)}});
        lines.append(QStringLiteral("- ") + line.remove(QStringLiteral("{about}")).trimmed());
    }

private:
    const QHash<QString, QString>& m_phrases;
    QDate m_since;
    QDate m_today;
};

/// The day of the last message of mine to somebody, or of our last talk.
QDate lastOutgoing(Stores& stores, ContactId person) {
    for (const Interaction& said : stores.interactions.find(timelineOf(stores, person))) {
        if (said.direction != Direction::Incoming)
            return said.on;
    }
    return {};
}

void addProjects(QStringList& lines, const Lines& news, Stores& stores) {
    for (const Project& project : stores.projects.all()) {
        if (news.isNew(project.started))
            news.add(lines, QStringLiteral("project-started"), project.title);
        if (news.isNew(project.ended))
            news.add(lines, QStringLiteral("project-ended"), project.title);
        if (!news.isNew(project.updated.date()))
            continue;
        for (const QString& output : project.outputs)
            news.add(lines, QStringLiteral("output"), output, project.title);
    }
}

/// What an interview was like is for nobody else.
void addEvents(QStringList& lines, const Lines& news, Stores& stores) {
    for (const Event& event : stores.events.all()) {
        if (event.kind != EventKind::Interview && news.isNew(event.ends))
            news.add(lines, QStringLiteral("event"), event.name);
    }
}

void addItems(QStringList& lines, QStringList& advice, const Lines& news, Stores& stores,
              ContactId person) {
    for (const ActionItem& item : stores.actionItems.all()) {
        if (item.person != person || !news.isNew(item.closed))
            continue;
        const bool kept = item.outcome == Outcome::Done;
        if (item.kind == ActionItemKind::Advice)
            news.add(advice, kept ? QStringLiteral("advice-done") : QStringLiteral("advice-other"),
                     item.text, item.explanation);
        else if (item.kind == ActionItemKind::Commitment && kept)
            news.add(lines, QStringLiteral("promise-kept"), item.text);
    }
}

void addProjectState(GapValues& values, const Lines& news, Stores& stores, ProjectId project) {
    QStringList doneLines;
    QStringList openLines;
    for (const ActionItem& item : stores.actionItems.all()) {
        if (item.project != project)
            continue;
        if (!item.closed)
            news.add(openLines, QStringLiteral("item"), item.text);
        else if (item.outcome == Outcome::Done && news.isNew(item.closed))
            news.add(doneLines, QStringLiteral("item"), item.text);
    }
    values.insert(QStringLiteral("what is done"), doneLines.join(u'\n'));
    values.insert(QStringLiteral("what comes next"), openLines.join(u'\n'));
}

} // namespace

void addNews(GapValues& values, Stores& stores, const DraftTemplate& draft, const Reminder& about,
             QDate today) {
    if (draft.phrases.isEmpty() || !about.contact)
        return;
    const Lines news(draft, lastOutgoing(stores, about.contact), today);
    QStringList lines;
    QStringList advice;
    addProjects(lines, news, stores);
    addEvents(lines, news, stores);
    addItems(lines, advice, news, stores, about.contact);
    values.insert(QStringLiteral("what you did since"), lines.join(u'\n'));
    values.insert(QStringLiteral("what became of their advice"), advice.join(u'\n'));
    if (about.subject == Subject::Project)
        addProjectState(values, news, stores, ProjectId{about.subjectId});
}

} // namespace matchbook
