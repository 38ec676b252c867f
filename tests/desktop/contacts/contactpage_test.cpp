// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/contacteditor.h"
#include "desktop/contacts/cadences.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/contactpage.h"
#include "desktop/contacts/people.h"
#include "desktop/contacts/reachcard.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/log/quicklogdialog.h"
#include "session/eventactions.h"
#include "session/logactions.h"
#include "session/programactions.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>

namespace matchbook {

class ContactPageTest : public WithPeople {
protected:
    ContactPage& page() {
        if (!m_page) {
            m_page = std::make_unique<ContactPage>(*m_workspace);
            m_page->setContact(m_anna);
            activate(*m_page, {640, 900});
        }
        return *m_page;
    }

    /// All texts of a part of the page, top to bottom.
    QString textOf(const char* part) {
        QStringList texts;
        for (const QLabel* label : child<QWidget>(page(), part)->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    /// Clicks once the page has given the button its place.
    void click(const char* name) {
        ASSERT_TRUE(
            soon([&] { return child<QAbstractButton>(page(), name)->height() >= minimumTarget; }));
        QTest::mouseClick(child<QAbstractButton>(page(), name), Qt::LeftButton);
    }

    static constexpr int minimumTarget = 16;

    InteractionId log(QDate on, Channel channel, Direction direction, const QString& note) {
        Interaction talk;
        talk.on = on;
        talk.channel = channel;
        talk.direction = direction;
        talk.purpose = Purpose::ThankYou;
        talk.note = note;
        talk.people = {m_anna};
        const auto id = saveInteraction(*m_session, talk);
        EXPECT_TRUE(id.ok());
        return *id;
    }

    ActionItemId promise(const QString& text) {
        ActionItem item;
        item.kind = ActionItemKind::Commitment;
        item.person = m_anna;
        item.text = text;
        const auto id = addActionItem(*m_session, item);
        EXPECT_TRUE(id.ok());
        return *id;
    }

    ContactId m_anna = add(QStringLiteral("Anna Abel, MD"), Relationship::Mentor,
                           QStringLiteral("Example University"));
    std::unique_ptr<ContactPage> m_page;
};

TEST_F(ContactPageTest, aRoleThatRepeatsTheTitleIsSaidOnce) {
    Contact anna = read(m_anna);
    anna.title = QStringLiteral("Chief resident");
    anna.department = QStringLiteral("Radiology");
    ASSERT_TRUE(saveContact(*m_session, anna, QStringLiteral("Example University"),
                            QStringLiteral("chief resident"))
                    .ok());
    EXPECT_EQ(child<QLabel>(page(), "placeLabel")->text(),
              QStringLiteral("Radiology · Example University"));
    ASSERT_TRUE(saveContact(*m_session, read(m_anna), QStringLiteral("Example University"),
                            QStringLiteral("program director"))
                    .ok());
    EXPECT_EQ(child<QLabel>(page(), "placeLabel")->text(),
              QStringLiteral("Program director · Radiology · Example University"));
}

TEST_F(ContactPageTest, aProgramTheyWorkAtIsOpened) {
    EXPECT_FALSE(page().findChild<QAbstractButton*>(QStringLiteral("programButton")));
    Organization program;
    program.name = QStringLiteral("Example University");
    const auto id = saveProgram(*m_session, program);
    ASSERT_TRUE(id.ok());
    ASSERT_TRUE(soon([this] {
        return page().findChild<QAbstractButton*>(QStringLiteral("programButton")) != nullptr;
    }));
    const QSignalSpy asked(m_workspace.get(), &Workspace::programRequested);
    child<QAbstractButton>(page(), "programButton")->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<OrganizationId>(), *id);
}

TEST_F(ContactPageTest, aPhotoTakesThePlaceOfTheInitials) {
    QPixmap red(60, 60);
    red.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    red.save(&buffer, "PNG");
    EXPECT_EQ(pixelsOf(page(), Qt::red), 0);
    ASSERT_TRUE(setPhoto(*m_session, m_anna, bytes).ok());
    EXPECT_TRUE(soon([this] { return pixelsOf(page(), Qt::red) > 2000; }));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_TRUE(soon([this] { return pixelsOf(page(), Qt::red) == 0; }));
}

TEST_F(ContactPageTest, theTimelineIsGroupedByMonthLatestFirst) {
    log(QDate(2026, 4, 2), Channel::Email, Direction::Outgoing, QStringLiteral("First words"));
    log(QDate(2026, 6, 10), Channel::Video, Direction::Mutual, QStringLiteral("Later words"));
    const QString text = textOf("timelineList");
    EXPECT_LT(text.indexOf(QStringLiteral("June 2026")),
              text.indexOf(QStringLiteral("Later words")));
    EXPECT_LT(text.indexOf(QStringLiteral("Later words")),
              text.indexOf(QStringLiteral("April 2026")));
    EXPECT_LT(text.indexOf(QStringLiteral("April 2026")),
              text.indexOf(QStringLiteral("First words")));
    EXPECT_THAT(text.toStdString(), ::testing::HasSubstr("E-mail from you"));
}

TEST_F(ContactPageTest, aLongTimelineShowsItsEarlierPartOnDemand) {
    for (int day = 1; day <= 25; ++day)
        log(QDate(2026, 5, day), Channel::Email, Direction::Outgoing, {});
    const auto entries = [this] {
        return page().findChildren<QWidget*>(QStringLiteral("timelineEntry")).size();
    };
    EXPECT_EQ(entries(), 20);
    click("earlierButton");
    EXPECT_EQ(entries(), 25);
}

TEST_F(ContactPageTest, deletingAnEntryCanBeUndone) {
    log(QDate(2026, 6, 10), Channel::Email, Direction::Outgoing, QStringLiteral("Sent slides"));
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    auto* remove = child<QAbstractButton>(page(), "deleteEntryButton");
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    EXPECT_FALSE(textOf("timelineList").contains(QStringLiteral("Sent slides")));
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said[0][1].toBool());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_TRUE(textOf("timelineList").contains(QStringLiteral("Sent slides")));
}

TEST_F(ContactPageTest, tickingAPromiseClosesItAndTheKeyboardGoesOn) {
    promise(QStringLiteral("Send the abstract"));
    promise(QStringLiteral("Call the registry"));
    auto checks = page().findChildren<QCheckBox*>();
    ASSERT_EQ(checks.size(), 2);
    checks[0]->setFocus();
    QTest::keyClick(checks[0], Qt::Key_Space);
    const auto details = contactDetails(*m_session, m_anna);
    ASSERT_TRUE(details.ok());
    EXPECT_FALSE(details->items[0].closed);
    EXPECT_EQ(details->items[1].outcome, Outcome::Done);
    checks = page().findChildren<QCheckBox*>();
    ASSERT_EQ(checks.size(), 1);
    EXPECT_EQ(QApplication::focusWidget(), checks[0]);
}

TEST_F(ContactPageTest, adviceNotTakenIsClosedWithAReason) {
    const auto id = promise(QStringLiteral("Read the review"));
    whenAsked(QStringLiteral("reasonDialog"), [](QDialog* dialog) {
        auto* reason = dialog->findChild<QPlainTextEdit*>();
        QTest::keyClicks(reason, QStringLiteral("out of date"));
        dialog->accept();
    });
    QTest::mouseClick(child<QAbstractButton>(page(), "closeItemButton"), Qt::LeftButton);
    const auto details = contactDetails(*m_session, m_anna);
    ASSERT_EQ(details->items.size(), 1);
    EXPECT_EQ(details->items[0].id, id);
    EXPECT_EQ(details->items[0].outcome, Outcome::Declined);
    EXPECT_EQ(details->items[0].explanation, QStringLiteral("out of date"));
}

TEST_F(ContactPageTest, aTaskIsAddedByTypingAndEnter) {
    auto* text = child<QLineEdit>(page(), "itemTextEdit");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Ask about shadowing"));
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(text->text(), QString());
    const auto details = contactDetails(*m_session, m_anna);
    ASSERT_EQ(details->items.size(), 1);
    EXPECT_EQ(details->items[0].kind, ActionItemKind::Commitment);
    EXPECT_TRUE(textOf("openItems").contains(QStringLiteral("Ask about shadowing")));
}

TEST_F(ContactPageTest, theLedgerOffersOnlyWhatFitsAndNotesIt) {
    auto* direction = child<QComboBox>(page(), "favorDirectionCombo");
    auto* kind = child<QComboBox>(page(), "favorKindCombo");
    for (int way = 0; way < direction->count(); ++way) {
        direction->setCurrentIndex(way);
        for (int i = 0; i < kind->count(); ++i)
            EXPECT_TRUE(fits(static_cast<FavorKind>(kind->itemData(i).toInt()),
                             static_cast<FavorDirection>(direction->itemData(way).toInt())));
    }
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Received)));
    kind->setCurrentIndex(kind->findData(int(FavorKind::PdCall)));
    QString text;
    std::function<void()> mark;
    QObject::connect(m_workspace.get(), &Workspace::proposed,
                     [&](const QString& said, const QString&, const std::function<void()>& run) {
                         text = said;
                         mark = run;
                     });
    QTest::mouseClick(child<QAbstractButton>(page(), "addFavorButton"), Qt::LeftButton);
    const auto details = contactDetails(*m_session, m_anna);
    ASSERT_EQ(details->favors.size(), 1);
    EXPECT_EQ(details->summary.contact.sponsorship, Sponsorship::None) << "it only proposes";
    EXPECT_TRUE(text.contains(QStringLiteral("acted as a sponsor"))) << qPrintable(text);
    ASSERT_TRUE(mark);
    mark();
    EXPECT_EQ(read(m_anna).sponsorship, Sponsorship::Active);
    click("thankedButton");
    EXPECT_EQ(contactDetails(*m_session, m_anna)->favors[0].thankedOn, QDate(2026, 6, 15));
}

