# What a typed line cannot say by itself.
line-ask-past = «{ $words }» уже в прошлом. Какой день имеется в виду?
line-ask-no-such-day = Дня «{ $words }» не бывает. Какой день имеется в виду?
line-ask-day-or-month = «{ $words }» можно прочесть двояко. Какой день имеется в виду?
line-ask-weekday = «{ $words }»: день недели не совпадает с датой. Какой день имеется в виду?
line-ask-which-week = «{ $words }» — это может быть не один день. Какой имеется в виду?
line-ask-days-of-month = «{ $words }»: у серии один день в месяце, поэтому для каждого нужно своё событие. Какой день у этого?
line-ask-number-or-day = «{ $words }» — это день? Если это часть названия, допишите день.
line-ask-no-day = День не указан. Какой имеется в виду?
line-ask-no-such-time = Времени «{ $words }» не бывает. Введите другое.
line-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
line-free-days = Ничего не известно на
