// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/avatar.h"

#include "base/text.h"
#include "desktop/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <array>

namespace matchbook {

namespace {

/// Degrees on the colour wheel, apart from each other and away from the alarm of pure red.
constexpr std::array hues = {14, 36, 88, 142, 178, 206, 236, 272, 318};

bool isTitle(const QString& word) {
    static const QStringList titles{
        QStringLiteral("dr"),  QStringLiteral("prof"),   QStringLiteral("mr"),
        QStringLiteral("mrs"), QStringLiteral("ms"),     QStringLiteral("mx"),
        QStringLiteral("sir"), QStringLiteral("doctor"), QStringLiteral("professor")};
    QString bare = word.toLower();
    bare.remove(u'.');
    return titles.contains(bare);
}

/// The first user-perceived character, upper case: "É" may be two code points.
QString firstLetter(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return word.first(std::clamp<qsizetype>(end, 0, 8)).toUpper();
}

char32_t firstCharacter(const QString& word) {
    return word.toUcs4().value(0);
}

bool startsWithLetter(const QString& word) {
    return QChar::isLetterOrNumber(firstCharacter(word));
}

QChar::Script scriptOf(const QString& word) {
    return QChar::script(firstCharacter(word));
}

size_t hueOf(const QString& name) {
    quint32 hash = 2166136261U; // FNV-1a: the same on every machine and in every version
    for (const char byte : fold(elided(name, 200)).toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return (hash >> 8) % hues.size();
}

} // namespace

QString initials(const QString& name) {
    // What follows a comma are degrees: "Jane Doe, MD".
    const QString bare = elided(name, 200).section(u',', 0, 0);
    QStringList words;
    for (const QString& word : bare.split(u' ', Qt::SkipEmptyParts)) {
        if (isTitle(word) || !startsWithLetter(word))
            continue;
        if (words.isEmpty() || scriptOf(word) == scriptOf(words.first()))
            words.append(word);
    }
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = firstLetter(words.first());
    return words.size() > 1 ? first + firstLetter(words.last()) : first;
}

QString initials(const QString& name, const QString& given, const QString& family) {
    if (!startsWithLetter(given) || !startsWithLetter(family))
        return initials(name);
    const qsizetype familyAt = name.indexOf(family);
    const bool familyFirst = familyAt >= 0 && familyAt < name.indexOf(given);
    return familyFirst ? firstLetter(family) + firstLetter(given)
                       : firstLetter(given) + firstLetter(family);
}

Face faceOf(const QString& name) {
    return {name, initials(name)};
}

AvatarColors avatarColors(const QString& name, bool dark) {
    const int hue = hues[hueOf(name)];
    if (dark)
        return {QColor::fromHsl(hue, 52, 66), QColor::fromHsl(hue, 120, 208)};
    return {QColor::fromHsl(hue, 96, 224), QColor::fromHsl(hue, 110, 68)};
}

int avatarHueCount() {
    return int(hues.size());
}

void paintAvatar(QPainter* painter, const QRectF& rect, const Face& face, const QPixmap& photo) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (!photo.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter->setClipPath(circle);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const int side = std::min(photo.width(), photo.height());
        painter->drawPixmap(
            rect, photo,
            QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side));
    } else {
        const AvatarColors colors = avatarColors(face.name, isDark(QGuiApplication::palette()));
        painter->setBrush(colors.ground);
        painter->drawEllipse(rect);
        QFont font = roleFont(TypeRole::Strong);
        font.setPixelSize(std::max(8, int(rect.height() * 0.38)));
        painter->setFont(font);
        painter->setPen(colors.ink);
        painter->drawText(rect, Qt::AlignCenter, face.initials);
    }
    painter->restore();
}

Avatar::Avatar(const Face& face, int size, QWidget* parent)
    : QWidget(parent)
    , m_face(face) {
    setFixedSize(size, size);
}

void Avatar::setFace(const Face& face) {
    m_face = face;
    update();
}

void Avatar::setPhoto(const QPixmap& photo) {
    m_photo = photo;
    update();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAvatar(&painter, QRectF(rect()), m_face, m_photo);
}

} // namespace matchbook
