-- Suppliers and their menus. A supplier was the name of one beside a dish; now it is
-- somebody with a contact, terms and a menu.
CREATE TABLE supplier (
  id              TEXT PRIMARY KEY NOT NULL,
  name            TEXT NOT NULL,
  contact         TEXT NOT NULL DEFAULT '',   -- whom to talk to
  email           TEXT NOT NULL DEFAULT '',
  phone           TEXT NOT NULL DEFAULT '',
  language        TEXT NOT NULL DEFAULT '',   -- of the papers for them; '' is the planner's
  currency        TEXT NOT NULL DEFAULT '',   -- of the menu; '' is the planner's
  vat_rate        INTEGER NOT NULL DEFAULT 0, -- hundredths of a percent: 2200 is 22 %
  vat_mode        TEXT NOT NULL DEFAULT 'none', -- none | included | added
  final_hours     INTEGER,                    -- final numbers, hours before the start
  overset_percent INTEGER NOT NULL DEFAULT 0,
  min_heads       INTEGER,
  min_spend_minor INTEGER,
  service_percent INTEGER NOT NULL DEFAULT 0,
  delivery_minor  INTEGER NOT NULL DEFAULT 0,
  notes           TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE menu_dish (
  id            TEXT PRIMARY KEY NOT NULL,
  supplier_id   TEXT NOT NULL REFERENCES supplier(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name          TEXT NOT NULL,
  course        TEXT NOT NULL DEFAULT 'main',
  diets         TEXT NOT NULL DEFAULT '',
  allergens     TEXT NOT NULL DEFAULT 'not-stated',
  traces        TEXT NOT NULL DEFAULT '',
  portion       TEXT NOT NULL DEFAULT '',
  price_minor   INTEGER NOT NULL DEFAULT 0,   -- of one ordered unit
  per_head      INTEGER NOT NULL DEFAULT 1000, -- thousandths of the unit
  pack          INTEGER NOT NULL DEFAULT 1000, -- thousandths of the unit in one ordered unit
  unit          TEXT NOT NULL DEFAULT 'pc',   -- pc | slice | ml | g
  taken_percent INTEGER NOT NULL DEFAULT 100, -- of the heads
  mix           INTEGER NOT NULL DEFAULT 1,   -- its share among those who eat anything
  min_units     INTEGER NOT NULL DEFAULT 0,
  step          INTEGER NOT NULL DEFAULT 1,
  position      TEXT NOT NULL
) STRICT;
CREATE INDEX menu_dish_by_supplier ON menu_dish(supplier_id, position);

-- The names beside the dishes become suppliers in Rust (db/named_suppliers.rs): SQLite knows
-- small and capital letters of ASCII alone. dish.supplier stays, empty, and is read
-- and written no more.
ALTER TABLE dish ADD COLUMN supplier_id TEXT REFERENCES supplier(id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX dish_by_supplier ON dish(supplier_id) WHERE supplier_id IS NOT NULL;
