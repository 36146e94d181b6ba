-- Several laptops. What two of them could both make has no UNIQUE: neither file would
-- take the other's row. Operations decide, undo refuses what has been made anew
-- meanwhile (db/revert.rs), and a look shows a date that a series has twice. The
-- indexes stay, for searching.
DROP INDEX series_skip_by_date;
CREATE INDEX series_skip_by_date ON series_skip(series_id, date);
DROP INDEX event_by_occurrence;
CREATE INDEX event_by_occurrence ON event(series_id, occurrence) WHERE series_id IS NOT NULL;
DROP INDEX calendar_version_by_uid;
CREATE INDEX calendar_version_by_uid ON calendar_version(uid, occurrence, sequence, cancelled, reach);
DROP INDEX mail_template_by_purpose;
CREATE INDEX mail_template_by_purpose ON mail_template(purpose, lang);
