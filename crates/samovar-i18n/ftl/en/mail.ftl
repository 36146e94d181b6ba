# Mails to guests: the usual words, which the manager can change, and the lines
# that fill their fields.
mail-usual-invitation-subject = { $event }, { $date }
mail-usual-invitation-text =
    Hello { $firstName },

    you are invited to “{ $event }”.

    { $details }

    Please answer from your calendar, or simply reply to this mail.

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

    your invitation to “{ $event }” ({ $date }, { $time }) is cancelled. The entry in your calendar goes as well.

    { $organizer }
mail-when = When: { $date }, { $time }
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

error-mail-address-unusable = “{ $email }” has letters that mail programs can’t send to. No mail was written for it; a calendar file can be.
error-mail-field-missing = Nothing is known for { $field }, which the mail uses. The mail is held back. Fill it in, or take the field out of the text.
error-mail-field-unknown = There is no field { $name }. Nothing was saved. Choose a field from the list.
error-changed-meanwhile = The guests changed while the files were written. Nothing was prepared. Try again.
