-- Who is on the way to be a sponsor, who works in another field, and how often one was in touch in
-- each month are read without looking at everybody and everything ever said.

CREATE INDEX contact_sponsored ON contact (id) WHERE sponsorship <> 'none';
CREATE INDEX contact_by_specialty ON contact (specialty) WHERE specialty <> '';
CREATE INDEX interaction_touches ON interaction ("on", direction) WHERE trashed IS NULL;
