// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/exporting/exports.h"

#include "desktop/exporting/askwhere.h"
#include "desktop/guard/guard.h"
#include "session/draftactions.h"
#include "session/experienceactions.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

Result<CheckedText> checkChosen(Session& session, const ExportScope& scope) {
    return checkContacts(session, scope.audience, scope.people);
}

// lupdate finds no class of its own in the initializer of a table: the context is named.
constexpr std::array table{
    ExportEntry{
        ExportKind::ContactCards,
        [] { return QCoreApplication::translate("Exports", "Contacts as &vCard…"); },
        "contacts.vcf",
        [] { return QCoreApplication::translate("Exports", "vCard files (*.vcf)"); }, checkChosen,
        [](Session& session, const ExportScope& scope) {
            return exportContacts(session, ContactFormat::Vcf, scope.audience, scope.people);
        }},
    ExportEntry{
        ExportKind::ContactTable,
        [] { return QCoreApplication::translate("Exports", "Contacts as &table (CSV)…"); },
        "contacts.csv", [] { return QCoreApplication::translate("Exports", "CSV files (*.csv)"); },
        checkChosen,
        [](Session& session, const ExportScope& scope) {
            return exportContacts(session, ContactFormat::Csv, scope.audience, scope.people);
        }},
    ExportEntry{
        ExportKind::Calendar,
        [] { return QCoreApplication::translate("Exports", "Reminders as &calendar…"); },
        "reminders.ics",
        [] { return QCoreApplication::translate("Exports", "Calendar files (*.ics)"); },
        [](Session& session, const ExportScope&) { return checkReminders(session, calendarDays); },
        [](Session& session, const ExportScope&) {
            return exportReminders(session, calendarDays);
        }},
    ExportEntry{
        ExportKind::Season,
        [] { return QCoreApplication::translate("Exports", "&Season as calendar…"); }, "season.ics",
        [] { return QCoreApplication::translate("Exports", "Calendar files (*.ics)"); }, nullptr,
        [](Session& session, const ExportScope&) {
            return exportSeason(session);
        }},
    ExportEntry{ExportKind::Experiences,
                [] { return QCoreApplication::translate("Exports", "E&xperiences for ERAS…"); },
                "experiences.txt",
                [] { return QCoreApplication::translate("Exports", "Text files (*.txt)"); },
                [](Session& session, const ExportScope&) { return checkExperiences(session); },
                [](Session& session, const ExportScope&) {
                    return exportExperiences(session);
                }},
    ExportEntry{ExportKind::Everything,
                [] { return QCoreApplication::translate("Exports", "&Everything as JSON…"); },
                "matchbook.json",
                [] { return QCoreApplication::translate("Exports", "JSON files (*.json)"); },
                nullptr,
                [](Session& session, const ExportScope&) {
                    return exportAll(session);
                }},
};

/// The proposed name with the day in it: "contacts-2026-04-20.vcf".
QString datedName(const ExportEntry& entry, QDate today) {
    const QFileInfo name(QString::fromLatin1(entry.fileName));
    return QStringLiteral("%1-%2.%3")
        .arg(name.completeBaseName(), today.toString(Qt::ISODate), name.suffix());
}

} // namespace

std::span<const ExportEntry> exports() {
    return table;
}

void askAndExport(Workspace& workspace, ExportKind kind, QWidget* parent,
                  const ExportScope& scope) {
    const ExportEntry& entry = table[static_cast<size_t>(kind)];
    const QString path = askWhere(parent, entry.title().remove(u'&').remove(u'…'),
                                  datedName(entry, workspace.session().today()), entry.filter());
    if (!path.isEmpty())
        exportTo(workspace, kind, path, parent, scope);
}

void exportTo(Workspace& workspace, ExportKind kind, const QString& path, QWidget* parent,
              const ExportScope& scope) {
    const ExportEntry& entry = table[static_cast<size_t>(kind)];
    Session& session = workspace.session();
    if (entry.check && !mayExport(workspace, entry.check(session, scope), scope.audience, parent))
        return;
    const auto bytes = entry.make(session, scope);
    if (!workspace.succeeded(bytes) || !workspace.succeeded(writeFile(path, *bytes)))
        return;
    Q_EMIT workspace.said(Words::tr("Saved to %1").arg(QDir::toNativeSeparators(path)), false);
}

} // namespace matchbook
