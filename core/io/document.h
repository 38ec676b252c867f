// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace matchbook {

/// A document as what it says, before any format: titles, labelled facts, tables, entries. The
/// writers (htmlwriter.h, markdownwriter.h, odtwriter.h, pdfwriter.h) give it their form; all text
/// is plain.

struct DocumentFact {
    QString label;
    QStringList values; ///< each on a line of its own
};

/// How a cell is meant: the writers have a colour or a weight for it, the words stand alone.
enum class CellTone { Normal, Quiet, Good, Open };

struct DocumentCell {
    QString text;
    CellTone tone = CellTone::Normal;
};

struct DocumentColumn {
    QString head;
    int share = 1; ///< of the width, among the shares of all columns
};

struct DocumentTable {
    QList<DocumentColumn> columns;
    QList<QList<DocumentCell>> rows;
};

/// A person, a letter …: something with a name and facts.
struct DocumentEntry {
    QString title;
    QString aside = {}; ///< a word or two beside the title
    QString line = {};  ///< what stands below it
    QList<DocumentFact> facts = {};
};

struct DocumentSection {
    QString title;
    QString aside = {}; ///< a word or two beside the title
    QString lead = {};  ///< a sentence before the rest; also what is said when there is nothing
    QList<DocumentFact> facts = {};
    QStringList points = {}; ///< a list, each on a line of its own
    std::optional<DocumentTable> table = {};
    QList<DocumentEntry> entries = {};
    bool onNewPage = false; ///< where the form has pages
};

struct Document {
    QString language; ///< BCP 47
    QString title;
    QString subtitle;
    QList<DocumentFact> facts;
    QString notice;
    QList<DocumentSection> sections;
    QString runningHead;  ///< at the top of each further page, left …
    QString runningAside; ///< … and right
    QString foot;         ///< at the bottom of each page
};

} // namespace matchbook