TEST_F(ContactPageTest, aQuickFavorOrRequestNamesItsProgram) {
    auto* direction = child<QComboBox>(page(), "favorDirectionCombo");
    auto* kind = child<QComboBox>(page(), "favorKindCombo");
    auto* program = page().findChild<QLineEdit*>(u"favorProgramEdit"_qs);
    ASSERT_TRUE(program);
    EXPECT_FALSE(program->isVisible()) << "what one gives is for the person";
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Asked)));
    kind->setCurrentIndex(kind->findData(int(FavorKind::PdEmail)));
    ASSERT_TRUE(program->isVisible());
    program->setText(u"Lakeside IR Residency"_qs);
    QTest::keyClick(program, Qt::Key_Return);
    EXPECT_EQ(program->text(), QString());
    EXPECT_TRUE(textOf("ledger").contains(u"Lakeside IR Residency"_qs));
    const auto id = findProgram(*m_session, u"Lakeside IR Residency"_qs);
    ASSERT_TRUE(id) << "a new name is a new program";
    EXPECT_EQ(contactDetails(*m_session, m_anna)->favors[0].program, *id);
    EXPECT_EQ(programDetails(*m_session, *id)->favors.size(), 1);
    EXPECT_EQ(program->completer()->model()->index(0, 0).data().toString(),
              u"Lakeside IR Residency");
    program->setText(u"Hillside IR"_qs);
    direction->setCurrentIndex(direction->findData(int(FavorDirection::Given)));
    QTest::mouseClick(child<QAbstractButton>(page(), "addFavorButton"), Qt::LeftButton);
    EXPECT_FALSE(findProgram(*m_session, u"Hillside IR"_qs)) << "it stands there no more";
}

