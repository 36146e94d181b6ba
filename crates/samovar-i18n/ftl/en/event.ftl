event-state-draft = Draft
event-state-open = Open
event-state-full = Full
event-state-done = Done
event-state-cancelled = Cancelled

event-kind-meetup = Meetup
event-kind-workshop = Workshop
event-kind-conference = Conference
event-kind-party = Party
event-kind-other = Other

# The list of events.
event-shape = Show as
event-shape-list = List
event-shape-month = Month
event-month-help = Drag an event to another day. With the keyboard: Alt and an arrow move it; or Space takes it, arrows choose the day, Enter puts it there. N plans one on the day.
event-month-today = Today
event-month-aim = { $title }: { $date }
event-moved = { $title } is on { $date } now
event-view = Which events
event-view-upcoming = Upcoming
event-view-past = Past
event-view-all = All
event-search = Title or venue
event-list = List of events
event-column-looks = To look at
event-column-coming = Coming
event-of-seats = { $coming } of { $seats }
event-over-seats = { $coming }, { $seats } seats
event-empty-upcoming-title = No events ahead
event-empty-past-title = No past events
event-empty-all-title = No events yet
event-empty-text = Plan one: a line with a name, a day and a time is enough.
event-empty-past-text = Events move here when they are over.
event-no-match = No event matches “{ $query }”
event-menu = More about { $title }
event-go = Go to the event

# One line makes an event.
event-line = New event in one line
event-line-hint = Name, day, time, place and seats in any order: Rust Night next Tuesday 19-22 Main hall for 80 people. Enter creates it.
event-line-placeholder = Rust Night 18 Dec 19:00 Main hall
event-line-understood = Understood as
event-line-guessed = { $what } (guessed)
event-line-no-title = Type a name
event-line-no-date = Type a day: 18 Dec
event-all-fields = All fields
event-create = Create the event
event-created = Event created: { $title }

# Its fields.
event-title = Title
event-kind = Kind
event-state = State
event-start-date = Date
event-start-time = Time
event-end-date = End date
event-end-time = End time
event-starts = Start
event-ends = End
event-zone = Time zone
event-venue = Venue
event-room = Room
event-no-room = No room
event-capacity = Seats
event-capacity-hint = Heads: guests who are going and their plus-ones
event-capacity-of-venue = { $place } seats { $count }
event-capacity-take = Take { $count }
event-about = What it is about
event-about-hint = Goes into invitations and calendars
event-reminder = Reminder in calendars
event-reminder-none = None
event-reminder-minutes =
    { $count ->
        [one] { $count } minute before
       *[other] { $count } minutes before
    }
event-reminder-hours =
    { $count ->
        [one] { $count } hour before
       *[other] { $count } hours before
    }
event-reminder-days =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
event-host = Host
event-organizer-name = Organiser
event-organizer-email = Organiser’s e-mail
event-organizer-hint = Invitations are sent in this name
event-link = Link
event-notes = Notes
event-notes-hint = Only for you, never exported
event-food = Food and drinks
event-food-unknown = Not decided
event-food-yes = There will be
event-food-no = None
event-clock-plain = UTC{ $offset }
event-clock-twice = Clocks go back that night, so this time comes twice. Which one?
event-clock-earlier = First (UTC{ $offset })
event-clock-later = Second (UTC{ $offset })
event-clock-skipped = Clocks go forward: there is no such time that day.
event-clock-take = Take { $time }
event-invalid-title = Type a title
event-invalid-time = Set the date and the time
event-section-when = When
event-section-where = Where
event-section-what = What
event-section-who = Organiser

# What can be done with it.
event-edit = Edit
event-edit-title = Edit the event
event-edit-text = Each field is saved as you leave it.
event-proposed = Proposed: { $time }
event-proposed-take = Take this time
event-saved = Saved: { $title }
event-duplicate = Duplicate
event-duplicate-title = Duplicate “{ $title }”
event-duplicate-text = The programme, tasks, dishes and staff come along. Guests and replies do not.
event-duplicate-make = Make the copy
event-duplicated = Copy made: { $title }
event-set-state = Change the state
event-state-changed = “{ $title }”: { $state }
event-cancel = Cancel the event
event-cancel-title = Cancel “{ $title }”?
event-cancel-text = The event stays in the planner with everybody in it. Calendar files made from now on say that it is cancelled.
event-cancelled = Event cancelled: { $title }
event-keep = Keep it
event-delete = Delete
event-delete-title = Delete “{ $title }”?
event-delete-text =
    { $count ->
        [one] { $count } person has checked in. The event goes with its guests, programme and check-ins; Undo brings it back.
       *[other] { $count } people have checked in. The event goes with its guests, programme and check-ins; Undo brings it back.
    }
event-deleted = Event deleted: { $title }
event-more = More

# Overview: the five questions.
event-question-where = Where
event-question-who = Who comes
event-question-speaks = Who speaks
event-question-about = What it is about
event-question-food = What people eat
event-answered = Answered
event-open-questions = Not complete
event-unanswered = Nothing known yet
event-days-left =
    { $days ->
        [0] Today
        [1] Tomorrow
        [one] In { $days } day
       *[other] In { $days } days
    }
event-days-ago =
    { $days ->
        [1] Yesterday
        [one] { $days } day ago
       *[other] { $days } days ago
    }
event-answers-known = { $known } of 5 answered
event-coming = { $count } coming
event-maybe-count = { $count } maybe
event-declined-count = { $count } declined
event-diet-line = { $diet }: { $count }
event-headcount-food =
    { $count ->
        [one] Food for { $count } person
       *[other] Food for { $count } people
    }
event-dishes =
    { $count ->
        [0] No dishes yet
        [one] { $count } dish
       *[other] { $count } dishes
    }
event-food-total = { $total } in all
event-no-food = No food or drinks are planned
event-more-sessions =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
event-details = Details
event-sees-access = Way in
event-community = Calendar for publishing
event-door-kept = Was the door kept?
event-door-kept-hint = Else nobody can say who failed to come
event-door-kept-unknown = As the check-ins say
event-door-kept-yes = Yes, everybody was ticked
event-door-kept-no = No, not everybody was ticked
