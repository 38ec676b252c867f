// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"

class QLineEdit;

namespace matchbook {

/// Asks for a tag to give to several people; known ones are completed.
class TagDialog : public Dialog {
    Q_OBJECT

public:
    TagDialog(int people, const QStringList& known, QWidget* parent = nullptr);

    QString tag() const;

private:
    QLineEdit* m_tag;
};

} // namespace matchbook
