// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"

#include <QComboBox>

namespace matchbook {

/// Where the applicant is in training, or rather not said.
QComboBox* stageCombo(const QString& objectName);
std::optional<Stage> chosenStage(const QComboBox* combo);
void chooseStage(QComboBox* combo, const std::optional<Stage>& stage);

/// The seasons one may apply in, or not sure yet (0).
QComboBox* seasonCombo(const QString& objectName, QDate today);
int chosenSeason(const QComboBox* combo);
/// One that is not in the list, since it is long over, is added to it.
void chooseSeason(QComboBox* combo, int year);

} // namespace matchbook
