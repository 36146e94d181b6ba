# Programmes of other tools: read from a file, written as files.
programme-file-name = Programme
programme-file-time = Time
programme-file-room = Room
programme-file-session = Session
programme-file-track = Track
programme-file-unscheduled = Without a time yet
programme-file-made = Made with Samovar
# Heads of the table: our own import reads them back.
programme-file-column-id = ID
programme-file-column-starts = Starts
programme-file-column-minutes = Minutes
programme-file-column-room = Room
programme-file-column-title = Title
programme-file-column-kind = Kind
programme-file-column-track = Track
programme-file-column-speakers = Speakers
programme-file-column-about = About

# What a column of a table means.
programme-file-field-ignore = Not used
programme-file-field-id = ID
programme-file-field-title = Title
programme-file-field-about = About
programme-file-field-kind = Kind
programme-file-field-track = Track
programme-file-field-room = Room
programme-file-field-day = Day
programme-file-field-starts = Start
programme-file-field-ends = End
programme-file-field-minutes = Minutes
programme-file-field-speakers = Speakers
programme-file-field-given-name = Given name
programme-file-field-family-name = Surname
programme-file-field-email = E-mail
programme-file-field-status = Status

# Why something of a file is not taken as it stands there.
programme-file-reason-unknown-part = is not known here and was left out
programme-file-reason-no-place = has no place in the planner and was left out
programme-file-reason-unknown-kind = is no kind of session that is known here; taken as “Other”
programme-file-reason-no-title = has no title and was left out
programme-file-reason-no-time = has no time; taken without one
programme-file-reason-no-length = has no length; taken with the usual one
programme-file-reason-too-long = is longer than a week; cut to a week
programme-file-reason-no-room = has no room; taken without one
programme-file-reason-empty-room = is a room in which nothing takes place; not made
programme-file-reason-same-id = has the id of another session; both are taken
programme-file-reason-same-name = is the name of several ids; each is somebody
programme-file-reason-cancelled = is cancelled in the file and was left out
programme-file-reason-plain-text = held marks of a web page; taken as plain text
programme-file-reason-other-clock = is by another clock than the rest; taken by that of the rest
programme-file-reason-other-zone = is another time zone than the event’s; hours are taken as they are written
programme-file-reason-unreadable = could not be read and was left out
programme-file-reason-text-cut = is longer than a field holds; cut
programme-file-reason-outside-event = lies outside the event
programme-file-reason-own-words = has a biography here, which stays
programme-file-reason-guessed-by-name = is taken for somebody of this event by the name alone

history-import-programme =
    { $count ->
        [one] Programme { $file } read: { $count } session
       *[other] Programme { $file } read: { $count } sessions
    }

# In the terminal, and over the preview.
programme-file-counts = Days: { $days }, rooms: { $rooms }, tracks: { $tracks }, sessions: { $sessions }, speakers: { $speakers }
programme-file-effects = New: { $created }, changed: { $changed }, as before: { $unchanged }, kept as changed here: { $kept }
programme-file-gone =
    { $count ->
        [one] { $count } session is in the file no more
       *[other] { $count } sessions are in the file no more
    }
programme-file-outside =
    { $count ->
        [one] { $count } session lies outside the event
       *[other] { $count } sessions lie outside the event
    }
programme-file-left-line = { $what }: { $reason } ({ $count })
programme-file-left-unnamed = Something
programme-file-written =
    { $count ->
        [one] { $count } session written to { $path }
       *[other] { $count } sessions written to { $path }
    }

# The dialogs.
programme-file-menu = Import and export
programme-file-import = Import programme…
programme-file-export = Export programme…
programme-file-import-title = Import a programme
programme-file-import-text = A schedule as frab, Pentabarf or pretalx writes it (XML, JSON), what Sessionize gives (JSON, XLSX), or a table of your own (CSV, XLSX). Nothing is written before you press Import.
programme-file-choose = Choose a file
programme-file-another = Another file
programme-file-reading = Reading the file
programme-file-new-rooms = New rooms: { $names }
programme-file-new-tracks = New tracks: { $names }
programme-file-new-venue = The event has no venue. One named “{ $name }” is made for the rooms.
programme-file-new-speakers = New speakers: { $count }
programme-file-new-talks = New talks in the library: { $count }
programme-file-linked-talks = Talks that gain links: { $count }
programme-file-described = Speakers who gain a biography or links: { $count }
programme-file-guessed = Known by their names alone: { $names }
programme-file-columns = What the columns mean
programme-file-sheet = Sheet
programme-file-differences = What changes
programme-file-row-new = New
programme-file-row-change = Changes
programme-file-row-same = As before
programme-file-row-kept = Kept
programme-file-kept-line = { $field } stays as it is here; with the file: { $change }
programme-file-take = Take the file
programme-file-take-all = Take what the file says for all of them
programme-file-widen = Make the event as long as the programme
programme-file-drop = Delete what is in the file no more
programme-file-left = Left out or taken otherwise
programme-file-left-none = Everything was understood.
programme-file-run = Import
programme-file-nothing = The file changes nothing.
programme-file-done =
    { $count ->
        [one] { $count } session imported
       *[other] { $count } sessions imported
    }
programme-file-more = and { $count } more
programme-file-format-schedule-xml = Schedule XML, for apps and other tools
programme-file-format-json = Schedule JSON
programme-file-format-csv = Table (CSV)
programme-file-format-ics = Calendar (.ics)
programme-file-format-html = Web page that needs nothing else
programme-file-export-title = Export the programme
programme-file-format = Format
programme-file-save = Save as…
programme-file-saved = Programme written
