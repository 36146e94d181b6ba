# What the terminal says.
cli-undone = Undone: { $what }
cli-foreign-found = This planner held what is not Samovar’s or cannot be read ({ $what }). It was taken out or replaced; a backup of the file as it was is among the backups. `samovar-cli call put_away_file_notice` puts this notice away.
cli-journal-dropped = The end of this planner’s journal could not be read: the last changes before a crash may be missing. `samovar-cli call put_away_file_notice` puts this notice away.
cli-synced = This planner lies in a folder that { $name } copies to other computers. Open it on one computer at a time and wait until it has been copied: otherwise one overwrites the other. `samovar-cli call put_away_file_notice` puts this notice away.
cli-redone = Done again: { $what }
cli-no-events = No events yet.
cli-coming = { $coming } coming, { $invited } without a reply, { $waitlisted } on the waitlist
cli-eating = { $heads } to feed, dishes: { $dishes }
cli-question-where = Where
cli-question-who = Who comes
cli-question-speaks = Who speaks
cli-question-about = What it is about
cli-question-food = What people eat
cli-import-people =
    { $rows ->
        [one] { $rows } row: people added { $added }, people known { $matched }
       *[other] { $rows } rows: people added { $added }, people known { $matched }
    }
cli-import-replies = Going { $going } (heads { $headcount }), maybe { $maybe }, declined { $declined }, waitlist { $waitlisted }
cli-import-namesakes =
    { $count ->
        [one] { $count } has the name of a known person and nothing against it (--same-names same or other)
       *[other] { $count } have the names of known people and nothing against it (--same-names same or other)
    }
cli-import-rejected = Row { $row } not taken: { $reason }
cli-import-warning = Row { $row }, “{ $cell }”: { $reason }
cli-import-list-beside = Column { $column } begins another list: its line 1 is called line { $row } here
cli-import-skipped = Line { $row } is no row ({ $why }): { $text }
cli-import-suggestion = Row { $row }: { $name } may be { $known }, who is known already
cli-import-changed = Guests: { $added } new, { $changed } changed, { $unchanged } as before
cli-import-kept =
    { $count ->
        [one] { $count } guest kept as known, though the file says otherwise
       *[other] { $count } guests kept as known, though the file says otherwise
    }
cli-import-unclear = Row { $row }, { $name }, “{ $header }”: “{ $value }” is not plain; taken as { $taken }
cli-import-unused = Column “{ $header }” is not used, though it looks like “{ $field }”
cli-headcount = Headcount
cli-checked-in = { $name }: checked in. { $there }
cli-would-check-in = { $name }: would be checked in. { $there }. Nothing was kept
cli-exported =
    { $files ->
        [one] { $files } file written: { $path }
       *[other] { $files } files written: { $path }
    }
cli-printed =
    { $pages ->
        [one] { $pages } page written: { $path }
       *[other] { $pages } pages written: { $path }
    }
cli-planner-sound = The planner is sound.
cli-restored = The backup is in place.
cli-restored-kept = The backup is in place. What was there before is kept: { $path }
cli-demo = The sample meetup with its calendar files and door lists is in { $path }
cli-list-exported =
    { $rows ->
        [one] { $rows } row written to { $path }
       *[other] { $rows } rows written to { $path }
    }
cli-invitations-not-sent = Prepared, not sent yet. Send the files, then say so: samovar-cli invitations sent
cli-invitations-ready =
    { $count ->
        [one] “{ $title }”: { $count } file to prepare
       *[other] “{ $title }”: { $count } files to prepare
    }
cli-planner-exported = Written to { $path }: { $events }, { $people }
cli-planner-imported = Planner made: { $path }: { $events }, { $people }
cli-message-prepared-for =
    { $count ->
        [one] For { $count } person.
       *[other] For { $count } people.
    }
cli-message-used = Used: { $used } ({ $unit })
cli-message-used-of = Used: { $used } of { $limit } ({ $unit })
cli-message-missing = ! No value: { $fields }
cli-message-personal = ! Of a person, in what many read: { $fields }
cli-message-held =
    { $reason ->
        [stopped] asked for no messages at all
        [address-held] mails to the address came back
        [no-consent] did not say yes to news
        [no-email] no e-mail address that mail can go to
        [told] told already
        [empty-field] a field of the text is empty
       *[left-out] left out
    }
