// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace matchbook {

/// One or two letters for a name, without titles such as "Dr." and without words in another script
/// than the first one's; "?" when there are none.
QString initials(const QString& name);
/// Those of given and family name, in their order in the whole name, where both are known.
QString initials(const QString& name, const QString& given, const QString& family);

/// Whose circle it is: the name chooses the hue. No name is nobody.
struct Face {
    QString name;
    QString initials;

    bool operator==(const Face&) const = default;
};
Face faceOf(const QString& name);

/// The ground and the ink of somebody's circle: always the same for the same name.
struct AvatarColors {
    QColor ground;
    QColor ink;
};
AvatarColors avatarColors(const QString& name, bool dark);

/// How many calm hues there are for people.
int avatarHueCount();

/// Paints the circle of a person, for delegates; a photo, when there is one, fills it.
void paintAvatar(QPainter* painter, const QRectF& rect, const Face& face,
                 const QPixmap& photo = {});

/// The circle of a person as a widget; decoration only, so screen readers skip it.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const Face& face, int size = 40, QWidget* parent = nullptr);

    void setFace(const Face& face);
    void setPhoto(const QPixmap& photo);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Face m_face;
    QPixmap m_photo;
};

} // namespace matchbook
