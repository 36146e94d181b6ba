# One key per error code: what happened, what is safe, what to do.
error-already-checked-in = { $name } is here already, since { $time }. Nothing was changed. Admit anyway if this is meant.
error-already-guest = { $name } is a guest of this event already. Nothing was changed. Change the reply in the list.
error-already-speaker = { $name } is a speaker of this event already. Nothing was changed. Open the speaker in the list.
error-ambiguous = More than one fits “{ $value }”. Nothing was changed. Use the id, or a longer name.
error-bad-email = “{ $value }” is not an e-mail address. Nothing was saved yet. Write it as name@example.org.
error-bad-money = This is not a price. Nothing was saved yet. Write a number that is not below zero, and a currency such as EUR or RUB.
error-number-beyond =
    { $field ->
        [vatRate] VAT rate
        [finalHours] Hours before the start
        [oversetPercent] Overset
        [minHeads] Minimum heads
        [servicePercent] Service
        [takenPercent] Taken by
        [mix] Share in the mix
        [minUnits] Minimum of units
        [step] Step
        [minutes] Length
        [sharePercent] Share
        [basisHeads] Heads
        [guaranteed] Guaranteed heads
        [served] Served heads
        [ordered] Ordered
        [leftOver] Left over
        [dishes] Number of dishes
        [basisHeads] Heads
        [leftOver] Left over
        [ordered] Ordered
        [guaranteed] Guaranteed heads
        [served] Served heads
       *[other] This number
    }: “{ $value }” is not between { $least } and { $most }. Nothing was saved yet. Choose another value.
error-amount-beyond =
    { $field ->
        [pack] Amount in a unit
       *[perHead] Amount per head
    }: “{ $value }” is not possible. Nothing was saved yet. Write more than 0, and at most { $most }.
error-sum-beyond =
    { $field ->
        [minSpendMinor] Minimum spend
        [deliveryMinor] Delivery
       *[priceMinor] Price
    }: the sum is below zero, or larger than Samovar counts. Nothing was saved yet. Write another sum.
error-unknown-currency = Currency: “{ $value }” is none that Samovar knows. Nothing was saved yet. Write its three letters, such as EUR or RUB.
error-dish-elsewhere = “{ $dish }” is on the menu of “{ $supplier }”, not of “{ $name }”. Nothing was taken. Choose dishes of one supplier.
error-other-currency = The price of “{ $name }” is in { $counted }, and would be a sum in { $currency } then. Nothing was changed. Set the price to 0 first, choose the supplier, then write the price in { $currency }.
error-currency-in-use = Currency: dishes and orders of “{ $name }” have prices in { $counted } ({ $holders }). Nothing was changed. They would be other sums in { $currency }: add a new supplier for { $currency }, or delete those dishes first.
error-sum-too-large = This sum is larger than any event costs. Nothing was saved yet. Look at the digits and write it again.
error-same-currency = { $value } is the event’s own currency and needs no rate. Nothing was saved yet. Choose another currency.
error-line-computed = “{ $title }” is reckoned from what it is of, and is changed there. Nothing was changed. What was agreed and paid of it stands here.
error-bad-request = The program asked itself for something impossible ({ $detail }). Nothing was changed. Try again, and if it comes back, copy the details and report them.
error-bad-workbook = This workbook is damaged or of another kind. The planner is unchanged. Open it in its own program, save it as XLSX or CSV, and import that copy.
error-bug = Samovar made a mistake and stopped this action. Your data is unchanged. Try again, and if it comes back, copy the details and report them.
error-cancelled-by-user = Stopped as you asked. Nothing was changed.
error-cannot-read = { $path } cannot be read. The planner is unchanged. Check that you may open it.
error-cannot-write = { $path } cannot be written. The planner is unchanged. Choose another folder, or allow writing to this one.
error-cell-too-long = A cell of this file is longer than Samovar reads. The planner is unchanged. Shorten it and save the file again.
error-changed-since =
    { $why ->
        [later] { $way ->
            [redo] “{ $what }” cannot be done again
           *[undo] “{ $what }” cannot be undone
        }: { $later } came to it later. Nothing was changed. Take those back first.
        [invited] { $way ->
            [redo] “{ $what }” cannot be done again
           *[undo] “{ $what }” cannot be undone
        }: invitations for { $people ->
            [one] { $people } person
           *[other] { $people } people
        } have been prepared since and may be on their way. Nothing was changed. Remove the guests you do not want instead; then they are sent a cancellation.
        [gone] { $way ->
            [redo] “{ $what }” cannot be done again
           *[undo] “{ $what }” cannot be undone
        }: it needs what is no longer there, { $gone }. Nothing was changed. Bring that back first.
        [taken] { $way ->
            [redo] “{ $what }” cannot be done again
           *[undo] “{ $what }” cannot be undone
        }: something else has its place since. Nothing was changed. Take the later change back first.
        [seats] { $way ->
            [redo] “{ $what }” cannot be done again
           *[undo] “{ $what }” cannot be undone
        }: the seats of “{ $title }” are taken since ({ $coming } would come, there are { $capacity }). Nothing was changed. Free a seat first, or raise the number of seats.
       *[changed] { $way ->
            [redo] “{ $what }” cannot be done again
           *[undo] “{ $what }” cannot be undone
        }: it was changed again since. Nothing was changed now. Undo the later changes first.
    }
