# Show mode: the evening as it goes.
show-mode = Show mode
show-leave = Leave the show
show-leave-title = Leave the show?
show-leave-text = Everything that was begun is kept. You can come back at any time.
show-stay = Stay here
show-now = Now
show-next = Next
show-then = Then
show-nothing-now = Nothing runs yet
show-over = Everything has been
show-begin = Begin
show-next-row = Next
show-finish = End the last one
show-take-back = Take back
show-left = left
show-over-by = over
show-on-time = On time
show-another-day = A rehearsal: the event is on another day
show-rehearsed =
    { $count ->
        [one] { $count } step of a rehearsal is still marked
       *[other] { $count } steps of a rehearsal are still marked
    }
show-rehearsal-back = Take the rehearsal back
show-rehearsal-taken-back = The rehearsal is taken back. Nothing of it is marked
show-late =
    { $count ->
        [one] { $count } minute late
       *[other] { $count } minutes late
    }
show-early =
    { $count ->
        [one] { $count } minute early
       *[other] { $count } minutes early
    }
show-will-end = Ends at { $time }
show-will-end-for = Ends at { $time } instead of { $planned }
show-beside = Beside the stage
show-beside-none = Nothing else until the next one ends.
show-rows = Sessions of the evening
show-row-done = done
show-row-running = running
show-row-waiting = to come
show-begun = Begun: { $title }
show-ended = Ended: { $title }
show-taken-back = Taken back. Runs again: { $title }
show-taken-back-all = Taken back. Nothing runs
show-clock = Clock for the hall
show-clock-close = Close the clock
show-clock-title = Clock
show-keys = Space: next · ← →: choose · Backspace: take back · Esc: leave
show-keys-next = Begin the next one
show-keys-choose = Choose what is next
show-keys-take-back = Take the last step back
show-push = Shift the rest
show-none = No session has a time yet
show-none-text = Give the sessions a time in the programme; then the show goes through them one after the other.
show-failed = Not confirmed: { $reason }
show-own-window = Window of its own
