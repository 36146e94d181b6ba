# The parts of the Check-in tab beside the door itself.
here-parts = Parts of the check-in
here-part-door = Door
here-part-here = Here now
here-part-arrivals = Arrivals
here-part-paper = Read back paper
here-part-log = Log

# Here now: who is in the building.
here-count =
    { $count ->
        [one] { $count } person in the building
       *[other] { $count } people in the building
    }
here-have-left =
    { $count ->
        [one] { $count } has left
       *[other] { $count } have left
    }
here-search = Name, company or e-mail
here-name = Name
here-company = Company
here-heads = Of the party
here-of-party = { $here } of { $party }
here-since = Here since
here-station = Station
here-code = Code
here-no-match = Nobody here matches “{ $query }”
here-clear = Clear the search
here-nobody = Nobody is here yet
here-nobody-text = Whoever is checked in at the door stands here until they leave.
here-leave = Leaves
here-leave-title = { $name } leaves
here-leave-heads = How many leave, of { $here } here
here-left =
    { $count ->
        [one] { $name } has left
       *[other] { $name } has left: { $count } people
    }

# Arrivals: how the evening filled.
arrivals-finding =
    { $count ->
        [one] Busiest from { $from } to { $to }: { $count } person came in
       *[other] Busiest from { $from } to { $to }: { $count } people came in
    }
arrivals-summary =
    { $count ->
        [one] { $count } person came between { $from } and { $to }.
       *[other] { $count } people came between { $from } and { $to }.
    }
arrivals-across = { $minutes } minutes from
arrivals-total = All stations
arrivals-so-far = So far
arrivals-no-station = No station name
arrivals-as-table = Show as table
arrivals-none = Nobody has come yet
arrivals-none-text = When people check in, this shows how many came in every five minutes, and through which station.

# Log: every row of the door.
log-at = Time
log-kind = What
log-heads = People
log-device = Computer
log-notes = Note
log-over = let in anyway: { $reason }
log-removed = A guest removed since
log-not-counted = Taken back, does not count
log-count =
    { $count ->
        [one] { $count } row, the latest first
       *[other] { $count } rows, the latest first
    }
log-none = Nothing has happened at the door
log-none-text = Every check-in, departure and undo is written down here with its time and station.
log-take-back = Take back
log-taken-back = Taken back: { $what }, { $name }
