// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/relatedcards.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/iconline.h"
#include "desktop/contacts/recordeditors.h"
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

Tone toneOf(LetterState state) {
    if (isIn(state))
        return Tone::Success;
    if (state == LetterState::Declined)
        return Tone::Danger;
    return isAwaited(state) ? Tone::Warning : Tone::Neutral;
}

} // namespace

LettersCard::LettersCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Letters"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("lettersCard"));
    connect(header()->setAction(tr("Add"), QStringLiteral("addLetterButton")),
            &QPushButton::clicked, this, [this] { addLetterBy(m_workspace, m_person, window()); });
}

void LettersCard::setDetails(const ContactDetails& details) {
    clearLines();
    m_person = details.summary.contact.id;
    setVisible(!details.letters.isEmpty() || isMentor(details.summary.contact));
    if (details.letters.isEmpty())
        addNothing(tr("No letter yet. Add one once they might write it."));
    for (const Letter& letter : details.letters)
        addLetter(letter);
}

void LettersCard::addLetter(const Letter& letter) {
    const QDate today = m_workspace.session().today();
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
    if (letter.state != LetterState::Declined) {
        auto* packet = new IconButton(Icon::Summary, tr("Packet for the writer"),
                                      QStringLiteral("letterPacketButton"));
        line->addAction(packet);
        connect(packet, &IconButton::clicked, this,
                [this] { Q_EMIT m_workspace.packetRequested(m_person); });
    }
    auto* edit = new IconButton(Icon::Edit, tr("Edit the %1 letter").arg(inWords(letter.kind)),
                                QStringLiteral("editLetterButton"));
    line->addAction(edit);
    connect(edit, &IconButton::clicked, this,
            [this, id = letter.id] { editRecord(m_workspace, id, window()); });
    addLine(line);
}

ProjectsCard::ProjectsCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Projects together"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("projectsCard"));
    connect(header()->setAction(tr("Add"), QStringLiteral("addProjectButton")),
            &QPushButton::clicked, this,
            [this] { addProjectWith(m_workspace, m_person, window()); });
}

void ProjectsCard::setDetails(const ContactDetails& details) {
    clearLines();
    m_person = details.summary.contact.id;
    setVisible(!details.projects.isEmpty() || isMentor(details.summary.contact));
    if (details.projects.isEmpty())
        addNothing(tr("No project together yet."));
    for (const Project& project : details.projects)
        addProject(project);
}

void ProjectsCard::addProject(const Project& project) {
    auto* line = new IconLine(Icon::Project);
    line->setTitle(project.title);
    line->addCaption(
        QStringList{inWords(project.kind), inWords(project.state)}.join(QStringLiteral(" · ")));
    const QString name = elided(project.title, longestName);
    if (project.state != ProjectState::Closed) {
        auto* log = new IconButton(Icon::Log, tr("Log an update on %1").arg(name),
                                   QStringLiteral("logProjectButton"));
        line->addAction(log);
        connect(log, &IconButton::clicked, this,
                [this, id = project.id] { logUpdateOn(m_workspace, id, window()); });
    }
    auto* edit =
        new IconButton(Icon::Edit, tr("Edit: %1").arg(name), QStringLiteral("editProjectButton"));
    line->addAction(edit);
    connect(edit, &IconButton::clicked, this,
            [this, id = project.id] { editRecord(m_workspace, id, window()); });
    addLine(line);
}

CustomCard::CustomCard(QWidget* parent)
    : Section(tr("Fields of your own"), parent) {
    setObjectName(QStringLiteral("customCard"));
    lines()->setSpacing(space::xs);
}

void CustomCard::setDetails(const ContactDetails& details) {
    clearLines();
    const auto& fields = details.summary.contact.custom;
    setVisible(!fields.isEmpty());
    for (const CustomValue& field : fields) {
        addLine(paragraph(clipped(field.name), TypeRole::Caption));
        addLine(paragraph(clipped(field.value), TypeRole::Body, ColorRole::Text));
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
        const QString name = details.people.value(id);
        auto* person = quietButton(withoutMnemonic(elided(name, longestName)),
                                   QStringLiteral("introducedButton"));
        setPlainToolTip(person, name);
        person->setMinimumWidth(1); // never wider than the page
        person->setIcon(lineIcon(Icon::User));
        addLine(person, Qt::AlignLeft);
        connect(person, &QPushButton::clicked, this,
                [this, id] { Q_EMIT m_workspace.contactRequested(id); });
    }
}

} // namespace matchbook
