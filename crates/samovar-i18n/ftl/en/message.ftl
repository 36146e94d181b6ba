# Messages: what people are told beside what calendars need, and to whom.
message-part = Messages
message-which = Which message
message-going = To who is coming
message-moved-up = To who moved up from the waitlist
message-waiting = To who is on the waitlist
message-going-and-maybe = To who is coming or may come
message-came = To who came
message-expected = To all who said they would come, or came
message-audience = To whom
message-early = The event has not begun: thanks go out afterwards.
message-about-confirmation = Says that they are on the list. Brings the calendar entry to who has none yet.
message-about-seat = Says that a seat came free. Brings the calendar entry to who has none yet.
message-about-waitlist = Says that all seats are taken and that they will hear. Nothing for calendars.
message-about-details = When, where and how to get there, once more. Nothing for calendars.
message-about-thanks = After the event. Nothing for calendars.
message-all-told = Everybody here was told.
message-nobody = Nobody to write to
message-nobody-confirmation = Nobody has said that they come.
message-nobody-seat = Nobody has moved up from the waitlist.
message-nobody-waitlist = Nobody is on the waitlist.
message-nobody-details = Nobody has said that they come.
message-nobody-thanks = Nobody has come in yet.
message-prepare =
    { $count ->
        [one] Prepare { $count } message
       *[other] Prepare { $count } messages
    }
message-standing = Told
message-standing-message = To be told
message-standing-current = Told
message-last = Last told
message-edit = Text of this mail
message-how-mail = One .eml file for each guest, for programs that send such files as they are.
message-how-merge = One table (CSV) with a line for each mail: address, name, subject and the finished text. For Word with Outlook, Mail Merge in Thunderbird, and the mail merge of Gmail and its add-ons: put the columns Subject and Text into the mail.

