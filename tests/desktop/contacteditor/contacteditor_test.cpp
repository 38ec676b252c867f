// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/contacteditor.h"
#include "desktop/contacts/people.h"
#include "desktop/widgets/disclosure.h"
#include "session/eventactions.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

namespace matchbook {

class ContactEditorTest : public WithPeople {
protected:
    ContactEditor& open(ContactId id = {}) {
        m_editor = std::make_unique<ContactEditor>(*m_workspace, id);
        activate(*m_editor, {640, 700});
        return *m_editor;
    }

    template <class Widget>
    Widget* field(const char* name) {
        return child<Widget>(*m_editor, name);
    }

    void type(const char* name, const QString& text) {
        auto* edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    /// Opens a section that is closed at first.
    void reveal(const char* section) { child<Disclosure>(*m_editor, section)->setOpen(true); }

    void save() { QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<ContactEditor> m_editor;
};

TEST_F(ContactEditorTest, aNameAloneIsEnough) {
    open();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("nameEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jane van der Berg, MD, PhD"));
    EXPECT_EQ(field<QLineEdit>("familyEdit")->text(), QStringLiteral("van der Berg"));
    save();
    ASSERT_TRUE(m_editor->contact().isValid());
    const Contact jane = read(m_editor->contact());
    EXPECT_EQ(jane.name, QStringLiteral("Jane van der Berg"));
    EXPECT_EQ(jane.credentials, QStringLiteral("MD, PhD"));
    EXPECT_EQ(jane.given, QStringLiteral("Jane"));
    EXPECT_FALSE(m_editor->isVisible());
}

TEST_F(ContactEditorTest, somebodyNewIsShownAndWhoWasThereStaysWhereOneIs) {
    QSignalSpy shown(m_workspace.get(), &Workspace::contactRequested);
    open();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jane Doe"));
    save();
    ASSERT_EQ(shown.count(), 1);
    EXPECT_EQ(shown[0][0].value<ContactId>(), m_editor->contact());
    open(m_editor->contact());
    save();
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(ContactEditorTest, aPastedSignatureFillsWhatIsEmpty) {
    QApplication::clipboard()->setText(
        QStringLiteral("Best regards,\nJane Doe, MD\nProgram Director\nExample Hospital\n"
                       "jane@example.org | +1 415 555 0132"));
    open();
    type("titleEdit", QStringLiteral("Professor"));
    QTest::mouseClick(field<QAbstractButton>("pasteSignatureButton"), Qt::LeftButton);
    save();
    const Contact jane = read(m_editor->contact());
    EXPECT_EQ(jane.name, QStringLiteral("Jane Doe"));
    EXPECT_EQ(jane.family, QStringLiteral("Doe"));
    EXPECT_EQ(jane.credentials, QStringLiteral("MD"));
    EXPECT_EQ(jane.title, QStringLiteral("Professor"));
    EXPECT_EQ(values(jane, PointKind::Email), QStringList{QStringLiteral("jane@example.org")});
    EXPECT_EQ(values(jane, PointKind::Phone), QStringList{QStringLiteral("+1 415 555 0132")});
    EXPECT_EQ(contactSummaries(*m_session, {jane.id})->first().organization,
              QStringLiteral("Example Hospital"));
}

TEST_F(ContactEditorTest, aClipboardWithoutASignatureChangesNothing) {
    QApplication::clipboard()->setText(QStringLiteral("see you on friday"));
    open();
    bool said = false;
    QTimer::singleShot(0, qApp, [&said] {
        auto* told = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(told, nullptr);
        said = true;
        told->reject();
    });
    QTest::mouseClick(field<QAbstractButton>("pasteSignatureButton"), Qt::LeftButton);
    EXPECT_TRUE(said);
    EXPECT_EQ(field<QLineEdit>("nameEdit")->text(), QString());
}

TEST_F(ContactEditorTest, aGapIsInSightAndTakesWhatIsTyped) {
    const ContactId jane = add(QStringLiteral("Jane Doe"));
    open(jane);
    m_editor->resize(640, 300);
    m_editor->beginAtGap();
    QCoreApplication::processEvents();
    auto* email = field<QLineEdit>("emailEdit");
    EXPECT_TRUE(email->hasFocus());
    EXPECT_FALSE(email->visibleRegion().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("jdoe@example.org"));
    save();
    EXPECT_EQ(read(jane).name, QStringLiteral("Jane Doe"));
    EXPECT_EQ(values(read(jane), PointKind::Email),
              QStringList{QStringLiteral("jdoe@example.org")});
}

TEST_F(ContactEditorTest, refusesAnEmptyNameUnderItsField) {
    open();
    type("titleEdit", QStringLiteral("Professor"));
    save();
    EXPECT_TRUE(m_editor->isVisible());
    EXPECT_FALSE(m_editor->contact().isValid());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("nameEdit"));
    bool said = false;
    for (const QLabel* label : m_editor->findChildren<QLabel*>())
        said = said ||
               (label->isVisible() && label->text() == QStringLiteral("A contact needs a name."));
    EXPECT_TRUE(said);
    EXPECT_EQ(*contactCount(*m_session), 0);
}

TEST_F(ContactEditorTest, savesWhatEachFieldHolds) {
    Event event;
    event.name = QStringLiteral("SIR 2026");
    event.starts = QDate(2026, 4, 11);
    event.ends = QDate(2026, 4, 15);
    const auto at = saveEvent(*m_session, event);
    ASSERT_TRUE(at.ok());
    const auto mina = add(QStringLiteral("Mina Moor"));
    open();
    reveal("meetingSection");
    reveal("profileSection");
    type("nameEdit", QStringLiteral("Anna Abel"));
    type("organizationEdit", QStringLiteral("Example University"));
    type("roleEdit", QStringLiteral("Program director"));
    type("emailEdit", QStringLiteral("anna@example.org"));
    type("tagsEdit", QStringLiteral("registry, IR"));
    type("introducedByEdit", QStringLiteral("Mina Moor"));
    field<QComboBox>("relationshipCombo")->setCurrentIndex(int(Relationship::Mentor));
    field<QComboBox>("usBasedCombo")->setCurrentIndex(1);
    field<QComboBox>("eventCombo")->setCurrentIndex(1);
    QTest::mouseClick(field<QAbstractButton>("metOnButton"), Qt::LeftButton);
    QTest::keyClick(field<QAbstractButton>("researchChip"), Qt::Key_Space);
    QTest::keyClicks(field<QPlainTextEdit>("privateNoteEdit"), QStringLiteral("shy"));
    save();
    ASSERT_TRUE(m_editor->contact().isValid());
    const auto details = contactDetails(*m_session, m_editor->contact());
    ASSERT_TRUE(details.ok());
    const Contact& anna = details->summary.contact;
    EXPECT_EQ(details->summary.organization, QStringLiteral("Example University"));
    EXPECT_EQ(primaryRole(anna)->role, QStringLiteral("Program director"));
    EXPECT_EQ(values(anna, PointKind::Email), QStringList{QStringLiteral("anna@example.org")});
    EXPECT_EQ(anna.tags, (QStringList{QStringLiteral("registry"), QStringLiteral("IR")}));
    EXPECT_EQ(anna.introducedBy, mina);
    EXPECT_EQ(anna.relationship, Relationship::Mentor);
    EXPECT_EQ(anna.usBased, true);
    EXPECT_EQ(anna.metAt, *at);
    EXPECT_EQ(anna.metOn, QDate(2026, 6, 15));
    EXPECT_EQ(anna.mentorTypes, QList<MentorType>{MentorType::Research});
    EXPECT_EQ(anna.privateNote, QStringLiteral("shy"));
}

TEST_F(ContactEditorTest, leavesAloneWhatHasNoFieldOrWasNotTouched) {
    Contact before;
    before.name = QStringLiteral("Dr. Q");
    before.title = QStringLiteral("A\nB");
    before.note = QStringLiteral("  kept as it is \n");
    before.custom = {{QStringLiteral("Pager"), QStringLiteral("17")}};
    before.vcardLines = {QStringLiteral("X-ODD:1")};
    const auto id = saveContact(*m_session, before, {}, {});
    ASSERT_TRUE(id.ok());
    before = read(*id);
    open(*id);
    reveal("profileSection");
    type("specialtyEdit", QStringLiteral("IR"));
    save();
    Contact after = read(*id);
    EXPECT_EQ(after.specialty, QStringLiteral("IR"));
    after.specialty = before.specialty;
    after.updated = before.updated;
    EXPECT_EQ(after, before);
}

TEST_F(ContactEditorTest, unsavedChangesAskBeforeTheyAreLost) {
    const auto id = add(QStringLiteral("Anna Abel"));
    open(id);
    type("titleEdit", QStringLiteral("Professor"));
    whenAsked(QStringLiteral("confirmDialog"), [](QDialog* dialog) { dialog->reject(); });
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_editor->isVisible());
    whenAsked(QStringLiteral("confirmDialog"), [](QDialog* dialog) { dialog->accept(); });
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_editor->isVisible());
    EXPECT_EQ(read(id).title, QString());
}

