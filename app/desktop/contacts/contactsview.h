// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/view.h"
#include "session/contactactions.h"

#include <QSet>
#include <QTimer>

class QMenu;
class QModelIndex;
class QSplitter;
class QStackedWidget;

namespace matchbook {

class ContactFilterBar;
class ContactListModel;
class ContactOrderMenu;
class ContactPage;
class EmptyState;
class GroupMenu;
class IconButton;
class PlainLabel;
class RowList;
class SearchField;
class Workspace;

/// Everybody one knows: the list with its search and filters, and beside it the page of a person.
class ContactsView : public View {
    Q_OBJECT

public:
    explicit ContactsView(Workspace& workspace, QWidget* parent = nullptr);
    ~ContactsView() override;

    /// Shows the person; search and filters are taken back when they hide them.
    void showContact(ContactId id);
    void showSavedView(const QString& name);
    /// These people alone, under words that say who they are.
    void showPeople(const QString& who, const QList<ContactId>& people);

    void focusFirst() override;
    bool focusSearch() override;
    [[nodiscard]] QList<ContactId> people() const override;
    bool mayLeave() override;
    [[nodiscard]] bool holdsTyped() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeHead();
    QWidget* makeSearch();
    QMenu* makeSavedViews();
    QWidget* makeBulkBar();
    QWidget* makePage();
    QWidget* makeEmpty();
    void applyFilter();
    void applyOrder();
    void applyView(const SavedView& view);
    SavedView currentView() const;
    void clearFilters();
    void keepSelection();
    void showCount();
    void followCount();
    void placeRow(const QModelIndex& other);
    void showSoon();
    QString countInWords() const;
    void followSelection();
    void showCurrent();
    void leaveFor(ContactId id);
    void stay();
    void open();
    void remove(const QList<ContactId>& ids);
    void tagSelected();
    QList<ContactId> selected() const;

    Workspace& m_workspace;
    ContactListModel* m_model;
    QStackedWidget* m_whole;  ///< nobody yet, or the two panes
    QStackedWidget* m_listed; ///< the list, or that nothing matches
    QStackedWidget* m_shown;  ///< the page, or that nobody is chosen
    QSplitter* m_panes;
    SearchField* m_search;
    ContactFilterBar* m_filters;
    ContactOrderMenu* m_order;
    GroupMenu* m_group;
    PlainLabel* m_count;
    RowList* m_list;
    QWidget* m_bulk;
    PlainLabel* m_bulkCount;
    IconButton* m_merge;
    ContactPage* m_page;
    bool m_filtering = false;
    bool m_replacing = false;  ///< rows come and go: who is current then is not meant
    bool m_leaving = false;    ///< what is typed about somebody is being kept
    int m_place = 0;           ///< of the current row, for who takes it over
    QSet<ContactId> m_several; ///< chosen together, while rows are replaced
    QTimer m_showing;          ///< the list is seen before the page: who types goes on typing
};

} // namespace matchbook
