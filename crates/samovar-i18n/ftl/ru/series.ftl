### Серии: повторяющаяся встреча и её даты.

# Правило словами.
series-weekday-short =
    { $weekday ->
        [mon] Пн
        [tue] Вт
        [wed] Ср
        [thu] Чт
        [fri] Пт
        [sat] Сб
       *[sun] Вс
    }
# После «каждую неделю»: по каким дням.
series-on-weekdays =
    { $weekday ->
        [mon] понедельникам
        [tue] вторникам
        [wed] средам
        [thu] четвергам
        [fri] пятницам
        [sat] субботам
       *[sun] воскресеньям
    }
series-and = { $first } и { $last }
series-free-days = Ни на одну дату ничего не известно:
series-rule-every-weekday =
    { $weekday ->
        [mon] Каждый понедельник
        [tue] Каждый вторник
        [wed] Каждую среду
        [thu] Каждый четверг
        [fri] Каждую пятницу
        [sat] Каждую субботу
       *[sun] Каждое воскресенье
    }
series-rule-weeks =
    { $weeks ->
        [1] Каждую неделю по { $days }
        [one] Каждую { $weeks } неделю по { $days }
        [few] Каждые { $weeks } недели по { $days }
        [many] Каждые { $weeks } недель по { $days }
       *[other] Каждые { $weeks } недели по { $days }
    }
series-nth-weekday =
    { $nth ->
        [1] { $weekday ->
            [mon] Каждый первый понедельник
            [tue] Каждый первый вторник
            [wed] Каждую первую среду
            [thu] Каждый первый четверг
            [fri] Каждую первую пятницу
            [sat] Каждую первую субботу
           *[sun] Каждое первое воскресенье
        }
        [2] { $weekday ->
            [mon] Каждый второй понедельник
            [tue] Каждый второй вторник
            [wed] Каждую вторую среду
            [thu] Каждый второй четверг
            [fri] Каждую вторую пятницу
            [sat] Каждую вторую субботу
           *[sun] Каждое второе воскресенье
        }
        [3] { $weekday ->
            [mon] Каждый третий понедельник
            [tue] Каждый третий вторник
            [wed] Каждую третью среду
            [thu] Каждый третий четверг
            [fri] Каждую третью пятницу
            [sat] Каждую третью субботу
           *[sun] Каждое третье воскресенье
        }
        [4] { $weekday ->
            [mon] Каждый четвёртый понедельник
            [tue] Каждый четвёртый вторник
            [wed] Каждую четвёртую среду
            [thu] Каждый четвёртый четверг
            [fri] Каждую четвёртую пятницу
            [sat] Каждую четвёртую субботу
           *[sun] Каждое четвёртое воскресенье
        }
       *[other] { $weekday ->
            [mon] Каждый последний понедельник
            [tue] Каждый последний вторник
            [wed] Каждую последнюю среду
            [thu] Каждый последний четверг
            [fri] Каждую последнюю пятницу
            [sat] Каждую последнюю субботу
           *[sun] Каждое последнее воскресенье
        }
    }
series-rule-nth =
    { $months ->
        [1] { $nth } месяца
        [one] { $nth } месяца, раз в { $months } месяц
        [few] { $nth } месяца, раз в { $months } месяца
        [many] { $nth } месяца, раз в { $months } месяцев
       *[other] { $nth } месяца, раз в { $months } месяца
    }
series-rule-day =
    { $months ->
        [1] { $day }-го числа каждого месяца
        [one] { $day }-го числа, раз в { $months } месяц
        [few] { $day }-го числа, раз в { $months } месяца
        [many] { $day }-го числа, раз в { $months } месяцев
       *[other] { $day }-го числа, раз в { $months } месяца
    }
series-date =
    { $month ->
        [1] { $day } января { $year } г.
        [2] { $day } февраля { $year } г.
        [3] { $day } марта { $year } г.
        [4] { $day } апреля { $year } г.
        [5] { $day } мая { $year } г.
        [6] { $day } июня { $year } г.
        [7] { $day } июля { $year } г.
        [8] { $day } августа { $year } г.
        [9] { $day } сентября { $year } г.
        [10] { $day } октября { $year } г.
        [11] { $day } ноября { $year } г.
       *[other] { $day } декабря { $year } г.
    }
