# Settings of this computer, the planner file and its backups.
settings-look = Language and look
settings-laptop-unwritten = { $path } cannot be written. What you choose here holds until Samovar is closed, and is then forgotten. Allow writing to this file and its folder.
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Rows
settings-density-compact = Compact
settings-density-default = Usual
settings-density-comfortable = Roomy
settings-text-size = Size of text and controls
settings-text-size-hint = { $larger } and { $smaller } anywhere. Large text of the desktop comes on top.
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
settings-show-rate = Of 100 who say they come, how many do
settings-show-rate-hint = What a forecast begins with. What happens at your own events outweighs it with time
settings-door = Check-in
settings-station = Station
settings-station-hint = What this laptop is called at the door; written with each check-in made on it
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
settings-list-kind = Guest lists and calendars, to import
settings-list-told = “{ $name }” is a list or a calendar, not a planner. Here is what importing it would do.
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
settings-backups-locked = Made at each start, before imports and restores. Locked like the planner. Kept: the ten latest, one a day for a week, one a week for two months; of a large planner fewer.
settings-backups-text = Made at each start, before imports and restores. Packed. Kept: the ten latest, one a day for a week, one a week for two months; of a very large planner fewer.
settings-back-up = Back up now
settings-back-up-to = Back up to another place
settings-backed-up = Backup made
settings-backups-none = No backups yet
settings-backup-when = Made
settings-backup-reason = Why
settings-backup-holds = What is in it
settings-backup-size = Size
settings-reason-start = At start
settings-reason-migration = Before an update of the file
settings-reason-import = Before an import
settings-reason-restore = Before a restore
settings-reason-door = Before check-in
settings-reason-manual = By hand
settings-reason-foreign = Before the file was mended
settings-reason-import-of = Before { $name }
settings-reason-door-of = Before check-in at { $name }
settings-holds = { $events } · { $people }
settings-restore = Restore
settings-restore-file = Restore from a file
settings-restore-file-title = Restore { $name }?
settings-restore-file-text = The planner becomes what this file holds, and everything in it now goes. A backup of the planner as it is now is made first, so this can be taken back.
settings-backup-kind = Backups
settings-restore-of = Restore the backup of { $when }
settings-restore-title = Restore the backup of { $when }?
settings-restore-text = The planner becomes what it was { $ago }. Everything done since goes.
settings-restore-change = Now: { $now }. Afterwards: { $then }.
settings-restore-lost = Among what goes
settings-restore-nothing = No event has changed since.
settings-restore-kept = A backup of the planner as it is now is made first, so this can be taken back.
settings-restored = Restored. The planner as it was before is among the backups.
settings-damaged =
    { $count ->
        [one] The full check found { $count } damaged place in the planner. What you see is still there, and what you do is saved, but some of it may be wrong. Go back to a backup from before the damage.
       *[other] The full check found { $count } damaged places in the planner. What you see is still there, and what you do is saved, but some of it may be wrong. Go back to a backup from before the damage.
    }
settings-damaged-offer = The newest sound backup: { $when }.
settings-damaged-looking = Looking for the newest sound backup…
settings-damaged-none = None of the backups here is sound. Export what you need to keep, or look for an older copy elsewhere.
settings-about = About
settings-version = Samovar { $version }
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
settings-reply-keys = Keys that set a guest’s reply
settings-reply-keys-hint = The keys G, M, D, W set the reply of the guest you are on: going, maybe, declined, waitlist. In every keyboard layout.

# Zone data: by which rules hours are computed.
zone-data-bundled = Time zones: release { $release } of the IANA, built in
zone-data-system = Time zones: release { $release } of the IANA, from this computer’s system
zone-data-other = This planner was last opened with time zones of release { $before }, and here they are { $release }. Hours stay as you entered them. In places that changed their clocks between the two releases, the time in other zones and in calendar files may be an hour different from before.

# All of the planner in a file that other programs can read, out and in again.
settings-json-text = Everything in the planner, without its history, as a JSON file that any program can read. From it a new planner can be made, here or on another computer.
settings-json-export = Save everything as JSON
settings-json-import = Make a planner from JSON
settings-json-kind = Planner as JSON
settings-json-writing = Writing the planner as JSON
settings-json-reading = Making a planner from JSON
settings-json-unsaved = The planner was not saved as JSON
settings-json-unmade = No planner was made
settings-json-written = Saved as JSON: { $events }, { $people }
settings-json-made-title = The planner is made
settings-json-made = { $path }: { $events }, { $people }. The planner that is open is as it was.
settings-json-open = Open the new planner
settings-json-stay = Stay here
settings-drifting-days = Days without a visit after which somebody drifts away
settings-lost-days = Days without a visit after which somebody is lost
settings-stage-chances = Missed evenings that say so
settings-stages-hint = Stages of people go by these numbers on every screen and in every file
