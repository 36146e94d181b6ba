# What a person eats. "Not asked" is a value of its own, never "none".
diet-not-asked = No answer
diet-none = No special diet
diet-vegetarian = Vegetarian
diet-vegan = Vegan
diet-pescatarian = Pescatarian
diet-lenten = Lenten
diet-halal = Halal
diet-kosher = Kosher
diet-gluten-free = Gluten-free
diet-lactose-free = Lactose-free
diet-dairy-free = Dairy-free
diet-no-pork = No pork
diet-no-beef = No beef
diet-low-sugar = Low sugar
diet-low-carb = Low-carb
diet-other = Other diet
diet-own-words = In their own words

# What nobody has said of a dish, and what somebody has said it holds.
allergen-not-stated = Not stated
allergen-none-held = None of them

# The fourteen allergens of Regulation (EU) 1169/2011, annex II, and aspartame of
# TR TS 022/2011.
allergen-not-asked = No answer
allergen-none = No allergies
allergen-gluten = Gluten
allergen-crustaceans = Crustaceans
allergen-eggs = Eggs
allergen-fish = Fish
allergen-peanuts = Peanuts
allergen-soy = Soy
allergen-milk = Milk
allergen-nuts = Nuts
allergen-celery = Celery
allergen-mustard = Mustard
allergen-sesame = Sesame
allergen-sulphites = Sulphites
allergen-lupin = Lupin
allergen-molluscs = Molluscs
allergen-aspartame = Aspartame
allergen-other = Other allergy

# The catering tab: who eats, who else is fed, what is ordered.
catering-food = Food at this event
catering-food-yes = Yes
catering-food-no = No
catering-food-unknown = Not decided
catering-food-saved = Food at this event: { $answer }
catering-no-food = There is no food at this event, so nothing is counted as a gap.

catering-who-eats = Who eats
catering-diet = Diet
catering-guests = Guests
catering-plus-ones = +1
catering-staff-full = Speakers and staff
catering-total = Total
catering-headcount = Headcount
catering-nobody = Nobody eats yet. Guests who reply “Going” appear here.

catering-allergens = Allergies
catering-allergen = Allergen
catering-who = Who
catering-and-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
catering-no-allergens = No allergies are known
catering-notes = Notes for the kitchen

catering-dishes = Dishes
catering-no-dishes = No dishes yet
catering-no-dishes-text = Add what the supplier offers. Quantities follow the headcount, and allergies are checked by name: a dish is safe only when somebody has said what it holds.
catering-add-dish = Add a dish
catering-dish = Dish
catering-course = Course
catering-course-main = Main
catering-course-snack = Snack
catering-course-dessert = Dessert
catering-course-drink = Drink
catering-suits = Suits
catering-holds = Contains
catering-portion = Portion
catering-portion-hint = Words for the caterer: 1/3 pizza, 250 g
catering-price = Price
catering-price-hint = For one ordered unit
catering-supplier = Supplier
catering-heads = Heads
catering-needed = Needed
catering-ordered = Ordered
catering-ordered-of = Ordered: { $name }
catering-cost = Cost
catering-sum = Total, with a margin of { $percent }
catering-margin = Margin, %
catering-margin-saved = Margin: { $percent }
catering-order-short = Less than needed ({ $needed })
catering-dish-saved = “{ $name }” saved
catering-dish-added = “{ $name }” added
catering-dish-deleted = “{ $name }” deleted
# Whom a dish would harm, and for whom nobody has said that it would not.
catering-warning = “{ $dish }” contains { $allergen }: { $names }
catering-not-stated = Nobody has said what “{ $dish }” contains; with allergies: { $names }
catering-nobody-said = Until somebody says what it contains, it counts as unsafe for everybody with an allergy.
catering-trace-warning = “{ $dish }” may contain traces of { $allergen }: { $names }
catering-contradicts = “{ $dish }” is marked { $diet }, yet contains { $allergen }
catering-lactose-free-milk = “{ $dish }” is marked lactose-free and contains milk: right only if that milk is without lactose
catering-traces = Traces of
catering-holds-hint = “None of them” says that somebody has made sure
catering-allergic = { $name } ({ $allergens })
catering-nothing-for =
    { $count ->
        [one] Nothing on the menu suits { $count } person: { $names }
       *[other] Nothing on the menu suits { $count } people: { $names }
    }
catering-unserved =
    { $count ->
        [one] { $course }: nothing for { $count } person: { $names }
       *[other] { $course }: nothing for { $count } people: { $names }
    }

# Words about food that nobody has decided on.
catering-own-words =
    { $count ->
        [one] In their own words: { $count } person
       *[other] In their own words: { $count } people
    }
catering-own-words-text = Not counted as “No special diet”. Say what each means, or let the words stand; no dish is certain until then.
catering-own-words-only = The line “In their own words” counts those of whom nothing else is known.
catering-own-words-decide = Decide
catering-own-words-decide-for = Decide about the food of { $name }
catering-own-words-enough = The words are enough
catering-own-words-known = Known: { $food }
catering-own-words-save = Save the decision
catering-own-words-settled = Food of { $name }: decided

