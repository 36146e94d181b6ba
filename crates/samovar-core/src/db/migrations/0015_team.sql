-- Who does what at an event: duties, their shifts, who was asked for them, and the pictures that
-- are wanted; beside them what people were handed for their calendars.
CREATE TABLE duty (
  id       TEXT PRIMARY KEY NOT NULL,
  event_id TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind     TEXT NOT NULL DEFAULT 'other',        -- door | food | photo | video | stage | other
  title    TEXT NOT NULL,
  note     TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL
) STRICT;
CREATE INDEX duty_by_event ON duty(event_id);

-- By a session, so long before and after it, or by the clock; never both.
CREATE TABLE shift (
  id             TEXT PRIMARY KEY NOT NULL,
  duty_id        TEXT NOT NULL REFERENCES duty(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  session_id     TEXT REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,
  before_minutes INTEGER NOT NULL DEFAULT 0,
  after_minutes  INTEGER NOT NULL DEFAULT 0,
  starts         TEXT,                            -- NULL: the session's, or not known yet
  ends           TEXT,
  needed         INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX shift_by_duty ON shift(duty_id);
CREATE INDEX shift_by_session ON shift(session_id);

CREATE TABLE assignment (
  id       TEXT PRIMARY KEY NOT NULL,
  shift_id TEXT NOT NULL REFERENCES shift(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT NOT NULL REFERENCES staff(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  state    TEXT NOT NULL DEFAULT 'asked'         -- asked | confirmed | declined | came | absent
) STRICT;
CREATE INDEX assignment_by_shift ON assignment(shift_id);
CREATE INDEX assignment_by_staff ON assignment(staff_id);

CREATE TABLE shot (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  session_id TEXT REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  promise_id TEXT REFERENCES promise(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  words      TEXT NOT NULL DEFAULT '',           -- empty: the session or the promise says it
  must       INTEGER NOT NULL DEFAULT 0,
  done_at    TEXT,
  staff_id   TEXT REFERENCES staff(id) DEFERRABLE INITIALLY DEFERRED,
  position   TEXT NOT NULL
) STRICT;
CREATE INDEX shot_by_event ON shot(event_id);
CREATE INDEX shot_by_session ON shot(session_id);
CREATE INDEX shot_by_promise ON shot(promise_id);
CREATE INDEX shot_by_staff ON shot(staff_id);

-- The last that somebody was handed of one assignment; it stays when the assignment goes, so
-- that the next file can call it off.
CREATE TABLE shift_notice (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  uid       TEXT NOT NULL,
  sequence  INTEGER NOT NULL DEFAULT 0,
  cancelled INTEGER NOT NULL DEFAULT 0,
  shown     TEXT NOT NULL                        -- JSON: title, note, place, start, minutes
) STRICT;
CREATE INDEX shift_notice_by_event ON shift_notice(event_id);
CREATE INDEX shift_notice_by_person ON shift_notice(person_id);
