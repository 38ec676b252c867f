// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "desktop/workspace.h"
#include "session/letteractions.h"

class QPushButton;

namespace matchbook {

class Board;
class FlowLayout;
class LineList;
class PlainLabel;
class SectionHeader;

/// The letters of recommendation by how far they have come, what the guides hope for, and who might
/// write another, by how well they know the applicant.
class LettersView : public View {
    Q_OBJECT

public:
    explicit LettersView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    void reload() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeWriters();
    void showTargets(const QList<Target>& targets);
    void showWriters();
    void fitWriters();
    void follow();
    void move(qint64 letter, const QString& column);
    void assign();
    void makeCandidate(qint64 writer);
    [[nodiscard]] const LetterLine* line(qint64 letter) const;

    Workspace& m_workspace;
    QList<LetterLine> m_lines;
    QList<PossibleWriter> m_possible;
    PlainLabel* m_counts = nullptr;
    FlowLayout* m_targets = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_packet = nullptr;
    Board* m_board;
    SectionHeader* m_writersHeader = nullptr;
    LineList* m_writers = nullptr;
    int m_writerCount = 0;
};

} // namespace matchbook
