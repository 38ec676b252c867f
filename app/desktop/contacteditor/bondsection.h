// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

class QCheckBox;
class QComboBox;

namespace matchbook {

class Chip;
class TagsField;

/// What somebody is to the user: relationship, sponsorship, kinds of mentor, tags.
class BondSection : public EditorSection {
    Q_OBJECT

public:
    explicit BondSection(const QStringList& tagsInUse, QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;

private:
    QWidget* makeMentorTypes();

    QComboBox* m_relationship;
    QComboBox* m_sponsorship;
    QCheckBox* m_core;
    QList<Chip*> m_mentorTypes;
    TagsField* m_tags;
};

} // namespace matchbook
