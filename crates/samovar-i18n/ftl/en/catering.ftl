# What a person eats. "Not asked" is a value of its own, never "none".
diet-not-asked = Not asked
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

# The fourteen allergens of Regulation (EU) 1169/2011, annex II.
allergen-not-asked = Not asked
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
catering-notes = In their own words

catering-dishes = Dishes
catering-no-dishes = No dishes yet
catering-no-dishes-text = Add what the supplier offers. Quantities follow the headcount, and allergies are checked by name.
catering-add-dish = Add a dish
catering-dish = Dish
catering-course = Course
catering-course-main = Main
catering-course-snack = Snack
catering-course-dessert = Dessert
catering-course-drink = Drink
catering-suits = Suits
catering-holds = Holds
catering-portion = Portion
catering-portion-hint = Words for the caterer: 1/3 pizza, 250 g
catering-serves = Serves
catering-serves-hint = Heads fed by one ordered unit
catering-price = Price
catering-price-hint = For one ordered unit
catering-supplier = Supplier
catering-heads = Heads
catering-needed = Needed
catering-ordered = Ordered
catering-ordered-of = Ordered: { $name }
catering-cost = Cost
catering-sum = Total, with a margin of { $percent }%
catering-margin = Margin, %
catering-margin-saved = Margin: { $percent }%
catering-order-short = Less than needed ({ $needed })
catering-dish-saved = “{ $name }” saved
catering-dish-added = “{ $name }” added
catering-dish-deleted = “{ $name }” deleted
catering-warning = “{ $dish }” holds { $allergen }: { $names }
catering-unserved =
    { $count ->
        [one] { $course }: nothing for { $count } person who eats “{ $diet }” ({ $names })
       *[other] { $course }: nothing for { $count } people who eat “{ $diet }” ({ $names })
    }
catering-unserved-unnamed =
    { $count ->
        [one] { $course }: nothing for { $count } person who eats “{ $diet }”
       *[other] { $course }: nothing for { $count } people who eat “{ $diet }”
    }

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