# The window of messages: what is written to a community, to whom, and what became of it.
message-list = Messages
message-new = New message
message-make = Make the message
message-more = More
message-duplicate = Duplicate
message-remove = Remove
message-removed = “{ $name }” removed
message-created = “{ $name }” made
message-saved = “{ $name }” saved
message-audience-saved = Audience saved
message-empty-title = No message yet
message-empty-text = Write to newcomers, to those who have not come for a while, or to the guests of an evening: one text, shown as each channel has it.
message-name = Name
message-name-hint = For you alone; nobody it is sent to sees it. Left empty, it is called by what it is for.
message-kind = Kind
message-kind-service = Service
message-kind-news = News
message-kind-service-about = About an event that somebody takes part in: a change, the last details, a question whether they come, thanks, a form. It goes to the people of that event but those who said stop; anybody else needs a yes to mailings.
message-kind-news-about = Everything else: an announcement, what is new, an offer. It goes only to those who said yes to mailings, and each mail says how to end them.
message-use = For
message-use-own = Anything
message-use-announcement = Announcement
message-use-last-info = Last details
message-use-confirm = Are you coming?
message-use-thanks = Thanks
message-use-feedback = Asking for feedback
message-use-attract = Attract
message-use-keep = Keep
message-use-win-back = Win back
message-event = Event
message-part-of = Which of its people
message-by-event = People of an event
message-by-series = People of a series
message-by-stages = By stage
message-by-saved-filter = Saved filter
message-by-filter = Filter
message-filter-all = Without a filter: everybody in the directory.
message-to-event = { $part } · { $event }
message-to-series = { $part } · { $series }
message-to-saved-filter = By a saved filter
message-to-filter = By a filter
message-stage-prospect = Prospects
message-stage-newcomer = Newcomers
message-stage-active = Active
message-stage-core = Core
message-stage-drifting = Drifting
message-stage-returned = Returned
message-stage-lost = Lost
message-stage-prospect-hint = Never came
message-stage-newcomer-hint = Came once, or began to lately
message-stage-active-hint = Come now and then
message-stage-core-hint = Come to about every second event
message-stage-drifting-hint = Away for 90 days and two events
message-stage-returned-hint = Back after a long break
message-stage-lost-hint = Away for a year and two events
message-counts = Who gets it
message-counts-wrong = These numbers do not add up. Please do not send yet, and save a report of the fault.
message-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
message-ready = { $count } ready
message-held-no-email = { $count } no e-mail
message-held-address-held = { $count } held
message-held-stopped = { $count } said stop
message-held-no-consent = { $count } no consent
message-held-empty-field = { $count } empty field
message-held-told = { $count } told already
message-held-left-out = { $count } left out
message-people-list = People of this message
message-nobody-text = Nobody stands here. Choose another audience or another part of it.
message-why = Gets it?
message-why-ready = Ready
message-why-no-email = No e-mail address
message-why-address-held = Mails to it came back
message-why-stopped = Said: write nothing more
message-why-no-consent = Has not said yes to mailings
message-why-empty-field = Nothing is known for { $field }
message-why-told = Was written to already
message-why-left-out = Left out this time
message-mend = What helps
message-mend-no-email = Add an e-mail
message-mend-address-held = Ask for another address
message-mend-stopped = Nothing: it is their word
message-mend-no-consent = Ask, then note the answer
message-mend-empty-field = Fill it in, or add a fallback after a bar
message-mend-told = Tick “Again” when preparing
message-mend-left-out = Turn it off when preparing
message-told-at = Written to
message-text = Text
message-languages = Languages
message-add-language = Add a language
message-language-hint = A name, or a tag such as kk-KZ. The text begins as the one that is open.
message-language-unset = Choose a language
message-language-missing = Say which language.
message-language-there = There is a text in this language already.
message-remove-language = Remove the text: { $language }
message-text-for = Text for
message-text-for-all = All channels
message-text-own = { $channel } (own text)
message-text-shares = This channel has the text for all channels.
message-text-write-own = Write another text for { $channel }
message-text-as-all = Use the text for all channels again
message-text-none = There is no text in this language.
message-text-saved = Text saved
message-text-removed = Text removed
message-subject-hint = Of a mail. Other channels have no subject.
message-body-hint = Saved as you leave it, or by Ctrl+Enter; the previews show what is saved.
message-markup = Mark-up
message-markup-bold = Bold
message-markup-italic = Italic
message-markup-link = Link
message-markup-list = List
message-parts-of = Parts of the message
message-channels-shown = Channels
message-channels-none = Choose channels to see the message as they show it.
message-channel-email = E-mail
message-channel-telegram = Telegram, pasted
message-channel-telegram-html = Telegram, HTML of bots
message-channel-telegram-md = Telegram, MarkdownV2 of bots
message-channel-vk = VK
message-channel-max = MAX
message-channel-whatsapp = WhatsApp
message-channel-discord = Discord
message-channel-mastodon = Mastodon
message-channel-sms = SMS
message-channel-page = Page of an event
message-unit-octets = octets
message-unit-utf16 = UTF-16 units
message-unit-characters = characters
message-unit-septets = GSM-7 units
message-used = { $used } { $unit }
message-used-of = { $used } of { $limit } { $unit }
message-parts =
    { $count ->
        [one] { $count } SMS
       *[other] { $count } SMS
    }
message-preview-for = As this person gets it
message-preview-previous = Previous person
message-preview-next = Next person
message-preview-of = { $number } of { $total }
message-preview-language = Written in: { $language }
message-preview-missing = Nothing is known for { $fields }. This person is held back until it is, or until the text has a fallback.
message-preview-held-stopped = { $name } asked that nothing more be written to them. There is nothing to copy for them.
message-preview-held-address-held = Mails to the address of { $name } came back. Ask for another address, or lift the hold, to see their mail.
message-preview-held-no-consent = { $name } has not said yes to mailings. Ask, then note the answer, to see their mail.
message-post-personal = { $fields } is each person’s own and cannot stand in a post that everybody reads. Take it out, or write another text for this channel.
message-look-sponsor-unmarked = A sponsor’s part without the advertiser or without the token. Fill both in under “A sponsor’s part”, or take the part out of the text.
message-look-too-long = Longer than this channel takes.
message-look-no-subject = The mail has no subject.
message-too-long = Too long for this channel. Cut it down, or write another text for it.
message-too-long-cut =
    { $count ->
        [one] Too long for one post; cut at its paragraphs it makes { $count } post.
       *[other] Too long for one post; cut at its paragraphs it makes { $count } posts.
    }
