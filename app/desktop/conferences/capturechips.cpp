// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/capturechips.h"

#include "desktop/widgets/flowlayout.h"
#include "words/daywords.h"

namespace matchbook {

namespace {

using Kind = CapturePiece::Kind;

Icon iconOf(Kind kind) {
    switch (kind) {
    case Kind::Name:
        return Icon::User;
    case Kind::Credentials:
        return Icon::Graduation;
    case Kind::Organization:
        return Icon::Building;
    case Kind::Role:
        return Icon::Star;
    case Kind::Tag:
        return Icon::Tag;
    case Kind::Note:
        return Icon::Note;
    case Kind::NextStep:
        return Icon::NextStep;
    case Kind::Day:
        return Icon::Calendar;
    case Kind::Email:
        return Icon::Draft;
    case Kind::Phone:
        return Icon::Phone;
    case Kind::Link:
        return Icon::Link;
    case Kind::IntroducedBy:
        return Icon::Introduced;
    case Kind::NotUnderstood:
        break;
    }
    return Icon::Why;
}

QString kindName(Kind kind) {
    switch (kind) {
    case Kind::Name:
        return CaptureChips::tr("Name");
    case Kind::Credentials:
        return CaptureChips::tr("Credentials");
    case Kind::Organization:
        return CaptureChips::tr("Institution");
    case Kind::Role:
        return CaptureChips::tr("Role");
    case Kind::Tag:
        return CaptureChips::tr("Tag");
    case Kind::Note:
        return CaptureChips::tr("Note");
    case Kind::NextStep:
        return CaptureChips::tr("Next step");
    case Kind::Day:
        return CaptureChips::tr("Day of the next step");
    case Kind::Email:
        return CaptureChips::tr("E-mail");
    case Kind::Phone:
        return CaptureChips::tr("Phone");
    case Kind::Link:
        return CaptureChips::tr("Link");
    case Kind::IntroducedBy:
        return CaptureChips::tr("Introduced by");
    case Kind::NotUnderstood:
        break;
    }
    return CaptureChips::tr("Kept in the note");
}

Tone toneOf(Kind kind) {
    switch (kind) {
    case Kind::Name:
        return Tone::Accent;
    case Kind::NextStep:
    case Kind::Day:
        return Tone::Info;
    case Kind::NotUnderstood:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

} // namespace

Badge badgeOf(const CapturePiece& piece, const CaptureLine& line, QDate today) {
    Badge badge{piece.text, toneOf(piece.kind), iconOf(piece.kind)};
    if (piece.kind == Kind::Day && line.nextStepDue)
        badge.text = weekdayInWords(*line.nextStepDue, today);
    else if (piece.kind == Kind::NotUnderstood)
        badge.text = CaptureChips::tr("To the note: %1").arg(piece.text);
    return badge;
}

CaptureChips::CaptureChips(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this)) {
    setObjectName(QStringLiteral("captureChips"));
}

void CaptureChips::showLine(const CaptureLine& line, QDate today) {
    QList<Badge> badges;
    for (const CapturePiece& piece : line.pieces)
        badges.append(badgeOf(piece, line, today));
    if (badges.size() != m_badges.size())
        rebuild(line.pieces);
    for (qsizetype i = 0; i < badges.size(); ++i) {
        Chip* chip = m_chips[i];
        if (i >= m_badges.size() || badges[i] != m_badges[i] || chip->accessibleName().isEmpty())
            chip->setBadge(badges[i]);
        chip->setAccessibleName(kindName(line.pieces[i].kind) + QStringLiteral(": ") +
                                badges[i].text);
        chip->setRemovable(line.pieces[i].kind != Kind::Name);
    }
    m_badges = badges;
}

void CaptureChips::rebuild(const QList<CapturePiece>& pieces) {
    m_flow->clear();
    m_chips.clear();
    m_badges.clear();
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        auto* chip = new Chip({}, this);
        chip->setObjectName(QStringLiteral("piece%1Chip").arg(i));
        connect(
            chip, &Chip::removeRequested, this, [this, i] { Q_EMIT removeRequested(i); },
            Qt::QueuedConnection); // the chip itself goes
        m_flow->addWidget(chip);
        m_chips.append(chip);
        if (before)
            setTabOrder(before, chip);
        before = chip;
        chip->show();
    }
    updateGeometry();
}

} // namespace matchbook