error-done-for-good =
    { $command ->
        [prepare_invitations] “{ $what }” cannot be undone: the files may be on their way to people. Nothing was changed. If they were not sent, say so among the invitations; then nobody holds them.
        [erase_person] “{ $what }” cannot be undone: nothing of it was kept. Nothing was changed. Only an older backup may still hold it.
       *[other] “{ $what }” cannot be undone: it was done for good. Nothing was changed.
    }
error-disk-full = The disk is full, so the last action was not saved. Everything before it is safe. Free some room and try again.
error-empty-file = This file is empty. The planner is unchanged. Export the list again, or choose another file.
error-end-before-start = The end ({ $ends }) is not after the start ({ $starts }). Nothing was saved yet. Correct one of them.
error-event-cancelled = This event is cancelled. Nothing was changed. Open it again first.
error-file-in-use = { $path } is open in another program, which keeps everybody else from it. The planner is unchanged. Close it there, then try again.
error-file-missing = { $path } is not there. The planner is unchanged. Check the name, or choose another file.
error-file-too-large = This file is larger than Samovar reads. The planner is unchanged. Split it into smaller files.
error-header-only = This file has a header and no rows. The planner is unchanged. Export the list again, or choose another file.
error-in-use = “{ $name }” is still in use: { $holders }. Nothing was deleted. Choose something else there first.
error-inflates-too-much = This workbook unpacks to far more than a guest list holds. The planner is unchanged. Save the list as a new file and import that.
error-migration-changed = { $path } was made by an unknown version of Samovar. It was not touched. Open it with the program that made it, or restore a backup.
error-letter-lost = A character of “{ $value }” was lost before it came here. Nothing was saved yet. Type it by hand.
error-list-not-planner = { $path } is a list, a calendar or mail, not a planner. It was not touched. Open your planner and import the file there.
error-planner-packed = { $path } is a packed backup, not a planner to work on. It was not touched. Restore it: Settings, Backups, Restore from a file, or in the terminal: samovar-cli restore. Or unpack it (gzip), and open the file that ends in .samovar.
error-logo-other-kind =
    { $given ->
        [none] “{ $name }” is not a picture that Samovar knows. Nothing was changed. Choose a PNG or a JPEG.
       *[other] “{ $name }” is { $given }, and a logo must be PNG or JPEG. Nothing was changed. Save or export it as PNG in the program that made it, and choose that file.
    }