cli-message-not-for = Nothing is written to { $name }: { $why }
cli-message-not-sent = Prepared, not sent yet. Send the files, then say so: samovar-cli message sent
cli-passphrase-of = Passphrase or recovery key of { $path }:
cli-passphrase-new = New passphrase:
cli-passphrase-again = The same once more:
cli-passphrase-none = Nobody is at a terminal to type the new passphrase. Name the file that holds it: SAMOVAR_NEW_PASSPHRASE_FILE.
cli-passphrase-file-open = Other users of this computer may read { $path }, and the passphrase in it. Keep it to yourself: chmod 600.
cli-lock-forgotten = Whoever forgets the passphrase and has no recovery sheet has lost this planner: then nobody can open it.
cli-locked = The planner is locked. Backups locked along with it: { $backups }
cli-locked-already = This planner is locked already. Nothing was changed. For another passphrase: samovar-cli lock --change
cli-lock-changed = The passphrase is changed. Backups changed along with it: { $backups }
cli-lock-left-open = These stay readable without the passphrase. Delete what is not needed, or keep it elsewhere:
cli-lock-left-old = The new passphrase does not protect these: they open as before, or without any. Delete what is not needed, or keep it elsewhere:
cli-lock-left-locked = These stay as they were, and need the passphrase they had:
cli-lock-print-sheet = Print the recovery sheet now and keep it away from the laptop: samovar-cli recovery-sheet …/sheet.pdf
cli-unlocked = The lock is removed: whoever has the file can read it. Backups unlocked along with it: { $backups }
cli-unlocked-already = This planner is not locked. Nothing was changed.
cli-check-locked = It is locked with a passphrase.
cli-check-unlocked = It is not locked with a passphrase.

# A planner that several laptops share.
cli-share-off = This planner is not shared with another laptop.
cli-share-off-next =
    To begin: samovar-cli share start
    To join one that is shared: samovar-cli --planner NEW.samovar share join -o NAME.samovar-request
cli-share-asked = “{ $name }” has asked to join and waits for the owner’s bundle. Its digits: { $digits }
cli-share-owner = The planner is shared. This laptop, “{ $name }”, is the owner. Its digits: { $digits }
cli-share-on = The planner is shared. This laptop is “{ $name }”. Its digits: { $digits }
cli-share-copied = This planner file was copied here from another laptop: it cannot share from here. Ask to join from a new planner, or use this copy alone: samovar-cli share stop
cli-share-gone = The owner has removed this laptop. What is here stays; to use it alone: samovar-cli share stop
cli-share-nobody = No other laptop yet.
cli-share-is-owner = owner
cli-share-is-member = member
cli-share-is-removed = removed
cli-share-met = met { $at }
cli-share-never-met = never met
cli-share-waiting =
    { $count ->
        [one] { $count } change waiting for it
       *[other] { $count } changes waiting for it
    }
cli-share-has-all = nothing waiting for it
cli-share-to-review =
    { $count ->
        [one] { $count } field to review: samovar-cli share review
       *[other] { $count } fields to review: samovar-cli share review
    }
cli-share-name = What the others call this laptop:
cli-share-started = The planner is shared. This laptop, “{ $name }”, is the owner and adds the others.
cli-share-started-next = On another laptop: samovar-cli --planner NEW.samovar share join -o NAME.samovar-request
cli-share-stopped = This laptop shares no more. The planner stays here as it is.
cli-share-request = Request written: { $path }
cli-share-request-digits = Its digits: { $digits }
cli-share-request-next =
    Bring the file to the owner, and say the digits by phone. The owner adds this laptop and saves a bundle.
    Then, here: samovar-cli share read FILE.samovar-bundle
cli-share-look = “{ $name }” asks to join. Its digits: { $digits }
cli-share-look-next =
    Ask by phone which digits that laptop shows. If they are the same, type those you were told:
    samovar-cli share add "{ $path }" --digits NNNNNN
cli-share-added = “{ $name }” is added. Next, save a bundle for it: samovar-cli share bundle -o FILE.samovar-bundle
cli-share-removed = “{ $name }” is removed: nothing new is sealed for it, and its bundles are not read. What it has stays there.
cli-share-bundle = Bundle written: { $path }
cli-share-bundle-holds = Changes: { $changes }. Laptops that can open it: { $laptops }
cli-share-read = Read from “{ $from }”, whose digits are { $digits }
cli-share-read-nothing = All of it was known here already. Nothing was changed.
cli-share-read-counts = Changes: { $changes }. Rows that are others now: { $rows }. Arrivals and departures: { $arrivals }
cli-share-read-review =
    { $count ->
        [one] { $count } field was changed on both sides: samovar-cli share review
       *[other] { $count } fields were changed on both sides: samovar-cli share review
    }
cli-share-clock-ahead = The clock of “{ $from }” is ahead of this one by { $seconds } s. Set the clocks: they decide which change is the later.
cli-share-review-none = Nothing to review.
cli-share-review-deleted = deleted on one laptop, changed on another
cli-share-review-empty = (empty)
cli-share-review-by = “{ $by }”, { $at }
cli-share-review-next = The first value is in effect. To choose: samovar-cli share settle NUMBER VALUE, such as share settle 1 2
cli-share-settled = { $called }: what stays is { $value }
