-- The whole model of version 1. Names are the domain's words; days are 'YYYY-MM-DD', times of day
-- 'HH:MM', instants UTC milliseconds, enums their tokens, lists without a table of their own JSON.
-- "trashed" is the instant a record went to the Trash.

CREATE TABLE applicant (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    school TEXT NOT NULL DEFAULT '',
    homeInstitution TEXT NOT NULL DEFAULT '',
    stage TEXT CHECK (stage IN ('m1', 'm2', 'm3', 'm4', 'graduate', 'intern', 'dr-resident', 'ir-resident')),
    international INTEGER NOT NULL DEFAULT 0 CHECK (international IN (0, 1)),
    homeDivision INTEGER CHECK (homeDivision IN (0, 1)),
    pathway TEXT NOT NULL DEFAULT 'undecided' CHECK (pathway IN ('integrated', 'esir', 'independent', 'undecided')),
    season INTEGER NOT NULL DEFAULT 0,
    opens TEXT,
    submit TEXT,
    review TEXT,
    rankList TEXT,
    matchDay TEXT,
    pack TEXT NOT NULL DEFAULT 'auto' CHECK (pack IN ('auto', 'img', 'general')),
    shortIntroduction TEXT NOT NULL DEFAULT '',
    longIntroduction TEXT NOT NULL DEFAULT '',
    narrative TEXT NOT NULL DEFAULT '',
    interests TEXT NOT NULL DEFAULT '[]' CHECK (substr(interests, 1, 1) = '['),
    dayStartsAt TEXT NOT NULL DEFAULT '04:00',
    remindAt TEXT NOT NULL DEFAULT '08:00',
    quietFrom TEXT NOT NULL DEFAULT '22:00',
    quietTo TEXT NOT NULL DEFAULT '07:00',
    pausedUntil TEXT
) STRICT;

INSERT INTO applicant (id) VALUES (1);

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    aliases TEXT NOT NULL DEFAULT '[]' CHECK (substr(aliases, 1, 1) = '['),
    kind TEXT NOT NULL CHECK (kind IN ('school', 'hospital', 'program', 'society', 'practice')),
    city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    acgmeId TEXT NOT NULL DEFAULT '',
    nrmpId TEXT NOT NULL DEFAULT '',
    erasId TEXT NOT NULL DEFAULT '',
    tracks TEXT NOT NULL DEFAULT '[]' CHECK (substr(tracks, 1, 1) = '['),
    visaSponsorship INTEGER CHECK (visaSponsorship IN (0, 1)),
    signal TEXT NOT NULL DEFAULT 'none' CHECK (signal IN ('none', 'gold', 'silver')),
    status TEXT CHECK (status IN ('considering', 'applying', 'applied', 'interview', 'declined', 'ranked')),
    interviewOn TEXT,
    takesThankYous INTEGER CHECK (takesThankYous IN (0, 1)),
    region TEXT NOT NULL DEFAULT '',
    size TEXT NOT NULL DEFAULT '',
    caseMix TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('conference', 'meeting', 'webinar', 'rotation', 'observership',
        'elective', 'shadowing', 'interview', 'journal-club', 'tumor-board')),
    name TEXT NOT NULL CHECK (name <> ''),
    society TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    virtual INTEGER NOT NULL DEFAULT 0 CHECK (virtual IN (0, 1)),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends >= starts),
    returned TEXT,
    siteSetting TEXT CHECK (siteSetting IN ('academic', 'community')),
    organization INTEGER REFERENCES organization (id),
    goals TEXT NOT NULL DEFAULT '[]' CHECK (substr(goals, 1, 1) = '['),
    ticked TEXT NOT NULL DEFAULT '[]' CHECK (substr(ticked, 1, 1) = '['),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event_days (
    owner INTEGER NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    portion TEXT NOT NULL CHECK (portion IN ('full', 'morning', 'afternoon', 'evening')),
    seen TEXT NOT NULL DEFAULT '',
    reflection TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    name TEXT NOT NULL CHECK (name <> ''),
    prefix TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    middle TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    credentials TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    specialty TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL CHECK (level IN ('attending', 'fellow', 'resident', 'student', 'coordinator', 'other')),
    programDirector INTEGER NOT NULL DEFAULT 0 CHECK (programDirector IN (0, 1)),
    chair INTEGER NOT NULL DEFAULT 0 CHECK (chair IN (0, 1)),
    usBased INTEGER CHECK (usBased IN (0, 1)),
    relationship TEXT NOT NULL CHECK (relationship IN ('prospect', 'acquaintance', 'connection', 'mentor')),
    coreMentor INTEGER NOT NULL DEFAULT 0 CHECK (coreMentor IN (0, 1)),
    mentorTypes TEXT NOT NULL DEFAULT '[]' CHECK (substr(mentorTypes, 1, 1) = '['),
    sponsorship TEXT NOT NULL CHECK (sponsorship IN ('none', 'potential', 'cultivating', 'ready', 'asked',
        'active', 'declined', 'lapsed')),
    cadence TEXT,
    metAt INTEGER REFERENCES event (id),
    metOn TEXT,
    introducedBy INTEGER REFERENCES contact (id),
    mayFollowUp INTEGER CHECK (mayFollowUp IN (0, 1)),
    awareOfGoals INTEGER NOT NULL DEFAULT 0 CHECK (awareOfGoals IN (0, 1)),
    readyToAdvocate INTEGER NOT NULL DEFAULT 0 CHECK (readyToAdvocate IN (0, 1)),
    mayBeNamed INTEGER NOT NULL DEFAULT 0 CHECK (mayBeNamed IN (0, 1)),
    doNotContact INTEGER NOT NULL DEFAULT 0 CHECK (doNotContact IN (0, 1)),
    pausedUntil TEXT,
    interests TEXT NOT NULL DEFAULT '[]' CHECK (substr(interests, 1, 1) = '['),
    note TEXT NOT NULL DEFAULT '',
    privateNote TEXT NOT NULL DEFAULT '',
    custom TEXT NOT NULL DEFAULT '[]' CHECK (substr(custom, 1, 1) = '['),
    vcardLines TEXT NOT NULL DEFAULT '[]' CHECK (substr(vcardLines, 1, 1) = '[')
) STRICT;

