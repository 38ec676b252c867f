// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/storageerror.h"

namespace matchbook {

/// Throws an error the way storage does.
[[noreturn]] inline void throwError(Error error) {
    throw StorageError(std::move(error));
}

[[noreturn]] inline void throwError(Error::Code code, const QString& file,
                                    const QString& detail = {}) {
    throwError(Error{.code = code, .file = file, .detail = detail});
}

/// The value of a result; the error that stood in its way is thrown.
template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throwError(result.error());
    return std::move(result).value();
}

} // namespace matchbook
