// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/themed.h"
#include "desktop/workspace.h"
#include "session/contactactions.h"
#include "support/print.h"

#include <QDialog>
#include <QTest>
#include <QTimer>

#include <memory>

namespace matchbook {

/// A store in memory on 15 June 2026 and some fictional people for it.
class WithPeople : public Themed {
protected:
    WithPeople() {
        auto session = Session::inMemory(
            fixedClock(QDateTime(QDate(2026, 6, 15), QTime(10, 0), Qt::LocalTime)));
        EXPECT_TRUE(session.ok());
        m_session = std::move(*session);
        m_workspace = std::make_unique<Workspace>(*m_session);
    }

    ContactId add(const QString& name, Relationship relationship = Relationship::Connection,
                  const QString& place = {}, const QStringList& tags = {}) {
        Contact contact;
        setWholeName(contact, name);
        contact.relationship = relationship;
        contact.tags = tags;
        const auto id = saveContact(*m_session, contact, place, {});
        EXPECT_TRUE(id.ok());
        return *id;
    }

    Contact read(ContactId id) {
        const auto details = contactDetails(*m_session, id);
        EXPECT_TRUE(details.ok());
        return details ? details->summary.contact : Contact{};
    }

    /// Shows the widget as the active window.
    static void activate(QWidget& widget, QSize size = {1100, 760}) {
        widget.resize(size);
        widget.show();
        QApplication::setActiveWindow(&widget);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
    }

    /// Answers the next dialog of the name as soon as it is open.
    template <class Answer>
    static void whenAsked(const QString& dialogName, Answer answer) {
        auto* poll = new QTimer(qApp);
        poll->setInterval(5);
        QObject::connect(poll, &QTimer::timeout, poll, [=] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != dialogName)
                return;
            poll->stop();
            poll->deleteLater();
            answer(dialog);
        });
        poll->start();
    }

    /// Waits a moment for what a timer or a menu brings about.
    template <class Condition>
    static bool soon(Condition condition) {
        return QTest::qWaitFor(condition, 2000);
    }

    template <class Widget>
    static Widget* child(QWidget& of, const char* name) {
        auto* found = of.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace matchbook
