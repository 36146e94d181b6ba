-- Guests and the door: the order of the waitlist, people who were merged, kept
-- apart or erased, saved filters, badges, and what is on paper.

-- Since when they wait; those who wait are promoted in this order.
ALTER TABLE guest ADD COLUMN waitlisted_at TEXT;
UPDATE guest SET waitlisted_at = created_at WHERE state = 'waitlisted';
CREATE INDEX guest_by_code ON guest(event_id, code);

-- An erased person keeps the row alone, so that counts of past events stay.
ALTER TABLE person ADD COLUMN erased_at TEXT;
CREATE INDEX person_by_merged ON person(merged_into) WHERE merged_into IS NOT NULL;

-- Two people who look like one and were told to be two.
CREATE TABLE person_apart (
  id         TEXT PRIMARY KEY NOT NULL,
  one_id     TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  other_id   TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_apart_by_one ON person_apart(one_id);
CREATE INDEX person_apart_by_other ON person_apart(other_id);

-- A guest that became part of another when two people were merged: tickets and
-- badges with the old code still open the door.
CREATE TABLE guest_alias (
  id       TEXT PRIMARY KEY NOT NULL,    -- the guest that was
  event_id TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  guest_id TEXT NOT NULL REFERENCES guest(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  code     TEXT NOT NULL
) STRICT;
CREATE INDEX guest_alias_by_code ON guest_alias(event_id, code);
CREATE INDEX guest_alias_by_guest ON guest_alias(guest_id);

CREATE TABLE saved_filter (
  id       TEXT PRIMARY KEY NOT NULL,
  list     TEXT NOT NULL,                -- people | guests
  name     TEXT NOT NULL,
  filter   TEXT NOT NULL,                -- JSON, as the list's command takes it
  position TEXT NOT NULL                 -- fractional index
) STRICT;

-- Badges that have been printed; a reprint is another row.
CREATE TABLE badge_print (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  holder    TEXT NOT NULL,               -- guest | companion | speaker | staff
  holder_id TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX badge_print_by_event ON badge_print(event_id, holder_id);

-- Arrivals and departures that count: not taken back, or taken back and given again.
CREATE VIEW passage AS
  SELECT c.id, c.guest_id, c.event_id, c.kind, c.heads, c.at, c.station, c.device_id, c.override
  FROM checkin AS c
  WHERE c.kind IN ('arrival', 'departure')
    AND NOT EXISTS (
      SELECT 1 FROM checkin AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM checkin AS w WHERE w.voids = v.id)
    );

-- The order of a door list as it was printed here: its line numbers are typed
-- back when the evening was run on paper.
CREATE TABLE local_paper_list (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL,
  number     INTEGER NOT NULL,           -- 1 is the event's first list
  printed_at TEXT NOT NULL,
  guest_ids  TEXT NOT NULL               -- in their order, joined by line breaks
) STRICT;
CREATE INDEX local_paper_list_by_event ON local_paper_list(event_id, number);

-- How a kind of file was understood last time, found by its header.
CREATE TABLE local_import_mapping (
  signature TEXT PRIMARY KEY NOT NULL,
  source    TEXT NOT NULL,
  mapping   TEXT NOT NULL,               -- JSON
  used_at   TEXT NOT NULL
) STRICT;
