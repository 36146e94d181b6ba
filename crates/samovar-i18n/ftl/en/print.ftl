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
print-door-list-section-walk-ins = Walk-ins
print-door-list-column-tick = In
print-door-list-column-name = Name
print-door-list-column-company = Company
print-door-list-column-plus-ones = +1
print-door-list-column-diet = Diet, allergies
print-door-list-column-note = Note
print-door-list-column-code = Code
print-door-list-allergens = Allergy: { $allergens }
