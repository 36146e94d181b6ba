event-template-monthly-meetup = Monthly meetup
event-template-workshop = Workshop
event-template-conference-day = Conference day

event-template-pick = Template
event-template-blank = No template
event-template-hint = ↓ chooses what the event begins with
event-template-brings = What it brings
event-template-brings-nothing = Nothing but the event itself.
event-template-length = Length: { $length }
event-template-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
event-template-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
event-template-tracks =
    { $count ->
        [one] { $count } track
       *[other] { $count } tracks
    }
event-template-tasks =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
event-template-sittings =
    { $count ->
        [one] { $count } sitting
       *[other] { $count } sittings
    }
event-template-dishes =
    { $count ->
        [one] { $count } dish
       *[other] { $count } dishes
    }
event-template-cues =
    { $count ->
        [one] { $count } cue
       *[other] { $count } cues
    }
event-template-duties =
    { $count ->
        [one] { $count } duty
       *[other] { $count } duties
    }
event-template-shots =
    { $count ->
        [one] { $count } picture wanted
       *[other] { $count } pictures wanted
    }
event-template-budget-lines =
    { $count ->
        [one] { $count } budget line
       *[other] { $count } budget lines
    }
event-template-late =
    { $count ->
        [one] Already late: { $count } task
       *[other] Already late: { $count } tasks
    }
event-template-late-task = { $title }, due { $date }
event-template-due-task = { $title }: { $date }
event-template-tasks-due = Tasks by day
event-template-not-series = A series is planned without a template. Plan the event first, then repeat it.
event-template-used = Event planned by “{ $name }”: { $title }
event-template-used-late =
    { $count ->
        [one] Event planned by “{ $name }”: { $title }. { $count } task is already late.
       *[other] Event planned by “{ $name }”: { $title }. { $count } tasks are already late.
    }

event-template-save = Save as a template
event-template-save-title = Save “{ $title }” as a template
event-template-save-text = Programme, tasks, sittings and dishes, duties, cues and budget lines are kept, counted from the start. Guests, speakers and staff are not.
event-template-name = Name of the template
event-template-replaces = It takes the place of the template “{ $name }”.
event-template-saved = Template saved: { $name }
event-template-invalid-name = Give the template a name.
event-template-manage = Event templates
event-template-manage-text = New events can be planned by them. Three are built in; an event saves as one from its menu.
event-template-none = No templates of your own yet
event-template-none-text = Open an event, then choose “Save as a template” in its menu.
event-template-rename = Rename
event-template-rename-of = Rename: { $name }
event-template-rename-title = Rename the template “{ $name }”
event-template-renamed = Template renamed: { $name }
event-template-delete-of = Delete: { $name }
event-template-deleted = Template deleted: { $name }

event-template-session-doors = Doors
event-template-session-opening = Opening
event-template-session-first-talk = First talk
event-template-session-second-talk = Second talk
event-template-session-third-talk = Third talk
event-template-session-fourth-talk = Fourth talk
event-template-session-break = Coffee break
event-template-session-lightning = Lightning talks
event-template-session-networking = Talking to each other
event-template-session-welcome = Welcome with coffee
event-template-session-introduction = Introduction
event-template-session-part-one = First part
event-template-session-part-two = Second part
event-template-session-lunch = Lunch
event-template-session-practice = Practice
event-template-session-results = Results and questions
event-template-session-registration = Doors and registration
event-template-session-keynote = Keynote
event-template-session-workshop = Workshop beside the talks
event-template-session-panel = Panel
event-template-session-closing = Closing
event-template-track-main = Talks
event-template-track-workshops = Workshops

event-template-task-venue = Book the venue
event-template-task-sponsors = Ask the sponsors
event-template-task-call = Open the call for talks
event-template-task-programme = Publish the programme
event-template-task-helpers = Ask who helps at the event
event-template-task-remind = Remind those who have not answered
event-template-task-prepare = Tell the participants what to prepare
event-template-task-final-numbers = Give the suppliers the final numbers
event-template-task-slides = Collect the slides
event-template-task-papers = Print badges and signs
event-template-task-equipment = Check projector, microphones and adapters
event-template-task-photos = Send round photos and slides
event-template-task-feedback = Ask the guests what they thought
event-template-task-pay = Pay the invoices

event-template-dish-coffee = Coffee
event-template-dish-tea = Tea
event-template-dish-pastries = Pastries
event-template-dish-water = Water
event-template-dish-bites = Bites
event-template-dish-drinks = Drinks

event-template-cue-microphones = Microphones on, music off
event-template-cue-slides = Slides on the screen
event-template-cue-call-in = Call everybody back in
event-template-duty-door = Door
event-template-duty-stage = Stage and microphones
event-template-duty-stage-later = Stage and microphones, afternoon
event-template-duty-food = Food
event-template-duty-photo = Photos
event-template-shot-hall = The full hall
event-template-shot-group = Everybody together

event-template-line-venue = Hire of the venue
event-template-line-equipment = Equipment
event-template-line-travel = Travel of the speakers
event-template-line-speakers = Fee of the trainer
event-template-line-gifts = Gifts for the speakers
event-template-line-print = Badges and signs
event-template-line-materials = Printed materials
event-template-line-photo = Photographer
event-template-line-insurance = Insurance
