-- What a figure of the community is meant to be in a period: typed by the manager, once for a
-- metric and its days. The figures themselves are reckoned and stand nowhere.
CREATE TABLE kpi_target (
  id         TEXT PRIMARY KEY NOT NULL,
  metric     TEXT NOT NULL,
  from_day   TEXT NOT NULL,
  to_day     TEXT NOT NULL,
  target     INTEGER NOT NULL,               -- counts, points and percent whole; money in minor units
  currency   TEXT NOT NULL DEFAULT '',       -- of money alone
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX kpi_target_by_days ON kpi_target(from_day, to_day);
