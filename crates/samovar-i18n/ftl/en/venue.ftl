# Venues and their rooms.
venue-new = New venue
venue-name = Name
venue-name-missing = Type a name
venue-make = Add the venue
venue-address = Address
venue-access-notes = How to get in
venue-access-hint = Step-free access, which bell, parking
venue-contact = Contact
venue-contact-name = Contact person
venue-contact-email = E-mail
venue-contact-phone = Phone
venue-capacity = Seats
venue-cost = Cost
venue-currency = Currency
venue-notes = Notes
venue-rooms = Rooms
venue-rooms-count =
    { $count ->
        [0] No rooms
        [one] { $count } room
       *[other] { $count } rooms
    }
venue-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
venue-room-add = Add a room
venue-room-name = Room name
venue-room-layout = Layout
venue-room-layout-hint = Rows, tables, standing
venue-room-remove = Remove { $name }
venue-room-edit = Edit { $name }
venue-room-done = Done
venue-upcoming = Upcoming events
venue-no-upcoming = Nothing planned here
venue-conflicts = Booked twice
venue-empty-title = No venues yet
venue-empty-text = A venue keeps its rooms, seats, way in, contact and price. Add the place where you meet.
venue-search = Name or address
venue-list = List of venues
venue-created = Venue added: { $name }
venue-saved = Saved: { $name }
venue-deleted = Venue deleted: { $name }
venue-room-added = Room added: { $name }
venue-room-removed = Room removed: { $name }
venue-delete = Delete the venue
venue-calendars-along =
    { $count ->
        [one] The calendar of its bookings went along
       *[other] { $count } calendars of its bookings went along
    }
