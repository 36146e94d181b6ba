-- What people eat at an event, and when: one sitting or several. What a sitting feeds is
-- computed from the replies; which of them it goes by stands here.
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

-- A dish is of a sitting, and says how much of it a head takes and how it is sold.
ALTER TABLE dish ADD COLUMN sitting_id TEXT REFERENCES sitting(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE dish ADD COLUMN unit TEXT NOT NULL DEFAULT 'pc';            -- pc | slice | ml | g
ALTER TABLE dish ADD COLUMN per_head INTEGER NOT NULL DEFAULT 1000;     -- thousandths of a unit
ALTER TABLE dish ADD COLUMN pack INTEGER NOT NULL DEFAULT 1000;         -- thousandths in what is ordered as one
ALTER TABLE dish ADD COLUMN taken_percent INTEGER NOT NULL DEFAULT 100; -- of its heads, who takes it
ALTER TABLE dish ADD COLUMN mix INTEGER;                                -- NULL: as the service has it
ALTER TABLE dish ADD COLUMN min_units INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dish ADD COLUMN step INTEGER NOT NULL DEFAULT 1;
ALTER TABLE dish ADD COLUMN left_over INTEGER;                          -- units; NULL: nobody has said
CREATE INDEX dish_by_sitting ON dish(sitting_id);

-- The food of an event was one sitting, though nobody called it so. It has the event's id:
-- two laptops that open copies of one planner make the same one. Nobody said when it was,
-- and whoever eats everything was spread over all dishes alike.
INSERT INTO sitting(id, event_id, position)
SELECT e.id, e.id, 'i' FROM event AS e WHERE EXISTS (SELECT 1 FROM dish AS d WHERE d.event_id = e.id);
UPDATE dish SET sitting_id = event_id, pack = 1000 * serves, mix = 1;
