-- What is not known is said, and not guessed.

-- Food. A dish whose allergens nobody stated is safe for nobody with an allergy;
-- until now an empty list said so and was taken for "none". 'not-stated' | 'none' |
-- codes joined by +. Where there were such dishes, Home says so until it is put away.
UPDATE dish SET allergens = 'not-stated' WHERE allergens = '';
INSERT INTO local_setting(key, value)
  SELECT 'dishes_not_stated', count(*) FROM dish WHERE allergens = 'not-stated' HAVING count(*) > 0;
ALTER TABLE dish ADD COLUMN traces TEXT NOT NULL DEFAULT '';            -- codes joined by +

-- Words about food that somebody has decided on, as they stood then; other
-- words in diet_note wait for a decision.
ALTER TABLE person ADD COLUMN diet_note_settled TEXT NOT NULL DEFAULT '';

-- Guests. What an import read without being sure: JSON, [{about, value, takenAs}].
ALTER TABLE guest ADD COLUMN unclear TEXT NOT NULL DEFAULT '';
-- When the manager last changed the reply by hand, UTC.
ALTER TABLE guest ADD COLUMN decided_at TEXT;
-- What each list last said of a guest, so that a list which says the same again is
-- no news: JSON, [{source, reply, at, list, food, foodAt}].
ALTER TABLE guest ADD COLUMN heard TEXT NOT NULL DEFAULT '';
-- When what is known of a person's food was said, UTC.
ALTER TABLE person ADD COLUMN food_at TEXT;
-- The bytes of an imported file, so that the same file is known again.
ALTER TABLE import_run ADD COLUMN digest TEXT NOT NULL DEFAULT '';

-- Zones. Which data the file was last opened with; all programs before had 2025b.
INSERT INTO meta(key, value)
SELECT 'zone_data', '2025b' WHERE EXISTS (SELECT 1 FROM event);

-- By which zone a calendar's times are taken that name none; '': the file's, else
-- the planner's.
ALTER TABLE busy_calendar ADD COLUMN zone TEXT NOT NULL DEFAULT '';
-- Who was there. A row for each way in which somebody took part in an event that
-- was not called off: who came has come; who speaks or works has been there once
-- the event is over, which the asker says (person/attendance.rs).
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

-- Who could have come: a guest who was asked and did not say no or wait, at an
-- event whose door was kept. Who said they would has pledged; walk-ins have not.
-- Whoever spoke or worked was there, seen at the door or not.
CREATE VIEW chance AS
  SELECT g.person_id AS person_id, g.event_id AS event_id, g.id AS guest_id,
         g.state = 'going' AND g.source <> 'walk-in' AS pledged,
         EXISTS (SELECT 1 FROM visit AS v WHERE v.person_id = g.person_id AND v.event_id = g.event_id) AS kept
  FROM guest AS g JOIN event AS e ON e.id = g.event_id
  WHERE e.state <> 'cancelled' AND g.state IN ('invited', 'going', 'maybe')
    AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = g.event_id);

-- Invitations. How far a copy of a whole series reaches: its last day, '' for all
-- of it. Copies that reach differently far are different versions.
ALTER TABLE calendar_version ADD COLUMN reach TEXT NOT NULL DEFAULT '';
DROP INDEX calendar_version_by_uid;
CREATE UNIQUE INDEX calendar_version_by_uid ON calendar_version(uid, occurrence, sequence, cancelled, reach);
