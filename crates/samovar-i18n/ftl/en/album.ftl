# Photos of an event: albums, who may be on pictures, and the photographer’s sheet.

album-none = No album yet
album-none-text = Add where the photos of this event are to be seen. Samovar asks before you mark them as published.
album-list = Albums
album-add = Add an album
album-title = Title
album-title-hint = Photos of the evening
album-link = Link
album-published = Published
album-not-published = Not published
album-publish = Publish
album-publish-named = Publish: { $title }
album-unpublish = Not published any more
album-unpublish-named = Not published any more: { $title }
album-edit-named = Change the album: { $title }
album-delete-named = Delete the album: { $title }
album-save = Save
album-added = Album added: { $title }
album-saved = Saved: { $title }
album-deleted = Album deleted: { $title }
album-is-published = Published: { $title }
album-is-unpublished = Not published any more: { $title }
album-ask-title = Publish “{ $title }”?
album-ask-anyway = Publish anyway
album-ask-keep = Do not publish
album-on = since { $day }

photo-marks = Who may be photographed
photo-marks-text = Everybody who may be there: guests who come or have not refused, speakers, team. Who was never asked is asked first.
photo-marks-yes = Yes
photo-marks-ask = Wants to be asked each time
photo-marks-no = No
photo-marks-not-asked = Not asked
photo-refused = No photos of
photo-to-ask = Ask first
photo-more =
    { $count ->
        [one] and { $count } more; the photographer’s sheet names everybody
       *[other] and { $count } more; the photographer’s sheet names everybody
    }
photo-sheet-open = Photographer’s sheet
photo-part-speaker = Speaker
photo-part-staff = Team
photo-part-guest = Guest

error-photos-refused =
    { $count ->
        [one] { $count } person who was there wants no photos of themselves: { $names }. Nothing was published. Look the pictures through and take out those they can be seen on, then publish anyway.
       *[other] { $count } people who were there want no photos of themselves: { $names }. Nothing was published. Look the pictures through and take out those they can be seen on, then publish anyway.
    }

history-add-album = Album added: { $title }
history-edit-album = Album changed: { $title }
history-delete-album = Album deleted: { $title }
history-publish-album = Album published: { $title }
history-unpublish-album = Album not published any more: { $title }

holds-album =
    { $count ->
        [one] { $count } album
       *[other] { $count } albums
    }

erase-mention-album = album

export-photographer = Photographer
export-photographer-text = Who takes pictures and when, which are wanted, who is not to be recorded, who wants no photos, and who is asked first.

print-photographer = Photographer’s sheet
print-photographer-first = When, what or whom
print-photographer-who = By whom, or as what
print-photographer-duties = Who takes pictures
print-photographer-duties-none = Nobody has a shift of photo or video yet.
print-photographer-shots = Pictures that are wanted
print-photographer-not-recorded = Not to be recorded: { $count }
print-photographer-not-recorded-none = No speaker has refused to be recorded.
print-photographer-no = Square: no photos. { $count }
print-photographer-no-none = Nobody has asked not to be photographed.
print-photographer-ask = Half a circle: ask first. { $count }
print-photographer-ask-none = Nobody has asked to be asked each time.
print-photographer-others = Everybody else
print-photographer-not-asked = Never asked, so ask first (half a circle): { $count }
print-photographer-yes = May be photographed (circle): { $count }
print-photographer-marks = The shapes are the photo marks on badges.
