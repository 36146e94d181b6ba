# Settings of this computer, the planner file and its backups.
settings-look = Language and look
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Rows
settings-density-compact = Compact
settings-density-default = Usual
settings-density-comfortable = Roomy
settings-week-start = The week starts on
settings-monday = Monday
settings-sunday = Sunday
settings-paper = Paper
settings-paper-a4 = A4
settings-paper-letter = Letter
settings-new-events = New events
settings-zone = Time zone
settings-currency = Currency
settings-organizer-name = Organiser
settings-organizer-email = Organiser’s e-mail
settings-organizer-hint = Filled into new events; invitations go out in this name
settings-door = Check-in
settings-station = Name of this station
settings-station-hint = Written with each check-in made on this computer
settings-door-mode = A scan
settings-door-express = Lets in
settings-door-review = Asks first
settings-door-express-hint = lets the whole party in at once
settings-door-review-hint = shows the guest; Enter lets in
settings-door-sounds = Sounds at the door
settings-file = Planner file
settings-file-text = Everything is in this one file. It never leaves this computer by itself.
settings-show-in-folder = Show in folder
settings-open-other = Open another planner
settings-new-planner = New planner
settings-planner-kind = Samovar planners
settings-new-planner-name = Meetups.samovar
settings-check = Check the file
settings-check-good = The file is whole: nothing is damaged
settings-check-bad =
    { $count ->
        [one] The check found { $count } problem. Restore a backup from before it.
       *[other] The check found { $count } problems. Restore a backup from before them.
    }
settings-size = { $size }, { $events }, { $people }
settings-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
settings-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
settings-backups = Backups
settings-backups-text = Made at each start, before imports and restores. Kept: the ten latest, one a day for a week, one a week for two months.
settings-back-up = Back up now
settings-back-up-to = Back up to another place
settings-backed-up = Backup made
settings-backups-none = No backups yet
settings-backup-when = Made
settings-backup-reason = Why
settings-backup-size = Size
settings-reason-start = At start
settings-reason-migration = Before an update of the file
settings-reason-import = Before an import
settings-reason-restore = Before a restore
settings-reason-door = Before check-in
settings-reason-manual = By hand
settings-restore = Restore
settings-restore-of = Restore the backup of { $when }
settings-restore-title = Restore the backup of { $when }?
settings-restore-text = The planner becomes what it was { $ago }. Everything done since goes.
settings-restore-lost = Among what goes
settings-restore-nothing = No event has changed since.
settings-restore-kept = A backup of the planner as it is now is made first, so this can be taken back.
settings-restored = Restored. The planner as it was before is among the backups.
settings-about = About
settings-version = Samovar { $version }
settings-tzdata = Time zone data { $version }
settings-licence = Free software under the MIT or Apache 2.0 licence, at your choice. The typeface is Inter, under the SIL Open Font Licence.
settings-offline = Works without a network and sends nothing anywhere.

# The page in place of the window when the planner can't be opened.
settings-broken-title = The planner could not be opened
settings-broken-file = File
settings-broken-last = Last good backup
settings-broken-none = There is no backup beside this file
settings-broken-restore = Restore this backup
settings-broken-kept = The file as it is now is kept beside it.
settings-broken-others = Other backups
settings-reply-keys = Letters set replies
settings-reply-keys-hint = G, M, D, W on a guest of the list: going, maybe, declined, waitlist.
