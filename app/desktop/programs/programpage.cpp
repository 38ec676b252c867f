// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programpage.h"

#include "base/text.h"
#include "desktop/conferences/eventwords.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/editableday.h"
#include "desktop/contacts/iconline.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/contacts/section.h"
#include "desktop/contacts/worddialog.h"
#include "desktop/people/person.h"
#include "desktop/programs/programdialog.h"
#include "desktop/programs/programwords.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/linelist.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/tokencombo.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int labelWidth = 150;
constexpr int widestPage = 880; ///< device-independent pixels: lines stay easy to read

const QString dot = QStringLiteral(" \u00b7 ");

Row rowOf(const ProgramPerson& person, const Face& face, QDate today) {
    Row row;
    row.title = person.name;
    row.face = face;
    QStringList about{capitalized(person.role)};
    if (person.lastTouch)
        about += ProgramPage::tr("last contact %1").arg(distanceInWords(*person.lastTouch, today));
    about.removeAll(QString());
    row.subtitle = about.join(dot);
    row.meta = inWords(person.relationship);
    if (person.relationship == Relationship::Mentor)
        row.metaTone = Tone::Accent;
    if (person.coreMentor)
        row.badges.append({ProgramPage::tr("Core circle"), Tone::Accent});
    if (person.programDirector)
        row.badges.append({ProgramPage::tr("Program director"), Tone::Info});
    row.muted = person.relationship == Relationship::Prospect;
    return row;
}

} // namespace

ProgramPage::ProgramPage(Workspace& workspace, QWidget* parent)
    : ScrollPage(QStringLiteral("programPageScrollArea"), parent)
    , m_workspace(workspace)
    , m_letters(new Section(tr("Letters assigned")))
    , m_events(new Section(tr("Interviews and events there")))
    , m_favors(new Section(tr("Favors")))
    , m_facts(new Section(tr("About"))) {
    QVBoxLayout* column = startColumn(widestPage);
    column->addWidget(makeHead());
    column->addWidget(makeApplication());
    column->addWidget(m_peopleCard = makePeople());
    column->addWidget(m_letters);
    column->addWidget(m_events);
    column->addWidget(m_favors);
    column->addWidget(m_facts);
    m_facts->lines()->setSpacing(space::sm);
    column->addStretch(1);
}

QWidget* ProgramPage::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_name = new PlainLabel({}, TypeRole::Display);
    m_name->setObjectName(QStringLiteral("programNameLabel"));
    m_name->setFit(PlainLabel::Fit::Wrap);
    m_about = new PlainLabel({}, TypeRole::Body, ColorRole::TextMuted);
    m_about->setObjectName(QStringLiteral("programAboutLabel"));
    m_about->setFit(PlainLabel::Fit::Wrap);
    auto* edit = secondaryButton(tr("Edit"), QStringLiteral("editProgramButton"));
    edit->setIcon(lineIcon(Icon::Edit, ColorRole::Text));
    auto* more = new IconButton(Icon::More, tr("More"), QStringLiteral("programMoreButton"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(m_name, 1);
    top->addWidget(edit, 0, Qt::AlignTop);
    top->addWidget(more, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_about);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_program.id); });
    connect(more, &IconButton::clicked, this, [this, more] { openMenu(more); });
    return head;
}

QWidget* ProgramPage::makeApplication() {
    auto* card = new Card;
    auto* form = new Form;
    m_signal = tokenCombo<Signal>(QStringLiteral("programSignalCombo"));
    m_status = statusCombo(QStringLiteral("programStatusCombo"));
    m_interview = new EditableDay(tr("Interview"), tr("Add the day"), QStringLiteral("interview"));
    form->addPair(tr("Signal"), m_signal, tr("Application"), m_status);
    form->addField(tr("Interview"), m_interview);
    card->body()->addWidget(form);
    connect(m_signal, &QComboBox::activated, this, [this] {
        Organization program = m_program;
        program.signal = chosen<Signal>(m_signal);
        save(program);
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        Organization program = m_program;
        program.status = chosenStatus(m_status);
        save(program);
    });
    connect(m_interview, &EditableDay::saved, this, [this](const std::optional<QDate>& day) {
        Organization program = m_program;
        program.interviewOn = day;
        save(program);
    });
    return card;
}

