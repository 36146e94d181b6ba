# Invitations: who holds what, what is to be prepared, and whether it was sent.
invitation-folder = invitations
invitation-mbox = Invitations
invitation-index = who-got-what
invitation-index-name = Name
invitation-index-email = E-mail
invitation-index-what = What
invitation-index-file = File
invitation-purpose-invitation = Invitation
invitation-purpose-confirmation = Confirmation
invitation-purpose-update = Update
invitation-purpose-cancellation = Cancellation
invitation-purpose-seat = You have a seat
invitation-purpose-waitlist = Waitlist
invitation-purpose-details = Last details
invitation-purpose-thanks = Thanks

# The tab.
invitation-who = Recipients
invitation-words = Text of mails
invitation-mailings = Prepared before
invitation-parts = Parts of invitations
invitation-all = All
invitation-search = Find a guest
invitation-none-yet = Nobody to invite yet
invitation-none-yet-text = Add guests first. Here you then prepare an invitation for each, and later only the updates that are needed.
invitation-none-match = Nobody here
invitation-to-guests = Open guests
invitation-all-current = Everybody has the right time and place. There is nothing to prepare.
invitation-all-prepared =
    { $count ->
        [one] Prepared, not sent yet: { $count } person has nothing new until it is sent.
       *[other] Prepared, not sent yet: { $count } people have nothing new until it is sent.
    }
invitation-over = The event is over: nothing is prepared any more.
invitation-deleted = This event was deleted, but still stands in calendars.
invitation-deleted-series = This series was deleted, but still stands in calendars.
invitation-leftover =
    { $count ->
        [0] “{ $title }” is gone; its cancellations wait to be sent
        [one] “{ $title }” is gone, but still in the calendar of { $count } person
       *[other] “{ $title }” is gone, but still in the calendars of { $count } people
    }
invitation-changed-starts =
    { $count ->
        [one] Time changed since { $count } guest was invited ({ $old } → { $new })
       *[other] Time changed since { $count } guests were invited ({ $old } → { $new })
    }
invitation-changed-ends =
    { $count ->
        [one] End changed since { $count } guest was invited ({ $old } → { $new })
       *[other] End changed since { $count } guests were invited ({ $old } → { $new })
    }
invitation-changed-zone =
    { $count ->
        [one] Time zone changed since { $count } guest was invited ({ $old } → { $new })
       *[other] Time zone changed since { $count } guests were invited ({ $old } → { $new })
    }
invitation-changed-place =
    { $count ->
        [one] Place changed since { $count } guest was invited ({ $old } → { $new })
       *[other] Place changed since { $count } guests were invited ({ $old } → { $new })
    }
invitation-changed-rule =
    { $count ->
        [one] The dates changed since { $count } guest was invited
       *[other] The dates changed since { $count } guests were invited
    }
invitation-changed-several =
    { $count ->
        [one] Changed since { $count } guest was invited: { $what }
       *[other] Changed since { $count } guests were invited: { $what }
    }
invitation-change-starts = time { $old } → { $new }
invitation-change-ends = end { $old } → { $new }
invitation-change-zone = time zone { $old } → { $new }
invitation-change-place = place { $old } → { $new }
invitation-change-rule = the dates
invitation-no-place = not said
invitation-cancel-some =
    { $count ->
        [one] { $count } person still has this event in the calendar
       *[other] { $count } people still have this event in their calendars
    }
invitation-open = Open invitations
invitation-format = Send with
invitation-format-mail = A mail program: .eml files
invitation-format-mbox = Thunderbird: one file (mbox)
invitation-format-calendar = Calendar files, by hand
invitation-format-merge = Mail merge: a table
invitation-format-web = Mail in the browser
invitation-how-mail = One .eml file for each guest, for programs that send such files as they are. Do not open one as a draft and press Send: the mail program would drop the invitation, and the guest would get only the text.
invitation-how-mbox = All mails in one file. In Thunderbird, close the program, put the file into Local Folders in place of “Unsent Messages”, start it and choose File › Send Unsent Messages.
invitation-how-calendar = One .ics file for each guest, to attach to a mail or message by hand. Guests can answer from their calendar.
invitation-how-merge = One table (CSV) with a line for each mail: address, name, subject and the finished text. For Word with Outlook, Mail Merge in Thunderbird, and the mail merge of Gmail and its add-ons: put the columns Subject and Text into the mail. The calendar file lies beside it, to attach. Answers come as replies, not from calendars.
invitation-how-web = Paste addresses, subject and text into mails in your browser.
invitation-prepare-invitations =
    { $count ->
        [one] Prepare { $count } invitation
       *[other] Prepare { $count } invitations
    }
