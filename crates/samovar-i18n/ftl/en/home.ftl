# Home: the next event, what needs a look, the month.
home-upcoming = After that
home-no-upcoming = Nothing planned after it
home-no-next = No event ahead
home-no-next-text = Plan the next one: one line with a name, a day and a time is enough.
home-all-events = All events
home-month = Month
home-events-on =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
home-plan-on = Plan an event on { $date }
home-maybe = { $count } maybe
home-empty-title = No events yet
home-empty-text = Plan one from a single line, import a guest list, or look around with a made-up meetup. Everything stays in one file on this computer.
home-import = Import a list
home-try-sample = Try with sample data
home-sample-made = Sample meetup added
home-welcome-title = Welcome to Samovar
home-welcome-text = Samovar plans events on this computer alone: no account, no network. Begin with a list of guests: it may be an export of Luma, Meetup or a form, and its event is made on the way. Or look around in a made-up meetup of 40 guests, which can be deleted at any time.
home-welcome-skip = Start empty
home-needs-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
home-needs-rest =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
home-needs-more =
    { $count ->
        [one] { $count } more event
       *[other] { $count } more events
    }
home-needs-far =
    { $count ->
        [one] { $count } draft further away
       *[other] { $count } drafts further away
    }
home-needs-hidden =
    { $count ->
        [one] { $count } more in the event itself
       *[other] { $count } more in the event itself
    }
look-weight-danger = Urgent