Section* ProgramPage::makePeople() {
    auto* card = new Section(tr("People there"));
    m_people = new LineList(tr("People there"), QStringLiteral("programPeopleList"));
    m_people->setInPage();
    m_nobody = paragraph({});
    addFlush(card->foot(), m_people);
    card->foot()->addWidget(m_nobody);
    connect(m_people, &LineList::opened, this,
            [this](qint64 id) { Q_EMIT m_workspace.contactRequested(ContactId{id}); });
    connect(m_people, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT m_workspace.contactRequested(ContactId{m_people->lines()->line(index).id});
    });
    return card;
}

void ProgramPage::showProgram(const ProgramDetails& details) {
    const bool other = details.program.id != m_program.id;
    if (other)
        m_interview->endEditing();
    m_program = details.program;
    showHead();
    showPeople(details.people);
    showLetters(details);
    showEvents(details.events);
    showFavors(details);
    showFacts();
    if (other)
        verticalScrollBar()->setValue(0);
}

void ProgramPage::focusFirst() {
    m_signal->setFocus();
}

void ProgramPage::showHead() {
    m_name->setText(clipped(m_program.name, longestName, longestHeadWord));
    QStringList about{placeWords(m_program), m_program.tracks.join(QStringLiteral(", ")),
                      m_program.aliases.isEmpty()
                          ? QString()
                          : tr("also %1").arg(m_program.aliases.join(QStringLiteral(", ")))};
    about.removeAll(QString());
    m_about->setText(clipped(about.join(dot)));
    m_about->setVisible(!about.isEmpty());
    choose(m_signal, m_program.signal);
    chooseStatus(m_status, m_program.status);
    m_interview->setDay(m_program.interviewOn, m_workspace.session().today());
}

void ProgramPage::showPeople(const QList<ProgramPerson>& people) {
    QList<ContactId> ids;
    for (const ProgramPerson& person : people)
        ids.append(person.id);
    const auto faces = facesOf(m_workspace.session(), ids);
    const QDate today = m_workspace.session().today();
    QList<RowsModel::Line> lines;
    for (const ProgramPerson& person : people)
        lines.append({person.id.value, rowOf(person, faces.value(person.id), today)});
    m_peopleCard->header()->setCount(people.isEmpty() ? -1 : int(people.size()));
    m_people->setLines(lines);
    m_people->setVisible(!people.isEmpty());
    m_nobody->setText(tr("You know nobody here yet. Whoever has a role at %1 stands here.")
                          .arg(clipped(m_program.name, longestName, longestHeadWord)));
    m_nobody->setVisible(people.isEmpty());
}

void ProgramPage::showLetters(const ProgramDetails& details) {
    m_letters->clearLines();
    m_letters->setVisible(!details.letters.isEmpty());
    for (const Letter& letter : details.letters) {
        auto* line = new IconLine(Icon::Letter);
        line->setTitle(details.names.value(letter.writer), {{inWords(letter.state)}});
        line->addCaption(tr("%1 letter").arg(inWords(letter.kind)));
        auto* edit = new IconButton(
            Icon::Edit, tr("Edit the letter by %1").arg(details.names.value(letter.writer)),
            QStringLiteral("editLetterButton"));
        line->addAction(edit);
        connect(edit, &IconButton::clicked, this,
                [this, id = letter.id] { editRecord(m_workspace, id, window()); });
        m_letters->addLine(line);
    }
}

void ProgramPage::showEvents(const QList<Event>& events) {
    m_events->clearLines();
    m_events->setVisible(!events.isEmpty());
    const QDate today = m_workspace.session().today();
    for (const Event& event : events) {
        auto* line = new IconLine(eventIcon(event.kind));
        line->setTitle(event.name);
        line->addCaption(inWords(event.kind) + dot + eventDays(event, today));
        auto* show = new IconButton(Icon::Open, tr("Open %1").arg(elided(event.name, longestName)),
                                    QStringLiteral("openEventButton"));
        line->addAction(show);
        connect(show, &IconButton::clicked, this,
                [this, id = event.id] { Q_EMIT m_workspace.eventRequested(id); });
        m_events->addLine(line);
    }
}

