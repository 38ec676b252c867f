// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/platform.h"

#include <csignal>
#include <sys/stat.h>

namespace matchbook {

void keepFilesPrivate() {
    umask(077);
}

void outliveSizeLimits() {
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace matchbook