TEST_F(ContactPageTest, saysWhereYouMetAndWhoIntroducedYou) {
    Event event;
    event.name = QStringLiteral("SIR 2026");
    event.starts = QDate(2026, 4, 11);
    event.ends = QDate(2026, 4, 15);
    const auto at = saveEvent(*m_session, event);
    ASSERT_TRUE(at.ok());
    const auto by = add(QStringLiteral("Mina Moor"));
    Contact anna = read(m_anna);
    anna.metAt = *at;
    anna.metOn = QDate(2026, 4, 14);
    anna.introducedBy = by;
    ASSERT_TRUE(saveContact(*m_session, anna, QStringLiteral("Example University"), {}).ok());
    EXPECT_EQ(child<QLabel>(page(), "metLabel")->text(),
              QStringLiteral("Met at SIR 2026 on 14 Apr"));
    QSignalSpy asked(m_workspace.get(), &Workspace::contactRequested);
    QTest::mouseClick(child<QAbstractButton>(page(), "introducerButton"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<ContactId>(), by);
}

TEST_F(ContactPageTest, theNameOfWhoIntroducedYouGoesAsFarAsThePage) {
    const QString name = QStringLiteral("Bartholomew Alexander ").repeated(8).trimmed();
    Contact anna = read(m_anna);
    anna.introducedBy = add(name);
    ASSERT_TRUE(saveContact(*m_session, anna, QStringLiteral("Example University"), {}).ok());
    const auto* button = child<QAbstractButton>(page(), "introducerButton");
    EXPECT_TRUE(soon([&] { return button->width() > page().width() * 3 / 4; }));
    EXPECT_LT(button->mapTo(&page(), button->rect().topRight()).x(), page().width());
    EXPECT_TRUE(button->text().contains(name));
}

TEST_F(ContactPageTest, whyAndDoneHandOverTheReminder) {
    ActionItem task;
    task.kind = ActionItemKind::Task;
    task.person = m_anna;
    task.text = QStringLiteral("Send the figures");
    task.due = QDate(2026, 6, 15);
    ASSERT_TRUE(addActionItem(*m_session, task).ok());
    QSignalSpy why(m_workspace.get(), &Workspace::whyRequested);
    QTest::mouseClick(child<QAbstractButton>(page(), "whyButton"), Qt::LeftButton);
    ASSERT_EQ(why.count(), 1);
    EXPECT_EQ(why[0][0].value<Reminder>().contact, m_anna);
}

TEST_F(ContactPageTest, aPrivateNoteSaysThatItStaysHere) {
    Contact anna = read(m_anna);
    anna.note = QStringLiteral("# The registry\nsecond line");
    anna.privateNote = QStringLiteral("Shy of phones");
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}).ok());
    EXPECT_EQ(child<QTextBrowser>(page(), "noteView")->toPlainText(),
              QStringLiteral("The registry\nsecond line"));
    EXPECT_TRUE(textOf("privateNote").contains(QStringLiteral("Shy of phones")));
    EXPECT_TRUE(textOf("privateNote").contains(QStringLiteral("own exports")));
}

