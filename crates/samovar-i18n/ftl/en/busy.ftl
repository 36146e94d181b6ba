# Reading other people's calendars: as events, or as a busy calendar that only
# says when something else takes place.
calendar-untitled = Without a title
calendar-place = Place: { $place }

error-calendar-not-a-calendar = { $path } is not a calendar file. Nothing was read. Choose a file that ends in .ics, as calendar programs save it.
error-calendar-too-large = { $path } is too large for a calendar (more than 64 MB). Nothing was read. Save a shorter time from the calendar program.
error-calendar-no-files = There is no calendar file in { $path }. Nothing was read. Choose a folder with .ics files.
error-calendar-replies = { $file } holds answers of guests, not events. Nothing was read. Open it under Replies.

# What was left out of a calendar, or taken otherwise than it is written there.
calendar-remark-not-an-event = Not an event: { $detail }
calendar-remark-start-missing = Has no start
calendar-remark-start-invalid = The start “{ $detail }” is no date
calendar-remark-same-entry-twice = The same entry is there already
calendar-remark-uid-claimed-twice = Another entry of the file has the same identifier (line { $detail }); the newer one was taken
calendar-remark-entry-too-large = More than a megabyte
calendar-remark-too-many-entries = Beyond the first 100,000 entries
calendar-remark-not-utf8 = The text was read as { $detail }
calendar-remark-not-closed = The entry breaks off; what is there was taken
calendar-remark-line-not-understood = Passed over a line: { $detail }
calendar-remark-uid-missing = Has no identifier; one was made from title, time and place
calendar-remark-uid-twice = Has two identifiers; the first was taken
calendar-remark-end-before-start = The end ({ $detail }) is before the start; the start was taken
calendar-remark-end-invalid = The end “{ $detail }” is no date; the start was taken
calendar-remark-zone-and-utc = The start is given in UTC and in { $detail } at once
calendar-remark-zone-unknown = Time zone “{ $detail }” is not known; the time was taken as your own clock shows it
calendar-remark-zone-of-file = Time zone “{ $detail }” was computed by the rules in the file
calendar-remark-rule-invalid = The rule of repetition makes no sense; only the first date was taken
calendar-remark-rule-too-often = Repeats within the day; only the first date was taken
calendar-remark-rule-too-costly = The rule takes too long to compute; only the dates found by then were taken
calendar-remark-date-invalid = “{ $detail }” is no date
calendar-remark-range-ignored = “This and all following” was read as this date alone
calendar-remark-series-missing = One date of a series that is not in the file; taken by itself
calendar-remark-rule-endless = Never ends; taken until { $detail }
calendar-remark-no-dates = No date of it is near enough to today
calendar-remark-too-many-dates = Too many dates; the first { $detail } were taken
calendar-remark-too-many-attendees = Has { $detail } guests; the first 10,000 were read
calendar-remark-cancelled = Cancelled
calendar-remark-time-is-free = Marked as free time
calendar-remark-claimed-by-other = The same event is in { $detail } with other content; that one was taken
calendar-remark-claimed-by-newer = The same event is in { $detail } in a newer version; that one was taken
calendar-remark-calendar-not-a-calendar = Not a calendar file
calendar-remark-calendar-too-large = Larger than 64 MB
calendar-remark-cannot-read = The file cannot be read
calendar-remark-file-missing = The file is not there any more

look-venue-booked = { $venue } is taken: “{ $other }”
look-clash-elsewhere = Clashes with “{ $other }” (calendar “{ $calendar }”)
look-same-day-elsewhere = On the same day: “{ $other }” (calendar “{ $calendar }”)
look-holiday = Public holiday: { $other }
look-mend-venue-booked = Change venue or time
look-mend-clash-elsewhere = Change the date
look-mend-same-day-elsewhere = Change the date
look-mend-holiday = Change the date

history-import-calendar =
    { $count ->
        [one] Calendar { $file } read: { $count } entry
       *[other] Calendar { $file } read: { $count } entries
    }
history-edit-busy-calendar = Calendar “{ $name }” changed
history-read-busy-calendar-again = Calendar “{ $name }” read again from { $file }
history-delete-busy-calendar = Calendar “{ $name }” deleted