series-rule-until = { $rule } до { $date }
series-rule-times =
    { $count ->
        [one] { $rule }, { $count } раз
        [few] { $rule }, { $count } раза
        [many] { $rule }, { $count } раз
       *[other] { $rule }, { $count } раза
    }

# Форма правила.
series-repeats = Повторяется
series-first-a-date = Введите день и время первой даты.
series-every = Как часто
series-every-week = По неделям
series-every-month = По месяцам
series-interval-weeks = Раз в сколько недель
series-interval-months = Раз в сколько месяцев
series-days = По каким дням
series-ends = Конец
series-ends-never = Без конца
series-ends-on = В определённый день
series-ends-after = После числа дат
series-end-date = Последний день
series-count = Сколько дат
series-plan-now = Сколько дат запланировать сейчас
series-dates-first =
    { $count ->
        [one] Сейчас планируется { $count } дата, остальные — когда понадобятся.
        [few] Сейчас планируются { $count } даты, остальные — когда понадобятся.
        [many] Сейчас планируется { $count } дат, остальные — когда понадобятся.
       *[other] Сейчас планируется { $count } даты, остальные — когда понадобятся.
    }
series-dates-all =
    { $count ->
        [one] { $count } дата:
        [few] { $count } даты:
        [many] { $count } дат:
       *[other] { $count } даты:
    }
series-dates-more = и ещё { $count }
series-left-out = Пропущены, потому что месяц короче: { $months }
series-shifted = { $date } времени { $time } нет: часы переводят вперёд. Начало в этот день — { $next }.
series-make-of = Сделать серией…
series-make-title = Повторять «{ $title }»
series-make = Создать серию
series-made =
    { $count ->
        [one] Серия создана: { $title }, { $count } дата
        [few] Серия создана: { $title }, { $count } даты
        [many] Серия создана: { $title }, { $count } дат
       *[other] Серия создана: { $title }, { $count } даты
    }
series-change-rule = Изменить дни…
series-change-title = Другие дни для «{ $title }»
series-change-text = Будущие даты переходят на новый день своей недели или месяца. Дата без нового дня удаляется, а если в списке гостей кто-то есть — отменяется. Прошедшие даты остаются.
series-change-save = Изменить дни
series-rule-changed = Новые дни: { $words }

# Дата серии.
series-mark = Дата серии
series-number = { $number } из { $total }
series-previous = Предыдущая дата
series-next = Следующая дата
series-open = Открыть серию
series-filter = Какая серия
series-filter-none = Все события
series-detach = Убрать из серии
series-detached = Теперь отдельное событие: { $title }
series-scope = Для каких дат
series-scope-title = Какие даты изменить?
series-scope-this = Только эту дату
series-scope-following = Эту и следующие
series-scope-all = Все даты
series-scope-text = Прошедшие даты остаются как были. Дата, изменённая отдельно, сохраняет своё значение.
series-scope-moved = Другой день можно выбрать для одной даты. Чтобы перенести все, измените дни серии.
series-edited =
    { $count ->
        [0] Ни одна дата не изменена
        [one] Изменена { $count } дата
        [few] Изменены { $count } даты
        [many] Изменено { $count } дат
       *[other] Изменено { $count } даты
    }{ $kept ->
        [0] { "" }
        [one] ; своё значение — у { $kept } даты
        [few] ; свои значения — у { $kept } дат
        [many] ; свои значения — у { $kept } дат
       *[other] ; свои значения — у { $kept } даты
    }

