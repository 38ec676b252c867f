// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guard/marks.h"

#include "desktop/support/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace matchbook {

namespace {

QTextCharFormat formatFor(Severity severity) {
    const bool grave = severity <= Severity::High;
    QTextCharFormat format;
    format.setBackground(color(grave ? ColorRole::DangerSoft : ColorRole::WarningSoft));
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(color(grave ? ColorRole::Danger : ColorRole::Warning));
    return format;
}

} // namespace

void markPlaces(QPlainTextEdit* text, const QList<Finding>& findings) {
    QList<QTextEdit::ExtraSelection> marks;
    for (const Finding& finding : findings) {
        if (finding.place.whole())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(text->document());
        mark.cursor.setPosition(static_cast<int>(finding.place.start));
        mark.cursor.setPosition(static_cast<int>(finding.place.end()), QTextCursor::KeepAnchor);
        mark.format = formatFor(finding.severity);
        marks.prepend(mark); // the most severe is painted last
    }
    text->setExtraSelections(marks);
}

void markPlaces(QLineEdit* subject, const QList<Finding>& findings) {
    using Attribute = QInputMethodEvent::Attribute;
    // A line has no marks of its own, but shows those of a text that is being composed.
    QList<Attribute> marks;
    for (const Finding& finding : findings) {
        if (finding.place.inSubject)
            marks.prepend(Attribute(QInputMethodEvent::TextFormat,
                                    int(finding.place.start) - subject->cursorPosition(),
                                    int(finding.place.length), formatFor(finding.severity)));
    }
    QInputMethodEvent event({}, marks);
    QCoreApplication::sendEvent(subject, &event);
}

} // namespace matchbook
