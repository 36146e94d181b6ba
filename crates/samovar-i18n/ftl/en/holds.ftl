# What stands on a row that is to go: said when that is refused, by kind.
# “40 guests (Anna, Boris and 38 more) and 10 arrivals”
holds-named = { $counted } ({ $names })
holds-alias =
    { $count ->
        [one] { $count } merged person
       *[other] { $count } merged people
    }
holds-arrival =
    { $count ->
        [one] { $count } arrival
       *[other] { $count } arrivals
    }
holds-badge-print =
    { $count ->
        [one] { $count } printed badge
       *[other] { $count } printed badges
    }
holds-busy-calendar =
    { $count ->
        [one] { $count } calendar of bookings
       *[other] { $count } calendars of bookings
    }
holds-busy-time =
    { $count ->
        [one] { $count } busy time
       *[other] { $count } busy times
    }
holds-calendar-reply =
    { $count ->
        [one] { $count } answer from a calendar
       *[other] { $count } answers from calendars
    }
holds-calendar-version =
    { $count ->
        [one] { $count } calendar version
       *[other] { $count } calendar versions
    }
holds-companion =
    { $count ->
        [one] { $count } plus-one
       *[other] { $count } plus-ones
    }
holds-contact =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
holds-departure =
    { $count ->
        [one] { $count } departure
       *[other] { $count } departures
    }
holds-dish =
    { $count ->
        [one] { $count } dish
       *[other] { $count } dishes
    }
holds-event =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
holds-menu-dish =
    { $count ->
        [one] { $count } dish of a menu
       *[other] { $count } dishes of menus
    }
holds-supplier =
    { $count ->
        [one] { $count } supplier
       *[other] { $count } suppliers
    }
holds-guest =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
holds-guest-alias =
    { $count ->
        [one] { $count } merged guest
       *[other] { $count } merged guests
    }
holds-import-run =
    { $count ->
        [one] { $count } import
       *[other] { $count } imports
    }
holds-message-copy =
    { $count ->
        [one] { $count } person with a prepared message
       *[other] { $count } people with prepared messages
    }
holds-invitation =
    { $count ->
        [one] { $count } person with a prepared invitation
       *[other] { $count } people with prepared invitations
    }
holds-mailing =
    { $count ->
        [one] { $count } mailing
       *[other] { $count } mailings
    }
holds-person =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
holds-person-apart =
    { $count ->
        [one] { $count } pair told apart
       *[other] { $count } pairs told apart
    }
holds-regular =
    { $count ->
        [one] { $count } regular
       *[other] { $count } regulars
    }
holds-room =
    { $count ->
        [one] { $count } room
       *[other] { $count } rooms
    }
holds-series =
    { $count ->
        [one] { $count } series
       *[other] { $count } series
    }
holds-series-skip =
    { $count ->
        [one] { $count } skipped date
       *[other] { $count } skipped dates
    }
holds-session =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
holds-session-source =
    { $count ->
        [one] { $count } link to a programme file
       *[other] { $count } links to programme files
    }
holds-session-speaker =
    { $count ->
        [one] { $count } speaker of a session
       *[other] { $count } speakers of sessions
    }
holds-speaker =
    { $count ->
        [one] { $count } speaker
       *[other] { $count } speakers
    }
holds-staff =
    { $count ->
        [one] { $count } member of the staff
       *[other] { $count } members of the staff
    }
holds-task =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
holds-venue =
    { $count ->
        [one] { $count } venue
       *[other] { $count } venues
    }
holds-budget-line =
    { $count ->
        [one] { $count } line of a budget
       *[other] { $count } lines of budgets
    }
holds-budget-doc =
    { $count ->
        [one] { $count } document of a budget
       *[other] { $count } documents of budgets
    }
holds-sponsor =
    { $count ->
        [one] { $count } sponsor
       *[other] { $count } sponsors
    }
holds-promise =
    { $count ->
        [one] { $count } promise
       *[other] { $count } promises
    }
holds-cue =
    { $count ->
        [one] { $count } cue
       *[other] { $count } cues
    }
holds-show-mark =
    { $count ->
        [one] { $count } step of the show
       *[other] { $count } steps of the show
    }
holds-event-rate =
    { $count ->
        [one] { $count } rate
       *[other] { $count } rates
    }
holds-sitting =
    { $count ->
        [one] { $count } sitting
       *[other] { $count } sittings
    }
holds-food-order =
    { $count ->
        [one] { $count } order to a supplier
       *[other] { $count } orders to suppliers
    }
holds-order-version =
    { $count ->
        [one] { $count } order that was sent
       *[other] { $count } orders that were sent
    }
holds-track =
    { $count ->
        [one] { $count } track
       *[other] { $count } tracks
    }
holds-available =
    { $count ->
        [one] { $count } hour span
       *[other] { $count } hour spans
    }
holds-programme-version =
    { $count ->
        [one] { $count } published programme
       *[other] { $count } published programmes
    }
holds-duty =
    { $count ->
        [one] { $count } duty
       *[other] { $count } duties
    }
holds-shift =
    { $count ->
        [one] { $count } shift
       *[other] { $count } shifts
    }
holds-assignment =
    { $count ->
        [one] { $count } person on a shift
       *[other] { $count } people on shifts
    }
holds-shot =
    { $count ->
        [one] { $count } picture
       *[other] { $count } pictures
    }
holds-shift-notice =
    { $count ->
        [one] { $count } shift handed out for a calendar
       *[other] { $count } shifts handed out for calendars
    }
holds-talk =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }
holds-talk-text =
    { $count ->
        [one] { $count } title of a talk
       *[other] { $count } titles of talks
    }
holds-talk-speaker =
    { $count ->
        [one] { $count } talk that they give
       *[other] { $count } talks that they give
    }
holds-profile =
    { $count ->
        [one] { $count } list of links of a speaker
       *[other] { $count } lists of links of speakers
    }
holds-biography =
    { $count ->
        [one] { $count } biography
       *[other] { $count } biographies
    }
holds-portrait =
    { $count ->
        [one] { $count } photo of a speaker
       *[other] { $count } photos of speakers
    }
holds-channel =
    { $count ->
        [one] { $count } channel
       *[other] { $count } channels
    }
holds-reading =
    { $count ->
        [one] { $count } reading
       *[other] { $count } readings
    }
holds-chat-day =
    { $count ->
        [one] { $count } count of a day in a chat
       *[other] { $count } counts of days in chats
    }
holds-past-total =
    { $count ->
        [one] { $count } past total
       *[other] { $count } past totals
    }
holds-message =
    { $count ->
        [one] { $count } message to the community
       *[other] { $count } messages to the community
    }
holds-message-text =
    { $count ->
        [one] { $count } text of a message
       *[other] { $count } texts of messages
    }
holds-saved-text =
    { $count ->
        [one] { $count } kept text
       *[other] { $count } kept texts
    }
holds-consent =
    { $count ->
        [one] { $count } answer about consent
       *[other] { $count } answers about consent
    }
