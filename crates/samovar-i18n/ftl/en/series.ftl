### Series: a recurring meetup and its dates.

# The rule in words.
series-weekday-short =
    { $weekday ->
        [mon] Mon
        [tue] Tue
        [wed] Wed
        [thu] Thu
        [fri] Fri
        [sat] Sat
       *[sun] Sun
    }
# After “every week”: on which days.
series-on-weekdays =
    { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
series-and = { $first } and { $last }
series-free-days = Nothing is known of any date:
series-rule-every-weekday =
    { $weekday ->
        [mon] Every Monday
        [tue] Every Tuesday
        [wed] Every Wednesday
        [thu] Every Thursday
        [fri] Every Friday
        [sat] Every Saturday
       *[sun] Every Sunday
    }
series-rule-weeks =
    { $weeks ->
        [1] Every week on { $days }
        [one] Every { $weeks } week on { $days }
       *[other] Every { $weeks } weeks on { $days }
    }
series-nth-weekday =
    { $nth ->
        [1] { $weekday ->
            [mon] first Monday
            [tue] first Tuesday
            [wed] first Wednesday
            [thu] first Thursday
            [fri] first Friday
            [sat] first Saturday
           *[sun] first Sunday
        }
        [2] { $weekday ->
            [mon] second Monday
            [tue] second Tuesday
            [wed] second Wednesday
            [thu] second Thursday
            [fri] second Friday
            [sat] second Saturday
           *[sun] second Sunday
        }
        [3] { $weekday ->
            [mon] third Monday
            [tue] third Tuesday
            [wed] third Wednesday
            [thu] third Thursday
            [fri] third Friday
            [sat] third Saturday
           *[sun] third Sunday
        }
        [4] { $weekday ->
            [mon] fourth Monday
            [tue] fourth Tuesday
            [wed] fourth Wednesday
            [thu] fourth Thursday
            [fri] fourth Friday
            [sat] fourth Saturday
           *[sun] fourth Sunday
        }
       *[other] { $weekday ->
            [mon] last Monday
            [tue] last Tuesday
            [wed] last Wednesday
            [thu] last Thursday
            [fri] last Friday
            [sat] last Saturday
           *[sun] last Sunday
        }
    }
series-rule-nth =
    { $months ->
        [1] The { $nth } of every month
        [one] The { $nth }, every { $months } month
       *[other] The { $nth }, every { $months } months
    }
series-rule-day =
    { $months ->
        [1] On day { $day } of every month
        [one] On day { $day }, every { $months } month
       *[other] On day { $day }, every { $months } months
    }
series-date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[other] { $day } December { $year }
    }
series-rule-until = { $rule } until { $date }
series-rule-times =
    { $count ->
        [one] { $rule }, once
       *[other] { $rule }, { $count } times
    }

# The form of a rule.
series-repeats = Repeats
series-first-a-date = Type the day and time of the first date.
series-every = How often
series-every-week = Weekly
series-every-month = Monthly
series-interval-weeks = Every how many weeks
series-interval-months = Every how many months
series-days = On
series-ends = Ends
series-ends-never = No end
series-ends-on = On a day
series-ends-after = After a number of dates
series-end-date = No date after
series-count = How many dates
series-plan-now = Dates to plan now
series-dates-first =
    { $count ->
        [one] The first date is planned now; more when you need them.
       *[other] The first { $count } dates are planned now; more when you need them.
    }
series-dates-all =
    { $count ->
        [one] { $count } date:
       *[other] { $count } dates:
    }
series-dates-more = and { $count } more
series-left-out = Left out, because the month is too short: { $months }
series-shifted = { $time } does not exist on { $date }: the clock goes forward. That date begins at { $next }.
series-make-of = Make a series…
series-make-title = Repeat “{ $title }”
series-make = Make the series
series-made =
    { $count ->
        [one] Series made: { $title }, { $count } date
       *[other] Series made: { $title }, { $count } dates
    }
series-change-rule = Change the days…
series-change-title = Other days for “{ $title }”
series-change-text = Dates to come move to the new day of their week or month. A date without a new day is deleted, or cancelled when somebody is on its guest list. Past dates stay.
series-change-save = Change the days
series-rule-changed = New days: { $words }