TEST_F(ContactPageTest, aNoteIsChangedWhereItStandsAsOneStep) {
    QTest::mouseClick(child<QAbstractButton>(page(), "editNoteButton"), Qt::LeftButton);
    auto* area = child<QPlainTextEdit>(page(), "noteEdit");
    EXPECT_EQ(QApplication::focusWidget(), area);
    QTest::keyClicks(area, QStringLiteral("Runs the fibroid clinic"));
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(soon([this] { return read(m_anna).note == u"Runs the fibroid clinic"; }));
    EXPECT_EQ(child<QTextBrowser>(page(), "noteView")->toPlainText(),
              QStringLiteral("Runs the fibroid clinic"));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_anna).note, QString());
}

TEST_F(ContactPageTest, theNameIsChangedWhereItStands) {
    QTest::mouseDClick(child<QLabel>(page(), "contactNameLabel"), Qt::LeftButton);
    auto* line = child<QLineEdit>(page(), "nameInPlaceEdit");
    EXPECT_EQ(QApplication::focusWidget(), line);
    QTest::keyClicks(line, QStringLiteral("Anna Abel-Moor, MD, PhD"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(soon([this] { return read(m_anna).name == u"Anna Abel-Moor"; }));
    EXPECT_EQ(read(m_anna).credentials, u"MD, PhD");
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_anna).name, u"Anna Abel");
    QTest::mouseClick(child<QAbstractButton>(page(), "editNameButton"), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>(page(), "nameInPlaceEdit"), QStringLiteral("Zzyzx"));
    QTest::keyClick(child<QLineEdit>(page(), "nameInPlaceEdit"), Qt::Key_Escape);
    EXPECT_TRUE(soon([this] { return child<QLabel>(page(), "contactNameLabel")->isVisible(); }));
    EXPECT_EQ(read(m_anna).name, u"Anna Abel");
}

TEST_F(ContactPageTest, titleAndRoleAreChangedWhereTheyStand) {
    ASSERT_TRUE(setContactFields(*m_session, m_anna,
                                 {{QStringLiteral("title"), QStringLiteral("Professor")}})
                    .ok());
    const auto type = [this](const char* pencil, const char* edit, const QString& text) {
        QTest::mouseClick(child<QAbstractButton>(page(), pencil), Qt::LeftButton);
        QTest::keyClicks(child<QLineEdit>(page(), edit), text);
        QTest::keyClick(child<QLineEdit>(page(), edit), Qt::Key_Return);
    };
    type("editTitleButton", "titleInPlaceEdit", QStringLiteral("Chair"));
    EXPECT_TRUE(soon([this] { return read(m_anna).title == u"Chair"; }));
    type("editRoleButton", "roleInPlaceEdit", QStringLiteral("program director"));
    EXPECT_TRUE(soon([this] {
        const Contact anna = read(m_anna);
        return primaryRole(anna) && primaryRole(anna)->role == u"program director";
    }));
    EXPECT_EQ(child<QLabel>(page(), "placeLabel")->text(),
              u"Program director · Example University");
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(child<QLabel>(page(), "placeLabel")->text(), u"Example University");
}

TEST_F(ContactPageTest, whereNoRoleIsKnownOneCanBeAdded) {
    page().setContact(add(QStringLiteral("Zoe Quinn"), Relationship::Prospect));
    auto* button = child<QAbstractButton>(page(), "addRoleButton");
    ASSERT_TRUE(soon([&] { return button->isVisible(); }));
    button->click();
    EXPECT_FALSE(button->isVisible());
    auto* line = child<QLineEdit>(page(), "roleInPlaceEdit");
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(soon([&] { return button->isVisible(); }));
}

