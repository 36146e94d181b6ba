# Mails to guests: the usual words, which the manager can change, and the lines
# that fill their fields.
mail-usual-invitation-subject = { $event }, { $date }
mail-usual-invitation-text =
    Hello { $firstName },

    you are invited to “{ $event }”.

    { $details }

    { $answer }

    { $organizer }
mail-usual-confirmation-subject = You are coming: { $event }, { $date }
mail-usual-confirmation-text =
    Hello { $firstName },

    you are on the list for “{ $event }”.

    { $details }

    { $answer }

    { $organizer }
mail-usual-update-subject = Changed: { $event }, { $date }
mail-usual-update-text =
    Hello { $firstName },

    “{ $event }” has changed:

    { $changes }

    This is how it stands now:

    { $details }

    { $organizer }
mail-usual-cancellation-subject = Cancelled: { $event }, { $date }
mail-usual-cancellation-text =
    Hello { $firstName },

    your invitation to “{ $event }” ({ $date }, { $time }) is cancelled. { $answer }

    { $organizer }
mail-usual-seat-subject = You have a seat: { $event }, { $date }
mail-usual-seat-text =
    Hello { $firstName },

    a seat came free: you are off the waitlist and on the list for “{ $event }”.

    { $details }

    { $answer }

    { $organizer }
mail-usual-waitlist-subject = Waitlist: { $event }, { $date }
mail-usual-waitlist-text =
    Hello { $firstName },

    all seats for “{ $event }” ({ $date }) are taken. You are on the waitlist, and we write to you as soon as a seat comes free. Please come only when you have heard from us.

    { $answer }

    { $organizer }
mail-usual-details-subject = See you soon: { $event }, { $date }
mail-usual-details-text =
    Hello { $firstName },

    “{ $event }” is about to begin. Here is all you need to get there:

    { $details }

    { $answer }

    { $organizer }
mail-usual-thanks-subject = Thank you: { $event }
mail-usual-thanks-text =
    Hello { $firstName },

    thank you for being part of “{ $event }”.

    { $answer }

    { $organizer }

# What `{answer}` says, by what the mail brings.
mail-answer-invitation = Please answer from your calendar, or simply reply to this mail.
mail-answer-invitation-by-mail = Please reply to this mail and say whether you come.
mail-answer-coming = There is nothing to answer: the calendar entry with this mail is for you to keep. If you can’t come after all, decline it there, or simply reply to this mail.
mail-answer-coming-by-mail = There is nothing to answer. If you can’t come after all, simply reply to this mail.
mail-answer-cancellation = The entry in your calendar goes as well.
mail-answer-cancellation-by-mail = Please take the entry out of your calendar.
mail-answer-waitlist = If you don’t want to wait any longer, simply reply to this mail.
mail-answer-details = If you can’t come after all, simply reply to this mail.
mail-answer-thanks = What did you like, and what could be better? Simply reply to this mail.
# In place of a name, where one mail goes to many.
mail-everybody = everybody
mail-organizers = The organisers of “{ $event }”
mail-when = When: { $when }
mail-on = { $date }, { $time }
mail-zone =
    { $zone ->
        [UTC] UTC{ $offset }
       *[other] { $city } time
    }
mail-every = { $rule } from { $from }
mail-every-until = { $rule } from { $from } until { $last }
mail-repeats = { $date }, { $time }; next: { $next }
mail-repeats-alone = { $date }, { $time }
mail-day =
    { $month ->
        [1] { $day } January
        [2] { $day } February
        [3] { $day } March
        [4] { $day } April
        [5] { $day } May
        [6] { $day } June
        [7] { $day } July
        [8] { $day } August
        [9] { $day } September
        [10] { $day } October
        [11] { $day } November
       *[other] { $day } December
    }
mail-day-at = { $day } at { $time }
mail-single-dates = You may decline single dates in your calendar and keep the others.
mail-tentative = This is not certain yet and may still change.
mail-waitlisted = You are on the waitlist: there is no seat for you yet.
mail-where = Where: { $place }
mail-more = More: { $link }
mail-change-starts = Starts: { $old } → { $new }
mail-change-ends = Ends: { $old } → { $new }
mail-change-zone = Time zone: { $old } → { $new }
mail-change-place = Place: { $old } → { $new }
mail-change-rule = The dates have changed
mail-change-nothing = not said

# What a field stands for: `mail-field-<field>`.
mail-field-first-name = First name
mail-field-name = Full name
mail-field-event = Title of the event
mail-field-details = When, where and the link, as far as they are known
mail-field-date = Date
mail-field-time = Time
mail-field-place = Venue, room and address
mail-field-address = Address
mail-field-link = Link
mail-field-organizer = Who invites
mail-field-changes = What has changed
mail-field-code = Code for the door
mail-field-answer = How to answer, and what becomes of the calendar entry
mail-field-repeats = How it repeats and the next dates; of a single event its date and time
mail-chip-first-name = First name
mail-chip-name = Full name
mail-chip-event = Event
mail-chip-details = When and where
mail-chip-date = Date
mail-chip-time = Time
mail-chip-place = Place
mail-chip-address = Address
mail-chip-link = Link
mail-chip-organizer = Who invites
mail-chip-changes = What has changed
mail-chip-code = Code
mail-chip-repeats = How it repeats
mail-chip-answer = How to answer

error-mail-address-unusable = “{ $email }” has letters that mail programs can’t send to. No mail was written for it; a calendar file can be.
error-mail-field-missing = Nothing is known for { $field }, which the mail uses. The mail is held back. Fill it in, or take the field out of the text.
error-mail-field-unknown =
    { $field ->
        [subject] Subject, character { $column }: there is no field { $name }. Choose one from the list; what stands in for it comes after a bar, as in { $example }.
       *[other] Line { $line }, character { $column }: there is no field { $name }. Choose one from the list; what stands in for it comes after a bar, as in { $example }.
    }
error-mail-brace-unpaired =
    { $field ->
        [subject] Subject, character { $column }: the brace { $name } has no other one. Braces are only for fields.
       *[other] Line { $line }, character { $column }: the brace { $name } has no other one. Braces are only for fields.
    }
error-mail-field-personal = { $field } is each person’s own, and one mail to many can’t hold it. Take the field out, give it a fallback after a bar, or send with a table for mail merge.
error-mail-words-broken = The text of this mail has braces that hold no field. The mail is held back. Open Text of mails and put them right.
error-invitations-tentative = “{ $title }” is a draft: calendars would show it as not certain. Nothing was prepared. Open the event first, or say that it may go out so (in the terminal: --tentative).
error-invitations-reach = Regulars of “{ $title }” have not been invited yet ({ $words }). Nothing was prepared. Say how far the invitation reaches: --whole, --until 2027-01-31, or --next for one date.
error-changed-meanwhile = The guests changed while the files were written. Nothing was prepared. Try again.
