// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/mergedialog.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/health/differencewords.h"
#include "desktop/people/person.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/plainlabel.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

namespace matchbook {

namespace {

constexpr int columnWidth = 248;
constexpr qsizetype longestLine = 36;
constexpr qsizetype longestValue = 4 * longestLine;

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
QString standing(const Contact& contact, const QHash<OrganizationId, QString>& organizations) {
    QStringList lines{nameAndCredentials(contact), contact.title, contact.department};
    for (const Role& role : contact.roles)
        lines += roleInWords(role, organizations);
    lines += inWords(contact.relationship);
    lines += reach(contact);
    for (const QStringList& words : {contact.tags, contact.interests})
        lines += words.join(QStringLiteral(", "));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// A value in lines as wide as its column, for a button does not wrap.
QString inLines(const QString& value) {
    QString text;
    qsizetype inLine = 0;
    for (QString word : elided(cleanedLine(value), longestValue).split(u' ')) {
        for (; word.size() > longestLine; word.remove(0, longestLine)) {
            text += (inLine > 0 ? QStringLiteral("\n") : QString()) + word.first(longestLine);
            inLine = longestLine;
        }
        const bool fits = inLine + 1 + word.size() <= longestLine;
        if (inLine > 0)
            text += fits ? u' ' : u'\n';
        text += word;
        inLine = fits && inLine > 0 ? inLine + 1 + word.size() : word.size();
    }
    return withoutMnemonic(text);
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
    for (const int place : {0, 1}) {
        const auto details = contactDetails(m_workspace.session(), m_people[place]);
        m_details.append(m_workspace.succeeded(details) ? *details : ContactDetails{});
        addPerson(row, place);
    }
    body()->addLayout(row);
    addChoices();
    body()->addWidget(new PlainLabel(tr("What will stand"), TypeRole::Strong));
    m_stands->setObjectName(QStringLiteral("standsLabel"));
    m_beside->setObjectName(QStringLiteral("besideLabel"));
    body()->addWidget(m_stands);
    body()->addWidget(m_beside);
    auto* apart = addButton(tr("T&wo people"), ButtonKind::Secondary, QDialogButtonBox::ActionRole,
                            QStringLiteral("twoPeopleButton"));
    connect(apart, &QPushButton::clicked, this, &MergeDialog::tellApart);
    addAcceptAndCancel(tr("&Merge"));
    m_keep->button(0)->setChecked(true);
    connect(m_keep, &QButtonGroup::idToggled, this, &MergeDialog::preview);
    preview();
}

void MergeDialog::addPerson(QHBoxLayout* row, int place) {
    auto* card = new Card;
    card->body()->addStrut(columnWidth);
    const ContactDetails& details = m_details[place];
    auto* keep = new QRadioButton(place == 0 ? tr("Keep &this one") : tr("Keep t&his one"));
    keep->setObjectName(place == 0 ? QStringLiteral("keepFirstRadio")
                                   : QStringLiteral("keepSecondRadio"));
    m_keep->addButton(keep, place);
    const QString name = nameAndCredentials(details.summary.contact);
    keep->setAccessibleName(tr("Keep %1").arg(name));
    card->body()->addWidget(paragraph(name, TypeRole::Strong));
    for (const QString& line : linesOf(details, m_workspace.session().today()))
        card->body()->addWidget(paragraph(clipped(line)));
    card->body()->addStretch(1);
    card->body()->addWidget(keep);
    row->addWidget(card, 1);
}

void MergeDialog::addChoices() {
    const auto merged = previewMerge(m_workspace.session(), m_people[0], m_people[1]);
    if (!m_workspace.succeeded(merged) || merged->differences.isEmpty())
        return;
    body()->addWidget(new PlainLabel(tr("Where they differ"), TypeRole::Strong));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::lg);
    grid->setVerticalSpacing(space::xs);
    for (const int place : {0, 1}) {
        grid->setColumnMinimumWidth(place, columnWidth);
        grid->setColumnStretch(place, 1);
    }
    for (const MergeDifference& difference : merged->differences)
        addChoice(grid, difference.field);
    body()->addLayout(grid);
}

void MergeDialog::addChoice(QGridLayout* grid, const QString& field) {
    const QString name = fieldOfDifference(field);
    const int line = grid->rowCount();
    auto* label = new PlainLabel(name, TypeRole::Caption, ColorRole::TextMuted);
    label->setContentsMargins(0, space::xs, 0, 0);
    grid->addWidget(label, line, 0, 1, 2);
    auto* choice = new QButtonGroup(this);
    for (const int place : {0, 1}) {
        const QString value = valueOf(field, m_people[place]);
        auto* radio = new QRadioButton(inLines(value));
        radio->setObjectName(
            field + (place == 0 ? QStringLiteral("FirstRadio") : QStringLiteral("SecondRadio")));
        radio->setAccessibleName(tr("%1: %2").arg(name, value));
        if (value.size() > longestValue)
            setPlainToolTip(radio, value);
        choice->addButton(radio, place);
        grid->addWidget(radio, line + 1, place);
    }
    m_fields.insert(field, choice);
    connect(choice, &QButtonGroup::idClicked, this, [this, field](int place) {
        m_choices.insert(field, m_people[place]);
        preview();
    });
}

QString MergeDialog::valueOf(const QString& field, ContactId person) const {
    return valueOfDifference(field, m_details[m_people.indexOf(person)],
                             m_workspace.session().today());
}

ContactId MergeDialog::kept() const {
    return m_people[m_keep->checkedId()];
}

ContactId MergeDialog::given() const {
    return m_people[1 - m_keep->checkedId()];
}

void MergeDialog::preview() {
    const auto merged = previewMerge(m_workspace.session(), kept(), given(), m_choices);
    if (!m_workspace.succeeded(merged))
        return;
    auto organizations = m_details[0].organizations;
    organizations.insert(m_details[1].organizations);
    m_stands->setText(standing(merged->contact, organizations));
    QStringList beside;
    QString meeting;
    for (const MergeDifference& difference : merged->differences) {
        if (QButtonGroup* choice = m_fields.value(difference.field))
            choice->button(int(m_people.indexOf(difference.stands)))->setChecked(true);
        const ContactId other = difference.stands == kept() ? given() : kept();
        if (difference.beside)
            beside += valueOf(difference.field, other);
        if (difference.field == u"metAt")
            meeting = valueOf(difference.field, other);
    }
    QStringList sentences;
    if (!beside.isEmpty())
        sentences += (beside.size() == 1 ? tr("Kept beside it, as a field of its own: %1")
                                         : tr("Kept beside it, as fields of their own: %1"))
                         .arg(beside.join(QStringLiteral(", ")));
    if (!meeting.isEmpty())
        sentences += tr("Kept on the timeline: %1").arg(meeting);
    m_beside->setText(sentences.join(u'\n'));
    m_beside->setVisible(!sentences.isEmpty());
}

void MergeDialog::accept() {
    Session& session = m_workspace.session();
    const auto merged = previewMerge(session, kept(), given(), m_choices);
    if (!m_workspace.succeeded(merged) ||
        !m_workspace.succeeded(merge(session, kept(), given(), m_choices)))
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
