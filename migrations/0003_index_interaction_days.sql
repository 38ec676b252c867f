-- What was said on one day is looked for after every change.

CREATE INDEX interaction_by_day ON interaction ("on");
