// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

/// The word at the place of the enumerator; words stand in the order of tokensOf<Enum>.
template <Tokenised Enum, size_t Count>
QString chosen(Enum value, const char* context, const char* const (&words)[Count]) {
    static_assert(Count == std::size(tokensOf<Enum>));
    return QCoreApplication::translate(context, words[static_cast<size_t>(value)]);
}

} // namespace

QString inWords(Stage value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Stage", "First year"),  QT_TRANSLATE_NOOP("Stage", "Second year"),
        QT_TRANSLATE_NOOP("Stage", "Third year"),  QT_TRANSLATE_NOOP("Stage", "Fourth year"),
        QT_TRANSLATE_NOOP("Stage", "Graduate"),    QT_TRANSLATE_NOOP("Stage", "Intern"),
        QT_TRANSLATE_NOOP("Stage", "DR resident"), QT_TRANSLATE_NOOP("Stage", "IR resident")};
    return chosen(value, "Stage", words);
}

QString inWords(Pathway value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Pathway", "Integrated"), QT_TRANSLATE_NOOP("Pathway", "ESIR"),
        QT_TRANSLATE_NOOP("Pathway", "Independent"), QT_TRANSLATE_NOOP("Pathway", "Undecided")};
    return chosen(value, "Pathway", words);
}

QString inWords(MatchOutcome value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("MatchOutcome", "Not yet known"),
                                            QT_TRANSLATE_NOOP("MatchOutcome", "Matched"),
                                            QT_TRANSLATE_NOOP("MatchOutcome", "Not matched")};
    return chosen(value, "MatchOutcome", words);
}

QString inWords(Pack value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Pack", "By the profile"),
                                            QT_TRANSLATE_NOOP("Pack", "International graduates"),
                                            QT_TRANSLATE_NOOP("Pack", "General")};
    return chosen(value, "Pack", words);
}

QString inWords(Level value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Level", "Attending"),   QT_TRANSLATE_NOOP("Level", "Fellow"),
        QT_TRANSLATE_NOOP("Level", "Resident"),    QT_TRANSLATE_NOOP("Level", "Student"),
        QT_TRANSLATE_NOOP("Level", "Coordinator"), QT_TRANSLATE_NOOP("Level", "Other")};
    return chosen(value, "Level", words);
}

QString inWords(Relationship value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Relationship", "Prospect"),
                                            QT_TRANSLATE_NOOP("Relationship", "Acquaintance"),
                                            QT_TRANSLATE_NOOP("Relationship", "Connection"),
                                            QT_TRANSLATE_NOOP("Relationship", "Mentor")};
    return chosen(value, "Relationship", words);
}

QString inWords(MentorType value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("MentorType", "Clinical"), QT_TRANSLATE_NOOP("MentorType", "Research"),
        QT_TRANSLATE_NOOP("MentorType", "Career"), QT_TRANSLATE_NOOP("MentorType", "Near-peer"),
        QT_TRANSLATE_NOOP("MentorType", "Cross-specialty")};
    return chosen(value, "MentorType", words);
}

QString inWords(Sponsorship value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Sponsorship", "None"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Potential"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Cultivating"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Ready to be asked"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Asked"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Active"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Declined"),
                                            QT_TRANSLATE_NOOP("Sponsorship", "Lapsed")};
    return chosen(value, "Sponsorship", words);
}

QString inWords(PointKind value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("PointKind", "E-mail"),
                                            QT_TRANSLATE_NOOP("PointKind", "Phone"),
                                            QT_TRANSLATE_NOOP("PointKind", "Link")};
    return chosen(value, "PointKind", words);
}

QString inWords(OrganizationKind value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("OrganizationKind", "School"),
                                            QT_TRANSLATE_NOOP("OrganizationKind", "Hospital"),
                                            QT_TRANSLATE_NOOP("OrganizationKind", "Program"),
                                            QT_TRANSLATE_NOOP("OrganizationKind", "Society"),
                                            QT_TRANSLATE_NOOP("OrganizationKind", "Practice")};
    return chosen(value, "OrganizationKind", words);
}

QString inWords(Signal value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Signal", "None"),
                                            QT_TRANSLATE_NOOP("Signal", "Gold"),
                                            QT_TRANSLATE_NOOP("Signal", "Silver")};
    return chosen(value, "Signal", words);
}

