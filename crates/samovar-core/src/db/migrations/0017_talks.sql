-- Talks as a library over events: what somebody has to say, in any number of languages, given
-- once or many times; and what is known of people as speakers, wherever they speak.
CREATE TABLE talk (
  id         TEXT PRIMARY KEY NOT NULL,
  minutes    INTEGER,                            -- how long it wants to be; NULL: not said
  materials  TEXT NOT NULL DEFAULT '',           -- slides and links, one a line
  notes      TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;

-- Title and abstract, once a language; '' is a language that nobody has said.
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

-- A session is one giving of a talk, or of none; its title stays its own.
ALTER TABLE session ADD COLUMN talk_id TEXT REFERENCES talk(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX session_by_talk ON session(talk_id);

-- A person as a speaker, over events.
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

-- How a speaker comes to one event and leaves it, and whether they were asked about recording.
ALTER TABLE speaker ADD COLUMN arrives TEXT;
ALTER TABLE speaker ADD COLUMN leaves TEXT;
ALTER TABLE speaker ADD COLUMN travel TEXT NOT NULL DEFAULT '';
ALTER TABLE speaker ADD COLUMN recording_asked INTEGER NOT NULL DEFAULT 0;
