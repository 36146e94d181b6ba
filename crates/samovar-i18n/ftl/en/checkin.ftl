# The door. Short words: they are read at arm’s length by somebody in a hurry.
checkin-field = Scan a badge or type a name
checkin-here-of = { $here } here of { $coming }
checkin-hint = Enter or Tab checks in, ↓ goes to the list, F2 adds a walk-in
checkin-matches =
    { $count ->
        [0] Nobody matches
        [one] { $count } match
       *[other] { $count } matches
    }
checkin-matches-none = Nobody matches “{ $typed }”
checkin-choose =
    { $count ->
        [one] { $count } person matches. Press Enter to check in.
       *[other] { $count } people match. Choose with ↓ and press Enter.
    }
checkin-ready = Ready
checkin-ready-text = Scan the first badge, or type the first letters of a name.

checkin-welcome = Welcome
checkin-welcome-walk-in = Welcome, walk-in
checkin-admitted = Admitted anyway
checkin-already-in = Already in
checkin-first-at = First at { $time }.
checkin-first-at-station = First at { $time }, { $station }.
checkin-nothing-changed = Nothing was changed.
checkin-not-coming = Not on the list of those coming.
checkin-event-cancelled = Event cancelled
checkin-event-cancelled-text = This event does not take place.
checkin-reply-is = Reply: { $state }
checkin-enter-admits = Enter admits, Esc leaves.
checkin-ctrl-enter-admits = Ctrl+Enter admits anyway.
checkin-admit-anyway = Admit anyway
checkin-not-found = Not on the list
checkin-not-found-text = Search by name, or press F2 to add a walk-in.
checkin-not-saved = Not saved
checkin-not-saved-text = Write the name down, then press Enter to try again.
checkin-undone = Check-in taken back
checkin-party = { $here } of { $party } here
checkin-plus-ones =
    { $count ->
        [one] { $count } plus-one
       *[other] { $count } plus-ones
    }
checkin-one-more = One more of the party is here
checkin-one-less = One less of the party is here
checkin-here-since = here since { $time }
checkin-allergies = Allergies: { $names }

checkin-recent = Recent
checkin-recent-none = Nobody has come yet
checkin-heads =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
checkin-walk-in-mark = walk-in
checkin-anyway-mark = let in anyway

checkin-walk-in = Walk-in
checkin-walk-in-name = Name
checkin-walk-in-plus-ones = Plus-ones
checkin-walk-in-add = Add and check in
checkin-walk-in-add-anyway = Add anyway
checkin-full = { $coming } coming, { $seats } seats. Enter adds anyway.
checkin-full-unknown = All seats are taken. Enter adds anyway.

# Door mode
checkin-start = Start door mode
checkin-start-text = The whole screen for the queue. A backup is made first, and the computer stays awake.
checkin-start-now = Start
checkin-start-without = Start without a backup
checkin-start-print = Print the door list first
checkin-start-no-backup = No backup was made. { $reason } The planner itself is safe.
checkin-leave = Leave door mode
checkin-leave-title = Leave door mode?
checkin-leave-text = Everyone who was checked in is saved.
checkin-leave-unsaved =
    { $count ->
        [one] { $count } name is not saved. Write it down first.
       *[other] { $count } names are not saved. Write them down first.
    }
checkin-stay = Stay
checkin-sound-test = Hear the sounds
checkin-sound-ok = Welcome
checkin-sound-dup = Already in
checkin-sound-miss = Not on the list
checkin-sound-note = A question
checkin-welcome-back = Welcome back
checkin-has-left = has left
checkin-review = Let in?
checkin-enter-lets-in = Enter lets in, Esc leaves. + and − change the number.
checkin-let-in = Let in
checkin-coming-in =
    { $count ->
        [one] { $count } person comes in
       *[other] { $count } people come in
    }
checkin-unsaved =
    { $count ->
        [one] { $count } name is not saved
       *[other] { $count } names are not saved
    }
checkin-written-down = Written down
checkin-badge = Badge once more
checkin-badge-made = Badge of { $name } is open to print
checkin-keys-heads = One more or one less of the last party is here
checkin-keys-undo = Take back the latest check-in

# A rehearsal: the door, and nobody has come
checkin-early = Too early?
checkin-early-text = The event begins in more than a day. Nothing was recorded yet.
checkin-early-meant = Let in all the same
checkin-rehearse = Rehearse the door
checkin-rehearsal = A rehearsal
checkin-rehearsal-text = The same screen on a copy: try out scanners, names and stations. Nobody is checked in, and nothing of it is kept.
checkin-rehearsal-band = Rehearsal. Nobody is checked in, nothing is kept.
checkin-rehearsal-end = End the rehearsal
checkin-rehearsal-end-title = End the rehearsal?
checkin-rehearsal-end-text = Nothing of it is kept: nobody has been checked in.
checkin-start-kind = What it is
checkin-start-door = The real door