void ProgramPage::showFavors(const ProgramDetails& details) {
    m_favors->clearLines();
    m_favors->setVisible(!details.favors.isEmpty());
    const QDate today = m_workspace.session().today();
    for (const Favor& favor : details.favors) {
        auto* line = new IconLine(Icon::Introduced);
        line->setTitle(inWords(favor.kind));
        line->addCaption(QStringList{details.names.value(favor.person), inWords(favor.direction),
                                     dayInWords(favor.on, today)}
                             .join(dot));
        auto* edit = new IconButton(Icon::Edit, tr("Edit: %1").arg(inWords(favor.kind)),
                                    QStringLiteral("editFavorButton"));
        line->addAction(edit);
        connect(edit, &IconButton::clicked, this,
                [this, id = favor.id] { editRecord(m_workspace, id, window()); });
        m_favors->addLine(line);
    }
}

void ProgramPage::showFacts() {
    m_facts->clearLines();
    auto* holder = new QWidget;
    auto* lines = new QGridLayout(holder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::md);
    lines->setColumnMinimumWidth(0, labelWidth);
    lines->setColumnStretch(1, 1);
    const auto add = [&](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        const int row = lines->rowCount();
        lines->addWidget(new PlainLabel(label, TypeRole::Body, ColorRole::TextMuted), row, 0,
                         Qt::AlignTop);
        lines->addWidget(paragraph(clipped(value, longestNote), TypeRole::Body, ColorRole::Text),
                         row, 1);
    };
    const auto addKnown = [&](const QString& label, const std::optional<bool>& value) {
        if (value)
            add(label, *value ? tr("Yes") : tr("No"));
    };
    add(tr("ACGME ID"), m_program.acgmeId);
    add(tr("NRMP code"), m_program.nrmpId);
    add(tr("ERAS ID"), m_program.erasId);
    add(tr("Website"), m_program.website);
    add(tr("Region"), m_program.region);
    add(tr("Size"), m_program.size);
    add(tr("Case mix"), m_program.caseMix);
    addKnown(tr("Sponsors visas"), m_program.visaSponsorship);
    addKnown(tr("Thank-you notes"), m_program.takesThankYous);
    add(tr("Note"), m_program.note);
    m_facts->addLine(holder);
    m_facts->setVisible(lines->count() > 0);
}

void ProgramPage::openMenu(QWidget* below) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("programMenu"));
    menu->addAction(lineIcon(Icon::Merge), tr("Merge with another…"), this, &ProgramPage::merge);
    menu->addAction(lineIcon(Icon::Trash), tr("Delete"), this, &ProgramPage::remove);
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

void ProgramPage::merge() {
    auto names = organizationNames(m_workspace.session());
    if (!m_workspace.succeeded(names))
        return;
    names->removeAll(m_program.name);
    const QString word =
        askForWord({.title = tr("Which record is the same program?"),
                    .label = tr("&Name"),
                    .hint = tr("Its people, letters, events and favors come here, and its name "
                               "stays as another name. It can be undone."),
                    .accept = tr("Merge"),
                    .name = QStringLiteral("merge"),
                    .known = *names},
                   this);
    if (word.isEmpty())
        return;
    const auto other = findOrganization(m_workspace.session(), word);
    if (!m_workspace.succeeded(other))
        return;
    const QString name = m_program.name;
    if (m_workspace.succeeded(mergeOrganizations(m_workspace.session(), m_program.id, other->id)))
        Q_EMIT m_workspace.said(tr("%1 and %2 are one now").arg(name, other->name), true);
}

void ProgramPage::remove() {
    const QString name = m_program.name;
    if (m_workspace.succeeded(deleteOrganization(m_workspace.session(), m_program.id)))
        Q_EMIT m_workspace.said(tr("Deleted %1").arg(name), true);
}

void ProgramPage::save(const Organization& program) {
    const auto before = m_program.interviewOn;
    if (m_workspace.succeeded(saveProgram(m_workspace.session(), program)))
        Q_EMIT m_workspace.said(programSavedWords(program, before, m_workspace.session().today()),
                                true);
    else
        showHead();
}

} // namespace matchbook
