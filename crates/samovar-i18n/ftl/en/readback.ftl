# Read-back: what is ticked on a printed door list is typed in.
# The name of the station for arrivals that came in on paper.
readback-station = paper
readback-title = Type in what is ticked on paper
readback-list = Printed list
readback-list-of =
    { $count ->
        [one] List { $number }, printed { $printed }: { $count } line
       *[other] List { $number }, printed { $printed }: { $count } lines
    }
readback-no-list = No door list was printed on this computer for this event. Short codes still work.
readback-text = Line numbers or short codes
readback-hint = 1-20 23 25-30: these lines came. 23/2: two people of the party. + Anna Petrova /2: from a blank line, on a line of its own.
readback-date = They came on
readback-time = At
readback-at-station = Station
readback-commit =
    { $count ->
        [0] Check in
        [one] Check in { $count } person
       *[other] Check in { $count } people
    }
readback-done =
    { $count ->
        [one] { $count } person checked in from paper
       *[other] { $count } people checked in from paper
    }
readback-empty = Who it is appears here as you type. Nothing is written until you check in.
readback-sum =
    { $count ->
        [0] Nobody new to check in
        [one] { $count } person to check in
       *[other] { $count } people to check in
    }
readback-parties =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
readback-walk-ins =
    { $count ->
        [one] { $count } new guest from blank lines
       *[other] { $count } new guests from blank lines
    }
readback-overridden =
    { $count ->
        [one] { $count } let in anyway
       *[other] { $count } let in anyway
    }
readback-not-counted =
    { $count ->
        [one] { $count } entry is not counted
       *[other] { $count } entries are not counted
    }
readback-problems = Not counted
readback-lines = Will be checked in
readback-earlier =
    { $count ->
        [one] { $count } line typed earlier is not shown
       *[other] { $count } lines typed earlier are not shown
    }
readback-new = New guest
readback-same-name = The same name is on line { $line }
readback-already = already in since { $time }
readback-already-at = already in since { $time }, { $station }
readback-no-line = the list ends at line { $most }
readback-fault-unknown = not a line number or code
readback-fault-no-line = no such line
readback-fault-no-list = no list was printed here: type the short code
readback-fault-no-code = no guest has this code
readback-fault-gone = removed from the guests since printing
readback-fault-already-in = already in
readback-fault-repeated = typed twice
readback-fault-heads = not a possible number of people
