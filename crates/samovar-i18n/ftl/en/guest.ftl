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
