-- Which session of which file a session came from, and what the file said then, as
-- short digests: whether the file or somebody here has changed it since is seen, and no
-- text of the file stands here.
CREATE TABLE session_source (
  id         TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES session(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  dialect    TEXT NOT NULL,              -- schedule | sessionize | table
  key        TEXT NOT NULL,              -- digest of what tells it from others in such a file
  said       TEXT NOT NULL               -- JSON: field → digest
) STRICT;
CREATE INDEX session_source_by_session ON session_source(session_id);
