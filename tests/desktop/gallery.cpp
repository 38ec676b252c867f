// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Draws every widget in light and dark into PNG files, to be looked at:
///   matchbook-gallery [folder]
/// QT_SCALE_FACTOR=2 shows a sharp screen, GALLERY_FONT_POINTS=15 a large font.

#include "desktop/widgets/avatar.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/sidebar.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace matchbook;

namespace {

QHBoxLayout* line(const QList<QWidget*>& widgets) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sm);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QList<Row> sampleRows() {
    const auto heading = [](const QString& title, const QString& count) {
        Row row;
        row.title = title;
        row.meta = count;
        row.heading = true;
        return row;
    };
    return {
        heading(QStringLiteral("Overdue"), QStringLiteral("2")),
        {QStringLiteral("Dr. Amara Okonkwo-Featherstonehaugh"),
         QStringLiteral("Last contact 14 January, every two to three months"),
         QStringLiteral("9 days late"),
         Tone::Danger,
         faceOf(QStringLiteral("Amara Okonkwo-Featherstonehaugh")),
         {},
         {{QStringLiteral("Mentor"), Tone::Accent}}},
        {QStringLiteral("Letter from Prof. Tomás Rivera"),
         QStringLiteral("Agreed on 2 May; the packet of CV and statement has not been sent"),
         QStringLiteral("3 days late"),
         Tone::Danger,
         {},
         Icon::Letter},
        heading(QStringLiteral("Today"), QStringLiteral("2")),
        {QStringLiteral("Priya Nair"),
         QStringLiteral("Met yesterday at the poster session: thank her within two days"),
         QStringLiteral("Today"),
         Tone::Warning,
         faceOf(QStringLiteral("Priya Nair")),
         {},
         {{QStringLiteral("New"), Tone::Info}, {QStringLiteral("SIR 2026"), Tone::Neutral}}},
        {QStringLiteral("<b>Jonas</b> & Lindqvist"), QStringLiteral("Ask about the registry study"),
         QStringLiteral("Today"), Tone::Warning, faceOf(QStringLiteral("Jonas Lindqvist"))},
        heading(QStringLiteral("Next seven days"), QStringLiteral("1")),
        {QStringLiteral("김 민지"), QStringLiteral("Interview at Example University"),
         QStringLiteral("Friday"), Tone::Neutral, faceOf(QStringLiteral("김 민지"))},
    };
}

RowList* sampleList(QObject* owner, const QList<Row>& rows) {
    auto* model = new QStandardItemModel(owner);
    for (const Row& row : rows) {
        auto* item = new QStandardItem(row.title);
        item->setEnabled(!row.heading);
        item->setData(row.heading, headingRole);
        model->appendRow(item);
    }
    auto* list = new RowList([rows](const QModelIndex& index) { return rows[index.row()]; },
                             QStringLiteral("People"), QStringLiteral("peopleList"));
    list->rows()->setActions([](const QModelIndex&) {
        return QList<RowAction>{{1, Icon::Done, QStringLiteral("Done and log")},
                                {2, Icon::Snooze, QStringLiteral("Snooze")},
                                {3, Icon::Draft, QStringLiteral("Draft")},
                                {4, Icon::Why, QStringLiteral("Why")}};
    });
    list->setHasHeadings(true);
    list->setModel(model);
    list->setCurrentIndex(model->index(1, 0));
    return list;
}

