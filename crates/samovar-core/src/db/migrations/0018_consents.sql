-- What people agreed to, once a purpose, an answer and a moment: proof as much as a setting.
-- Rows stay for good; what is taken back is voided by a row of its own, and a void by a void.
-- The latest that counts is what holds.
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
-- Erasing leaves nothing of somebody.
CREATE TRIGGER consent_no_delete BEFORE DELETE ON consent
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id AND erased_at IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'consent is append-only');
END;

-- Answers that were not taken back, or taken back and given again.
CREATE VIEW consented AS
  SELECT c.rowid AS n, c.id, c.person_id, c.purpose, c.answer, c.at, c.how, c.wording
  FROM consent AS c
  WHERE c.voids IS NULL
    AND NOT EXISTS (
      SELECT 1 FROM consent AS v
      WHERE v.voids = c.id AND NOT EXISTS (SELECT 1 FROM consent AS w WHERE w.voids = v.id)
    );

-- Of them the latest of each person and purpose.
CREATE VIEW consent_now AS
  SELECT c.n, c.id, c.person_id, c.purpose, c.answer, c.at, c.how, c.wording
  FROM consented AS c
  WHERE NOT EXISTS (
    SELECT 1 FROM consented AS l
    WHERE l.person_id = c.person_id AND l.purpose = c.purpose AND (l.at, l.n) > (c.at, c.n)
  );

-- Addresses to which nothing is written.
CREATE TABLE address_hold (
  id        TEXT PRIMARY KEY NOT NULL,
  address   TEXT NOT NULL,               -- normalised, as contact.norm
  why       TEXT NOT NULL,               -- bounced | typed
  since     TEXT NOT NULL,
  lifted_at TEXT                         -- NULL: it holds
) STRICT;
CREATE INDEX address_hold_by_address ON address_hold(address);

-- Mails that came back, one an address and day: of several on one day the gravest.
CREATE TABLE bounce (
  id      TEXT PRIMARY KEY NOT NULL,
  address TEXT NOT NULL,
  day     TEXT NOT NULL,
  status  TEXT NOT NULL,                 -- of RFC 3463: 5.1.1
  halves  INTEGER NOT NULL               -- six within 30 days hold
) STRICT;
CREATE INDEX bounce_by_address ON bounce(address, day);
