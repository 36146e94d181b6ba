# Reading other people's calendars: as events, or as a busy calendar that only
# says when something else takes place.
calendar-untitled = Without a title
calendar-place = Place: { $place }
calendar-organizer = Organiser in the calendar: { $organizer }

error-calendar-not-a-calendar = { $path } is not a calendar file. Nothing was read. Choose a file that ends in .ics, as calendar programs save it.
error-calendar-too-large = { $path } is too large for a calendar (more than 64 MB). Nothing was read. Save a shorter time from the calendar program.
error-calendar-no-files = There is no calendar file in { $path }. Nothing was read. Choose a folder with .ics files.
error-calendar-replies = { $file } holds answers of guests, not events. Nothing was read. Open it under Replies.

# What was left out of a calendar, or taken otherwise than it is written there.
calendar-remark-not-an-event = Not an event: { $detail }
calendar-remark-start-missing = Has no start
calendar-remark-start-invalid = The start “{ $detail }” is no date
calendar-remark-same-entry-twice = The same entry is there already
calendar-remark-uid-claimed-twice = Another entry of the file has the same identifier (line { $detail }); the newer one was taken
calendar-remark-entry-too-large = More than a megabyte
calendar-remark-too-many-entries = Beyond the first 100,000 entries
calendar-remark-not-utf8 = The text was read as { $detail }
calendar-remark-not-closed = The entry breaks off; what is there was taken
calendar-remark-line-not-understood = Passed over a line: { $detail }
calendar-remark-uid-missing = Has no identifier; one was made from title, time and place
calendar-remark-uid-twice = Has two identifiers; the first was taken
calendar-remark-uid-shared = Several entries have the identifier “{ $detail }”; this one is known by its title and start
calendar-remark-cancelled-by-title = Read as cancelled, because the title says so: “{ $detail }”
calendar-remark-place-is-none = “{ $detail }” was read as no place
calendar-remark-title-missing = Has no title; it is called “{ $detail }”
calendar-remark-place-missing = Says no place
calendar-remark-end-assumed = Says no end; a length of { $detail } hours was assumed
calendar-remark-organizer-in-notes = The organiser, { $detail }, goes into the notes; invitations stay in your name
calendar-remark-end-before-start = The end ({ $detail }) is before the start; the start was taken
calendar-remark-end-invalid = The end “{ $detail }” is no date; the start was taken
calendar-remark-zone-and-utc = The start is given in UTC and in { $detail } at once
calendar-remark-zone-unknown = Time zone “{ $detail }” is not known; the time was taken as your own clock shows it
calendar-remark-zone-of-file = Time zone “{ $detail }” was computed by the rules in the file
calendar-remark-rule-invalid = The rule of repetition makes no sense; only the first date was taken
calendar-remark-rule-too-often = Repeats within the day; only the first date was taken
calendar-remark-rule-too-costly = The rule takes too long to compute; only the dates found by then were taken
calendar-remark-date-invalid = “{ $detail }” is no date
calendar-remark-range-ignored = “This and all following” was read as this date alone
calendar-remark-series-missing = One date of a series that is not in the file; taken by itself
calendar-remark-rule-endless = Never ends; taken until { $detail }
calendar-remark-no-dates = No date of it is near enough to today
calendar-remark-too-many-dates = Too many dates; the first { $detail } were taken
calendar-remark-too-many-attendees = Has { $detail } guests; the first 10,000 were read
calendar-remark-cancelled = Cancelled
calendar-remark-time-is-free = Marked as free time
calendar-remark-claimed-by-other = The same event is in { $detail } with other content; that one was taken
calendar-remark-claimed-by-newer = The same event is in { $detail } in a newer version; that one was taken
calendar-remark-calendar-not-a-calendar = Not a calendar file
calendar-remark-calendar-too-large = Larger than 64 MB
calendar-remark-cannot-read = The file cannot be read
calendar-remark-not-a-file = No file, but a pipe or a device
calendar-remark-file-in-use = The file is open in another program
calendar-remark-file-missing = The file is not there any more

look-venue-booked =
    { $hours ->
        [none] { $venue } is taken all day: “{ $other }”
       *[other] { $venue } is taken { $hours }: “{ $other }”
    }
look-clash-elsewhere = Clashes with “{ $other }”, { $hours } (calendar “{ $calendar }”)
look-same-day-elsewhere = On the same day: “{ $other }” (calendar “{ $calendar }”)
look-holiday = Public holiday: { $other }
look-mend-venue-booked = Change venue or time
look-mend-clash-elsewhere = Change the date
look-mend-same-day-elsewhere = Change the date
look-mend-holiday = Change the date

history-import-calendar =
    { $count ->
        [one] Calendar { $file } read: { $count } entry
       *[other] Calendar { $file } read: { $count } entries
    }
history-edit-busy-calendar = Calendar “{ $name }” changed
history-read-busy-calendar-again = Calendar “{ $name }” read again from { $file }
history-delete-busy-calendar = Calendar “{ $name }” deleted

