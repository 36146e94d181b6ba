# Mail in a browser, and tables for mail merge.
web-addresses = addresses
web-text = text
web-service-gmail = Gmail
web-service-outlook = Outlook.com
web-service-yandex = Yandex Mail
web-service-mail-ru = Mail.ru
web-service-other = another mail
web-in-browser = { $service } in the browser
web-how = One mail to many: you paste the addresses into the hidden copy (Bcc), { $together } at a time, then subject and text, and attach one calendar file. Nobody is called by name. Answers come as replies to your mail, not from calendars.
web-how-words = One mail to many: you paste the addresses into the hidden copy (Bcc), { $together } at a time, then subject and text. Nobody is called by name.
web-limit-gmail = Gmail takes up to 500 people a day.
web-limit-outlook = Outlook.com takes about 300 people a day, from new accounts fewer.
web-limit-yandex = Yandex takes 50 people in one mail and up to 500 a day.
web-limit-mail-ru = Mail.ru names no limit: small batches are on the safe side.
web-limit-other = Small batches are on the safe side of what mail services take for spam.
web-together = Addresses in one mail
web-title =
    { $count ->
        [one] { $service }: { $count } person
       *[other] { $service }: { $count } people
    }
web-prepared = Prepared on { $date }. Not sent until you say so.
web-text-for =
    { $count ->
        [one] { $what }, { $language }: { $count } person
       *[other] { $what }, { $language }: { $count } people
    }
web-step-new-gmail = In Gmail press Compose. Put your own address into To.
web-step-new-outlook = In Outlook.com press New mail. Put your own address into To.
web-step-new-yandex = In Yandex Mail press Compose. Put your own address into To.
web-step-new-mail-ru = In Mail.ru press Compose. Put your own address into To.
web-step-new-other = Begin a new mail. Put your own address into To.
web-step-bcc-gmail = Press Bcc beside To and paste the addresses there: nobody sees the others.
web-step-bcc-outlook = Press Bcc beside To and paste the addresses there: nobody sees the others.
web-step-bcc-yandex = Press “Cc, Bcc” and paste the addresses into Bcc: nobody sees the others.
web-step-bcc-mail-ru = Press “Bcc” and paste the addresses there: nobody sees the others.
web-step-bcc-other = Paste the addresses into Bcc, the hidden copy: nobody sees the others.
web-step-text = Paste the subject, then the text.
web-step-file = Attach the file “{ $file }”, so that the entry can be opened into a calendar.
web-step-send = Send.
web-step-send-each = Send. For each further batch make a new mail with the same subject, text and file.
web-copy-batch =
    { $count ->
        [one] Copy { $count } address
       *[other] Copy { $count } addresses
    }
web-copied-batch =
    { $count ->
        [one] { $count } address copied at { $time }
       *[other] { $count } addresses copied at { $time }
    }
web-batch = { $number } of { $total }
web-copy-subject = Copy the subject
web-copy-text = Copy the text
web-copied = Copied
web-copy-failed = Nothing was copied. The same stands in the folder, as files to open and copy from.
web-file-folder = Show the file
web-elsewhere = This was prepared on another computer. Its addresses and texts lie in the folder.
web-sent-all = All are sent
web-sent-copied = Only what was copied is sent
web-sent-none = Nothing was sent
web-said-copied = Noted: what was copied is sent, the rest is not and can be prepared again
merge-table = mail merge
merge-email = E-mail
merge-name = Name
merge-first-name = First name
merge-subject = Subject
merge-text = Text
merge-file = Calendar file
