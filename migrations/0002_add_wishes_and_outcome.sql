-- People one wants to meet at an event, how the Match ended, and lists that belong to no event. The
-- indexes serve the facts that look for a few kinds of interaction among all of them.

ALTER TABLE applicant ADD COLUMN outcome TEXT NOT NULL DEFAULT 'open'
    CHECK (outcome IN ('open', 'matched', 'unmatched'));
ALTER TABLE applicant ADD COLUMN ticked TEXT NOT NULL DEFAULT '[]' CHECK (substr(ticked, 1, 1) = '[');
-- A row that was written before has no value of its own in a new column, and the change log would take
-- its old value for NULL: undo would refuse. So the row is written once more.
UPDATE applicant SET outcome = 'open', ticked = '[]';

CREATE TABLE event_wishes (
    owner INTEGER NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES contact (id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_wishes_by_value ON event_wishes (value);

CREATE INDEX interaction_social ON interaction ("on")
    WHERE channel IN ('linkedin', 'message', 'society');
CREATE INDEX interaction_offer ON interaction ("on") WHERE purpose = 'offer';
CREATE INDEX interaction_meeting ON interaction ("on")
    WHERE purpose = 'meeting' OR (direction = 'mutual' AND channel IN ('in-person', 'video'));