QString inWords(ApplicationStatus value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("ApplicationStatus", "Considering"),
                                            QT_TRANSLATE_NOOP("ApplicationStatus", "Applying"),
                                            QT_TRANSLATE_NOOP("ApplicationStatus", "Applied"),
                                            QT_TRANSLATE_NOOP("ApplicationStatus", "Interview"),
                                            QT_TRANSLATE_NOOP("ApplicationStatus", "Declined"),
                                            QT_TRANSLATE_NOOP("ApplicationStatus", "Ranked")};
    return chosen(value, "ApplicationStatus", words);
}

QString inWords(EventKind value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("EventKind", "Conference"),
                                            QT_TRANSLATE_NOOP("EventKind", "Meeting with a person"),
                                            QT_TRANSLATE_NOOP("EventKind", "Webinar"),
                                            QT_TRANSLATE_NOOP("EventKind", "Rotation"),
                                            QT_TRANSLATE_NOOP("EventKind", "Observership"),
                                            QT_TRANSLATE_NOOP("EventKind", "Elective"),
                                            QT_TRANSLATE_NOOP("EventKind", "Shadowing"),
                                            QT_TRANSLATE_NOOP("EventKind", "Interview"),
                                            QT_TRANSLATE_NOOP("EventKind", "Journal club"),
                                            QT_TRANSLATE_NOOP("EventKind", "Tumor board")};
    return chosen(value, "EventKind", words);
}

QString inWords(SiteSetting value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("SiteSetting", "Academic"),
                                            QT_TRANSLATE_NOOP("SiteSetting", "Community")};
    return chosen(value, "SiteSetting", words);
}

QString inWords(DayPortion value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("DayPortion", "Full day"), QT_TRANSLATE_NOOP("DayPortion", "Morning"),
        QT_TRANSLATE_NOOP("DayPortion", "Afternoon"), QT_TRANSLATE_NOOP("DayPortion", "Evening")};
    return chosen(value, "DayPortion", words);
}

QString inWords(Channel value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Channel", "E-mail"),     QT_TRANSLATE_NOOP("Channel", "In person"),
        QT_TRANSLATE_NOOP("Channel", "Video call"), QT_TRANSLATE_NOOP("Channel", "Phone"),
        QT_TRANSLATE_NOOP("Channel", "LinkedIn"),   QT_TRANSLATE_NOOP("Channel", "Message"),
        QT_TRANSLATE_NOOP("Channel", "Society"),    QT_TRANSLATE_NOOP("Channel", "Webinar"),
        QT_TRANSLATE_NOOP("Channel", "Letter")};
    return chosen(value, "Channel", words);
}

QString inWords(Direction value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Direction", "From me"),
                                            QT_TRANSLATE_NOOP("Direction", "To me"),
                                            QT_TRANSLATE_NOOP("Direction", "Both ways")};
    return chosen(value, "Direction", words);
}

QString inWords(Purpose value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Purpose", "Introduction"),
                                            QT_TRANSLATE_NOOP("Purpose", "Thank-you"),
                                            QT_TRANSLATE_NOOP("Purpose", "Follow-up"),
                                            QT_TRANSLATE_NOOP("Purpose", "Update"),
                                            QT_TRANSLATE_NOOP("Purpose", "Question"),
                                            QT_TRANSLATE_NOOP("Purpose", "Meeting"),
                                            QT_TRANSLATE_NOOP("Purpose", "Ask"),
                                            QT_TRANSLATE_NOOP("Purpose", "Offer"),
                                            QT_TRANSLATE_NOOP("Purpose", "Letter request"),
                                            QT_TRANSLATE_NOOP("Purpose", "Acknowledgment"),
                                            QT_TRANSLATE_NOOP("Purpose", "Other")};
    return chosen(value, "Purpose", words);
}

QString inWords(ActionItemKind value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("ActionItemKind", "Promise"),
                                            QT_TRANSLATE_NOOP("ActionItemKind", "Advice"),
                                            QT_TRANSLATE_NOOP("ActionItemKind", "Task")};
    return chosen(value, "ActionItemKind", words);
}

QString inWords(Outcome value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Outcome", "Done"),
                                            QT_TRANSLATE_NOOP("Outcome", "Declined"),
                                            QT_TRANSLATE_NOOP("Outcome", "Dropped")};
    return chosen(value, "Outcome", words);
}

QString inWords(FavorDirection value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("FavorDirection", "Asked"),
                                            QT_TRANSLATE_NOOP("FavorDirection", "Received"),
                                            QT_TRANSLATE_NOOP("FavorDirection", "Given")};
    return chosen(value, "FavorDirection", words);
}

