// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/peoplefield.h"

#include "base/text.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/searchfield.h"
#include "session/contactactions.h"
#include "session/namesearch.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int mostMatches = 8;
constexpr qsizetype longestTyped = 60;
constexpr qsizetype longestName = 40; ///< on the button that adds somebody
constexpr QLatin1StringView between(", ");

bool isAdded(ContactId id) {
    return id.value < 0;
}

} // namespace

PeopleField::PeopleField(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chipRow(new QWidget)
    , m_line(new QLineEdit)
    , m_addTyped(quietButton({}, QStringLiteral("addTypedButton")))
    , m_labels(new QStringListModel(this))
    , m_completer(new QCompleter(m_labels, this)) {
    m_chips = new FlowLayout(m_chipRow);
    m_line->setObjectName(QStringLiteral("peopleEdit"));
    m_line->setAccessibleName(tr("Names"));
    m_line->setPlaceholderText(tr("Names, with commas between"));
    m_line->installEventFilter(this);
    // What matches is known already; the completer only lists it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->popup()->installEventFilter(this);
    setFocusProxy(m_line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_chipRow);
    column->addWidget(m_line);
    column->addWidget(m_addTyped, 0, Qt::AlignLeft);
    m_chipRow->hide();
    m_addTyped->setIcon(lineIcon(Icon::Plus));
    m_addTyped->hide();
    connect(m_addTyped, &QPushButton::clicked, this, &PeopleField::addTyped);
    connect(m_line, &QLineEdit::textChanged, m_addTyped, &QWidget::hide);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(typed().value(typed().size() - 1)); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_complaint.clear(); });
    connect(m_line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                if (index.row() < m_matches.size())
                    pick(index.row());
            });
}

void PeopleField::setPeople(const QList<ContactId>& people) {
    m_people.clear();
    const auto lines = contactSummaries(m_session, people);
    if (!lines)
        return;
    for (const ContactSummary& line : *lines) {
        m_people.append(line.contact.id);
        m_names.insert(line.contact.id, line.contact.name);
    }
    showChips();
}

bool PeopleField::takeTyped() {
    QStringList unknown;
    bool isClear = true;
    for (const QString& name : typed()) {
        if (!look(name)) {
            unknown += name;
        } else if (!m_matches.isEmpty()) {
            isClear = isClear && m_matches.size() == 1;
            add(m_matches.first().id);
        }
    }
    m_pause.stop();
    m_completer->popup()->hide();
    m_line->setText(unknown.join(between));
    m_complaint.clear();
    if (!unknown.isEmpty())
        m_complaint = tr("Nobody is called “%1” here").arg(elided(unknown.first(), longestTyped));
    else if (!isClear)
        m_complaint = tr("Several people match. Is this the one?");
    offerToAdd();
    return m_complaint.isEmpty();
}

/// The names in the line.
QStringList PeopleField::typed() const {
    QStringList names;
    for (const QString& part : m_line->text().split(u','))
        names += cleanedLine(part);
    names.removeAll(QString());
    return names;
}

bool PeopleField::eventFilter(QObject* watched, QEvent* event) {
    // While the list is open it gets the keys first.
    const bool ours = watched == m_line || watched == m_completer->popup();
    if (!ours || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    m_picking = m_picking || key == Qt::Key_Down || key == Qt::Key_Up;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return true;
    }
    if (key == Qt::Key_Comma) {
        if (!takeTyped())
            Q_EMIT changed();
        if (!m_line->text().isEmpty())
            m_line->setText(m_line->text() + u',');
        offerToAdd();
        return true;
    }
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_people.isEmpty()) {
        remove(m_people.last());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Is anybody called so? What matches are those of them who are not chosen yet.
bool PeopleField::look(const QString& name) {
    m_pause.stop();
    m_picking = false;
    m_matches.clear();
    const auto ids = contactsCalled(m_session, name);
    QList<ContactId> fresh = ids ? *ids : QList<ContactId>();
    fresh.removeIf([this](ContactId id) { return m_people.contains(id); });
    const auto lines = contactSummaries(m_session, fresh.mid(0, mostMatches));
    QStringList labels;
    for (const ContactSummary& line : lines ? *lines : QList<ContactSummary>()) {
        const QString label = line.organization.isEmpty()
                                  ? line.contact.name
                                  : tr("%1, %2").arg(line.contact.name, line.organization);
        m_names.insert(line.contact.id, line.contact.name);
        m_matches.append({line.contact.id, label});
        labels.append(cleanedLine(label));
    }
    m_labels->setStringList(labels);
    if (labels.isEmpty())
        m_completer->popup()->hide();
    else if (isVisible())
        m_completer->complete();
    return ids && !ids->isEmpty();
}

/// One of the matches, which are for the last name in the line.
void PeopleField::pick(int row) {
    const ContactId chosen = m_matches[row].id;
    const QStringList names = typed().mid(0, typed().size() - 1);
    add(chosen);
    m_line->setText(names.isEmpty() ? QString() : names.join(between) + between);
}

void PeopleField::add(ContactId person) {
    m_complaint.clear();
    m_pause.stop();
    m_picking = false;
    m_matches.clear();
    m_completer->popup()->hide();
    if (m_people.contains(person))
        return;
    m_people.append(person);
    showChips();
    Q_EMIT changed();
}

void PeopleField::remove(ContactId person) {
    m_complaint.clear();
    m_people.removeOne(person);
    showChips();
    m_line->setFocus();
    Q_EMIT changed();
}

/// A name and Enter is all it takes: the name is taken and the dialog told at once. Whoever chose
/// from the list may want to choose more people.
void PeopleField::enter() {
    const QModelIndex picked = m_completer->popup()->currentIndex();
    if (m_picking && picked.isValid() && picked.row() < m_matches.size())
        return pick(picked.row());
    if (takeTyped())
        Q_EMIT finished();
    else
        Q_EMIT changed();
}

/// The first whom nobody is called. Only what may be a name: somebody known by an e-mail alone has
/// none.
void PeopleField::offerToAdd() {
    const QString name = typed().value(0);
    m_addTyped->setText(withoutMnemonic(tr("Add %1").arg(elided(name, longestName))));
    m_addTyped->setVisible(!name.isEmpty() && !name.contains(u'@'));
}

void PeopleField::addTyped() {
    QStringList names = typed();
    const QString name = names.takeFirst();
    const auto same = std::ranges::find_if(m_people, [&](ContactId id) {
        return isAdded(id) && fold(m_names.value(id)) == fold(name);
    });
    const ContactId id = same == m_people.end() ? ContactId{--m_lastAdded} : *same;
    m_names.insert(id, name);
    add(id);
    m_line->setText(names.join(between));
    offerToAdd();
    m_line->setFocus();
}

Result<QList<ContactId>> PeopleField::store() {
    QList<ContactId> people = m_people;
    for (ContactId& id : people) {
        if (!isAdded(id))
            continue;
        Contact person;
        setWholeName(person, m_names.value(id));
        const auto stored = saveContact(m_session, person, {}, {});
        if (!stored)
            return stored.error();
        id = *stored;
    }
    return people;
}

void PeopleField::showChips() {
    m_chips->clear();
    for (const ContactId id : std::as_const(m_people)) {
        auto* chip = new Chip({m_names.value(id), Tone::Accent, Icon::User});
        chip->setObjectName(QStringLiteral("personChip"));
        chip->setRemovable(true);
        connect(
            chip, &Chip::removeRequested, this, [this, id] { remove(id); }, Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    m_chipRow->setVisible(!m_people.isEmpty());
}

} // namespace matchbook
