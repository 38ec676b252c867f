-- The Trash is opened, and it is seen what is amiss with people, without looking at each of their
-- records.

CREATE INDEX contact_trashed ON contact (trashed) WHERE trashed IS NOT NULL;
CREATE INDEX interaction_trashed ON interaction (trashed) WHERE trashed IS NOT NULL;

-- What is not known of somebody is a number with a bit for each field instead of a list of names.
DROP INDEX contact_digest_by_name;
DROP INDEX contact_digest_by_closeness;
ALTER TABLE contact_digest ADD COLUMN bits INTEGER NOT NULL DEFAULT 0;
UPDATE contact_digest SET bits =
    (instr(missing, '"email"') > 0)
    + 2 * (instr(missing, '"phone"') > 0)
    + 4 * (instr(missing, '"organization"') > 0)
    + 8 * (instr(missing, '"how-met"') > 0)
    + 16 * (instr(missing, '"us-based"') > 0)
    + 32 * (instr(missing, '"next-step"') > 0);
ALTER TABLE contact_digest DROP COLUMN missing;
ALTER TABLE contact_digest RENAME COLUMN bits TO missing;
CREATE INDEX contact_digest_by_name
    ON contact_digest (sortName, contact, mentorTypes, sponsorship, usBased, missing, lastTouch);
CREATE INDEX contact_digest_by_closeness ON contact_digest (
    CASE relationship WHEN 'mentor' THEN 0 WHEN 'connection' THEN 1 WHEN 'acquaintance' THEN 2 ELSE 3 END,
    sortName, contact, relationship, missing, lastTouch
);
