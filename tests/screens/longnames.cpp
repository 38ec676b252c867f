// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "longnames.h"

#include "session/contactactions.h"
#include "session/eventactions.h"
#include "session/logactions.h"

namespace matchbook::screens {

namespace {

constexpr auto meetingName = "Joint Annual Scientific Meeting of the Northern and Southern "
                             "Image-Guided Societies";

ContactId addIntroducer(Session& session) {
    Contact introducer;
    introducer.name = QStringLiteral("Bartholomew Alexander Wolfeschlegelsteinhausenbergerdorff "
                                     "van den Nieuwenhuijzen-Smith");
    return *saveContact(session, introducer, {}, {});
}

ContactId addPerson(Session& session, EventId metAt) {
    Contact person;
    person.introducedBy = addIntroducer(session);
    person.metAt = metAt;
    person.metOn = session.today().addDays(-200);
    person.given = QStringLiteral("Maria Aurelia Konstantina");
    person.family = QStringLiteral("Featherstonehaugh-Vandersteen de la Torre y Castellanos");
    person.name = person.given + u' ' + person.family;
    person.credentials = QStringLiteral("MD, PhD, MPH, FSIR, FACR, FCIRSE");
    person.title = QStringLiteral("Distinguished Professor of Radiology, Surgery and Biomedical "
                                  "Engineering, Emerita");
    person.department = QStringLiteral("Vascular and Interventional Radiology, Image-Guided "
                                       "Therapy and Molecular Imaging");
    person.relationship = Relationship::Mentor;
    person.coreMentor = true;
    person.sponsorship = Sponsorship::Active;
    person.readyToAdvocate = true;
    person.points = {
        {PointKind::Email, QStringLiteral("work"),
         QStringLiteral("maria.aurelia.featherstonehaugh-vandersteen@northern-lakes.example.edu"),
         true}};
    return *saveContact(session, person,
                        QStringLiteral("The University Medical Center of the Northern Lakes and "
                                       "Valleys, Saint Margaret"),
                        QStringLiteral("Associate program director for the integrated and the "
                                       "independent residency"));
}

EventId addMeeting(Session& session) {
    Event meeting;
    meeting.name = QLatin1StringView(meetingName);
    meeting.society = QStringLiteral("Federation of Image-Guided Societies");
    meeting.city = QStringLiteral("Saint Margaret upon the Northern Lakes, Minnesota");
    meeting.starts = session.today().addDays(20);
    meeting.ends = session.today().addDays(24);
    meeting.goals = {{QStringLiteral("Program directors of the states around the lakes, and those "
                                     "who know them"),
                      3}};
    return *saveEvent(session, meeting);
}

} // namespace

LongNames addLongNames(Session& session) {
    const EventId meeting = addMeeting(session);
    const LongNames added{addPerson(session, meeting), meeting};
    Interaction talk;
    talk.people = {added.person};
    talk.on = session.today().addDays(-200);
    talk.subject = QStringLiteral("How the registry of the northern lakes is read, and what could "
                                  "be made of it by autumn");
    (void)saveInteraction(session, talk);
    Letter letter;
    letter.writer = added.person;
    reach(letter, LetterState::Asked, session.today().addDays(-40));
    (void)saveLetter(session, letter);
    Favor call;
    call.person = added.person;
    call.kind = FavorKind::PdCall;
    call.on = session.today().addDays(-30);
    (void)saveFavor(session, call,
                    QStringLiteral("Northern Lakes and Valleys Integrated Interventional "
                                   "Radiology Residency Program"));
    Project project;
    project.title = QStringLiteral("Patency of dialysis access after drug-coated balloons in "
                                   "seven hospitals around the lakes");
    project.started = session.today().addDays(-120);
    project.mentors = {added.person};
    (void)saveProject(session, project);
    ActionItem promise;
    promise.person = added.person;
    promise.text = QStringLiteral("Send the table of all seven hospitals with the numbers that the "
                                  "reviewers asked for");
    promise.due = session.today().addDays(-3);
    (void)addActionItem(session, promise);
    auto wished = *findEvent(session, QLatin1StringView(meetingName));
    wished.wishes = {added.person};
    (void)saveEvent(session, wished);
    return added;
}

} // namespace matchbook::screens
