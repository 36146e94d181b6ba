# Who does what at an event: duties, shifts, who was asked, and pictures.
team-none = Nobody has a duty yet
team-none-text = Who stands at the door, who hands out the food, who takes pictures. Add a duty, give it shifts, and ask people for them.
team-no-shifts = No shifts yet.
team-nobody = Nobody has a shift yet.
team-no-time = no time yet
team-of-needed = { $confirmed } of { $needed }
team-more-than-needed = { $confirmed }, { $needed } needed
team-duties = Duties of the event
team-duty-add = Add a duty
team-duty-new = New duty
team-duty-title = What is done
team-duty-title-hint = Door, food, photos
team-duty-kind = Kind
team-duty-kind-door = door
team-duty-kind-food = food
team-duty-kind-photo = photo
team-duty-kind-video = video
team-duty-kind-stage = stage
team-duty-kind-other = other
team-duty-note = Note
team-duty-note-hint = Where to go, what to bring, whom to ask
team-duty-added = Duty added: { $title }
team-duty-deleted = Duty deleted: { $title }
team-saved = Saved: { $title }
team-shift-add = Add a shift
team-shift-by = When
team-shift-by-session = by a session
team-shift-by-clock = by the clock
team-shift-session = Session
team-shift-no-sessions = The programme has no sessions yet: set the hours by the clock.
team-shift-before = Minutes before
team-shift-after = Minutes after
team-shift-starts = From
team-shift-ends = Until
team-shift-needed = People needed
team-shift-added = Shift added: { $title }
team-shift-deleted = Shift deleted: { $title }
team-shift-delete = Delete the shift: { $title }
team-shift-tied = moves with “{ $session }”
team-shift-named = { $title }, { $hours }
team-confirmed = Confirmed
team-who = Who
team-assign = Ask somebody for { $shift }
team-assign-hint = Name
team-ask = Ask
team-assigned = Asked: { $name }
team-state-of = How far { $name } is
team-state-asked = asked
team-state-confirmed = confirmed
team-state-declined = declined
team-state-came = came
team-state-absent = did not come
team-state-set = { $name }: { $state }
team-unassign = Take { $name } off the shift
team-unassigned = Taken off the shift: { $name }
team-all-came = Everybody confirmed came
team-all-came-done =
    { $count ->
        [one] { $count } person was there
       *[other] { $count } people were there
    }
team-shots = Pictures
team-shots-none = No pictures are asked for yet.
team-shot-add = Add a picture
team-shot = What is on it
team-shot-hint = The hall from the back row, the sponsor’s wall
team-shot-of = Of
team-shot-of-nothing = neither a session nor a promise
team-shot-must = must
team-shot-must-label = It must be taken
team-shot-who = Who takes it
team-shot-anybody = whoever has a camera
team-shot-added = Picture asked for: { $title }
team-shot-deleted = Picture not asked for any more: { $title }
team-shot-taken = Taken: { $title }
team-shot-to-take = To be taken again: { $title }
team-shot-delete = Delete the picture: { $title }
team-shot-from-promise = Promised to { $sponsor }
team-no-photos =
    { $count ->
        [0] Nobody has asked not to be photographed
        [one] { $count } person does not want to be photographed: the list of pictures names them
       *[other] { $count } people do not want to be photographed: the list of pictures names them
    }
team-export = Save calendar files
team-file-folder = duties
