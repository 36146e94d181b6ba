-- What people say of an evening: the form they are asked by, and each filled form as a row of
-- its own, without a person unless it was signed and without an hour.
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

-- What a comment led to.
CREATE TABLE feedback_task (
  id        TEXT PRIMARY KEY NOT NULL,
  answer_id TEXT NOT NULL REFERENCES answer(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  task_id   TEXT NOT NULL REFERENCES task(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX feedback_task_by_answer ON feedback_task(answer_id);
CREATE INDEX feedback_task_by_task ON feedback_task(task_id);
