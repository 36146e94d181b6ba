speaker-state-invited = Invited
speaker-state-agreed = Agreed
speaker-state-materials-in = Materials in
speaker-state-scheduled = Scheduled
speaker-state-declined = Declined

speaker-none = No speakers yet
speaker-none-text = Those who speak at this event, from the first invitation to a place in the programme.
speaker-add = Add a speaker
speaker-view = View
speaker-view-board = Board
speaker-view-list = List
speaker-column-empty = Nobody
speaker-keys-hint = Arrows to walk, Enter to open, Shift+← → to change the state, Delete to remove

speaker-person = Person
speaker-person-placeholder = A name from the directory, or a new one
speaker-person-hint = A new name adds a person to the directory.
speaker-new-person = { $name }, new in the directory
speaker-email = E-mail
speaker-state = State
speaker-state-of = State of { $name }
speaker-talk = Talk
speaker-no-talk = No talk title yet
speaker-abstract = Abstract
speaker-needs = Needs
speaker-needs-hint = A clicker, a visa, a lift from the station
speaker-do-not-record = Do not record
speaker-do-not-record-hint = No photos or video of this talk
speaker-eats = Eats with us
speaker-eats-hint = Counts in the catering
speaker-notes = Notes
speaker-call = Be there, minutes before
speaker-call-hint = Before their first session; 30 unless you say otherwise. Their agenda for the calendar says it.
speaker-sessions = In the programme
speaker-no-sessions = Not in the programme yet
speaker-to-programme = Open the programme
speaker-look-twice = In two places at once
speaker-look-elsewhere = At another event then

speaker-added = { $name } added
speaker-saved = { $name } saved
speaker-moved = { $name }: { $state }
speaker-removed = { $name } is no longer a speaker
speaker-remove = Remove from speakers
speaker-agendas = Agendas for calendars
speaker-agenda = Agenda for the calendar
speaker-missing = Still missing
speaker-missing-nothing = Nothing is missing
speaker-missing-of = Still missing: { $what }
speaker-missing-count =
    { $count ->
        [one] Something is missing of { $count } speaker
       *[other] Something is missing of { $count } speakers
    }
speaker-gap-biography = biography
speaker-gap-photo = photo
speaker-gap-abstract = abstract
speaker-gap-materials = materials
speaker-gap-slot = time in the programme
speaker-gap-recording = consent to record
speaker-days-left =
    { $count ->
        [0] The event is today
        [one] { $count } day left
       *[other] { $count } days left
    }
speaker-recording-asked = Asked about recording
speaker-recording-asked-hint = They may be recorded, unless the box above says no
speaker-journey = Travel
speaker-arrives = Arrives on
speaker-arrives-at = Arrives at
speaker-leaves = Leaves on
speaker-leaves-at = Leaves at
speaker-travel = Trains and rooms
speaker-travel-hint = Numbers, hotel, who meets them
speaker-profile = Biography, photo, links
speaker-keep-talk = Keep the talk in the library
speaker-kept-talk = “{ $title }” is in the library
speaker-sheet = Speaker’s sheet
