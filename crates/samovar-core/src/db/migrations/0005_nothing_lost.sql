-- Nothing is lost by mistake.

-- Waiting. The place among those who wait, by the hybrid logical clock of the step
-- that put them there: a laptop's clock that was set back puts nobody first. Who
-- waits already keeps the place they have. `waitlisted_at` stays what is shown.
ALTER TABLE guest ADD COLUMN waitlist_order TEXT;  -- ms-counter, as change_step.hlc begins
WITH
  waits AS (
    SELECT id, event_id, coalesce(waitlisted_at, created_at) AS since
    FROM guest WHERE state = 'waitlisted'),
  ordered AS (
    SELECT id, row_number() OVER way AS place,
           max(coalesce(unixepoch(since) * 1000 + CAST(substr(strftime('%f', since), 4) AS INTEGER), 0)) OVER way AS ms
    FROM waits WINDOW way AS (PARTITION BY event_id ORDER BY since, id))
UPDATE guest SET waitlist_order = printf('%015d-%06d', max(o.ms, 0), o.place)
FROM ordered AS o WHERE o.id = guest.id;

-- People. Erased ones are marked by a column, and not by a key that a name can have
-- too. The index is derived, and made anew when the planner opens.
DROP TABLE local_person_index;
CREATE TABLE local_person_index (
  n         INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE,
  erased    INTEGER NOT NULL,            -- in lists of guests alone, behind everybody
  key_en    BLOB NOT NULL,
  key_ru    BLOB NOT NULL
) STRICT;
CREATE INDEX local_person_by_en ON local_person_index(key_en) WHERE erased = 0;
CREATE INDEX local_person_by_ru ON local_person_index(key_ru) WHERE erased = 0;
DELETE FROM local_setting WHERE key = 'person_index';

-- Invisible marks at the ends of pasted addresses and numbers were kept as "�"; it
-- can have been nothing else there, so it goes. Where the person has the same address
-- without it, that one stays. (The norm of a number never had it.)
DELETE FROM contact
WHERE kind IN ('email', 'phone') AND char(0xFFFD) IN (substr(value, 1, 1), substr(value, -1, 1))
  AND (trim(value, char(0xFFFD) || ' ') = ''
    OR EXISTS (
      SELECT 1 FROM contact AS same
      WHERE same.person_id = contact.person_id AND same.kind = contact.kind AND same.id <> contact.id
        AND trim(same.norm, char(0xFFFD) || ' ') = trim(contact.norm, char(0xFFFD) || ' ')
        AND (char(0xFFFD) NOT IN (substr(same.value, 1, 1), substr(same.value, -1, 1)) OR same.id < contact.id)));
UPDATE contact SET value = trim(value, char(0xFFFD) || ' '), norm = trim(norm, char(0xFFFD) || ' ')
WHERE kind IN ('email', 'phone') AND char(0xFFFD) IN (substr(value, 1, 1), substr(value, -1, 1));
