-- A date of a series that was given by itself is known in calendars by the start that the rule
-- gave it then. Whatever is sent of it later has to say the same start, so it is kept with the
-- copy: wall clock and zone. Empty where the copy was of no such date, or the rule as it is now
-- says it.
ALTER TABLE invitation ADD COLUMN rule_start TEXT NOT NULL DEFAULT '';
