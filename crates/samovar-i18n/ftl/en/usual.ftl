# The texts that come with the program, as somebody who cares for a community would write
# them. Each is changed by whoever sends it. Mark-up: **bold**, lists with hyphens.
usual-name =
    { $what ->
        [announcement] Announcement
        [last-info] Last details
        [confirm] Are you still coming?
        [thanks] Thanks
        [feedback] How was it?
        [attract] Come for the first time
        [keep] News for those who come
        [win-back] We miss you
       *[own] Message
    }
# Stands where somebody's name is not known: “Hello friends,”.
usual-nobody = friends
usual-organizers = The organisers
# How a sponsor’s block begins, in small letters; … where more words follow. Used to notice one.
usual-ad-signs = advertisement, advert, ad, sponsored, sponsored by …, sponsor, our sponsor, our sponsor …, sponsor of …, paid for by …, paid content
usual-ad-mark = Advertisement. { $advertiser }. { $token }
usual-no-more = You get this because you said yes to our news. To get no more, write to { $email } with the subject “{ $subject }”.
usual-announcement-subject = { $event }, { $date }
usual-announcement-text =
    Hello,

    we are getting together again: **{ $event }**.

    { $details }

    Come as you are, whether you have been with us for years or for the first time. If you would like to come, just answer this message.

    { $organizer }
usual-last-info-subject = See you soon: { $event }, { $date }
usual-last-info-text =
    Hello { $firstName },

    it is nearly time for **{ $event }**. Here is what you need to get there:

    { $details }

    If your plans have changed, tell us with one line: somebody on the waitlist will be glad of the seat.

    { $organizer }
usual-confirm-subject = Are you still coming? { $event }, { $date }
usual-confirm-text =
    Hello { $firstName },

    you said that you would come to **{ $event }** on { $date }, { $time }. Is that still so?

    One word is enough: “yes”, or “no” if something came up. It is no trouble at all, and it helps us to order the right amount of food and to let somebody in from the waitlist.

    { $organizer }
usual-thanks-subject = Thank you: { $event }
usual-thanks-text =
    Hello { $firstName },

    thank you for being at **{ $event }**. It was a good evening, and it was so because of those who came.

    If you met somebody you would like to hear speak, or would like to tell something yourself, write to us: we are always putting together the next one.

    { $organizer }
usual-feedback-subject = How was it? { $event }
usual-feedback-text =
    Hello { $firstName },

    two questions about **{ $event }**, a minute of your time:

    - From 0 to 10, how likely are you to tell a friend to come?
    - If we could change one thing, what should it be?

    Just answer this message. We read every word, and the speakers get what you say about their talks.

    { $organizer }
usual-attract-subject = You have not been to our meetups yet
usual-attract-text =
    Hello { $firstName },

    you are on our list, and we have not met yet. We would be glad to.

    It is simple: a few talks, something to eat, people who do what you do. You need to know nobody, and you can leave when you like. If something keeps you from coming, such as the time, the place or the topic, tell us with one line: we may be able to do something about it.

    { $organizer }
usual-keep-subject = What comes next
usual-keep-text =
    Hello { $firstName },

    you are one of those who make our evenings what they are. Before everybody else hears of it, here is what we are planning:

    - …

    What would you like to hear, and from whom? An answer in one line is enough.

    { $organizer }
usual-win-back-subject = We have not seen you for a while
usual-win-back-text =
    Hello { $firstName },

    you used to come to our meetups, and we have not seen you for a while. We hope that you are well.

    Here is what has changed since:

    - …

    If it was something about us, such as topics, time, place or people, we would like to know. And if life simply went another way, that is fine too: you are welcome whenever you like.

    { $organizer }
# The message as a task of an event.
usual-task-announcement = Announce the event
usual-task-confirm = Ask who is still coming
usual-task-last-info = Send the last details
usual-task-thanks = Thank those who came
usual-task-feedback = Ask how it was
# Names of files and of a column.
usual-file = Messages
usual-column-lang = Language