# The screen of other calendars, and reading one.
shell-calendars = Other calendars
busy-read = Read a calendar…
busy-read-title = Read a calendar
busy-read-folder = Read a folder…
busy-empty-title = No other calendars yet
busy-empty-text = Meetups in town, public holidays, a venue’s bookings: read their .ics files, and every event shows what else takes place then. Nothing is sent anywhere.
busy-list = Other calendars
busy-name = Name
busy-kind = What it is
busy-kind-events = Events of others
busy-kind-holidays = Public holidays
busy-kind-venue = Bookings of a venue
busy-venue = Venue
busy-upcoming = Upcoming
busy-read-at = Read
busy-left-out = Left out
busy-read-again = Read a newer file…
busy-read-again-done = “{ $name }” read again: { $count } times
busy-delete = Delete
busy-deleted = Calendar “{ $name }” deleted
busy-edited = Calendar “{ $name }” changed
busy-nothing-left-out = Everything was taken
busy-choose = Choose files…
busy-another = Choose another file…
busy-reading = Reading the calendar…
busy-drop = Drop a calendar file here, or choose one
busy-drop-text = An .ics file as Google Calendar, Outlook, Apple Calendar and Thunderbird save it; several files or a whole folder too. Nothing is written before you have seen what is in it.
busy-what =
    { $entries ->
        [one] { $name }: { $entries } entry
       *[other] { $name }: { $entries } entries
    }
busy-files =
    { $count ->
        [one] in { $count } file
       *[other] in { $count } files
    }
busy-zone-by-planner = The file names no time zone. Taken: { $zone }, the planner’s own.
busy-zone-by-file = Times without a zone are taken by { $zone }, which the file names.
busy-zone-by-chosen = Times without a zone are taken by { $zone }, as you chose.
busy-zone-floating =
    { $count ->
        [one] { $count } entry has hours without a zone: they stay as they are written.
       *[other] { $count } entries have hours without a zone: they stay as they are written.
    }
busy-zone-utc =
    { $count ->
        [one] { $count } entry has its hours in UTC: they are shown by the clock there.
       *[other] { $count } entries have their hours in UTC: they are shown by the clock there.
    }
busy-zone-days =
    { $count ->
        [one] { $count } entry is of whole days: they are days there.
       *[other] { $count } entries are of whole days: they are days there.
    }
busy-zone-other = Take another zone
busy-organizer = Organiser: { $name }
busy-as = What it becomes
busy-as-events = Events of mine
busy-as-busy = A calendar of others
busy-as-events-text = Each date becomes an event here, to plan and invite to.
busy-as-busy-text = Its times stand beside your events as a warning; they are no events of yours.
busy-months = Months of a series
busy-months-hint = Until { $until }
busy-create-venues = Make venues of unknown places
busy-create-venues-hint =
    { $count ->
        [one] { $count } place is unknown: { $names }. Otherwise it goes into the notes.
       *[other] { $count } places are unknown: { $names }. Otherwise they go into the notes.
    }
busy-update = Update events that are here already
busy-newer = Take the newer where two files hold the same event
busy-newer-hint =
    { $count ->
        [one] { $count } event is in two files with different content. Otherwise the first file counts.
       *[other] { $count } events are in two files with different content. Otherwise the first file counts.
    }
busy-count-new = New
busy-count-changed = Changed
busy-count-cancelled = Cancelled
busy-count-same = Here already
busy-count-out = Left out
busy-count-times = Entries
busy-count-days = of them whole days
busy-events = In the calendar
busy-effect = What happens
busy-effect-create = New
busy-effect-change = Changes
busy-effect-cancel = Is cancelled
busy-effect-same = As it is here
busy-title = Title
busy-when = When
busy-where = Where
busy-whole-day = whole day
busy-series = series
busy-tick = Take { $title }
busy-tick-all = Take all
busy-only-to-come = Only what is to come
busy-only-to-come-hint =
    { $count ->
        [one] { $count } is over already.
       *[other] { $count } are over already.
    }
busy-shown-first = The first { $count } are shown.
busy-out = Left out
busy-notes = Read otherwise than written
busy-line = Line
busy-file = File
busy-entry = Entry
busy-reason = Why
busy-do-events =
    { $count ->
        [0] Nothing to do
        [one] Take { $count } event
       *[other] Take { $count } events
    }
busy-do-busy =
    { $count ->
        [0] Nothing to keep
        [one] Keep { $count } entry
       *[other] Keep { $count } entries
    }
busy-done-events =
    { $count ->
        [one] { $count } event taken from the calendar
       *[other] { $count } events taken from the calendar
    }
busy-done-busy = Calendar “{ $name }” kept
busy-nothing-new = Everything in it is here already
busy-replies = These are answers of guests, not events.
busy-replies-open = Open replies
busy-cancel = Cancel

# In the terminal.
cli-calendar-events = New { $created }, changed { $changed }, cancelled { $cancelled }, here already { $unchanged }
cli-calendar-times = Times kept: { $count }
cli-calendar-remark = { $file }, line { $line }, “{ $title }”: { $reason }
