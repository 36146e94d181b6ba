# The Print & export tab. What stands on the paper itself is in print.ftl.
export-door-list = Door list
export-door-list-text = Names in surname order with boxes to tick, to work the door without a screen.
export-door-list-guests =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
export-door-list-undecided = { $count } undecided
export-door-list-waitlisted = { $count } on the waitlist
export-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
export-cannot-draw-more = { $count } more
export-cannot-draw-how = No font here has these letters: they come out as □. Install one that has and open Samovar again, or write the names by hand: the code finds the guest.
export-machine-fonts = Letters that Samovar’s own fonts lack are drawn with fonts of this laptop: { $fonts }
export-options = What is on the sheet
export-paper-language = Language of the paper
export-language-en = English
export-language-ru = Русский
export-paper-size = Paper
export-paper-a4 = A4
export-paper-letter = Letter
export-landscape = Landscape
export-split = A–K and L–Z on separate sheets
export-blank-lines = Blank lines for walk-ins
export-columns = Columns
export-column-company = Company
export-column-plus-ones = Plus-ones
export-column-diet = Diet and allergies
export-column-notes = Notes
export-column-ticket-kind = Ticket kind
export-undecided = Also those who have not decided
export-waitlist = Also those on the waitlist, on pages of their own
export-preview-page = Page { $page } of { $pages }: { $sheet }
export-page-of = { $page } of { $pages }
export-previous-page = Previous page
export-next-page = Next page
export-save-pdf = Save PDF
export-save-as = Save as…
export-save-and-open = Save and open to print
export-saved-at = Saved: { $path }
export-open-file = Open
export-open-folder = Open the folder
export-show-in-folder = Show in folder

export-calendar = Calendar
export-language = Language
export-event-file = Add to calendar
export-event-file-text = One file with the event: anyone who opens it has the event in their calendar.
export-agenda-file = Programme
export-agenda-file-text = One file with every session that has a time.
export-invitations = Invitations
export-save-file = Save the file
export-invitations-saved =
    { $count ->
        [0] No files were written
        [one] { $count } file saved
       *[other] { $count } files saved
    }
export-kind-pdf = PDF document
export-kind-calendar = Calendar file

export-paper = On paper
export-sheets = Sheets
export-who = For whom
export-who-all = Everybody who comes
export-surname-first = Surname first
export-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

export-badges = Badges
export-badges-text = The name as large as it fits, the role by word and colour, and the code the door scans.
export-badges-count =
    { $count ->
        [one] { $count } badge
       *[other] { $count } badges
    }
export-badges-none-printed = None printed yet.
export-badges-printed = { $printed } printed, last { $at }; { $fresh } new since.
export-badges-flagged = Badges saved and marked as printed.
export-badges-only-new = Only those without one yet
export-badges-chosen = Chosen people
export-badges-find = Find by name
export-badges-chosen-count = Chosen: { $count }
export-badges-printed-at = Printed { $at }
export-badges-more = { $count } more: type a name to find them.
export-badges-speakers = Speakers
export-badges-staff = Team
export-badges-plus-ones-named = Those with a name
export-badges-plus-ones-all = All, “+1 of …” for the others
export-badges-plus-ones-none = None
export-badges-size = Size
export-badges-insert = 90 × 55 mm, for badge holders
export-badges-card = 85 × 54 mm, card
export-badges-lanyard = 100 × 150 mm, on a lanyard
export-badges-label = 62 mm labels off a roll
export-badges-both-sides = Both sides
export-badges-both-sides-hint = Print double-sided, flipped on the long edge.
export-badges-cut-marks = Cut marks
export-badges-skip = Places of the first sheet already used

export-calibration = The printer is off
export-calibration-text = Print the calibration sheet, measure as it says, and type what it asks for. This laptop remembers it.
export-calibration-right = To the right, mm
export-calibration-down = Down, mm
export-calibration-save = Calibration sheet

export-tickets = Tickets
export-tickets-text = One for each guest who comes, with a code that lets their whole party in. The QR code holds the code and nothing about the guest.
export-tickets-count =
    { $count ->
        [one] { $count } ticket
       *[other] { $count } tickets
    }
export-tickets-one = One a page (A6)
export-tickets-names = With names

export-sign-in = Sign-in sheet
export-sign-in-text = Everybody expected, a line to sign on, and whether they may be photographed, where it is known.
export-sign-in-team = Speakers and team too

export-tent-cards = Tent cards
export-tent-cards-text = Fold along the dashed line: the name can be read from both sides of the table.
export-tent-cards-count =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
export-tent-cards-speakers = Speakers and hosts
export-dish-labels = Dish labels
export-dish-labels-text = Eight cards on a sheet, to cut and to stand beside the dishes: whom each suits, what it contains, and where nobody has said what it contains, that.
export-dish-labels-count =
    { $count ->
        [one] { $count } label
       *[other] { $count } labels
    }
export-sittings-all = All sittings
export-speakers = Speakers’ agendas
export-speakers-text = One file per speaker in their language: when to be there, and their own sessions. Nobody else’s guests or answers.
export-tasks = Tasks
export-tasks-text = The tasks of this event as to-dos for your own calendar.
export-community = Community calendar
export-community-text = Everything to come in one file, series as series, drafts left out: to publish or to send to members.
export-speakers-without = Not in the programme yet: { $names }
export-save-files = Save the files
export-save-into = Save into a folder…
export-team = Team
export-team-text = Who does what and when, a slip for each person, or the pictures that are wanted.
export-budget = Budget
export-budget-text = Costs and income line by line, with what is planned, agreed, invoiced and paid, and what one head costs.
export-budget-lines =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
export-order-text = The order to a supplier: as it would be sent now, or a version as it was sent, with what has changed marked
export-kitchen-text = How many each sitting feeds, by diet, and whose meals are special
export-order-open = Open Catering
export-rows =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
export-run-sheet-text = Who does what and when, whole or of one lane, with its version.
export-cues = Cues for calendars
export-cues-text = A file for each who has cues on the run sheet. Given again after a change, it moves the entries.
export-programme = Programme
export-programme-text = For guests: a poster, or a booklet to fold. For the house: signs for the doors of rooms, rooms and hours on one sheet a day, and what has changed since it was published.
export-programme-large = Twice as large: A3, or Tabloid with Letter
export-programme-about = With descriptions
export-programme-fold = Print on both sides, flipped on the short edge, and fold all sheets together once.
export-programme-which = Which sheet
export-speaker-sheet-text = When to be there, what they speak on and where, their travel, and whom to call.
export-speaker-sheet-all = Everybody
