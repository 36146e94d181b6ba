# Figures of the community: charts that say what was found, and a report of a period.
insights-title = Insights
insights-tabs = Questions
insights-kpi = KPI
insights-stages = Who is with us?
insights-came = Who came?
insights-cohorts = Who stays?
insights-no-show = Who fails to come?
insights-replies = Who replies when?
insights-reach = Reach?
insights-grades = Liked?
insights-file-stages = Who is with us
insights-file-came = Who came
insights-file-cohorts = Who stays
insights-file-no-show = Who fails to come
insights-file-replies = Who replies when
insights-file-reach = Reach
insights-file-grades = Liked
insights-period = Period
insights-period-month = This month
insights-period-quarter = This quarter
insights-period-year = This year
insights-period-twelve = 12 months
insights-period-all = All time
insights-period-own = From – to
insights-from = From
insights-to = To
insights-as-of = As of
insights-save-csv = Save CSV
insights-save-svg = Save chart
insights-saved = Saved in the planner’s folder of exports
insights-growth-before = Circle before
insights-growth-first = Came first
insights-growth-back = Came back
insights-growth-left = Left
insights-growth-after = Circle after
insights-table = { $title } – the same as a table
insights-month = Month
insights-event = Event
insights-people = People
insights-quarter = First came in
insights-after =
    { $quarters ->
        [one] { $quarters } quarter later
       *[other] { $quarters } quarters later
    }
insights-not-measured = –
insights-not-measured-text = “–”: not measured, or the quarter is not over
insights-door-not-kept = nobody kept the door
insights-first-seen = first seen here
insights-first = For the first time
insights-returning = Had been before
insights-walk-ins = Walk-ins
insights-pledges = Said they come
insights-not-kept = Did not come
insights-share = Share
insights-late-cancels = Cancelled that day
insights-circle = The circle: newcomers, active, core and returned
insights-since-title = Since a day
insights-since = Since
insights-since-late = This day is after { $day }. Choose an earlier one.
insights-since-left = Left
insights-since-sum = { $before } + { $first } first + { $back } back − { $left } left = { $after }
insights-since-text = Each number opens the people it counts. Who came first and left again in between is in none.
insights-since-count = { $what }: { $count }
insights-people-of = { $what }, { $month }: { $count }

insights-stages-none = Nobody has come to anything yet
insights-stages-grew = The circle grew from { $before } to { $after }
insights-stages-shrank = The circle shrank from { $before } to { $after }
insights-stages-same = The circle is as large as before: { $after }
insights-stages-text = { $first } came first, { $back } came back, { $left } left. Everybody stands in one stage.
insights-came-none = No evening in this period has a door that was kept
insights-came-found =
    { $events ->
        [one] { $came } came to one evening, { $first } of them for the first time
       *[other] { $came } came to { $events } evenings, { $first } of them for the first time
    }
insights-came-text = First-timers: { $share }. Somebody who came twice counts twice.
insights-cohorts-none = Nobody’s first visit lies a whole quarter back
insights-cohorts-found = { $x } of { $n } came again in the quarter after the one they first came in
insights-cohorts-text = { $share }. A row never loses people; a quarter that is not over is not measured.
insights-no-show-none = No promise to come has been kept or broken yet
insights-no-show-found = { $x } of { $n } who said they come did not
insights-no-show-text = { $share }. Dots are evenings, lines hold the true share 95 times of 100. Evenings with fewer than 10 promises have neither.
insights-replies-none = No reply has a time that is known
insights-replies-found =
    { $days ->
        [0] Half of the replies came on the day itself or later
        [one] Half of the replies came a day or longer before
       *[other] Half of the replies came { $days } days or longer before
    }
