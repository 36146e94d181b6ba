# What a step did: `history-<command>`. Undo, Redo and the History tab say it.
history-create-event = Event created: { $title }
history-duplicate-event = Event copied: { $title }
history-use-event-template = Event planned by “{ $name }”: { $title }
history-save-event-template = Template saved from “{ $title }”: { $name }
history-rename-event-template = Template renamed: { $before } → { $name }
history-delete-event-template = Template deleted: { $name }
history-edit-event = Event changed: { $title }
history-set-event-state =
    { $state ->
        [draft] “{ $title }” is a draft
        [open] “{ $title }” is open
        [full] “{ $title }” is full
        [done] “{ $title }” is done
       *[other] “{ $title }”: state changed
    }
history-say-door-kept =
    { $kept ->
        [yes] “{ $title }”: the door was kept
        [no] “{ $title }”: the door was not kept
       *[other] “{ $title }”: whether the door was kept, the arrivals say
    }
history-cancel-event = Event cancelled: { $title }
history-delete-event = Event deleted: { $title }
history-create-sample = Sample added: { $title }
history-create-series =
    { $count ->
        [one] Series made: { $title }, { $count } date
       *[other] Series made: { $title }, { $count } dates
    }
history-extend-series =
    { $count ->
        [one] { $title }: { $count } more date planned
       *[other] { $title }: { $count } more dates planned
    }
history-edit-series =
    { $count ->
        [one] { $title }: { $count } date of the series changed
       *[other] { $title }: { $count } dates of the series changed
    }
history-change-series-rule = { $title }: the series takes place on other days
history-end-series = { $title }: the series ends on { $date }
history-delete-series = Series deleted: { $title }
history-skip-date = { $title }: nothing on { $date }
history-bring-back-date = { $title }: { $date } takes place after all
history-detach-date = Taken out of its series: { $title }
history-add-regulars =
    { $count ->
        [one] { $title }: { $name } is invited to every date
       *[other] { $title }: { $count } people are invited to every date
    }
history-remove-regulars =
    { $count ->
        [one] { $title }: { $name } is no longer invited to every date
       *[other] { $title }: { $count } people are no longer invited to every date
    }
history-create-venue = Venue added: { $name }
history-edit-venue = Venue changed: { $name }
history-delete-venue = Venue deleted: { $name }
history-create-supplier = Supplier added: { $name }
history-edit-supplier = Supplier changed: { $name }
history-delete-supplier = Supplier deleted: { $name }
history-add-menu-dish = On the menu of “{ $supplier }”: { $name }
history-add-menu-dishes =
    { $count ->
        [one] { $count } dish added to the menu of “{ $supplier }”
       *[other] { $count } dishes added to the menu of “{ $supplier }”
    }
history-edit-menu-dish = Changed on the menu of “{ $supplier }”: { $name }
history-move-menu-dish = On the menu of “{ $supplier }” moved: { $name }
history-delete-menu-dish = Off the menu of “{ $supplier }”: { $name }
history-add-room = Room added: { $name }
history-edit-room = Room changed: { $name }
history-delete-room = Room removed: { $name }
history-add-session = Programme: “{ $title }” added
history-edit-session = Programme: “{ $title }” changed
history-move-session = Programme: “{ $title }” moved
history-place-session = Programme: “{ $title }” put elsewhere
history-put-session = Programme: “{ $title }” moved in the list
history-push-programme =
    { $count ->
        [one] Programme: pushed from “{ $title }” on ({ $count } session)
       *[other] Programme: pushed from “{ $title }” on ({ $count } sessions)
    }
history-publish-programme = Programme published, version { $number }
history-add-track = Track added: { $name }
history-edit-track = Track changed: { $name }
history-delete-track = Track deleted: { $name }
history-set-available = Hours set: { $name }
history-delete-session = Programme: “{ $title }” removed
history-add-speaker = Speaker added: { $name }
history-edit-speaker = Speaker changed: { $name }
history-remove-speaker = Speaker removed: { $name }
history-add-person = Person added: { $name }
history-edit-person = Person changed: { $name }
history-delete-person = Person deleted: { $name }
history-merge-agreeing =
    { $count ->
        [one] Merged: { $count } pair that agreed in everything
       *[other] Merged: { $count } pairs that agreed in everything
    }
history-merge-people = Merged: { $other } into { $name }
history-keep-apart = Two people: { $name } and { $other }
history-erase-person = A person’s data was erased
history-tag-people =
    { $way ->
        [remove] Tag removed ({ $tags }): { $count }
       *[add] Tag added ({ $tags }): { $count }
    }
