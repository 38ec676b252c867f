// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "domain/favor.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class DayField;
class FavorFields;

/// An entry of the ledger: what was asked for, received or given, when, and whether you thanked.
class FavorDialog : public RecordDialog {
    Q_OBJECT

public:
    /// No id: a new one, with its person chosen.
    FavorDialog(Workspace& workspace, const Favor& favor, QWidget* parent = nullptr);

protected:
    std::optional<QString> save() override;
    std::optional<QString> remove() override;
    void tell(const QString& text) override;

private:
    [[nodiscard]] Favor chosen() const;
    void followFields();

    Favor m_favor; ///< as it was, and once it is saved as it is
    bool m_newEvidence = false;
    FavorFields* m_fields;
    QDateEdit* m_on;
    DayField* m_thanked;
    QLineEdit* m_program;
    QPlainTextEdit* m_note;
};

} // namespace matchbook
