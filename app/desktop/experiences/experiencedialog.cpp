// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/experiences/experiencedialog.h"

#include "base/text.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "io/experiencetext.h"
#include "session/experienceactions.h"
#include "session/profileactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype longestTitle = 60;
constexpr int narrowest = 560; ///< device-independent pixels: most answers are seen whole

/// What follows from the record alone.
template <class T>
Result<ExperienceEntry> usual(Session& session, T record) {
    record.experience.reset();
    return experienceOf(session, record);
}

/// How many entries there are already, of those that the form has room for.
QString soFar(Session& session) {
    const auto all = experiences(session);
    if (!all)
        return {};
    const auto meaningful = std::ranges::count_if(
        *all, [](const ExperienceEntry& entry) { return !entry.entry.meaningful.isEmpty(); });
    return ExperienceDialog::tr("So far %1 of %2 entries, %3 of %4 most meaningful.")
        .arg(all->size())
        .arg(mostExperiences)
        .arg(meaningful)
        .arg(mostMeaningful);
}

void copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

ExperienceDialog::ExperienceDialog(Workspace& workspace, const Event& event, QWidget* parent)
    : ExperienceDialog(
          workspace, event.experience, usual(workspace.session(), event),
          [&workspace, id = event.id](const std::optional<Experience>& experience) {
              return saveExperience(workspace.session(), id, experience);
          },
          parent) {}

ExperienceDialog::ExperienceDialog(Workspace& workspace, const Project& project, QWidget* parent)
    : ExperienceDialog(
          workspace, project.experience, usual(workspace.session(), project),
          [&workspace, id = project.id](const std::optional<Experience>& experience) {
              return saveExperience(workspace.session(), id, experience);
          },
          parent) {}

ExperienceDialog::ExperienceDialog(Workspace& workspace, const std::optional<Experience>& typed,
                                   const Result<ExperienceEntry>& entry, Keep keep, QWidget* parent)
    : RecordDialog(workspace, tr("Experience for ERAS"), !typed, parent)
    , m_before(typed.value_or(Experience{}))
    , m_usual(entry ? *entry : ExperienceEntry{})
    , m_keep(std::move(keep)) {
    setObjectName(QStringLiteral("experienceDialog"));
    const QString months = monthsLine(m_usual);
    const QString title = elided(m_usual.title, longestTitle);
    setIntro((months.isEmpty() ? title : tr("%1, %2").arg(title, months)) + u'\n' +
             soFar(workspace.session()));
    body()->addStrut(narrowest);
    build();
}

void ExperienceDialog::build() {
    const auto me = applicant(workspace().session());
    const Applicant limits = me ? *me : Applicant{};
    const auto pair = [this](const QString& label, QLineEdit* edit, const QString& otherLabel,
                             QLineEdit* other) {
        form()->addPair(label, copied(edit, label), otherLabel, copied(other, otherLabel));
    };
    pair(tr("Position title"), line("position", &Experience::position), tr("Organization"),
         line("organization", &Experience::organization));
    pair(tr("Location"), line("location", &Experience::location), tr("Setting"),
         line("setting", &Experience::setting));
    pair(tr("Frequency"), line("frequency", &Experience::frequency), tr("Experience type"),
         list("type", &Experience::type, experienceTypes())->lineEdit());
    pair(tr("Primary focus area"), list("focus", &Experience::focus, focusAreas())->lineEdit(),
         tr("Key characteristic"),
         list("characteristic", &Experience::characteristic, keyCharacteristics())->lineEdit());
    form()->addWidget(
        text("description", tr("Description"), &Experience::description, limits.descriptionLimit));
    form()->addWidget(text("meaningful", tr("Why it is among the most meaningful"),
                           &Experience::meaningful, limits.meaningfulLimit));
    auto* all = addButton(tr("Copy all"), ButtonKind::Quiet, QDialogButtonBox::ResetRole,
                          QStringLiteral("copyAllButton"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { copy(experienceText(entry())); });
    m_fields.first().first->setFocus();
}

QLineEdit* ExperienceDialog::line(const char* name, QString Experience::*field) {
    auto* edit = lineField(QLatin1StringView(name) + QStringLiteral("Edit"), m_usual.entry.*field);
    edit->setText(m_before.*field);
    lookOver(edit);
    m_fields.append({edit, field});
    return edit;
}

/// The words of the form are offered; its lists change.
QComboBox* ExperienceDialog::list(const char* name, QString Experience::*field,
                                  const QStringList& words) {
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1StringView(name) + QStringLiteral("Combo"));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItems(words);
    combo->setCurrentText(m_before.*field);
    combo->lineEdit()->setObjectName(QLatin1StringView(name) + QStringLiteral("Edit"));
    combo->lineEdit()->setPlaceholderText(m_usual.entry.*field);
    m_fields.append({combo->lineEdit(), field});
    return combo;
}