error-logo-too-heavy = “{ $name }” is larger than { $most } MB. Nothing was changed. Save it with fewer pixels or as JPEG, and choose that file.
error-logo-too-many-pixels = “{ $name }” is { $width } × { $height } pixels, and a logo has at most { $most } along a side. Nothing was changed. Save it smaller, and choose that file.
error-logo-broken = “{ $name }” is damaged or cut off. Nothing was changed. Open it in a program for pictures, save it anew, and choose that file.
error-logo-white = “{ $name }” is white through and through: nothing of it would be seen on paper. Nothing was changed. Choose a logo for a light background.
error-missing = This is no longer in the planner. Nothing was changed. Undo the deletion, or refresh the list.
error-no-name-column = No column of this file is a name, an e-mail address or a phone yet. The planner is unchanged. Say which column holds the names.
error-no-such-sheet = This workbook has no sheet “{ $name }”. The planner is unchanged. Choose another sheet.
error-no-badges = Nobody at “{ $title }” needs a badge with this choice. No file was written. Choose all badges, or add guests first.
error-not-a-planner = { $path } is not a Samovar planner. It was not touched. Choose a file that ends in .samovar.
error-no-title-column = No column of this file says what takes place yet. The planner is unchanged. Say which column holds the titles of the sessions.
error-not-a-schedule = This file holds no programme ({ $found }). The planner is unchanged. Choose a schedule (XML or JSON), what Sessionize gives, or a table (CSV, XLSX).
error-schedule-broken = This file is damaged or cut off in line { $line }. The planner is unchanged. Export the programme again.
error-schedule-entities = This file declares entities of its own, which may stand for anything, so Samovar does not read it. The planner is unchanged. Export the programme again without a DOCTYPE.
error-schedule-too-many = This file holds more than { $limit } sessions or parts. The planner is unchanged. Split the programme into several files.
error-planner-not-list = { $path } is a planner, not a list. Nothing was imported. To work in it, open it: Settings, Open another planner. To bring people over from it, export them there first.
error-not-a-table = This file holds no table of people. The planner is unchanged. Choose a CSV, XLSX or vCard file.
error-not-a-time = “{ $value }” is not a date and time. Nothing was changed. Write it as 2026-12-18T19:00.
error-no-rehearsal = There is no rehearsal. Start one in the check-in of the event.
error-too-early = “{ $title }” begins in more than a day. Nobody was checked in. Rehearse the door, or say that they really come so early (in the terminal: --rehearse or --early).
error-not-coming =
    { $state ->
        [event-cancelled] This event is cancelled. { $name } was not checked in. Admit anyway if this is meant.
        [cancelled] The place of { $name } was cancelled. Nobody was checked in. Admit anyway if this is meant.
        [declined] { $name } declined. Nobody was checked in. Admit anyway if this is meant.
        [waitlisted] { $name } is on the waitlist. Nobody was checked in. Admit anyway if this is meant.
       *[other] { $name } did not say they would come. Nobody was checked in. Admit anyway if this is meant.
    }
