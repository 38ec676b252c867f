// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guard/guard.h"

#include "base/text.h"
#include "desktop/guard/guarddialog.h"
#include "desktop/widgets/messages.h"
#include "session/draftactions.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

constexpr qsizetype mostQuoted = 300;

/// What was taken out leaves a trace, so that the sentence can be read.
QString without(QString text, QList<Finding> findings) {
    std::ranges::sort(findings, std::greater(), [](const Finding& one) { return one.place.start; });
    for (const Finding& finding : findings)
        text.replace(finding.place.start, finding.place.length, QStringLiteral("…"));
    return text;
}

bool keepAll(Workspace& workspace, const QList<Finding>& findings, const QString& reason) {
    return std::ranges::all_of(findings, [&](const Finding& finding) {
        return workspace.succeeded(keepText(workspace.session(), finding, reason));
    });
}

std::optional<QString> textToKeep(Workspace& workspace, const QString& text,
                                  Surroundings surroundings, QWidget* parent) {
    const auto found = checkNote(workspace.session(), text, surroundings);
    if (!workspace.succeeded(found))
        return std::nullopt;
    const auto findings = interrupting(*found);
    if (findings.isEmpty())
        return text;
    GuardDialog dialog(text, findings, parent);
    dialog.exec();
    switch (dialog.answer()) {
    case GuardDialog::Answer::TakeOut:
        return without(text, findings);
    case GuardDialog::Answer::Keep:
        return keepAll(workspace, findings, dialog.reason()) ? std::optional(text) : std::nullopt;
    case GuardDialog::Answer::Back:
        break;
    }
    return std::nullopt;
}

template <class Field, class SetText>
bool mayKeepField(Workspace& workspace, Field* field, const QString& text,
                  Surroundings surroundings, SetText setText) {
    const auto kept = textToKeep(workspace, text, surroundings, field->window());
    if (!kept)
        field->setFocus();
    else if (*kept != text)
        setText(*kept);
    return kept.has_value();
}

} // namespace

std::optional<QString> textToKeep(Workspace& workspace, const QString& text, QWidget* parent) {
    return textToKeep(workspace, text, Surroundings::Any, parent);
}

bool mayKeep(Workspace& workspace, QPlainTextEdit* field) {
    return mayKeep(workspace, field, Surroundings::Any);
}

bool mayKeep(Workspace& workspace, QPlainTextEdit* field, Surroundings surroundings) {
    return mayKeepField(workspace, field, field->toPlainText(), surroundings,
                        [field](const QString& text) {
                            field->setPlainText(text);
                            field->document()->setModified(); // it is not what was stored
                        });
}

bool mayKeep(Workspace& workspace, QLineEdit* field) {
    return mayKeepField(workspace, field, field->text(), Surroundings::Any,
                        [field](const QString& text) {
                            field->setText(text);
                            field->setModified(true);
                        });
}

bool mayExport(Workspace& workspace, const Result<CheckedText>& checked, Audience audience,
               QWidget* parent) {
    if (!workspace.succeeded(checked))
        return false;
    const QStringList found = wordsFound(*checked);
    const QString text =
        audience == Audience::Adviser
            ? Words::tr("Found: %1. Better go back and change the note it stands in.")
            : Words::tr("Found: %1. Keep the file to yourself, or better go back and take it out "
                        "of your notes.");
    return found.isEmpty() ||
           confirm(parent, {.title = Words::tr("Could this tell who a patient is?"),
                            .text = text.arg(elided(found.join(QStringLiteral(", ")), mostQuoted)),
                            .accept = Words::tr("Export all the same")});
}

} // namespace matchbook
