// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/style.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVariantList>

class QPushButton;
class QVBoxLayout;

namespace matchbook {

class PlainLabel;
class ScrollPage;

/// What every dialog of ours is made on: a title, a body that scrolls when the screen is small, and
/// a row of buttons that is always in sight. It is as large as its contents need.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(const QString& title, QWidget* parent = nullptr);

    /// One or two sentences under the title.
    void setIntro(const QString& text);
    QVBoxLayout* body() const { return m_body; }

    /// The accept role closes with accept(), the reject role with reject(); others do nothing by
    /// themselves. The primary button answers Enter.
    QPushButton* addButton(const QString& text, ButtonKind kind, QDialogButtonBox::ButtonRole role,
                           const QString& objectName);
    /// The usual pair: what it does, and Cancel.
    QPushButton* addAcceptAndCancel(const QString& accept);
    /// The same where texts of several lines take Enter for themselves: Ctrl+Enter accepts.
    void addCtrlEnterAndCancel(const QString& accept);

    /// What was changed in these fields since the dialog was shown is not left without a question.
    void askBeforeLeaving(const QWidget* fields) { m_fields = fields; }
    void reject() override;

    /// The size it is made for: larger where its contents need more, smaller on a small screen.
    void setComfortable(QSize size) { m_comfortable = size; }
    QSize sizeHint() const override;

protected:
    /// Would something be lost if it were closed now?
    [[nodiscard]] virtual bool isDirty() const;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PlainLabel* m_intro;
    ScrollPage* m_scroll;
    QWidget* m_page;
    QVBoxLayout* m_body;
    QWidget* m_foot;
    QDialogButtonBox* m_buttons;
    const QWidget* m_fields = nullptr;
    QVariantList m_before; ///< what the fields held when it was shown
    QSize m_comfortable;
    bool m_sized = false;
    bool m_ctrlEnter = false;
};

/// Shows a dialog over its window and lets it go once it is closed.
void open(QDialog* dialog);

} // namespace matchbook
