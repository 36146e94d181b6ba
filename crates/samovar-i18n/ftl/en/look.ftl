# What needs a look: conflicts, gaps and hints. `look-<kind>` says what is off,
# `look-mend-<kind>` is the button that opens the place where it is mended.
look-no-venue = No venue yet
look-no-capacity =
    { $seats ->
        [0] The number of seats is not known
       *[other] The number of seats is not set; { $room } seats { $seats }
    }
look-venue-twice = { $venue } is booked twice: “{ $other }” is there { $hours }
look-room-twice = { $room } is taken twice at once, { $time }: “{ $title }” and “{ $other }”
look-speaker-twice = { $speaker } speaks twice at once, { $time }: “{ $title }” and “{ $other }”
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
look-invitations-unsent =
    { $count ->
        [one] Prepared for { $count } person, not sent yet
       *[other] Prepared for { $count } people, not sent yet
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
look-session-outside = “{ $title }” ({ $time }) is outside the hours of the event
look-speaker-unavailable = { $speaker } cannot be there at { $time }: “{ $title }”
look-room-unavailable = { $room } cannot be had at { $time }: “{ $title }”
look-room-below-heads =
    { $coming ->
        [one] { $room } has { $capacity } seats for { $coming } person: “{ $title }”, { $time }
       *[other] { $room } has { $capacity } seats for { $coming } people: “{ $title }”, { $time }
    }
look-setup-short = { $room }: { $there } min between “{ $title }” and “{ $other }”, and { $minutes } min are needed to clear and set up
look-meal-without-sitting = Nobody has said what is eaten at “{ $title }” ({ $time })
look-sitting-without-session = The programme has no pause when it is eaten: { $sitting }, { $time }
look-session-without-speaker =
    { $count ->
        [one] { $count } talk has no speaker: { $names }
       *[other] { $count } talks have no speaker: { $names }
    }
look-speaker-declined =
    { $count ->
        [one] Has declined and is still in the programme: { $names }
       *[other] { $count } speakers have declined and are still in the programme: { $names }
    }
look-no-about = What it is about is not written yet
look-food-unknown = Whether there will be food is not decided
look-no-dishes = Food is planned, and no dishes are chosen
look-sitting-without-time = Nobody has said when it is eaten: { $sitting }
look-sitting-without-dish = No dishes yet: { $sitting }
look-order-changed =
    { $count ->
        [one] { $count } thing has changed since the order to { $supplier }
       *[other] { $count } things have changed since the order to { $supplier }
    }
look-order-due = Final numbers for { $supplier } are due on { $time }, and nothing was sent
look-diets-not-asked =
    { $count ->
        [one] No answer about food from { $count } person
       *[other] No answer about food from { $count } people
    }
look-no-safe-dish =
    { $count ->
        [one] No dish on the menu is safe for { $count } person: { $names }
       *[other] No dish on the menu is safe for { $count } people: { $names }
    }
look-course-unserved =
    { $count ->
        [one] { $course }: nothing suits { $count } person: { $names }
       *[other] { $course }: nothing suits { $count } people: { $names }
    }
look-food-words =
    { $count ->
        [one] { $count } person said in their own words what they eat, and nobody has decided on it: { $names }
       *[other] { $count } people said in their own words what they eat, and nobody has decided on it: { $names }
    }
look-dish-not-stated =
    { $count ->
        [one] Nobody has said what “{ $dish }” contains; { $names } is allergic to: { $allergen }
       *[other] Nobody has said what “{ $dish }” contains; { $count } people have allergies: { $names }
    }
look-dishes-not-stated =
    { $dishCount ->
        [one] Nobody has said what { $dishCount } dish contains ({ $dishes }); with allergies: { $names }
       *[other] Nobody has said what { $dishCount } dishes contain ({ $dishes }); with allergies: { $names }
    }
look-dish-contradicts = “{ $dish }” is marked { $diet }, yet contains { $allergen }
look-lactose-free-milk = “{ $dish }” is marked lactose-free and contains milk: right only if that milk is without lactose
look-allergen-in-dish =
    { $count ->
        [one] “{ $dish }” ({ $allergen }) is not safe for { $count } person with an allergy: { $names }
       *[other] “{ $dish }” ({ $allergen }) is not safe for { $count } people with allergies: { $names }
    }
look-allergens-in-dishes =
    { $dishCount ->
        [one] { $dishCount } dish ({ $dishes }) is not safe for everybody with an allergy: { $names }
       *[other] { $dishCount } dishes ({ $dishes }) are not safe for everybody with an allergy: { $names }
    }
look-dish-traces = “{ $dish }” may contain traces of { $allergen }; to be told: { $names }
look-admitted-to-feed =
    { $count ->
        [one] { $count } head was admitted at the door and not counted before: { $names }
       *[other] { $count } heads were admitted at the door and not counted before: { $names }
    }
look-no-organizer = Invitations need the organiser’s e-mail
look-time-skipped = Clocks go forward: { $time } does not exist
look-same-day = “{ $other }” is on the same day, { $hours }

look-mend-no-venue = Choose a venue
look-mend-no-capacity = Set the seats
look-mend-venue-twice = Change venue or time
look-mend-room-twice = Open the programme
look-mend-speaker-twice = Open the programme
look-mend-speaker-elsewhere = Open the programme
look-mend-room-too-small = Change the room
look-mend-over-capacity = Open guests
look-mend-no-guests = Add guests
look-mend-invitations-unsent = Did you send them?
look-mend-invitations-outdated = Prepare updates
look-mend-no-replies = Open guests
look-mend-no-speakers = Add speakers
look-mend-speakers-pending = Open speakers
look-mend-no-sessions = Write the programme
look-mend-session-without-time = Set the times
look-mend-session-outside = Open the programme
look-mend-speaker-unavailable = Open the programme
look-mend-room-unavailable = Open the programme
look-mend-room-below-heads = Open the programme
look-mend-setup-short = Open the programme
look-mend-meal-without-sitting = Add the food
look-mend-sitting-without-session = Open catering
look-mend-session-without-speaker = Open the programme
look-mend-speaker-declined = Open the programme
look-mend-no-about = Describe it
look-mend-food-unknown = Decide
look-mend-sitting-without-time = Set the time
look-mend-sitting-without-dish = Choose dishes
look-mend-order-changed = Prepare the change
look-mend-order-due = Send the order
look-mend-no-dishes = Plan the food
look-mend-diets-not-asked = See who
look-mend-no-safe-dish = Add a dish
look-mend-course-unserved = Add a dish
look-mend-food-words = Decide
look-mend-dish-not-stated = State it
look-mend-dishes-not-stated = State it
look-mend-dish-contradicts = Open catering
look-mend-lactose-free-milk = Open catering
look-mend-dish-traces = Open catering
look-mend-admitted-to-feed = Open catering
look-mend-allergen-in-dish = Open catering
look-mend-allergens-in-dishes = Open catering
look-mend-no-organizer = Name the organiser
look-mend-time-skipped = Change the time
look-mend-same-day = Change the date

look-fine = It’s fine
look-found-fine = Fine as it is: { $what }
look-fine-heading = Found fine
look-show-again = Show again

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
look-promises-due =
    { $count ->
        [one] { $count } promise to a sponsor or of one is due: { $names }
       *[other] { $count } promises to sponsors or of them are due: { $names }
    }
look-mend-promises-due = Open the sponsors
look-over-budget = The costs are { $sum } above the limit of the budget
look-mend-over-budget = Open the budget
look-shift-short =
    { $missing ->
        [one] { $missing } person more is needed on shifts: { $names }
       *[other] { $missing } people more are needed on shifts: { $names }
    }
look-mend-shift-short = Ask people
look-shifts-twice = { $name } has two shifts at once, { $time }: “{ $title }” and “{ $other }”
look-mend-shifts-twice = Open the team
look-shift-own-talk = { $name } speaks during the shift “{ $title }”, { $time }: “{ $other }”
look-mend-shift-own-talk = Open the team
look-shift-too-long = { $name } is on duty { $hours } without a break, longer than 4 hours
look-mend-shift-too-long = Open the team
look-video-not-recorded = { $speaker } is not to be recorded, and video is taken of “{ $title }”, { $time }
look-mend-video-not-recorded = Open the team
look-shot-uncovered = Nobody with a camera is confirmed for a picture that must be taken: { $title }
look-mend-shot-uncovered = Open the team
look-door-kept =
    { $count ->
        [0] Nobody of { $all } who said they come was checked in
        [one] { $count } of { $all } who said they come was checked in
       *[other] { $count } of { $all } who said they come were checked in
    }
look-mend-door-kept = Say whether the door was kept