CREATE INDEX contact_by_event ON contact (metAt) WHERE metAt IS NOT NULL;
CREATE INDEX contact_by_introducer ON contact (introducedBy) WHERE introducedBy IS NOT NULL;

CREATE TABLE contact_points (
    owner INTEGER NOT NULL REFERENCES contact (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'link')),
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    preferred INTEGER NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_roles (
    owner INTEGER NOT NULL REFERENCES contact (id),
    position INTEGER NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    organization INTEGER REFERENCES organization (id),
    "from" TEXT,
    "to" TEXT,
    "primary" INTEGER NOT NULL DEFAULT 0 CHECK ("primary" IN (0, 1)),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_roles_by_organization ON contact_roles (organization);

CREATE TABLE contact_tags (
    owner INTEGER NOT NULL REFERENCES contact (id),
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_tags_by_value ON contact_tags (value);

CREATE TABLE contact_sourceKeys (
    owner INTEGER NOT NULL REFERENCES contact (id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
    contact INTEGER PRIMARY KEY REFERENCES contact (id),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('case-report', 'case-series', 'retrospective', 'qi', 'database',
        'educational', 'audit')),
    state TEXT NOT NULL CHECK (state IN ('active', 'slow', 'submitted', 'closed')),
    hoursPerWeek INTEGER,
    started TEXT,
    ended TEXT,
    outputs TEXT NOT NULL DEFAULT '[]' CHECK (substr(outputs, 1, 1) = '['),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE project_mentors (
    owner INTEGER NOT NULL REFERENCES project (id),
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_mentors_by_value ON project_mentors (value);

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    "on" TEXT NOT NULL,
    time TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'in-person', 'video', 'phone', 'linkedin', 'message',
        'society', 'webinar', 'letter')),
    direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming', 'mutual')),
    purpose TEXT NOT NULL CHECK (purpose IN ('introduction', 'thank-you', 'follow-up', 'update', 'question',
        'meeting', 'ask', 'offer', 'request-letter', 'acknowledge', 'other')),
    subject TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    event INTEGER REFERENCES event (id),
    project INTEGER REFERENCES project (id),
    minutes INTEGER,
    awaitsReply INTEGER NOT NULL DEFAULT 0 CHECK (awaitsReply IN (0, 1)),
    repliesTo INTEGER REFERENCES interaction (id)
) STRICT;

CREATE INDEX interaction_by_event ON interaction (event) WHERE event IS NOT NULL;
CREATE INDEX interaction_awaiting ON interaction (id) WHERE awaitsReply = 1;
CREATE INDEX interaction_by_reply ON interaction (repliesTo) WHERE repliesTo IS NOT NULL;

CREATE TABLE interaction_people (
    owner INTEGER NOT NULL REFERENCES interaction (id),
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX interaction_people_by_value ON interaction_people (value);

CREATE TABLE actionitem (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('commitment', 'advice', 'task')),
    person INTEGER REFERENCES contact (id),
    event INTEGER REFERENCES event (id),
    project INTEGER REFERENCES project (id),
    text TEXT NOT NULL CHECK (text <> ''),
    opened TEXT NOT NULL,
    due TEXT,
    closed TEXT,
    outcome TEXT CHECK (outcome IN ('done', 'declined', 'dropped')),
    explanation TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX actionitem_by_person ON actionitem (person);
CREATE INDEX actionitem_open ON actionitem (id) WHERE closed IS NULL;

CREATE TABLE favor (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    person INTEGER NOT NULL REFERENCES contact (id),
    direction TEXT NOT NULL CHECK (direction IN ('asked', 'received', 'given')),
    kind TEXT NOT NULL CHECK (kind IN ('share-notes', 'share-resource', 'introduce-junior', 'data-collection',
        'chart-review', 'literature-review', 'slides', 'statistics', 'abstract', 'data-entry', 'teaching',
        'audit', 'advice', 'meeting', 'shadowing', 'observership', 'research', 'feedback', 'introduction',
        'letter', 'pd-call', 'pd-email', 'multi-institution-project', 'registry-access', 'coauthor-invite',
        'priority-review', 'informal-advocacy', 'program-recommendation')),
    "on" TEXT NOT NULL,
    program INTEGER REFERENCES organization (id),
    note TEXT NOT NULL DEFAULT '',
    thankedOn TEXT
) STRICT;

CREATE INDEX favor_by_person ON favor (person);

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    trashed INTEGER,
    writer INTEGER NOT NULL REFERENCES contact (id),
    kind TEXT NOT NULL CHECK (kind IN ('ir', 'dr', 'surgical', 'research', 'other')),
    state TEXT NOT NULL CHECK (state IN ('candidate', 'ready', 'asked', 'agreed', 'declined', 'entered',
        'confirmed', 'requested', 'uploaded', 'assigned', 'thanked')),
    authorName TEXT NOT NULL DEFAULT '',
    authorEmail TEXT NOT NULL DEFAULT '',
    authorTitle TEXT NOT NULL DEFAULT '',
    authorDepartment TEXT NOT NULL DEFAULT '',
    specialty TEXT NOT NULL DEFAULT '',
    standardized INTEGER CHECK (standardized IN (0, 1)),
    chairRequirement INTEGER CHECK (chairRequirement IN (0, 1)),
    waived INTEGER CHECK (waived IN (0, 1)),
    letterId TEXT NOT NULL DEFAULT '',
    deadline TEXT,
    highlights TEXT NOT NULL DEFAULT '[]' CHECK (substr(highlights, 1, 1) = '[')
) STRICT;

CREATE INDEX letter_by_writer ON letter (writer);

CREATE TABLE letter_steps (
    owner INTEGER NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('candidate', 'ready', 'asked', 'agreed', 'declined', 'entered',
        'confirmed', 'requested', 'uploaded', 'assigned', 'thanked')),
    "on" TEXT NOT NULL,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE letter_programs (
    owner INTEGER NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES organization (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    key TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('done', 'dismissed', 'snoozed', 'muted-person', 'muted-rule')),
    until TEXT,
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_override (
    rule TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('everybody', 'kind', 'person')),
    subject TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    due TEXT,
    latest TEXT,
    PRIMARY KEY (rule, scope, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
    name TEXT PRIMARY KEY,
    view TEXT NOT NULL,
    state TEXT NOT NULL CHECK (substr(state, 1, 1) = '{')
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_field (
    name TEXT PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('contact', 'organization', 'letter')),
    type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'yes-no'))
) STRICT, WITHOUT ROWID;