TEST_F(ContactPageTest, thePreferredEmailIsChangedWhereItStands) {
    ASSERT_TRUE(setContactFields(
        *m_session, m_anna,
        {{QStringLiteral("emails"), QStringLiteral("anna@example.org,home@example.org")}}));
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    QTest::mouseClick(child<QAbstractButton>(page(), "editEmailButton"), Qt::LeftButton);
    auto* line = child<QLineEdit>(page(), "emailInPlaceEdit");
    EXPECT_EQ(line->text(), u"anna@example.org");
    line->setText(QStringLiteral("no address"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return failed.size() == 1; }));
    line->setText(QStringLiteral("new@example.org"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(soon([this] {
        return values(read(m_anna), PointKind::Email) ==
               QStringList{QStringLiteral("new@example.org"), QStringLiteral("home@example.org")};
    }));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(values(read(m_anna), PointKind::Email).first(), u"anna@example.org");
}

TEST_F(ContactPageTest, aPhoneNumberAndALinkAreChangedWhereTheyStand) {
    ASSERT_TRUE(setContactFields(*m_session, m_anna,
                                 {{QStringLiteral("phones"), QStringLiteral("555 0100,555 0101")},
                                  {QStringLiteral("links"), QStringLiteral("abel.example")}}));
    const auto type = [this](const char* button, const char* field, const QString& text) {
        QTest::mouseClick(child<QAbstractButton>(page(), button), Qt::LeftButton);
        auto* line = child<QLineEdit>(page(), field);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type("editPhoneButton", "phoneInPlaceEdit", QStringLiteral("555 0199"));
    EXPECT_TRUE(soon([this] {
        return values(read(m_anna), PointKind::Phone) ==
               QStringList{QStringLiteral("555 0199"), QStringLiteral("555 0101")};
    }));
    type("editLinkButton", "linkInPlaceEdit", QString());
    EXPECT_TRUE(soon([this] { return values(read(m_anna), PointKind::Link).isEmpty(); }));
}

TEST_F(ContactPageTest, withoutAnEmailThereIsNothingToEdit) {
    EXPECT_FALSE(child<QAbstractButton>(page(), "editEmailButton")->isVisible());
    EXPECT_TRUE(child<QAbstractButton>(page(), "addEmailButton")->isVisible());
}

TEST_F(ContactPageTest, aFirstEmailIsAddedOnThePage) {
    child<QAbstractButton>(page(), "addEmailButton")->click();
    auto* line = child<QLineEdit>(page(), "emailInPlaceEdit");
    line->setText(QStringLiteral("anna@example.org"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(soon([this] {
        return values(read(m_anna), PointKind::Email) ==
               QStringList{QStringLiteral("anna@example.org")};
    }));
}

TEST_F(ContactPageTest, aReplySaysWhatItAnswers) {
    const auto asked = log(QDate(2026, 6, 1), Channel::Email, Direction::Outgoing, {});
    Interaction question = *findInteraction(*m_session, asked);
    question.subject = QStringLiteral("May I visit?");
    ASSERT_TRUE(saveInteraction(*m_session, question).ok());
    const auto answered = log(QDate(2026, 6, 2), Channel::Email, Direction::Incoming, {});
    Interaction answer = *findInteraction(*m_session, answered);
    answer.repliesTo = asked;
    ASSERT_TRUE(saveInteraction(*m_session, answer).ok());
    EXPECT_TRUE(textOf("timelineList").contains(u"in reply to “May I visit?”"));
}

TEST_F(ContactPageTest, anUpdateOnAProjectIsLoggedWithItsMentors) {
    Project project;
    project.title = QStringLiteral("Registry");
    project.mentors = {m_anna, add(QStringLiteral("Mina Moor"), Relationship::Mentor)};
    const auto id = saveProject(*m_session, project);
    ASSERT_TRUE(id.ok());
    child<QAbstractButton>(page(), "logProjectButton")->click();
    auto* dialog = page().findChild<QuickLogDialog*>();
    ASSERT_NE(dialog, nullptr);
    const Interaction made = dialog->interaction();
    EXPECT_EQ(made.people, project.mentors);
    EXPECT_EQ(made.project, *id);
    EXPECT_EQ(made.purpose, Purpose::Update);
    delete dialog;
}

TEST_F(ContactPageTest, aSignatureInTheClipboardFillsTheEditorOfThePerson) {
    QApplication::clipboard()->setText(QStringLiteral(
        "Anna Abel, MD\nProfessor of Radiology\nExample University\nanna@example.org"));
    pasteSignature(*m_workspace, m_anna, &page());
    auto* editor = page().findChild<ContactEditor*>();
    ASSERT_NE(editor, nullptr);
    editor->accept();
    EXPECT_EQ(values(read(m_anna), PointKind::Email).value(0), u"anna@example.org");
    EXPECT_EQ(read(m_anna).title, u"Professor of Radiology");
}

TEST_F(ContactPageTest, theRelationshipIsChangedByItsChip) {
    auto* chip = child<QAbstractButton>(page(), "contactRelationshipChip");
    EXPECT_EQ(chip->accessibleName(), u"Relationship: Mentor");
    QTest::keyClick(chip, Qt::Key_Space);
    auto* menu = chip->findChild<QMenu*>();
    EXPECT_TRUE(menu->isVisible());
    menu->actions()[int(Relationship::Connection)]->trigger();
    EXPECT_EQ(read(m_anna).relationship, Relationship::Connection);
    EXPECT_EQ(child<QAbstractButton>(page(), "contactRelationshipChip")->accessibleName(),
              u"Relationship: Connection");
}

TEST_F(ContactPageTest, theTimeBetweenUpdatesIsChangedByItsChip) {
    const auto choose = [this](int entry) {
        child<QAbstractButton>(page(), "contactCadenceChip")
            ->findChild<QMenu*>()
            ->actions()[entry]
            ->trigger();
    };
    choose(2);
    EXPECT_EQ(read(m_anna).cadence, Period{.months = 2});
    EXPECT_EQ(child<QAbstractButton>(page(), "contactCadenceChip")->accessibleName(),
              u"Updates: Every 2 months");
    choose(0);
    EXPECT_FALSE(read(m_anna).cadence);
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_TRUE(read(m_anna).cadence);
}

TEST_F(ContactPageTest, aTimeBetweenUpdatesOfOnesOwnIsTyped) {
    QAction* another =
        child<QAbstractButton>(page(), "contactCadenceChip")->findChild<QMenu*>()->actions().last();
    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<CadenceDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->period(), Period{.days = 42}) << "six weeks are proposed";
        dialog->findChild<QSpinBox*>()->setValue(0);
        EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("acceptButton"))->isEnabled());
        dialog->findChild<QSpinBox*>()->setValue(5);
        dialog->accept();
    });
    another->trigger();
    EXPECT_EQ(read(m_anna).cadence, Period{.days = 35});
}

