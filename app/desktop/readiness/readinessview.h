// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "session/readinessactions.h"

class QGridLayout;

namespace matchbook {

class ChartCard;
class PlainLabel;
class ReadinessCard;
class Workspace;

/// How ready the application is: the targets of the guides, and in charts who was written to, who
/// waits, which mentors there are and how far the letters are. Each number opens its people.
class ReadinessView : public View {
    Q_OBJECT

public:
    explicit ReadinessView(Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartCard* addChart(const QString& title, const QString& nothing, const QString& objectName);
    void arrange();
    [[nodiscard]] QString about(const QList<Target>& targets);

    Workspace& m_workspace;
    PlainLabel* m_about;
    ReadinessCard* m_targets;
    QList<ChartCard*> m_charts;
    QGridLayout* m_grid;
    ChartCard* m_touches;
    ChartCard* m_cadence;
    ChartCard* m_portfolio;
    ChartCard* m_letters;
    bool m_inPairs = false;
};

} // namespace matchbook
