# Channels: where posts are read, and how many read them.
channel-list = Channels
channel-new = New channel
channel-make = Add the channel
channel-name = Name
channel-name-missing = Say what the channel is called.
channel-kind = Kind
channel-address = Address
channel-address-hint = A link or a name such as @rustnight, for you to find it.
channel-language = Language
channel-language-hint = Which of a message’s texts is meant for it.
channel-language-unset = Any
channel-limit = Limit
channel-limit-hint = In the channel’s own unit. Left empty, it is the usual limit of its kind.
channel-readers = Members
channel-views = Views
channel-reactions = Reactions
channel-replies = Replies
channel-show-archived = Also those put away
channel-empty-title = No channel yet
channel-empty-text = Add the chats, groups and pages where you write: a post is then counted by their limits, and you see how many read along.
channel-created = “{ $name }” added
channel-saved = “{ $name }” saved
channel-archive = Put away
channel-archived = “{ $name }” put away
channel-bring-back = Use again
channel-brought-back = “{ $name }” in use again
channel-readings = Readings
channel-readings-none = Nothing was read yet. Type in what the channel shows you today.
channel-readings-more = { $count } more in Insights.
channel-reading-day = Day
channel-reading-post = Post
channel-reading-post-hint = A link or a few words of it. Left empty, it is of the channel itself.
channel-reading-add = Add the reading
channel-reading-added = Reading added
channel-reading-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
channel-reading-views =
    { $count ->
        [one] { $count } view
       *[other] { $count } views
    }
channel-reading-reactions =
    { $count ->
        [one] { $count } reaction
       *[other] { $count } reactions
    }
channel-reading-replies =
    { $count ->
        [one] { $count } reply
       *[other] { $count } replies
    }
channel-chat = Days of the chat
channel-chat-about = A chat that another program saved is counted by days. What was said in it is not kept.
channel-chat-counted =
    { $count ->
        [one] { $count } message is counted; days: { $days }.
       *[other] { $count } messages are counted; days: { $days }.
    }
channel-chat-import = Count a saved chat
channel-chat-month = Month
channel-chat-day = Day
channel-chat-wrote = Accounts that wrote
channel-chat-days-active = Days with messages
channel-chat-months-caption = Messages by month
channel-chat-days-caption = Messages by day, the last 30 days
channel-chat-all-months = All months: { $count }
channel-chat-chart = See the months as a chart
channel-chat-import-about = Days and numbers of messages go to “{ $name }”; accounts are matched to people by their id alone. What was said is not kept.
channel-chat-choose = Choose the file…
channel-chat-files = Chat of Telegram, Discord, WhatsApp or VK
channel-chat-which = Which chat
channel-chat-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
channel-chat-accounts =
    { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
channel-chat-reading = Reading
channel-chat-take = Count it
channel-chat-taken =
    { $days ->
        [one] { $days } day counted; accounts known by id: { $matched }
       *[other] { $days } days counted; accounts known by id: { $matched }
    }
channel-reading-remove = Remove the reading of { $day }
channel-reading-removed = Reading of { $day } removed
channel-readings-table = Read a table…
channel-readings-files = Tables of readings
channel-readings-read = Readings added: { $added }, changed: { $changed }, lines left out: { $left }
channel-chat-shared = { $account } stands with several people: { $people }. Take it away from all but one; until then it is nobody’s.
channel-chat-day-first = How are days written in this file?
channel-chat-day-first-yes = Day before month: 31.12.
channel-chat-day-first-no = Month before day: 12/31
channel-chat-search = Search the chats of the file
channel-chat-none = The file has no chat of this name.
channel-chat-personal = The file has only chats between two people, and those are not counted.
