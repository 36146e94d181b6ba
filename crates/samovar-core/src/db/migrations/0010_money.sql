-- Money: what an event costs, who pays for it, and what was promised for that.
-- Sums are minor units of the currency beside them; '' is the event's own.
ALTER TABLE event ADD COLUMN budget_limit_minor INTEGER;              -- NULL = none was set
ALTER TABLE event ADD COLUMN reserve_percent INTEGER NOT NULL DEFAULT 0;

CREATE TABLE sponsor (
  id            TEXT PRIMARY KEY NOT NULL,
  event_id      TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name          TEXT NOT NULL,
  level         TEXT NOT NULL DEFAULT '',        -- "general", "gold", "media": the community's own words
  state         TEXT NOT NULL DEFAULT 'asked',   -- asked | promised | signed | invoiced | paid | declined
  money_minor   INTEGER NOT NULL DEFAULT 0,
  currency      TEXT NOT NULL DEFAULT '',
  in_kind_minor INTEGER NOT NULL DEFAULT 0,      -- what it is worth, in the same currency
  in_kind       TEXT NOT NULL DEFAULT '',
  contact       TEXT NOT NULL DEFAULT '',
  notes         TEXT NOT NULL DEFAULT '',
  position      TEXT NOT NULL
) STRICT;
CREATE INDEX sponsor_by_event ON sponsor(event_id);

CREATE TABLE promise (
  id          TEXT PRIMARY KEY NOT NULL,
  sponsor_id  TEXT NOT NULL REFERENCES sponsor(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  made_by     TEXT NOT NULL,                     -- us | them
  words       TEXT NOT NULL,
  quantity    INTEGER NOT NULL DEFAULT 1,
  days_before INTEGER,                           -- as a task's; NULL = no day was agreed
  done_at     TEXT,
  position    TEXT NOT NULL
) STRICT;
CREATE INDEX promise_by_sponsor ON promise(sponsor_id);

-- A row that is not typed stands for a line that is computed elsewhere (food, the venue, a
-- room, a sponsor) and holds only what was agreed, invoiced and paid of it.
CREATE TABLE budget_line (
  id           TEXT PRIMARY KEY NOT NULL,
  event_id     TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  side         TEXT NOT NULL DEFAULT 'expense',  -- expense | income
  category     TEXT NOT NULL DEFAULT 'other',
  title        TEXT NOT NULL,
  basis        TEXT NOT NULL DEFAULT 'fixed',    -- fixed | per-head
  heads        TEXT NOT NULL DEFAULT 'all',      -- all | expected | came
  unit_minor   INTEGER NOT NULL DEFAULT 0,
  quantity     INTEGER NOT NULL DEFAULT 1,
  currency     TEXT NOT NULL DEFAULT '',
  vat_rate     INTEGER NOT NULL DEFAULT 0,       -- hundredths of a percent: 2000 = 20 %
  vat_mode     TEXT NOT NULL DEFAULT 'none',     -- none | included | added
  agreed_minor INTEGER,                          -- with VAT; NULL = nothing is agreed
  supplier     TEXT NOT NULL DEFAULT '',
  source       TEXT NOT NULL DEFAULT 'typed',    -- typed | food | venue | room | sponsor
  venue_id     TEXT REFERENCES venue(id) DEFERRABLE INITIALLY DEFERRED,   -- of those sources
  room_id      TEXT REFERENCES room(id) DEFERRABLE INITIALLY DEFERRED,
  sponsor_id   TEXT REFERENCES sponsor(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  position     TEXT NOT NULL
) STRICT;
CREATE INDEX budget_line_by_event ON budget_line(event_id);
CREATE INDEX budget_line_by_venue ON budget_line(venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX budget_line_by_room ON budget_line(room_id) WHERE room_id IS NOT NULL;
CREATE INDEX budget_line_by_sponsor ON budget_line(sponsor_id) WHERE sponsor_id IS NOT NULL;

CREATE TABLE budget_doc (
  id           TEXT PRIMARY KEY NOT NULL,
  line_id      TEXT NOT NULL REFERENCES budget_line(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind         TEXT NOT NULL,                    -- invoice | act | receipt | payment
  number       TEXT NOT NULL DEFAULT '',
  date         TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,                 -- with VAT, in the line's currency
  vat_minor    INTEGER                           -- as the paper has it; NULL = it does not say
) STRICT;
CREATE INDEX budget_doc_by_line ON budget_doc(line_id);

CREATE TABLE event_rate (
  id         TEXT PRIMARY KEY NOT NULL,
  event_id   TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  currency   TEXT NOT NULL,
  millionths INTEGER NOT NULL,                   -- of the event's currency for one of this one
  date       TEXT NOT NULL
) STRICT;
CREATE INDEX event_rate_by_event ON event_rate(event_id);
