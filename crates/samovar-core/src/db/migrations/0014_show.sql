-- Cues: what somebody does in the show, tied to a session or to the clock. One that is tied
-- has its time from the session, and none of its own.
CREATE TABLE cue (
  id                TEXT PRIMARY KEY NOT NULL,
  event_id          TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  session_id        TEXT REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  anchor            TEXT NOT NULL DEFAULT 'clock',     -- start | end (of the session) | clock
  offset_minutes    INTEGER NOT NULL DEFAULT 0,        -- from the session's start or end; before it: negative
  starts            TEXT,                              -- by the clock
  minutes           INTEGER NOT NULL DEFAULT 0,        -- 0 is a moment
  lane              TEXT NOT NULL DEFAULT 'stage',     -- stage | sound | light | screen | photo | food | door
  owner             TEXT NOT NULL DEFAULT '',
  words             TEXT NOT NULL,
  position          TEXT NOT NULL,
  calendar_sequence INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX cue_by_event ON cue(event_id);
CREATE INDEX cue_by_session ON cue(session_id) WHERE session_id IS NOT NULL;

-- How the evening really went, row by row of the run sheet. Rows stay for good: what is taken
-- back is voided by a row of its own, and a void by a void.
CREATE TABLE show_mark (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT NOT NULL,
  kind      TEXT NOT NULL,               -- started | done | void
  about     TEXT NOT NULL,               -- session | cue | sitting | delivery | call
  about_id  TEXT NOT NULL,
  voids     TEXT,                        -- what a void takes back: a mark, or another void
  at        TEXT NOT NULL,
  device_id TEXT NOT NULL
) STRICT;
CREATE INDEX show_mark_by_event ON show_mark(event_id, at);
CREATE INDEX show_mark_by_voids ON show_mark(voids);
CREATE TRIGGER show_mark_no_update BEFORE UPDATE ON show_mark BEGIN
  SELECT RAISE(ABORT, 'show_mark is append-only');
END;
CREATE TRIGGER show_mark_no_delete BEFORE DELETE ON show_mark BEGIN
  SELECT RAISE(ABORT, 'show_mark is append-only');
END;

-- Marks that count: not taken back, or taken back and given again.
CREATE VIEW shown AS
  SELECT m.id, m.event_id, m.kind, m.about, m.about_id, m.at
  FROM show_mark AS m
  WHERE m.kind IN ('started', 'done')
    AND NOT EXISTS (
      SELECT 1 FROM show_mark AS v
      WHERE v.voids = m.id AND NOT EXISTS (SELECT 1 FROM show_mark AS w WHERE w.voids = v.id)
    );
