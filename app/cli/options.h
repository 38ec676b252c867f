// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/arguments.h"
#include "domain/fieldtext.h"
#include "session/contactactions.h"
#include "session/eventactions.h"

namespace matchbook {

/// Reads options into values, as far as they were given, and keeps the first thing that went wrong.
class Options {
public:
    Options(Session& session, const Arguments& arguments)
        : m_session(session)
        , m_arguments(arguments) {}

    template <class T>
    Options& take(const char* option, T& value) {
        if (m_error || !m_arguments.has(option))
            return *this;
        const QString text = m_arguments.value(option);
        if (!fromText(text, value))
            m_error = Error{.code = Error::Code::InvalidValue,
                            .field = QString::fromLatin1(option),
                            .text = text,
                            .detail = expected<T>()};
        return *this;
    }

    /// DATE or DATETHH:MM.
    Options& takeMoment(const char* option, QDate& day, std::optional<QTime>& time);

    /// The event of this name.
    Options& takeEvent(const char* option, EventId& event);

    /// The organization known by this name or alias.
    Options& takeOrganization(const char* option, OrganizationId& organization);

    /// People with commas between.
    Options& takePeople(const char* option, QList<ContactId>& people);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    /// Hands what find makes of the option's text to keep.
    template <class Found>
    Options& takeFound(const char* option, Result<Found> (*find)(Session&, const QString&),
                       const auto& keep) {
        if (m_error || !m_arguments.has(option))
            return *this;
        const auto found = find(m_session, m_arguments.value(option));
        if (found)
            keep(*found);
        else
            m_error = found.error();
        return *this;
    }

    Session& m_session;
    const Arguments& m_arguments;
    std::optional<Error> m_error;
};

/// People with commas between, each by id, uid, e-mail or name.
Result<QList<ContactId>> findPeople(Session& session, const QString& list);

/// KEY=VALUE, as --set takes it; InvalidValue without a "=".
Result<QList<FieldText>> fieldTexts(const QStringList& settings);

/// A number that names a record; NotFound, with noun as what was looked for, when it is none.
Result<qint64> recordNumber(const QString& text, const char* noun);

} // namespace matchbook
