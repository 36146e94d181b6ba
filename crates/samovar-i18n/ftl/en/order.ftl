# An order: what is asked of a supplier for an event, frozen when it is sent.
order-orders = Orders
order-none-text = A dish with a supplier stands in an order to them. Take dishes from a menu, or choose the supplier in the panel of a dish.
order-without-supplier =
    { $count ->
        [one] { $count } dish has no supplier and stands in no order: { $names }
       *[other] { $count } dishes have no supplier and stand in no order: { $names }
    }
order-draft = Not sent yet
order-version = Version { $number }
order-sent-at = sent { $at }
order-versions = Versions
order-guaranteed = Guaranteed heads
order-guaranteed-hint = Billed even if fewer come. Empty: as many as are fed
order-set = Laid for
order-served = Served heads
order-served-hint = As the supplier has it after the event
order-deadline = Final numbers until { $at }
order-deadline-passed = The time for final numbers is over ({ $at })
order-still-billed =
    { $count ->
        [one] Still billed: { $count } head
       *[other] Still billed: { $count } heads
    }
order-send = Mark as sent
order-send-change = Prepare the change
order-send-ask = Send version { $number } to { $name }?
order-send-text = The order is frozen as it is now, with the replies that it was made from. It stays, through Undo too: what somebody has in their mailbox cannot be taken back. Samovar sends nothing by itself.
order-sent = Version { $number } for { $name } is kept
order-unchanged = Nothing has changed since version { $number }
order-changed =
    { $count ->
        [one] { $count } thing differs from version { $number }
       *[other] { $count } things differ from version { $number }
    }
order-heads-change = Heads: { $was } → { $now }
order-money-change = Bill: { $difference }
order-least-heads = The supplier takes orders from { $least } heads on; these are { $heads }
order-least-spend = The supplier bills at least { $least }; the dishes come to { $spend }
order-bill = The bill
order-bill-forecast = As it would be sent now
order-bill-food = Dishes
order-bill-beyond = Served beyond the guaranteed
order-bill-shortfall = Up to the least that is billed
order-bill-service = Service
order-bill-delivery = Delivery
order-bill-vat-added = VAT { $rate } on top
order-bill-vat-included = VAT { $rate } included
order-bill-vat-none = Without VAT
order-bill-total = To pay
order-bill-heads =
    { $count ->
        [one] billed for { $count } head
       *[other] billed for { $count } heads
    }

# What differs; was and now are already in words.
order-diff-line = { $what }: { $was } → { $now }
order-diff-new = New: { $what }
order-diff-gone = No more: { $what }
order-what-title = Name of the event
order-what-set = Laid for
order-what-portion = { $dish }, portion
order-what-pack = { $dish }, in a unit
order-what-time = Time
order-what-place = Place
order-what-contact = Contact
order-what-guaranteed = Guaranteed heads
order-what-sitting-time = { $sitting }, time
order-what-heads = { $sitting }, heads
order-what-diet = { $sitting }, { $dish }
order-what-units = { $dish }
order-what-price = { $dish }, price
order-what-holds = { $dish }, what it suits and contains
order-nothing = nothing

order-print = Print
order-minutes = { $minutes } min
order-to = Order to { $name }
order-paper-draft = Draft, not sent
order-paper-version = Version { $number }, { $at }
order-paper-changed = What has changed since version { $number }
order-paper-mark = A bar stands beside what has changed
order-paper-contact = Contact: { $contact }
order-paper-heads =
    { $heads ->
        [one] { $heads } head
       *[other] { $heads } heads
    }
order-paper-was = was { $was }
order-paper-units = Units
order-paper-price = Price
order-paper-special = Special meals
order-paper-guaranteed = Guaranteed: { $guaranteed }. Please lay for { $set }.
order-kitchen = Kitchen counts
order-special-meals = Special meals by name
order-special-none = Nobody has a diet or an allergy.
order-special-nothing = No dish suits
order-special-traces = { $dish } (traces of: { $allergens })
order-special-course = { $course }: { $dish }
order-special-mark = A bar stands beside whoever still needs a dish
order-mail-subject = { $title }: order, version { $number }
order-mail-subject-change = { $title }: order changed, version { $number }
order-mail-hello = Hello { $name },
order-mail-text = here is our order for “{ $title }” on { $at }. The order is attached.
order-mail-change = our order for “{ $title }” on { $at } has changed. The new version is attached; it takes the place of version { $number }. What has changed:
order-mail-end = Please confirm that you have it.
order-file = Order
order-files = Save the files
order-files-saved = Saved: { $folder }
order-files-address-held = Saved without the mail, because mails to { $email } come back: { $folder }. Correct the supplier’s address, or lift the hold.
order-card = Ordered of { $name }: version { $number }

# A version as it was sent, and what was known then.
order-as-sent = As it was sent. Nothing changes it any more, whatever becomes of the replies and the menu.
order-made-from = What it was made from
order-made-from-coming = Said they come: { $all }. Probably: { $expected }. Enough for nine evenings of ten: { $safe }.
order-known-heads =
    { $count ->
        [one] { $count } head was to eat at the event, as it was known then
       *[other] { $count } heads were to eat at the event, as they were known then
    }
order-known-food = Diet, allergies
order-known-erased = (erased)
