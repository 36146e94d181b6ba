-- Calendars for life: series, which version of an event each guest's calendar
-- holds, mailings and answers, other people's calendars, the tasks before an event.

-- A recurring meetup: its rule, and what each new date of it begins as. The dates
-- themselves are events.
CREATE TABLE series (
  id                TEXT PRIMARY KEY NOT NULL,
  title             TEXT NOT NULL,
  kind              TEXT NOT NULL DEFAULT 'meetup',
  rule              TEXT NOT NULL,       -- JSON: how often, on which days, until when
  starts            TEXT NOT NULL,       -- wall clock of the first date
  minutes           INTEGER NOT NULL,
  zone              TEXT NOT NULL,       -- IANA name
  venue_id          TEXT REFERENCES venue(id) DEFERRABLE INITIALLY DEFERRED,
  room_id           TEXT REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
  capacity          INTEGER,
  about             TEXT NOT NULL DEFAULT '',
  notes             TEXT NOT NULL DEFAULT '',
  host              TEXT NOT NULL DEFAULT '',
  organizer_name    TEXT NOT NULL DEFAULT '',
  organizer_email   TEXT NOT NULL DEFAULT '',
  link              TEXT NOT NULL DEFAULT '',
  currency          TEXT NOT NULL DEFAULT '',
  food_planned      TEXT NOT NULL DEFAULT 'unknown',
  margin_percent    INTEGER NOT NULL DEFAULT 0,
  reminder_minutes  INTEGER,
  calendar_uid      TEXT NOT NULL,
  calendar_sequence INTEGER NOT NULL DEFAULT 0,
  created_at        TEXT NOT NULL
) STRICT;

