### Series: a recurring meetup and its dates.

# The rule in words.
series-weekday-short =
    { $weekday ->
        [mon] Mon
        [tue] Tue
        [wed] Wed
        [thu] Thu
        [fri] Fri
        [sat] Sat
       *[sun] Sun
    }
series-weekday =
    { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
# After “every week”: on which days.
series-on-weekdays =
    { $weekday ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }
series-and = { $first } and { $last }
series-rule-every-weekday =
    { $weekday ->
        [mon] Every Monday
        [tue] Every Tuesday
        [wed] Every Wednesday
        [thu] Every Thursday
        [fri] Every Friday
        [sat] Every Saturday
       *[sun] Every Sunday
    }
series-rule-weeks =
    { $weeks ->
        [1] Every week on { $days }
        [one] Every { $weeks } week on { $days }
       *[other] Every { $weeks } weeks on { $days }
    }
series-nth-weekday =
    { $nth ->
        [1] { $weekday ->
            [mon] first Monday
            [tue] first Tuesday
            [wed] first Wednesday
            [thu] first Thursday
            [fri] first Friday
            [sat] first Saturday
           *[sun] first Sunday
        }
        [2] { $weekday ->
            [mon] second Monday
            [tue] second Tuesday
            [wed] second Wednesday
            [thu] second Thursday
            [fri] second Friday
            [sat] second Saturday
           *[sun] second Sunday
        }
        [3] { $weekday ->
            [mon] third Monday
            [tue] third Tuesday
            [wed] third Wednesday
            [thu] third Thursday
            [fri] third Friday
            [sat] third Saturday
           *[sun] third Sunday
        }
        [4] { $weekday ->
            [mon] fourth Monday
            [tue] fourth Tuesday
            [wed] fourth Wednesday
            [thu] fourth Thursday
            [fri] fourth Friday
            [sat] fourth Saturday
           *[sun] fourth Sunday
        }
       *[other] { $weekday ->
            [mon] last Monday
            [tue] last Tuesday
            [wed] last Wednesday
            [thu] last Thursday
            [fri] last Friday
            [sat] last Saturday
           *[sun] last Sunday
        }
    }
series-rule-nth =
    { $months ->
        [1] The { $nth } of every month
        [one] The { $nth }, every { $months } month
       *[other] The { $nth }, every { $months } months
    }
series-rule-day =
    { $months ->
        [1] On day { $day } of every month
        [one] On day { $day }, every { $months } month
       *[other] On day { $day }, every { $months } months
    }
series-date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[other] { $day } December { $year }
    }
series-rule-until = { $rule } until { $date }
series-rule-times =
    { $count ->
        [one] { $rule }, once
       *[other] { $rule }, { $count } times
    }
