-- Events to plan others like: what is planned, counted from the start, and nobody who takes
-- part. One row each: it is no event, and stands in no list of them.
CREATE TABLE event_template (
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  plan       TEXT NOT NULL,              -- JSON: the event and what belongs to it
  created_at TEXT NOT NULL
) STRICT;
