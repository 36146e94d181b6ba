# Words that stand in calendar files. They are read far from the planner, in
# the guest's own calendar, so each line must make sense by itself.
calendar-agenda-heading = Programme (local time, { $offset })
calendar-day =
    { $month ->
        [1] { $day } January
        [2] { $day } February
        [3] { $day } March
        [4] { $day } April
        [5] { $day } May
        [6] { $day } June
        [7] { $day } July
        [8] { $day } August
        [9] { $day } September
        [10] { $day } October
        [11] { $day } November
       *[other] { $day } December
    }
calendar-getting-there = How to get there
calendar-speakers =
    { $count ->
        [one] Speaker: { $names }
       *[other] Speakers: { $names }
    }
calendar-plus-ones = Plus-ones coming with you: { $count }
calendar-more = More: { $url }
calendar-task-event = For “{ $event }”
calendar-task-owner = Who: { $owner }
calendar-call = Be there: { $event }
# Names of exported files and folders.
calendar-file-community = community calendar
calendar-file-speakers = speakers
calendar-file-tasks = tasks
calendar-file-cues = cues
calendar-file-agenda = programme
calendar-cancelled = This event is cancelled.

# What stops a calendar file from being made: what is wrong, what is safe,
# what to do.
error-calendar-organizer-missing = The event has no organiser’s e-mail, so nobody would receive the answers. No invitations were written. Add the organiser’s e-mail to the event.
error-calendar-organizer-email-invalid = The organiser’s e-mail “{ $email }” is not an address. No invitations were written. Correct it in the event.
error-calendar-guest-email-missing = { $guest } has no e-mail, so there is no invitation for this guest. Add the e-mail or invite the guest another way.
error-calendar-guest-email-invalid = The e-mail “{ $email }” of { $guest } is not an address, so there is no invitation for this guest. Correct the e-mail.
error-calendar-end-not-after-start = The end ({ $ends }) is not after the start ({ $starts }). No calendar was written. Correct the times.
error-calendar-time-skipped = { $at } does not exist in { $zone }: the clocks go forward over it. No calendar was written. Choose an earlier or a later time.
error-calendar-time-out-of-range = { $at } cannot be written in a calendar. No calendar was written. Check the year.
error-calendar-zone-unknown = There is no time zone “{ $zone }”. No calendar was written. Choose a zone from the list.
error-calendar-uid-invalid = The calendar identifier “{ $uid }” cannot be used. No calendar was written. Duplicate the event and export the copy.
error-calendar-sequence-too-large = The event has been changed too many times ({ $sequence }) for a calendar. No calendar was written. Duplicate the event and export the copy.
error-calendar-agenda-empty = The programme of “{ $event }” has no items yet. No calendar was written. Add an item to the programme.
error-calendar-event-cancelled = “{ $event }” is cancelled, so there is nothing to invite to. No invitations were written. Send the cancellation instead.
error-calendar-event-not-cancelled = “{ $event }” is not cancelled. No cancellation was written. Cancel the event first.
error-calendar-rule-interval = A series repeats every 1 to { $most } weeks or months. Nothing was changed. Correct the number.
error-calendar-rule-incomplete = The rule of the series names no day it could take place on. Nothing was changed. Choose the days.
error-calendar-rule-first-date = { $first } is not a date of this rule. Nothing was changed. Choose another first date or another rule.
error-calendar-rule-ends-before-first = The series would end on { $last }, before its first date { $first }. Nothing was changed. Choose a later end.
error-calendar-rule-too-long = A series has 1 to { $dates } dates and lasts { $years } years at most. Nothing was changed. Choose another end, or none.
error-calendar-date-not-in-series = The rule of “{ $series }” does not give the date { $date }. No calendar was written. Choose one of its dates.
error-calendar-series-empty = Every date of “{ $series }” is left out. No calendar was written. Bring a date back or cancel the series.
error-calendar-uid-twice = “{ $first }” and “{ $second }” have the same calendar identifier ({ $uid }), and a calendar would keep only one of them. No calendar was written. Duplicate one of them, and delete the original.
error-calendar-no-tasks = There is nothing to do in the list. No calendar was written. Add a task first.