message-copy-part = Copy part { $number } of { $total }
message-with-picture = With a picture
message-with-picture-hint = Less fits under it, and that is what counts here.
message-post-in = Post in
message-post-in-none = Only copy
message-post-noted = Copied. Say whether it was posted once it is.
message-prepare-mails = Prepare mails
message-prepare-title = Prepare mails
message-format = As
message-format-eml = A file for each mail (.eml)
message-format-mbox = All mails in one file (mbox)
message-format-bcc = One mail to many, hidden from each other (Bcc)
message-format-csv = A table for other programs (CSV)
message-format-eml-how = For mail programs that send such files as they are. Each mail is its person’s own.
message-format-mbox-how = For Thunderbird: put the file into Local Folders in place of Unsent Messages, then choose File › Send Unsent Messages.
message-format-bcc-how = The text must be without fields that are each person’s own. Long lists make several mails.
message-format-csv-how = A line for each person: address, name, language, subject and the finished text, for mail merge.
message-batch = Addresses in one mail
message-batch-hint = Mail services refuse more at once.
message-again = Again, also to those who were written to
message-again-hint = Otherwise nobody gets the same message twice.
message-leave-answered = Leave out who has answered
message-leave-answered-hint = For reminders: guests who said whether they come are not asked again.
message-leave-out = Leave out
message-leave-out-hint = People who should not get it this time.
message-folder-choose = Choose a folder…
message-folder-none = Into the folder of exports beside the planner.
message-prepared =
    { $count ->
        [one] { $count } mail prepared. Say whether it was sent once it is.
       *[other] { $count } mails prepared. Say whether they were sent once they are.
    }
message-sponsor = A sponsor’s part
message-sponsor-about = Where somebody paid to stand in the message: who that is, and the token that the law may ask for.
message-advertiser = Advertiser
message-ad-token = Advertising token
message-sent-about = What was prepared counts as sent until you say no.
message-sent-none-text = Prepared mails and copied posts stand here, with the question whether they were sent.
message-posted-in-channel = Post
message-sent-post-ask = Copied on { $date } to be posted. Did you post it?
message-sent-post-how = Paste it into the channel, then answer here.
message-count-prepared = Prepared
message-count-told = Sent to
message-count-people = People
message-last-at = Last prepared
message-of-event = Messages to the community
message-of-event-about = Announcements, last details, thanks: texts of your own, for people of this event or for others, on any channel.
message-of-event-none = Nothing is written for this event yet.
message-offer = Offer the usual messages
message-offered =
    { $count ->
        [one] { $count } task made, with its due day
       *[other] { $count } tasks made, with their due days
    }
message-offered-none = The usual messages are tasks of this event already.
message-write-to-these = Write to these
message-unanswered = “{ $name }” was prepared on { $date }. Did you send it?
message-unanswered-more =
    { $count ->
        [one] and { $count } more message
       *[other] and { $count } more messages
    }
message-event-hint = Whose date, place and link stand in the fields. Empty: of no event.
message-series = Series
message-series-hint = Instead of one event: the fields say its next date, as it is when you prepare.
message-series-none = Of no series
message-series-people-regulars = Regulars
message-series-people-guests = Guests of its dates
message-series-people-everybody = Regulars and guests
message-of-series-about = Texts about the whole series, with the next date in their fields, for its regulars, its guests or others.
message-of-series-none = Nothing is written for this series yet.
message-offer-series = Offer the usual messages for each date
message-people-enter = Enter opens the person; of somebody who is ready, the mail as they get it.
message-preview-theirs = In their language
message-show-archived = Also those put away
message-no-text-yet = No text in this language for this channel yet.

# The library: texts of the manager's own, to begin messages with.
saved-text-list = Library of texts
saved-text-new = New text
saved-text-make = Keep the text
saved-text-name = Name
saved-text-name-hint = One name may have a text in each language and for each kind of channel: a message takes all of them along.
saved-text-language-hint = A name, or a tag such as kk-KZ.
saved-text-for = For
saved-text-search = Search the texts
saved-text-empty-title = No text is kept yet
saved-text-empty-text = Keep what you say again and again, here or out of any message in one press, and begin the next message with it.
saved-text-none-found = No text has these words.
saved-text-kept = “{ $name }” is in the library
saved-text-saved = “{ $name }” saved
saved-text-removed = “{ $name }” taken out of the library
saved-text-duplicate = Duplicate
saved-text-remove = Take out of the library
saved-text-begin = Begin a message with it
saved-text-begins = Begins with
saved-text-begins-usual = Its usual words
saved-text-keep = Keep in the library
saved-text-take = From the library…
saved-text-take-title = Take from the library
saved-text-insert = Insert at the cursor
saved-text-replace = Use instead of this text
saved-text-all-channels = All channels
