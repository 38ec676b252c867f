// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace matchbook {

/// One or two letters for a name, without titles such as "Dr."; "?" when there are none.
QString initials(const QString& name);

/// The ground and the ink of somebody's circle: always the same for the same name.
struct AvatarColors {
    QColor ground;
    QColor ink;
};
AvatarColors avatarColors(const QString& name, bool dark);

/// How many calm hues there are for people.
int avatarHueCount();

/// Paints the circle of a person, for delegates; a photo, when there is one, fills it.
void paintAvatar(QPainter* painter, const QRectF& rect, const QString& name,
                 const QPixmap& photo = {});

/// The circle of a person as a widget; decoration only, so screen readers skip it.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const QString& name, int size = 40, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setPhoto(const QPixmap& photo);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QPixmap m_photo;
};

} // namespace matchbook
