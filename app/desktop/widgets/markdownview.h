// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace matchbook {

/// A note as its Markdown means it: headings, lists, emphasis. Raw HTML stays text, nothing is
/// loaded, and a link to the web or an e-mail is opened when it is clicked and not before. It is as
/// high as its text.
class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(const QString& objectName, QWidget* parent = nullptr);

    void setNote(const QString& markdown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// The user wants to change it: a double click, or Enter while it has the keyboard.
    void editRequested();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void follow();
    void openLink(const QUrl& link);

    QString m_markdown;
};

} // namespace matchbook