TEST_F(ContactEditorTest, withoutChangesItClosesAtOnce) {
    open(add(QStringLiteral("Anna Abel")));
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_editor->isVisible());
}

TEST_F(ContactEditorTest, somebodyUnknownCannotHaveIntroducedThem) {
    open();
    type("nameEdit", QStringLiteral("Anna Abel"));
    reveal("meetingSection");
    type("introducedByEdit", QStringLiteral("Nobody Known"));
    child<Disclosure>(*m_editor, "meetingSection")->setOpen(false);
    save();
    EXPECT_TRUE(m_editor->isVisible());
    EXPECT_TRUE(field<QLineEdit>("introducedByEdit")->isVisible()) << "what is wrong is in sight";
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("introducedByEdit"));
    EXPECT_EQ(*contactCount(*m_session), 0);
}

TEST_F(ContactEditorTest, correctedPartsMakeUpTheName) {
    open();
    type("nameEdit", QStringLiteral("Kim Min Ji"));
    QTest::mouseClick(field<QAbstractButton>("namePartsButton"), Qt::LeftButton);
    type("givenEdit", QStringLiteral("Min Ji"));
    type("middleEdit", QStringLiteral(" "));
    type("familyEdit", QStringLiteral("Kim"));
    save();
    const Contact kim = read(m_editor->contact());
    EXPECT_EQ(kim.given, QStringLiteral("Min Ji"));
    EXPECT_EQ(kim.family, QStringLiteral("Kim"));
    EXPECT_EQ(kim.name, QStringLiteral("Min Ji Kim"));
}

