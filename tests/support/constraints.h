// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace matchbook::test {

/// While it lives no file can grow beyond so many bytes: to a program that writes, a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        set(bytes);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    void set(rlim_t bytes) const {
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

private:
    void (*m_signal)(int);
    rlimit m_before{};
};

/// While it lives the modes of files hold for root, too, as they do for everybody else.
class ModesHold {
public:
    ModesHold() {
        syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct without[2] = {m_before[0], m_before[1]};
        without[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH);
        syscall(SYS_capset, &m_header, without);
    }
    ~ModesHold() { syscall(SYS_capset, &m_header, m_before); }
    ModesHold(const ModesHold&) = delete;
    ModesHold& operator=(const ModesHold&) = delete;

private:
    __user_cap_header_struct m_header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    __user_cap_data_struct m_before[2]{};
};

/// For a process that is about to become another program: the same, and a limit on the size of the
/// files it writes.
inline void holdToModes() {
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE); // where it is refused there is nothing to drop
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
}

inline void limitFileSize(rlim_t bytes) {
    const rlimit limit{.rlim_cur = bytes, .rlim_max = bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace matchbook::test
