// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/sectionheader.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/overhang.h"
#include "desktop/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

class HeaderItem : public OverhangItem {
public:
    explicit HeaderItem(SectionHeader* header)
        : OverhangItem(header)
        , m_header(header) {}

protected:
    QMargins overhang() const override {
        const int beyond = m_header->heightBeyondTitle();
        return {0, beyond / 2, 0, beyond - beyond / 2};
    }

private:
    const SectionHeader* m_header;
};

} // namespace

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, TypeRole::Heading))
    , m_count(new PlainLabel({}, TypeRole::Body, ColorRole::TextMuted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    m_count->hide();
}

void SectionHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void SectionHeader::setCount(int count) {
    m_count->setVisible(count >= 0);
    m_count->setText(QLocale().toString(count));
}

QPushButton* SectionHeader::setAction(const QString& text, const QString& objectName) {
    delete m_action;
    m_action = quietButton(text, objectName, this);
    layout()->addWidget(m_action);
    return m_action;
}

int SectionHeader::heightBeyondTitle() const {
    return std::max(0, sizeHint().height() - m_title->sizeHint().height());
}

void addHeader(QVBoxLayout* layout, SectionHeader* header) {
    header->setParent(layout->parentWidget());
    layout->addItem(new HeaderItem(header));
}

} // namespace matchbook
