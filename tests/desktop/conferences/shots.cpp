// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Draws the views of this folder's features with sample people into PNG files, to be looked at:
///   matchbook-conferences-shots [folder]

#include "desktop/conferences/capturebar.h"
#include "desktop/conferences/conferencesview.h"
#include "desktop/conferences/eventdialog.h"
#include "desktop/conferences/meeting.h"
#include "desktop/importing/importdialog.h"
#include "desktop/start/firstrundialog.h"
#include "desktop/summary/summarydialog.h"
#include "desktop/support/theme.h"
#include "session/contactactions.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace matchbook;

namespace {

void fill(Meeting& meeting) {
    const EventId rsna =
        meeting.add("RSNA 2025", {2025, 11, 30}, {2025, 12, 4}, EventKind::Conference, "Chicago");
    const EventId sir = meeting.addConference();
    meeting.add("Women in IR: how to find a sponsor", {2026, 5, 7}, {2026, 5, 7},
                EventKind::Webinar);
    meeting.add("Interventional radiology elective at Example University Medical Center",
                {2026, 6, 29}, {2026, 7, 24}, EventKind::Elective, "San Francisco");
    Event event = meeting.event(sir);
    event.society = QStringLiteral("Society of Interventional Radiology");
    event.goals = {{QStringLiteral("Faculty from programs other than mine"), 3},
                   {QStringLiteral("Residents who matched last year"), 2}};
    (void)saveEvent(*meeting.session, event).ok();
    for (const char* line :
         {"Jane Doe, MD @UCSF PD #IR !talked about the PAE registry <jane@ucsf.example.org>",
          "Tomás Rivera, MD, PhD @Example University chair !knows my adviser", "Priya Nair",
          "김 민지 @Seoul Example Hospital fellow",
          "Amara Okonkwo-Featherstonehaugh, MD, MPH, FSIR @The Very Long Name University Hospital "
          "of the Northern Districts attending !asked for my abstract on embolization"})
        meeting.meet(line, sir);
    meeting.meet("Leo Brandt @Example Clinic resident !shared call tips <leo@x.example.org>", rsna);
    meeting.write(meeting.meet("Mara Lindqvist @Example University PD !poster tour"
                               " <mara@x.example.org>",
                               rsna),
                  {2025, 12, 8});
    meeting.write(meeting.meet("Sofia Marin @Example Hospital fellow !PAD study", rsna),
                  {2025, 12, 9});
}

class Shooter {
public:
    explicit Shooter(const QString& folder)
        : m_folder(folder) {}

    void shoot(QWidget& widget, const char* name, QSize size = {}) {
        for (const bool dark : {false, true}) {
            applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
            if (size.isValid())
                widget.resize(size);
            widget.show();
            QTest::qWait(250);
            widget.grab().save(
                m_folder.filePath(QStringLiteral("%1-%2.png")
                                      .arg(QLatin1StringView(name), dark ? u"dark" : u"light")));
        }
    }

private:
    QDir m_folder;
};

void shootViews(Shooter& shooter) {
    Meeting empty;
    ConferencesView none(*empty.workspace);
    shooter.shoot(none, "conferences-empty", {1060, 800});

    Meeting meeting;
    fill(meeting);
    ConferencesView view(*meeting.workspace);
    shooter.shoot(view, "conferences", {1060, 800});
    view.findChild<QLineEdit*>(QStringLiteral("captureEdit"))
        ->setText(QStringLiteral("Jane Doe, MD @Stanford PD #IR !talked about the PAE registry "
                                 ">email draft Fri <jane@x.example.org> +1 415 555 0132"));
    const EventId sir = findEvent(*meeting.session, QStringLiteral("SIR 2026"))->id;
    meeting.workspace->setActiveEvent(sir);
    shooter.shoot(view, "conferences-capture", {1060, 800});
    shooter.shoot(view, "conferences-narrow", {960, 1400});
    view.showEvent(findEvent(*meeting.session, QStringLiteral("RSNA 2025"))->id);
    shooter.shoot(view, "conferences-past", {1060, 800});
    EventDialog dialog(*meeting.workspace, meeting.event(sir));
    shooter.shoot(dialog, "event-dialog");
    FirstRunDialog start(*meeting.workspace);
    shooter.shoot(start, "first-run");
}

void shootDialogs(Shooter& shooter) {
    Meeting meeting;
    fill(meeting);
    ImportDialog choose(*meeting.workspace);
    shooter.shoot(choose, "import-choose");
    const QString path = meeting.folder.filePath(QStringLiteral("Connections.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
    for (int i = 1; i <= 60; ++i)
        file.write(QStringLiteral("Sample%1,Person,https://www.linkedin.com/in/sample-%1,,Example "
                                  "%2 Group,%3,%4 Feb 2026\n")
                       .arg(QString::number(i),
                            i % 3 == 0 ? QStringLiteral("Radiology") : QStringLiteral("Finance"),
                            i % 2 == 0 ? QStringLiteral("Associate professor of radiology")
                                       : QStringLiteral("Analyst"),
                            i == 7 ? QStringLiteral("99") : QStringLiteral("08"))
                       .toUtf8());
    file.write(",,,,,,11 Feb 2026\n");
    file.close();
    ImportDialog import(*meeting.workspace, path);
    shooter.shoot(import, "import-linkedin");
    SummaryDialog summary(*meeting.workspace);
    shooter.shoot(summary, "summary");
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    Shooter shooter(folder);
    shootViews(shooter);
    shootDialogs(shooter);
    return 0;
}
