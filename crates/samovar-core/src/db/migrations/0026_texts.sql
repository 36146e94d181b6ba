-- Texts of the manager's own, kept under a name to begin messages with: of a name one for each
-- language and kind of channel; '' is the text for all channels without one of their own.
CREATE TABLE saved_text (
  id           TEXT PRIMARY KEY NOT NULL,
  name         TEXT NOT NULL,
  lang         TEXT NOT NULL,                    -- BCP 47
  channel_kind TEXT NOT NULL DEFAULT '',
  subject      TEXT NOT NULL DEFAULT '',
  body         TEXT NOT NULL,
  created_at   TEXT NOT NULL
) STRICT;
CREATE INDEX saved_text_by_name ON saved_text(name);

-- A message may be about a series: its fields say the next date.
ALTER TABLE message ADD COLUMN series_id TEXT REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX message_by_series ON message(series_id);
