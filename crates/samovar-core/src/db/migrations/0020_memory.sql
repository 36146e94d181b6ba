-- Where the community hears of us, how many heard, and how much was said there: counted,
-- and never what was said.
CREATE TABLE channel (
  id          TEXT PRIMARY KEY NOT NULL,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  address     TEXT NOT NULL DEFAULT '',          -- a link or a handle
  lang        TEXT NOT NULL DEFAULT '',          -- '' is any
  char_limit  INTEGER,                           -- NULL: the usual one of the kind
  position    TEXT NOT NULL,
  archived_at TEXT,
  created_at  TEXT NOT NULL
) STRICT;

-- What was read off a channel on a day, or off one post in it. NULL: not looked at.
CREATE TABLE reading (
  id         TEXT PRIMARY KEY NOT NULL,
  channel_id TEXT NOT NULL REFERENCES channel(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  post       TEXT NOT NULL DEFAULT '',           -- '' is the channel itself
  day        TEXT NOT NULL,
  members    INTEGER,
  views      INTEGER,
  reactions  INTEGER,
  replies    INTEGER
) STRICT;
CREATE INDEX reading_by_channel ON reading(channel_id, day);

CREATE TABLE chat_day (
  id         TEXT PRIMARY KEY NOT NULL,
  channel_id TEXT NOT NULL REFERENCES channel(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  chat       TEXT NOT NULL DEFAULT '',           -- the id of the chat in the file it came from
  account    TEXT NOT NULL DEFAULT '',           -- `telegram:user1`; '' is nobody's any more
  day        TEXT NOT NULL,
  messages   INTEGER NOT NULL
) STRICT;
-- Holds all that reach is reckoned from.
CREATE INDEX chat_day_by_channel ON chat_day(channel_id, day, account, messages);
CREATE INDEX chat_day_by_account ON chat_day(account);

-- What another tool knows of somebody in sum, without saying when.
CREATE TABLE past_total (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  source    TEXT NOT NULL,
  day       TEXT NOT NULL,                       -- on which it was read
  events    INTEGER NOT NULL,
  no_shows  INTEGER                              -- NULL: not told
) STRICT;
CREATE INDEX past_total_by_person ON past_total(person_id);
