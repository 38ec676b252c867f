// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "session/draftactions.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace matchbook {

class PlainLabel;

/// What the checks say of a message while it is written: a list beside it, the gravest first, and
/// marks in its subject and text. Choosing a line goes to its place.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Workspace& workspace, ContactId to, QLineEdit* subject, QPlainTextEdit* text,
                  QWidget* parent = nullptr);

    /// Looks at the draft once the user rests.
    void setDraft(const Draft& draft);

    /// Looks at it now.
    const QList<Finding>& check();

    /// The same, or as soon as very many people are read.
    void checkSoon();

Q_SIGNALS:
    void checked();

private:
    void read();
    void show(const QList<Finding>& findings);
    void showCurrent();

    Workspace& m_workspace;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    std::optional<DraftContextReader> m_context;
    QTimer m_reading; ///< of what the checks need to know, between what the user does
    Draft m_draft;
    QList<Finding> m_findings;
    QListWidget* m_list;
    PlainLabel* m_why;
    QTimer m_rest;
};

} // namespace matchbook
