-- Everybody is listed in any order, by who is closest, and by most filters without looking at more
-- than one index, and without sorting a hundred thousand people.

DROP INDEX contact_digest_by_name;
CREATE INDEX contact_digest_by_name
    ON contact_digest (sortName, contact, mentorTypes, sponsorship, usBased, missing, lastTouch);
CREATE INDEX contact_digest_by_organization
    ON contact_digest (organization = '', organization, sortName, contact);
CREATE INDEX contact_digest_by_closeness ON contact_digest (
    CASE relationship WHEN 'mentor' THEN 0 WHEN 'connection' THEN 1 WHEN 'acquaintance' THEN 2 ELSE 3 END,
    sortName, contact
);
CREATE INDEX contact_digest_by_touch ON contact_digest (lastTouch DESC, sortName, contact);
CREATE INDEX contact_digest_by_creation ON contact_digest (created DESC, sortName, contact);
CREATE INDEX contact_left_alone ON contact (id) WHERE doNotContact = 1;
CREATE INDEX contact_paused ON contact (pausedUntil) WHERE pausedUntil IS NOT NULL;