# Heads that the door let in though nobody had counted on them.
catering-at-door = At the door
catering-admitted =
    { $count ->
        [one] { $count } head admitted at the door, not counted before
       *[other] { $count } heads admitted at the door, not counted before
    }
catering-admitted-text = They eat too, so they are in the headcount above.
catering-admitted-line = { $name }, { $count }: { $food }
catering-admitted-invited = had not replied
catering-admitted-maybe = had replied “maybe”
catering-admitted-declined = had declined
catering-admitted-waitlisted = was on the waitlist
catering-admitted-cancelled = had cancelled
catering-admitted-walk-in = on no list
catering-admitted-party = more than the party

# Said once after an older planner was opened.
catering-migrated =
    { $count ->
        [one] { $count } dish has no stated allergens. Until you state them it counts as unsafe for people with allergies.
       *[other] { $count } dishes have no stated allergens. Until you state them they count as unsafe for people with allergies.
    }
catering-migrated-open = State them: { $title }
catering-migrated-put-away = Do not show again

catering-staff-list = Staff who are fed
catering-staff-text = People who work at the event without speaking: volunteers, photographers, crew.
catering-staff-name = Name
catering-staff-role = Role
catering-staff-role-of = Role of { $name }
catering-staff-eats = Eats
catering-staff-is-guest = Also a guest, counted once
catering-staff-add = Add
catering-staff-added = { $name } added to the staff
catering-staff-saved = { $name } saved
catering-staff-removed = { $name } removed from the staff
catering-staff-remove = Remove { $name }
catering-staff-none = Nobody yet

# A sitting: what people eat at an event at one time.
sitting-sittings = Sittings
sitting-add = New sitting
sitting-add-here = Add a sitting
sitting-from-programme = From the programme: { $title }
sitting-added = “{ $title }” added
sitting-saved = “{ $title }” saved
sitting-deleted = “{ $title }” deleted with its dishes
sitting-title = Name
sitting-title-hint = Empty: it is called by its kind
sitting-kind = Kind
sitting-kind-meal = Meal
sitting-kind-coffee = Coffee break
sitting-kind-reception = Reception
sitting-kind-banquet = Banquet
sitting-kind-buffet = Buffet
sitting-kind-boxes = Lunch boxes
sitting-kind-drinks = Drinks
sitting-session = Part of the programme
sitting-session-none = None: a time of its own
sitting-session-hint = It is at that item’s time and moves with it
sitting-day = Day
sitting-time = Time
sitting-minutes = Length
sitting-no-time = no time yet
sitting-eaters = Who eats
sitting-eaters-all = Everybody
sitting-eaters-team = Speakers and staff
sitting-eaters-tagged = People with a tag
sitting-tag = Tag
sitting-share = Of them, %
sitting-share-hint = So many of a hundred eat
sitting-basis = Count for
sitting-basis-all = All who said they come
sitting-basis-expected = As many as probably come
sitting-basis-safe = Enough for nine evenings of ten
sitting-basis-number = A number
sitting-basis-heads = Heads
sitting-service = Service
sitting-service-portions = Each gets a dish
sitting-service-shared = Everybody takes of everything
sitting-edit = Edit the sitting
sitting-fed =
    { $heads ->
        [one] Food for { $heads } head
       *[other] Food for { $heads } heads
    }
sitting-fed-parts = { $restricted } with a diet, an allergy or words of their own, all of them fed; { $anything } who eat everything
sitting-fed-all =
    { $count ->
        [one] { $count } head said they come
       *[other] { $count } heads said they come
    }
sitting-not-asked =
    { $count ->
        [one] { $count } was never asked about food
       *[other] { $count } were never asked about food
    }
sitting-not-asked-probably = if they are like the others, { $count } of them have a diet
sitting-dish-of = Sitting
catering-mix-hint = Empty: as usual. 0: only for those who need it
catering-left-over = Left over
catering-left-over-hint = Counted after the event
catering-last-left =
    { $left ->
        [one] Last time { $left } of { $of } was left, { $date }
       *[other] Last time { $left } of { $of } were left, { $date }
    }
catering-last-left-more =
    { $left ->
        [one] Last time { $left } was left, { $date }
       *[other] Last time { $left } were left, { $date }
    }

# Start values for a dish that is added by hand.
catering-usual = Usual amounts
catering-usual-hint = Pressed, one fills the fields below for this sitting and its length. Each may be changed.
catering-usual-coffee = Coffee
catering-usual-tea = Tea
catering-usual-water = Water
catering-usual-pastries = Pastries
catering-usual-reception = Finger food
catering-usual-drinks = Drinks
catering-guess = A guess: what is usually taken. Change what you know better.
catering-guess-short = A guess
