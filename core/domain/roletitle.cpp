// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/roletitle.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

/// How the capture line writes a title.
struct RoleTitle {
    const char16_t* title; ///< folded
    const char16_t* word;
};

constexpr std::array roleTitles{
    RoleTitle{u"program director", u"PD"},
    RoleTitle{u"residency program director", u"PD"},
    RoleTitle{u"associate program director", u"APD"},
    RoleTitle{u"chair", u"Chair"},
    RoleTitle{u"chairman", u"Chair"},
    RoleTitle{u"chairwoman", u"Chair"},
    RoleTitle{u"chairperson", u"Chair"},
    RoleTitle{u"department chair", u"Chair"},
    RoleTitle{u"attending", u"Attending"},
    RoleTitle{u"attending physician", u"Attending"},
    RoleTitle{u"fellow", u"Fellow"},
    RoleTitle{u"clinical fellow", u"Fellow"},
    RoleTitle{u"resident", u"Resident"},
    RoleTitle{u"resident physician", u"Resident"},
    RoleTitle{u"chief resident", u"Resident"},
    RoleTitle{u"coordinator", u"Coordinator"},
    RoleTitle{u"program coordinator", u"Coordinator"},
};

} // namespace

QString roleWord(const QString& title) {
    const QString folded = foldedWords(title).join(u' ');
    const auto* found = std::ranges::find_if(
        roleTitles, [&](const RoleTitle& role) { return folded == QStringView(role.title); });
    return found == roleTitles.end() ? QString() : QStringView(found->word).toString();
}

bool saysAll(const QString& role, const QString& title) {
    const QString folded = foldedWords(title).join(u' ');
    return folded == role.toLower() || folded == u"program director" ||
           folded == u"associate program director";
}

} // namespace matchbook
