// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>

/// For libFuzzer, which is given its own options and folders after the name of a target:
/// `script/fuzz vcard` sets it in MATCHBOOK_FUZZ_TARGET.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const matchbook::FuzzTarget target = [] {
        const auto targets = matchbook::fuzzTargets();
        const char* wanted = std::getenv("MATCHBOOK_FUZZ_TARGET");
        const auto found = std::ranges::find_if(targets, [&](const auto& one) {
            return wanted && std::string_view(one.name) == wanted;
        });
        if (found != targets.end())
            return *found;
        std::cerr << "MATCHBOOK_FUZZ_TARGET is one of:";
        for (const auto& one : targets)
            std::cerr << ' ' << one.name;
        std::cerr << '\n';
        std::exit(2);
    }();
    target.run(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