error-not-here = { $name } is not here. Nothing was changed. Look at the log to see when they left.
error-nothing-matches = Nothing fits “{ $value }”. Nothing was changed. Check the spelling or use the id.
error-nothing-to-redo = There is nothing to redo. Nothing was changed.
error-nothing-next = Nothing of “{ $title }” is left to begin. Nothing was changed. Give sessions a time in the programme, or close the show.
error-nothing-shown = Nothing of “{ $title }” has begun. Nothing was changed. Begin the first session, then it can be taken back.
error-nothing-rehearsed = No step of a rehearsal of “{ $title }” stands. Nothing was changed. What was begun on the day itself is taken back step by step.
error-nothing-to-undo = There is nothing to undo. Nothing was changed.
error-old-excel = This is a workbook of Excel 97–2003 (.xls). The planner is unchanged. Save it as XLSX or CSV, and import that copy.
error-name-taken = “{ $name }” is there already. Nothing was changed. Choose another name.
error-sitting-elsewhere = That sitting belongs to another event. Nothing was saved. Choose one of this event.
error-time-of-session = This sitting has the time of its item in the programme. Nothing was saved. Move the item, or take the sitting out of the programme first.
error-session-without-time = This session has no time yet, so nothing follows it. Nothing was moved. Put it on the timetable first.
error-programme-empty = Nothing in the programme of “{ $title }” has a time yet. Nothing was published. Set the times first.
error-programme-unchanged = The programme of “{ $title }” is as version { $number } has it. Nothing was published.
error-programme-unreadable = Version { $number } of this programme cannot be read: the planner file is damaged there. Restore a backup to see it.
error-shift-when = A shift is either by a session or by the clock, and this one says both or neither. Nothing was saved. Choose a session, or set from when until when.
error-room-elsewhere = “{ $room }” is a room of “{ $venue }”, not of the venue chosen. Nothing was saved yet. Choose a room of that venue, or the other venue.
error-same-person = These are one person already. Nothing was changed.
error-out-of-range = “{ $value }” is not possible here. Nothing was saved yet. Choose another value.
error-over-capacity = There are { $capacity } seats and { $coming } coming, so { $wanted } more would be too many. Nothing was changed. Put them on the waitlist, or go over the capacity on purpose.
error-not-waitlisted = { $name } is not on the waitlist, so there is no place to change. Put them on the waitlist first.
error-password-locked = This workbook is locked with a password. The planner is unchanged. Open it in its own program, save it without the password, and import that copy.
error-path-not-text = The name { $path } is not written in UTF-8, so Samovar cannot tell which file is meant. Nothing was read or written. Rename the file or its folder, or choose another.
error-person-in-use = { $name } is still needed: { $holders }. Nobody was deleted. Remove the person from those events first; whoever was given an invitation stays.
error-passphrase-differs = The two passphrases are not the same. Nothing was changed. Type the new one twice alike.
error-passphrase-short = A passphrase has at least { $least } characters. Nothing was changed. Take a few words that do not belong together.
error-passphrase-wrong = This passphrase does not open { $path }. Nothing was changed. Try again: capital letters and the keyboard layout count, and the recovery key off the sheet opens it too. If you are sure of it, the beginning of the file may be damaged; then a backup may open.
error-planner-damaged = { $path } is damaged. It was kept as it is. Restore the last good backup, or open another planner.
error-planner-foreign = { $path } is not laid out as a planner of Samovar is ({ $what }). It was not touched. Open another planner, or restore a backup made by Samovar.
error-planner-locked = { $path } is locked with a passphrase. Nothing was changed. Type the passphrase, or the recovery key off the sheet. In a script, name the file that holds it: SAMOVAR_PASSPHRASE_FILE.
error-planner-moved = { $path } was moved, deleted or replaced while it was open. This change was not saved; everything saved before is still here. Save what you have as a new file, or put the file back where it was.
error-planner-newer = { $path } was made by a newer Samovar. It was not touched. Install the newer version, or open another planner.
error-planner-busy = Something is still being done with { $path }. Nothing was changed. Wait until it is done, or stop it, then try again.
error-planner-open = { $path } is open in another Samovar. Nothing was changed. Close it there, or open another planner.
error-planner-not-locked = This planner is not locked, so it has no recovery key. Nothing was printed. Lock it with a passphrase first, then print the sheet.
error-planner-read-only = { $path } may not be written to. Nothing was changed. Save a copy where you may write (Settings, Back up to another place) and open that, or allow writing to the file and its folder.
error-required = This must not be empty. Nothing was saved yet. Fill it in and save again.
error-storage-failed = The planner could not be read or written ({ $detail }). Everything saved before is safe. Try again, and if it comes back, restore a backup.
error-time-skipped = { $time } does not exist in { $zone }: the clocks go forward over it. Nothing was saved yet. The next time that exists is { $next }.
error-too-long = This is longer than { $most } characters. Nothing was saved yet. Make it shorter.
error-took-too-long = This took far longer than it should, so it was stopped. Nothing was changed. Ask for less at once, or have the planner checked in the settings.
error-too-many = One person has at most { $most } of these. Nothing was saved yet. Remove those that are not needed.
error-too-many-cells = This file has more cells than Samovar reads at once. The planner is unchanged. Remove the columns you do not need, or split it.
error-too-many-columns = This file has more columns than any guest list. The planner is unchanged. Keep the columns you need and save it again.
error-too-many-rows = This file has more rows than Samovar reads at once. The planner is unchanged. Split it into smaller files.
error-undo-elsewhere = The latest step was made in “{ $event }”: { $what }. Nothing was taken back. Undo it if that is meant, or undo the latest step here.
error-unknown-command = There is no command “{ $command }”. Nothing was changed. See the list of commands in the help.
error-unknown-encoding = Samovar cannot tell how the letters of this file are written. The planner is unchanged. Choose the encoding by hand, or save the file as UTF-8.
error-unknown-zone = There is no time zone “{ $zone }”. Nothing was saved yet. Choose one from the list, such as Europe/Moscow.
error-series-no-dates = The rule has no date. Choose another day or a later end. Nothing has been changed.
error-series-too-many-dates = The rule makes { $count } dates; at most { $most } are planned at once. Choose an earlier end, or no end: then the next dates are planned when you need them.
error-series-full = “{ $title }” has { $count } dates already; a series holds { $most } at most. Nothing was planned. End this series, or plan fewer dates, and go on with a new series.
error-too-many-at-once = { $people } people on { $dates } dates are more guests than are invited at once ({ $most } at most). Nothing was changed. Take fewer people or fewer dates at a time.
error-series-first-date-off = The first date, { $date }, is not one that the rule has; the next would be { $next }. Change the rule or the date.
error-date-not-in-series = { $date } is not a date of “{ $title }”. Choose one from its list.
error-already-in-series = “{ $title }” is a date of a series already. Change that series, or take the event out of it first.
error-not-in-series = “{ $title }” is not a date of this series. Open the event again.
error-series-over = “{ $title }” has no more dates to plan: its rule has come to its end. Change the rule to go on.
error-nothing-to-publish = There is nothing to publish: no event to come that is more than a draft. Open an event first, or choose an earlier day.
error-no-owners = No cue of “{ $title }” has somebody who does it and a time. No file was written. Write a name beside a cue, then write the files again.
error-no-speakers = “{ $title }” has no speakers to write a calendar for. Add them in the tab Speakers.
error-no-shifts = Nobody has anything to be handed for a calendar: “{ $title }” has no shifts with people and times. Ask people for shifts in the tab Team.
error-not-in-programme = { $guest } has no time in the programme yet. Give them a session with a time, then write the file again.
error-not-a-file = { $path } is not a file with a list or a mail in it: a folder, a device or a pipe cannot be read like one. The planner is unchanged. Choose a file.
error-path-not-a-file = { $path } is a folder, a device or a pipe. Nothing was written. Choose the name of a file.
error-path-is-planner = { $path } is a planner, or belongs to one: its journal, its lock, its settings. Nothing was written, and it is as it was. Choose another name.
error-path-is-backup = { $path } is among the planner’s backups. Nothing was written, and they are as they were. Choose another folder.
error-path-is-other-kind = { $path } is there already, and it is a file of another kind. Nothing was written, and it is as it was. Choose another name, or move that file away first.
error-path-holds-planner = { $path } is the folder of the planner itself. Nothing was written. Choose another folder, or a new one inside it.
error-recovery-sheet-beside = The recovery sheet opens the planner, so its file is never put beside the planner or among its exports ({ $path }). Nothing was written. Choose another place, such as a stick, print the sheet and delete the file.
error-path-is-source = { $path } is the very list that is being read. Nothing was written, and it is as it was. Choose another name.
error-path-taken = { $path } is there already. Nothing was written, and it is as it was. Choose another name.
error-not-planner-json = { $path } is not a planner that Samovar wrote as JSON. Nothing was made. Choose a file from Settings, Save everything as JSON.
error-planner-json-newer = { $path } was written by a newer Samovar. Nothing was made. Install the newer version and import it there.
error-planner-json-cut = { $path } ends in the middle, at line { $line }. It was not written or copied to its end. Nothing was made. Get it again from where it came from.
error-planner-json-broken = { $path } cannot be read at line { $line }, column { $column }. Nothing was made. Get it again from where it came from, or put the line right.
error-planner-json-odd =
    { $why ->
        [unknown-table] { $path } has a table “{ $what }” that a planner of its version does not have.
        [missing-table] { $path } lacks the table “{ $what }”.
        [unknown-column] { $path } has “{ $what }” near line { $line }, which a planner of its version does not have.
        [missing-column] { $path } lacks “{ $what }” in the row near line { $line }.
        [twice] { $path } has the same row or part of “{ $what }” twice, near line { $line }.
       *[wrong-kind] { $path } has a value of the wrong kind for “{ $what }” near line { $line }.
    } Nothing was made. Get the file again from where it came from, or put it right.