/// The field, or the list it belongs to, and beside it a button that copies what will stand there.
QWidget* ExperienceDialog::copied(QLineEdit* edit, const QString& label) {
    auto* combo = qobject_cast<QComboBox*>(edit->parentWidget());
    QWidget* field = combo ? static_cast<QWidget*>(combo) : edit;
    field->setAccessibleName(label);
    auto* button = new IconButton(Icon::Copy, tr("Copy: %1").arg(label),
                                  edit->objectName() + QStringLiteral("CopyButton"));
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(field, 1);
    row->addWidget(button);
    holder->setFocusProxy(field);
    connect(button, &IconButton::clicked, this, [edit] {
        copy(edit->text().trimmed().isEmpty() ? edit->placeholderText() : edit->text().trimmed());
    });
    return holder;
}

QWidget* ExperienceDialog::text(const char* name, const QString& label, QString Experience::*field,
                                int limit) {
    auto* area = textArea(QLatin1StringView(name) + QStringLiteral("Edit"), 4);
    area->setAccessibleName(label);
    area->setPlainText(m_before.*field);
    m_texts.append({area, field});
    auto* title = new PlainLabel(label, TypeRole::Body, ColorRole::TextMuted);
    title->setBuddy(area);
    auto* room = new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted);
    room->setObjectName(QLatin1StringView(name) + QStringLiteral("RoomLabel"));
    auto* button = new IconButton(Icon::Copy, tr("Copy: %1").arg(label),
                                  QLatin1StringView(name) + QStringLiteral("CopyButton"));
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(room);
    top->addWidget(button);
    column->addLayout(top);
    column->addWidget(area);
    connect(button, &IconButton::clicked, this, [area] { copy(area->toPlainText().trimmed()); });
    connect(area, &QPlainTextEdit::textChanged, this,
            [this, room, area, limit] { countInto(room, area, limit); });
    countInto(room, area, limit);
    return holder;
}

void ExperienceDialog::countInto(PlainLabel* label, const QPlainTextEdit* area, int limit) {
    const auto length = area->toPlainText().trimmed().size();
    label->setText(
        length > limit
            ? tr("%1 of %2 characters: %3 too many").arg(length).arg(limit).arg(length - limit)
            : tr("%1 of %2 characters").arg(length).arg(limit));
    label->setInk(length > limit ? ColorRole::Danger : ColorRole::TextMuted);
}

Experience ExperienceDialog::typed() const {
    Experience experience = m_before;
    for (const auto& [edit, field] : m_fields)
        experience.*field = cleanedLine(edit->text());
    for (const auto& [area, field] : m_texts)
        experience.*field = cleaned(area->toPlainText()).trimmed();
    return experience;
}

/// What would stand in the form as it is now.
ExperienceEntry ExperienceDialog::entry() const {
    ExperienceEntry whole = m_usual;
    whole.entry = typed();
    for (const auto& [edit, field] : m_fields) {
        if ((whole.entry.*field).isEmpty())
            whole.entry.*field = edit->placeholderText();
    }
    return whole;
}

std::optional<QString> ExperienceDialog::save() {
    if (!workspace().succeeded(m_keep(typed())))
        return std::nullopt;
    return tr("Saved for ERAS: %1").arg(elided(m_usual.title, longestTitle));
}

std::optional<QString> ExperienceDialog::remove() {
    if (!workspace().succeeded(m_keep(std::nullopt)))
        return std::nullopt;
    return tr("No longer for ERAS: %1").arg(elided(m_usual.title, longestTitle));
}

} // namespace matchbook
