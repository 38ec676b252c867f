// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "domain/finding.h"

class QLineEdit;

namespace matchbook {

/// Shows what in a text may tell who a patient is, and asks what to do about it. The text is shown
/// as it stands, with the places marked.
class GuardDialog : public Dialog {
    Q_OBJECT

public:
    enum class Answer { Back, TakeOut, Keep };

    GuardDialog(const QString& text, const QList<Finding>& findings, QWidget* parent = nullptr);

    [[nodiscard]] Answer answer() const { return m_answer; }
    /// Why it is about no patient; never empty when the answer is Keep.
    [[nodiscard]] QString reason() const;

private:
    void answerWith(Answer answer);

    QLineEdit* m_reason;
    Answer m_answer = Answer::Back;
};

} // namespace matchbook
