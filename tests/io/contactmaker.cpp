// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactmaker.h"

#include "domain/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace matchbook {

QString ContactMaker::line() {
    static const QStringList pieces = {
        u"Jane"_qs,
        u"Doe"_qs,
        u"O'Brien"_qs,
        u"Müller-Groß"_qs,
        u"李"_qs,
        u"Çağrı"_qs,
        u"😎"_qs,
        u"a;b"_qs,
        u"a,b"_qs,
        u"a\\b"_qs,
        u"\\n"_qs,
        u"say \"x\""_qs,
        u"=1+1"_qs,
        u"+49 89"_qs,
        u"@home"_qs,
        u"x:y"_qs,
        u"END:VCARD"_qs,
        u"it's"_qs,
        u"^n"_qs,
        u"=3D"_qs,
        u"مرحبا"_qs,
        u"🇺🇸"_qs,
        u"<b>bold</b>"_qs,
        u"'=2"_qs,
        u"-"_qs,
        u"a very long word that has to be folded over several lines of a card, twice at least"_qs};
    QStringList chosen;
    for (int count = m_random.bounded(1, 4); count > 0; --count)
        chosen += pieces[m_random.bounded(int(pieces.size()))];
    return chosen.join(u' ');
}

QString ContactMaker::text() {
    if (chance(40))
        return {};
    QString text = line();
    while (chance(40))
        text += u'\n' + line();
    return text;
}

QStringList ContactMaker::lines() {
    QStringList list;
    while (chance(50)) {
        if (const QString one = line(); !list.contains(one))
            list += one;
    }
    return list;
}

std::optional<QDate> ContactMaker::day() {
    if (chance(50))
        return std::nullopt;
    return QDate(2026, 1, 1).addDays(m_random.bounded(2000));
}

std::optional<bool> ContactMaker::maybe() {
    return chance(50) ? std::optional(chance(50)) : std::nullopt;
}

ContactRecord ContactMaker::make() {
    ContactRecord record;
    Contact& c = record.contact;
    c.name = line();
    for (QString Contact::*member :
         {&Contact::prefix, &Contact::given, &Contact::middle, &Contact::family, &Contact::suffix,
          &Contact::nickname, &Contact::credentials, &Contact::title, &Contact::department,
          &Contact::specialty})
        c.*member = chance(60) ? line() : QString();
    c.level = any<Level>();
    c.relationship = any<Relationship>();
    c.sponsorship = any<Sponsorship>();
    for (bool Contact::*member :
         {&Contact::programDirector, &Contact::chair, &Contact::coreMentor, &Contact::awareOfGoals,
          &Contact::readyToAdvocate, &Contact::mayBeNamed, &Contact::doNotContact})
        c.*member = chance(30);
    c.usBased = maybe();
    c.mayFollowUp = maybe();
    c.metOn = day();
    c.pausedUntil = day();
    if (chance(30))
        c.mentorTypes = {any<MentorType>()};
    if (chance(30))
        c.cadence = Period{m_random.bounded(1, 12), 0, 0};
    c.interests = lines();
    c.tags = lines();
    c.note = text();
    for (int i = 0; chance(50); ++i) {
        c.points += {any<PointKind>(),
                     chance(50)   ? u"work"_qs
                     : chance(50) ? line()
                                  : QString(),
                     QString::number(i) + line() + QString::number(m_random.bounded(1'000'000)),
                     chance(20)};
    }
    std::ranges::stable_sort(c.points, {}, &ContactPoint::kind);
    while (chance(30))
        c.custom += {line(), line()};
    if (chance(50))
        c.sourceKeys += {u"linkedin"_qs, line()};
    if (chance(50))
        c.sourceKeys += {u"vcard"_qs, line()};
    record.organization = chance(70) ? line() : QString();
    record.role = chance(50) ? line() : QString();
    record.metAt = chance(30) ? line() : QString();
    record.introducedBy = chance(30) ? line() : QString();
    return record;
}

QString asText(const Contact& contact) {
    return QString::fromUtf8(QJsonDocument(toJson(contact)).toJson(QJsonDocument::Compact));
}

} // namespace matchbook
