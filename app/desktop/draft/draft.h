// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/contact.h"
#include "domain/interaction.h"

#include <QHash>
#include <QUrl>

namespace matchbook {

/// Drafts of e-mails: templates with gaps, and the ways a finished text leaves the program. Nothing
/// here knows a window or a store.

/// A file of resources/templates. Gaps are words in braces: "{event}" is filled from the store
/// where it is known, all others are for the user.
struct DraftTemplate {
    QString id; ///< the name of its file; "draft:<id>" is the action of a rule
    QString name;
    Purpose purpose = Purpose::Other; ///< of the interaction that sending it makes
    bool awaitsReply = false;
    QString subject;
    QString body;
};

/// The templates that come with the program, by name; "general" is the last one.
Result<QList<DraftTemplate>> draftTemplates();

/// RuleSyntax or RuleInvalid with the file and what is missing.
Result<DraftTemplate> parseTemplate(const QByteArray& toml, const QString& id);

/// The template an action names ("draft:thank-you"), else "general".
QString templateOf(const QString& action);

/// What a text's gaps are filled with; a gap without a value, or with an empty one, stays.
using GapValues = QHash<QString, QString>;
QString filled(const QString& text, const GapValues& values);

/// A gap in a text that is still to be filled.
struct Gap {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name;
};
QList<Gap> gapsIn(const QString& text);

/// "Dear Dr. Okonkwo," by title and family name; by the first name where there is no title.
QString salutation(const Contact& contact);

/// The longest mailto: link that mail programs take, in characters (formats.md, 3.7).
inline constexpr qsizetype longestMailto = 1900;

/// A text on its way to somebody; to may be empty.
struct Mail {
    QString to;
    QString subject;
    QString body;
};
QUrl mailtoUrl(const Mail& mail);
bool fitsMailto(const QUrl& url);

/// An unsent message as a file (.eml) that mail programs open to be edited.
QByteArray unsentMessage(const Mail& mail);

} // namespace matchbook
