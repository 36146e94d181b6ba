# Where somebody stands with the community, computed from what they came to.
stage = Stage
stage-prospect = Prospect
stage-newcomer = Newcomer
stage-active = Active
stage-core = Core
stage-drifting = Drifting
stage-returned = Returned
stage-lost = Lost

# What the terminal says.
stage-total = Everybody
stage-no-show = { $missed } of { $pledges } who said so did not come
stage-no-show-percent = { $percent } %, between { $low } and { $high }
stage-no-show-none = Nobody’s promise is known: no one said they come, or the door was not kept
stage-came =
    { $count ->
        [one] { $count } came, of them { $walkIns } on no list
       *[other] { $count } came, of them { $walkIns } on no list
    }
stage-cohort-first = First visit
stage-cohort-first-seen = { $quarter }, first seen here
stage-forecast-expected = Expected
stage-forecast-safe = To be safe
stage-forecast-came = Came

# The people behind a figure, and how sure it is.
stage-people-title = People by stage
stage-people-file = People by stage
stage-people-left = Left between { $wasOn } and { $asOf }: { $count }
stage-people-first = Came for the first time between { $wasOn } and { $asOf }: { $count }
stage-people-back = Came back between { $wasOn } and { $asOf }: { $count }
stage-people-moved = { $was } on { $wasOn }, { $stages } on { $asOf }: { $count }
stage-people-on = { $stages } on { $asOf }: { $count }
stage-people-unsure = Not known on { $asOf } whether they left: { $count }
stage-people-anywhere = Any stage
stage-people-circle = The circle
stage-people-was = Was, on { $day }
stage-people-is = Stage on { $day }
stage-people-visits = Visits
stage-people-last = Last visit
stage-people-away-days = Days away
stage-people-missed = Evenings missed
stage-people-sure = How sure
stage-people-language = Written in
stage-people-reached = Reached by
stage-people-news = Gets news?
stage-people-none = Nobody
stage-people-none-text = Nobody stands so on these days. Choose other stages or other days.
stage-people-loose = Nothing is known of a way to them
stage-people-away =
    { $days ->
        [one] away for { $days } day, evenings missed: { $missed }
       *[other] away for { $days } days, evenings missed: { $missed }
    }
stage-ground-never = Has not come yet
stage-ground-lately = Days away: { $away }, under { $least }
stage-ground-missed = Days away: { $away } ({ $least } or more); evenings missed: { $missed } ({ $chances } or more)
stage-ground-too-few = Cannot be known. Days away: { $away }; evenings missed: { $missed }, under { $chances }
stage-rule = Drifting: { $drifting } or more days away; lost: { $lost } or more; both only with evenings missed whose door was kept: { $chances } or more.
stage-doors = Evenings between the two days whose door was kept: { $doors }.
stage-doors-few = Evenings between the two days whose door was kept: { $doors }. With fewer than { $chances } it cannot be known who left in between.
stage-unsure = Days away: { $drifting } or more; evenings to miss: fewer than { $chances }. Whether they left cannot be known: { $count }.
stage-unsure-show = Show them