TEST_F(ContactEditorTest, addedAndRemovedWaysToReachThemAreKept) {
    Contact anna;
    anna.name = QStringLiteral("Anna Abel");
    anna.points = {{.kind = PointKind::Email,
                    .label = QStringLiteral("work"),
                    .value = QStringLiteral("a@example.org"),
                    .preferred = true},
                   {.kind = PointKind::Phone, .label = {}, .value = QStringLiteral("+1 555 1")}};
    const auto id = saveContact(*m_session, anna, {}, {});
    ASSERT_TRUE(id.ok());
    open(*id);
    QTest::mouseClick(field<QAbstractButton>("phoneRemoveButton"), Qt::LeftButton);
    QTest::mouseClick(field<QAbstractButton>("linkAddButton"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("example.org/anna"));
    save();
    const auto points = read(*id).points;
    ASSERT_EQ(points.size(), 2);
    EXPECT_EQ(points[0], anna.points[0]);
    EXPECT_EQ(points[1].value, QStringLiteral("example.org/anna"));
}

TEST_F(ContactEditorTest, oneWayToReachThemIsPreferred) {
    Contact anna;
    anna.name = QStringLiteral("Anna Abel");
    anna.points = {
        {.kind = PointKind::Email,
         .label = {},
         .value = QStringLiteral("a@example.org"),
         .preferred = true},
        {.kind = PointKind::Email, .label = {}, .value = QStringLiteral("b@example.org")}};
    const auto id = saveContact(*m_session, anna, {}, {});
    open(*id);
    const auto stars =
        m_editor->findChildren<QAbstractButton*>(QStringLiteral("emailPreferredButton"));
    ASSERT_EQ(stars.size(), 2);
    QTest::mouseClick(stars[1], Qt::LeftButton);
    EXPECT_FALSE(stars[0]->isChecked());
    save();
    EXPECT_EQ(values(read(*id), PointKind::Email).first(), QStringLiteral("b@example.org"));
}

TEST_F(ContactEditorTest, anUpdateMayHaveARhythmOfItsOwn) {
    const auto id = add(QStringLiteral("Anna Abel"), Relationship::Mentor);
    open(id);
    reveal("rhythmSection");
    EXPECT_FALSE(field<QSpinBox>("cadenceCountEdit")->isVisible());
    field<QComboBox>("cadenceCombo")->setCurrentIndex(1);
    field<QSpinBox>("cadenceCountEdit")->setValue(5);
    field<QComboBox>("cadenceUnitCombo")->setCurrentText(QStringLiteral("weeks"));
    save();
    EXPECT_EQ(read(id).cadence, Period{.days = 35});
    open(id);
    reveal("rhythmSection");
    field<QComboBox>("cadenceCombo")->setCurrentIndex(0);
    save();
    EXPECT_EQ(read(id).cadence, std::nullopt);
}

TEST_F(ContactEditorTest, fieldsOfOnesOwnAreAddedAndTakenAway) {
    Contact anna;
    anna.name = QStringLiteral("Anna Abel");
    anna.custom = {{QStringLiteral("Pager"), QStringLiteral("17")}};
    const auto id = saveContact(*m_session, anna, {}, {});
    open(*id);
    reveal("customSection");
    QTest::mouseClick(field<QAbstractButton>("customRemoveButton"), Qt::LeftButton);
    QTest::mouseClick(field<QAbstractButton>("customAddButton"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Coffee"));
    const auto values = m_editor->findChildren<QLineEdit*>(QStringLiteral("customValueEdit"));
    QTest::keyClicks(values.last(), QStringLiteral("black"));
    save();
    EXPECT_EQ(read(*id).custom,
              (QList<CustomValue>{{QStringLiteral("Coffee"), QStringLiteral("black")}}));
}

TEST_F(ContactEditorTest, otherRolesAreKeptWithTheirPlacesAndDays) {
    const auto id = add(QStringLiteral("Anna Abel"), Relationship::Mentor,
                        QStringLiteral("Example University"));
    open(id);
    reveal("profileSection");
    QTest::mouseClick(field<QAbstractButton>("roleAddButton"), Qt::LeftButton);
    type("furtherRoleEdit", QStringLiteral("Fellow"));
    type("furtherOrganizationEdit", QStringLiteral("Other Hospital"));
    QTest::mouseClick(field<QAbstractButton>("roleToButton"), Qt::LeftButton);
    save();
    const auto details = contactDetails(*m_session, id);
    const QList<Role>& roles = details->summary.contact.roles;
    ASSERT_EQ(roles.size(), 2);
    EXPECT_EQ(details->summary.organization, QStringLiteral("Example University"));
    EXPECT_EQ(roles[1].role, QStringLiteral("Fellow"));
    EXPECT_EQ(details->organizations.value(roles[1].organization),
              QStringLiteral("Other Hospital"));
    EXPECT_EQ(roles[1].to, m_session->today());
}

TEST_F(ContactEditorTest, aClosedSectionSaysWhatIsInIt) {
    Contact anna;
    anna.name = QStringLiteral("Anna Abel");
    anna.awareOfGoals = true;
    anna.cadence = Period{.months = 2};
    const auto id = saveContact(*m_session, anna, {}, {});
    open(*id);
    const auto says = [&](const char* title) {
        return field<QAbstractButton>(title)->accessibleDescription();
    };
    EXPECT_EQ(says("agreementSectionButton"), QStringLiteral("Knows my goals"));
    EXPECT_EQ(says("rhythmSectionButton"), QStringLiteral("Every 2 months"));
    EXPECT_EQ(says("customSectionButton"), QString());
}

TEST_F(ContactEditorTest, duringAnEventSomebodyNewWasMetThere) {
    Event event;
    event.name = QStringLiteral("SIR 2026");
    event.starts = QDate(2026, 6, 14);
    event.ends = QDate(2026, 6, 17);
    const auto at = saveEvent(*m_session, event);
    ASSERT_TRUE(at.ok());
    m_workspace->setActiveEvent(*at);
    open();
    type("nameEdit", QStringLiteral("Anna Abel"));
    save();
    m_workspace->setActiveEvent({});
    EXPECT_EQ(read(m_editor->contact()).metAt, *at);
    EXPECT_EQ(read(m_editor->contact()).metOn, QDate(2026, 6, 15));
}

TEST_F(ContactEditorTest, whoIntroducedThemIsOfferedOnceTypingRests) {
    add(QStringLiteral("Mina Moor"));
    open();
    reveal("meetingSection");
    type("introducedByEdit", QStringLiteral("mi"));
    const auto* offered = field<QLineEdit>("introducedByEdit")->completer()->model();
    EXPECT_EQ(offered->rowCount(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return offered->rowCount() == 1; }));
}

TEST_F(ContactEditorTest, wordsOfTheGuidesAreOfferedByAnyPartOfThem) {
    open();
    const auto offers = [this](const char* name, const QString& typed, const QString& word) {
        QCompleter* completer = field<QLineEdit>(name)->completer();
        ASSERT_TRUE(completer) << name;
        completer->setCompletionPrefix(typed);
        EXPECT_EQ(completer->currentCompletion(), word) << name;
    };
    offers("roleEdit", u"coordinator"_qs, u"Program coordinator"_qs);
    offers("titleEdit", u"assistant"_qs, u"Assistant professor"_qs);
    offers("specialtyEdit", u"cardio"_qs, u"Interventional cardiology"_qs);
    offers("interestsEdit", u"arterial"_qs, u"Peripheral arterial disease"_qs);
    child<QAbstractButton>(*m_editor, "linkAddButton")->click();
    offers("linkLabelEdit", u"gate"_qs, u"ResearchGate"_qs);
    offers("emailLabelEdit", u"mob"_qs, u"mobile"_qs);
}

} // namespace matchbook
