// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "session/session.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace matchbook {

class FlowLayout;

/// People as chips and a line to type further names in. What is typed is looked up among names and
/// e-mails; Enter takes the best match, Backspace in the empty line takes the last one away.
/// Somebody who is not there yet can be added, and is stored with what the field belongs to.
class PeopleField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QList<matchbook::ContactId> people READ people NOTIFY changed USER true)

public:
    explicit PeopleField(Session& session, QWidget* parent = nullptr);

    void setPeople(const QList<ContactId>& people);
    /// Who was added here has no key of the store yet.
    [[nodiscard]] QList<ContactId> people() const { return m_people; }
    /// Stores who was added here, and with the keys of all what save() stores of what the field
    /// belongs to: one step of undo, whole or not at all.
    template <class Save>
    auto saveWith(Save&& save) {
        using R = std::invoke_result_t<Save&, const QList<ContactId>&>;
        return m_session.together([&]() -> R {
            const auto people = store();
            if (!people)
                return people.error();
            return save(*people);
        });
    }

    /// Takes what is still typed as a person; false when it matches nobody, or several: then the
    /// first of them is taken, for the user to look at.
    bool takeTyped();
    /// Why what was typed was not taken, or has to be looked at; empty when all is well.
    [[nodiscard]] QString complaint() const { return m_complaint; }

Q_SIGNALS:
    void changed();
    /// Enter was pressed, and it is clear who is meant.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Result<QList<ContactId>> store();
    bool look(const QString& name);
    void pick(int row);
    QStringList typed() const;
    void add(ContactId person);
    void remove(ContactId person);
    void enter();
    void offerToAdd();
    void addTyped();
    void showChips();

    struct Match {
        ContactId id;
        QString label; ///< name and place, unlike any other in the list
    };

    Session& m_session;
    QList<ContactId> m_people;
    QHash<ContactId, QString> m_names;
    QList<Match> m_matches;
    QString m_complaint;
    FlowLayout* m_chips;
    QWidget* m_chipRow;
    QLineEdit* m_line;
    QPushButton* m_addTyped;
    QStringListModel* m_labels;
    QCompleter* m_completer;
    QTimer m_pause;
    qint64 m_lastAdded = 0; ///< counts down: no stored contact has a key below zero
    bool m_picking = false; ///< the user moves in the list of matches
};

} // namespace matchbook
