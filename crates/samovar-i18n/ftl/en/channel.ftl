# Channels, what was read off them, and how much was said in their chats.
channel-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
channel-put-away = Put away: { $name }
channel-taken-out = In use again: { $name }
channel-readings-taken =
    { $count ->
        [one] { $count } reading written down
       *[other] { $count } readings written down
    }
channel-readings-left-out =
    { $count ->
        [one] { $count } line left out: it has no day that has been, or no number
       *[other] { $count } lines left out: they have no day that has been, or no number
    }
chat-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
chat-accounts =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
chat-asks-which = The file holds several chats. Say which one: --chat with its name or id.
chat-asks-day-first = Every date of the file could be read either way. Say --day-first or --month-first.
chat-nothing-new = Nothing new: these days are counted already.
chat-nothing-counted = No chat of this channel was counted yet. Count one: chat import FILE --channel NAME.
chat-mean-daily = Accounts that wrote within 30 days: { $accounts }; on an average day: { $mean }
chat-known-accounts = Accounts: { $all }; of people known here: { $known }; of others, unnamed: { $unknown }
chat-taken =
    { $days ->
        [one] { $days } day counted, { $messages } more
       *[other] { $days } days counted, { $messages } more
    }
chat-matched = Accounts: { $accounts }; of people known here: { $matched }; of others: { $unknown }
chat-account-shared = { $account } is said to be the account of several people: { $names }

history-add-channel = Channel added: { $name }
history-edit-channel = Channel changed: { $name }
history-archive-channel =
    { $archived ->
        [true] Channel put away: { $name }
       *[other] Channel in use again: { $name }
    }
history-add-reading = Reading of { $name }: { $day }
history-remove-reading = Reading of { $name } removed: { $day }
history-import-readings =
    { $count ->
        [one] { $count } reading of { $name } read from { $file }
       *[other] { $count } readings of { $name } read from { $file }
    }
history-import-chat-file =
    { $count ->
        [one] { $count } day of { $name } counted from { $file }
       *[other] { $count } days of { $name } counted from { $file }
    }
history-add-account = Account in a chat noted: { $name }
history-remove-account = Account in a chat removed: { $name }
