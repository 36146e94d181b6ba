# Lists: their columns.
grid-columns = Columns
grid-column-menu = Column “{ $name }”
grid-sort-up = Sort ascending
grid-sort-down = Sort descending
grid-sorted-up = { $name }, sorted ascending
grid-sorted-down = { $name }, sorted descending
grid-wider = Wider
grid-narrower = Narrower
grid-earlier = Move earlier
grid-later = Move later
grid-earlier-named = Move “{ $name }” earlier
grid-later-named = Move “{ $name }” later
grid-hide = Hide column
grid-reset = Reset columns
grid-keys-column = Menu of the column