QString inWords(FavorKind value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("FavorKind", "Shared notes"),
        QT_TRANSLATE_NOOP("FavorKind", "Shared resource"),
        QT_TRANSLATE_NOOP("FavorKind", "Introduced a junior"),
        QT_TRANSLATE_NOOP("FavorKind", "Data collection"),
        QT_TRANSLATE_NOOP("FavorKind", "Chart review"),
        QT_TRANSLATE_NOOP("FavorKind", "Literature review"),
        QT_TRANSLATE_NOOP("FavorKind", "Slides"),
        QT_TRANSLATE_NOOP("FavorKind", "Statistics"),
        QT_TRANSLATE_NOOP("FavorKind", "Abstract"),
        QT_TRANSLATE_NOOP("FavorKind", "Data entry"),
        QT_TRANSLATE_NOOP("FavorKind", "Teaching"),
        QT_TRANSLATE_NOOP("FavorKind", "Audit"),
        QT_TRANSLATE_NOOP("FavorKind", "Advice"),
        QT_TRANSLATE_NOOP("FavorKind", "Meeting"),
        QT_TRANSLATE_NOOP("FavorKind", "Shadowing"),
        QT_TRANSLATE_NOOP("FavorKind", "Observership"),
        QT_TRANSLATE_NOOP("FavorKind", "Research"),
        QT_TRANSLATE_NOOP("FavorKind", "Feedback"),
        QT_TRANSLATE_NOOP("FavorKind", "Introduction"),
        QT_TRANSLATE_NOOP("FavorKind", "Letter"),
        QT_TRANSLATE_NOOP("FavorKind", "Call to a program director"),
        QT_TRANSLATE_NOOP("FavorKind", "E-mail to a program director"),
        QT_TRANSLATE_NOOP("FavorKind", "Multi-institution project"),
        QT_TRANSLATE_NOOP("FavorKind", "Registry access"),
        QT_TRANSLATE_NOOP("FavorKind", "Invitation as co-author"),
        QT_TRANSLATE_NOOP("FavorKind", "Priority review"),
        QT_TRANSLATE_NOOP("FavorKind", "Informal advocacy"),
        QT_TRANSLATE_NOOP("FavorKind", "Recommendation to a program")};
    return chosen(value, "FavorKind", words);
}

QString inWords(LetterKind value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("LetterKind", "IR"), QT_TRANSLATE_NOOP("LetterKind", "DR"),
        QT_TRANSLATE_NOOP("LetterKind", "Surgical"), QT_TRANSLATE_NOOP("LetterKind", "Research"),
        QT_TRANSLATE_NOOP("LetterKind", "Other")};
    return chosen(value, "LetterKind", words);
}

QString inWords(LetterState value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("LetterState", "Candidate"),
                                            QT_TRANSLATE_NOOP("LetterState", "Ready to be asked"),
                                            QT_TRANSLATE_NOOP("LetterState", "Asked"),
                                            QT_TRANSLATE_NOOP("LetterState", "Agreed"),
                                            QT_TRANSLATE_NOOP("LetterState", "Declined"),
                                            QT_TRANSLATE_NOOP("LetterState", "Entered"),
                                            QT_TRANSLATE_NOOP("LetterState", "Confirmed"),
                                            QT_TRANSLATE_NOOP("LetterState", "Requested"),
                                            QT_TRANSLATE_NOOP("LetterState", "Uploaded"),
                                            QT_TRANSLATE_NOOP("LetterState", "Assigned"),
                                            QT_TRANSLATE_NOOP("LetterState", "Thanked")};
    return chosen(value, "LetterState", words);
}

QString inWords(ProjectKind value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("ProjectKind", "Case report"),
                                            QT_TRANSLATE_NOOP("ProjectKind", "Case series"),
                                            QT_TRANSLATE_NOOP("ProjectKind", "Retrospective study"),
                                            QT_TRANSLATE_NOOP("ProjectKind", "Quality improvement"),
                                            QT_TRANSLATE_NOOP("ProjectKind", "Database study"),
                                            QT_TRANSLATE_NOOP("ProjectKind", "Educational"),
                                            QT_TRANSLATE_NOOP("ProjectKind", "Audit")};
    return chosen(value, "ProjectKind", words);
}

QString inWords(ProjectState value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("ProjectState", "Active"),
                                            QT_TRANSLATE_NOOP("ProjectState", "Slow"),
                                            QT_TRANSLATE_NOOP("ProjectState", "Submitted"),
                                            QT_TRANSLATE_NOOP("ProjectState", "Closed")};
    return chosen(value, "ProjectState", words);
}

