-- Whether a door was kept. One arrival says so by itself; the manager may say otherwise: that
-- nobody came though somebody stood there, or that the few who were ticked are not who came.
ALTER TABLE event ADD COLUMN door_kept TEXT NOT NULL DEFAULT 'unknown';  -- unknown (the arrivals say) | yes | no

CREATE VIEW kept_door AS
  SELECT e.id AS event_id
  FROM event AS e
  WHERE e.state <> 'cancelled'
    AND (e.door_kept = 'yes'
         OR e.door_kept = 'unknown' AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = e.id));

-- As before, but that the manager's word counts; and a visit is looked for among the few of
-- the person (hence the plus sign), not among the thousands of the event.
DROP VIEW chance;
CREATE VIEW chance AS
  SELECT g.person_id AS person_id, g.event_id AS event_id, g.id AS guest_id,
         g.state = 'going' AND g.source <> 'walk-in' AS pledged,
         EXISTS (SELECT 1 FROM visit AS v WHERE v.person_id = g.person_id AND +v.event_id = g.event_id) AS kept
  FROM guest AS g JOIN event AS e ON e.id = g.event_id
  WHERE e.state <> 'cancelled' AND g.state IN ('invited', 'going', 'maybe')
    AND (e.door_kept = 'yes'
         OR e.door_kept = 'unknown' AND EXISTS (SELECT 1 FROM arrival AS a WHERE a.event_id = g.event_id));
