-- One planner on several laptops: what they tell each other. Empty where nothing is shared.
--   Rows are fields of documents; a document is what its changes make. Nothing here is
--   undone, and no column names a row of a shared table by a key: what is told may come
--   before the row it speaks of.
CREATE TABLE share_record(
  signature TEXT PRIMARY KEY NOT NULL,           -- of the owner
  text      TEXT NOT NULL                        -- JSON: who was added or removed
) STRICT;

CREATE TABLE share_change(
  number    INTEGER PRIMARY KEY NOT NULL,        -- in the order of their coming here
  hash      TEXT NOT NULL,
  document  TEXT NOT NULL,
  laptop    TEXT NOT NULL,                       -- that made it
  builds_on TEXT NOT NULL,                       -- JSON: hashes
  bytes     BLOB NOT NULL,
  signature TEXT NOT NULL                        -- of that laptop
) STRICT;
CREATE INDEX share_change_by_hash ON share_change(hash);
CREATE INDEX share_change_by_document ON share_change(document);

CREATE TABLE share_document(
  document TEXT PRIMARY KEY NOT NULL,
  heads    TEXT NOT NULL                         -- JSON: hashes that no change builds on
) STRICT;

-- In which event's document a row lies; every other row's follows from its id.
CREATE TABLE share_place(
  row      TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL
) STRICT;

-- Rows, or columns of them, that are in no table because what they refer to is gone.
CREATE TABLE share_held(
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  col TEXT NOT NULL,                             -- '': the whole row
  PRIMARY KEY (tbl, row, col)
) STRICT;

-- What two wrote without knowing of each other, until somebody chooses.
CREATE TABLE share_review(
  tbl  TEXT NOT NULL,
  row  TEXT NOT NULL,
  col  TEXT NOT NULL,                            -- '': one deleted the row
  said TEXT NOT NULL,                            -- JSON: the values, that in effect first
  PRIMARY KEY (tbl, row, col)
) STRICT;

-- The other laptops: when something of one was read, and what it had then.
CREATE TABLE share_met(
  laptop TEXT PRIMARY KEY NOT NULL,
  at     TEXT NOT NULL,
  up_to  INTEGER NOT NULL,                       -- it had all changes up to this number
  lacks  TEXT NOT NULL                           -- JSON: but for these
) STRICT;

-- Arrivals of whole parties that were let in already, at a door that could not know: they stand
-- in the log, and count nowhere.
CREATE TABLE share_double(
  id TEXT PRIMARY KEY NOT NULL
) STRICT;
DROP VIEW passage;
CREATE VIEW passage AS
  SELECT c.id, c.guest_id, c.event_id, c.kind, c.heads, c.at, c.station, c.device_id, c.override
  FROM checkin AS c
  WHERE c.kind IN ('arrival', 'departure')
    AND NOT EXISTS (
      SELECT 1 FROM checkin AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM checkin AS w WHERE w.voids = v.id)
    )
    AND NOT EXISTS (SELECT 1 FROM share_double AS d WHERE d.id = c.id);
DROP VIEW arrival;
CREATE VIEW arrival AS
  SELECT c.id, c.guest_id, c.event_id, c.heads, c.at, c.station, c.device_id, c.override
  FROM checkin AS c
  WHERE c.kind = 'arrival'
    AND NOT EXISTS (
      SELECT 1 FROM checkin AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM checkin AS w WHERE w.voids = v.id)
    )
    AND NOT EXISTS (SELECT 1 FROM share_double AS d WHERE d.id = c.id);
