-- The programme: tracks, when speakers and rooms are free, and what was published.
CREATE TABLE track (
  id       TEXT PRIMARY KEY NOT NULL,
  event_id TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name     TEXT NOT NULL,
  colour   TEXT NOT NULL DEFAULT 'blue',  -- blue | green | amber | red | violet | teal | pink | grey
  position TEXT NOT NULL
) STRICT;
CREATE INDEX track_by_event ON track(event_id);

ALTER TABLE session ADD COLUMN track_id TEXT REFERENCES track(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE session ADD COLUMN hard INTEGER NOT NULL DEFAULT 0;              -- it must start then
ALTER TABLE session ADD COLUMN setup_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN teardown_minutes INTEGER NOT NULL DEFAULT 0;
CREATE INDEX session_by_track ON session(track_id) WHERE track_id IS NOT NULL;

-- Hours of a speaker or of a room: whoever has some is free in them alone.
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