error-planner-json-value = { $path } holds a value that Samovar cannot read: { $what }. Nothing was made. Put it right in the file, or get the file again.
error-planner-json-loose = { $path } has a row that names another which is not in it ({ $what }). Nothing was made. Get the file again from where it came from.
error-planner-json-changed = { $path } is not as it was written: something in it was changed or lost. Nothing was made. Get it again from where it came from. If it was changed on purpose, take out the line “sha256”.
error-order-empty = Nothing is ordered of “{ $name }” for this event. Nothing was sent. Add dishes of this supplier first.
error-order-unchanged = Nothing differs from the order that “{ $name }” already has. Nothing was sent.
error-order-unreadable = Version { $number } of this order cannot be read: the planner file is damaged there. Restore a backup to see it.
error-photo-other-kind =
    { $given ->
        [none] “{ $name }” is no picture that Samovar knows. Nothing was changed. Choose a PNG or JPEG file.
       *[other] “{ $name }” is { $given }, and a photo must be PNG or JPEG. Nothing was changed. Save it as JPEG in a program for pictures, and choose that file.
    }
error-photo-too-heavy = “{ $name }” is larger than { $most } MB. Nothing was changed. Save it with fewer pixels, and choose that file.
error-photo-too-many-pixels = “{ $name }” is { $width } × { $height } pixels, and a photo has at most { $most } along a side. Nothing was changed. Save it smaller, and choose that file.
error-photo-broken = “{ $name }” is damaged, cut off or empty. Nothing was changed. Open it in a program for pictures, save it anew, and choose that file.
error-not-a-chat = { $path } is no export of a chat. Nothing was changed. Choose result.json of Telegram Desktop, JSON of DiscordChatExporter, a WhatsApp text, or a table of VK with ids.
error-chat-cut = { $path } ends in the middle, at line { $line }. Nothing was changed. Export the chat again and let it finish.
error-chat-broken = { $path } cannot be read at line { $line }, column { $column }. Nothing was changed. Export the chat again.
error-chat-bytes = { $path } holds bytes that are no text, after byte { $offset }. Nothing was changed. Export the chat again as UTF-8.
error-chat-day = A message of { $path } has no day that can be: “{ $value }”. Days of chats are from 2000 on, and all in one order. Nothing was changed. Export the chat again.
error-chat-day-order = Every date of this file could be read either way. Nothing was changed. Say whether the day or the month comes first.
error-chat-personal = This chat is between two people, and such chats are not counted. Nothing was changed. Choose a chat of a group or a channel.
error-chat-too-many = { $path } holds more than { $limit } chats or accounts. Nothing was changed. Export one chat alone.
error-no-readings = { $path } has no column with days, or none with members, views, reactions or replies. Nothing was changed. Name the columns so.
error-bad-account = “{ $value }” is no account. Nothing was changed. Write it as telegram:user1, discord:1 or vk:id1: by its id, not by a name.
error-message-field-personal = { $name } is a person's own, and this text is read by many at once. Nothing was saved or prepared. Take the field out, or give it words for everybody: {"{"}first_name|friends{"}"} works in a mail to many.
error-message-caption-elsewhere = Only in Telegram does less fit under a picture than without one. Leave the picture out here, or choose Telegram.
error-message-of-two = A message is about one event or about a whole series. Nothing was changed. Choose one of the two.
error-message-text-unfit = { $name } in this text says nothing here: the message is of no event, of no series, or nobody paid for it. No message was made. Choose the people of an event or of a series, or begin with another text.
error-message-over-limit =
    { $unit ->
        [octets] This text takes { $used } octets, and { $limit } fit there. Nothing was noted. Shorten it, or take the parts that the preview offers.
        [utf16] This text takes { $used } UTF-16 units, and { $limit } fit there. Nothing was noted. Shorten it, or take the parts that the preview offers.
        [septets] This text takes { $used } units of SMS, and { $limit } fit there. Nothing was noted. Shorten it, or take the parts that the preview offers.
       *[characters] This text takes { $used } characters, and { $limit } fit there. Nothing was noted. Shorten it, or take the parts that the preview offers.
    }
error-message-without-text = “{ $name }” has no text for this language and channel yet. Nothing was prepared. Write one first.
