// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/start/applicantcombos.h"

#include "domain/season.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicantCombos)
};

constexpr int seasonsAhead = 6;
constexpr int notSaid = -1;

QString seasonWords(int year) {
    return Words::tr("Season %1: applications go out in September %2")
        .arg(QString::number(year), QString::number(year - 1));
}

} // namespace

QComboBox* stageCombo(const QString& objectName) {
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItem(Words::tr("Rather not say"), notSaid);
    for (int i = 0; i < int(tokens<Stage>().size()); ++i)
        combo->addItem(inWords(static_cast<Stage>(i)), i);
    return combo;
}

std::optional<Stage> chosenStage(const QComboBox* combo) {
    const int stage = combo->currentData().toInt();
    return stage == notSaid ? std::nullopt : std::optional(static_cast<Stage>(stage));
}

void chooseStage(QComboBox* combo, const std::optional<Stage>& stage) {
    combo->setCurrentIndex(combo->findData(stage ? int(*stage) : notSaid));
}

QComboBox* seasonCombo(const QString& objectName, QDate today) {
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    const int first = seasonOf({}, today).year;
    combo->addItem(Words::tr("Not sure yet"), 0);
    for (int year = first; year < first + seasonsAhead; ++year)
        combo->addItem(seasonWords(year), year);
    return combo;
}

int chosenSeason(const QComboBox* combo) {
    return combo->currentData().toInt();
}

void chooseSeason(QComboBox* combo, int year) {
    if (combo->findData(year) < 0)
        combo->addItem(seasonWords(year), year);
    combo->setCurrentIndex(combo->findData(year));
}

} // namespace matchbook