TEST_F(ContactPageTest, escLeavesTheNoteAsItWas) {
    QTest::mouseClick(child<QAbstractButton>(page(), "addPrivateNoteButton"), Qt::LeftButton);
    auto* area = child<QPlainTextEdit>(page(), "privateNoteEdit");
    QTest::keyClicks(area, QStringLiteral("never mind"));
    QTest::keyClick(area, Qt::Key_Escape);
    EXPECT_TRUE(soon([this] { return page().findChild<QPlainTextEdit*>() == nullptr; }));
    EXPECT_EQ(read(m_anna).privateNote, QString());
}

TEST_F(ContactPageTest, whatIsTypedIntoANoteOutlivesAChangeElsewhere) {
    QTest::mouseClick(child<QAbstractButton>(page(), "editNoteButton"), Qt::LeftButton);
    QTest::keyClicks(child<QPlainTextEdit>(page(), "noteEdit"), QStringLiteral("half a thought"));
    log(QDate(2026, 6, 10), Channel::Email, Direction::Outgoing, {});
    EXPECT_EQ(child<QPlainTextEdit>(page(), "noteEdit")->toPlainText(),
              QStringLiteral("half a thought"));
}

TEST_F(ContactPageTest, oneNoteIsSavedWhenTheOtherOneIsOpened) {
    child<QAbstractButton>(page(), "editNoteButton")->click();
    QTest::keyClicks(child<QPlainTextEdit>(page(), "noteEdit"), QStringLiteral("Runs a registry"));
    child<QAbstractButton>(page(), "addPrivateNoteButton")->click();
    EXPECT_TRUE(page().findChild<QPlainTextEdit*>(QStringLiteral("privateNoteEdit")));
    EXPECT_EQ(read(m_anna).note, u"Runs a registry");
}

TEST_F(ContactPageTest, theTimelineHasAllKindsAndShowsTheChosenOnes) {
    log(QDate(2026, 6, 1), Channel::Email, Direction::Outgoing, QStringLiteral("Sent slides"));
    log(QDate(2026, 6, 2), Channel::Phone, Direction::Mutual, QStringLiteral("Plans"));
    const auto id = promise(QStringLiteral("Send the abstract"));
    ASSERT_TRUE(closeActionItem(*m_session, id, Outcome::Done, {}).ok());
    Favor favor;
    favor.person = m_anna;
    favor.kind = FavorKind::Feedback;
    ASSERT_TRUE(saveFavor(*m_session, favor).ok());
    Letter letter;
    letter.writer = m_anna;
    reach(letter, LetterState::Asked, QDate(2026, 6, 3));
    ASSERT_TRUE(saveLetter(*m_session, letter).ok());
    const auto entries = [this] {
        return page().findChildren<QWidget*>(QStringLiteral("timelineEntry")).size();
    };
    EXPECT_EQ(entries(), 6) << "two talks, a promise noted and kept, a favor, a letter";
    QTest::mouseClick(child<QAbstractButton>(page(), "letterFilterChip"), Qt::LeftButton);
    EXPECT_EQ(entries(), 1);
    QTest::mouseClick(child<QAbstractButton>(page(), "itemFilterChip"), Qt::LeftButton);
    EXPECT_EQ(entries(), 3);
}

