// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/palette/wordmatch.h"
#include "desktop/widgets/row.h"

#include <QDialog>

#include <functional>

namespace matchbook {

class LineList;
class PlainLabel;
class SearchField;

/// Something that can be found and chosen; a heading only stands above others.
struct PaletteEntry {
    Row row;
    Match match = Match::Beginning;
    std::function<void()> choose;
};

/// What is to be offered for what is typed, in its order.
using PaletteSource = std::function<QList<PaletteEntry>(const QString& typed)>;

/// A line to type in and one list of what it finds. The arrows move in the list, Enter takes, Esc
/// closes, all without leaving the line.
class PaletteDialog : public QDialog {
    Q_OBJECT

public:
    PaletteDialog(const QString& title, const QString& placeholder, PaletteSource source,
                  QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look(const QString& typed);
    void move(int step);
    void choose();
    bool press(int key);

    PaletteSource m_source;
    QList<PaletteEntry> m_entries;
    SearchField* m_search;
    LineList* m_list;
    PlainLabel* m_nothing;
};

} // namespace matchbook
