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