insights-replies-few = Replies with a known time: { $timed }, too few for a finding
insights-replies-text = The time is known of { $timed } of { $replied } replies. What an import brought without a time is not drawn.
insights-replies-more = Earlier evenings that are not drawn: { $count }.
insights-replies-axis = Days before
insights-replied = Replied
insights-timed = With a time
insights-half = Half of them by
insights-reach-none = No channel has been read yet
insights-reach-once = “{ $name }” has { $after } members; a second reading will show how that changes
insights-reach-grew = “{ $name }” grew from { $before } to { $after } members
insights-reach-shrank = “{ $name }” shrank from { $before } to { $after } members
insights-reach-same = “{ $name }” has { $after } members, as before
insights-reach-text = Views are not people, and channels are never added up: somebody may read several.
insights-channel = Channel
insights-put-away = { $name } (put away)
insights-show-put-away = Also channels that were put away
insights-day = Day
insights-members = Members
insights-views = Views
insights-reactions = Reactions
insights-answers-there = Replies
insights-messages = Messages
insights-accounts = Accounts
insights-grades-none = Nobody has given a grade yet
insights-grades-few = No evening has five answers yet, so there is no score
insights-grades-found = “{ $title }”: score { $score }, between { $low } and { $high }
insights-grades-text = The latest evening with a score; { $answers } of { $came } answered. Under five answers nothing is scored.
insights-grade = Grade
insights-answers = Answers
insights-score = NPS
insights-of-n = { $x } of { $n }
insights-forecast = Did the forecast hold?
insights-file-forecast = Did the forecast hold
insights-forecast-none = No evening stands beside a forecast yet
insights-forecast-found = Evenings to which no more came than the safe number: { $x } of { $n }
insights-forecast-text = { $share }; the safe number is meant to hold nine evenings of ten. Dots came, lines go from the lower end to the safe number, by what was known before each evening. Heads nobody had counted on stand apart.
insights-counted-on = Counted on
insights-expected = Expected
insights-safe = Safe
insights-heads-came = Of them came
insights-chat = { $name }: accounts that wrote within 30 days: { $accounts }; on an average day: { $mean }
insights-chats = How lively are the chats?
insights-file-chat = Chat by month
insights-chats-none = No chat has been counted yet
insights-chats-none-text = Save a chat in its own program and count it on the page of its channel.
insights-chats-grew = “{ $name }”: more messages than the month before. { $earlier }: { $before }, { $month }: { $after }
insights-chats-shrank = “{ $name }”: fewer messages than the month before. { $earlier }: { $before }, { $month }: { $after }
insights-chats-same = “{ $name }”: as many messages as the month before. { $month }: { $after }
insights-chats-total = “{ $name }”: messages counted so far: { $count }
insights-chats-text = Whole months are compared: the first and the last may lack days. Accounts are counted and not named.

# A report of a period, each figure beside its target and the period before.
kpi-title = The community in figures
kpi-kind = KPI
kpi-file = KPI
kpi-what = Figure
kpi-now = This period
kpi-before = Period before
kpi-target = Target
kpi-period = { $from } – { $to }
kpi-period-so-far = { $from } – { $to }, as of { $today }
kpi-period-before = before: { $from } – { $to }
kpi-share = { $x } of { $n } = { $percent } % [{ $low }–{ $high }]
kpi-share-few = { $x } of { $n }
kpi-points = { $score } [{ $low } to { $high }], { $n } answers
kpi-points-few =
    { $n ->
        [one] { $n } answer, too few for a score
       *[other] { $n } answers, too few for a score
    }
kpi-percent = { $percent } %
kpi-not-measured = not measured
kpi-growth = Circle: { $before } + { $first } first + { $back } back − { $left } left = { $after }
kpi-how-sure = A share stands as x of n, with the interval that holds the true value 95 times of 100. Of fewer than 10 there is no percentage, of fewer than 5 answers no score. What nobody measured is no nought. A change or a target counts only where it lies outside of chance.
kpi-found-reached =
    { $count ->
        [one] One of { $all } targets is reached
       *[other] { $count } of { $all } targets are reached
    }
kpi-found-no-targets = Events: { $events }, in the circle: { $circle }; no targets are set
kpi-found-nothing = Nothing was measured in this period
kpi-text = Unsure: { $unsure }. Not measured or of too few: { $unknown }.
kpi-set-target = Target for { $metric }
kpi-set = Set target
kpi-remove = No target
kpi-target-hint = Whole numbers; of shares per cent
kpi-target-saved = Target set
kpi-print = KPI report
kpi-print-text = One page with all figures, targets and the period before
kpi-metric-events = Events held
kpi-metric-visits = Visits
kpi-metric-new-people = New people
kpi-metric-circle = Circle
kpi-metric-growth = Growth of the circle
kpi-metric-returning = Share who had been before
kpi-metric-no-show = No-shows
kpi-metric-response = Response to forms
kpi-metric-nps = NPS
kpi-metric-cost-per-head = Cost per head
kpi-about-events = Over, and not cancelled
kpi-about-visits = People let in at kept doors; twice counts twice
kpi-about-new-people = Whose first visit lies in the period
kpi-about-circle = Newcomers, active, core and returned on the last day
kpi-about-growth = Against the day before the period
kpi-about-returning = Of all visits
kpi-about-no-show = Of promises to come; less is better
kpi-about-response = Answers of those who came to evenings with answers
kpi-about-nps = Of evenings with at least five answers
kpi-about-cost-per-head = Planned, by those who came; less is better
kpi-verdict-reached = reached
kpi-verdict-missed = missed
kpi-verdict-unsure = may be chance
kpi-trend-up = more than before
kpi-trend-down = less than before
kpi-trend-same = as before
kpi-trend-unsure = no sure change
