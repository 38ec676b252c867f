// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QWidget>

class QPlainTextEdit;

namespace matchbook {

class IntroductionField;
struct Applicant;

/// What the applicant says of themselves: why IR, and the short and the long introduction.
class IntroductionFields : public QWidget {
    Q_OBJECT

public:
    IntroductionFields(Session& session, const Applicant& applicant, QWidget* parent = nullptr);

    void apply(Applicant& applicant) const;

private:
    QPlainTextEdit* m_narrative;
    IntroductionField* m_short;
    IntroductionField* m_long;
};

} // namespace matchbook