QString inWords(DecisionKind value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("DecisionKind", "Done"),
                                            QT_TRANSLATE_NOOP("DecisionKind", "Dismissed"),
                                            QT_TRANSLATE_NOOP("DecisionKind", "Snoozed"),
                                            QT_TRANSLATE_NOOP("DecisionKind", "Muted for a person"),
                                            QT_TRANSLATE_NOOP("DecisionKind", "Muted")};
    return chosen(value, "DecisionKind", words);
}

QString inWords(OverrideScope value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("OverrideScope", "Everybody"),
                                            QT_TRANSLATE_NOOP("OverrideScope", "A kind of person"),
                                            QT_TRANSLATE_NOOP("OverrideScope", "One person")};
    return chosen(value, "OverrideScope", words);
}

QString inWords(Severity value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Severity", "Critical"), QT_TRANSLATE_NOOP("Severity", "High"),
        QT_TRANSLATE_NOOP("Severity", "Medium"), QT_TRANSLATE_NOOP("Severity", "Low"),
        QT_TRANSLATE_NOOP("Severity", "Info")};
    return chosen(value, "Severity", words);
}

QString inWords(ReminderState value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("ReminderState", "Overdue"),
                                            QT_TRANSLATE_NOOP("ReminderState", "Due"),
                                            QT_TRANSLATE_NOOP("ReminderState", "Upcoming")};
    return chosen(value, "ReminderState", words);
}

QString inWords(Layer value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Layer", "Guard"),
        QT_TRANSLATE_NOOP("Layer", "Chosen for this person"),
        QT_TRANSLATE_NOOP("Layer", "Chosen for this kind of person"),
        QT_TRANSLATE_NOOP("Layer", "Matchbook’s default"),
        QT_TRANSLATE_NOOP("Layer", "Guide"),
        QT_TRANSLATE_NOOP("Layer", "Both guides")};
    return chosen(value, "Layer", words);
}

QString inWords(DateStatus value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("DateStatus", "Predicted"),
                                            QT_TRANSLATE_NOOP("DateStatus", "Confirmed")};
    return chosen(value, "DateStatus", words);
}

QString inWords(SeasonDay value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("SeasonDay", "ERAS opens"),
        QT_TRANSLATE_NOOP("SeasonDay", "Applications go out"),
        QT_TRANSLATE_NOOP("SeasonDay", "Programs begin to read"),
        QT_TRANSLATE_NOOP("SeasonDay", "Rank lists are due"),
        QT_TRANSLATE_NOOP("SeasonDay", "Match Day")};
    return chosen(value, "SeasonDay", words);
}

QString inWords(DuplicateReason value) {
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("DuplicateReason", "Same card or record"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same LinkedIn profile"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same e-mail"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same name and phone"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same name at the same place"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same name in the same city"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same name, met at the same event"),
        QT_TRANSLATE_NOOP("DuplicateReason", "Same name, and nothing tells them apart")};
    return chosen(value, "DuplicateReason", words);
}

QString inWords(LastTouch value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("LastTouch", "Over 3 months ago"),
                                            QT_TRANSLATE_NOOP("LastTouch", "Over 6 months ago"),
                                            QT_TRANSLATE_NOOP("LastTouch", "Over a year ago"),
                                            QT_TRANSLATE_NOOP("LastTouch", "Never")};
    return chosen(value, "LastTouch", words);
}

QString inWords(MissingField value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("MissingField", "E-mail"),
                                            QT_TRANSLATE_NOOP("MissingField", "Phone"),
                                            QT_TRANSLATE_NOOP("MissingField", "Organization"),
                                            QT_TRANSLATE_NOOP("MissingField", "How you met"),
                                            QT_TRANSLATE_NOOP("MissingField", "U.S.-based or not"),
                                            QT_TRANSLATE_NOOP("MissingField", "Next step")};
    return chosen(value, "MissingField", words);
}

QString inWords(ContactOrder value) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("ContactOrder", "Name"),
                                            QT_TRANSLATE_NOOP("ContactOrder", "Organization"),
                                            QT_TRANSLATE_NOOP("ContactOrder", "Relationship"),
                                            QT_TRANSLATE_NOOP("ContactOrder", "Last touch"),
                                            QT_TRANSLATE_NOOP("ContactOrder", "Next due"),
                                            QT_TRANSLATE_NOOP("ContactOrder", "Date added")};
    return chosen(value, "ContactOrder", words);
}

} // namespace matchbook