QWidget* windowPage() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* sidebar = new Sidebar;
    sidebar->addView(Icon::Today, QStringLiteral("Today"), QStringLiteral("todayViewButton"));
    sidebar->addView(Icon::Contacts, QStringLiteral("Contacts"),
                     QStringLiteral("contactsViewButton"));
    sidebar->addView(Icon::Conference, QStringLiteral("Conferences"),
                     QStringLiteral("conferencesViewButton"));
    sidebar->addView(Icon::Letter, QStringLiteral("Letters"), QStringLiteral("lettersViewButton"));
    sidebar->setBadge(0, 4, true);
    sidebar->setBadge(1, 128);
    sidebar->addFooter(Icon::Settings, QStringLiteral("Settings"),
                       QStringLiteral("settingsButton"));
    sidebar->keepRoom(page);
    row->addWidget(sidebar);

    auto* content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::xl, space::xl, space::lg);
    content->setSpacing(space::md);
    auto* top = new QHBoxLayout;
    top->addWidget(new PlainLabel(QStringLiteral("Good morning"), TypeRole::Display), 1);
    auto* log = primaryButton(QStringLiteral("Log contact"), QStringLiteral("logButton"));
    log->setIcon(lineIcon(Icon::Log, ColorRole::AccentText));
    top->addWidget(log);
    content->addLayout(top);
    content->addWidget(paragraph(
        QStringLiteral("Four things wait for you. The oldest is nine days late."), TypeRole::Body));
    content->addWidget(sampleList(page, sampleRows()), 1);
    auto* bar = new MessageBar;
    bar->say(QStringLiteral("Priya Nair: thanked today"), QStringLiteral("Undo"), [] {});
    content->addWidget(bar);
    row->addLayout(content, 1);

    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, space::xl, space::xl, space::lg);
    auto* card = new Card;
    card->setFixedWidth(280);
    card->body()->addLayout(line({new Avatar(faceOf(QStringLiteral("Amara Okonkwo")), 56)}));
    auto* name =
        new PlainLabel(QStringLiteral("Dr. Amara Okonkwo-Featherstonehaugh"), TypeRole::Title);
    name->setFit(PlainLabel::Fit::Elide);
    card->body()->addWidget(name);
    card->body()->addWidget(paragraph(
        QStringLiteral("Program director, Interventional Radiology, Example University Hospital")));
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    for (const Badge& badge : {Badge{QStringLiteral("Mentor"), Tone::Accent},
                               Badge{QStringLiteral("Sponsor"), Tone::Success, Icon::Star},
                               Badge{QStringLiteral("SIR 2026"), Tone::Neutral, Icon::Tag},
                               Badge{QStringLiteral("Letter asked"), Tone::Info, Icon::Letter}})
        flow->addWidget(new Chip(badge));
    card->body()->addWidget(chips);
    card->body()->addWidget(new Hairline);
    auto* header = new SectionHeader(QStringLiteral("Next steps"));
    header->setCount(2);
    header->setAction(QStringLiteral("Add"), QStringLiteral("addStepButton"));
    card->body()->addWidget(header);
    card->body()->addWidget(paragraph(QStringLiteral("Send the revised abstract by Friday.")));
    card->body()->addStretch(1);
    side->addWidget(card);
    row->addLayout(side);
    page->resize(1180, 720);
    return page;
}

QWidget* narrowPage() {
    QWidget* page = windowPage();
    page->resize(1024, 640);
    return page;
}

QWidget* partsPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::md);
    const std::pair<TypeRole, const char*> types[] = {
        {TypeRole::Display, "Display"}, {TypeRole::Title, "Title"}, {TypeRole::Heading, "Heading"},
        {TypeRole::Strong, "Strong"},   {TypeRole::Body, "Body"},   {TypeRole::Caption, "Caption"}};
    QList<QWidget*> labels;
    for (const auto& [type, name] : types)
        labels.append(new PlainLabel(QString::fromLatin1(name), type));
    column->addLayout(line(labels));
    auto* off = primaryButton(QStringLiteral("Disabled"), QStringLiteral("offButton"));
    off->setEnabled(false);
    column->addLayout(line(
        {primaryButton(QStringLiteral("Save contact"), QStringLiteral("saveButton")),
         secondaryButton(QStringLiteral("Cancel"), QStringLiteral("cancelButton")),
         quietButton(QStringLiteral("Show all"), QStringLiteral("allButton")),
         makeButton(ButtonKind::Danger, QStringLiteral("Delete"), QStringLiteral("deleteButton")),
         off, new IconButton(Icon::More, QStringLiteral("More"), QStringLiteral("moreButton")),
         new IconButton(Icon::Edit, QStringLiteral("Edit"), QStringLiteral("editButton"))}));
    QList<QWidget*> chips;
    const char* toneNames[] = {"Neutral", "Accent", "Info", "Success", "Warning", "Danger"};
    for (int i = 0; i < 6; ++i)
        chips.append(new Chip({QString::fromLatin1(toneNames[i]), static_cast<Tone>(i)}));
    auto* removable = new Chip({QStringLiteral("IR"), Tone::Info, Icon::Tag});
    removable->setRemovable(true);
    auto* on = filterChip(QStringLiteral("Mentors"), QStringLiteral("mentorsChip"));
    on->setChecked(true);
    chips << removable << on << filterChip(QStringLiteral("No e-mail"), QStringLiteral("mailChip"));
    column->addLayout(line(chips));
    QList<QWidget*> avatars;
    for (const char* name : {"Jane Doe", "Dr. Omar Haddad", "Li Wei", "Prof. Élodie Roux, MD",
                             "Sam", "Noor Aziz", "Kai Tanaka", "Maria de la Cruz", ""})
        avatars.append(new Avatar(faceOf(QString::fromUtf8(name))));
    column->addLayout(line(avatars));

    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Every 2 to 3 months"), QStringLiteral("Every month")});
    auto* date = new QDateEdit(QDate(2026, 5, 21));
    date->setCalendarPopup(true);
    auto* check = new QCheckBox(QStringLiteral("Leave private notes out"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("In person"));
    radio->setChecked(true);
    auto* search =
        new SearchField(QStringLiteral("Search people and notes"), QStringLiteral("searchField"));
    search->setText(QStringLiteral("registry"));
    column->addLayout(line({search, combo, new QSpinBox, date}));
    column->addLayout(line({check, new QCheckBox(QStringLiteral("Off")), radio,
                            new QRadioButton(QStringLiteral("Video"))}));
    auto* tabs = new QTabBar;
    for (const char* name : {"Timeline", "Details", "Letters"})
        tabs->addTab(QString::fromLatin1(name));
    tabs->setDrawBase(true);
    column->addWidget(tabs);
    auto* note = new QPlainTextEdit(
        QStringLiteral("Talked about the embolization registry.\nWants a draft by June."));
    note->setFixedHeight(84);
    column->addWidget(note);
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    column->addWidget(progress);
    auto* bar = new MessageBar;
    bar->complain(
        QStringLiteral("The disk is full: your last change is still here, not yet saved."),
        QStringLiteral("Try again"), [] {});
    column->addWidget(bar);
    auto* icons = new QWidget;
    auto* flow = new FlowLayout(icons, 10);
    for (size_t i = 0; i < tokens<Icon>().size(); ++i) {
        auto* button = new QLabel;
        button->setPixmap(lineIcon(static_cast<Icon>(i), ColorRole::Text)
                              .pixmap(QSize(24, 24), page->devicePixelRatioF()));
        flow->addWidget(button);
    }
    column->addWidget(icons);
    column->addStretch(1);
    page->resize(860, 760);
    return page;
}

