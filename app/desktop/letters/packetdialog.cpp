// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/packetdialog.h"

#include "desktop/draft/draftdialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/draftactions.h"
#include "session/letteractions.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int letterRole = Qt::UserRole + 1;

void addWriter(QComboBox* combo, const QString& name, qint64 id, LetterId letter) {
    combo->addItem(name, id);
    combo->setItemData(combo->count() - 1, letter.value, letterRole);
}

} // namespace

PacketDialog::PacketDialog(Workspace& workspace, ContactId writer, QWidget* parent)
    : DocumentDialog(workspace, tr("Letter packet"), parent)
    , m_writer(new QComboBox)
    , m_draft(secondaryButton(tr("Draft the message"), QStringLiteral("draftMessageButton"))) {
    setObjectName(QStringLiteral("packetDialog"));
    setIntro(tr("What a letter writer needs: what you ask for and by when, what you did together, "
                "how it is uploaded."));
    addWriters(writer);
    addForm();
    preview();
}

void PacketDialog::addWriters(ContactId writer) {
    m_writer->setObjectName(QStringLiteral("packetWriterCombo"));
    m_writer->setAccessibleName(tr("Who writes?"));
    m_writer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_writer->setMinimumContentsLength(12);
    const auto lines = letterLines(workspace().session());
    if (workspace().succeeded(lines)) {
        for (const LetterLine& line : *lines) {
            const qint64 id = line.letter.writer.value;
            if (line.letter.state != LetterState::Declined && m_writer->findData(id) < 0)
                addWriter(m_writer, line.writer, id, line.letter.id);
        }
    }
    if (const int known = m_writer->findData(writer.value); known >= 0) {
        m_writer->setCurrentIndex(known);
    } else if (const auto contact = workspace().session().read(
                   [&](Stores& stores) { return stores.contacts.find(writer); });
               contact && *contact) {
        addWriter(m_writer, (*contact)->name, writer.value, {});
        m_writer->setCurrentIndex(m_writer->count() - 1);
    }
    choices()->addWidget(new SectionHeader(tr("Who writes?")));
    choices()->addWidget(m_writer);
    choices()->addWidget(
        paragraph(tr("Nothing of your notes, hopes, other mentors or programs is in it."),
                  TypeRole::Caption));
    choices()->addWidget(m_draft, 0, Qt::AlignLeft);
    m_draft->setEnabled(m_writer->count() > 0);
    connect(m_writer, &QComboBox::currentIndexChanged, this, &PacketDialog::preview);
    connect(m_draft, &QPushButton::clicked, this, &PacketDialog::draft);
}

ContactId PacketDialog::writer() const {
    return {m_writer->currentData().toLongLong()};
}

/// The message that the packet is attached to.
void PacketDialog::draft() {
    Reminder about;
    about.subject = Subject::Letter;
    about.subjectId = m_writer->currentData(letterRole).toLongLong();
    about.contact = writer();
    about.contactName = m_writer->currentText();
    about.action = QStringLiteral("draft:letter-packet");
    matchbook::open(new DraftDialog(workspace(), about, this));
}

Result<Document> PacketDialog::document() {
    if (m_writer->count() == 0)
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("letter of"),
                     .text = tr("anybody")};
    return packetDocument(workspace().session(), writer());
}

Result<CheckedText> PacketDialog::check() {
    return checkPacket(workspace().session(), writer());
}

Audience PacketDialog::audience() const {
    return Audience::Adviser;
}

QString PacketDialog::fileStem() const {
    return QStringLiteral("letter-packet-") + workspace().session().today().toString(Qt::ISODate);
}

QString PacketDialog::savedWords(const QString& path) const {
    return tr("Packet saved to %1").arg(path);
}

} // namespace matchbook