history-save-filter = Filter saved: { $name }
history-rename-filter = Filter renamed: { $name }
history-delete-filter = Filter deleted: { $name }
history-add-guest = Guest added: { $name }
history-invite-people =
    { $count ->
        [one] { $count } person invited
       *[other] { $count } people invited
    }
history-set-reply =
    { $state ->
        [invited] Reply of { $name }: invited
        [going] Reply of { $name }: going
        [maybe] Reply of { $name }: maybe
        [declined] Reply of { $name }: declined
        [waitlisted] Reply of { $name }: waitlisted
        [cancelled] Reply of { $name }: cancelled
       *[several] Replies changed: { $count }
    }
history-edit-guest = Guest changed: { $name }
history-set-companions = Plus-ones of { $name } changed
history-remove-guests =
    { $count ->
        [one] { $count } guest removed
       *[other] { $count } guests removed
    }
history-tag-guests =
    { $way ->
        [remove] Tag removed from guests ({ $count }): { $tags }
       *[add] Guests tagged ({ $count }): { $tags }
    }
history-set-plus-ones =
    { $count ->
        [one] { $count } guest: { $plusOnes } plus-ones each
       *[other] { $count } guests: { $plusOnes } plus-ones each
    }
history-move-to-front =
    { $count ->
        [one] First on the waitlist: { $name }
       *[other] { $count } guests moved to the front of the waitlist
    }
history-settle-unclear =
    { $count ->
        [one] Unclear answer taken as right: { $name }
       *[other] Unclear answers of { $count } guests taken as right
    }
history-add-sitting = Sitting added: { $title }
history-edit-sitting = Sitting changed: { $title }
history-delete-sitting = Sitting removed: { $title }
history-edit-order = Order changed: { $name }
history-send-order = Order to “{ $name }” sent, version { $number }
history-add-dish = Dish added: { $name }
history-edit-dish = Dish changed: { $name }
history-delete-dish = Dish removed: { $name }
history-take-from-menu =
    { $count ->
        [one] { $count } dish taken from the menu of “{ $name }”
       *[other] { $count } dishes taken from the menu of “{ $name }”
    }
history-settle-food-words = Food decided: { $name }
history-add-staff = Staff added: { $name }
history-edit-staff = Staff changed: { $name }
history-remove-staff = Staff removed: { $name }
history-check-in-guest = Checked in: { $name }
history-undo-check-in = Check-in taken back: { $name }
history-add-walk-in = Walk-in: { $name }
history-check-out-guest = Left: { $name }
history-read-back-paper =
    { $count ->
        [one] Paper list read back: { $count } person checked in
       *[other] Paper list read back: { $count } people checked in
    }
history-print-badges =
    { $count ->
        [one] { $count } badge printed
       *[other] { $count } badges printed
    }
history-import-guests =
    { $count ->
        [one] { $count } guest imported from { $file }
       *[other] { $count } guests imported from { $file }
    }

# The History tab.
history-list = History of the event
history-empty-title = Nothing has happened yet
history-empty-text = Every change of this event is listed here and can be taken back.
history-undone = Taken back
history-redone = Done again
history-undo-one = Undo
history-undo-of = Undo: { $what }
history-held = Undo passes it by
history-for-good = Done for good
history-redo-one = Do again
history-redo-of = Do again: { $what }
history-other = A change
history-nothing = empty
history-yes = yes
history-no = no
history-changed = changed
history-earlier = Earlier
history-later = Later
history-day-today = Today
history-changes =
    { $count ->
        [one] { $count } field
       *[other] { $count } fields
    }
history-field-title = Title
history-field-name = Name
history-field-kind = Kind
history-field-state = State
history-field-starts = Start
history-field-ends = End
history-field-zone = Time zone
history-field-venue-id = Venue
history-field-room-id = Room
history-field-capacity = Seats
history-field-about = About
history-field-notes = Notes
history-field-note = Note
history-field-ticket-kind = Ticket kind
history-field-host = Host
history-field-organizer-name = Organiser
history-field-organizer-email = Organiser’s e-mail
history-field-link = Link
history-field-currency = Currency
history-field-door-kept = Door kept
history-field-food-planned = Food and drinks
history-field-margin-percent = Food margin, %
history-field-calendar-sequence = Calendar version
history-field-address = Address
history-field-access-notes = How to get in
history-field-contact-name = Contact person
history-field-contact-email = Contact’s e-mail
history-field-contact-phone = Contact’s phone
history-field-cost-minor = Cost
history-field-layout = Layout
history-field-minutes = Minutes
history-field-hard = Must start then
history-field-setup-minutes = Set-up, minutes
history-field-teardown-minutes = Clearing, minutes
history-field-colour = Colour
history-field-talk-title = Talk
history-field-talk-abstract = Abstract
history-field-needs = Needs
history-field-do-not-record = Do not record
history-field-eats = Eats
history-field-plus-ones = Plus-ones
history-field-source = Source
history-field-asked-at = Asked
history-field-answered-at = Answered
history-field-over-capacity = Beyond the seats
history-field-diet = Diet
history-field-diets = Diets
history-field-allergens = Allergens
history-field-traces = Traces
history-field-diet-note-settled = Food words decided
history-field-diet-note = Food note
history-field-company = Company
history-field-job-title = Job
history-field-role = Role
history-field-course = Course
history-field-portion = Portion
history-field-eaters = Who eats
history-field-tag = Tag
history-field-share-percent = Share, %
history-field-basis = Counted for
history-field-basis-heads = Heads
history-field-service = Service
history-field-unit = Unit
history-field-per-head = A head takes
history-field-pack = Sold by
history-field-taken-percent = Taken by, %
history-field-mix = Part in the mix
history-field-min-units = Least ordered
history-field-step = In steps of
history-field-left-over = Left over
history-field-price-minor = Price
history-field-ordered = Ordered
history-field-supplier = Supplier

history-add-task = Task added: { $title }
history-add-usual-tasks =
    { $count ->
        [one] { $count } usual task added
       *[other] { $count } usual tasks added
    }
history-edit-task = Task changed: { $title }
history-tick-task =
    { $state ->
        [done] Task done: { $title }
       *[other] Task to do again: { $title }
    }
history-delete-task = Task deleted: { $title }
history-prepare-invitations =
    { $count ->
        [one] { $count } invitation file prepared for “{ $title }”
       *[other] { $count } invitation files prepared for “{ $title }”
    }
history-confirm-mailing =
    { $sent ->
        [yes] Invitations to “{ $title }”: sent ({ $count })
        [no] Invitations to “{ $title }”: not sent ({ $count })
        [message-yes] Message “{ $title }”: sent ({ $count })
        [message-no] Message “{ $title }”: not sent ({ $count })
        [message-unknown] Message “{ $title }”: not said whether sent ({ $count })
        [post-yes] Post “{ $title }”: published
        [post-no] Post “{ $title }”: not published
        [post-unknown] Post “{ $title }”: not said whether published
       *[other] Invitations to “{ $title }”: not said whether sent ({ $count })
    }
history-edit-mail-template = Text of mails changed
history-set-logo = Logo set: { $name }
history-remove-logo = Logo removed: { $name }
history-reset-mail-template = Usual text of mails restored
history-read-bundle = Bundle read from “{ $from }”: rows { $rows }, arrivals and departures { $arrivals }
history-settle-review = Reviewed: a value chosen of those that laptops wrote

history-apply-replies =
    { $count ->
        [one] { $count } answer from calendars: { $going } going, { $maybe } maybe, { $declined } declined
       *[other] { $count } answers from calendars: { $going } going, { $maybe } maybe, { $declined } declined
    }
history-edit-budget = Budget: limit or reserve changed
history-add-budget-line = Budget: “{ $title }” added
history-edit-budget-line = Budget: “{ $title }” changed
history-agree-budget-line = Budget: what was agreed changed: { $title }
history-delete-budget-line = Budget: “{ $title }” deleted
history-add-budget-doc =
    { $kind ->
        [invoice] Invoice added: { $title }
        [act] Certificate of completion added: { $title }
        [receipt] Receipt added: { $title }
        [payment] Payment added: { $title }
       *[other] Document added: { $title }
    }
history-edit-budget-doc =
    { $kind ->
        [invoice] Invoice changed: { $title }
        [act] Certificate of completion changed: { $title }
        [receipt] Receipt changed: { $title }
        [payment] Payment changed: { $title }
       *[other] Document changed: { $title }
    }
history-delete-budget-doc =
    { $kind ->
        [invoice] Invoice deleted: { $title }
        [act] Certificate of completion deleted: { $title }
        [receipt] Receipt deleted: { $title }
        [payment] Payment deleted: { $title }
       *[other] Document deleted: { $title }
    }
history-set-event-rate =
    { $state ->
        [removed] Rate removed: { $currency }
       *[other] Rate set: { $currency }
    }
history-add-sponsor = Sponsor added: { $name }
history-edit-sponsor = Sponsor changed: { $name }
history-delete-sponsor = Sponsor deleted: { $name }
history-add-promise = { $name }: promise added: { $words }
history-edit-promise = { $name }: promise changed: { $words }
history-tick-promise =
    { $state ->
        [done] { $name }: promise kept: { $words }
       *[other] { $name }: promise to be kept again: { $words }
    }
history-delete-promise = { $name }: promise deleted: { $words }
history-add-cue = Cue added: { $words }
history-edit-cue = Cue changed: { $words }
history-delete-cue = Cue deleted: { $words }
history-start-show-row = Begun in the show: { $title }
history-next-show-row =
    { $state ->
        [done] Ended in the show: { $title }
       *[other] Begun in the show: { $title }
    }
history-take-back-show-mark =
    { $state ->
        [done] End taken back in the show: { $title }
       *[other] Beginning taken back in the show: { $title }
    }
history-take-back-rehearsal =
    { $count ->
        [one] { $count } step of a rehearsal taken back: { $title }
       *[other] { $count } steps of a rehearsal taken back: { $title }
    }
history-tick-show-row =
    { $state ->
        [done] Done on the run sheet: { $title }
       *[other] To do again on the run sheet: { $title }
    }
history-add-duty = Duty added: { $title }
history-edit-duty = Duty changed: { $title }
history-delete-duty = Duty deleted: { $title }
history-add-shift = Shift added: { $title }
history-edit-shift = Shift changed: { $title }
history-delete-shift = Shift deleted: { $title }
history-assign-shift = { $title }: { $name } was asked
history-set-assignments =
    { $state ->
        [confirmed] Shift confirmed: { $name }
        [declined] Shift declined: { $name }
        [came] Was there: { $name }
        [absent] Was not there: { $name }
       *[other] Asked again: { $name }
    }
history-remove-assignment = { $title }: { $name } was taken off
history-add-shot = Picture asked for: { $title }
history-edit-shot = Picture changed: { $title }
history-tick-shot =
    { $state ->
        [done] Picture taken: { $title }
       *[other] Picture to be taken again: { $title }
    }
history-delete-shot = Picture not asked for any more: { $title }
history-export-duties =
    { $count ->
        [one] Shifts handed out for the calendar of { $count } person
       *[other] Shifts handed out for the calendars of { $count } people
    }
history-add-talk = Talk added: { $title }
history-edit-talk = Talk changed: { $title }
history-delete-talk = Talk deleted: { $title }
history-give-talk = Talk put into the programme: { $title }
history-keep-talk = Talk kept in the library: { $title }
history-set-session-talk = Talk of a session chosen: { $title }
history-edit-profile = Speaker described: { $name }
history-set-portrait = Photo set: { $name }
history-remove-portrait = Photo removed: { $name }
history-set-kpi-target =
    { $state ->
        [removed] Target of a figure removed
       *[other] Target of a figure set
    }
history-create-message = Message written: { $name }
history-edit-message = Message changed: { $name }
history-write-message-text = Text of “{ $name }” changed ({ $lang })
history-remove-message-text = Text of “{ $name }” taken out ({ $lang })
history-save-text = Text kept: { $name } ({ $lang })
history-edit-saved-text = Kept text changed: { $name } ({ $lang })
history-duplicate-saved-text = Kept text copied: { $name } ({ $lang })
history-remove-saved-text = Kept text removed: { $name } ({ $lang })
history-duplicate-message = Message copied: { $name }
history-remove-message = Message removed: { $name }
history-prepare-message =
    { $count ->
        [one] “{ $name }” prepared for { $count } person
       *[other] “{ $name }” prepared for { $count } people
    }
history-note-post = “{ $name }” copied for { $channel }
history-offer-series-messages =
    { $count ->
        [one] { $count } task of messages added to the dates of “{ $title }”
       *[other] { $count } tasks of messages added to the dates of “{ $title }”
    }
history-offer-usual-messages =
    { $count ->
        [one] { $count } task of messages added to “{ $title }”
       *[other] { $count } tasks of messages added to “{ $title }”
    }
history-set-consent = Consent noted: { $name }
history-set-consents = Consents noted: { $count }
history-hold-address = Address held: { $address }
history-lift-address-hold = Address may be written to again: { $address }
history-apply-read-mail = Mails that came back read: no more mailings { $unsubscribed }, addresses held { $held }
