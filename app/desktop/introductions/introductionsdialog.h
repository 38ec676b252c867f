// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"
#include "desktop/workspace.h"

namespace matchbook {

class IntroductionFields;

/// How the user introduces themselves: why IR, in a sentence, and the short and the long text to be
/// spoken. Kept in the profile.
class IntroductionsDialog : public Dialog {
    Q_OBJECT

public:
    explicit IntroductionsDialog(Workspace& workspace, QWidget* parent = nullptr);

    void accept() override;

private:
    Workspace& m_workspace;
    IntroductionFields* m_fields = nullptr; ///< none where the profile cannot be read
};

} // namespace matchbook
