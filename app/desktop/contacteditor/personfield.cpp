// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/personfield.h"

#include "desktop/people/person.h"

#include <QCompleter>
#include <QStringListModel>

namespace matchbook {

namespace {

constexpr qsizetype mostOffered = 8;

} // namespace

PersonField::PersonField(Session& session, const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_names(new QStringListModel(this)) {
    setObjectName(objectName);
    setMaxLength(300);
    auto* completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::complete);
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
void PersonField::complete(const QString& text) {
    m_offered.clear();
    QStringList names;
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
}

} // namespace matchbook
