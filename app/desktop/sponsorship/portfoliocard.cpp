// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sponsorship/portfoliocard.h"

#include "desktop/contacts/section.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"
#include "words/tokenwords.h"

#include <QGridLayout>

namespace matchbook {

namespace {

constexpr qsizetype mostNamed = 2;

} // namespace

PortfolioCard::PortfolioCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_tiles(new QGridLayout) {
    setObjectName(QStringLiteral("portfolioCard"));
    m_tiles->setHorizontalSpacing(space::xl);
    body()->addWidget(new PlainLabel(tr("Kinds of mentor"), TypeRole::Strong));
    body()->addLayout(m_tiles);
}

void PortfolioCard::setPortfolio(const QList<PortfolioLine>& portfolio) {
    clearSoon(m_tiles);
    for (int i = 0; i < portfolio.size(); ++i) {
        QWidget* made = tile(portfolio[i]);
        m_tiles->addWidget(made, 0, i);
        m_tiles->setColumnStretch(i, 1);
        made->show();
    }
}

QWidget* PortfolioCard::tile(const PortfolioLine& line) {
    const bool there = !line.mentors.isEmpty();
    const QList<ContactId>& people = there ? line.mentors : line.candidates;
    const QString kind = inWords(line.type);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    auto* state = new Chip(there ? Badge{QString::number(line.mentors.size()), Tone::Success}
                                 : Badge{tr("Missing"), Tone::Warning});
    state->setObjectName(toText(line.type) + QStringLiteral("Chip"));
    top->addWidget(new PlainLabel(kind));
    top->addWidget(state);
    column->addLayout(top);
    const QString named = people.isEmpty() ? tr("Nobody you know fits yet")
                          : there          ? names(people)
                                           : tr("Could be: %1").arg(names(people));
    auto* who = new PlainLabel(named, TypeRole::Caption, ColorRole::TextMuted);
    who->setFit(PlainLabel::Fit::Wrap);
    who->setObjectName(toText(line.type) + QStringLiteral("Label"));
    column->addWidget(who);
    column->addStretch(1);
    const QString words = there ? tr("Mentors: %1").arg(kind) : tr("Could become: %1").arg(kind);
    auto* show = quietButton(tr("Show"), toText(line.type) + QStringLiteral("Button"));
    show->setAccessibleName(tr("%1. %2").arg(words, named));
    top->addWidget(show);
    top->addStretch(1);
    top->addStrut(show->sizeHint().height()); // so that the kinds stand on one line
    if (people.isEmpty())
        show->hide();
    connect(show, &QPushButton::clicked, this,
            [this, words, people] { Q_EMIT m_workspace.peopleRequested(words, people); });
    return whole;
}

/// "Jane Doe, Bo Bell and 3 more"
QString PortfolioCard::names(const QList<ContactId>& people) {
    const auto named = contactSummaries(m_workspace.session(), people.mid(0, mostNamed));
    if (!m_workspace.succeeded(named))
        return {};
    QStringList words;
    for (const ContactSummary& one : *named)
        words.append(one.contact.name);
    const QString first = words.join(QStringLiteral(", "));
    const auto more = static_cast<int>(people.size() - words.size());
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
}

} // namespace matchbook