# Экран серии.
series-gone = Этой серии больше нет
series-more = Ещё для серии
series-edit-all = Изменить все
series-edit-text = Для каждой будущей даты. Дата, изменённая отдельно, сохраняет своё значение.
series-plan-more = Запланировать ещё
series-plan-how-many = Сколько дат
series-plan-from = Следующая дата: { $date }.
series-plan = Запланировать
# Вместо числа, если у правила больше нет дат.
series-plan-over = Все даты правила уже запланированы: { $words }. Чтобы продолжить, дайте серии другие дни или более позднее окончание.
series-planned =
    { $count ->
        [one] Запланирована ещё { $count } дата
        [few] Запланированы ещё { $count } даты
        [many] Запланировано ещё { $count } дат
       *[other] Запланировано ещё { $count } даты
    }
series-end = Закончить серию…
series-end-after = Последняя возможная дата
series-end-action = Закончить серию
series-end-text =
    { $count ->
        [0] Запланированных дат после этого нет.
        [one] После этого запланирована { $count } дата. Она будет удалена, а если в списке гостей кто-то есть — отменена.
        [few] После этого запланированы { $count } даты. Они будут удалены, а если в списке гостей кто-то есть — отменены.
        [many] После этого запланировано { $count } дат. Они будут удалены, а если в списке гостей кто-то есть — отменены.
       *[other] После этого запланировано { $count } даты. Они будут удалены, а если в списке гостей кто-то есть — отменены.
    }
series-ended = Серия заканчивается. Дат удалено: { $deleted }, отменено: { $cancelled }
series-delete = Удалить серию
series-delete-title = Удалить «{ $title }» вместе с датами?
series-delete-text =
    { $count ->
        [one] Уходит { $count } дата с гостями. Если на неё уже приходили, она останется отдельным событием. «Отменить» вернёт всё.
        [few] Уходят { $count } даты с гостями. Те, на которые уже приходили, останутся отдельными событиями. «Отменить» вернёт всё.
        [many] Уходит { $count } дат с гостями. Те, на которые уже приходили, останутся отдельными событиями. «Отменить» вернёт всё.
       *[other] Уходит { $count } даты с гостями. Те, на которые уже приходили, останутся отдельными событиями. «Отменить» вернёт всё.
    }
series-deleted =
    { $stay ->
        [0] Серия удалена, дат: { $count }
       *[other] Серия удалена, дат: { $count }. Остались, потому что на них приходили: { $stay }
    }
series-in-events = В списке событий
series-dates = Даты
series-invited = Без ответа
series-differs = Своё
series-moved-from = вместо { $date }
series-actions = Действия
series-skipped = Пропуск
series-skip = Пропустить эту дату
series-move = Перенести эту дату…
series-bring-back = Вернуть
series-date-menu = Ещё: { $date }
series-date-skipped = { $title }: { $date } пропускается
series-date-back = { $title }: { $date } всё-таки состоится
series-regulars = Постоянные гости
series-regulars-text = Приглашены на каждую будущую дату, и на те, что появятся позже.
series-regular-add = Добавить человека
series-regular-remove = Больше не приглашать на каждую дату: { $name }
series-regular-added =
    { $guests ->
        [one] Приглашение на { $guests } дату
        [few] Приглашение на { $guests } даты
        [many] Приглашение на { $guests } дат
       *[other] Приглашение на { $guests } даты
    }
series-regular-removed =
    { $stay ->
        [0] Убрано из списков гостей: { $guests }
       *[other] Убрано из списков гостей: { $guests }. Остались, потому что есть ответ: { $stay }
    }
series-of-person = Постоянный гость

# Чем дата отличается от серии или серия от прежней: значением, а где его не назвать —
# названием.
series-from = С { $date }: { $values }
series-own-title = «{ $title }»
series-own-time = { $time } вместо { $usual }
series-own-length = длится { $length }
series-own-zone = по часам { $zone }
series-own-no-place = без площадки
series-own-seats =
    { $count ->
        [one] { $seats } место
        [few] { $seats } места
        [many] { $seats } мест
       *[other] { $seats } места
    }
series-own-no-seats = число мест не указано
series-field-about = о чём
series-field-link = ссылка
series-field-organizer = организатор
series-field-reminder = напоминание
series-field-host = ведущий
series-field-kind = вид
series-field-notes = заметки
series-field-food = еда
series-field-currency = валюта
series-field-margin = запас
