// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"
#include "domain/applicant.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace matchbook {

/// The three questions of the first start: who, which season, how to begin. All can be skipped and
/// answered later in the profile.
class FirstRunDialog : public Dialog {
    Q_OBJECT

public:
    /// What the user wants to do next.
    enum class Next { Empty, Import, Restore, Sample };

    explicit FirstRunDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Empty after "Skip". The answers are saved by then; not with Sample, which is another store.
    Next next() const { return m_next; }

    void accept() override;

private:
    [[nodiscard]] Next chosen() const;
    void answer(Applicant& applicant) const;
    bool saveAnswers();

    Workspace& m_workspace;
    Next m_next = Next::Empty;
    QLineEdit* m_name;
    QComboBox* m_stage;
    QComboBox* m_season;
    QCheckBox* m_international;
    QRadioButton* m_import;
    QRadioButton* m_restore;
    QRadioButton* m_sample;
    QRadioButton* m_empty;
};

} // namespace matchbook