invitation-prepare-updates =
    { $count ->
        [one] Prepare { $count } update
       *[other] Prepare { $count } updates
    }
invitation-prepare-cancellations =
    { $count ->
        [one] Prepare { $count } cancellation
       *[other] Prepare { $count } cancellations
    }
invitation-prepare-all =
    { $count ->
        [one] Prepare { $count } file
       *[other] Prepare all { $count } files
    }
invitation-prepare-into = Choose a folder…
invitation-tentative-title = Invite to a draft?
invitation-tentative-text = “{ $title }” is a draft. Calendars will show it as not certain, and the mail says so. Open the event first if it is settled.
invitation-tentative-yes = Prepare as not certain
invitation-tentative-no = Not yet
invitation-reach = How far the invitation reaches
invitation-reach-whole = The whole series
invitation-reach-whole-text = { $words }: the entry repeats in the calendar by this rule, and the answer counts for every date.
invitation-reach-until = Dates until a day
invitation-reach-until-day = Last day
invitation-reach-until-text = The entry repeats until that day and ends; the answer counts for these dates.
invitation-reach-next = One date
invitation-reach-next-text = Only { $date }: a single entry that does not repeat.
invitation-reach-next-none = No date is planned.
invitation-language-own = In { $language }, the person’s language
invitation-language-base = In { $written }: the person’s language is { $language }
invitation-language-no-words = In { $written }, the planner’s language: there is no text in { $language }
invitation-language-not-known = In { $written }, the planner’s language: the person’s is not known
invitation-preparing = Preparing
invitation-prepared =
    { $count ->
        [one] { $count } file prepared
       *[other] { $count } files prepared
    }
invitation-nothing = There was nothing to prepare
invitation-held-back =
    { $count ->
        [one] { $count } guest is held back
       *[other] { $count } guests are held back
    }
invitation-held-back-show = Show why
invitation-organizer-saved = Organiser saved
invitation-organizer-signs = Signs the mails; without it they are signed “The organisers of …”
invitation-mend-organizer = Add the organiser’s e-mail
invitation-standing = In the calendar
invitation-standing-current = Up to date
invitation-standing-prepared = Prepared, not sent yet
invitation-standing-invitation = Needs invitation
invitation-standing-update = Needs update
invitation-standing-cancellation = Needs cancellation
invitation-standing-held-back = Held back
invitation-standing-declined = Declined
invitation-standing-waiting = On the waitlist
invitation-standing-withdrawn = Withdrawn
invitation-standing-none = Not invited
invitation-name = Name
invitation-email = E-mail
invitation-reply = Reply
invitation-reply-removed = Not a guest any more
invitation-last = Last prepared
invitation-last-sent = { $date }, sent
invitation-last-unknown = { $date }, not sent yet
invitation-why = Why held back
invitation-again = Send the same again
invitation-only = Prepare for this person only
invitation-open-guest = Open the guest
invitation-open-person = Open the person
invitation-sent-ask =
    { $count ->
        [one] { $count } file was prepared on { $date }. Did you send it?
       *[other] { $count } files were prepared on { $date }. Did you send them?
    }
invitation-silent-since =
    { $count ->
        [one] Since then { $count } person may not be written to any more. If nothing is sent yet, answer No and prepare it anew: there is no mail for that person then.
       *[other] Since then { $count } people may not be written to any more. If nothing is sent yet, answer No and prepare it anew: there are no mails for them then.
    }
invitation-sent-yes = Yes, sent
invitation-sent-no = No, not sent
invitation-sent-said-yes = Noted: sent
invitation-sent-said-no = Noted: not sent. Nobody has these any more.
invitation-sent = Sent?
invitation-sent-word-yes = Sent
invitation-sent-word-no = Not sent
invitation-sent-word-unknown = Not sent yet
invitation-folder-open = Open folder
invitation-when = Prepared
invitation-count = Files
invitation-kind = As
invitation-mailings-none = Nothing was prepared yet
invitation-purpose = Purpose
invitation-subject = Subject
invitation-text = Text
invitation-fields = Fields: put one into the text
invitation-words-usual = This is the usual text.
invitation-words-own = This text is your own.
invitation-words-save = Save the text
invitation-words-reset = Back to the usual text
invitation-words-saved = Text saved
invitation-words-was-reset = The usual text is back
invitation-words-language = Language of the mail
invitation-preview = Preview
invitation-preview-of = { $number } of { $total }: { $name }
invitation-preview-nobody = No guest to show it for yet
invitation-preview-previous = Previous guest
invitation-preview-next = Next guest
invitation-preview-missing = Held back: nothing is known for { $field }
invitation-export-text = Personal invitations, updates and cancellations have a place of their own.
