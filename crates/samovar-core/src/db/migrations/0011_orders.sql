-- Orders: what is asked of a supplier for an event. What was sent stays as it was.
CREATE TABLE food_order (
  id          TEXT PRIMARY KEY NOT NULL,
  event_id    TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  supplier_id TEXT NOT NULL REFERENCES supplier(id) DEFERRABLE INITIALLY DEFERRED,
  guaranteed  INTEGER,                 -- heads; NULL: as many as are fed
  served      INTEGER,                 -- heads; NULL: nobody has said
  created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX food_order_by_event ON food_order(event_id);
CREATE INDEX food_order_by_supplier ON food_order(supplier_id);

CREATE TABLE order_version (
  id         TEXT PRIMARY KEY NOT NULL,
  order_id   TEXT NOT NULL REFERENCES food_order(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number     INTEGER NOT NULL,
  sent_at    TEXT NOT NULL,
  snapshot   TEXT NOT NULL             -- JSON: the order, and what was known when it was made
) STRICT;
CREATE INDEX order_version_by_order ON order_version(order_id, number);
