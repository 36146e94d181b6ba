session-kind-talk = Talk
session-kind-workshop = Workshop
session-kind-panel = Panel
session-kind-lightning = Lightning talks
session-kind-break = Break
session-kind-meal = Meal
session-kind-doors = Doors open
session-kind-networking = Networking
session-kind-other = Other

# The programme: an ordered list with times.
session-list = Programme
session-none = No programme yet
session-none-text = Type the first title below and press Enter. Each one starts when the last one ends.
session-add = Add a session
session-add-title = Title of the new session
session-add-placeholder = Doors 18:30 20m, then Enter
session-add-hint = It follows the last one
session-added = “{ $title }” added
session-count =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
session-unscheduled = Not scheduled yet
session-earlier = Earlier
session-later = Later
session-earlier-named = Move “{ $title }” earlier
session-later-named = Move “{ $title }” later
session-moved = “{ $title }” starts at { $time }
session-keys-hint = ↑ ↓ to walk, Enter to open, Alt+↑ ↓ to move, Delete to remove

session-title = Title
session-kind = Kind
session-day = Day
session-starts = Start
session-minutes = Length
session-room = Room
session-no-room = No room
session-no-venue = The event has no venue yet, so there are no rooms to choose from.
session-speakers = Speakers
session-no-speakers = Nobody speaks at this event yet.
session-to-speakers = Add speakers
session-about = About
session-saved = “{ $title }” saved
session-deleted = “{ $title }” deleted
session-ends-at = Ends at { $time }
session-save-time = Save
session-save-and-shift =
    { $count ->
        [one] Save and move the next one by { $by }
       *[other] Save and move the next { $count } by { $by }
    }
session-shift-offer =
    { $count ->
        [one] { $count } session follows.
       *[other] { $count } sessions follow.
    }
session-shifted-later = “{ $title }” saved, what follows is { $by } later
session-shifted-earlier = “{ $title }” saved, what follows is { $by } earlier
session-unschedule = Take off the timetable
session-unscheduled-done = “{ $title }” has no time now
session-schedule = Put it after the last one
session-scheduled = “{ $title }” starts at { $time }

# What is wrong with a row, in two or three words.
session-looks = Needs a look
session-look-speaker-twice = Speaker in two places
session-look-room-twice = Room taken twice
session-look-outside = Outside the event’s hours
