# На что обратить внимание: накладки, пробелы и подсказки. `look-<kind>` говорит,
# что не так, `look-mend-<kind>` — кнопка, которая ведёт туда, где это исправить.
look-no-venue = Площадка ещё не выбрана
look-no-capacity = Сколько мест, пока неизвестно
look-venue-twice = { $venue }: площадка занята дважды, в это же время там «{ $other }»
look-room-twice = { $room }: зал занят дважды в { $time } — «{ $title }» и «{ $other }»
look-speaker-twice = { $speaker }: два выступления в { $time } — «{ $title }» и «{ $other }»
look-speaker-elsewhere = { $speaker }: в это же время выступление на «{ $other }»
look-room-too-small =
    { $coming ->
        [one] { $room }: мест { $capacity }, а придёт { $coming } человек
        [few] { $room }: мест { $capacity }, а придут { $coming } человека
        [many] { $room }: мест { $capacity }, а придут { $coming } человек
       *[other] { $room }: мест { $capacity }, а придёт { $coming } человека
    }
look-over-capacity =
    { $coming ->
        [one] Придёт { $coming } человек, а мест { $capacity }
        [few] Придут { $coming } человека, а мест { $capacity }
        [many] Придут { $coming } человек, а мест { $capacity }
       *[other] Придёт { $coming } человека, а мест { $capacity }
    }
look-no-guests = Никто ещё не приглашён
look-no-replies =
    { $count ->
        [one] Приглашён { $count } гость, ответа ещё нет
        [few] Приглашены { $count } гостя, ответов ещё нет
        [many] Приглашены { $count } гостей, ответов ещё нет
       *[other] Приглашены { $count } гостя, ответов ещё нет
    }
look-invitations-outdated =
    { $count ->
        [one] У { $count } человека в календаре не то, что в событии
        [few] У { $count } человек в календаре не то, что в событии
        [many] У { $count } человек в календаре не то, что в событии
       *[other] У { $count } человека в календаре не то, что в событии
    }
look-no-speakers = Спикеров ещё нет
look-speakers-pending =
    { $count ->
        [one] Ждём согласия { $count } спикера: { $names }
        [few] Ждём согласия { $count } спикеров: { $names }
        [many] Ждём согласия { $count } спикеров: { $names }
       *[other] Ждём согласия { $count } спикера: { $names }
    }
look-no-sessions = Программа пуста
look-session-without-time =
    { $count ->
        [one] Без времени { $count } пункт программы: { $names }
        [few] Без времени { $count } пункта программы: { $names }
        [many] Без времени { $count } пунктов программы: { $names }
       *[other] Без времени { $count } пункта программы: { $names }
    }
look-session-outside = «{ $title }» в { $time } не попадает во время события
look-session-without-speaker =
    { $count ->
        [one] Без спикера { $count } доклад: { $names }
        [few] Без спикера { $count } доклада: { $names }
        [many] Без спикера { $count } докладов: { $names }
       *[other] Без спикера { $count } доклада: { $names }
    }
look-no-about = О чём событие, ещё не написано
look-food-unknown = Не решено, будет ли еда
look-no-dishes = Еда запланирована, а блюда не выбраны
look-diets-not-asked =
    { $count ->
        [one] Про питание не спросили { $count } человека
        [few] Про питание не спросили { $count } человек
        [many] Про питание не спросили { $count } человек
       *[other] Про питание не спросили { $count } человека
    }
look-diet-unserved =
    { $count ->
        [one] Нет блюда для { $count } человека: { $diet }
        [few] Нет блюда для { $count } человек: { $diet }
        [many] Нет блюда для { $count } человек: { $diet }
       *[other] Нет блюда для { $count } человека: { $diet }
    }
look-allergen-in-dish = В блюде «{ $dish }» есть аллерген ({ $allergen }), его нельзя: { $names }
look-no-organizer = Для приглашений нужна почта организатора
look-time-skipped = Часы переводят вперёд, и времени { $time } в этот день нет
look-same-day = В тот же день — «{ $other }»

look-mend-no-venue = Выбрать площадку
look-mend-no-capacity = Указать места
look-mend-venue-twice = Изменить место или время
look-mend-room-twice = Открыть программу
look-mend-speaker-twice = Открыть программу
look-mend-speaker-elsewhere = Открыть программу
look-mend-room-too-small = Изменить зал
look-mend-over-capacity = Открыть гостей
look-mend-no-guests = Добавить гостей
look-mend-invitations-outdated = Подготовить обновления
look-mend-no-replies = Открыть гостей
look-mend-no-speakers = Добавить спикеров
look-mend-speakers-pending = Открыть спикеров
look-mend-no-sessions = Составить программу
look-mend-session-without-time = Указать время
look-mend-session-outside = Открыть программу
look-mend-session-without-speaker = Открыть программу
look-mend-no-about = Описать
look-mend-food-unknown = Решить
look-mend-no-dishes = Выбрать блюда
look-mend-diets-not-asked = Показать кого
look-mend-diet-unserved = Добавить блюдо
look-mend-allergen-in-dish = Открыть питание
look-mend-no-organizer = Указать организатора
look-mend-time-skipped = Изменить время
look-mend-same-day = Изменить дату

look-weight-conflict = Накладка
look-weight-gap = Не хватает
look-weight-hint = Подсказка
look-nothing = Всё в порядке
look-heading = Обратите внимание

look-tasks-late =
    { $count ->
        [one] Срок { $count } задачи прошёл: { $names }
        [few] Срок { $count } задач прошёл: { $names }
        [many] Срок { $count } задач прошёл: { $names }
       *[other] Срок { $count } задачи прошёл: { $names }
    }
look-mend-tasks-late = Открыть задачи