# A date of a series.
series-mark = Date of a series
series-number = { $number } of { $total }
series-previous = Previous date
series-next = Next date
series-open = Open the series
series-filter = Which series
series-filter-none = All events
series-detach = Take out of the series
series-detached = An event of its own now: { $title }
series-scope = For which dates
series-scope-title = Which dates are changed?
series-scope-this = This date
series-scope-following = This and following
series-scope-all = All dates
series-scope-text = Dates that are over stay as they were. A date that was changed alone keeps its own value.
series-scope-moved = Another day can be chosen for one date. To move them all, change the days of the series.
series-edited =
    { $count ->
        [0] No date changed
        [one] { $count } date changed
       *[other] { $count } dates changed
    }{ $kept ->
        [0] { "" }
        [one] ; { $kept } kept a value of its own
       *[other] ; { $kept } kept values of their own
    }

# The screen of a series.
series-gone = This series is not here any more
series-more = More for the series
series-edit-all = Edit all
series-edit-text = For every date to come. A date that was changed alone keeps its own value.
series-plan-more = Plan more dates
series-plan-how-many = How many dates
series-plan-from = The next one is { $date }.
series-plan = Plan
# Instead of a number where the rule has no date left.
series-plan-over = Every date of the rule is planned: { $words }. To go on, give the series other days or a later end.
series-planned =
    { $count ->
        [one] { $count } more date planned
       *[other] { $count } more dates planned
    }
series-end = End the series…
series-end-after = Last possible date
series-end-action = End the series
series-end-text =
    { $count ->
        [0] No planned date is after that.
        [one] { $count } planned date is after that. It is deleted, or cancelled when somebody is on its guest list.
       *[other] { $count } planned dates are after that. They are deleted, or cancelled when somebody is on their guest lists.
    }
series-ended = The series ends. Dates deleted: { $deleted }, cancelled: { $cancelled }
series-delete = Delete the series
series-delete-title = Delete “{ $title }” and its dates?
series-delete-text =
    { $count ->
        [one] { $count } date goes with its guests. A date that people came to stays as an event of its own. Undo brings all of it back.
       *[other] { $count } dates go with their guests. Those that people came to stay as events of their own. Undo brings all of it back.
    }
series-deleted =
    { $stay ->
        [0] Series deleted with its dates: { $count }
       *[other] Series deleted with its dates: { $count }. Stay because people came: { $stay }
    }
series-in-events = In the list of events
series-dates = Dates
series-invited = No reply
series-differs = Own values
series-moved-from = moved from { $date }
series-actions = Actions
series-skipped = Skipped
series-skip = Skip this date
series-move = Move this date…
series-bring-back = Bring back
series-date-menu = More: { $date }
series-date-skipped = { $title } skips { $date }
series-date-back = { $title } takes place on { $date } after all
series-regulars = Regulars
series-regulars-text = Invited to every date to come, also to those planned later.
series-regular-add = Add a person
series-regular-remove = No longer invite { $name } to every date
series-regular-added =
    { $guests ->
        [one] Invited to { $guests } date
       *[other] Invited to { $guests } dates
    }
series-regular-removed =
    { $stay ->
        [0] Taken off the guest lists: { $guests }
       *[other] Taken off the guest lists: { $guests }. Stay because of an answer: { $stay }
    }
series-of-person = Regular of

# In what a date differs from its series, or the series from what it was before: with
# its value, or else by its name.
series-from = From { $date }: { $values }
series-own-title = “{ $title }”
series-own-time = { $time } instead of { $usual }
series-own-length = lasts { $length }
series-own-zone = by the clock of { $zone }
series-own-no-place = no venue
series-own-seats =
    { $count ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
series-own-no-seats = no number of seats
series-field-about = about
series-field-link = link
series-field-organizer = organiser
series-field-reminder = reminder
series-field-host = host
series-field-kind = kind
series-field-notes = notes
series-field-food = food
series-field-currency = currency
series-field-margin = margin
