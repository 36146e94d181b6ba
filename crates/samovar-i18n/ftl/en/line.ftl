# What a typed line cannot say by itself.
line-ask-past = “{ $words }” is over. Which day is meant?
line-ask-no-such-day = There is no “{ $words }”. Which day is meant?
line-ask-day-or-month = “{ $words }” can be read in two ways. Which day is meant?
line-ask-weekday = “{ $words }”: the weekday and the date do not agree. Which day is meant?
line-ask-which-week = “{ $words }” can be more than one day. Which one is meant?
line-ask-days-of-month = “{ $words }”: a series has one day of a month, so each of them needs an event of its own. Which one is this?
line-ask-number-or-day = Is “{ $words }” a day? If it belongs to the title, type the day as well.
line-ask-no-day = No day was typed. Which day is meant?
line-ask-no-such-time = There is no such time as “{ $words }”. Type another one.
line-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
line-free-days = Nothing is known on
