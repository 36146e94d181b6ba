# Tracks: a colour and a word, so that neither is needed to tell them.
track-title = Tracks
track-text = A strand of the programme, told by its name and by a colour.
track-none = No tracks yet
track-of-session = Track
track-no-track = No track
track-name = Name of the track
track-new = New track
track-add = Add a track
track-colour = Colour
track-added = Track “{ $name }” added
track-saved = Track “{ $name }” saved
track-deleted = Track “{ $name }” deleted
track-sessions =
    { $count ->
        [0] No sessions
        [one] { $count } session
       *[other] { $count } sessions
    }
track-colour-blue = Blue
track-colour-green = Green
track-colour-amber = Amber
track-colour-red = Red
track-colour-violet = Violet
track-colour-teal = Teal
track-colour-pink = Pink
track-colour-grey = Grey

# Hours of speakers and rooms.
available-title = Hours
available-text = Whoever has hours can be had in them alone; without any, at any time. A session outside them is listed.
available-none = Nobody has hours: everybody can be had at any time.
available-speakers = Speakers
available-rooms = Rooms
available-of = Whose hours
available-choose = Choose a speaker or a room
available-from = From
available-until = Until
available-from-day = From, day
available-until-day = Until, day
available-add = Add hours
available-remove = Remove these hours
available-save = Save the hours
available-any = At any time
available-saved = Hours of { $name } saved

# Of a session.
session-hard = Must start then
session-hard-hint = What is pushed before it leaves it where it is.
session-setup = Set-up before, min
session-teardown = Clearing after, min
session-hard-word = starts in time
session-look-speaker-unavailable = Speaker cannot be there
session-look-room-unavailable = Room cannot be had
session-look-room-below-heads = Room too small
session-look-setup-short = No time to set up
session-look-meal-without-sitting = No food planned

# Pushing the rest.
programme-push = Push from here
programme-push-title = Push from “{ $title }” on
programme-push-minutes = By how many minutes
programme-push-minutes-hint = Less than nothing is earlier: -15.
programme-push-where = Where
programme-push-where-room = In this room
programme-push-where-all = In all rooms
programme-push-how = How far
programme-push-how-by-as-much = Everything by as much
programme-push-how-as-far-as-needed = As far as needed
programme-push-first = This session
programme-push-first-later = Begins later
programme-push-first-longer = Takes longer
programme-push-moves = What moves
programme-push-was = Was
programme-push-is = Will be
programme-push-session = Session
programme-push-do = Push
programme-push-nothing = Nothing moves.
programme-push-overlaps = Overlaps after it
programme-push-overlap = “{ $title }” and “{ $other }” overlap by { $minutes } min
programme-pushed =
    { $count ->
        [one] { $count } session moved
       *[other] { $count } sessions moved
    }

# Draft and published.
programme-draft = This programme has not been published yet.
programme-draft-word = Draft
programme-published-word = Published, version { $number }
programme-as-published = The programme is as version { $number } has it.
programme-since =
    { $count ->
        [one] { $count } change since version { $number }
       *[other] { $count } changes since version { $number }
    }
programme-publish = Publish
programme-publish-title = Publish the programme
programme-publish-text = It is kept as a version, through Undo too, so that what changes later is known. Nothing is sent.
programme-publish-first = The whole programme becomes version 1.
programme-publish-do = Publish version { $number }
programme-published = Version { $number } published
programme-changes = What has changed
programme-changelog = Changelog
programme-changelog-none = Nothing has been published yet.
programme-version-line =
    { $sessions ->
        [one] Version { $number }, { $when }: { $sessions } session
       *[other] Version { $number }, { $when }: { $sessions } sessions
    }
programme-change-new = New
programme-change-moved = Moved
programme-change-cancelled = Cancelled
programme-change-changed = Changed
programme-field-time = time
programme-field-room = room
programme-field-title = title
programme-field-speakers = speakers
programme-field-kind = kind
programme-field-track = track
programme-field-about = description
programme-concerned = Whose calendars have changed: { $names }
programme-calendars = Make their calendar files
programme-calendars-none = Nobody’s calendar has changed.
programme-agenda = Make the programme’s calendar file
programme-print = Print the programme
programme-print-changes = Print what has changed
