// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/lettersview.h"

#include "desktop/contacts/recordeditors.h"
#include "desktop/letters/assigndialog.h"
#include "desktop/letters/letterscolumns.h"
#include "desktop/letters/movedialog.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/board.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/linelist.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "io/targetwords.h"
#include "session/logactions.h"
#include "session/programactions.h"
#include "session/readiness.h"
#include "words/reminderwords.h"
#include "words/tokenwords.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int rowsInLow = 3;        ///< of those who might write, so that the board has room
constexpr int rowsInHigh = 6;       ///< the same in a high window
constexpr int high = 900;           ///< device-independent pixels
constexpr int widestWriters = 1080; ///< the kind of letter stays near the name

} // namespace

LettersView::LettersView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_board(new Board(tr("Letters"), QStringLiteral("letterBoard"))) {
    setObjectName(QStringLiteral("lettersView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::lg);
    column->setSpacing(space::md);
    column->addWidget(makeHead());
    column->addWidget(m_board, 1);
    addFlush(column, makeWriters());
    connect(m_board, &Board::moveRequested, this, &LettersView::move);
    connect(m_board, &Board::opened, this,
            [this](qint64 id) { editRecord(m_workspace, LetterId{id}, window()); });
    connect(m_board, &Board::currentChanged, this, &LettersView::follow);
    connect(&workspace.session(), &Session::changed, this, &View::reloadWhenSeen);
    reload();
}

QWidget* LettersView::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    m_edit = secondaryButton(tr("Edit"), QStringLiteral("editLetterButton"));
    m_assign = secondaryButton(tr("Assign\u2026"), QStringLiteral("assignLetterButton"));
    m_packet = secondaryButton(tr("Packet\u2026"), QStringLiteral("packetButton"));
    auto* add = primaryButton(tr("Add a letter"), QStringLiteral("addLetterButton"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(new PlainLabel(tr("Letters"), TypeRole::Display), 1);
    for (QPushButton* button : {m_edit, m_assign, m_packet, add})
        top->addWidget(button);
    m_counts = paragraph({});
    m_counts->setObjectName(QStringLiteral("letterCountsLabel"));
    auto* targets = new QWidget;
    m_targets = new FlowLayout(targets);
    column->addLayout(top);
    column->addWidget(m_counts);
    column->addWidget(targets);
    connect(add, &QPushButton::clicked, this, [this] { addLetterBy(m_workspace, {}, window()); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { editRecord(m_workspace, LetterId{m_board->currentId()}, window()); });
    connect(m_assign, &QPushButton::clicked, this, &LettersView::assign);
    connect(m_packet, &QPushButton::clicked, this, [this] {
        if (const LetterLine* one = line(m_board->currentId()))
            Q_EMIT m_workspace.packetRequested(one->letter.writer);
    });
    return head;
}

QWidget* LettersView::makeWriters() {
    auto* part = new QWidget;
    part->setMaximumWidth(widestWriters);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(rowMargin, 0, rowMargin, 0);
    column->setSpacing(space::xs);
    m_writersHeader = new SectionHeader(tr("Who might write"));
    m_writers = new LineList(tr("Who might write"), QStringLiteral("possibleWritersList"));
    m_writers->rows()->setActions([](const QModelIndex&) {
        return QList<RowAction>{{0, Icon::Plus, tr("Make it a candidate letter")}};
    });
    auto* make = m_writersHeader->setAction(tr("Make it a candidate letter"),
                                            QStringLiteral("makeCandidateButton"));
    make->setEnabled(false);
    connect(make, &QPushButton::clicked, this, [this] { makeCandidate(m_writers->currentId()); });
    connect(m_writers->selectionModel(), &QItemSelectionModel::currentChanged, make,
            [make](const QModelIndex& current) { make->setEnabled(current.isValid()); });
    column->addWidget(m_writersHeader);
    addFlush(column, m_writers);
    connect(
        m_writers->rows(), &RowDelegate::actionTriggered, this,
        [this](const QModelIndex& index) { makeCandidate(m_writers->lines()->line(index).id); });
    connect(m_writers, &LineList::opened, this,
            [this](qint64 id) { Q_EMIT m_workspace.contactRequested(ContactId{id}); });
    return part;
}

void LettersView::focusFirst() {
    m_board->focusFirst();
}

const LetterLine* LettersView::line(qint64 letter) const {
    const auto found = std::ranges::find_if(
        m_lines, [&](const LetterLine& one) { return one.letter.id.value == letter; });
    return found == m_lines.end() ? nullptr : &*found;
}

void LettersView::reload() {
    auto lines = letterLines(m_workspace.session());
    auto possible = possibleWriters(m_workspace.session());
    const auto targets = letterTargets(m_workspace.session());
    const auto programs = programsAppliedTo(m_workspace.session());
    if (!m_workspace.succeeded(lines) || !m_workspace.succeeded(possible) ||
        !m_workspace.succeeded(targets) || !m_workspace.succeeded(programs))
        return;
    m_lines = *std::move(lines);
    m_possible = *std::move(possible);
    m_counts->setText(letterCounts(m_lines));
    showTargets(*targets);
    m_board->setColumns(letterBoard(m_lines, *programs, m_workspace.session().today()));
    showWriters();
    follow();
}

void LettersView::showTargets(const QList<Target>& targets) {
    m_targets->clear();
    for (const Target& target : targets) {
        auto* chip = new Chip(Badge{tr("%1: %2, wanted: %3")
                                        .arg(nameText(target, inWindow))
                                        .arg(target.have)
                                        .arg(wantedText(target, inWindow)),
                                    target.met() ? Tone::Success : Tone::Warning});
        chip->setObjectName(toText(target.id) + QStringLiteral("Chip"));
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setToolTip(sourceWords(target.sources).join(u'\n'));
        m_targets->addWidget(chip);
    }
}

void LettersView::showWriters() {
    QList<RowsModel::Line> rows;
    for (const PossibleWriter& writer : m_possible) {
        Row row;
        row.title = writer.name;
        row.face = {writer.name, initials(writer.name, writer.given, writer.family)};
        row.subtitle = reasonsOf(writer);
        row.meta = tr("%1 letter").arg(inWords(writer.kind));
        rows.append({writer.id.value, row});
    }
    m_writersHeader->setCount(static_cast<int>(rows.size()));
    m_writerCount = static_cast<int>(rows.size());
    fitWriters();
    m_writers->parentWidget()->setVisible(!rows.isEmpty());
    m_writers->setLines(rows);
}

/// Whole rows: a part of one looks like a fault.
void LettersView::fitWriters() {
    const int rows = std::min(m_writerCount, height() < high ? rowsInLow : rowsInHigh);
    m_writers->setFixedHeight(rows * rowHeight(false));
}

void LettersView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    fitWriters();
}

/// What can be done with the chosen letter.
void LettersView::follow() {
    const LetterLine* one = line(m_board->currentId());
    const bool declined = one && one->letter.state == LetterState::Declined;
    m_edit->setEnabled(one);
    m_assign->setEnabled(one && isAgreed(one->letter.state));
    setPlainToolTip(m_assign, one && !m_assign->isEnabled()
                                  ? tr("A letter is assigned once its writer has agreed.")
                                  : QString());
    m_packet->setEnabled(one && !declined);
}

void LettersView::move(qint64 letter, const QString& column) {
    const auto columns = letterColumns();
    const auto to = std::ranges::find(columns, column, &LetterColumn::id);
    const LetterLine* one = line(letter);
    if (to == columns.end() || !one)
        return;
    const QString writer = one->writer;
    auto* dialog = new MoveDialog(writer, *to, m_workspace.session().today(), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, letter, writer] {
        if (m_workspace.succeeded(moveLetter(m_workspace.session(), LetterId{letter},
                                             dialog->state(), dialog->day())))
            Q_EMIT m_workspace.said(tr("Moved the letter of %1").arg(writer), true);
    });
    open(dialog);
}

void LettersView::assign() {
    if (const LetterLine* one = line(m_board->currentId()))
        open(new AssignDialog(m_workspace, one->letter, window()));
}

void LettersView::makeCandidate(qint64 writer) {
    const auto known = std::ranges::find_if(
        m_possible, [&](const PossibleWriter& one) { return one.id.value == writer; });
    if (known == m_possible.end())
        return;
    const QString name = known->name;
    Letter letter;
    letter.writer = known->id;
    letter.kind = known->kind;
    reach(letter, LetterState::Candidate, m_workspace.session().today());
    if (m_workspace.succeeded(saveLetter(m_workspace.session(), letter)))
        Q_EMIT m_workspace.said(tr("%1 is a candidate for a letter").arg(name), true);
}

} // namespace matchbook