-- Dates of the rule on which nothing takes place.
CREATE TABLE series_skip (
  id        TEXT PRIMARY KEY NOT NULL,
  series_id TEXT NOT NULL REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  date      TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX series_skip_by_date ON series_skip(series_id, date);

-- Who is invited to every date of a series; such a person holds the series in
-- the calendar, not each date by itself.
CREATE TABLE regular (
  id         TEXT PRIMARY KEY NOT NULL,
  series_id  TEXT NOT NULL REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX regular_by_series ON regular(series_id, person_id);
CREATE INDEX regular_by_person ON regular(person_id);

ALTER TABLE event ADD COLUMN series_id TEXT REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED;
-- The date that the rule gives this event, wherever it has been moved since.
ALTER TABLE event ADD COLUMN occurrence TEXT;
-- The alarm of its calendar entry; NULL is none.
ALTER TABLE event ADD COLUMN reminder_minutes INTEGER;
-- Which entry of a calendar that was read in this event came from.
ALTER TABLE event ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX event_by_occurrence ON event(series_id, occurrence) WHERE series_id IS NOT NULL;
CREATE INDEX event_by_uid ON event(calendar_uid);
CREATE INDEX event_by_source ON event(source) WHERE source <> '';

-- What a calendar file said, once for all who got it. Events and series may be
-- deleted; what stands in people's calendars is known all the same.
CREATE TABLE calendar_version (
  id         TEXT PRIMARY KEY NOT NULL,
  uid        TEXT NOT NULL,
  occurrence TEXT NOT NULL DEFAULT '',   -- a date of a series; '' is the whole
  sequence   INTEGER NOT NULL,
  event_id   TEXT,
  series_id  TEXT,
  cancelled  INTEGER NOT NULL DEFAULT 0,
  shown      TEXT NOT NULL,              -- JSON: title, time, zone, place, rule
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX calendar_version_by_uid ON calendar_version(uid, occurrence, sequence, cancelled);
CREATE INDEX calendar_version_by_event ON calendar_version(event_id);
CREATE INDEX calendar_version_by_series ON calendar_version(series_id);

-- Invitations prepared together, and whether the manager sent them.
CREATE TABLE mailing (
  id          TEXT PRIMARY KEY NOT NULL,
  event_id    TEXT,
  series_id   TEXT,
  format      TEXT NOT NULL,             -- mail | mbox | calendar
  folder      TEXT NOT NULL,             -- where its files were written
  sent        TEXT NOT NULL DEFAULT 'unknown', -- unknown | yes | no
  sent_at     TEXT,
  created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX mailing_by_event ON mailing(event_id);
CREATE INDEX mailing_by_series ON mailing(series_id);

-- The ledger: one row for each version prepared for one person.
CREATE TABLE invitation (
  id         TEXT PRIMARY KEY NOT NULL,
  mailing_id TEXT NOT NULL REFERENCES mailing(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL REFERENCES calendar_version(id) DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  method     TEXT NOT NULL,              -- request | cancel
  email      TEXT NOT NULL
) STRICT;
CREATE INDEX invitation_by_person ON invitation(person_id);
CREATE INDEX invitation_by_mailing ON invitation(mailing_id);
CREATE INDEX invitation_by_version ON invitation(version_id);

-- Answers read from calendars, as they came.
CREATE TABLE calendar_reply (
  id           TEXT PRIMARY KEY NOT NULL,
  event_id     TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  guest_id     TEXT NOT NULL REFERENCES guest(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  answer       TEXT NOT NULL,            -- accepted | declined | tentative | delegated | counter
  dtstamp      TEXT NOT NULL,            -- when it was given, UTC
  sequence     INTEGER NOT NULL,         -- to which version
  comment      TEXT NOT NULL DEFAULT '',
  delegated_to TEXT NOT NULL DEFAULT '',
  proposed     TEXT NOT NULL DEFAULT '', -- another time, in words of the file
  created_at   TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_reply_by_guest ON calendar_reply(guest_id, dtstamp);
CREATE INDEX calendar_reply_by_event ON calendar_reply(event_id);

-- The words of a mail where they are not the usual ones.
CREATE TABLE mail_template (
  id      TEXT PRIMARY KEY NOT NULL,
  purpose TEXT NOT NULL,                 -- invitation | update | cancellation
  lang    TEXT NOT NULL,
  subject TEXT NOT NULL,
  text    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX mail_template_by_purpose ON mail_template(purpose, lang);

-- Calendars of others, for the conflicts: meetups in town, holidays, bookings.
CREATE TABLE busy_calendar (
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL,              -- events | holidays | venue
  venue_id   TEXT REFERENCES venue(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  file_name  TEXT NOT NULL DEFAULT '',
  report     TEXT NOT NULL DEFAULT '{}', -- JSON: what was read and what was left out
  read_at    TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- A time of such a calendar: instants in UTC, or whole days without a zone.
CREATE TABLE busy_time (
  id          TEXT PRIMARY KEY NOT NULL,
  calendar_id TEXT NOT NULL REFERENCES busy_calendar(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  uid         TEXT NOT NULL,
  title       TEXT NOT NULL,
  place       TEXT NOT NULL DEFAULT '',
  starts      TEXT,                      -- UTC
  ends        TEXT,
  first_day   TEXT,                      -- of whole days, both included
  last_day    TEXT
) STRICT;
CREATE INDEX busy_time_by_calendar ON busy_time(calendar_id);
CREATE INDEX busy_time_by_start ON busy_time(starts) WHERE starts IS NOT NULL;
CREATE INDEX busy_time_by_day ON busy_time(first_day) WHERE first_day IS NOT NULL;

-- What is to be done before (or after) an event, by when, and by whom.
CREATE TABLE task (
  id          TEXT PRIMARY KEY NOT NULL,
  event_id    TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title       TEXT NOT NULL,
  days_before INTEGER NOT NULL DEFAULT 0, -- the event's day is 0, the day after is -1
  due_time    TEXT NOT NULL DEFAULT '10:00', -- wall clock in the event's zone
  owner       TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT '',
  done_at     TEXT,
  position    TEXT NOT NULL,
  calendar_uid TEXT NOT NULL,
  created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX task_by_event ON task(event_id);

-- How long before their first session a speaker is to be there.
ALTER TABLE speaker ADD COLUMN call_minutes INTEGER;