-- Two contacts that look alike and are not the same person; "first" is the lower id.
CREATE TABLE not_same (
    first INTEGER NOT NULL REFERENCES contact (id),
    second INTEGER NOT NULL REFERENCES contact (id) CHECK (second > first),
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    counts TEXT NOT NULL CHECK (substr(counts, 1, 1) = '{')
) STRICT;

-- What the user did, newest last, with what takes it back. Not part of a changeset itself.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    changeset BLOB NOT NULL
) STRICT;

-- From here on: derived from the tables above, refreshed in the same transaction, and rebuilt from
-- nothing by Derived::rebuild().

CREATE TABLE contact_digest (
    contact INTEGER PRIMARY KEY,
    sortName TEXT NOT NULL,
    lastTouch TEXT,
    lastOutgoing TEXT,
    lastIncoming TEXT
) STRICT;

CREATE INDEX contact_digest_by_name ON contact_digest (sortName, contact);
CREATE INDEX contact_digest_unanswered ON contact_digest (contact) WHERE lastIncoming IS NOT NULL;

-- What an import recognises somebody by: "uid:…", "email:…", "linkedin:…", "vcard:…".
CREATE TABLE contact_key (
    key TEXT NOT NULL,
    contact INTEGER NOT NULL,
    PRIMARY KEY (key, contact)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_key_by_contact ON contact_key (contact);

CREATE VIRTUAL TABLE contact_search USING fts5 (
    names, organizations, titles, tags, notes, events,
    tokenize = "unicode61 remove_diacritics 0"
);

CREATE VIRTUAL TABLE interaction_search USING fts5 (
    text,
    tokenize = "unicode61 remove_diacritics 0"
);
