// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/log/recorddialog.h"
#include "domain/applicant.h"
#include "domain/experienceentry.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace matchbook {

class PlainLabel;

/// What goes into MyERAS about an event or a project: the fields of the form, each to be copied,
/// with what follows from the record where nothing is typed, and how much room the texts have left.
class ExperienceDialog : public RecordDialog {
    Q_OBJECT

public:
    ExperienceDialog(Workspace& workspace, const Event& event, QWidget* parent = nullptr);
    ExperienceDialog(Workspace& workspace, const Project& project, QWidget* parent = nullptr);

protected:
    std::optional<QString> save() override;
    std::optional<QString> remove() override;

private:
    using Keep = std::function<Result<>(const std::optional<Experience>&)>;

    ExperienceDialog(Workspace& workspace, const std::optional<Experience>& typed,
                     const Result<ExperienceEntry>& entry, Keep keep, QWidget* parent);
    void build();
    QLineEdit* line(const char* name, QString Experience::*field);
    QComboBox* list(const char* name, QString Experience::*field, const QStringList& words);
    QWidget* text(const char* name, const QString& label, QString Experience::*field, int limit);
    QWidget* copied(QLineEdit* edit, const QString& label);
    void countInto(PlainLabel* label, const QPlainTextEdit* area, int limit);
    [[nodiscard]] Experience typed() const;
    [[nodiscard]] ExperienceEntry entry() const;

    Experience m_before;
    ExperienceEntry m_usual; ///< what follows from the record
    Keep m_keep;
    QList<std::pair<QLineEdit*, QString Experience::*>> m_fields;
    QList<std::pair<QPlainTextEdit*, QString Experience::*>> m_texts;
};

} // namespace matchbook
