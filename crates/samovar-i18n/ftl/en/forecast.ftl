# Who really comes: an estimate, and said to be one.
forecast-title = Who really comes
forecast-title-past = Who really came
forecast-none = Nobody is counted on yet. Guests who reply “Going” appear here.
forecast-counted =
    { $count ->
        [one] { $count } said they come
       *[other] { $count } said they come
    }
forecast-expected =
    { $count ->
        [one] { $range } probably comes
       *[other] { $range } probably come
    }
# What is expected, and between which numbers eight evenings of ten lie: 26 (22–31).
forecast-range = { $expected } ({ $low }–{ $high })
forecast-range-rough = { $range }, rough
forecast-range-about = In eight evenings of ten the number who come lies between the two in brackets
forecast-safe =
    { $count ->
        [one] { $count } covers nine evenings of ten
       *[other] { $count } covers nine evenings of ten
    }
# How much it goes by.
forecast-guess =
    { $count ->
        [0] A guess: no earlier evening had a check-in
        [one] Still a guess: { $count } earlier evening to go by
       *[other] Still a guess: { $count } earlier evenings to go by
    }
forecast-learnt =
    { $count ->
        [one] Learnt from { $count } earlier evening
       *[other] Learnt from { $count } earlier evenings
    }
forecast-assumed = About { $percent } of those who say they come are assumed to, as the settings have it
forecast-usual = Of those who say they come, about { $percent } usually do
forecast-walk-ins =
    { $count ->
        [0] Usually nobody comes besides
        [one] Usually { $count } more comes whom nobody counted on
       *[other] Usually { $count } more come whom nobody counted on
    }
# Afterwards, beside what was said before.
forecast-came =
    { $count ->
        [one] { $count } of { $all } came
       *[other] { $count } of { $all } came
    }
forecast-came-besides =
    { $count ->
        [one] { $count } more came whom nobody had counted on
       *[other] { $count } more came whom nobody had counted on
    }
forecast-was = Before the evening: { $range } probably, { $safe } to be safe
forecast-hint = Speakers and staff are taken to come. Nobody’s own reliability is shown.
