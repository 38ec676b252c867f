// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/relatedcards.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/iconline.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

namespace matchbook {

namespace {

constexpr qsizetype mostIntroduced = 30;
constexpr qsizetype longestButton = 60;

Tone toneOf(LetterState state) {
    if (isIn(state))
        return Tone::Success;
    if (state == LetterState::Declined)
        return Tone::Danger;
    return isAwaited(state) ? Tone::Warning : Tone::Neutral;
}

PlainLabel* selectable(const QString& text) {
    auto* label = paragraph(clipped(text, longestNote), TypeRole::Body, ColorRole::Text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What they agreed to, in words, for those that are set.
QString agreements(const Contact& contact) {
    QStringList words;
    if (contact.mayFollowUp)
        words += *contact.mayFollowUp ? NotesCard::tr("You may stay in touch")
                                      : NotesCard::tr("Asked not to be followed up");
    if (contact.awareOfGoals)
        words += NotesCard::tr("Knows your goals");
    if (contact.readyToAdvocate)
        words += NotesCard::tr("Ready to speak for you");
    if (contact.mayBeNamed)
        words += NotesCard::tr("May be named to others");
    if (contact.usBased)
        words += *contact.usBased ? NotesCard::tr("Based in the U.S.")
                                  : NotesCard::tr("Not based in the U.S.");
    return words.join(QStringLiteral(" · "));
}

} // namespace

LettersCard::LettersCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Letters"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("lettersCard"));
}

void LettersCard::setDetails(const ContactDetails& details) {
    clearLines();
    setVisible(!details.letters.isEmpty());
    const QDate today = m_workspace.session().today();
    for (const Letter& letter : details.letters) {
        auto* line = new IconLine(Icon::Letter, toneOf(letter.state));
        line->setTitle(tr("%1 letter").arg(inWords(letter.kind)),
                       {{inWords(letter.state), toneOf(letter.state)}});
        QStringList caption;
        if (const auto since = reachedOn(letter, letter.state))
            caption += tr("since %1").arg(dayInWords(*since, today));
        if (letter.deadline && !isIn(letter.state))
            caption += tr("agreed for %1").arg(dayInWords(*letter.deadline, today));
        if (!letter.letterId.isEmpty())
            caption += tr("Letter ID %1").arg(elided(letter.letterId, 40));
        if (!caption.isEmpty())
            line->addCaption(caption.join(QStringLiteral(" · ")));
        addLine(line);
    }
}

ProjectsCard::ProjectsCard(QWidget* parent)
    : Section(tr("Projects together"), parent) {
    setObjectName(QStringLiteral("projectsCard"));
}

void ProjectsCard::setDetails(const ContactDetails& details) {
    clearLines();
    setVisible(!details.projects.isEmpty());
    for (const Project& project : details.projects) {
        auto* line = new IconLine(Icon::Project);
        line->setTitle(project.title);
        line->addCaption(
            QStringList{inWords(project.kind), inWords(project.state)}.join(QStringLiteral(" · ")));
        addLine(line);
    }
}

IntroducedCard::IntroducedCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Introduced you to"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("introducedCard"));
    lines()->setSpacing(0);
}

void IntroducedCard::setDetails(const ContactDetails& details) {
    clearLines();
    setVisible(!details.introduced.isEmpty());
    header()->setCount(int(details.introduced.size()));
    for (const ContactId id : details.introduced.mid(0, mostIntroduced)) {
        auto* person = quietButton(withoutMnemonic(elided(details.people.value(id), longestButton)),
                                   QStringLiteral("introducedButton"));
        person->setIcon(lineIcon(Icon::User));
        addLine(person, Qt::AlignLeft);
        connect(person, &QPushButton::clicked, this,
                [this, id] { Q_EMIT m_workspace.contactRequested(id); });
    }
}

NotesCard::NotesCard(QWidget* parent)
    : Section(tr("Notes"), parent) {
    setObjectName(QStringLiteral("notesCard"));
}

void NotesCard::setDetails(const ContactDetails& details) {
    clearLines();
    const Contact& contact = details.summary.contact;
    const QString agreed = agreements(contact);
    setVisible(!(contact.note + contact.privateNote + agreed).isEmpty() ||
               !contact.interests.isEmpty());
    if (!contact.note.isEmpty())
        addLine(selectable(contact.note));
    if (!contact.interests.isEmpty())
        addLine(paragraph(
            clipped(tr("Interests: %1").arg(contact.interests.join(QStringLiteral(", "))))));
    if (!agreed.isEmpty())
        addLine(paragraph(agreed));
    if (!contact.privateNote.isEmpty())
        addPrivateNote(contact.privateNote);
}

void NotesCard::addPrivateNote(const QString& note) {
    if (lines()->count() > 0)
        addLine(new Hairline);
    auto* line = new IconLine(Icon::Lock);
    line->setObjectName(QStringLiteral("privateNote"));
    line->setTitle(tr("Private note"));
    line->addCaption(tr("Never leaves your own exports"));
    line->addText(note);
    addLine(line);
}

} // namespace matchbook
