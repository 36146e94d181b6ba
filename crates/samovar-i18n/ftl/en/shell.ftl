# The window around everything: sections, common buttons.
shell-name = Samovar
shell-home = Home
shell-events = Events
shell-people = People
shell-messages = Messages
shell-venues = Venues
shell-suppliers = Suppliers
shell-import = Import
shell-settings = Settings
shell-calendar = Calendar
shell-sections = Sections
shell-menu = Open the menu
shell-language = Language
shell-status = Planner
shell-notices = Notices
shell-no-screen = There is no such screen

shell-tab-overview = Overview
shell-tab-programme = Programme
shell-tab-run-sheet = Run sheet
shell-tab-tasks = Tasks
shell-tab-guests = Guests
shell-tab-speakers = Speakers
shell-tab-catering = Catering
shell-tab-budget = Budget
shell-tab-sponsors = Sponsors
shell-tab-team = Team
shell-tab-photos = Photos
shell-tab-invitations = Invitations
shell-tab-checkin = Check-in
shell-tab-documents = Print & export
shell-tab-history = History
shell-event-tabs = Parts of the event
shell-event-gone = This event is no longer in the planner

shell-save = Save
shell-cancel = Cancel
shell-close = Close
shell-delete = Delete
shell-open = Open
shell-undo = Undo
shell-redo = Redo
shell-retry = Retry
shell-details = Details
shell-copy = Copy
shell-print = Print
shell-loading = Loading
shell-new-event = New event
shell-nothing-found = Nothing found
shell-nothing-new-here = There is nothing to add on this screen. { $keys } plans a new event.
shell-read-as = Nothing for “{ $typed }”. Read as “{ $read }”, in the other layout.
shell-as-typed = Search as typed
shell-search-one-letter = One letter finds every name, company and address with a word that begins so. Type another.
shell-add-named = Add “{ $name }”
shell-remove-named = Remove { $name }
shell-clear-search = Clear the search

# Leaving what was typed and not saved.
shell-leave = Leave without saving?
shell-leave-fields = This can’t be saved as it stands: { $fields }.
shell-leave-text = What you typed here has not been saved yet.
shell-leave-drop = Don’t save
shell-leave-save = Save and leave
shell-stay = Stay

# What Undo and Redo have done.
shell-undone = Undone
shell-redone = Done again
shell-undone-step = Undone: { $what }
shell-redone-step = Done again: { $what }
# Where it was done in an event that is not on screen.
shell-undone-in = Undone in “{ $event }”: { $what }
shell-redone-in = Done again in “{ $event }”: { $what }
shell-undo-it = Undo it
shell-undo-here = Undo the latest here
# After a refusal: what the key would come to next.
shell-undo-goes-on = The next Undo takes back: { $what }
shell-redo-goes-on = The next Redo does again: { $what }
shell-nothing-to-undo = Nothing to undo
shell-nothing-to-redo = Nothing to redo
shell-looked-at = Read only
shell-undo-depth =
    { $count ->
        [0] Nothing to undo
        [one] { $count } step can be undone
       *[other] { $count } steps can be undone
    }
shell-last-backup = Last backup { $when }
shell-no-backup = No backup yet
shell-sound = Checked: sound
shell-moved = The planner’s file was moved, deleted or replaced while it was open. What you see is still here, but nothing more can be saved into it.
shell-save-as = Save what I have as…
shell-save-copy = Save a copy and open it…
shell-foreign =
    { $count ->
        [one] { $count } thing that Samovar did not make was taken out of this planner or mended when it was opened. A backup of the file as it was is kept.
       *[other] { $count } things that Samovar did not make were taken out of this planner or mended when it was opened. A backup of the file as it was is kept.
    }
shell-journal-dropped = The end of the journal could not be read, after a crash or because of the disk: the latest changes may be missing. Look through what was done last.
shell-synced = This planner lies in a folder that { $name } copies to other computers. Open it on one computer at a time and wait until it has been copied: otherwise one overwrites the other.
shell-seen = I have seen it
shell-read-only = This planner may not be written to: you can look, print and export, but nothing is changed. To work on it, save a copy where you may write.
shell-newer = A newer Samovar made this planner. You can look, print and export; nothing is changed, and what the newer one added is not shown. To work on it, install the newer version.
shell-damaged =
    { $count ->
        [one] Damage found in { $count } place. Restore a backup
       *[other] Damage found in { $count } places. Restore a backup
    }
shell-job = { $done } of { $total }

# The headcount strip: each figure is a button.
shell-headcount = Headcount
shell-headcount-coming = { $coming } coming
shell-headcount-coming-of = { $coming } coming of { $seats } seats
shell-headcount-coming-over = { $coming } coming, { $seats } seats
shell-headcount-guests =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
shell-headcount-plus-ones =
    { $count ->
        [one] { $count } plus-one
       *[other] { $count } plus-ones
    }
shell-headcount-waitlisted = { $count } waitlisted
shell-headcount-no-reply = { $count } no reply
shell-headcount-here = { $here } here
shell-headcount-to-come = { $count } to come
shell-headcount-full = { $percent } of the seats are taken

# Fields, and what to do when one can't be read.
shell-required = required
shell-field-unreadable = { $field } could not be read
shell-number-unreadable = Type a number from { $min } to { $max }
shell-money-unreadable = Type a sum, like 1240.50
shell-date-unreadable = Type a date, like 18 Dec 2026
shell-time-unreadable = Type a time, like 19:00
shell-duration-unreadable = Type a length, like 40 or 1:30
shell-pick-date = Pick a date
shell-previous-month = Previous month
shell-next-month = Next month

# Lists.
shell-selected = Selected
shell-select-all = Select all
shell-select-named = Select { $name }
shell-selected-count = { $count } selected
shell-found-count =
    { $count ->
        [0] Nothing found
       *[other] { $count } found
    }

# The palette finds an action by its English or its Russian name.
shell-palette = Search or do
shell-palette-placeholder = A person, an event, an action
shell-palette-actions = Actions
shell-other-language = Переключить на русский
shell-theme-light = Light theme
shell-theme-dark = Dark theme
shell-text-larger = Larger text
shell-text-smaller = Smaller text
shell-text-usual = Usual size of text
shell-text-size = Text size: { $size }

# Help.
shell-help = Help and shortcuts
shell-help-intro = Shortcuts follow the keys' places, so they work with any keyboard layout. Everything can be undone, and the planner never leaves this computer.
shell-keys-everywhere = Everywhere
shell-keys-lists = In lists
shell-keys-new-here = New item here
shell-keys-save = Save the form
shell-keys-search-here = Search here
shell-keys-undo = Undo; in a field, the typing
shell-keys-redo = Redo
shell-keys-sections = Sections
shell-keys-tabs = Parts of the event
shell-keys-back-forward = Back, forward
shell-keys-panes = Next part of the window
shell-keys-to-list = From the title into the list
shell-keys-text-size = Larger, smaller, usual text
shell-keys-close = Close a panel or a list
shell-keys-move = Move
shell-keys-edit = Edit the cell
shell-keys-select = Select the row
shell-keys-extend = Select several rows
shell-keys-menu = Menu of the row

shell-error-unknown = Something went wrong ({ $code }). Your data is unchanged. Try again.
