// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/ledger.h"

#include "base/text.h"
#include "desktop/contacts/iconline.h"
#include "desktop/contacts/personline.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/guard/guard.h"
#include "desktop/log/favorfields.h"
#include "desktop/log/sponsornews.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/wordcompletion.h"
#include "desktop/workspace.h"
#include "session/logactions.h"
#include "session/programactions.h"
#include "session/sponsorshipactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int longestProgram = 300;

Icon iconOf(FavorDirection direction) {
    switch (direction) {
    case FavorDirection::Asked:
        return Icon::Why;
    case FavorDirection::Received:
        return Icon::Import;
    case FavorDirection::Given:
        break;
    }
    return Icon::Export;
}

} // namespace

Ledger::Ledger(Workspace& workspace, QWidget* parent)
    : Section(tr("Asked, received, given"), parent)
    , m_workspace(workspace)
    , m_fields(new FavorFields(this)) {
    setObjectName(QStringLiteral("ledger"));
    foot()->addWidget(makeAdding());
}

QWidget* Ledger::makeAdding() {
    auto* adding = new QWidget;
    m_program = new PersonLine;
    m_program->setObjectName(QStringLiteral("favorProgramEdit"));
    m_program->setAccessibleName(tr("For which program"));
    m_program->setPlaceholderText(tr("For which program, if for one"));
    m_program->setMaxLength(longestProgram);
    m_note = new PersonLine;
    m_note->setObjectName(QStringLiteral("favorNoteEdit"));
    m_note->setAccessibleName(tr("Note on the favor"));
    m_note->setPlaceholderText(tr("A few words, if you like"));
    m_note->setMaxLength(1000);
    auto* add = secondaryButton(tr("Add"), QStringLiteral("addFavorButton"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(m_fields->directionCombo());
    top->addWidget(m_fields->kindCombo(), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::sm);
    below->addWidget(m_note, 1);
    below->addWidget(add);
    auto* column = new QVBoxLayout(adding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addLayout(top);
    column->addWidget(m_program);
    column->addLayout(below);
    const auto follow = [this] {
        m_program->setVisible(m_fields->mayNameProgram());
    };
    follow();
    connect(m_fields, &FavorFields::changed, this, follow);
    connect(m_program, &QLineEdit::returnPressed, this, &Ledger::add);
    connect(m_note, &QLineEdit::returnPressed, this, &Ledger::add);
    connect(add, &QPushButton::clicked, this, &Ledger::add);
    return adding;
}

void Ledger::setDetails(const ContactDetails& details) {
    if (m_person != details.summary.contact.id) {
        m_person = details.summary.contact.id;
        m_program->setPerson(m_person);
        m_note->setPerson(m_person);
    }
    offerPrograms();
    clearLines();
    header()->setCount(details.favors.isEmpty() ? -1 : int(details.favors.size()));
    if (details.favors.isEmpty())
        addNothing(
            tr("Help goes both ways. Note what they did for you and what you did for them."));
    else
        addBalance(details.favors);
    for (const Favor& favor : details.favors)
        addFavor(favor, details);
}

bool Ledger::holdsTyped() const {
    return m_program->holdsTyped() || m_note->holdsTyped();
}

void Ledger::offerPrograms() {
    const auto programs = programRecords(m_workspace.session());
    if (!m_workspace.succeeded(programs))
        return;
    QStringList names;
    for (const Organization& program : *programs)
        names += program.name;
    offerWords(m_program, names);
}

/// How often each way, and which way it leans; whoever helps counts no favors.
void Ledger::addBalance(const QList<Favor>& favors) {
    const auto count = [&](FavorDirection direction) {
        return int(std::ranges::count(favors, direction, &Favor::direction));
    };
    const int received = count(FavorDirection::Received);
    const int given = count(FavorDirection::Given);
    auto* counts = paragraph(tr("%1 asked for, %2 received, %3 given")
                                 .arg(QLocale().toString(count(FavorDirection::Asked)),
                                      QLocale().toString(received), QLocale().toString(given)),
                             TypeRole::Body, ColorRole::Text);
    counts->setObjectName(QStringLiteral("balanceLabel"));
    addLine(counts);
    addLine(paragraph(received > given   ? tr("They did more for you so far. What could you offer?")
                      : received < given ? tr("You gave more than you took so far.")
                                         : tr("Even so far."),
                      TypeRole::Caption));
}

void Ledger::addFavor(const Favor& favor, const ContactDetails& details) {
    const bool evidence = isEvidence(favor);
    auto* line = new IconLine(iconOf(favor.direction), evidence ? Tone::Success : Tone::Neutral);
    line->setObjectName(QStringLiteral("favorLine"));
    QList<Badge> badges;
    if (evidence)
        badges.append({tr("Sponsor"), Tone::Success});
    line->setTitle(inWords(favor.kind), badges);
    const QDate today = m_workspace.session().today();
    QStringList caption{directionWords(favor.direction), dayInWords(favor.on, today),
                        elided(details.organizations.value(favor.program), 200)};
    if (favor.thankedOn)
        caption.append(tr("thanked on %1").arg(dayInWords(*favor.thankedOn, today)));
    caption.removeAll(QString());
    line->addCaption(caption.join(QStringLiteral(" · ")));
    if (!favor.note.isEmpty())
        line->addText(favor.note);
    if (favor.direction == FavorDirection::Received && !favor.thankedOn) {
        auto* thanked = quietButton(tr("Mark as thanked"), QStringLiteral("thankedButton"));
        thanked->setAccessibleName(tr("You thanked them today: %1").arg(inWords(favor.kind)));
        line->addAction(thanked);
        connect(thanked, &QPushButton::clicked, this, [this, favor] { thank(favor); });
    }
    auto* edit = new IconButton(Icon::Edit, tr("Edit: %1").arg(inWords(favor.kind)),
                                QStringLiteral("editFavorButton"));
    line->addAction(edit);
    connect(edit, &IconButton::clicked, this,
            [this, id = favor.id] { editRecord(m_workspace, id, window()); });
    addLine(line);
}

void Ledger::add() {
    const bool namesProgram = m_fields->mayNameProgram();
    if (!mayKeep(m_workspace, m_note) || (namesProgram && !mayKeep(m_workspace, m_program)))
        return;
    Favor favor;
    favor.person = m_person;
    favor.direction = m_fields->direction();
    favor.kind = m_fields->kind();
    favor.note = cleaned(m_note->text()).trimmed();
    const QString program = namesProgram ? m_program->text() : QString();
    if (!m_workspace.succeeded(saveFavor(m_workspace.session(), favor, program)))
        return;
    m_program->setText({}); // unlike clear(), leaves nothing to undo
    m_note->setText({});
    sayFavorSaved(m_workspace, favor, tr("Added to the ledger"));
}

void Ledger::thank(Favor favor) {
    favor.thankedOn = m_workspace.session().today();
    if (m_workspace.succeeded(saveFavor(m_workspace.session(), favor)))
        Q_EMIT m_workspace.said(tr("Noted that you thanked them"), true);
}

} // namespace matchbook
