-- From a list to the door without a stumble.

-- Series. One that takes place otherwise from some date on is one series still. What
-- calendars must know by an identity of its own, because the rule or the time is
-- another, is a part under it; other values from a date on are a phase.
ALTER TABLE series ADD COLUMN part_of TEXT REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX series_by_whole ON series(part_of) WHERE part_of IS NOT NULL;

CREATE TABLE series_phase (
  id               TEXT PRIMARY KEY NOT NULL,
  series_id        TEXT NOT NULL REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  from_date        TEXT NOT NULL,        -- the first date of the rule with these values
  title            TEXT NOT NULL,
  kind             TEXT NOT NULL,
  venue_id         TEXT REFERENCES venue(id) DEFERRABLE INITIALLY DEFERRED,
  room_id          TEXT REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
  capacity         INTEGER,
  about            TEXT NOT NULL,
  notes            TEXT NOT NULL,
  host             TEXT NOT NULL,
  organizer_name   TEXT NOT NULL,
  organizer_email  TEXT NOT NULL,
  link             TEXT NOT NULL,
  currency         TEXT NOT NULL,
  food_planned     TEXT NOT NULL,
  margin_percent   INTEGER NOT NULL,
  reminder_minutes INTEGER
) STRICT;
CREATE INDEX series_phase_by_date ON series_phase(series_id, from_date);

-- "This and following" and a new rule made a second series. The log knows of which: in
-- one step a series came and another was changed. Where the one between is gone, the
-- one before it counts.
WITH RECURSIVE
  split AS (
    SELECT DISTINCT came.row_id AS part, was.row_id AS of
    FROM change_row AS came
    JOIN change_step AS s ON s.id = came.step_id AND s.command IN ('edit_series', 'change_series_rule')
    JOIN change_row AS was ON was.step_id = came.step_id AND was.tbl = 'series' AND was.row_id <> came.row_id
                          AND was.old IS NOT NULL AND was.new IS NOT NULL
    WHERE came.tbl = 'series' AND came.old IS NULL AND came.new IS NOT NULL),
  above AS (
    SELECT part, of, 1 AS steps FROM split
    UNION
    SELECT above.part, split.of, above.steps + 1 FROM above JOIN split ON split.part = above.of WHERE above.steps < 500)
UPDATE series SET part_of = (
  SELECT a.of FROM above AS a JOIN series AS there ON there.id = a.of
  WHERE a.part = series.id AND a.of <> series.id ORDER BY a.steps DESC, a.of LIMIT 1)
WHERE id IN (SELECT part FROM split);

-- Regulars are those of the whole.
UPDATE regular SET series_id = (SELECT part_of FROM series WHERE id = regular.series_id)
WHERE series_id IN (SELECT id FROM series WHERE part_of IS NOT NULL);
DELETE FROM regular WHERE EXISTS (
  SELECT 1 FROM regular AS same
  WHERE same.series_id = regular.series_id AND same.person_id = regular.person_id AND same.id < regular.id);

-- Messages. Beside what calendars need, people are told that they are on the list,
-- have a seat, wait, the last details, thanks. A mailing says which of them it is, and
-- by which mail in a browser it went; a copy says who was told.
ALTER TABLE mailing ADD COLUMN message TEXT NOT NULL DEFAULT '';  -- '' is what calendars need
ALTER TABLE mailing ADD COLUMN service TEXT NOT NULL DEFAULT '';  -- of format web
CREATE TABLE message_copy (
  id         TEXT PRIMARY KEY NOT NULL,
  mailing_id TEXT NOT NULL REFERENCES mailing(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  message    TEXT NOT NULL,              -- confirmation | seat | waitlist | details | thanks
  email      TEXT NOT NULL
) STRICT;
CREATE INDEX message_copy_by_person ON message_copy(person_id);
CREATE INDEX message_copy_by_mailing ON message_copy(mailing_id);

-- Mail in a browser: what is pasted there, batch by batch, and which were copied. The
-- addresses stand in the copies, from where an erased person goes.
CREATE TABLE local_mail_batch (
  mailing_id TEXT NOT NULL,
  number     INTEGER NOT NULL,
  wording    TEXT NOT NULL,
  lang       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  text       TEXT NOT NULL,
  file       TEXT NOT NULL,              -- the calendar file that is attached
  copy_ids   TEXT NOT NULL,              -- JSON
  copied_at  TEXT,
  PRIMARY KEY (mailing_id, number)
) STRICT;
-- The community's logo, for badges and tickets: as it is printed, in base64.
CREATE TABLE logo (
  id    TEXT PRIMARY KEY NOT NULL,
  name  TEXT NOT NULL,                   -- of the file that it came from
  image TEXT NOT NULL                    -- PNG or JPEG
) STRICT;

-- The door. What other tools have put on a guest's tickets: the codes of their lists, one
-- a line, as they came.
ALTER TABLE guest ADD COLUMN ticket_codes TEXT NOT NULL DEFAULT '';
-- What those tools sold them, in the tools' own words: a kind of ticket a line.
ALTER TABLE guest ADD COLUMN ticket_kind TEXT NOT NULL DEFAULT '';