TEST_F(ContactPageTest, theTimelineIsSearchedWithoutRegardToAccents) {
    for (int day = 1; day <= 5; ++day)
        log(QDate(2026, 6, day), Channel::Email, Direction::Outgoing,
            day == 3 ? QStringLiteral("The Çağrı paper") : QString());
    auto* search = child<QLineEdit>(page(), "timelineSearchEdit");
    QTest::keyClicks(search, QStringLiteral("cagri paper"));
    EXPECT_TRUE(soon([this] {
        return page().findChildren<QWidget*>(QStringLiteral("timelineEntry")).size() == 1;
    }));
    QTest::keyClicks(search, QStringLiteral(" xyz"));
    EXPECT_TRUE(soon([this] { return textOf("timelineList").contains(u"Nothing here"); }));
}

TEST_F(ContactPageTest, aLineAndEnterLogsTodaysContact) {
    auto* line = child<QLineEdit>(page(), "timelineLogEdit");
    child<QComboBox>(page(), "timelineChannelCombo")->setCurrentIndex(int(Channel::Phone));
    QTest::keyClicks(line, QStringLiteral("Her plans for the registry"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto timeline = contactDetails(*m_session, m_anna)->timeline;
    ASSERT_EQ(timeline.size(), 1);
    EXPECT_EQ(timeline[0].on, QDate(2026, 6, 15));
    EXPECT_EQ(timeline[0].channel, Channel::Phone);
    EXPECT_EQ(timeline[0].direction, Direction::Mutual);
    EXPECT_EQ(timeline[0].note, u"Her plans for the registry");
    EXPECT_EQ(line->text(), QString());
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(contactDetails(*m_session, m_anna)->timeline.size(), 1);
}

TEST_F(ContactPageTest, everyRecordOpensItsDialogFromThePage) {
    log(QDate(2026, 6, 1), Channel::Email, Direction::Outgoing, {});
    promise(QStringLiteral("Send the abstract"));
    Favor favor;
    favor.person = m_anna;
    favor.kind = FavorKind::Feedback;
    ASSERT_TRUE(saveFavor(*m_session, favor).ok());
    Letter letter;
    letter.writer = m_anna;
    ASSERT_TRUE(saveLetter(*m_session, letter).ok());
    Project project;
    project.title = QStringLiteral("Registry");
    project.mentors = {m_anna};
    ASSERT_TRUE(saveProject(*m_session, project).ok());
    for (const auto& [button, dialog] :
         {std::pair{"editItemButton", "itemDialog"}, std::pair{"editFavorButton", "favorDialog"},
          std::pair{"editLetterButton", "letterDialog"},
          std::pair{"addLetterButton", "letterDialog"},
          std::pair{"editProjectButton", "projectDialog"},
          std::pair{"addProjectButton", "projectDialog"}}) {
        QTest::mouseClick(child<QAbstractButton>(page(), button), Qt::LeftButton);
        auto* opened = page().findChild<QDialog*>(QString::fromLatin1(dialog));
        ASSERT_NE(opened, nullptr) << button;
        delete opened;
    }
    const auto pencils = page().findChildren<QAbstractButton*>(QStringLiteral("editEntryButton"));
    QTest::mouseClick(pencils.last(), Qt::LeftButton);
    delete child<QDialog>(page(), "interactionDialog");
}

TEST_F(ContactPageTest, aClosedPromiseIsReopenedByItsTick) {
    const auto id = promise(QStringLiteral("Send the abstract"));
    ASSERT_TRUE(closeActionItem(*m_session, id, Outcome::Done, {}).ok());
    QTest::mouseClick(child<QAbstractButton>(page(), "closedButton"), Qt::LeftButton);
    auto* check = child<QCheckBox>(page(), "itemCheck");
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    EXPECT_FALSE(contactDetails(*m_session, m_anna)->items[0].closed);
}

TEST_F(ContactPageTest, theLedgerSaysHowItStands) {
    Favor favor;
    favor.person = m_anna;
    favor.kind = FavorKind::Feedback;
    ASSERT_TRUE(saveFavor(*m_session, favor).ok());
    EXPECT_EQ(child<QLabel>(page(), "balanceLabel")->text(),
              QStringLiteral("0 asked for, 1 received, 0 given"));
    EXPECT_TRUE(textOf("ledger").contains(u"more for you"));
    favor.direction = FavorDirection::Given;
    favor.kind = FavorKind::Slides;
    ASSERT_TRUE(saveFavor(*m_session, favor).ok());
    EXPECT_TRUE(textOf("ledger").contains(u"Even so far"));
}

TEST_F(ContactPageTest, fieldsOfTheUsersOwnAreShown) {
    page();
    EXPECT_FALSE(child<QWidget>(page(), "customCard")->isVisible());
    Contact anna = read(m_anna);
    anna.custom = {{QStringLiteral("Pager"), QStringLiteral("4711")}};
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}).ok());
    EXPECT_EQ(textOf("customCard"), QStringLiteral("Fields of your own\n\nPager\n4711"));
}

