# Answers of guests' calendars.
reply-note-counter = Proposed by calendar: { $time }

reply-title = Answers from calendars
reply-read = Read answers…
reply-drop = Drop the answers here
reply-drop-text = Mails and calendar files that guests’ calendars sent back (.eml, .ics, .mbox), or a whole folder of them. Nothing changes before you have seen it.
reply-choose = Choose files
reply-choose-folder = Choose a folder
reply-another = Other files
reply-reading = Reading the answers…
reply-stop = Stop
reply-found =
    { $count ->
        [0] No answers found
        [one] { $count } answer found
       *[other] { $count } answers found
    }
reply-files =
    { $count ->
        [one] in { $count } file
       *[other] in { $count } files
    }
reply-without =
    { $count ->
        [one] { $count } mail holds no answer
       *[other] { $count } mails hold no answer
    }
reply-more =
    { $count ->
        [one] { $count } more line is not listed
       *[other] { $count } more lines are not listed
    }; they are applied as proposed.
reply-none = No answers in these files
reply-none-text = An answer is what a guest’s calendar sends when they press Accept, Maybe or Decline. Save those mails as .eml, or drag them here.

reply-tick-column = Apply
reply-tick = Apply the answer of { $name }
reply-tick-all = Apply all that can be
reply-who = Who
reply-event = Event
reply-answer = Answer
reply-change = What changes
reply-list = Answers
reply-dates =
    { $count ->
        [one] { $count } date
       *[other] all { $count } dates to come
    }
reply-from-to = { $from } → { $to }
reply-stays = Stays: { $state }
reply-note-only = A note on the guest
reply-comment = Says: { $comment }
reply-delegates = Sends instead: { $who }
reply-proposes = Proposes { $time }
reply-open-event = Open the event with this time
reply-file = From the file { $file }

reply-answer-accepted = Accepted
reply-answer-declined = Declined
reply-answer-tentative = Maybe
reply-answer-delegated = Sends somebody else
reply-answer-counter = Proposes another time

reply-standing-fresh = New
reply-standing-known = Taken already
reply-standing-older = Older than what is known
reply-standing-earlier-version = Answered the earlier version
reply-standing-superseded = Answered again later
reply-standing-stranger = Not on the list; ticking adds a guest
reply-standing-unknown = No event here has this calendar identity
reply-standing-deleted = The event was deleted
reply-standing-no-date = The series has no event on that date
reply-standing-two-events = Two events claim this calendar identity

reply-warning-forged = The mail came from another address
reply-warning-waits = No seat: a place on the waitlist
reply-warning-event-cancelled = The event is cancelled
reply-warning-event-past = Answered after the event
reply-warning-shared-address = Several guests have this address

reply-apply =
    { $count ->
        [0] Apply answers
        [one] Apply { $count } answer
       *[other] Apply { $count } answers
    }
reply-applied =
    { $count ->
        [one] { $count } answer applied
       *[other] { $count } answers applied
    }
reply-waits =
    { $count ->
        [one] { $name } waits for a seat
       *[other] { $count } wait for a seat, { $name } first
    }
reply-outcome = { $going } going, { $maybe } maybe, { $declined } declined

reply-faults =
    { $count ->
        [one] { $count } file was left out
       *[other] { $count } files were left out
    }
reply-fault-file = File
reply-fault-why = Why
reply-fault-unreadable = It can’t be read. Is it still there, and may you read it?
reply-fault-not-a-file = No file, but a pipe or a device
reply-fault-mailbox-too-large = A mailbox of more than 1 GB. In the mail program, move the answers into a folder of their own and export that.
reply-fault-outlook-msg = Outlook’s own .msg. In Outlook, drag the mail out as .eml, or save the calendar in it as .ics.
reply-fault-not-mail = Neither a mail nor a calendar
reply-fault-no-calendar = This mail holds no calendar answer
reply-fault-nothing-of-mails = This mail says nothing of mails sent before
reply-fault-bad-calendar = A calendar that can’t be understood
reply-fault-not-an-answer = A calendar, but not an answer: an invitation or an event
reply-fault-no-answer = An answer that says neither yes nor no
reply-fault-too-long = Too large for an answer
reply-fault-mail-too-long = A mail in it is too large for an answer

reply-of-guest = Answers of the calendar
