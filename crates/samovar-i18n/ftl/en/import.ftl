# The import wizard.
import-title = Import
import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-people = People
import-step-check = Check
import-drop = Drop a file here or anywhere on the window
import-drop-text = A guest list from Meetup, Eventbrite, Luma, pretix, Bevy, Google Forms, or your own sheet: CSV, Excel (.xlsx) or contacts (.vcf). You can also paste cells. Nothing is written before the last step.
import-drop-over = Drop the file to import it
import-choose = Choose a file
import-another-file = Another file
import-pasted = Pasted cells
import-reading = Reading the file
import-into = Whom to import
import-into-guests = Guests of an event
import-into-new = Guests of a new event
import-into-people = People only
import-event = Event
import-event-missing = Choose the event whose guests these are, or type the title of a new one
import-event-guessed = A guess: it is the next one
import-new-event-hint = Title, day, time and place in any order: Rust Night 18 Dec 19:00 Main hall.
import-new-event-seats = Seats
import-new-event-seats-hint = Empty: everybody fits

# The one sheet where everything was recognised.
import-sheet-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
import-sheet-from =
    { $count ->
        [one] { $count } person from { $source }
       *[other] { $count } people from { $source }
    }
import-sheet-for =
    { $count ->
        [one] { $count } person for “{ $title }”, { $date }
       *[other] { $count } people for “{ $title }”, { $date }
    }
import-sheet-from-for =
    { $count ->
        [one] { $count } person from { $source } for “{ $title }”, { $date }
       *[other] { $count } people from { $source } for “{ $title }”, { $date }
    }
