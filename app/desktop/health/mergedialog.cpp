// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/mergedialog.h"

#include "desktop/contacts/clipped.h"
#include "desktop/people/person.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

namespace matchbook {

namespace {

constexpr int columnWidth = 248;

QStringList reach(const Contact& contact) {
    return values(contact, PointKind::Email) + values(contact, PointKind::Phone) +
           values(contact, PointKind::Link);
}

/// What is known of one of the two, a line each.
QStringList linesOf(const ContactDetails& details, QDate today) {
    const ContactSummary& summary = details.summary;
    QStringList lines{positionAndPlace(summary), inWords(summary.contact.relationship)};
    lines += reach(summary.contact);
    if (!summary.metAt.isEmpty())
        lines += MergeDialog::tr("Met at %1").arg(summary.metAt);
    const auto talks = details.timeline.size();
    lines += talks == 1 ? MergeDialog::tr("1 interaction")
                        : MergeDialog::tr("%1 interactions").arg(talks);
    lines += MergeDialog::tr("Added %1")
                 .arg(dayInWords(summary.contact.created.toLocalTime().date(), today));
    lines.removeAll(QString());
    return lines;
}

/// What the merged contact says, a line each.
QString standing(const Contact& contact) {
    QStringList lines{nameAndCredentials(contact), contact.title, contact.department,
                      inWords(contact.relationship)};
    lines += reach(contact);
    if (!contact.tags.isEmpty())
        lines += contact.tags.join(QStringLiteral(", "));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

MergeDialog::MergeDialog(Workspace& workspace, ContactId one, ContactId other, QWidget* parent)
    : Dialog(tr("Are they one person?"), parent)
    , m_workspace(workspace)
    , m_people{one, other}
    , m_keep(new QButtonGroup(this))
    , m_stands(paragraph({}))
    , m_beside(paragraph({}, TypeRole::Caption)) {
    setObjectName(QStringLiteral("mergeDialog"));
    setIntro(tr("One contact is kept and gets all that is noted of the other. Nothing is lost, "
                "and you can undo it."));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::lg);
    addPerson(row, one, 0);
    addPerson(row, other, 1);
    body()->addLayout(row);
    body()->addWidget(new PlainLabel(tr("What will stand"), TypeRole::Strong));
    m_stands->setObjectName(QStringLiteral("standsLabel"));
    m_beside->setObjectName(QStringLiteral("besideLabel"));
    body()->addWidget(m_stands);
    body()->addWidget(m_beside);
    auto* apart = addButton(tr("&Two people"), ButtonKind::Secondary, QDialogButtonBox::ActionRole,
                            QStringLiteral("twoPeopleButton"));
    connect(apart, &QPushButton::clicked, this, &MergeDialog::tellApart);
    addAcceptAndCancel(tr("&Merge"));
    m_keep->button(0)->setChecked(true);
    connect(m_keep, &QButtonGroup::idToggled, this, &MergeDialog::preview);
    preview();
}

void MergeDialog::addPerson(QHBoxLayout* row, ContactId person, int place) {
    auto* card = new Card;
    card->body()->addStrut(columnWidth);
    const auto details = contactDetails(m_workspace.session(), person);
    auto* keep = new QRadioButton(place == 0 ? tr("Keep &this one") : tr("Keep t&his one"));
    keep->setObjectName(place == 0 ? QStringLiteral("keepFirstRadio")
                                   : QStringLiteral("keepSecondRadio"));
    m_keep->addButton(keep, place);
    if (m_workspace.succeeded(details)) {
        const QString name = nameAndCredentials(details->summary.contact);
        keep->setAccessibleName(tr("Keep %1").arg(name));
        card->body()->addWidget(paragraph(name, TypeRole::Strong));
        for (const QString& line : linesOf(*details, m_workspace.session().today()))
            card->body()->addWidget(paragraph(clipped(line)));
    }
    card->body()->addStretch(1);
    card->body()->addWidget(keep);
    row->addWidget(card, 1);
}

ContactId MergeDialog::kept() const {
    return m_people[m_keep->checkedId()];
}

ContactId MergeDialog::given() const {
    return m_people[1 - m_keep->checkedId()];
}

void MergeDialog::preview() {
    const auto merged = previewMerge(m_workspace.session(), kept(), given());
    if (!m_workspace.succeeded(merged))
        return;
    m_stands->setText(standing(merged->contact));
    QStringList values;
    for (const Difference& difference : merged->differences)
        values += difference.other;
    m_beside->setText(values.isEmpty() ? QString()
                                       : tr("Kept beside it, as fields of its own: %1")
                                             .arg(values.join(QStringLiteral(", "))));
    m_beside->setVisible(!values.isEmpty());
}

void MergeDialog::accept() {
    const auto merged = previewMerge(m_workspace.session(), kept(), given());
    if (!m_workspace.succeeded(merged) ||
        !m_workspace.succeeded(merge(m_workspace.session(), kept(), given())))
        return;
    Q_EMIT m_workspace.said(tr("Merged the contacts of %1").arg(merged->contact.name), true);
    Dialog::accept();
}

void MergeDialog::tellApart() {
    if (!m_workspace.succeeded(notTheSame(m_workspace.session(), kept(), given())))
        return;
    Q_EMIT m_workspace.said(tr("Noted that they are two people"), true);
    Dialog::accept();
}

} // namespace matchbook
