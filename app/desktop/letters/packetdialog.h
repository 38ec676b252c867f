// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/summary/documentdialog.h"

class QPushButton;

namespace matchbook {

/// The packet for a letter writer: of whom and in which form, with what it will look like beside
/// it, and the message that goes with it.
class PacketDialog : public DocumentDialog {
    Q_OBJECT

public:
    /// No writer: the first one whose letter is under way.
    PacketDialog(Workspace& workspace, ContactId writer, QWidget* parent = nullptr);

protected:
    Result<Document> document() override;
    Result<CheckedText> check() override;
    Audience audience() const override;
    QString fileStem() const override;
    QString savedWords(const QString& path) const override;

private:
    void addWriters(ContactId writer);
    void draft();
    [[nodiscard]] ContactId writer() const;

    QComboBox* m_writer;
    QPushButton* m_draft;
};

} // namespace matchbook
