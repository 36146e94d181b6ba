-- Where the photos and recordings of an event are to be seen, and since when others see them.
CREATE TABLE album (
  id           TEXT PRIMARY KEY NOT NULL,
  event_id     TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  title        TEXT NOT NULL,
  link         TEXT NOT NULL DEFAULT '',
  published_on TEXT,                             -- NULL: nobody outside sees it
  position     TEXT NOT NULL
) STRICT;
CREATE INDEX album_by_event ON album(event_id);
