# What needs a look: conflicts, gaps and hints. `look-<kind>` says what is off,
# `look-mend-<kind>` is the button that opens the place where it is mended.
look-no-venue = No venue yet
look-no-capacity = The number of seats is not known
look-venue-twice = { $venue } is booked twice: “{ $other }” is there at the same time
look-room-twice = { $room } is taken twice at { $time }: “{ $title }” and “{ $other }”
look-speaker-twice = { $speaker } speaks twice at { $time }: “{ $title }” and “{ $other }”
look-speaker-elsewhere = { $speaker } also speaks at “{ $other }” at the same time
look-room-too-small =
    { $coming ->
        [one] { $room } seats { $capacity }, and { $coming } person is coming
       *[other] { $room } seats { $capacity }, and { $coming } people are coming
    }
look-over-capacity =
    { $coming ->
        [one] { $coming } person is coming for { $capacity } seats
       *[other] { $coming } people are coming for { $capacity } seats
    }
look-no-guests = Nobody is invited yet
look-no-replies =
    { $count ->
        [one] { $count } guest is invited and has not replied yet
       *[other] { $count } guests are invited and nobody has replied yet
    }
look-invitations-outdated =
    { $count ->
        [one] { $count } person has another time or place in the calendar than the event
       *[other] { $count } people have another time or place in the calendar than the event
    }
look-no-speakers = No speakers yet
look-speakers-pending =
    { $count ->
        [one] { $count } speaker has not agreed yet: { $names }
       *[other] { $count } speakers have not agreed yet: { $names }
    }
look-no-sessions = The programme is empty
look-session-without-time =
    { $count ->
        [one] { $count } session has no time: { $names }
       *[other] { $count } sessions have no time: { $names }
    }
look-session-outside = “{ $title }” at { $time } is outside the hours of the event
look-session-without-speaker =
    { $count ->
        [one] { $count } talk has no speaker: { $names }
       *[other] { $count } talks have no speaker: { $names }
    }
look-no-about = What it is about is not written yet
look-food-unknown = Whether there will be food is not decided
look-no-dishes = Food is planned, and no dishes are chosen
look-diets-not-asked =
    { $count ->
        [one] Diet not asked of { $count } person
       *[other] Diet not asked of { $count } people
    }
look-diet-unserved =
    { $count ->
        [one] No dish for { $count } person: { $diet }
       *[other] No dish for { $count } people: { $diet }
    }
look-allergen-in-dish = “{ $dish }” contains { $allergen }, which these people may not eat: { $names }
look-no-organizer = Invitations need the organiser’s e-mail
look-time-skipped = Clocks go forward over { $time }: there is no such time that day
look-same-day = “{ $other }” is on the same day

look-mend-no-venue = Choose a venue
look-mend-no-capacity = Set the seats
look-mend-venue-twice = Change venue or time
look-mend-room-twice = Open the programme
look-mend-speaker-twice = Open the programme
look-mend-speaker-elsewhere = Open the programme
look-mend-room-too-small = Change the room
look-mend-over-capacity = Open guests
look-mend-no-guests = Add guests
look-mend-invitations-outdated = Prepare updates
look-mend-no-replies = Open guests
look-mend-no-speakers = Add speakers
look-mend-speakers-pending = Open speakers
look-mend-no-sessions = Write the programme
look-mend-session-without-time = Set the times
look-mend-session-outside = Open the programme
look-mend-session-without-speaker = Open the programme
look-mend-no-about = Describe it
look-mend-food-unknown = Decide
look-mend-no-dishes = Plan the food
look-mend-diets-not-asked = See who
look-mend-diet-unserved = Add a dish
look-mend-allergen-in-dish = Open catering
look-mend-no-organizer = Name the organiser
look-mend-time-skipped = Change the time
look-mend-same-day = Change the date

look-weight-conflict = Conflict
look-weight-gap = Missing
look-weight-hint = Hint
look-nothing = Nothing needs a look
look-heading = Needs a look

look-tasks-late =
    { $count ->
        [one] { $count } task should be done by now: { $names }
       *[other] { $count } tasks should be done by now: { $names }
    }
look-mend-tasks-late = Open the tasks
