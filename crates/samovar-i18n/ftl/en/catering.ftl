# What a person eats. "Not asked" is a value of its own, never "none".
diet-not-asked = Not asked
diet-none = No special diet
diet-vegetarian = Vegetarian
diet-vegan = Vegan
diet-pescatarian = Pescatarian
diet-halal = Halal
diet-kosher = Kosher
diet-gluten-free = Gluten-free
diet-lactose-free = Lactose-free
diet-no-pork = No pork
diet-no-beef = No beef
diet-low-sugar = Low sugar
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