QWidget* emptyPage() {
    auto* page = new EmptyState(
        Icon::Today, QStringLiteral("Nothing is due"),
        QStringLiteral(
            "The next one is Dr. Okonkwo on Tuesday. Whom did you talk to lately? A line "
            "about it now saves you remembering later."));
    page->addAction(QStringLiteral("Log contact"), QStringLiteral("logButton"));
    page->addAction(QStringLiteral("Add somebody"), QStringLiteral("addButton"));
    page->resize(640, 420);
    return page;
}

QWidget* dialogPage() {
    auto* dialog = new Dialog(QStringLiteral("New contact"));
    dialog->setIntro(QStringLiteral("Only the name is needed. Everything else can wait."));
    auto* form = new Form;
    auto* mail = new QLineEdit(QStringLiteral("jane.doe@example"));
    auto* name = new QLineEdit(QStringLiteral("Jane Doe"));
    form->addField(QStringLiteral("Name"), name);
    form->addField(QStringLiteral("E-mail"), mail,
                   QStringLiteral("Used for drafts, never sent anywhere."));
    form->setError(mail, QStringLiteral("This does not look like an address: name@place.org"));
    form->addPair(QStringLiteral("Role"), new QLineEdit, QStringLiteral("Level"), new QComboBox);
    form->addField(QStringLiteral("How did you meet?"), textArea(QStringLiteral("metEdit")),
                   QStringLiteral("One sentence is enough."));
    dialog->body()->addWidget(form);
    dialog->addAcceptAndCancel(QStringLiteral("Add contact"));
    name->setFocus();
    return dialog;
}

QWidget* menuPage() {
    auto* menu = new QMenu;
    const std::pair<Icon, const char*> entries[] = {
        {Icon::Done, "Done and log"}, {Icon::Snooze, "Snooze"}, {Icon::Draft, "Draft an e-mail"}};
    for (const auto& [icon, text] : entries)
        menu->addAction(lineIcon(icon), QString::fromLatin1(text), QKeySequence(Qt::Key_D));
    menu->addSeparator();
    menu->addAction(QStringLiteral("Turned off"))->setEnabled(false);
    menu->addAction(QStringLiteral("Only mentors"))->setCheckable(true);
    menu->actions().constLast()->setChecked(true);
    menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

QWidget* tablePage() {
    auto* page = new QMainWindow;
    for (const char* name : {"&File", "&Edit", "&View", "&Help"})
        page->menuBar()->addMenu(QString::fromLatin1(name));
    auto* table = new QTableWidget(40, 3);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("E-mail"), QStringLiteral("Result")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 40; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("Person %1").arg(row)));
        table->setItem(row, 1, new QTableWidgetItem(QStringLiteral("p%1@example.org").arg(row)));
        table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("New")));
    }
    table->selectRow(2);
    auto* split = new QSplitter;
    split->addWidget(table);
    split->addWidget(new QCalendarWidget);
    page->setCentralWidget(split);
    page->resize(900, 360);
    return page;
}

void draw(const QString& folder, const QString& name, QWidget* (*make)()) {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, choice);
        const std::unique_ptr<QWidget> page(make());
        page->show();
        QApplication::setActiveWindow(page.get());
        QTest::qWait(50);
        page->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, toText(choice)));
    }
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (const int points = qEnvironmentVariableIntValue("GALLERY_FONT_POINTS"); points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    const QString folder = QApplication::arguments().value(1, QStringLiteral("gallery"));
    QDir().mkpath(folder);
    draw(folder, QStringLiteral("window"), windowPage);
    draw(folder, QStringLiteral("narrow"), narrowPage);
    draw(folder, QStringLiteral("parts"), partsPage);
    draw(folder, QStringLiteral("empty"), emptyPage);
    draw(folder, QStringLiteral("dialog"), dialogPage);
    draw(folder, QStringLiteral("menu"), menuPage);
    draw(folder, QStringLiteral("table"), tablePage);
}
