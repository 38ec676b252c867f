// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/mainwindow.h"
#include "desktop/palette/palettesources.h"
#include "desktop/support/language.h"
#include "desktop/window/menubar.h"
#include "rules/checklist.h"
#include "rules/draft/wording.h"
#include "rules/guidebook.h"
#include "rules/rulebook.h"
#include "session/eventgoals.h"
#include "session/exportactions.h"
#include "session/reminderactions.h"
#include "session/storeactions.h"
#include "session/summaryactions.h"
#include "session/templateactions.h"
#include "words/daywords.h"
#include "words/goalwords.h"
#include "words/labelwords.h"
#include "words/stepwords.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace matchbook {

namespace {

using ::testing::ElementsAre;

/// A text of a .ts file, with one translation or one for each number.
struct Translated {
    QString context;
    QString source;
    QStringList texts;
    bool finished = true;
};

Translated readMessage(QXmlStreamReader& xml, const QString& context) {
    Translated read{.context = context, .source = {}, .texts = {}};
    const bool counted = xml.attributes().hasAttribute(QStringLiteral("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            read.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            read.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!counted)
                read.texts.append(xml.readElementText());
            while (counted && xml.readNextStartElement())
                read.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return read;
}

QList<Translated> messages(const char* language) {
    QFile file(QStringLiteral(SOURCE_ROOT "/translations/matchbook_%1.ts")
                   .arg(QString::fromLatin1(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Translated> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.append(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError());
    return all;
}

/// The texts of one context of the Spanish file.
QSet<QString> textsIn(const char* context) {
    QSet<QString> texts;
    for (const Translated& message : messages("es")) {
        if (message.context == QLatin1StringView(context))
            texts.insert(message.source);
    }
    return texts;
}

/// What stays as it is in every language: the gaps a program fills.
QStringList gaps(const QString& text) {
    static const QRegularExpression gap(QStringLiteral(R"(%L?\d+|%n|\{[^{}]*\}|\*\.\w+)"));
    QStringList all;
    for (auto found = gap.globalMatch(text); found.hasNext();)
        all.append(found.next().captured());
    all.sort();
    return all;
}

/// The letters that stand after a single ampersand.
qsizetype mnemonics(QString text) {
    return text.remove(QStringLiteral("&&")).count(u'&');
}

/// English again and nothing installed, for the tests that follow.
class LanguageTest : public WithPeople {
protected:
    ~LanguageTest() override {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

} // namespace

TEST(Translations, areCompleteAndFinished) {
    for (const char* language : {"en", "es"}) {
        for (const Translated& message : messages(language)) {
            EXPECT_TRUE(message.finished)
                << qPrintable(message.context) << ": " << qPrintable(message.source);
            EXPECT_FALSE(message.texts.isEmpty() || message.texts.contains(QString()))
                << qPrintable(message.context) << ": " << qPrintable(message.source);
        }
    }
}

TEST(Translations, keepGapsAndMnemonics) {
    for (const Translated& message : messages("es")) {
        for (const QString& text : message.texts) {
            EXPECT_EQ(gaps(text), gaps(message.source))
                << qPrintable(message.source) << " => " << qPrintable(text);
            EXPECT_EQ(mnemonics(text), mnemonics(message.source))
                << qPrintable(message.source) << " => " << qPrintable(text);
        }
    }
}

TEST(Translations, haveEveryTextOfResourcesAndNoOther) {
    const QSet<QString> rules = textsIn("Rules");
    const auto book = loadRuleBook({builtInRules()});
    for (const Rule& rule : book->rules) {
        EXPECT_TRUE(rules.contains(rule.title))
            << qPrintable(rule.title) << ": run script/translate";
        EXPECT_TRUE(rules.contains(rule.why)) << qPrintable(rule.why) << ": run script/translate";
    }
    for (const char* token : tokens<MentorType>())
        EXPECT_TRUE(rules.contains(QString::fromLatin1(token))) << token;
    for (const char* token : tokens<Part>())
        EXPECT_TRUE(rules.contains(QString::fromLatin1(token))) << token;

    QSet<QString> lists;
    for (const Checklist& list : *checklists()) {
        lists.insert(list.title);
        for (const ChecklistItem& item : list.items)
            lists.insert(item.text);
    }
    EXPECT_EQ(textsIn("Checklists"), lists) << "run script/translate";

    QSet<QString> notes;
    const auto toKnow = guideNotes();
    for (const GuideNote& note : *toKnow)
        notes += {note.title, note.text};
    EXPECT_EQ(textsIn("Guides"), notes) << "run script/translate";

    QSet<QString> names;
    const auto templates = draftTemplates();
    for (const DraftTemplate& one : *templates)
        names.insert(one.name);
    EXPECT_EQ(textsIn("Templates"), names) << "run script/translate";
}

TEST_F(LanguageTest, isRememberedForTheNextStart) {
    EXPECT_EQ(chosenLanguage(), Language::System);
    chooseLanguage(Language::Spanish);
    EXPECT_EQ(chosenLanguage(), Language::Spanish);
}

TEST_F(LanguageTest, countsInEnglishAsOneSpeaks) {
    speak(*qApp, Language::English);
    EXPECT_EQ(inWords({Operation::DeleteContacts, QStringLiteral("1")}, {}),
              QStringLiteral("Delete 1 contact"));
    EXPECT_EQ(inWords({Operation::DeleteContacts, QStringLiteral("2")}, {}),
              QStringLiteral("Delete 2 contacts"));
}

TEST_F(LanguageTest, showsTheWindowInSpanish) {
    speak(*qApp, Language::Spanish);
    const MainWindow window(*m_workspace);
    QStringList titles;
    for (const QAction* action : window.findChild<QMenuBar*>()->actions())
        titles += action->text();
    EXPECT_THAT(titles, ElementsAre(QStringLiteral("&Archivo"), QStringLiteral("&Editar"),
                                    QStringLiteral("&Personas"), QStringLiteral("&Solicitud"),
                                    QStringLiteral("&Recordatorios"), QStringLiteral("&Ver"),
                                    QStringLiteral("A&yuda")));
    EXPECT_EQ(QLocale().dayName(1), QStringLiteral("lunes"));
    EXPECT_EQ(longDayInWords(QDate(2026, 6, 15), QDate(2026, 6, 1)), QStringLiteral("15 de junio"));
}

TEST_F(LanguageTest, givesEveryMenuEntryAKeyOfItsOwnInSpanish) {
    static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
    speak(*qApp, Language::Spanish);
    const MainWindow window(*m_workspace);
    QList<QWidget*> menus{window.findChild<QMenuBar*>()};
    for (QMenu* menu : window.findChild<QMenuBar*>()->findChildren<QMenu*>())
        menus.append(menu);
    for (const QWidget* menu : menus) {
        QHash<QString, QString> taken;
        for (const QAction* action : menu->actions()) {
            const QString key = mnemonic.match(action->text()).captured(1).toLower();
            if (key.isEmpty())
                continue;
            EXPECT_FALSE(taken.contains(key))
                << qPrintable(taken.value(key)) << ", " << qPrintable(action->text());
            taken.insert(key, action->text());
        }
    }
}

TEST_F(LanguageTest, findsActionsByOtherSpanishWordsForThem) {
    speak(*qApp, Language::Spanish);
    const MainWindow window(*m_workspace);
    const auto source = everything(*m_workspace, *window.findChild<MenuBar*>());
    for (const auto& [typed, name] : {std::pair("vacaciones", "Pausar los recordatorios…"),
                                      std::pair("respaldo", "Hacer copia de seguridad…"),
                                      std::pair("configuracion", "Ajustes…")})
        EXPECT_EQ(source(QString::fromUtf8(typed)).value(0).row.title, QString::fromUtf8(name))
            << typed;
}

TEST_F(LanguageTest, saysWhatTheRulesAskForInSpanish) {
    const ContactId mentor = add(QStringLiteral("Ana Ejemplo"), Relationship::Mentor);
    speak(*qApp, Language::Spanish);
    const auto asked = reminders(*m_session, 120);
    const auto update = std::ranges::find_if(*asked, [&](const Reminder& reminder) {
        return reminder.rule == u"mentor-update" && reminder.contact == mentor;
    });
    ASSERT_NE(update, asked->end());
    EXPECT_EQ(update->title, QStringLiteral("Envía novedades a Ana Ejemplo"));
}

TEST_F(LanguageTest, showsGoalsInSpanishAndKeepsThemInEnglish) {
    speak(*qApp, Language::Spanish);
    EXPECT_EQ(goalWords().shown(QStringLiteral("faculty from outside")),
              QStringLiteral("Profesorado de fuera"));
    EXPECT_EQ(goalWords().kept(QStringLiteral("profesorado de fuera")),
              QStringLiteral("Faculty from outside"));
    const auto own = QStringLiteral("Dos becarias de Lakeside");
    EXPECT_EQ(goalWords().shown(own), own);
    EXPECT_EQ(goalWords().kept(own), own);
    for (const EventGoal& goal : proposedGoals(EventKind::Conference))
        EXPECT_NE(goalWords().shown(goal.text), goal.text) << "is not offered while typing";
}

TEST_F(LanguageTest, showsKnownLabelsInSpanishAndKeepsThemInEnglish) {
    speak(*qApp, Language::Spanish);
    EXPECT_EQ(labelWords().shown(QStringLiteral("work")), QStringLiteral("trabajo"));
    EXPECT_EQ(labelWords().kept(QStringLiteral("Trabajo")), QStringLiteral("work"));
    EXPECT_EQ(labelWords().shown(QStringLiteral("despacho 4")), QStringLiteral("despacho 4"));
    EXPECT_EQ(labelWords().kept(QStringLiteral("work")), QStringLiteral("work"));
}

TEST_F(LanguageTest, leavesWhatOthersReadInEnglish) {
    ASSERT_TRUE(addSample(*m_session).ok());
    const auto handedOut = [this] {
        QList<QByteArray> all{
            *exportSummary(*m_session, Audience::Adviser, {.format = SummaryFormat::Markdown}),
            *exportSummary(*m_session, Audience::Mine, {.format = SummaryFormat::Html}),
            *exportContacts(*m_session, ContactFormat::Csv, Audience::Adviser),
            *exportContacts(*m_session, ContactFormat::Vcf, Audience::Adviser)};
        const auto asked = reminders(*m_session, 90);
        const auto templates = draftTemplates();
        for (const DraftTemplate& one : *templates) {
            const auto filled = fillTemplate(*m_session, one, asked->first());
            all.append((one.id + filled->subject + filled->body).toUtf8());
        }
        std::ranges::sort(all); // templates are in the order of their names
        return all;
    };
    const auto english = handedOut();
    speak(*qApp, Language::Spanish);
    const auto spanish = handedOut();
    ASSERT_EQ(english.size(), spanish.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        EXPECT_EQ(spanish[i], english[i]);
}

TEST_F(LanguageTest, sendsTheAdviserNoSpanish) {
    add(QStringLiteral("Ann Example"), Relationship::Mentor);
    speak(*qApp, Language::Spanish);
    const auto sheet = QString::fromUtf8(
        *exportSummary(*m_session, Audience::Adviser, {.format = SummaryFormat::Markdown}));
    EXPECT_TRUE(sheet.contains(QStringLiteral("Send Ann Example an update"))) << qPrintable(sheet);
    EXPECT_TRUE(sheet.contains(QStringLiteral("Adviser copy"))) << qPrintable(sheet);
    EXPECT_THAT(sheet.toStdString(), ::testing::Not(::testing::ContainsRegex("mentores|Carta")));
}

} // namespace matchbook
