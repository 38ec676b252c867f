-- How many signals a season gives, how long the texts of an experience may be, and what is typed into
-- MyERAS about an event or a project.

ALTER TABLE applicant ADD COLUMN goldSignals INTEGER NOT NULL DEFAULT 0 CHECK (goldSignals >= 0);
ALTER TABLE applicant ADD COLUMN silverSignals INTEGER NOT NULL DEFAULT 0 CHECK (silverSignals >= 0);
ALTER TABLE applicant ADD COLUMN descriptionLimit INTEGER NOT NULL DEFAULT 750 CHECK (descriptionLimit > 0);
ALTER TABLE applicant ADD COLUMN meaningfulLimit INTEGER NOT NULL DEFAULT 300 CHECK (meaningfulLimit > 0);
-- The row is written once more, or undo would take its old values for NULL.
UPDATE applicant SET goldSignals = 0, silverSignals = 0, descriptionLimit = 750, meaningfulLimit = 300;

ALTER TABLE event ADD COLUMN experience TEXT CHECK (substr(experience, 1, 1) = '{');
ALTER TABLE project ADD COLUMN experience TEXT CHECK (substr(experience, 1, 1) = '{');