import-sheet-going = { $count } coming
import-sheet-seats =
    { $going } coming, { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
import-sheet-seats-short =
    { $going } coming, { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }: { $wait ->
        [one] { $wait } waits
       *[other] { $wait } wait
    }
import-sheet-left-out =
    { $count ->
        [one] { $count } column is not used: { $columns }
       *[other] { $count } columns are not used: { $columns }
    }
import-closer = Look closer
import-namesakes =
    { $count ->
        [one] { $count } of them has the name of somebody you know: the same person?
       *[other] { $count } of them have the names of people you know: the same people?
    }
import-namesakes-text = The names are the same by letter, and no address or phone says yes or no.
import-namesakes-such = Such as { $names }.
import-namesakes-same =
    { $count ->
        [one] The same person
       *[other] The same people
    }
import-namesakes-different =
    { $count ->
        [one] Somebody else
       *[other] Other people
    }
import-namesakes-first =
    { $count ->
        [one] First say whether it is the same person.
       *[other] First say whether they are the same people.
    }
import-back = Back
import-next-columns = Next: columns
import-next-people = Next: people
import-next-check = Next: check

# What the file is.
import-found = Recognised
import-format-csv = Text table (CSV)
import-format-tsv = Text table with tabs
import-format-xlsx = Excel workbook
import-format-vcard = Contacts (vCard)
import-encoding = Encoding
import-delimiter = Separator
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-tab = Tab
import-delimiter-bar = Vertical bar
import-sheet = Sheet
import-header-row = Line of the column names
import-header-row-hint = 0 when there are none
import-first-rows = First rows
import-no-header = Column { $number }
import-row-count =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
import-line = Line

# Columns.
import-column = Column of the file
import-samples = Samples
import-becomes = Becomes
import-becomes-named = “{ $column }” becomes
import-unsure = A guess: please check
import-rule = People already in the planner
import-rule-named = “{ $column }”, for people already in the planner
import-rule-fill-empty = Fill what is empty
import-rule-overwrite = Overwrite
import-last-time = As last time ({ $date })
import-last-time-partly = Columns and replies as in an earlier file of this source ({ $date })
import-last-time-left = As read from this file. What was decided on { $date } is left aside.
import-last-time-leave = As read from this file
import-last-time-take = As last time
import-read-as = Kind of values
import-values = What the replies mean
import-values-text = Each different answer of the file, and the reply it stands for.
import-value-means = “{ $value }” means
import-value-unknown = Leave as it is
import-value-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
import-name-order = Names are written
import-name-order-given-first = Given name first
import-name-order-surname-first = Surname first
import-date-order = Dates like 5/10 are
import-date-order-day-first = 5 October
import-date-order-month-first = 10 May
import-phone-region = Phones without a country code
import-phone-region-russia = Russia (+7)
import-phone-region-north-america = USA and Canada (+1)
import-phone-region-unknown = Keep as written
import-default-reply = Reply of those without one
import-default-reply-none = Leave as it is

import-field-ignore = Ignore
import-field-full-name = Name
import-field-given-name = Given name
import-field-family-name = Surname
import-field-patronymic = Patronymic
import-field-email = E-mail
import-field-phone = Phone
import-field-company = Company
import-field-job-title = Position
import-field-reply = Reply
import-field-plus-ones = Plus-ones
import-field-party-size = People in all
import-field-diet = Diet
import-field-allergies = Allergies
import-field-diet-and-allergies = Diet and allergies
import-field-note = Note
import-field-answered-at = Time of the answer
import-field-source-id = Id in the source
import-field-order-id = Order number
import-field-ticket-code = Code on the ticket (scanned at the door)
import-field-checked-in = Checked in
import-field-tags = Tags
import-field-language = Language
import-field-ticket-kind = Ticket kind
import-field-companion-name = Name of a companion
import-field-buyer-name = Name of the buyer
import-field-buyer-email = E-mail of the buyer
import-field-buyer-phone = Phone of the buyer
import-field-rating = Rating (not used yet)
import-field-diet-option = One diet, ticked
import-field-allergy-option = One allergy, ticked
import-field-reply-option = One reply, ticked
import-field-mailing-consent = Consent to mailings (yes, no)
import-field-photo-consent = Photo consent (yes, no)

import-source-meetup = Meetup
import-source-eventbrite = Eventbrite
import-source-luma = Luma
import-source-pretix = pretix
import-source-bevy = Bevy
import-source-google-forms = Google Forms
import-source-hi-events = Hi.Events
import-source-alf-io = alf.io
import-source-osem = OSEM
import-source-timepad = TimePad
import-source-telegram = Telegram
import-source-discord = Discord
import-source-vk = VK
import-source-vcard = Contacts
import-source-sheet = Own sheet

# People.
import-people-new =
    { $count ->
        [one] { $count } new person
       *[other] { $count } new people
    }
import-people-known =
    { $count ->
        [one] { $count } known by id, e-mail or phone
       *[other] { $count } known by id, e-mail or phone
    }
import-people-alike =
    { $count ->
        [0] nobody looks alike
        [one] { $count } looks like somebody known
       *[other] { $count } look like somebody known
    }
import-alike-title = Is it the same person?
import-alike-text = The names look alike, and nothing else tells. Those left open come in as new people.
import-alike-question = Line { $line }: { $name }
import-in-file = In the file
import-in-planner = In the planner
import-same = Same person
import-same-as = Same person as { $name }
import-different = Different
import-no-alike = Nobody only looks alike: everybody is either new or known for sure.
import-no-alike-new = Everybody is new. There is nothing to decide here.
import-alike-events = Events
import-on-match = People already in the planner
import-on-match-fill-empty = Fill in what is empty
import-on-match-overwrite = Take what the file says
import-on-match-mixed = It differs by column, as set in the step “Columns”.
import-on-match-hint = Blank cells of the file never erase anything.
import-on-match-newer = Replies, plus-ones and food follow the newer answer; the step “Check” shows what changes.

# Check.
import-outcome = What will come in
import-guests-added =
    { $count ->
        [one] { $count } new guest
       *[other] { $count } new guests
    }
import-guests-changed =
    { $count ->
        [one] { $count } changed guest
       *[other] { $count } changed guests
    }
import-guests-unchanged =
    { $count ->
        [one] { $count } guest as before
       *[other] { $count } guests as before
    }
import-headcount =
    { $count ->
        [one] { $count } head with plus-ones
       *[other] { $count } heads with plus-ones
    }
import-by-reply = By reply
import-over-capacity =
    { $count ->
        [one] { $count } head more than there are seats
       *[other] { $count } heads more than there are seats
    }
import-to-waitlist =
    { $count ->
        [one] { $count } goes to the waitlist: there is no seat
       *[other] { $count } go to the waitlist: there are no seats
    }
import-plus-ones-out =
    { $count ->
        [one] { $count } more plus-one finds no seat and stays out
       *[other] { $count } more plus-ones find no seat and stay out
    }
import-promoted =
    { $count ->
        [one] { $count } moves up from the waitlist to a seat that comes free
       *[other] { $count } move up from the waitlist to seats that come free
    }
import-admit-over = Let them all come, over the capacity
import-rejected =
    { $count ->
        [one] { $count } row can’t come in
       *[other] { $count } rows can’t come in
    }
import-rejected-text = Correct the cells here: a row that is right comes in at once. The others stay out.
import-rejected-save = Save as CSV
import-rejected-cell = Line { $line }, { $column }
import-rejected-fixed = Comes in now
import-rejected-reset = As in the file
import-rejected-reset-of = Line { $line } as in the file
import-rejected-none = Every row comes in.
import-rejected-file = Rows left out of { $file }
import-rejected-more = Showing the first { $count }. The CSV file holds all of them.
import-reason = Reason
import-warnings = Worth a look
import-warnings-text = These rows come in; something in them was not clear.
import-cell = Cell
import-first-guests = First guests as they will come in
import-match-new = New
import-match-known = Known
import-match-similar = Looks alike
import-match = Person
import-nothing-new = Everything in this file is in the planner already. Importing it changes nothing.
import-nobody = There is nobody in this file to bring in. Look at the columns again.
import-run =
    { $count ->
        [0] Import
        [one] Import { $count } person
       *[other] Import { $count } people
    }
import-running = Importing
import-cancel = Cancel the import
import-cancelled = The import was cancelled. Nothing was changed.

# What to look at before the import.
import-look = Look at these
import-look-text = Each is read as the most likely thing, and stays marked with the guest until somebody decides.
import-look-count =
    { $count ->
        [0] Every answer is decided
        [one] { $count } answer is not plain
       *[other] { $count } answers are not plain
    }
import-look-words = Words of the file
import-look-read = Read as
import-look-read-named = “{ $value }” is read as
import-look-rows = Rows
import-look-always = Always
import-look-always-named = Always read “{ $value }” so in files of this source
import-look-several = Several at once
import-look-several-named = Several at once: “{ $value }”
import-look-right = Right
import-look-right-named = “{ $value }” is read right
import-look-all-right = All are read right
import-look-again = Decide anew
import-look-again-named = Decide anew about “{ $value }”
import-look-decided = Decided
import-look-where = “{ $header }”, line { $line }: { $name }
import-look-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
import-about-reply = Reply
import-about-plus-ones = People brought along
import-about-diet = Diet
import-about-allergens = Allergies
import-taken-none = Unanswered
import-taken-words = In their own words
import-taken-food-none = None
import-unused = Columns that are not used
import-unused-looks = “{ $header }” looks like “{ $field }” and is not used.
import-unused-rating = “{ $header }” holds ratings, which are not used yet.
import-unused-use = Use as “{ $field }”
import-unused-leave = Leave it out
import-unused-left =
    { $count ->
        [one] { $count } column left out though it looks like an answer
       *[other] { $count } columns left out though they look like answers
    }
import-no-names = No column gives names: people come in called by their e-mail or phone. Choose the column of the names in the step “Columns”.
import-past-totals =
    { $count ->
        [one] Of { $count } person the file tells in sum at how many events they were: a past total, shown apart from the numbers here
       *[other] Of { $count } people the file tells in sum at how many events they were: past totals, shown apart from the numbers here
    }
import-arrivals =
    { $count ->
        [one] { $count } arrival
       *[other] { $count } arrivals
    }
import-arrivals-unbelieved =
    { $count ->
        [one] The file says of { $count } guest that they came. The event lies ahead, or the time does: no arrival is written.
       *[other] The file says of { $count } guests that they came. The event lies ahead, or the time does: no arrivals are written.
    }
import-station = import
import-unclear-guests = Show these guests

# Now and afterwards.
import-changes = What changes for guests of the event
import-changes-now = Now
import-changes-will = Will be
import-changes-promoted = Gets a seat that comes free
import-changes-no-seat = No seat: to the waitlist
import-changes-companions =
    { $count ->
        [one] { $count } of them by name
       *[other] { $count } of them by name
    }
import-after = Then the event has
import-after-done = The event has now
import-after-report = The event had then
import-after-seats = { $coming } coming, { $capacity } seats
import-kept =
    { $count ->
        [one] { $count } guest stays as known, though the file says otherwise
       *[other] { $count } guests stay as known, though the file says otherwise
    }
import-kept-by-hand = Kept, because you changed it on { $date }
import-kept-later = Kept, because a later answer is known ({ $date })
import-kept-later-undated = Kept, because a later answer is known
import-kept-no-answer = Kept, because the file only names them and gives no answer of theirs
import-kept-food = Kept: what is known of the food was said on { $date }
import-kept-food-undated = Kept: what is known of the food was changed since
import-kept-file = In the file
import-kept-take = Take the file’s
import-kept-take-named = Take the file’s answer of { $name }
import-kept-take-all = Take the file’s for all
import-kept-leave = Keep what is known
import-kept-taken =
    { $count ->
        [one] The file’s answer of { $count } guest is taken
       *[other] The file’s answers of { $count } guests are taken
    }

# Done.
import-done =
    { $count ->
        [0] The import is done
        [one] { $count } person is in
       *[other] { $count } people are in
    }
import-done-undone = The import was undone. The planner is as it was before.
import-undo = Undo import
import-open-guests = Open the guests
import-open-people = Open People
import-more = Import another file
import-print-door-list = Print the door list
import-prepare-invitations = Prepare invitations

# The report of an import, in the history.
import-report = Report
import-report-title = Import of { $file }
import-report-of = Report on the import of { $file }
import-report-when = { $source }, { $date }
import-report-undone = This import was undone.
import-report-people-changed =
    { $count ->
        [one] { $count } known person changed
       *[other] { $count } known people changed
    }
import-report-rejected =
    { $count ->
        [0] Every row came in.
        [one] { $count } row stayed out
       *[other] { $count } rows stayed out
    }
import-report-changed = What changed for those who were known
import-report-no-undo = It can’t be undone any more: what came in has changed since, or the program was updated.

# Why a row was not taken, or what to look at in it.
import-reason-missing-name-and-contact = No name, no e-mail and no phone
import-reason-bad-email = The e-mail is not an address
import-reason-not-a-person = A heading or a remark, not a person
import-reason-name-too-long = The name is too long
import-reason-row-too-wide = More cells than there are columns
import-reason-cell-too-long = A cell is too long
import-reason-bad-phone = The phone could not be read
import-reason-unknown-reply = The reply is not clear
import-reason-unclear-plus-ones = The number of plus-ones is not clear
import-reason-unclear-date = The date could not be read
import-reason-shared-email = Somebody else in the file has the same e-mail
import-reason-repeated-answer = Answered more than once; the latest counts
import-reason-lost-letters = The file has lost letters of this
import-reason-summary-row = A total or an average, not a person
import-reason-lost-digits = A spreadsheet has rounded this phone; it is left out
import-reason-maybe-no-person = Perhaps not a person
import-reason-same-name = The same name is in the file twice
import-reason-same-ticket-code = The same code is on two tickets; at the door it names both
import-reason-several-people = Several people in one name; read as a party

# Why a line is no row.
import-skip-title = above the column names
import-skip-second-header = says more of the columns
import-skip-repeated-header = the column names once more
import-left = Lines that are no rows
import-left-text = Nothing of these lines comes in, unless the line of the column names is another one.
import-left-line = Line { $line } ({ $why }): { $text }
import-beside = Lists side by side
import-beside-text = They are read as if they stood one below the other.
import-beside-list =
    { $rows ->
        [one] Column { $column } begins a list of { $rows } row: its line 1 is called line { $line } here
       *[other] Column { $column } begins a list of { $rows } rows: its line 1 is called line { $line } here
    }
