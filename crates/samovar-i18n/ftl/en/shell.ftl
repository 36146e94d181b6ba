# The window around everything: sections, common buttons.
shell-name = Samovar
shell-home = Home
shell-events = Events
shell-people = People
shell-venues = Venues
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
shell-tab-tasks = Tasks
shell-tab-guests = Guests
shell-tab-speakers = Speakers
shell-tab-catering = Catering
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
shell-search = Search
shell-details = Details
shell-copy = Copy
shell-print = Print
shell-loading = Loading
shell-choose-file = Choose a file
shell-new-event = New event
shell-nothing-found = Nothing found
shell-add-named = Add “{ $name }”
shell-remove-named = Remove { $name }
shell-clear-search = Clear the search

# What Undo and Redo have done.
shell-undone = Undone
shell-redone = Done again
shell-undone-step = Undone: { $what }
shell-redone-step = Done again: { $what }
shell-nothing-to-undo = Nothing to undo
shell-nothing-to-redo = Nothing to do again
shell-undo-depth =
    { $count ->
        [0] Nothing to undo
        [one] { $count } step can be undone
       *[other] { $count } steps can be undone
    }
shell-last-backup = Last backup { $when }
shell-no-backup = No backup yet
shell-job = { $done } of { $total }

# The headcount strip: each figure is a button.
shell-headcount = Headcount
shell-headcount-coming = { $coming } coming
shell-headcount-coming-of = { $coming } coming of { $seats } seats
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
shell-headcount-full = { $percent }% of the seats are taken

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

# The palette finds an action by its English or its Russian name.
shell-palette = Search or do
shell-palette-placeholder = A person, an event, an action
shell-palette-actions = Actions
shell-other-language = Переключить на русский
shell-theme-light = Light theme
shell-theme-dark = Dark theme

# Help.
shell-help = Help and shortcuts
shell-help-intro = Shortcuts follow the keys' places, so they work with any keyboard layout. Everything can be undone, and the planner never leaves this computer.
shell-keys-everywhere = Everywhere
shell-keys-lists = In lists
shell-keys-new-here = New item here
shell-keys-search-here = Search here
shell-keys-sections = Sections
shell-keys-tabs = Parts of the event
shell-keys-back-forward = Back, forward
shell-keys-panes = Next part of the window
shell-keys-close = Close a panel or a list
shell-keys-move = Move
shell-keys-edit = Edit the cell
shell-keys-select = Select the row
shell-keys-extend = Select several rows
shell-keys-menu = Menu of the row

shell-error-unknown = Something went wrong ({ $code }). Your data is unchanged. Try again.
