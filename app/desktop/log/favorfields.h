// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/favor.h"

#include <QComboBox>

namespace matchbook {

/// How a person's page calls a direction: "They gave me".
QString directionWords(FavorDirection direction);

/// The way a favor goes and its kind, each a list; of the kinds only those that fit are offered.
class FavorFields : public QObject {
    Q_OBJECT

public:
    explicit FavorFields(QObject* parent);

    QComboBox* directionCombo() const { return m_direction; }
    QComboBox* kindCombo() const { return m_kind; }

    void setFavor(FavorDirection direction, FavorKind kind);
    [[nodiscard]] FavorDirection direction() const;
    [[nodiscard]] FavorKind kind() const;
    /// Can it be about a program? One gives work to a person; help and requests may be for one.
    [[nodiscard]] bool mayNameProgram() const { return direction() != FavorDirection::Given; }

Q_SIGNALS:
    void changed();

private:
    void offerKinds();

    QComboBox* m_direction;
    QComboBox* m_kind;
};

} // namespace matchbook
