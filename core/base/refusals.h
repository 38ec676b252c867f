// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/id.h"

namespace matchbook {

/// What was asked cannot be: text is no value of field, and detail says what would be one.
inline Error invalid(const char* field, const QString& text = {}, const QString& detail = {}) {
    return Error{.code = Error::Code::InvalidValue,
                 .field = QString::fromLatin1(field),
                 .text = text,
                 .detail = detail};
}

/// Nothing of this kind matches text.
inline Error notFound(const char* noun, const QString& text = {}) {
    return Error{.code = Error::Code::NotFound, .field = QString::fromLatin1(noun), .text = text};
}

template <class Tag>
Error notFound(const char* noun, Id<Tag> id) {
    return notFound(noun, QString::number(id.value));
}

} // namespace matchbook
