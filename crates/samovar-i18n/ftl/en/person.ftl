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
person-by-surname = by surname
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
person-language-hint = A language or its code: Kazakh, pt-BR
error-language-unknown = “{ $value }” names no language. Nothing was saved. Write a name, or a code like kk-KZ.
person-consent = Photo consent
person-consent-not-asked = No answer
person-consent-yes = Yes
person-consent-no = No
person-tags = Tags
person-notes = Notes
person-sources = Known from
person-name-parts = Parts of the name

person-food = Food
person-food-change = Change
person-food-unread = Nobody has decided yet what these words mean for the kitchen.
person-food-done = Done
person-diet = Diet
person-allergens = Allergies
person-diet-note = In their own words

person-came = Came
person-came-of = { $kept } of { $pledged }
person-came-more = { $came }, kept { $kept } of { $pledged }
person-event-spoke = was there
person-events = Events
person-no-events = No events yet
person-event-came = came
person-event-no-show = did not come
person-event-speaks = speaker
person-event-staff = staff
person-event-plus-ones = +{ $count }

person-added = { $name } added
person-deleted = { $name } deleted
person-delete = Delete person
person-saved = { $name }: saved
person-gone = This person is no longer in the planner

# The directory as a list: filters, tags and invitations of many.
person-last-came = Last came
person-added-at = Added
person-none-filtered = Nobody matches these filters
person-selected =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
person-tag = Tags…
person-tag-title =
    { $count ->
        [one] Tags of { $count } person
       *[other] Tags of { $count } people
    }
person-tag-add = Add tags
person-tag-remove = Remove tags
person-tag-save = Change tags
person-tagged =
    { $count ->
        [one] Tags of { $count } person changed
       *[other] Tags of { $count } people changed
    }
person-invite = Invite
person-invite-title =
    { $count ->
        [one] Invite { $count } person
       *[other] Invite { $count } people
    }
person-merge-two = Merge
person-merge-none-agree =
    { $count ->
        [one] { $count } pair among them looks like one person and differs in something. Look at it side by side.
       *[other] { $count } pairs among them look like one person and differ in something. Look at them side by side.
    }
person-merge-none-alike = Nobody among them looks like another. Choose two people to merge them by hand.
person-merge-look = Look at the pairs
person-duplicates-link =
    { $count ->
        [one] { $count } possible duplicate
       *[other] { $count } possible duplicates
    }

person-filter-came-least = Came at least (times)
person-filter-came-least-is = Came { $count }+ times
person-filter-came-most = Came at most (times)
person-filter-came-most-is = Came at most { $count } times
person-filter-away = Away for (days)
person-filter-away-hint = Came before, and not since
person-filter-away-is = Away { $count }+ days
person-filter-invited = Invited at least (times)
person-filter-invited-is = Invited { $count }+ times
person-filter-tags-are = Tags: { $tags }
person-filter-any-tag = Any of the tags is enough
person-filter-company-is = Company: { $company }
person-filter-event = Event
person-filter-event-is = Guests of: { $event }
person-filter-diet-is = Diet: { $diet }
person-filter-consent-is = Photo consent: { $consent }
person-filter-language-is = Language: { $language }
person-filter-never = Never came
person-filter-first-time = Came exactly once
person-filter-no-show = Said yes, did not come
person-filter-could-come = Could have come at least
person-filter-could-come-is = Could have come to { $count } or more
person-ready-away = Came 2+ times, away 90+ days
person-ready-regulars = Came 3+ times
person-ready-never = Invited, never came
person-ready-no-show = No-shows
person-ready-first-time = Came once so far

