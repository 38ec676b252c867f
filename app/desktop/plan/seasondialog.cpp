// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/seasondialog.h"

#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "domain/season.h"
#include "session/profileactions.h"
#include "words/daywords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

SeasonDialog::SeasonDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Dates of your season"), parent)
    , m_workspace(workspace)
    , m_form(new Form) {
    setObjectName(QStringLiteral("seasonDialog"));
    const auto me = applicant(workspace.session());
    if (!workspace.succeeded(me))
        return;
    const QDate today = workspace.session().today();
    const Season predicted = predictedSeason(seasonOf(*me, today).year);
    setIntro(tr("Until the official dates are out, Matchbook goes by those of earlier years. Set a "
                "day here once you know it."));
    const std::tuple<QString, std::optional<QDate> Applicant::*, SeasonDate, const char*> dates[] =
        {{tr("ERAS opens"), &Applicant::opens, predicted.opens, "opens"},
         {tr("Applications go out"), &Applicant::submit, predicted.submit, "submit"},
         {tr("Programs begin to read"), &Applicant::review, predicted.review, "review"},
         {tr("Rank lists are due"), &Applicant::rankList, predicted.rankList, "rankList"},
         {tr("Match Day"), &Applicant::matchDay, predicted.matchDay, "matchDay"}};
    for (const auto& [label, date, expected, objectName] : dates) {
        auto* field =
            new DayField(tr("Set the day"), label, QString::fromLatin1(objectName), expected.date);
        field->setObjectName(QLatin1StringView(objectName) + QStringLiteral("Field"));
        field->setDay((*me).*date);
        m_form->addField(label, field,
                         tr("Predicted: %1").arg(longDayInWords(expected.date, today)));
        m_lines.append({date, field});
    }
    body()->addWidget(m_form);
    addAcceptAndCancel(tr("Save"));
}

void SeasonDialog::accept() {
    auto me = applicant(m_workspace.session());
    if (!m_workspace.succeeded(me))
        return;
    m_form->clearErrors();
    std::optional<QDate> before;
    for (const Line& line : m_lines) {
        const auto day = line.field->day();
        if (day && before && *day < *before) {
            m_form->setError(line.field, tr("This comes before the date above it."));
            line.field->setFocus();
            return;
        }
        before = day ? day : before;
        (*me).*(line.date) = day;
    }
    if (!m_workspace.succeeded(saveApplicant(m_workspace.session(), *me)))
        return;
    Q_EMIT m_workspace.said(tr("Dates saved"), true);
    Dialog::accept();
}

} // namespace matchbook
