// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/chip.h"

#include <QWidget>

namespace matchbook {

/// An icon on a soft round ground; decoration only, so screen readers skip it.
class Emblem : public QWidget {
    Q_OBJECT

public:
    Emblem(Icon icon, int size, Tone tone = Tone::Accent, QWidget* parent = nullptr);

    void setLook(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace matchbook
