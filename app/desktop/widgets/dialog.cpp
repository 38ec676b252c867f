// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/dialog.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/scrollpage.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int narrowest = 420;
constexpr int widest = 720;

int barExtent(const QWidget& page) {
    return page.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

/// What the page needs with the scroll bar beside it that comes on a small screen, or the foot.
int neededWidth(const QWidget& page, const QWidget& foot) {
    return std::max(page.minimumSizeHint().width() + barExtent(page), foot.sizeHint().width());
}

/// What the page needs even beside a scroll bar: one that was there before the dialog had its size
/// would stay, because of the lines that it wraps itself.
int neededHeight(const QWidget& page, int width) {
    return page.layout()->hasHeightForWidth()
               ? page.layout()->totalHeightForWidth(width - barExtent(page))
               : page.sizeHint().height();
}

/// A page that is higher than the screen is read by keys that no field took for itself.
bool scrolls(QScrollBar& bar, int key) {
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    if (!actions.contains(key) || bar.minimum() == bar.maximum())
        return false;
    bar.triggerAction(actions.value(key));
    return true;
}

/// Buttons that only do or open something hold no answer.
bool isField(const QWidget* widget) {
    return !qobject_cast<const QAbstractButton*>(widget) ||
           qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
}

/// What the user can set in the fields on a page, by the property that each has for that. A page
/// that comes to the front moves among its siblings, so the fields are not in their order.
QVariantList valuesIn(const QWidget& page) {
    auto fields = page.findChildren<QWidget*>();
    std::ranges::sort(fields);
    QVariantList values;
    for (const QWidget* field : std::as_const(fields)) {
        const QMetaProperty value = field->metaObject()->userProperty();
        if (value.isValid() && isField(field))
            values.append(value.read(field));
    }
    return values;
}

} // namespace

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_intro(paragraph({}))
    , m_scroll(new ScrollPage(QStringLiteral("dialogScrollArea")))
    , m_page(new QWidget)
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_buttons(new QDialogButtonBox) {
    setWindowTitle(title);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(space::xl, space::xl, space::xl, space::lg);
    page->setSpacing(space::sm);
    page->addWidget(paragraph(title, TypeRole::Title, ColorRole::Text));
    page->addWidget(m_intro);
    page->addSpacing(space::sm);
    page->addLayout(m_body, 1);
    m_body->setSpacing(space::md);
    m_intro->hide();

    m_scroll->setWidget(m_page);

    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(space::xl, space::md, space::xl, space::lg);
    foot->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_foot);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Dialog::setIntro(const QString& text) {
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

QPushButton* Dialog::addButton(const QString& text, ButtonKind kind,
                               QDialogButtonBox::ButtonRole role, const QString& objectName) {
    QPushButton* button = makeButton(kind, text, objectName);
    m_buttons->addButton(button, role);
    if (kind == ButtonKind::Primary)
        button->setDefault(true);
    return button;
}

QPushButton* Dialog::addAcceptAndCancel(const QString& accept) {
    addButton(tr("Cancel"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("cancelButton"));
    return addButton(accept, ButtonKind::Primary, QDialogButtonBox::AcceptRole,
                     QStringLiteral("acceptButton"));
}

void Dialog::addCtrlEnterAndCancel(const QString& accept) {
    addAcceptAndCancel(accept)->setToolTip(tr("Ctrl+Enter"));
    m_ctrlEnter = true;
}

/// A scroll area asks for little room; the page it shows knows better.
QSize Dialog::sizeHint() const {
    const QSize most = screen()->availableGeometry().size() * 9 / 10;
    const int wished =
        std::max(neededWidth(*m_page, *m_foot), std::min(m_page->sizeHint().width(), widest));
    const int width = std::min(std::max({wished, narrowest, m_comfortable.width()}), most.width());
    const int height = std::max(neededHeight(*m_page, width) + 1 + m_foot->sizeHint().height(),
                                m_comfortable.height());
    return {width, std::min(height, most.height())};
}

void Dialog::showEvent(QShowEvent* event) {
    if (!m_sized && !testAttribute(Qt::WA_Resized))
        resize(sizeHint());
    if (!m_sized && m_fields)
        m_before = valuesIn(*m_fields);
    m_sized = true;
    setMinimumWidth(std::min(std::max(narrowest, neededWidth(*m_page, *m_foot)),
                             screen()->availableGeometry().width()));
    // A long text is read from its beginning.
    for (auto* edit : findChildren<QLineEdit*>())
        edit->home(false);
    QDialog::showEvent(event);
}

bool Dialog::isDirty() const {
    return m_sized && m_fields && valuesIn(*m_fields) != m_before;
}

void Dialog::reject() {
    const Question question{.title = tr("Leave without saving?"),
                            .text = tr("What you changed here is not saved yet."),
                            .accept = tr("Leave"),
                            .kind = ButtonKind::Danger};
    if (!isDirty() || confirm(this, question))
        QDialog::reject();
}

void Dialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_ctrlEnter && enter && event->modifiers().testFlag(Qt::ControlModifier))
        return accept();
    if (scrolls(*m_scroll->verticalScrollBar(), event->key()))
        return;
    QDialog::keyPressEvent(event);
}

void open(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace matchbook