# People who look like one.
duplicates-title = Possible duplicates
duplicates-count =
    { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
duplicates-back = Back to people
duplicates-none = Nobody looks like a duplicate
duplicates-none-text = People who share an e-mail, a phone or a name are listed here.
duplicates-one = Person
duplicates-other = Looks like
duplicates-strength = How sure
duplicates-sure = Sure
duplicates-likely = Likely
duplicates-maybe = Perhaps
duplicates-by-source = same id in another tool
duplicates-by-email = same e-mail
duplicates-by-phone = same phone
duplicates-by-letters = same name
duplicates-by-name = same name by sound
duplicates-why = In common: { $reasons }
duplicates-keys = M merge · T they are two people · S skip
duplicates-compare = Side by side
duplicates-field = Field
duplicates-empty = nothing
duplicates-events =
    { $count ->
        [one] { $count } event, came { $came }
       *[other] { $count } events, came { $came }
    }
duplicates-united = E-mails, phones, tags, notes and events of both are kept.
duplicates-shared = Guests of the same event become one
duplicates-shared-line = { $title }: { $kept } and { $other } → { $reply }
duplicates-merge = Merge
duplicates-apart = They are two people
duplicates-skip = Skip
duplicates-gone = These are no longer two people
duplicates-merged = { $other } and { $name } are one person now
duplicates-merge-agreeing =
    { $count ->
        [one] Merge { $count } pair that agrees in everything
       *[other] Merge { $count } pairs that agree in everything
    }
duplicates-merge-agreeing-others =
    { $count ->
        [one] { $count } other pair differs in something and stays.
       *[other] { $count } other pairs differ in something and stay.
    }
duplicates-merged-together =
    { $count ->
        [one] { $count } pair is one person now
       *[other] { $count } pairs are one person each now
    }
duplicates-apart-done = Remembered as two people

# What can be done with a person as a whole.
person-more = More
person-merge = Merge with…
person-merge-title = Merge { $name }
person-merge-with = The same person as
person-merge-hint = You will see both side by side first.
person-compare = Compare
person-export = Save all that is held
person-exported = Saved: { $path }
person-show-file = Show
person-file-title = Everything that Samovar keeps about a person
person-file-written = Written on { $at }
person-file-data = A file beside this one, { $name }, holds the same for programs.
person-file-former = Also known as
person-file-replies = Replies
person-file-plus-ones = Who came along
person-file-arrivals = At the door
person-file-speaks = Talks
person-file-travels = Travel to events
person-file-talks = Talks of the library
person-file-profile = As a speaker
person-file-photos = Photos
person-file-past-totals = In sum, by other tools
person-file-chat-days = Messages in chats
person-file-works = Work at events
person-file-shifts = Shifts
person-file-badges = Badges printed
person-file-messages = Messages
person-file-consents = Consents
person-file-held = Held addresses: since when, and until when
person-file-came-back = Mails that came back
person-file-history = History
person-erase = Erase for good…
person-erased = Erased person

# Erasing a person.
erase-title = Erase { $name } for good?
erase-no-undo = This can’t be undone.
erase-goes = Name, contacts, diet, notes and tags go from the planner, its search and its history.
erase-aliases =
    { $count ->
        [one] { $count } person who was merged into this one goes too.
       *[other] { $count } people who were merged into this one go too.
    }
erase-past =
    { $count ->
        [one] { $count } past event keeps an anonymous line, so that its counts stay right.
       *[other] { $count } past events keep an anonymous line, so that their counts stay right.
    }
erase-coming =
    { $count ->
        [one] The reply to { $count } coming event goes, and the seat is free.
       *[other] The replies to { $count } coming events go, and the seats are free.
    }
erase-files = What you have printed, sent or saved elsewhere is not changed.
erase-mentions = These texts name the person and stay as they are
erase-mentions-after = These texts still name the person. Change them where you want to.
erase-mention-person = notes of a person
erase-mention-guest = note of a guest
erase-mention-companion = a plus-one
erase-mention-event = event
erase-mention-session = programme
erase-mention-speaker = speaker’s talk or notes
erase-mention-staff = staff
erase-mention-venue = venue
erase-mention-filter = saved filter
erase-mention-task = task
erase-mention-dish = dish
erase-mention-sitting = sitting
erase-mention-supplier = supplier
erase-mention-series = series
erase-mention-template = text of mails
erase-mention-reply = answer from a calendar
erase-mention-calendar = another calendar
erase-mention-invitation = what was sent before
erase-mention-settings = settings
erase-mention-sponsor = sponsor
erase-mention-team = team
erase-mention-talk = talk
erase-mention-budget = budget
erase-mention-cue = cue of the run sheet
erase-mention-event-template = event template
erase-mention-channel = channel
erase-exports =
    { $count ->
        [one] { $count } exported file names the person
       *[other] { $count } exported files name the person
    }
erase-exports-after =
    { $count ->
        [one] { $count } exported file still names the person. Delete it where it is needed no more, or take the person out.
       *[other] { $count } exported files still name the person. Delete those that are needed no more, or take the person out.
    }
erase-exports-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
erase-exports-unread =
    { $count ->
        [one] { $count } PDF or Excel file was looked at by its name alone. Look into it yourself.
       *[other] { $count } PDF and Excel files were looked at by their names alone. Look into them yourself.
    }
erase-exports-delete =
    { $count ->
        [one] Delete the { $count } file that is about this person alone too
       *[other] Delete the { $count } files that are about this person alone too
    }
erase-backups-again = Whoever puts one of them back does not bring the person back: the person is erased again then.
erase-again =
    { $count ->
        [one] { $count } erased person was erased again.
       *[other] { $count } erased people were erased again.
    }
erase-backups =
    { $count ->
        [one] { $count } backup still holds the person
       *[other] { $count } backups still hold the person
    }
erase-backups-range = Made from { $first } to { $last }
erase-backups-delete = Delete all backups too. A new one is made at the next start.
erase-keep = Keep the person
erase-confirm = Erase for good
erase-done = The person’s data is erased
erase-not-wiped = Some traces in the file go when you close Samovar and start it again.

# Stages in the directory, and the card over the years.
person-ready-attract = Attract: have not come yet
person-ready-keep = Keep: are with us
person-ready-win-back = Win back: drifting or lost
person-filter-stages = Stage
person-filter-stages-are = Stage: { $stages }
person-filter-as-of = Stage as of
person-filter-as-of-hint = Left empty, or yet to come: today.
person-filter-as-of-is = Stage as of { $day }
person-filter-was = Stage before
person-filter-was-are = Stage before: { $stages }
person-filter-was-on = Stage before, on
person-filter-was-on-is = Before: { $day }
person-filter-unsure = Away, but too few doors were kept to know
person-card = Over the years
person-card-first-last = First visit { $first }, last visit { $last }
person-card-away =
    { $days ->
        [one] { $days } day since the last visit; evenings since then: { $chances }
       *[other] { $days } days since the last visit; evenings since then: { $chances }
    }
person-card-pledges = Said they come and came: { $kept } of { $pledged }
person-card-visits =
    { $count ->
        [0] no visits
        [one] { $count } visit
       *[other] { $count } visits
    }
person-card-no-visits = No visits yet
person-card-talks = Talks
person-card-work = Work
person-card-missed = Said they come, and did not
person-card-messages = Messages prepared for them
person-card-message-invitation = Invitation
person-card-message-cancellation = Cancellation
person-card-message-confirmation = Confirmation
person-card-message-seat = A seat
person-card-message-waitlist = Waitlist
person-card-message-details = Last details
person-card-message-thanks = Thanks
person-card-message-service = About an event
person-card-message-news = News
person-card-print-text = What has happened, year by year; nothing that is reckoned of one person.
person-card-print = Print the card
past-totals = In sum, by other tools
past-total-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
past-total-no-shows =
    { $count ->
        [one] { $count } no-show
       *[other] { $count } no-shows
    }
past-total-read = as of { $day }
past-totals-apart = When that was nobody says, so it counts in no share here.
account-list =
    { $count ->
        [0] Accounts in chats
       *[other] Accounts in chats: { $count }
    }
account-new = Account
account-hint = By its id: telegram:user1, discord:1, vk:id1
account-add = Add account
account-remove = Remove the account { $account }
account-added = Account added: { $account }
account-removed = Account removed: { $account }
account-shared = Also said to be the account of { $names }.
