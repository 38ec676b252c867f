// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/personfield.h"

#include "base/text.h"
#include "desktop/people/person.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/widgets/wordcompletion.h"
#include "desktop/workspace.h"

#include <QStringListModel>

namespace matchbook {

namespace {

constexpr qsizetype mostOffered = 8;
constexpr qsizetype longestName = 60;

} // namespace

PersonField::PersonField(Session& session, const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_names(new QStringListModel(this)) {
    setObjectName(objectName);
    setMaxLength(300);
    auto* completer = new WordCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PersonField::complete);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
}

void PersonField::setPerson(ContactId id, const QString& name) {
    m_chosen = id;
    m_chosenName = name;
    setText(name);
}

Result<ContactId> PersonField::person() const {
    const QString text = this->text().trimmed();
    if (text.isEmpty())
        return ContactId{};
    if (text == m_chosenName)
        return m_chosen;
    if (const ContactId offered = m_offered.value(text))
        return offered;
    return findContact(m_session, text);
}

/// People of the same name are told apart by where they work.
void PersonField::complete() {
    m_offered.clear();
    QStringList names;
    const QString text = this->text();
    if (!text.trimmed().isEmpty()) {
        const auto ids = contactIds(m_session, {.text = text});
        const auto lines = ids ? contactSummaries(m_session, ids->mid(0, mostOffered))
                               : Result<QList<ContactSummary>>(ids.error());
        if (lines) {
            for (const ContactSummary& line : *lines) {
                QString name = line.contact.name;
                if (m_offered.contains(name))
                    name = tr("%1 (%2)").arg(name, positionAndPlace(line));
                if (!m_offered.contains(name))
                    names.append(name);
                m_offered.insert(name, line.contact.id);
            }
        }
    }
    m_names->setStringList(names);
    if (hasFocus() && !names.isEmpty())
        completer()->complete();
}

Result<ContactId> personOrNew(PersonField* field, Workspace& workspace) {
    auto known = field->person();
    if (known || known.error().code != Error::Code::NotFound)
        return known;
    const QString name = cleanedLine(field->text());
    if (!confirm(
            field->window(),
            {.title = PersonField::tr("Add %1 to your contacts?").arg(elided(name, longestName)),
             .text = PersonField::tr("Nobody here has this name yet."),
             .accept = PersonField::tr("Add them")}))
        return known;
    Contact contact;
    setWholeName(contact, name);
    auto added = saveContact(workspace.session(), contact, {}, {});
    if (added)
        field->setPerson(*added, name);
    return added;
}

} // namespace matchbook
