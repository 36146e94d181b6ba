-- Messages of a community: what is said to an audience, in any number of languages and ways, for
-- an event or for none; and in the ledger of mailings, which of them somebody was told.
CREATE TABLE message (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL,                     -- service | news
  what_for    TEXT NOT NULL,                     -- announcement | last-info | … | own
  event_id    TEXT REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  audience    TEXT NOT NULL,                     -- JSON: a filter, stages, people of an event
  advertiser  TEXT NOT NULL DEFAULT '',
  ad_token    TEXT NOT NULL DEFAULT '',
  archived_at TEXT,
  created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX message_by_event ON message(event_id);

-- Once a language and a kind of channel; '' is the text for all channels without one of their own.
CREATE TABLE message_text (
  id           TEXT PRIMARY KEY NOT NULL,
  message_id   TEXT NOT NULL REFERENCES message(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  lang         TEXT NOT NULL,                    -- BCP 47
  channel_kind TEXT NOT NULL DEFAULT '',
  subject      TEXT NOT NULL DEFAULT '',
  body         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX message_text_by_message ON message_text(message_id);

-- Which message was prepared, and of a post for which channel. It outlives both.
ALTER TABLE mailing ADD COLUMN message_id TEXT;
ALTER TABLE mailing ADD COLUMN channel_id TEXT;
ALTER TABLE mailing ADD COLUMN lang TEXT NOT NULL DEFAULT '';
CREATE INDEX mailing_by_message ON mailing(message_id);

-- The language somebody was written to in, and what their "no more" is known by.
ALTER TABLE message_copy ADD COLUMN lang TEXT NOT NULL DEFAULT '';
ALTER TABLE message_copy ADD COLUMN token TEXT NOT NULL DEFAULT '';

-- The message that a task is about.
ALTER TABLE task ADD COLUMN message_use TEXT NOT NULL DEFAULT '';
