// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/event.h"
#include "domain/interaction.h"
#include "domain/reminder.h"

namespace matchbook {

/// What a template is: an e-mail, a short message on another channel, something to say, questions.
enum class TemplateKind { Email, Note, Script, Questions };
template <>
inline constexpr const char* tokensOf<TemplateKind>[] = {"email", "note", "script", "questions"};

/// Whose words these are.
enum class Speaker { Anybody, Student, International };
template <>
inline constexpr const char* tokensOf<Speaker>[] = {"anybody", "student", "international"};

/// Where a script or questions are of use.
enum class Situation { Meeting, Conference, Rotation, Shadowing, Letter };
template <>
inline constexpr const char* tokensOf<Situation>[] = {"meeting", "conference", "rotation",
                                                      "shadowing", "letter"};

/// A file of resources/templates, in our own words; body and subject have gaps (domain/draft.h).
struct DraftTemplate {
    QString id; ///< the name of its file; "draft:<id>" is the action of a rule
    QString name;
    TemplateKind kind = TemplateKind::Email;
    Speaker speaker = Speaker::Anybody;
    QList<Situation> situations;
    Channel channel = Channel::Email; ///< of the interaction that sending it makes
    Purpose purpose = Purpose::Other;
    bool awaitsReply = false;
    QString subject; ///< of an e-mail
    QString body;
    std::optional<int> longest;      ///< characters the channel takes
    QHash<QString, QString> phrases; ///< how a line of a list is put, by what it tells
    QList<Source> sources;
};

/// The templates that come with the program, by name; "general" is the last one.
Result<QList<DraftTemplate>> draftTemplates();

/// Their ids, without reading them.
QStringList templateIds();

/// RuleSyntax, RuleUnknownWord or RuleInvalid with the file, its line and what is wrong.
Result<DraftTemplate> parseTemplate(const QByteArray& toml, const QString& id);

/// Is it something to send, not to say?
bool isMessage(TemplateKind kind);

/// Are these words for an applicant like this one?
bool suits(const DraftTemplate& one, const Applicant& applicant);

/// Where one is at an event of this kind.
Situation situationOf(EventKind kind);

/// The template an action names ("draft:thank-you"), else "general".
QString templateOf(const QString& action);

} // namespace matchbook
