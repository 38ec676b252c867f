// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/summarywords.h"

namespace matchbook {

namespace {

// Each table is in the order of its enum; wordIn() refuses to compile with one of another length.
constexpr const char* stages[] = {
    QT_TRANSLATE_NOOP("Summary", "First-year medical student"),
    QT_TRANSLATE_NOOP("Summary", "Second-year medical student"),
    QT_TRANSLATE_NOOP("Summary", "Third-year medical student"),
    QT_TRANSLATE_NOOP("Summary", "Fourth-year medical student"),
    QT_TRANSLATE_NOOP("Summary", "Medical graduate"),
    QT_TRANSLATE_NOOP("Summary", "Intern"),
    QT_TRANSLATE_NOOP("Summary", "Resident, diagnostic radiology"),
    QT_TRANSLATE_NOOP("Summary", "Resident, interventional radiology")};
constexpr const char* pathways[] = {QT_TRANSLATE_NOOP("Summary", "Integrated IR residency"),
                                    QT_TRANSLATE_NOOP("Summary", "DR residency with ESIR"),
                                    QT_TRANSLATE_NOOP("Summary", "Independent IR residency"),
                                    QT_TRANSLATE_NOOP("Summary", "Pathway not yet decided")};
constexpr const char* packs[] = {QT_TRANSLATE_NOOP("Summary", "by the profile"),
                                 QT_TRANSLATE_NOOP("Summary", "guide for international graduates"),
                                 QT_TRANSLATE_NOOP("Summary", "general guide")};
constexpr const char* mentorTypes[] = {
    QT_TRANSLATE_NOOP("Summary", "clinical"), QT_TRANSLATE_NOOP("Summary", "research"),
    QT_TRANSLATE_NOOP("Summary", "career"), QT_TRANSLATE_NOOP("Summary", "near-peer"),
    QT_TRANSLATE_NOOP("Summary", "cross-specialty")};
constexpr const char* sponsorships[] = {QT_TRANSLATE_NOOP("Summary", "none"),
                                        QT_TRANSLATE_NOOP("Summary", "potential"),
                                        QT_TRANSLATE_NOOP("Summary", "cultivating"),
                                        QT_TRANSLATE_NOOP("Summary", "ready to be asked"),
                                        QT_TRANSLATE_NOOP("Summary", "asked"),
                                        QT_TRANSLATE_NOOP("Summary", "active"),
                                        QT_TRANSLATE_NOOP("Summary", "asked, declined"),
                                        QT_TRANSLATE_NOOP("Summary", "lapsed")};
constexpr const char* channels[] = {
    QT_TRANSLATE_NOOP("Summary", "e-mail"),   QT_TRANSLATE_NOOP("Summary", "in person"),
    QT_TRANSLATE_NOOP("Summary", "video"),    QT_TRANSLATE_NOOP("Summary", "phone"),
    QT_TRANSLATE_NOOP("Summary", "LinkedIn"), QT_TRANSLATE_NOOP("Summary", "message"),
    QT_TRANSLATE_NOOP("Summary", "society"),  QT_TRANSLATE_NOOP("Summary", "webinar"),
    QT_TRANSLATE_NOOP("Summary", "letter")};
constexpr const char* eventKinds[] = {
    QT_TRANSLATE_NOOP("Summary", "conference"),   QT_TRANSLATE_NOOP("Summary", "meeting"),
    QT_TRANSLATE_NOOP("Summary", "webinar"),      QT_TRANSLATE_NOOP("Summary", "rotation"),
    QT_TRANSLATE_NOOP("Summary", "observership"), QT_TRANSLATE_NOOP("Summary", "elective"),
    QT_TRANSLATE_NOOP("Summary", "shadowing"),    QT_TRANSLATE_NOOP("Summary", "interview"),
    QT_TRANSLATE_NOOP("Summary", "journal club"), QT_TRANSLATE_NOOP("Summary", "tumor board")};
constexpr const char* projectStates[] = {
    QT_TRANSLATE_NOOP("Summary", "active"), QT_TRANSLATE_NOOP("Summary", "slow"),
    QT_TRANSLATE_NOOP("Summary", "submitted"), QT_TRANSLATE_NOOP("Summary", "closed")};
constexpr const char* favorKinds[] = {QT_TRANSLATE_NOOP("Summary", "shared notes"),
                                      QT_TRANSLATE_NOOP("Summary", "shared a resource"),
                                      QT_TRANSLATE_NOOP("Summary", "introduced a junior"),
                                      QT_TRANSLATE_NOOP("Summary", "data collection"),
                                      QT_TRANSLATE_NOOP("Summary", "chart review"),
                                      QT_TRANSLATE_NOOP("Summary", "literature review"),
                                      QT_TRANSLATE_NOOP("Summary", "slides"),
                                      QT_TRANSLATE_NOOP("Summary", "statistics"),
                                      QT_TRANSLATE_NOOP("Summary", "abstract"),
                                      QT_TRANSLATE_NOOP("Summary", "data entry"),
                                      QT_TRANSLATE_NOOP("Summary", "teaching"),
                                      QT_TRANSLATE_NOOP("Summary", "audit"),
                                      QT_TRANSLATE_NOOP("Summary", "advice"),
                                      QT_TRANSLATE_NOOP("Summary", "meeting"),
                                      QT_TRANSLATE_NOOP("Summary", "shadowing"),
                                      QT_TRANSLATE_NOOP("Summary", "observership"),
                                      QT_TRANSLATE_NOOP("Summary", "research"),
                                      QT_TRANSLATE_NOOP("Summary", "feedback"),
                                      QT_TRANSLATE_NOOP("Summary", "introduction"),
                                      QT_TRANSLATE_NOOP("Summary", "letter"),
                                      QT_TRANSLATE_NOOP("Summary", "call to a program director"),
                                      QT_TRANSLATE_NOOP("Summary", "e-mail to a program director"),
                                      QT_TRANSLATE_NOOP("Summary", "project across institutions"),
                                      QT_TRANSLATE_NOOP("Summary", "access to a registry"),
                                      QT_TRANSLATE_NOOP("Summary", "invited as co-author"),
                                      QT_TRANSLATE_NOOP("Summary", "asked for a priority review"),
                                      QT_TRANSLATE_NOOP("Summary", "spoke up when asked"),
                                      QT_TRANSLATE_NOOP("Summary", "recommended to a program")};
constexpr const char* letterKinds[] = {
    QT_TRANSLATE_NOOP("Summary", "Interventional radiology"),
    QT_TRANSLATE_NOOP("Summary", "Diagnostic radiology"), QT_TRANSLATE_NOOP("Summary", "Surgery"),
    QT_TRANSLATE_NOOP("Summary", "Research"), QT_TRANSLATE_NOOP("Summary", "Other")};
constexpr const char* letterStates[] = {QT_TRANSLATE_NOOP("Summary", "candidate"),
                                        QT_TRANSLATE_NOOP("Summary", "ready to be asked"),
                                        QT_TRANSLATE_NOOP("Summary", "asked"),
                                        QT_TRANSLATE_NOOP("Summary", "agreed"),
                                        QT_TRANSLATE_NOOP("Summary", "declined"),
                                        QT_TRANSLATE_NOOP("Summary", "entered in ERAS"),
                                        QT_TRANSLATE_NOOP("Summary", "confirmed for upload"),
                                        QT_TRANSLATE_NOOP("Summary", "request sent"),
                                        QT_TRANSLATE_NOOP("Summary", "uploaded"),
                                        QT_TRANSLATE_NOOP("Summary", "assigned"),
                                        QT_TRANSLATE_NOOP("Summary", "thanked")};
constexpr const char* outcomes[] = {QT_TRANSLATE_NOOP("Summary", "acted on"),
                                    QT_TRANSLATE_NOOP("Summary", "decided otherwise"),
                                    QT_TRANSLATE_NOOP("Summary", "no longer applies")};
constexpr const char* dateStatuses[] = {QT_TRANSLATE_NOOP("Summary", "predicted"),
                                        QT_TRANSLATE_NOOP("Summary", "confirmed")};
constexpr const char* audiences[] = {QT_TRANSLATE_NOOP("Summary", "Personal copy"),
                                     QT_TRANSLATE_NOOP("Summary", "Adviser copy")};
constexpr const char* reminderStates[] = {QT_TRANSLATE_NOOP("Summary", "overdue"),
                                          QT_TRANSLATE_NOOP("Summary", "due"),
                                          QT_TRANSLATE_NOOP("Summary", "coming up")};

template <size_t N, Tokenised Enum>
QString wordIn(const char* const (&table)[N], Enum value) {
    static_assert(N == std::size(tokensOf<Enum>));
    return SummaryWords::tr(table[static_cast<size_t>(value)]);
}

QString counted(int count, const char* one, const char* many) {
    return count == 1 ? SummaryWords::tr(one) : SummaryWords::tr(many).arg(count);
}

QString monthText(QDate day) {
    //: How a month is written, in the signs of QLocale::toString()
    return wordsLocale().toString(day, SummaryWords::tr("MMMM yyyy"));
}

} // namespace

QString word(Stage stage) {
    return wordIn(stages, stage);
}

QString word(Pathway pathway) {
    return wordIn(pathways, pathway);
}

QString word(Pack pack) {
    return wordIn(packs, pack);
}

QString word(MentorType type) {
    return wordIn(mentorTypes, type);
}

QString word(Sponsorship sponsorship) {
    return wordIn(sponsorships, sponsorship);
}

QString word(Channel channel) {
    return wordIn(channels, channel);
}

QString word(EventKind kind) {
    return wordIn(eventKinds, kind);
}

QString word(ProjectState state) {
    return wordIn(projectStates, state);
}

QString word(FavorKind kind) {
    return wordIn(favorKinds, kind);
}

QString word(LetterKind kind) {
    return wordIn(letterKinds, kind);
}

QString word(LetterState state) {
    return wordIn(letterStates, state);
}

QString word(Outcome outcome) {
    return wordIn(outcomes, outcome);
}

QString word(DateStatus status) {
    return wordIn(dateStatuses, status);
}

QString word(Audience audience) {
    return wordIn(audiences, audience);
}

QString word(ReminderState state) {
    return wordIn(reminderStates, state);
}

QLocale wordsLocale() {
    //: The language of these words, as in "en" or "de"
    return QLocale(SummaryWords::tr("en"));
}

QString dayText(QDate day) {
    //: How a day is written, in the signs of QLocale::toString()
    return wordsLocale().toString(day, SummaryWords::tr("d MMMM yyyy"));
}

QString spanText(const std::optional<QDate>& from, const std::optional<QDate>& to) {
    if (from && to && from->year() == to->year() && from->month() == to->month())
        return monthText(*from);
    if (from && to)
        return QStringLiteral("%1 – %2").arg(monthText(*from), monthText(*to));
    if (from)
        return SummaryWords::tr("since %1").arg(monthText(*from));
    if (to)
        return SummaryWords::tr("until %1").arg(monthText(*to));
    return {};
}

QString ageText(QDate since, QDate today) {
    int months = (today.year() - since.year()) * 12 + today.month() - since.month();
    if (since.addMonths(months) > today)
        --months;
    const int days = static_cast<int>(qMax<qint64>(0, since.daysTo(today)));
    if (months < 1 && days < 14)
        return counted(days, QT_TRANSLATE_NOOP("Summary", "1 day"),
                       QT_TRANSLATE_NOOP("Summary", "%1 days"));
    if (months < 2)
        return counted(days / 7, QT_TRANSLATE_NOOP("Summary", "1 week"),
                       QT_TRANSLATE_NOOP("Summary", "%1 weeks"));
    const QString rest = counted(months % 12, QT_TRANSLATE_NOOP("Summary", "1 month"),
                                 QT_TRANSLATE_NOOP("Summary", "%1 months"));
    if (months < 12)
        return rest;
    const QString years = counted(months / 12, QT_TRANSLATE_NOOP("Summary", "1 year"),
                                  QT_TRANSLATE_NOOP("Summary", "%1 years"));
    return months % 12 == 0 ? years : years + u' ' + rest;
}

} // namespace matchbook
