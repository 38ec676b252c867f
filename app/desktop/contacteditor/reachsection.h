// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacteditor/editorsection.h"

namespace matchbook {

class PointRows;

/// How to reach somebody: e-mails, phones and links.
class ReachSection : public EditorSection {
    Q_OBJECT

public:
    explicit ReachSection(QWidget* parent = nullptr);

    void fill(const ContactDetails& details) override;
    void apply(Contact& contact) const override;

    /// Adds those that are not there yet.
    void take(const QList<ContactPoint>& points);

    [[nodiscard]] QWidget* emailField() const;

private:
    QList<PointRows*> m_points;
};

} // namespace matchbook
