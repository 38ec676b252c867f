-- Lists narrow and order everybody by what stands in one narrow table, and a search looks into what
-- is kept beside a person as well. Both tables follow from the records and are filled anew.

DROP TABLE contact_digest;
CREATE TABLE contact_digest (
    contact INTEGER PRIMARY KEY,
    sortName TEXT NOT NULL,
    organization TEXT NOT NULL,
    relationship TEXT NOT NULL,
    mentorTypes TEXT NOT NULL,
    sponsorship TEXT NOT NULL,
    usBased INTEGER,
    missing TEXT NOT NULL,
    created INTEGER NOT NULL,
    lastTouch TEXT,
    lastOutgoing TEXT,
    lastIncoming TEXT
) STRICT;

CREATE INDEX contact_digest_by_name ON contact_digest (sortName, contact);
CREATE INDEX contact_digest_unanswered ON contact_digest (contact) WHERE lastIncoming IS NOT NULL;

DROP TABLE contact_search;
CREATE VIRTUAL TABLE contact_search USING fts5 (
    names, organizations, titles, tags, notes, events, ledger,
    tokenize = "unicode61 remove_diacritics 0"
);

-- A view is kept with its search and filters, and with its order. Nothing was kept before.

DROP TABLE saved_view;
CREATE TABLE saved_view (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    filter TEXT NOT NULL CHECK (substr(filter, 1, 1) = '{'),
    sort TEXT NOT NULL CHECK (substr(sort, 1, 1) = '{')
) STRICT, WITHOUT ROWID;
