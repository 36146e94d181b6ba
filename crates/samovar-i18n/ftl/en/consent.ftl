# What people agreed to, and mails that came back.
consent-title = Consents
consent-purpose = To what
consent-purpose-processing = Keeping their data
consent-purpose-mailing = Mailings
consent-purpose-photo = Photos and video
consent-answer = Answer
consent-answer-yes = Yes
consent-answer-no = No
consent-answer-ask = Ask each time
consent-answer-stop = Stop: write nothing at all
consent-never = Never asked
consent-how = How they answered
consent-how-said = Said so
consent-how-paper = On paper
consent-how-form = In a form
consent-how-import = In an imported list
consent-how-mail = By mail
consent-how-merged = Chosen when two became one
consent-how-earlier = Noted earlier
consent-how-undone = Taken back
consent-wording = What was put to them
consent-wording-hint = The words of the paper or form that they answered
consent-set = Note an answer…
consent-set-many = Consent…
consent-set-title =
    { $count ->
        [one] An answer of { $count } person
       *[other] An answer of { $count } people
    }
consent-note = Note
consent-noted = Answer noted: { $name }
consent-noted-many =
    { $count ->
        [0] Nobody’s answer is new
        [one] Answer of { $count } person noted
       *[other] Answers of { $count } people noted
    }
consent-history = All answers
consent-line = { $purpose }: { $answer }
consent-since = { $how }, { $at }
consent-held = Mails to { $address } come back: nothing is written there
consent-mailing = Mailings
consent-mailing-not-asked = Never asked
consent-mailing-is = Mailings: { $answer }

address-hold-title = Held addresses
address-hold-intro = Nothing is written to these addresses: mails from them came back, or somebody said so.
address-hold-none = No address is held
address-hold-address = Address
address-hold-who = Who
address-hold-why = Why
address-hold-why-bounced = Mails came back ({ $status })
address-hold-why-typed = Noted by hand
address-hold-since = Since
address-hold-lift = Lift
address-hold-lift-of = Lift the hold on { $address }
address-hold-lifted = May be written to again: { $address }
address-hold-search = Find an address
address-hold-no-match = No held address has “{ $query }” in it.
address-hold-found =
    { $count ->
        [one] { $count } held address found
       *[other] { $count } held addresses found
    }
address-hold-range = { $from }–{ $to } of { $count }
address-hold-count =
    { $count ->
        [one] { $count } address
       *[other] { $count } addresses
    }

read-mail-title = Mails that came back
read-mail-open = Mails that came back…
read-mail-drop = Drop the mails here
read-mail-drop-text = Mails that came back and mails that ask for no more (.eml, .mbox), or a whole folder of them. Nothing changes before you have seen it.
read-mail-reading = Reading the mails…
read-mail-found =
    { $count ->
        [0] Nothing found of mails sent before
        [one] { $count } thing found
       *[other] { $count } things found
    }
read-mail-without =
    { $count ->
        [one] { $count } mail says nothing of the kind
       *[other] { $count } mails say nothing of the kind
    }
read-mail-outcome = Want no more mails: { $unsubscribed }. Failures noted: { $noted }. Addresses held: { $held }. Not understood: { $unread }.
read-mail-apply = Apply
read-mail-applied = Mails read. No more mailings: { $unsubscribed }; addresses held: { $held }
read-mail-tick = Apply what the mail says of { $address }
read-mail-tick-column = Apply
read-mail-list = What the mails say
read-mail-who = Who
read-mail-what = What it says
read-mail-becomes = What becomes of it
read-mail-kind-unsubscribe = Wants no more mails
read-mail-kind-bounce = Came back
read-mail-kind-unread = A report of a server
read-mail-standing-unsubscribes = Mailings: no
read-mail-standing-known = Said so already
read-mail-standing-older = Older than what is known
read-mail-standing-stranger = Nobody here was written to with this mark
read-mail-standing-counts = Noted against the address
read-mail-standing-holds = The address is held
read-mail-standing-held-already = The address is held already
read-mail-standing-same-day = That day is noted already
read-mail-standing-never-written = Nothing was ever sent there from here
read-mail-standing-not-failed = Late or passed on, not failed
read-mail-standing-unread = Not understood; look at it yourself
read-mail-standing-left-out = Left out

error-person-stopped = This person wants nothing written to them, so nothing is prepared. Note another answer of theirs first.
error-address-held = Mails to { $email } come back, so nothing is prepared for it. Correct the address, or lift the hold.

# Why somebody is held back, for a list of numbers.
invitation-held-person-stopped = Want nothing written to them
invitation-held-address-held = Mails to their address come back
invitation-held-calendar-guest-email-missing = No e-mail
invitation-held-calendar-guest-email-invalid = The e-mail is not an address
invitation-held-mail-address-unusable = An address that mail can’t go to
invitation-held-mail-words-broken = The text of the mail is broken
invitation-held-mail-field-missing = A field of the text has no value
invitation-held-mail-field-personal = A personal field in a mail to many

# The sheet that is signed.
print-consent = Consent
print-consent-file = Consent, { $purpose }
print-consent-name = Name
print-consent-answer = Yes or no
print-consent-date = Date
print-consent-words-processing = I agree that { $host } keeps my name and how to reach me, to plan events. I can ask at any time that they are erased.
print-consent-words-mailing = I agree that { $host } writes to me about events to come. I can take it back at any time by answering any of the mails.
print-consent-words-photo = I agree that photos and video on which I can be seen are taken at events of { $host } and published. I can take it back at any time for what is published later.
export-consent = Sheet for consent
export-consent-text = One purpose a sheet, with its words and lines to sign
export-consent-lines = Lines
export-badges-photo-marks = Marks for photos
export-badges-photo-marks-hint = A full circle: yes; a half circle: ask, or not asked; a square: no