TEST_F(ContactPageTest, copyPutsTheWholeAddressIntoTheClipboard) {
    Contact anna = read(m_anna);
    anna.points = {{.kind = PointKind::Email,
                    .label = QStringLiteral("work"),
                    .value = QStringLiteral("anna@example.org")}};
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}).ok());
    QTest::mouseClick(child<QAbstractButton>(page(), "copyButton"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("anna@example.org"));
}

TEST_F(ContactPageTest, onlyTheWebMailAndPhonesAreOpened) {
    const auto link = [](const char* text) {
        return openable({.kind = PointKind::Link, .label = {}, .value = QString::fromLatin1(text)});
    };
    EXPECT_EQ(link("example.org/anna"), QUrl(QStringLiteral("https://example.org/anna")));
    EXPECT_EQ(link("http://example.org").scheme(), QStringLiteral("http"));
    for (const char* text : {"file:///etc/passwd", "FILE:///etc/passwd", "javascript:alert(1)",
                             "smb://example.org/x", "/etc/passwd", "", "https://"})
        EXPECT_FALSE(link(text).isValid()) << text;
    const ContactPoint mail{.kind = PointKind::Email,
                            .label = {},
                            .value = QStringLiteral("a@example.org?bcc=b@example.org")};
    EXPECT_EQ(openable(mail).query(), QString());
    EXPECT_EQ(
        openable(
            {.kind = PointKind::Phone, .label = {}, .value = QStringLiteral("+1 555 010 0199")}),
        QUrl(QStringLiteral("tel:+15550100199")));
}

TEST_F(ContactPageTest, endlessTextsOpenAtOnceAndStayInTheirPlace) {
    Contact anna = read(m_anna);
    anna.name = QString(5000, u'W');
    anna.title = QString(5000, u'T');
    anna.note = QString(1000000, u'n');
    anna.privateNote = QString(100000, QChar(0x0301));
    for (int i = 0; i < 1000; ++i)
        anna.points.append(
            {.kind = PointKind::Phone, .label = {}, .value = QStringLiteral("+1 555 %1").arg(i)});
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}).ok());
    QElapsedTimer clock;
    clock.start();
    EXPECT_LE(page().widget()->minimumSizeHint().width(), page().viewport()->width());
    page().grab();
    EXPECT_LT(clock.elapsed(), 5000); // a second when nothing else runs
    EXPECT_EQ(read(m_anna).note.size(), 1000000);
}

TEST(Clipped, letsLongWordsBreakAndKeepsShortOnes) {
    EXPECT_EQ(clipped(QStringLiteral("short words stay")), QStringLiteral("short words stay"));
    EXPECT_EQ(clipped(QString(600, u'x')).remove(QChar(0x200b)).size(), longestCell);
    EXPECT_TRUE(clipped(QString(100, u'x')).contains(QChar(0x200b)));
}

TEST_F(ContactPageTest, aMentorsPageSaysWhatIsThereForASponsorAndWhatIsMissing) {
    page();
    auto* card = child<QWidget>(page(), "standingCard");
    EXPECT_TRUE(card->isVisible());
    EXPECT_TRUE(textOf("standingCard").contains(u"No promise with a day has come due yet"_qs));
    EXPECT_FALSE(textOf("standingCard").contains(u"both of you"_qs));
    log({2025, 11, 1}, Channel::Email, Direction::Outgoing, {});
    log({2025, 11, 8}, Channel::Email, Direction::Incoming, {});
    EXPECT_TRUE(textOf("standingCard").contains(u"Known for 7 months, and both of you"_qs))
        << qPrintable(textOf("standingCard"));
}

TEST_F(ContactPageTest, onlyAMentorsPageSaysWhereOneStands) {
    page().setContact(add(u"Ben Other"_qs, Relationship::Acquaintance));
    EXPECT_FALSE(child<QWidget>(page(), "standingCard")->isVisible());
}

} // namespace matchbook
