// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/guidesview.h"

#include "desktop/guides/ownrulesnotice.h"
#include "desktop/guides/packdialog.h"
#include "desktop/guides/rulelist.h"
#include "desktop/guides/rulepage.h"
#include "desktop/guides/rulewords.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/listpane.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "session/profileactions.h"
#include "words/tokenwords.h"

#include <QBoxLayout>

namespace matchbook {

namespace {

constexpr int listWidth = 372;

/// The rules that do nothing: off as they come and not turned on, or turned off for everybody.
QSet<QString> rulesOff(Session& session, const Applicant& profile) {
    QSet<QString> off;
    for (const Rule& rule : session.rules().rules) {
        if (!variantFor(rule, profile).enabled)
            off.insert(rule.id);
    }
    const auto own = session.read([](Stores& stores) { return stores.decisions.overrides(); });
    for (const RuleOverride& one : own ? *own : QList<RuleOverride>()) {
        if (one.scope != OverrideScope::Everybody)
            continue;
        if (one.enabled)
            off.remove(one.rule);
        else
            off.insert(one.rule);
    }
    return off;
}

} // namespace

GuidesView::GuidesView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_page(new RulePage(workspace)) {
    setObjectName(QStringLiteral("guidesView"));
    if (auto notes = guideNotes(); workspace.succeeded(notes))
        m_notes = *std::move(notes);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(), 1);
    row->addLayout(makePage(), 2);
    connect(&workspace.session(), &Session::changed, this, &View::reloadWhenSeen);
    reload();
}

QWidget* GuidesView::makeList() {
    auto* left = new ListPane(listWidth);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::lg, 0, space::sm, 0);
    head->setSpacing(space::sm);
    auto* top = new QHBoxLayout;
    top->addWidget(new PlainLabel(tr("Guides"), TypeRole::Display), 1);
    auto* change = secondaryButton(tr("Change guide\u2026"), QStringLiteral("changePackButton"));
    top->addWidget(change);
    m_pack = paragraph({}, TypeRole::Caption);
    m_pack->setObjectName(QStringLiteral("packLabel"));
    m_search = new SearchField(tr("Search rules"), QStringLiteral("ruleSearchEdit"));
    head->addLayout(top);
    head->addWidget(m_pack);
    head->addWidget(m_search);
    m_list = new RuleList;
    left->column()->addLayout(head);
    left->column()->addWidget(m_list, 1);
    connect(change, &QPushButton::clicked, this, [this] { PackDialog(m_workspace, this).exec(); });
    connect(m_search, &SearchField::searched, this, [this] { reload(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GuidesView::showCurrent);
    return left;
}

QLayout* GuidesView::makePage() {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    if (const auto& leftOut = m_workspace.session().rules().leftOut; !leftOut.isEmpty()) {
        auto* holder = new QVBoxLayout;
        holder->setContentsMargins(space::xl, space::xl, space::xl, 0);
        holder->addWidget(new OwnRulesNotice(leftOut));
        column->addLayout(holder);
    }
    column->addWidget(m_page, 1);
    return column;
}

void GuidesView::focusFirst() {
    m_list->setFocus();
}

bool GuidesView::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void GuidesView::reload() {
    Session& session = m_workspace.session();
    const auto profile = applicant(session);
    auto activity = ruleActivity(session);
    if (!m_workspace.succeeded(profile) || !m_workspace.succeeded(activity))
        return;
    m_activity = *std::move(activity);
    m_pack->setText(profile->pack == Pack::Auto
                        ? tr("You follow the one that fits your profile: %1.")
                              .arg(inWords(packInForce(*profile)))
                        : tr("You follow: %1.").arg(inWords(profile->pack)));
    m_list->setRules(session.rules(), m_notes, m_activity, rulesOff(session, *profile),
                     m_search->text());
    if (m_list->currentId() == 0)
        m_list->setCurrentIndex(m_list->lines()->firstLine());
    showCurrent();
}

void GuidesView::showCurrent() {
    const qint64 place = m_list->currentId() - 1;
    const auto& rules = m_workspace.session().rules().rules;
    if (place >= 0 && place < rules.size()) {
        m_page->showRule(rules[place], m_activity.value(rules[place].id));
    } else if (place >= rules.size() && place - rules.size() < m_notes.size()) {
        m_page->showNote(m_notes[place - rules.size()]);
    }
}

} // namespace matchbook
