// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/linelist.h"
#include "rules/guidebook.h"
#include "session/guideactions.h"

namespace matchbook {

/// The rules by what they are about, and the notes of the guides after them. A line's id is the
/// place of the rule in the book, or of the note behind the rules, from 1.
class RuleList : public LineList {
    Q_OBJECT

public:
    explicit RuleList(QWidget* parent = nullptr);

    void setRules(const RuleBook& book, const QList<GuideNote>& notes,
                  const QHash<QString, RuleActivity>& activity, const QSet<QString>& off,
                  const QString& words);
};

} // namespace matchbook
