### Words that stand on paper. Short: column heads have little room.

print-weekday =
    { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
print-month =
    { $month ->
        [jan] January
        [feb] February
        [mar] March
        [apr] April
        [may] May
        [jun] June
        [jul] July
        [aug] August
        [sep] September
        [oct] October
        [nov] November
       *[dec] December
    }
print-month-short =
    { $month ->
        [jan] Jan
        [feb] Feb
        [mar] Mar
        [apr] Apr
        [may] May
        [jun] Jun
        [jul] Jul
        [aug] Aug
        [sep] Sep
        [oct] Oct
        [nov] Nov
       *[dec] Dec
    }
print-date = { $weekday }, { $day } { $month } { $year }
print-date-short = { $day } { $month } { $year }
print-page = Page { $page } of { $pages }
print-printed = Printed { $when }

print-door-list = Door list
print-door-list-part = Door list { $letters }
print-door-list-number = List { $number }
print-door-list-column-number = No.
print-door-list-coming = { $count } coming
print-door-list-made-of = { $guests } + { $plusones }
print-door-list-guests =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
print-door-list-plus-ones =
    { $count ->
        [one] { $count } plus-one
       *[other] { $count } plus-ones
    }
print-door-list-maybe = { $count } maybe
print-door-list-waitlisted = { $count } on the waitlist
print-door-list-empty = Nobody is on this list yet. The lines below are for those who come anyway.

print-door-list-section-maybe = Maybe
print-door-list-section-waitlist = Waitlist
print-door-list-continued = { $section } (continued)
print-door-list-section-walk-ins = Walk-ins
print-door-list-column-tick = In
print-door-list-column-name = Name
print-door-list-column-company = Company
print-door-list-column-plus-ones = +1
print-door-list-column-diet = Diet, allergies
print-door-list-column-note = Note
print-door-list-column-ticket-kind = Ticket
print-door-list-column-code = Code
print-door-list-allergens = Allergy: { $allergens }

print-badges = Badges
print-role-guest = Guest
print-role-speaker = Speaker
print-role-staff = Team
print-role-host = Host
print-badge-plus-one = +1 of { $name }
print-millimetres = { $length } mm

print-calibration = Where does the printer put it?
print-calibration-file = Calibration
print-calibration-actual-size = Print this sheet at actual size (100 %), never “fit to page”, on the paper the badges will be on.
print-calibration-line = Measure the ruler below. If it is not { $length } mm long, the printer scales: switch that off and print again.
print-calibration-left = Measure from the left edge of the paper to the centre of the cross. If it is more than { $distance } mm, type the difference into “To the right” with a minus; if it is less, without.
print-calibration-top = Measure from the upper edge to the centre of the cross in the same way, and type that difference into “Down”.
print-calibration-now = This sheet was printed with { $right } to the right and { $down } down. Add the new differences to these.
print-calibration-again = Print this sheet once more: both distances are now { $distance } mm.

print-ticket = Ticket
print-ticket-way-in = Way in
print-tickets = Tickets
print-ticket-party =
    { $count ->
        [one] For { $count } person
       *[other] For { $count } people
    }

print-sign-in = Sign-in sheet
print-sign-in-signature = Signature
print-sign-in-photos = Photos
print-sign-in-photos-legend = Photos: a tick means yes, a cross no

print-tent-cards = Tent cards
print-dish-labels = Dish labels
print-label-holds = Contains: { $allergens }
print-label-holds-none = Allergens: none of those declared by law
print-label-not-stated = Allergens: not stated – ask the host
print-label-traces = May contain traces of: { $allergens }
print-budget = Budget
print-budget-in = Sums in { $currency }
print-budget-what = What
print-budget-planned = Planned
print-budget-agreed = Agreed
print-budget-invoiced = Invoiced
print-budget-paid = Paid

# At the foot of a sheet; the codes or addresses of the guests follow after a colon.
print-foot-names =
    { $count ->
        [one] { $count } name cannot be drawn on this laptop
       *[other] { $count } names cannot be drawn on this laptop
    }
print-foot-texts =
    { $count ->
        [one] { $count } other text has letters that cannot be drawn
       *[other] { $count } other texts have letters that cannot be drawn
    }
print-foot-cut =
    { $count ->
        [one] { $count } text is too long and ends with “…”
       *[other] { $count } texts are too long and end with “…”
    }
print-team-roster = Duty roster
print-team-slips = Slips of the team
print-team-shots = List of pictures
print-team-mark-short = Bar: fewer have confirmed than are needed
print-team-mark-must = Bar: must be taken
print-team-when = When
print-team-who = Who
print-team-needed = Confirmed
print-team-where = Where
print-team-with = Together with
print-team-more = { $names } and { $more } more
print-team-shot = What is on it
print-team-taken = Taken
print-team-is-taken = yes
print-team-no-photos = No photos of these people
print-team-no-photos-none = Nobody has asked not to be photographed.
print-programme = Programme
print-programme-draft = Draft
print-programme-version = Version { $number }
print-programme-since = Draft after version { $number }
print-programme-none = Nothing of the programme has a time yet.
print-booklet = Programme booklet
print-room-signs = Room signs
print-room-sign-none = Nothing is planned in this room.
print-room-signs-none = The venue of this event has no rooms yet.
print-timetable = Timetable
print-programme-changes = Changes of the programme
print-programme-changes-since = Since version { $number }
print-programme-changes-none = Nothing has changed since version { $number }.
print-programme-changes-draft = The programme has not been published yet: there is no version to compare it with.
print-programme-session = Session
print-programme-was = Was
print-programme-is = Is now
print-speaker-sheet = Speaker’s sheet
print-speaker-when = When
print-speaker-where = Where
print-speaker-call = Be there
print-speaker-no-time = No time yet
print-speaker-arrives = Arrives: { $at }
print-speaker-leaves = Leaves: { $at }
print-speaker-travel = Travel: { $travel }
print-speaker-needs = Needs: { $needs }
print-speaker-contact = Whom to call: { $who }
print-speaker-contact-venue = At the venue: { $who }
print-person-card = Card
print-person-card-what = What

print-recovery = Recovery sheet
print-recovery-planner = Planner: { $name }
print-recovery-scan = The same key, for a hand scanner
print-recovery-opens = What it opens
print-recovery-opens-text = This planner and its backups, until the passphrase is changed or the lock is removed. Copies that were made before that and lie elsewhere, such as on a stick, it opens even then: destroy this sheet, do not just throw it away.
print-recovery-keep = What to do with it
print-recovery-keep-text = Keep it where the laptop is not: whoever holds it can read the planner. Whoever has neither the passphrase nor this sheet has lost the planner. Delete the file that this was printed from: it opens the planner just as well.
print-recovery-use = How it is used
print-recovery-use-text = Where Samovar asks for the passphrase, type this key instead, group by group in the order of the numbers, or scan the code. Hyphens may be left out. There is no letter I or O in it: what looks like one is the digit 1 or 0.
print-recovery-kept = Kept at:
