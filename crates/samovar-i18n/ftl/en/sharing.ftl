# One planner on several laptops, by a stick: the settings and what is to be reviewed.

sharing-section = Several laptops
sharing-off-text = Two people plan on two laptops, and a stick goes between them. There is no server and no account, and nothing happens until you start it.
sharing-gives = What it gives
sharing-gives-work = Each laptop has the whole planner and works without the others. What one lacks comes on a stick, in one file: a bundle.
sharing-gives-both = Where two laptops changed the same field, both values are kept until somebody chooses. Arrivals at the door are all kept.
sharing-gives-sealed = A bundle can be read by your laptops alone. Whoever finds the stick reads nothing.
sharing-not = What it does not give
sharing-not-live = Nobody sees the other’s changes before the stick is there. Two doors without the stick let the same guest in twice: it can only be told afterwards.
sharing-not-back = What a laptop has, it keeps. Removing it stops what comes later.
sharing-not-erase = While a planner is shared, nobody can be erased from it for good: the others keep what was written. Erase first, or stop sharing.
sharing-start = Start sharing
sharing-join = Join a shared planner
sharing-name = What the others call this laptop
sharing-name-hint = A name and a place, say: Olga, Riga
sharing-name-missing = Type a name
sharing-start-text = This laptop becomes the owner: it alone adds laptops and removes them. Nothing is written outside the planner.
sharing-join-text = This is for a new, empty planner on a second laptop. A small file is saved, the request, for the laptop that owns the planner. There is nothing secret in it.
sharing-join-act = Save the request
sharing-request-kind = Requests to join
sharing-bundle-kind = Bundles of changes

sharing-asked-text = This laptop has asked to join. It waits for a bundle from the owner.
sharing-asked-file = The request is saved: { $path }
sharing-asked-file-before = The request is in the file that you saved.
sharing-asked-give = Bring the request to the owner on a stick, or send it.
sharing-asked-again = Save the request again
sharing-asked-tell = Tell the owner these six digits by phone. They show that the request is yours.
sharing-asked-read = The owner adds this laptop and saves a bundle for it. Read it here, and the whole planner is here.
sharing-digits = Six digits of this laptop
sharing-give-up = Give up joining
sharing-give-up-title = Give up joining?
sharing-give-up-text = The request that was saved is worth nothing then. To join later, a new one is needed.

sharing-on-owner = This planner is shared, and this laptop owns it: it alone adds laptops and removes them.
sharing-on-member = This planner is shared.
sharing-this = This laptop: { $name }
sharing-laptops = Other laptops
sharing-laptop = Laptop
sharing-laptop-digits = Digits
sharing-laptop-role = Role
sharing-laptop-met = Last read
sharing-laptop-waiting = Lacks
sharing-laptop-act = What can be done
sharing-role-owner = Owner
sharing-role-member = Member
sharing-role-removed = Removed
sharing-never-met = Never
sharing-waiting =
    { $count ->
        [0] Nothing
        [one] { $count } change
       *[other] { $count } changes
    }
sharing-alone = No other laptop yet. Make a new planner on the second laptop, choose “Join a shared planner” there, and bring the request here.
sharing-add = Add a laptop
sharing-save = Save what they lack
sharing-read = Read a bundle
sharing-stop = Stop sharing
sharing-stop-title = Stop sharing on this laptop?
sharing-stop-text = This laptop keeps the planner as it is, forgets its keys and reads and saves no more bundles. The other laptops keep what they have. To come back, it has to join anew, with an empty planner.
sharing-stop-text-owner = This laptop keeps the planner as it is, forgets its keys and reads and saves no more bundles. It owns the planner: afterwards nobody can add laptops to it or remove them. The others go on with each other.
sharing-stopped = Sharing is over on this laptop. The planner is as it was.
sharing-remove = Remove
sharing-remove-of = Remove { $name }
sharing-remove-title = Remove { $name }?
sharing-remove-text = What is saved from now on it cannot read. What it has, it keeps. The other laptops hear of it with the next bundle.
sharing-removed-one = { $name } is removed. Give the other laptops a bundle, so that they know too.

sharing-add-title = Add a laptop
sharing-add-text = “{ $name }” asks to join. Whoever is added gets the whole planner, so make sure that it is who you think.
sharing-add-digits = The six digits on that laptop
sharing-add-digits-hint = Call the person and have them read out what stands on their screen.
sharing-add-digits-missing = Type the six digits
sharing-add-show = Show the digits of this request
sharing-add-here = Digits of this request
sharing-add-differ = If they differ, the file is not the one that was saved there. Add nobody, and ask for a new request.
sharing-added = { $name } is added. Save what they lack: the bundle brings them the whole planner.

sharing-saving = Saving the bundle
sharing-reading = Reading the bundle
sharing-saved =
    { $changes ->
        [one] Saved: { $changes } change, { $whom }.
       *[other] Saved: { $changes } changes, { $whom }.
    }
sharing-saved-for =
    { $count ->
        [one] for { $count } laptop
       *[other] for { $count } laptops
    }
sharing-show-bundle = Show the bundle in its folder
sharing-read-nothing = { $name } saved this bundle. Everything in it was here already.
sharing-read-done = From { $name }: { $parts }.
sharing-read-arrivals =
    { $count ->
        [one] { $count } arrival
       *[other] { $count } arrivals
    }
sharing-read-rows =
    { $count ->
        [one] { $count } row changed
       *[other] { $count } rows changed
    }
sharing-read-changes =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
sharing-read-review =
    { $count ->
        [one] { $count } value to review
       *[other] { $count } values to review
    }
sharing-read-digits = The digits of the laptop that saved it are { $digits }. Compare them with the owner’s screen: they must be the same.
sharing-clock = Its clock is ahead of this one by { $time }. Set both clocks: they decide which of two arrivals counts as the first.

sharing-copied-text = This planner was copied here from another laptop. Two laptops would pass for one, and what each writes would get lost, so nothing is read or saved here until you say which it is.
sharing-copied-join = To plan here as well: join anew. A request is saved for the owner, and this laptop becomes one of its own. What is in the planner stays.
sharing-copied-take = To go on in the other laptop’s place, where it is not used any more: take over. The others notice nothing.
sharing-copied-stop = To keep this copy for itself: stop sharing. It stays as it is and gets nothing more.
sharing-again = Join anew
sharing-take-over = Take over
sharing-take-over-text = Only where the other laptop is never used again: it was replaced, lost or set up anew. If both go on, what they write gets lost.
sharing-removed-text = The owner has removed this laptop. The planner here stays as it is and can be used; bundles that are saved from now on cannot be read here.
sharing-removed-back = To come back, join anew: a request is saved for the owner, who can add this laptop once more.

sharing-review = To review
sharing-review-text = Two laptops changed these without knowing of each other. The first value counts, on every laptop the same one; the others are kept until you choose.
sharing-review-more = Only the first { $count } are shown. The others come up as these are decided.
sharing-review-none = Nothing to review
sharing-review-none-text = When two laptops change the same field, both values stand here until somebody chooses one.
sharing-review-off = Nothing is shared, so there is nothing to review
sharing-review-open = { $count } to review
sharing-review-row = { $row }: { $called }
sharing-review-values = { $field }: which value stays?
sharing-review-deleted = deleted, or kept and changed
sharing-review-keep = Keep this
sharing-review-keep-of = Keep this: { $row }, { $field }
sharing-review-kept = Decided: { $row }, { $field }
sharing-review-person = Open the person
sharing-value = { $value } – { $by }, { $at }
sharing-value-now = { $value } – { $by }, { $at } (counts now)
sharing-value-none = empty
sharing-value-deleted = deleted
sharing-value-kept = kept, and changed: { $value }
sharing-value-minor = { $amount } in the smallest coins, such as cents
sharing-value-entry = another entry (…{ $end })
sharing-value-yes = yes
sharing-value-no = no

sharing-field-address = Address
sharing-field-phone = Phone
sharing-field-position = Place in the order
sharing-field-contact = Contact
sharing-field-talk = Title of the talk
sharing-field-done = When it was done

sharing-row-album = Album
sharing-row-answer = Answer to a question
sharing-row-assignment = Somebody on a shift
sharing-row-available = Hours
sharing-row-biography = Biography
sharing-row-budget-doc = Document of a budget
sharing-row-budget-line = Line of a budget
sharing-row-channel = Channel
sharing-row-companion = Plus-one
sharing-row-contact = Contact of a person
sharing-row-cue = Cue
sharing-row-dish = Dish
sharing-row-duty = Duty
sharing-row-event = Event
sharing-row-event-template = Event template
sharing-row-food-order = Order to a supplier
sharing-row-form = Form
sharing-row-guest = Guest
sharing-row-kpi-target = Target
sharing-row-logo = Logo
sharing-row-mail-template = Text of mails
sharing-row-menu-dish = Dish of a menu
sharing-row-message = Message
sharing-row-message-text = Text of a message
sharing-row-person = Person
sharing-row-portrait = Photo of a speaker
sharing-row-profile = Links of a speaker
sharing-row-promise = Promise of a sponsor
sharing-row-question = Question
sharing-row-room = Room
sharing-row-saved-filter = Saved filter
sharing-row-saved-text = Kept text
sharing-row-series = Series
sharing-row-session = Session
sharing-row-shift = Shift
sharing-row-shot = Picture to take
sharing-row-sitting = Sitting
sharing-row-speaker = Speaker
sharing-row-sponsor = Sponsor
sharing-row-staff = Team
sharing-row-supplier = Supplier
sharing-row-talk = Talk
sharing-row-talk-text = Title of a talk
sharing-row-task = Task
sharing-row-track = Track
sharing-row-venue = Venue
sharing-row-other = Entry ({ $table })

palette-words-sharing-start = several laptops, share, sharing, stick, sync, second laptop
palette-words-sharing-join = several laptops, second laptop, connect, request
palette-words-sharing-add = second laptop, request, new laptop, member
palette-words-sharing-save = bundle, stick, sync, several laptops
palette-words-sharing-read = bundle, stick, sync, several laptops
palette-words-sharing-review = conflict, conflicts, both changed, clash

error-sharing-off = This planner is not shared, so there is nothing of the kind to do. Nothing was changed. Start sharing first: Settings, Several laptops.
error-sharing-on = This planner is shared already. Nothing was changed. To join another one, make a new planner and join from there.
error-sharing-asked = This laptop has asked to join and waits for the owner’s bundle. Nothing was changed. Read the bundle, or give up joining: Settings, Several laptops.
error-sharing-copied = This planner was copied here from another laptop, and two laptops would pass for one. Nothing was read or saved. Join anew, take the other laptop’s place, or stop sharing here: Settings, Several laptops.
error-sharing-removed = The owner has removed this laptop. Nothing was read or saved; the planner is as it was. Join anew to come back, or stop sharing here: Settings, Several laptops.
error-not-the-owner = Only the laptop that started the sharing can do that. Nothing was changed. Ask its owner.
error-planner-not-empty = There is something in this planner already, and joining would mix two. Nothing was changed. Make a new planner (Settings, New planner) and join from there; lists can be exported here and imported afterwards.
error-not-a-request = { $path } is not a request to join. Nothing was changed. Choose the file ending in .samovar-request that the other laptop saved.
error-digits-differ = These are not the digits of this request. Nobody was added. Have them read out once more; if they still differ, ask for a new request.
error-laptop-known = { $name } shares this planner already, or was removed from it. Nothing was changed. If it is there, save what they lack and bring the bundle; if it is to come back, have it join anew.
error-not-a-bundle = { $path } is not a bundle. The planner is unchanged. Choose a file that ends in .samovar-bundle.
error-bundle-damaged = { $path } is damaged or was cut off, so nothing of it was read. The planner is unchanged. Copy it to the stick once more, or save a new one, and take the stick out only when the system says so.
error-bundle-not-for-us = { $path } is sealed for other laptops, so it cannot be read here. The planner is unchanged. Have this laptop added first, then ask for a new bundle.
error-bundle-of-another = { $path } is a bundle of another shared planner. This one is unchanged. Open the planner that it belongs to, or choose another file.
error-bundle-newer = { $path } was saved by a newer Samovar. The planner is unchanged. Install the newer version here, then read it again.
error-bundle-stranger = { $path } was saved by a laptop that is none of this planner’s, or was removed. Nothing of it was read. If it should be one, ask the owner for a bundle first: it says who was added.
error-bundle-too-large = { $path } is too large for a bundle. Nothing of it was read. Check that it is the right file, or ask for a new one.
error-nothing-to-share = There is no other laptop yet, so there is nobody to save a bundle for. Nothing was written. Add a laptop first: Settings, Several laptops.
error-laptop-gone = This laptop cannot be removed: it shares the planner no more, or it is the owner’s. Nothing was changed.
error-review-gone = Somebody has decided this already, or it has changed since. Nothing was changed. Look at the list once more.
error-shared-keeps = While this planner is shared, nothing can be erased for good: the documents that go to the other laptops keep what was written. Nothing was changed. Stop sharing here and erase then, and have it done on each other laptop too: Settings, Several laptops.
