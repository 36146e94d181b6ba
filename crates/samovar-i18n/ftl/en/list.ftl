# Lists as files for spreadsheets. The headers are read back by our own import.
list-file-guests = Guests
list-file-people = People
list-file-check-ins = Check-in log
list-column-name = Name
list-column-family = Surname
list-column-given = Given name
list-column-patronymic = Patronymic
list-column-email = E-mail
list-column-phone = Phone
list-column-company = Company
list-column-job-title = Job title
list-column-reply = Reply
list-column-plus-ones = Plus-ones
list-column-companions = Names of the plus-ones
list-column-diet = Diet
list-column-allergens = Allergies
list-column-diet-note = Food, in their own words
list-column-note = Note
list-column-tags = Tags
list-column-consent = Photo consent
list-column-source = From
list-column-asked = Asked
list-column-answered = Answered at
list-column-ticket-codes = Ticket code
list-column-ticket-kind = Ticket kind
list-column-code = Code
list-column-first-arrival = First arrival
list-column-here = Here now
list-column-language = Language
list-column-invited = Events invited to
list-column-came = Events came to
list-column-pledged = Said they would come
list-column-stage = Stage
list-column-kept = Of those, came
list-column-at = Time
list-column-kind = What
list-column-heads = People
list-column-station = Station
list-column-device = Computer
list-column-override = Let in although
list-column-walk-in = Walk-in
list-column-counts = Counts
list-consent-yes = Yes
list-consent-no = No
list-kind-arrival = Came in
list-kind-departure = Left
list-kind-void-arrival = Check-in taken back
list-kind-void-departure = Leaving taken back
list-kind-void-void = Given again
list-over-duplicate = Already in
list-over-declined = Declined
list-over-waitlisted = On the waitlist
list-over-cancelled = Cancelled
list-over-event-cancelled = The event is cancelled
list-over-party = More than the party
list-over-over-capacity = Over capacity

# The button over a list.
list-export =
    { $count ->
        [0] Export
        [one] Export { $count } row…
       *[other] Export { $count } rows…
    }
list-export-as =
    { $count ->
        [one] Export { $count } row as
       *[other] Export { $count } rows as
    }
list-as-xlsx = Excel workbook (XLSX)
list-as-csv = Text with separators (CSV)
list-kind-of-xlsx = Excel workbook
list-kind-of-csv = CSV file
list-exported =
    { $count ->
        [one] { $count } row saved
       *[other] { $count } rows saved
    }
list-export-running = Writing the list
list-export-failed = The list was not saved
list-column-side = Kind
list-column-category = Category
list-column-title = What for
list-column-unit = Price
list-column-quantity = Quantity
list-column-vat = VAT
list-column-planned = Planned
list-column-agreed = Agreed
list-column-invoiced = Invoiced
list-column-paid = Paid
list-column-currency = Currency
list-column-supplier = Supplier
list-column-minutes = Minutes
list-column-who = Who
list-column-place = Where
list-column-lanes = Lanes
list-column-done = Done
list-column-what = What
list-column-row-kind = Kind
list-column-metric = Figure
list-column-value = Value
list-column-x = x
list-column-n = of n
list-column-low = From
list-column-high = To
list-column-said = In words
list-column-target = Target
list-column-verdict = Against the target
list-column-before = Period before
list-column-said-before = Before in words
list-column-trend = Change
list-column-event = Event
list-column-returning = Had been before
list-column-first = For the first time
list-column-walk-ins = Walk-ins
list-column-pledges = Said they come
list-column-no-shows = Did not come
list-column-percent = Per cent
list-column-late-cancels = Cancelled that day
list-column-cohort = First came in
list-column-people = People
list-column-quarters-after = Quarters later
list-column-quarter = Quarter
list-column-guests = Guests
list-column-replied = Replied
list-column-timed = With a time
list-column-days-before = Days before
list-column-replies = Replies
list-column-so-far = Up to then
list-column-channel = Channel
list-column-day = Day
list-column-members = Members
list-column-views = Views
list-column-reactions = Reactions
list-column-messages = Messages
list-column-accounts = Accounts
list-column-month = Month
list-column-active-days = Days with messages
list-column-answers = Answers
list-column-nps = NPS
list-column-arrived = Came
list-column-kept-here = Came of them
list-column-counted-on = Counted on
list-column-expected = Expected
list-column-safe = Safe
list-column-at-least = At least
list-column-was = Was before
list-column-last-visit = Last visit
list-column-away = Days away
list-column-missed = Evenings missed
list-column-how-sure = How sure
list-column-reached-by = Reached by
list-column-held-back = News held back
