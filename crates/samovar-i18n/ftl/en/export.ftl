# The Print & export tab. What stands on the paper itself is in print.ftl.
export-door-list = Door list
export-door-list-text = Names in surname order with boxes to tick, to work the door without a screen.
export-door-list-guests =
    { $count ->
        [one] { $count } guest
       *[other] { $count } guests
    }
export-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
export-options = What is on the sheet
export-paper-language = Language of the paper
export-language-en = English
export-language-ru = Русский
export-paper-size = Paper
export-paper-a4 = A4
export-paper-letter = Letter
export-landscape = Landscape
export-split = A–K and L–Z on separate sheets
export-blank-lines = Blank lines for walk-ins
export-columns = Columns
export-column-company = Company
export-column-plus-ones = Plus-ones
export-column-diet = Diet and allergies
export-column-notes = Notes
export-undecided = Also those who have not decided
export-preview-page = Page { $page } of { $pages } of the door list
export-page-of = { $page } of { $pages }
export-previous-page = Previous page
export-next-page = Next page
export-save-pdf = Save PDF
export-save-as = Save as…
export-save-and-open = Save and open to print
export-saved-at = Saved: { $path }
export-open-file = Open
export-open-folder = Open the folder
export-show-in-folder = Show in folder

export-calendar = Calendar
export-language = Language
export-event-file = Add to calendar
export-event-file-text = One file with the event: anyone who opens it has the event in their calendar.
export-agenda-file = Programme
export-agenda-file-text = One file with every session that has a time.
export-invitations = Invitations
export-invitations-text = One file per guest invited or going, in the guest’s language where it is known. Guests can answer from their own calendar.
export-save-file = Save the file
export-save-files = Save the files
export-save-into = Save into a folder…
export-invitations-saved =
    { $count ->
        [0] No invitations were written
        [one] { $count } invitation saved
       *[other] { $count } invitations saved
    }
export-not-invited =
    { $count ->
        [one] { $count } guest without an invitation
       *[other] { $count } guests without an invitation
    }
export-not-invited-name = Guest
export-not-invited-why = Why
export-kind-pdf = PDF document
export-kind-calendar = Calendar file
