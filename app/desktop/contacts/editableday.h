// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace matchbook {

class IconButton;
class InPlaceEdit;

/// A day that is set where it stands: its button opens a field in its place, in which Enter or a
/// click into the calendar saves; a second button takes the day back.
class EditableDay : public QWidget {
    Q_OBJECT

public:
    /// name is what the day is of ("Interview"); invite stands on the button while there is none;
    /// objectName gives "interviewButton", "interviewDateEdit" and "interviewClearButton".
    EditableDay(const QString& name, const QString& invite, const QString& objectName,
                QWidget* parent = nullptr);

    [[nodiscard]] bool isEditing() const { return !m_editor.isNull(); }
    void setDay(const std::optional<QDate>& day, QDate today);
    void edit();
    void endEditing();

Q_SIGNALS:
    /// Another day was chosen, or none; the field is gone.
    void saved(const std::optional<QDate>& day);

private:
    QString m_name;
    QString m_invite;
    QString m_objectName;
    std::optional<QDate> m_day;
    QDate m_today;
    QWidget* m_read;
    QPushButton* m_button;
    IconButton* m_clear;
    QVBoxLayout* m_column;
    QPointer<InPlaceEdit> m_editor;
};

} // namespace matchbook
