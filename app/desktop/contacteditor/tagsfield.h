// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace matchbook {

class FlowLayout;

/// Short words as chips that can be taken away, and a line to add more: Enter or a comma ends one,
/// Backspace in the empty line takes the last one back.
class TagsField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList tags READ tags USER true)

public:
    TagsField(const QString& placeholder, const QString& objectName, const QStringList& known,
              QWidget* parent = nullptr);

    /// With what stands in the line and was not ended yet.
    QStringList tags() const;
    void setTags(const QStringList& tags);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void showTags();

    QStringList m_tags;
    FlowLayout* m_chips;
    QWidget* m_chipRow;
    QLineEdit* m_line;
};

} // namespace matchbook
