guest-state-invited = Invited
guest-state-going = Going
guest-state-maybe = Maybe
guest-state-declined = Declined
guest-state-waitlisted = Waitlisted
guest-state-cancelled = Cancelled

guest-count =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }

# The guest list.
guest-add = Add guest
guest-add-named = Add “{ $name }” as a guest
guest-add-by-hand = Add by hand
guest-import = Import list
guest-invite = Invite from People
guest-more = More
guest-export-xlsx =
    { $count ->
        [one] Export { $count } guest to Excel
       *[other] Export { $count } guests to Excel
    }
guest-export-csv =
    { $count ->
        [one] Export { $count } guest as CSV
       *[other] Export { $count } guests as CSV
    }
guest-list = Guests
guest-lists = Guests by reply
guest-tab-all = All
guest-tab-no-reply = No reply
guest-tab-waitlist = Waitlist
guest-search = Name, company, e-mail
guest-name = Name
guest-company = Company
guest-email = E-mail
guest-phone = Phone
guest-reply = Reply
guest-plus-ones = Plus-ones
guest-plus-ones-short = +1
guest-diet = Diet
guest-answered = Answered
guest-asked = Asked
guest-source = From
guest-code = Code
guest-ticket-kind = Ticket kind
guest-ticket-is = Ticket: { $kind }
guest-ticket-codes = Ticket code
guest-ticket-copy = Copy { $code }
guest-ticket-copied = Ticket code copied
guest-ticket-copy-failed = Nothing was copied. Select the code and copy it by hand.
guest-note = Note
guest-contacts = Contacts
guest-facts = About the reply
guest-arrival = Here since
guest-not-here = Not here yet
guest-never = Not yet
guest-change-reply = Change the reply of { $name }: { $reply }
guest-filter-diet = Diet: { $diet }
guest-filter-allergen = Allergen: { $allergen }

guest-none = No guests yet
guest-none-text = Bring the list you have, add people one by one, or invite those you know.
guest-no-match = No guests match “{ $query }”
guest-none-here = Nobody is on this list
guest-show-all = Show all guests
guest-clear = Clear

# Several guests at once.
guest-selected =
    { $count ->
        [one] { $count } guest selected
       *[other] { $count } guests selected
    }
guest-set-reply = Set reply
guest-remove = Remove
guest-unselect = Clear selection
guest-reply-set = { $name }: { $reply }
guest-replies-set =
    { $count ->
        [one] { $count } guest: { $reply }
       *[other] { $count } guests: { $reply }
    }
guest-removed = { $name } removed from the guests
guest-removed-count =
    { $count ->
        [one] { $count } guest removed
       *[other] { $count } guests removed
    }
guest-added = { $name } added to the guests
guest-plus-ones-set =
    { $count ->
        [0] { $name }: no plus-ones
        [one] { $name }: { $count } plus-one
       *[other] { $name }: { $count } plus-ones
    }
guest-plus-ones-unreadable = Type a number from 0 to 99

# When the seats run out.
guest-full = { $coming } coming, { $seats } seats: no seat is left for the plus-ones of { $who }.
guest-full-several = the guests chosen
guest-full-admit = Admit anyway
guest-over = Admitted over the seats

# The panel.
guest-fewer-plus-ones = One plus-one fewer
guest-more-plus-ones = One plus-one more
guest-companions = Who comes along
guest-companion-add = Name a plus-one
guest-companion-name = Name of plus-one { $number }
guest-companion-unnamed = Plus-one { $number }
guest-companion-remove = Remove plus-one { $number }
guest-food = Food
guest-food-of = Food of { $name }
guest-open-person = Open in People
guest-other-events = Other events
guest-first-event = No other events yet

# Adding one.
guest-add-title = Add a guest
guest-known = Already in People
guest-from-people = From People
guest-somebody-else = Somebody else
guest-add-another = Add and go on

# Inviting from the directory.
guest-invite-title = Invite from People
guest-invite-count =
    { $count ->
        [0] Invite
        [one] Invite { $count } person
       *[other] Invite { $count } people
    }
guest-invite-hint = Those who are guests already stay as they are.
guest-invite-already = Guest already
guest-invited-count =
    { $count ->
        [0] All of them were guests already
        [one] { $count } person invited
       *[other] { $count } people invited
    }

# Where a guest came from, beside the tools of the import.
guest-source-manual = Added by hand
guest-source-walk-in = Walk-in
guest-source-people = People
guest-source-sample = Sample data
guest-source-import = Import
guest-source-calendar = Calendar answer

# Keys of the list, for the help.
guest-keys-replies = Reply of a guest: Going, Maybe, Declined, Waitlist
guest-ticket-qr = QR code { $code }

# The waitlist.
guest-place = No. { $place } in line
guest-place-short = No. { $place }
guest-place-label = Waitlist
guest-over-short = over
guest-seat-anyway = Seat anyway
guest-to-front = Move to the front
guest-moved-to-front =
    { $count ->
        [0] { $name } is first in line already
        [one] { $name } is first in line now
       *[other] { $name } and others are first in line now
    }
guest-waits =
    { $others ->
        [0] No seat is left: { $name } is on the waitlist
        [one] No seats are left: { $name } and { $others } more are on the waitlist
       *[other] No seats are left: { $name } and { $others } more are on the waitlist
    }
guest-moved-up =
    { $others ->
        [0] { $name } moved up from the waitlist
        [one] { $name } and { $others } more moved up from the waitlist
       *[other] { $name } and { $others } more moved up from the waitlist
    }

# Cells and many guests at once.
guest-changed = { $name }: saved
guest-plus-ones-each = Plus-ones of each
guest-plus-ones-set-count =
    { $count ->
        [one] { $count } guest: { $each } plus-ones
       *[other] { $count } guests: { $each } plus-ones each
    }

# The filter.
guest-allergen = Allergen
guest-filter-arrival = At the door
guest-filter-came = Came
guest-filter-not-came = Did not come
guest-filter-no-show = No-shows
guest-filter-first-time = Here for the first time
guest-first-time = First time here
guest-filter-tags = Tags: { $tags }
guest-filter-source = From: { $source }
guest-filter-ticket-kind = { $kind } ({ $count })
guest-filter-answered = Answered in the last days
guest-filter-answered-is = Answered in the last days: { $days }
guest-filter-asked = Asked so many days ago or earlier
guest-filter-asked-is = Asked days ago: { $days } or more
guest-filter-plus-ones = Brings plus-ones
guest-filter-email = Has an e-mail
guest-filter-no-email = No e-mail
guest-filter-invitation = Invitation
guest-filter-invitation-is = Invitation: { $standing }
guest-none-filtered = No guests match the filter
guest-ready-silent = No reply for a week
guest-ready-no-show = Going, not here
guest-ready-first-time = First time
guest-ready-missed = No-shows
guest-ready-food = Going, no answer about food

# Answers of a list that were not plain.
guest-unclear = The list was not plain here. Change what is wrong below, or say that it is right.
guest-unclear-taken = “{ $value }” was read as: { $taken }
guest-unclear-right = It is right
guest-unclear-short = Unclear
guest-filter-unclear = Unclear answers
