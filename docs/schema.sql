-- The planner file as the current program makes it (user_version 27).
-- For reading only: the truth is crates/samovar-core/src/db/migrations/.
-- Triggers of the change log are not in the file; the writing connection makes
-- them as TEMP triggers for every shared table of db/tables.rs.
-- Written by `make generate`.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE device (
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE change_step (
  id        TEXT PRIMARY KEY NOT NULL,
  device_id TEXT NOT NULL,
  hlc       TEXT NOT NULL,               -- hybrid logical clock: ms-counter-device
  at        TEXT NOT NULL,
  command   TEXT NOT NULL,
  event_id  TEXT,                        -- the event whose history shows it
  facts     TEXT NOT NULL DEFAULT '{}',  -- what the history line says
  reverts   TEXT                         -- the step that this one took back
) STRICT;

CREATE INDEX change_step_by_event ON change_step(event_id, hlc);

CREATE INDEX change_step_by_hlc ON change_step(hlc);

CREATE TABLE change_row (
  step_id TEXT NOT NULL,
  seq     INTEGER NOT NULL,
  tbl     TEXT NOT NULL,
  row_id  TEXT NOT NULL,
  old     TEXT,
  new     TEXT,
  PRIMARY KEY (step_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE local_undo (
  pos     INTEGER PRIMARY KEY,
  side    TEXT NOT NULL,                 -- undo | redo
  step_id TEXT NOT NULL
) STRICT;

CREATE TABLE local_setting (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE venue (
  id            TEXT PRIMARY KEY NOT NULL,
  name          TEXT NOT NULL,
  address       TEXT NOT NULL DEFAULT '',
  access_notes  TEXT NOT NULL DEFAULT '',
  contact_name  TEXT NOT NULL DEFAULT '',
  contact_email TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  capacity      INTEGER,
  cost_minor    INTEGER,
  currency      TEXT NOT NULL DEFAULT '',
  notes         TEXT NOT NULL DEFAULT '',
  created_at    TEXT NOT NULL
) STRICT;

CREATE TABLE room (
  id         TEXT PRIMARY KEY NOT NULL,
  venue_id   TEXT NOT NULL REFERENCES venue(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name       TEXT NOT NULL,
  capacity   INTEGER,
  layout     TEXT NOT NULL DEFAULT '',
  cost_minor INTEGER,
  notes      TEXT NOT NULL DEFAULT '',
  position   TEXT NOT NULL               -- fractional index
) STRICT;

CREATE INDEX room_by_venue ON room(venue_id);

CREATE TABLE event (
  id                TEXT PRIMARY KEY NOT NULL,
  title             TEXT NOT NULL,
  kind              TEXT NOT NULL DEFAULT 'meetup',
  state             TEXT NOT NULL DEFAULT 'draft',
  starts            TEXT NOT NULL,       -- wall clock, 2026-12-18T19:00
  ends              TEXT NOT NULL,
  starts_fold       TEXT NOT NULL DEFAULT 'earlier',
  ends_fold         TEXT NOT NULL DEFAULT 'earlier',
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
  food_planned      TEXT NOT NULL DEFAULT 'unknown', -- unknown | yes | no
  margin_percent    INTEGER NOT NULL DEFAULT 0,
  calendar_uid      TEXT NOT NULL,
  calendar_sequence INTEGER NOT NULL DEFAULT 0,
  created_at        TEXT NOT NULL
, series_id TEXT REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED, occurrence TEXT, reminder_minutes INTEGER, source TEXT NOT NULL DEFAULT '', budget_limit_minor INTEGER, reserve_percent INTEGER NOT NULL DEFAULT 0, door_kept TEXT NOT NULL DEFAULT 'unknown') STRICT;

CREATE INDEX event_by_start ON event(starts);

CREATE INDEX event_by_venue ON event(venue_id);

CREATE TABLE session (
  id                TEXT PRIMARY KEY NOT NULL,
  event_id          TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title             TEXT NOT NULL,
  kind              TEXT NOT NULL DEFAULT 'talk',
  starts            TEXT,                -- wall clock in the event's zone; NULL = not scheduled yet
  minutes           INTEGER NOT NULL,
  room_id           TEXT REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
  about             TEXT NOT NULL DEFAULT '',
  position          TEXT NOT NULL,       -- fractional index among the unscheduled
  calendar_uid      TEXT NOT NULL,
  calendar_sequence INTEGER NOT NULL DEFAULT 0
, track_id TEXT REFERENCES track(id) DEFERRABLE INITIALLY DEFERRED, hard INTEGER NOT NULL DEFAULT 0, setup_minutes INTEGER NOT NULL DEFAULT 0, teardown_minutes INTEGER NOT NULL DEFAULT 0, talk_id TEXT REFERENCES talk(id) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE INDEX session_by_event ON session(event_id, starts);

CREATE TABLE person (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,             -- as it is shown: "Anna Petrova"
  given       TEXT NOT NULL DEFAULT '',
  family      TEXT NOT NULL DEFAULT '',
  patronymic  TEXT NOT NULL DEFAULT '',
  company     TEXT NOT NULL DEFAULT '',
  job_title   TEXT NOT NULL DEFAULT '',
  language    TEXT NOT NULL DEFAULT '',  -- '' unknown | en | ru
  diet        TEXT NOT NULL DEFAULT 'not-asked', -- not-asked | none | codes joined by +
  allergens   TEXT NOT NULL DEFAULT 'not-asked', -- the same
  diet_note   TEXT NOT NULL DEFAULT '',  -- what the codes can't say, verbatim
  tags        TEXT NOT NULL DEFAULT '',  -- joined by line breaks
  notes       TEXT NOT NULL DEFAULT '',
  consent     TEXT NOT NULL DEFAULT 'not-asked', -- photo consent: not-asked | yes | no
  merged_into TEXT,                      -- an alias keeps either id findable
  created_at  TEXT NOT NULL
, erased_at TEXT, diet_note_settled TEXT NOT NULL DEFAULT '', food_at TEXT) STRICT;

CREATE TABLE contact (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind      TEXT NOT NULL,               -- email | phone | source
  value     TEXT NOT NULL,               -- as written
  norm      TEXT NOT NULL,               -- for matching: lower case, E.164, source:id
  position  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX contact_by_person ON contact(person_id);

CREATE INDEX contact_by_norm ON contact(kind, norm);

CREATE TABLE speaker (
  id            TEXT PRIMARY KEY NOT NULL,
  event_id      TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id     TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  state         TEXT NOT NULL DEFAULT 'invited',
  talk_title    TEXT NOT NULL DEFAULT '',
  talk_abstract TEXT NOT NULL DEFAULT '',
  needs         TEXT NOT NULL DEFAULT '',
  do_not_record INTEGER NOT NULL DEFAULT 0,
  eats          INTEGER NOT NULL DEFAULT 1,
  notes         TEXT NOT NULL DEFAULT '',
  created_at    TEXT NOT NULL
, call_minutes INTEGER, arrives TEXT, leaves TEXT, travel TEXT NOT NULL DEFAULT '', recording_asked INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX speaker_by_event ON speaker(event_id);

CREATE INDEX speaker_by_person ON speaker(person_id);

CREATE TABLE session_speaker (
  id         TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  speaker_id TEXT NOT NULL REFERENCES speaker(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX session_speaker_by_session ON session_speaker(session_id);

CREATE INDEX session_speaker_by_speaker ON session_speaker(speaker_id);

CREATE TABLE staff (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  role      TEXT NOT NULL DEFAULT '',
  eats      INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE INDEX staff_by_event ON staff(event_id);

CREATE INDEX staff_by_person ON staff(person_id);

CREATE TABLE guest (
  id            TEXT PRIMARY KEY NOT NULL,
  event_id      TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id     TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  state         TEXT NOT NULL,           -- invited going maybe declined waitlisted cancelled
  plus_ones     INTEGER NOT NULL DEFAULT 0,
  source        TEXT NOT NULL DEFAULT 'manual',
  asked_at      TEXT,
  answered_at   TEXT,
  note          TEXT NOT NULL DEFAULT '',
  code          TEXT NOT NULL,           -- short code for tickets and the door
  over_capacity INTEGER NOT NULL DEFAULT 0, -- admitted beyond the capacity on purpose
  created_at    TEXT NOT NULL
, waitlisted_at TEXT, unclear TEXT NOT NULL DEFAULT '', decided_at TEXT, heard TEXT NOT NULL DEFAULT '', waitlist_order TEXT, ticket_codes TEXT NOT NULL DEFAULT '', ticket_kind TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX guest_by_event ON guest(event_id, state);

CREATE INDEX guest_by_person ON guest(person_id);

CREATE TABLE companion (
  id        TEXT PRIMARY KEY NOT NULL,
  guest_id  TEXT NOT NULL REFERENCES guest(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name      TEXT NOT NULL DEFAULT '',
  diet      TEXT NOT NULL DEFAULT 'not-asked',
  allergens TEXT NOT NULL DEFAULT 'not-asked',
  position  TEXT NOT NULL
) STRICT;

CREATE INDEX companion_by_guest ON companion(guest_id);

CREATE TABLE checkin (
  id        TEXT PRIMARY KEY NOT NULL,
  guest_id  TEXT NOT NULL,
  event_id  TEXT NOT NULL,
  kind      TEXT NOT NULL,               -- arrival | departure | void
  heads     INTEGER NOT NULL,            -- how many of the party this row is about
  voids     TEXT,                        -- what a void takes back: an arrival, or another void
  at        TEXT NOT NULL,
  station   TEXT NOT NULL,
  device_id TEXT NOT NULL,
  override  TEXT NOT NULL DEFAULT ''     -- why it was let through: duplicate, declined, …
) STRICT;

CREATE INDEX checkin_by_event ON checkin(event_id, at);

CREATE INDEX checkin_by_guest ON checkin(guest_id);

CREATE INDEX checkin_by_voids ON checkin(voids);

CREATE TRIGGER checkin_no_update BEFORE UPDATE ON checkin BEGIN
  SELECT RAISE(ABORT, 'checkin is append-only');
END;

CREATE TRIGGER checkin_no_delete BEFORE DELETE ON checkin BEGIN
  SELECT RAISE(ABORT, 'checkin is append-only');
END;

CREATE TABLE dish (
  id          TEXT PRIMARY KEY NOT NULL,
  event_id    TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name        TEXT NOT NULL,
  course      TEXT NOT NULL DEFAULT 'main',   -- main | snack | dessert | drink
  diets       TEXT NOT NULL DEFAULT '',       -- codes it suits, joined by +
  allergens   TEXT NOT NULL DEFAULT '',       -- codes it holds, joined by +
  portion     TEXT NOT NULL DEFAULT '',       -- "1/3 pizza", words for the caterer
  serves      INTEGER NOT NULL DEFAULT 1,     -- heads that one ordered unit feeds
  price_minor INTEGER NOT NULL DEFAULT 0,     -- for one ordered unit
  ordered     INTEGER,                        -- what the manager decided; NULL = as computed
  supplier    TEXT NOT NULL DEFAULT '',
  position    TEXT NOT NULL
, traces TEXT NOT NULL DEFAULT '', sitting_id TEXT REFERENCES sitting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, unit TEXT NOT NULL DEFAULT 'pc', per_head INTEGER NOT NULL DEFAULT 1000, pack INTEGER NOT NULL DEFAULT 1000, taken_percent INTEGER NOT NULL DEFAULT 100, mix INTEGER, min_units INTEGER NOT NULL DEFAULT 0, step INTEGER NOT NULL DEFAULT 1, left_over INTEGER, supplier_id TEXT REFERENCES supplier(id) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE INDEX dish_by_event ON dish(event_id);

CREATE TABLE import_run (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT,
  at        TEXT NOT NULL,
  file_name TEXT NOT NULL,
  source    TEXT NOT NULL,
  report    TEXT NOT NULL
, digest TEXT NOT NULL DEFAULT '') STRICT;

CREATE VIRTUAL TABLE local_person_words USING fts5(
  words, content='', contentless_delete=1, detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 0'
);

CREATE INDEX guest_by_code ON guest(event_id, code);

CREATE INDEX person_by_merged ON person(merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE person_apart (
  id         TEXT PRIMARY KEY NOT NULL,
  one_id     TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  other_id   TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX person_apart_by_one ON person_apart(one_id);

CREATE INDEX person_apart_by_other ON person_apart(other_id);

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

CREATE TABLE badge_print (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  holder    TEXT NOT NULL,               -- guest | companion | speaker | staff
  holder_id TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;

CREATE INDEX badge_print_by_event ON badge_print(event_id, holder_id);

CREATE TABLE local_paper_list (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL,
  number     INTEGER NOT NULL,           -- 1 is the event's first list
  printed_at TEXT NOT NULL,
  guest_ids  TEXT NOT NULL               -- in their order, joined by line breaks
) STRICT;

CREATE INDEX local_paper_list_by_event ON local_paper_list(event_id, number);

CREATE TABLE local_import_mapping (
  signature TEXT PRIMARY KEY NOT NULL,
  source    TEXT NOT NULL,
  mapping   TEXT NOT NULL,               -- JSON
  used_at   TEXT NOT NULL
) STRICT;

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
, part_of TEXT REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE TABLE series_skip (
  id        TEXT PRIMARY KEY NOT NULL,
  series_id TEXT NOT NULL REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  date      TEXT NOT NULL
) STRICT;

CREATE TABLE regular (
  id         TEXT PRIMARY KEY NOT NULL,
  series_id  TEXT NOT NULL REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX regular_by_series ON regular(series_id, person_id);

CREATE INDEX regular_by_person ON regular(person_id);

CREATE INDEX event_by_uid ON event(calendar_uid);

CREATE INDEX event_by_source ON event(source) WHERE source <> '';

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
, reach TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX calendar_version_by_event ON calendar_version(event_id);

CREATE INDEX calendar_version_by_series ON calendar_version(series_id);

CREATE TABLE mailing (
  id          TEXT PRIMARY KEY NOT NULL,
  event_id    TEXT,
  series_id   TEXT,
  format      TEXT NOT NULL,             -- mail | mbox | calendar
  folder      TEXT NOT NULL,             -- where its files were written
  sent        TEXT NOT NULL DEFAULT 'unknown', -- unknown | yes | no
  sent_at     TEXT,
  created_at  TEXT NOT NULL
, message TEXT NOT NULL DEFAULT '', service TEXT NOT NULL DEFAULT '', message_id TEXT, channel_id TEXT, lang TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX mailing_by_event ON mailing(event_id);

CREATE INDEX mailing_by_series ON mailing(series_id);

CREATE TABLE invitation (
  id         TEXT PRIMARY KEY NOT NULL,
  mailing_id TEXT NOT NULL REFERENCES mailing(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL REFERENCES calendar_version(id) DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  method     TEXT NOT NULL,              -- request | cancel
  email      TEXT NOT NULL
, rule_start TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX invitation_by_person ON invitation(person_id);

CREATE INDEX invitation_by_mailing ON invitation(mailing_id);

CREATE INDEX invitation_by_version ON invitation(version_id);

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

CREATE TABLE mail_template (
  id      TEXT PRIMARY KEY NOT NULL,
  purpose TEXT NOT NULL,                 -- invitation | update | cancellation
  lang    TEXT NOT NULL,
  subject TEXT NOT NULL,
  text    TEXT NOT NULL
) STRICT;

CREATE TABLE busy_calendar (
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL,              -- events | holidays | venue
  venue_id   TEXT REFERENCES venue(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  file_name  TEXT NOT NULL DEFAULT '',
  report     TEXT NOT NULL DEFAULT '{}', -- JSON: what was read and what was left out
  read_at    TEXT NOT NULL,
  created_at TEXT NOT NULL
, zone TEXT NOT NULL DEFAULT '') STRICT;

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
, message_use TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX task_by_event ON task(event_id);

CREATE VIEW visit AS
  SELECT g.person_id AS person_id, g.event_id AS event_id, 'came' AS how
  FROM guest AS g JOIN event AS e ON e.id = g.event_id
  WHERE e.state <> 'cancelled' AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)
  UNION ALL
  SELECT s.person_id, s.event_id, 'spoke'
  FROM speaker AS s JOIN event AS e ON e.id = s.event_id
  WHERE e.state <> 'cancelled' AND s.state <> 'declined'
  UNION ALL
  SELECT s.person_id, s.event_id, 'worked'
  FROM staff AS s JOIN event AS e ON e.id = s.event_id
  WHERE e.state <> 'cancelled';

CREATE TABLE local_person_index (
  n         INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE,
  erased    INTEGER NOT NULL,            -- in lists of guests alone, behind everybody
  key_en    BLOB NOT NULL,
  key_ru    BLOB NOT NULL
) STRICT;

CREATE INDEX local_person_by_en ON local_person_index(key_en) WHERE erased = 0;

CREATE INDEX local_person_by_ru ON local_person_index(key_ru) WHERE erased = 0;

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

CREATE TABLE message_copy (
  id         TEXT PRIMARY KEY NOT NULL,
  mailing_id TEXT NOT NULL REFERENCES mailing(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id  TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  message    TEXT NOT NULL,              -- confirmation | seat | waitlist | details | thanks
  email      TEXT NOT NULL
, lang TEXT NOT NULL DEFAULT '', token TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX message_copy_by_person ON message_copy(person_id);

CREATE INDEX message_copy_by_mailing ON message_copy(mailing_id);

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

CREATE TABLE logo (
  id    TEXT PRIMARY KEY NOT NULL,
  name  TEXT NOT NULL,                   -- of the file that it came from
  image TEXT NOT NULL                    -- PNG or JPEG
) STRICT;

CREATE INDEX series_skip_by_date ON series_skip(series_id, date);

CREATE INDEX event_by_occurrence ON event(series_id, occurrence) WHERE series_id IS NOT NULL;

CREATE INDEX calendar_version_by_uid ON calendar_version(uid, occurrence, sequence, cancelled, reach);

CREATE INDEX mail_template_by_purpose ON mail_template(purpose, lang);

CREATE TABLE sitting (
  id            TEXT PRIMARY KEY NOT NULL,
  event_id      TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  session_id    TEXT REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED,  -- whose time it has
  title         TEXT NOT NULL DEFAULT '',            -- '' is called by its kind
  kind          TEXT NOT NULL DEFAULT 'meal',        -- meal | coffee | reception | banquet | buffet | boxes | drinks
  starts        TEXT,                                -- NULL: nobody has said, or the session's
  minutes       INTEGER NOT NULL DEFAULT 60,
  eaters        TEXT NOT NULL DEFAULT 'all',         -- all | team | tagged
  tag           TEXT NOT NULL DEFAULT '',
  share_percent INTEGER NOT NULL DEFAULT 100,        -- of those, who eats
  basis         TEXT NOT NULL DEFAULT 'all',         -- all | expected | safe | number
  basis_heads   INTEGER,                             -- where the basis is a number
  service       TEXT NOT NULL DEFAULT 'portions',    -- portions | shared
  position      TEXT NOT NULL
) STRICT;

CREATE INDEX sitting_by_event ON sitting(event_id);

CREATE INDEX sitting_by_session ON sitting(session_id) WHERE session_id IS NOT NULL;

CREATE INDEX dish_by_sitting ON dish(sitting_id);

CREATE TABLE supplier (
  id              TEXT PRIMARY KEY NOT NULL,
  name            TEXT NOT NULL,
  contact         TEXT NOT NULL DEFAULT '',   -- whom to talk to
  email           TEXT NOT NULL DEFAULT '',
  phone           TEXT NOT NULL DEFAULT '',
  language        TEXT NOT NULL DEFAULT '',   -- of the papers for them; '' is the planner's
  currency        TEXT NOT NULL DEFAULT '',   -- of the menu; '' is the planner's
  vat_rate        INTEGER NOT NULL DEFAULT 0, -- hundredths of a percent: 2200 is 22 %
  vat_mode        TEXT NOT NULL DEFAULT 'none', -- none | included | added
  final_hours     INTEGER,                    -- final numbers, hours before the start
  overset_percent INTEGER NOT NULL DEFAULT 0,
  min_heads       INTEGER,
  min_spend_minor INTEGER,
  service_percent INTEGER NOT NULL DEFAULT 0,
  delivery_minor  INTEGER NOT NULL DEFAULT 0,
  notes           TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE menu_dish (
  id            TEXT PRIMARY KEY NOT NULL,
  supplier_id   TEXT NOT NULL REFERENCES supplier(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name          TEXT NOT NULL,
  course        TEXT NOT NULL DEFAULT 'main',
  diets         TEXT NOT NULL DEFAULT '',
  allergens     TEXT NOT NULL DEFAULT 'not-stated',
  traces        TEXT NOT NULL DEFAULT '',
  portion       TEXT NOT NULL DEFAULT '',
  price_minor   INTEGER NOT NULL DEFAULT 0,   -- of one ordered unit
  per_head      INTEGER NOT NULL DEFAULT 1000, -- thousandths of the unit
  pack          INTEGER NOT NULL DEFAULT 1000, -- thousandths of the unit in one ordered unit
  unit          TEXT NOT NULL DEFAULT 'pc',   -- pc | slice | ml | g
  taken_percent INTEGER NOT NULL DEFAULT 100, -- of the heads
  mix           INTEGER NOT NULL DEFAULT 1,   -- its share among those who eat anything
  min_units     INTEGER NOT NULL DEFAULT 0,
  step          INTEGER NOT NULL DEFAULT 1,
  position      TEXT NOT NULL
) STRICT;

CREATE INDEX menu_dish_by_supplier ON menu_dish(supplier_id, position);

CREATE INDEX dish_by_supplier ON dish(supplier_id) WHERE supplier_id IS NOT NULL;

CREATE TABLE sponsor (
  id            TEXT PRIMARY KEY NOT NULL,
  event_id      TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name          TEXT NOT NULL,
  level         TEXT NOT NULL DEFAULT '',        -- "general", "gold", "media": the community's own words
  state         TEXT NOT NULL DEFAULT 'asked',   -- asked | promised | signed | invoiced | paid | declined
  money_minor   INTEGER NOT NULL DEFAULT 0,
  currency      TEXT NOT NULL DEFAULT '',
  in_kind_minor INTEGER NOT NULL DEFAULT 0,      -- what it is worth, in the same currency
  in_kind       TEXT NOT NULL DEFAULT '',
  contact       TEXT NOT NULL DEFAULT '',
  notes         TEXT NOT NULL DEFAULT '',
  position      TEXT NOT NULL
) STRICT;

CREATE INDEX sponsor_by_event ON sponsor(event_id);

CREATE TABLE promise (
  id          TEXT PRIMARY KEY NOT NULL,
  sponsor_id  TEXT NOT NULL REFERENCES sponsor(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  made_by     TEXT NOT NULL,                     -- us | them
  words       TEXT NOT NULL,
  quantity    INTEGER NOT NULL DEFAULT 1,
  days_before INTEGER,                           -- as a task's; NULL = no day was agreed
  done_at     TEXT,
  position    TEXT NOT NULL
) STRICT;

CREATE INDEX promise_by_sponsor ON promise(sponsor_id);

CREATE TABLE budget_line (
  id           TEXT PRIMARY KEY NOT NULL,
  event_id     TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  side         TEXT NOT NULL DEFAULT 'expense',  -- expense | income
  category     TEXT NOT NULL DEFAULT 'other',
  title        TEXT NOT NULL,
  basis        TEXT NOT NULL DEFAULT 'fixed',    -- fixed | per-head
  heads        TEXT NOT NULL DEFAULT 'all',      -- all | expected | came
  unit_minor   INTEGER NOT NULL DEFAULT 0,
  quantity     INTEGER NOT NULL DEFAULT 1,
  currency     TEXT NOT NULL DEFAULT '',
  vat_rate     INTEGER NOT NULL DEFAULT 0,       -- hundredths of a percent: 2000 = 20 %
  vat_mode     TEXT NOT NULL DEFAULT 'none',     -- none | included | added
  agreed_minor INTEGER,                          -- with VAT; NULL = nothing is agreed
  supplier     TEXT NOT NULL DEFAULT '',
  source       TEXT NOT NULL DEFAULT 'typed',    -- typed | food | venue | room | sponsor
  venue_id     TEXT REFERENCES venue(id) DEFERRABLE INITIALLY DEFERRED,   -- of those sources
  room_id      TEXT REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
  sponsor_id   TEXT REFERENCES sponsor(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position     TEXT NOT NULL
) STRICT;

CREATE INDEX budget_line_by_event ON budget_line(event_id);

CREATE INDEX budget_line_by_venue ON budget_line(venue_id) WHERE venue_id IS NOT NULL;

CREATE INDEX budget_line_by_room ON budget_line(room_id) WHERE room_id IS NOT NULL;

CREATE INDEX budget_line_by_sponsor ON budget_line(sponsor_id) WHERE sponsor_id IS NOT NULL;

CREATE TABLE budget_doc (
  id           TEXT PRIMARY KEY NOT NULL,
  line_id      TEXT NOT NULL REFERENCES budget_line(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind         TEXT NOT NULL,                    -- invoice | act | receipt | payment
  number       TEXT NOT NULL DEFAULT '',
  date         TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,                 -- with VAT, in the line's currency
  vat_minor    INTEGER                           -- as the paper has it; NULL = it does not say
) STRICT;

CREATE INDEX budget_doc_by_line ON budget_doc(line_id);

CREATE TABLE event_rate (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  currency   TEXT NOT NULL,
  millionths INTEGER NOT NULL,                   -- of the event's currency for one of this one
  date       TEXT NOT NULL
) STRICT;

CREATE INDEX event_rate_by_event ON event_rate(event_id);

CREATE TABLE food_order (
  id          TEXT PRIMARY KEY NOT NULL,
  event_id    TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  supplier_id TEXT NOT NULL REFERENCES supplier(id) DEFERRABLE INITIALLY DEFERRED,
  guaranteed  INTEGER,                 -- heads; NULL: as many as are fed
  served      INTEGER,                 -- heads; NULL: nobody has said
  created_at  TEXT NOT NULL
) STRICT;

CREATE INDEX food_order_by_event ON food_order(event_id);

CREATE INDEX food_order_by_supplier ON food_order(supplier_id);

CREATE TABLE order_version (
  id         TEXT PRIMARY KEY NOT NULL,
  order_id   TEXT NOT NULL REFERENCES food_order(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number     INTEGER NOT NULL,
  sent_at    TEXT NOT NULL,
  snapshot   TEXT NOT NULL             -- JSON: the order, and what was known when it was made
) STRICT;

CREATE INDEX order_version_by_order ON order_version(order_id, number);

CREATE TABLE track (
  id       TEXT PRIMARY KEY NOT NULL,
  event_id TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name     TEXT NOT NULL,
  colour   TEXT NOT NULL DEFAULT 'blue',  -- blue | green | amber | red | violet | teal | pink | grey
  position TEXT NOT NULL
) STRICT;

CREATE INDEX track_by_event ON track(event_id);

CREATE INDEX session_by_track ON session(track_id) WHERE track_id IS NOT NULL;

CREATE TABLE available (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  speaker_id TEXT REFERENCES speaker(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  room_id    TEXT REFERENCES room(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  starts     TEXT NOT NULL,
  ends       TEXT NOT NULL
) STRICT;

CREATE INDEX available_by_event ON available(event_id);

CREATE INDEX available_by_speaker ON available(speaker_id) WHERE speaker_id IS NOT NULL;

CREATE INDEX available_by_room ON available(room_id) WHERE room_id IS NOT NULL;

CREATE TABLE programme_version (
  id           TEXT PRIMARY KEY NOT NULL,
  event_id     TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number       INTEGER NOT NULL,
  published_at TEXT NOT NULL,
  snapshot     TEXT NOT NULL              -- JSON: the sessions with a time, as they were
) STRICT;

CREATE INDEX programme_version_by_event ON programme_version(event_id, number);

CREATE TABLE session_source (
  id         TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  dialect    TEXT NOT NULL,              -- schedule | sessionize | table
  key        TEXT NOT NULL,              -- digest of what tells it from others in such a file
  said       TEXT NOT NULL               -- JSON: field → digest
) STRICT;

CREATE INDEX session_source_by_session ON session_source(session_id);

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

CREATE VIEW shown AS
  SELECT m.id, m.event_id, m.kind, m.about, m.about_id, m.at
  FROM show_mark AS m
  WHERE m.kind IN ('started', 'done')
    AND NOT EXISTS (
      SELECT 1 FROM show_mark AS v
      WHERE v.voids = m.id AND NOT EXISTS (SELECT 1 FROM show_mark AS w WHERE w.voids = v.id)
    );

CREATE TABLE duty (
  id       TEXT PRIMARY KEY NOT NULL,
  event_id TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind     TEXT NOT NULL DEFAULT 'other',        -- door | food | photo | video | stage | other
  title    TEXT NOT NULL,
  note     TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL
) STRICT;

CREATE INDEX duty_by_event ON duty(event_id);

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

CREATE TABLE event_template (
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  plan       TEXT NOT NULL,              -- JSON: the event and what belongs to it
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE talk (
  id         TEXT PRIMARY KEY NOT NULL,
  minutes    INTEGER,                            -- how long it wants to be; NULL: not said
  materials  TEXT NOT NULL DEFAULT '',           -- slides and links, one a line
  notes      TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE talk_text (
  id       TEXT PRIMARY KEY NOT NULL,
  talk_id  TEXT NOT NULL REFERENCES talk(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL DEFAULT '',
  title    TEXT NOT NULL,
  about    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX talk_text_by_talk ON talk_text(talk_id);

CREATE TABLE talk_speaker (
  id        TEXT PRIMARY KEY NOT NULL,
  talk_id   TEXT NOT NULL REFERENCES talk(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX talk_speaker_by_talk ON talk_speaker(talk_id);

CREATE INDEX talk_speaker_by_person ON talk_speaker(person_id);

CREATE INDEX session_by_talk ON session(talk_id);

CREATE TABLE profile (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  links     TEXT NOT NULL DEFAULT ''             -- one a line
) STRICT;

CREATE INDEX profile_by_person ON profile(person_id);

CREATE TABLE biography (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  language  TEXT NOT NULL DEFAULT '',
  words     TEXT NOT NULL
) STRICT;

CREATE INDEX biography_by_person ON biography(person_id);

CREATE TABLE portrait (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name      TEXT NOT NULL,                       -- of the file it came from
  image     TEXT NOT NULL                        -- PNG or JPEG, as the logo is kept
) STRICT;

CREATE INDEX portrait_by_person ON portrait(person_id);

CREATE TABLE consent (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL,               -- without a key: the rows outlive a deleted person
  purpose   TEXT NOT NULL,               -- processing | mailing | photo
  answer    TEXT NOT NULL,               -- yes | no | ask | stop
  at        TEXT NOT NULL,
  how       TEXT NOT NULL,               -- said | paper | form | import | mail | merged | earlier | undone
  wording   TEXT NOT NULL DEFAULT '',    -- what was put to them
  voids     TEXT                         -- what a void takes back: an answer, or another void
) STRICT;

CREATE INDEX consent_by_person ON consent(person_id, purpose, at);

CREATE INDEX consent_by_voids ON consent(voids) WHERE voids IS NOT NULL;

CREATE INDEX consent_of_stops ON consent(person_id) WHERE answer = 'stop';

CREATE TRIGGER consent_no_update BEFORE UPDATE ON consent BEGIN
  SELECT RAISE(ABORT, 'consent is append-only');
END;

CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id AND erased_at IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'consent is append-only');
END;

CREATE VIEW consented AS
  SELECT c.rowid AS n, c.id, c.person_id, c.purpose, c.answer, c.at, c.how, c.wording
  FROM consent AS c
  WHERE c.voids IS NULL
    AND NOT EXISTS (
      SELECT 1 FROM consent AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM consent AS w WHERE w.voids = v.id)
    );

CREATE VIEW consent_now AS
  SELECT c.n, c.id, c.person_id, c.purpose, c.answer, c.at, c.how, c.wording
  FROM consented AS c
  WHERE NOT EXISTS (
    SELECT 1 FROM consented AS l
    WHERE l.person_id = c.person_id AND l.purpose = c.purpose AND (l.at, l.n) > (c.at, c.n)
  );

CREATE TABLE address_hold (
  id        TEXT PRIMARY KEY NOT NULL,
  address   TEXT NOT NULL,               -- normalised, as contact.norm
  why       TEXT NOT NULL,               -- bounced | typed
  since     TEXT NOT NULL,
  lifted_at TEXT                         -- NULL: it holds
) STRICT;

CREATE INDEX address_hold_by_address ON address_hold(address);

CREATE TABLE bounce (
  id      TEXT PRIMARY KEY NOT NULL,
  address TEXT NOT NULL,
  day     TEXT NOT NULL,
  status  TEXT NOT NULL,                 -- of RFC 3463: 5.1.1
  halves  INTEGER NOT NULL               -- six within 30 days hold
) STRICT;

CREATE INDEX bounce_by_address ON bounce(address, day);

CREATE VIEW kept_door AS
  SELECT e.id AS event_id
  FROM event AS e
  WHERE e.state <> 'cancelled'
    AND (e.door_kept = 'yes'
         OR e.door_kept = 'unknown' AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = e.id));

CREATE VIEW chance AS
  SELECT g.person_id AS person_id, g.event_id AS event_id, g.id AS guest_id,
         g.state = 'going' AND g.source <> 'walk-in' AS pledged,
         EXISTS (SELECT 1 FROM visit AS v WHERE v.person_id = g.person_id AND +v.event_id = g.event_id) AS kept
  FROM guest AS g JOIN event AS e ON e.id = g.event_id
  WHERE e.state <> 'cancelled' AND g.state IN ('invited', 'going', 'maybe')
    AND (e.door_kept = 'yes'
         OR e.door_kept = 'unknown' AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = g.event_id));

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

CREATE INDEX chat_day_by_channel ON chat_day(channel_id, day, account, messages);

CREATE INDEX chat_day_by_account ON chat_day(account);

CREATE TABLE past_total (
  id        TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  source    TEXT NOT NULL,
  day       TEXT NOT NULL,                       -- on which it was read
  events    INTEGER NOT NULL,
  no_shows  INTEGER                              -- NULL: not told
) STRICT;

CREATE INDEX past_total_by_person ON past_total(person_id);

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
, series_id TEXT REFERENCES series(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED) STRICT;

CREATE INDEX message_by_event ON message(event_id);

CREATE TABLE message_text (
  id           TEXT PRIMARY KEY NOT NULL,
  message_id   TEXT NOT NULL REFERENCES message(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  lang         TEXT NOT NULL,                    -- BCP 47
  channel_kind TEXT NOT NULL DEFAULT '',
  subject      TEXT NOT NULL DEFAULT '',
  body         TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX message_text_by_message ON message_text(message_id);

CREATE INDEX mailing_by_message ON mailing(message_id);

CREATE TABLE form (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  intro      TEXT NOT NULL DEFAULT '',           -- above the questions
  link       TEXT NOT NULL DEFAULT '',           -- the same form elsewhere, as the manager gives it
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX form_by_event ON form(event_id);

CREATE TABLE question (
  id         TEXT PRIMARY KEY NOT NULL,
  form_id    TEXT NOT NULL REFERENCES form(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  session_id TEXT REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind       TEXT NOT NULL,
  words      TEXT NOT NULL,
  choices    TEXT NOT NULL DEFAULT '',           -- one a line
  position   TEXT NOT NULL
) STRICT;

CREATE INDEX question_by_form ON question(form_id);

CREATE INDEX question_by_session ON question(session_id);

CREATE TABLE feedback (
  id        TEXT PRIMARY KEY NOT NULL,
  event_id  TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  day       TEXT NOT NULL,                       -- never an hour
  person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,  -- NULL: not signed
  way       TEXT NOT NULL,
  row_hash  TEXT NOT NULL DEFAULT ''             -- of the row of a file it came from
) STRICT;

CREATE INDEX feedback_by_event ON feedback(event_id);

CREATE INDEX feedback_by_person ON feedback(person_id);

CREATE TABLE answer (
  id          TEXT PRIMARY KEY NOT NULL,
  feedback_id TEXT NOT NULL REFERENCES feedback(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  question_id TEXT NOT NULL REFERENCES question(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  grade       INTEGER,                           -- of a choice: its place, from 1
  words       TEXT NOT NULL DEFAULT '',
  session_id  TEXT REFERENCES session(id) DEFERRABLE INITIALLY DEFERRED -- released to its speakers; NULL: to nobody
) STRICT;

CREATE INDEX answer_by_feedback ON answer(feedback_id);

CREATE INDEX answer_by_question ON answer(question_id);

CREATE INDEX answer_by_session ON answer(session_id);

CREATE TABLE feedback_task (
  id        TEXT PRIMARY KEY NOT NULL,
  answer_id TEXT NOT NULL REFERENCES answer(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  task_id   TEXT NOT NULL REFERENCES task(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX feedback_task_by_answer ON feedback_task(answer_id);

CREATE INDEX feedback_task_by_task ON feedback_task(task_id);

CREATE TABLE album (
  id           TEXT PRIMARY KEY NOT NULL,
  event_id     TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title        TEXT NOT NULL,
  link         TEXT NOT NULL DEFAULT '',
  published_on TEXT,                             -- NULL: nobody outside sees it
  position     TEXT NOT NULL
) STRICT;

CREATE INDEX album_by_event ON album(event_id);

CREATE TABLE kpi_target (
  id         TEXT PRIMARY KEY NOT NULL,
  metric     TEXT NOT NULL,
  from_day   TEXT NOT NULL,
  to_day     TEXT NOT NULL,
  target     INTEGER NOT NULL,               -- counts, points and percent whole; money in minor units
  currency   TEXT NOT NULL DEFAULT '',       -- of money alone
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX kpi_target_by_days ON kpi_target(from_day, to_day);

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

CREATE INDEX message_by_series ON message(series_id);

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

CREATE TABLE share_place(
  row      TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE TABLE share_held(
  tbl TEXT NOT NULL,
  row TEXT NOT NULL,
  col TEXT NOT NULL,                             -- '': the whole row
  PRIMARY KEY (tbl, row, col)
) STRICT;

CREATE TABLE share_review(
  tbl  TEXT NOT NULL,
  row  TEXT NOT NULL,
  col  TEXT NOT NULL,                            -- '': one deleted the row
  said TEXT NOT NULL,                            -- JSON: the values, that in effect first
  PRIMARY KEY (tbl, row, col)
) STRICT;

CREATE TABLE share_met(
  laptop TEXT PRIMARY KEY NOT NULL,
  at     TEXT NOT NULL,
  up_to  INTEGER NOT NULL,                       -- it had all changes up to this number
  lacks  TEXT NOT NULL                           -- JSON: but for these
) STRICT;

CREATE TABLE share_double(
  id TEXT PRIMARY KEY NOT NULL
) STRICT;

CREATE VIEW passage AS
  SELECT c.id, c.guest_id, c.event_id, c.kind, c.heads, c.at, c.station, c.device_id, c.override
  FROM checkin AS c
  WHERE c.kind IN ('arrival', 'departure')
    AND NOT EXISTS (
      SELECT 1 FROM checkin AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM checkin AS w WHERE w.voids = v.id)
    )
    AND NOT EXISTS (SELECT 1 FROM share_double AS d WHERE d.id = c.id);

CREATE VIEW arrival AS
  SELECT c.id, c.guest_id, c.event_id, c.heads, c.at, c.station, c.device_id, c.override
  FROM checkin AS c
  WHERE c.kind = 'arrival'
    AND NOT EXISTS (
      SELECT 1 FROM checkin AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM checkin AS w WHERE w.voids = v.id)
    )
    AND NOT EXISTS (SELECT 1 FROM share_double AS d WHERE d.id = c.id);
