// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/showncolumn.h"

#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownColumn)
};

} // namespace

QString inWords(ShownColumn column) {
    switch (column) {
    case ShownColumn::NextDue:
        return inWords(ContactOrder::NextDue);
    case ShownColumn::LastTouch:
        return inWords(ContactOrder::LastTouch);
    case ShownColumn::Relationship:
        return inWords(ContactOrder::Relationship);
    case ShownColumn::Organization:
        return inWords(ContactOrder::Organization);
    case ShownColumn::Email:
        return Words::tr("E-mail");
    case ShownColumn::Tags:
        return Words::tr("Tags");
    case ShownColumn::HowMet:
        return Words::tr("Where you met");
    case ShownColumn::Added:
        break;
    }
    return inWords(ContactOrder::Added);
}

ShownColumn columnFor(ContactOrder order) {
    switch (order) {
    case ContactOrder::LastTouch:
        return ShownColumn::LastTouch;
    case ContactOrder::Relationship:
        return ShownColumn::Relationship;
    case ContactOrder::Added:
        return ShownColumn::Added;
    case ContactOrder::Name:
    case ContactOrder::Organization: // stands under the name
    case ContactOrder::NextDue:
        break;
    }
    return ShownColumn::NextDue;
}

} // namespace matchbook
