### Words that stand on paper. Short: column heads have little room.

print-weekday =
    { $weekday ->
        [mon] понедельник
        [tue] вторник
        [wed] среда
        [thu] четверг
        [fri] пятница
        [sat] суббота
       *[sun] воскресенье
    }
print-month =
    { $month ->
        [jan] января
        [feb] февраля
        [mar] марта
        [apr] апреля
        [may] мая
        [jun] июня
        [jul] июля
        [aug] августа
        [sep] сентября
        [oct] октября
        [nov] ноября
       *[dec] декабря
    }
print-month-short =
    { $month ->
        [jan] янв
        [feb] фев
        [mar] мар
        [apr] апр
        [may] мая
        [jun] июн
        [jul] июл
        [aug] авг
        [sep] сен
        [oct] окт
        [nov] ноя
       *[dec] дек
    }
print-date = { $weekday }, { $day } { $month } { $year } г.
print-date-short = { $day } { $month } { $year } г.
print-page = Страница { $page } из { $pages }
print-printed = Напечатано { $when }

print-door-list = Список на входе
print-door-list-part = Список на входе { $letters }
print-door-list-coming =
    { $count ->
        [one] Придёт { $count }
        [few] Придут { $count }
        [many] Придут { $count }
       *[other] Придёт { $count }
    }
print-door-list-made-of = { $guests } + { $plusones }
print-door-list-guests =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
print-door-list-plus-ones =
    { $count ->
        [one] { $count } спутник
        [few] { $count } спутника
        [many] { $count } спутников
       *[other] { $count } спутника
    }
print-door-list-maybe = возможно: { $count }
print-door-list-waitlisted = лист ожидания: { $count }
print-door-list-empty = В этом списке пока никого нет. Строки ниже — для тех, кто всё-таки придёт.

print-door-list-section-maybe = Возможно
print-door-list-section-waitlist = Лист ожидания
print-door-list-section-walk-ins = Гости без записи
print-door-list-column-tick = Вход
print-door-list-column-name = Имя
print-door-list-column-company = Компания
print-door-list-column-plus-ones = +1
print-door-list-column-diet = Питание, аллергии
print-door-list-column-note = Заметка
print-door-list-column-code = Код
print-door-list-allergens = Аллергия: { $allergens }
