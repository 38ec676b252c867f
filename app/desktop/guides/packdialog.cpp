// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/packdialog.h"

#include "desktop/widgets/linelist.h"
#include "desktop/widgets/plainlabel.h"
#include "session/guideactions.h"
#include "session/profileactions.h"
#include "words/daywords.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace matchbook {

namespace {

constexpr int listHeight = 260;
constexpr int listWidth = 520;

QString askedWords(const Reminder& reminder, QDate today) {
    return reminder.latest ? PackDialog::tr("%1 to %2")
                                 .arg(weekdayInWords(reminder.due, today),
                                      weekdayInWords(*reminder.latest, today))
                           : PackDialog::tr("from %1").arg(weekdayInWords(reminder.due, today));
}

Row rowOf(const PackDifference& difference, QDate today) {
    Row row;
    row.title = difference.then ? difference.then->title : difference.now->title;
    if (!difference.now) {
        row.subtitle = askedWords(*difference.then, today);
        row.meta = PackDialog::tr("new");
        row.metaTone = Tone::Accent;
    } else if (!difference.then) {
        row.subtitle = askedWords(*difference.now, today);
        row.meta = PackDialog::tr("no longer");
    } else {
        row.subtitle =
            PackDialog::tr("%1 instead of %2")
                .arg(askedWords(*difference.then, today), askedWords(*difference.now, today));
        row.meta = PackDialog::tr("other days");
    }
    return row;
}

} // namespace

PackDialog::PackDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Which guide do you follow?"), parent)
    , m_workspace(workspace)
    , m_packs(new QButtonGroup(this))
    , m_count(paragraph({}))
    , m_changes(new LineList(tr("What would change"), QStringLiteral("packChangesList"))) {
    setObjectName(QStringLiteral("packDialog"));
    setIntro(tr("The guides ask for the same things at different times. Your own numbers stay."));
    const std::tuple<Pack, QString, const char*> choices[] = {
        {Pack::Auto, tr("The one that fits my &profile"), "autoPackRadio"},
        {Pack::Img, tr("The guide for &international graduates"), "imgPackRadio"},
        {Pack::General, tr("The &general guide"), "generalPackRadio"}};
    const auto profile = applicant(workspace.session());
    for (const auto& [pack, text, name] : choices) {
        auto* radio = new QRadioButton(text);
        radio->setObjectName(QLatin1StringView(name));
        radio->setChecked(profile && profile->pack == pack);
        m_packs->addButton(radio, static_cast<int>(pack));
        body()->addWidget(radio);
    }
    m_count->setObjectName(QStringLiteral("packChangesLabel"));
    body()->addWidget(m_count);
    m_changes->setMinimumSize(listWidth, listHeight);
    body()->addWidget(m_changes, 1);
    addAcceptAndCancel(tr("Follow this guide"));
    connect(m_packs, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            preview();
    });
    preview();
}

Pack PackDialog::chosen() const {
    return static_cast<Pack>(std::max(m_packs->checkedId(), 0));
}

void PackDialog::preview() {
    const auto changes = packDifferences(m_workspace.session(), chosen());
    if (!m_workspace.succeeded(changes))
        return;
    const QDate today = m_workspace.session().today();
    QList<RowsModel::Line> lines;
    for (const PackDifference& one : *changes)
        lines.append({lines.size() + 1, rowOf(one, today)});
    m_count->setText(lines.isEmpty()
                         ? tr("Nothing changes in the next %n days.", nullptr, packPreviewDays)
                         : tr("What changes in the next %n days:", nullptr, packPreviewDays));
    m_changes->setLines(lines);
    m_changes->setVisible(!lines.isEmpty());
}

void PackDialog::accept() {
    if (m_workspace.succeeded(choosePack(m_workspace.session(), chosen())))
        Dialog::accept();
}

} // namespace matchbook
