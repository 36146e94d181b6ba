# The directory: everyone the community knows.
person-add = Add person
person-add-title = Add a person
person-list = People
person-search = Name, company, e-mail, phone
person-none = No people yet
person-none-text = Everyone you invite, import or add is kept here, with their history.
person-import = Import people
person-no-match = Nobody matches “{ $query }”
person-add-named = Add “{ $name }”
person-clear = Clear
person-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

person-name = Name
person-name-hint = As it is shown on lists and badges
person-given = Given name
person-family = Surname
person-patronymic = Patronymic
person-company = Company
person-job-title = Position
person-email = E-mail
person-emails = E-mail addresses
person-phone = Phone
person-phones = Phones
person-several-hint = Enter adds another one
person-language = Language
person-language-unknown = Not known
person-language-en = English
person-language-ru = Russian
person-consent = Photo consent
person-consent-not-asked = Not asked
person-consent-yes = Yes
person-consent-no = No
person-tags = Tags
person-notes = Notes
person-sources = Known from
person-name-parts = Parts of the name

person-food = Food
person-food-change = Change
person-food-done = Done
person-diet = Diet
person-allergens = Allergies
person-diet-note = In their own words

person-came = Came
person-came-of = { $came } of { $invited }
person-events = Events
person-no-events = No events yet
person-event-came = came
person-event-speaks = speaker
person-event-staff = staff
person-event-plus-ones = +{ $count }

person-added = { $name } added
person-deleted = { $name } deleted
person-delete = Delete person
person-gone = This person is no longer in the planner
