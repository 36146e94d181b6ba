# Suppliers: who brings food, and on which terms.
supplier-new = New supplier
supplier-name = Name
supplier-name-missing = Type a name
supplier-make = Add the supplier
supplier-contact = Contact person
supplier-email = E-mail
supplier-phone = Phone
supplier-language = Language of papers
supplier-language-hint = Orders are written in it
supplier-language-unset = As in the planner
supplier-currency = Currency
supplier-vat = VAT
supplier-vat-none = Without VAT
supplier-vat-included = Included in the prices
supplier-vat-added = Added to the prices
supplier-vat-rate = VAT rate, %
supplier-final-hours = Final numbers, hours before
supplier-final-hours-hint = Before the start of the event; then the count is billed
supplier-overset = Overset, %
supplier-overset-hint = Laid beyond the guaranteed number
supplier-min-heads = Minimum heads
supplier-min-spend = Minimum spend
supplier-service = Service, %
supplier-delivery = Delivery
supplier-notes = Notes
supplier-terms = Terms
supplier-menu = Menu
supplier-menu-open = Open the menu
supplier-dishes =
    { $count ->
        [0] No dishes yet
        [one] { $count } dish
       *[other] { $count } dishes
    }
supplier-upcoming = Upcoming events
supplier-gone = This supplier is no longer in the planner
supplier-empty-title = No suppliers yet
supplier-empty-text = A supplier keeps a contact, terms and a menu. Type the menu once; every event takes its dishes from it.
supplier-search = Name or contact
supplier-list = List of suppliers
supplier-created = Supplier added: { $name }
supplier-saved = Saved: { $name }
supplier-deleted = Supplier deleted: { $name }
supplier-menu-along =
    { $count ->
        [one] The dish of its menu went along
       *[other] { $count } dishes of its menu went along
    }
supplier-delete = Delete the supplier

# The menu: what a supplier offers. Events take copies.
menu-list = Menu of { $name }
menu-add = Add a dish
menu-dish = Dish
menu-price = Price
menu-price-hint = For one ordered unit
menu-per-head = Per head
menu-per-head-hint = How much one person takes
menu-pack = In a unit
menu-pack-hint = How much one ordered unit holds: a pizza of 8 slices, a canister of 5000 ml
menu-unit = Counted in
menu-unit-pc = pieces
menu-unit-slice = slices
menu-unit-ml = ml
menu-unit-g = g
menu-amount-pc =
    { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }
menu-amount-slice =
    { $count ->
        [one] { $count } slice
       *[other] { $count } slices
    }
menu-amount-ml = { $count } ml
menu-amount-g = { $count } g
menu-taken = Taken by, %
menu-taken-hint = Of all heads: coffee 60, tea 15
menu-mix = Share
menu-mix-hint = Among dishes for everybody. 0: cooked only for those who need it
menu-min-units = At least
menu-min-units-hint = Units; fewer are not sold
menu-step = By
menu-step-hint = Units are sold by so many
menu-empty-title = Nothing on the menu yet
menu-empty-text = Add dishes one by one, or paste the lines of a price list: name, price.
menu-added = On the menu: { $name }
menu-saved = “{ $name }” saved
menu-deleted = Off the menu: { $name }
menu-earlier = Up
menu-later = Down
menu-moved = “{ $name }” moved
menu-keys-move = Move a dish of a menu
menu-number-unread = This is not a number
menu-paste = Paste a price list
menu-paste-text = One dish a line, the price after it. Copied cells of a spreadsheet fit as they are.
menu-paste-lines = Lines
menu-paste-hint = Margherita ⇥ 650
menu-paste-no-price = no price
menu-paste-unread =
    { $count ->
        [one] { $count } line is not understood: { $lines }
       *[other] { $count } lines are not understood: { $lines }
    }
menu-paste-found =
    { $count ->
        [0] No dishes yet
        [one] { $count } dish
       *[other] { $count } dishes
    }
menu-paste-add =
    { $count ->
        [one] Add { $count } dish
       *[other] Add { $count } dishes
    }
menu-pasted =
    { $count ->
        [one] { $count } dish is on the menu
       *[other] { $count } dishes are on the menu
    }
menu-shown =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

# An event takes dishes of a menu.
menu-take = Take from a menu
menu-take-text = The dishes are copied: what changes on the menu later changes nothing here.
menu-take-supplier = Supplier
menu-take-choose = Choose a supplier
menu-take-there = on this event already
menu-take-all = All dishes
menu-take-none = This supplier has nothing on the menu yet.
menu-take-no-suppliers = There are no suppliers yet. Add one with a menu first.
menu-take-suppliers = Go to suppliers
menu-take-action =
    { $count ->
        [0] Take
        [one] Take { $count } dish
       *[other] Take { $count } dishes
    }
menu-taken-done =
    { $count ->
        [0] Every dish of “{ $name }” is here already
        [one] { $count } dish taken from “{ $name }”
       *[other] { $count } dishes taken from “{ $name }”
    }
