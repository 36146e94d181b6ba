# На что обратить внимание: накладки, пробелы и подсказки. `look-<kind>` говорит,
# что не так, `look-mend-<kind>` — кнопка, которая ведёт туда, где это исправить.
look-no-venue = Площадка ещё не выбрана
look-no-capacity =
    { $seats ->
        [0] Сколько мест, пока неизвестно
       *[other] Сколько мест, не указано; { $room }: мест { $seats }
    }
look-venue-twice = { $venue }: площадка занята дважды, { $hours } там «{ $other }»
look-room-twice = { $room }: зал занят дважды одновременно, { $time } — «{ $title }» и «{ $other }»
look-speaker-twice = { $speaker }: два выступления одновременно, { $time } — «{ $title }» и «{ $other }»
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
look-invitations-unsent =
    { $count ->
        [one] Подготовлено для { $count } человека, ещё не отправлено
        [few] Подготовлено для { $count } человек, ещё не отправлено
        [many] Подготовлено для { $count } человек, ещё не отправлено
       *[other] Подготовлено для { $count } человека, ещё не отправлено
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
look-session-outside = «{ $title }» ({ $time }) выходит за время события
look-speaker-unavailable = { $speaker }: в это время, { $time }, быть не может — «{ $title }»
look-room-unavailable = { $room }: зал в это время недоступен, { $time } — «{ $title }»
look-room-below-heads =
    { $coming ->
        [one] { $room }: мест { $capacity }, а придёт { $coming } человек — «{ $title }», { $time }
        [few] { $room }: мест { $capacity }, а придут { $coming } человека — «{ $title }», { $time }
        [many] { $room }: мест { $capacity }, а придут { $coming } человек — «{ $title }», { $time }
       *[other] { $room }: мест { $capacity }, а придёт { $coming } человека — «{ $title }», { $time }
    }
look-setup-short = { $room }: между «{ $title }» и «{ $other }» { $there } мин, а на уборку и подготовку нужно { $minutes } мин
look-meal-without-sitting = Не сказано, что едят: «{ $title }» ({ $time })
look-sitting-without-session = В программе нет перерыва, когда едят: { $sitting }, { $time }
look-session-without-speaker =
    { $count ->
        [one] Без спикера { $count } доклад: { $names }
        [few] Без спикера { $count } доклада: { $names }
        [many] Без спикера { $count } докладов: { $names }
       *[other] Без спикера { $count } доклада: { $names }
    }
look-speaker-declined =
    { $count ->
        [one] Отказ получен, но в программе ещё { $count } спикер: { $names }
        [few] Отказ получен, но в программе ещё { $count } спикера: { $names }
        [many] Отказ получен, но в программе ещё { $count } спикеров: { $names }
       *[other] Отказ получен, но в программе ещё { $count } спикера: { $names }
    }
look-no-about = О чём событие, ещё не написано
look-food-unknown = Не решено, будет ли еда
look-no-dishes = Еда запланирована, а блюда не выбраны
look-sitting-without-time = Не сказано, когда едят: { $sitting }
look-sitting-without-dish = Блюд пока нет: { $sitting }
look-order-changed =
    { $count ->
        [one] { $count } отличие от заказа: { $supplier }
        [few] { $count } отличия от заказа: { $supplier }
        [many] { $count } отличий от заказа: { $supplier }
       *[other] { $count } отличия от заказа: { $supplier }
    }
look-order-due = Точные числа нужны { $time }, а заказ не отправлен: { $supplier }
look-diets-not-asked =
    { $count ->
        [one] О питании не ответил { $count } человек
        [few] О питании не ответили { $count } человека
        [many] О питании не ответили { $count } человек
       *[other] О питании не ответили { $count } человека
    }
look-no-safe-dish =
    { $count ->
        [one] В меню нет безопасного блюда для { $count } человека: { $names }
        [few] В меню нет безопасного блюда для { $count } человек: { $names }
        [many] В меню нет безопасного блюда для { $count } человек: { $names }
       *[other] В меню нет безопасного блюда для { $count } человека: { $names }
    }
look-course-unserved =
    { $count ->
        [one] { $course }: ничего не подходит { $count } человеку: { $names }
        [few] { $course }: ничего не подходит { $count } людям: { $names }
        [many] { $course }: ничего не подходит { $count } людям: { $names }
       *[other] { $course }: ничего не подходит { $count } человека: { $names }
    }
look-food-words =
    { $count ->
        [one] { $count } человек ответил о питании своими словами, и решения ещё нет: { $names }
        [few] { $count } человека ответили о питании своими словами, и решения ещё нет: { $names }
        [many] { $count } человек ответили о питании своими словами, и решения ещё нет: { $names }
       *[other] { $count } человека ответили о питании своими словами, и решения ещё нет: { $names }
    }
look-dish-not-stated =
    { $count ->
        [one] Никто не сказал, что в блюде «{ $dish }»; аллергия ({ $allergen }) — { $names }
        [few] Никто не сказал, что в блюде «{ $dish }»; аллергия у { $count } человек: { $names }
        [many] Никто не сказал, что в блюде «{ $dish }»; аллергия у { $count } человек: { $names }
       *[other] Никто не сказал, что в блюде «{ $dish }»; аллергия у { $count } человека: { $names }
    }
look-dishes-not-stated =
    { $dishCount ->
        [one] Никто не сказал, что в { $dishCount } блюде ({ $dishes }); аллергия: { $names }
        [few] Никто не сказал, что в { $dishCount } блюдах ({ $dishes }); аллергия: { $names }
        [many] Никто не сказал, что в { $dishCount } блюдах ({ $dishes }); аллергия: { $names }
       *[other] Никто не сказал, что в { $dishCount } блюда ({ $dishes }); аллергия: { $names }
    }
look-dish-contradicts = «{ $dish }»: отмечено «{ $diet }», а в составе — { $allergen }
look-lactose-free-milk = «{ $dish }»: отмечено «без лактозы», а в составе молоко. Верно, только если молоко безлактозное
look-allergen-in-dish =
    { $count ->
        [one] «{ $dish }» ({ $allergen }): опасно для { $count } человека с аллергией: { $names }
        [few] «{ $dish }» ({ $allergen }): опасно для { $count } человек с аллергией: { $names }
        [many] «{ $dish }» ({ $allergen }): опасно для { $count } человек с аллергией: { $names }
       *[other] «{ $dish }» ({ $allergen }): опасно для { $count } человека с аллергией: { $names }
    }
look-allergens-in-dishes =
    { $dishCount ->
        [one] { $dishCount } блюдо ({ $dishes }) безопасно не для всех, у кого аллергия: { $names }
        [few] { $dishCount } блюда ({ $dishes }) безопасны не для всех, у кого аллергия: { $names }
        [many] { $dishCount } блюд ({ $dishes }) безопасны не для всех, у кого аллергия: { $names }
       *[other] { $dishCount } блюда ({ $dishes }) безопасны не для всех, у кого аллергия: { $names }
    }
look-dish-traces = «{ $dish }»: возможны следы ({ $allergen }). Предупредить: { $names }
look-admitted-to-feed =
    { $count ->
        [one] { $count } человек впущен на входе и раньше не посчитан: { $names }
        [few] { $count } человека впущены на входе и раньше не посчитаны: { $names }
        [many] { $count } человек впущены на входе и раньше не посчитаны: { $names }
       *[other] { $count } человека впущены на входе и раньше не посчитаны: { $names }
    }
look-no-organizer = Для приглашений нужна почта организатора
look-time-skipped = Часы переводят вперёд: { $time } не бывает
look-same-day = В тот же день — «{ $other }», { $hours }

look-mend-no-venue = Выбрать площадку
look-mend-no-capacity = Указать места
look-mend-venue-twice = Изменить место или время
look-mend-room-twice = Открыть программу
look-mend-speaker-twice = Открыть программу
look-mend-speaker-elsewhere = Открыть программу
look-mend-room-too-small = Изменить зал
look-mend-over-capacity = Открыть гостей
look-mend-no-guests = Добавить гостей
look-mend-invitations-unsent = Отметить отправку
look-mend-invitations-outdated = Подготовить обновления
look-mend-no-replies = Открыть гостей
look-mend-no-speakers = Добавить спикеров
look-mend-speakers-pending = Открыть спикеров
look-mend-no-sessions = Составить программу
look-mend-session-without-time = Указать время
look-mend-session-outside = Открыть программу
look-mend-speaker-unavailable = Открыть программу
look-mend-room-unavailable = Открыть программу
look-mend-room-below-heads = Открыть программу
look-mend-setup-short = Открыть программу
look-mend-meal-without-sitting = Добавить еду
look-mend-sitting-without-session = Открыть питание
look-mend-session-without-speaker = Открыть программу
look-mend-speaker-declined = Открыть программу
look-mend-no-about = Описать
look-mend-food-unknown = Решить
look-mend-sitting-without-time = Указать время
look-mend-sitting-without-dish = Выбрать блюда
look-mend-order-changed = Подготовить изменение
look-mend-order-due = Отправить заказ
look-mend-no-dishes = Выбрать блюда
look-mend-diets-not-asked = Показать кого
look-mend-no-safe-dish = Добавить блюдо
look-mend-course-unserved = Добавить блюдо
look-mend-food-words = Решить
look-mend-dish-not-stated = Указать
look-mend-dishes-not-stated = Указать
look-mend-dish-contradicts = Открыть питание
look-mend-lactose-free-milk = Открыть питание
look-mend-dish-traces = Открыть питание
look-mend-admitted-to-feed = Открыть питание
look-mend-allergen-in-dish = Открыть питание
look-mend-allergens-in-dishes = Открыть питание
look-mend-no-organizer = Указать организатора
look-mend-time-skipped = Изменить время
look-mend-same-day = Изменить дату

look-fine = Так и надо
look-found-fine = Так и надо: { $what }
look-fine-heading = Так и надо
look-show-again = Снова показать

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
look-promises-due =
    { $count ->
        [one] Подходит срок { $count } обязательства спонсору или от него: { $names }
        [few] Подходит срок { $count } обязательств спонсорам или от них: { $names }
        [many] Подходит срок { $count } обязательств спонсорам или от них: { $names }
       *[other] Подходит срок { $count } обязательства спонсорам или от них: { $names }
    }
look-mend-promises-due = Открыть спонсоров
look-over-budget = Расходы выше предела бюджета на { $sum }
look-mend-over-budget = Открыть бюджет
look-shift-short =
    { $missing ->
        [one] На смены нужен ещё { $missing } человек: { $names }
        [few] На смены нужны ещё { $missing } человека: { $names }
        [many] На смены нужно ещё { $missing } человек: { $names }
       *[other] На смены нужно ещё { $missing } человека: { $names }
    }
look-mend-shift-short = Позвать людей
look-shifts-twice = { $name }: две смены сразу, { $time } — «{ $title }» и «{ $other }»
look-mend-shifts-twice = Открыть команду
look-shift-own-talk = { $name } выступает во время смены «{ $title }», { $time }: «{ $other }»
look-mend-shift-own-talk = Открыть команду
look-shift-too-long = { $name } на смене { $hours } без перерыва, дольше 4 часов
look-mend-shift-too-long = Открыть команду
look-video-not-recorded = { $speaker } просит не записывать, а «{ $title }» ({ $time }) снимают на видео
look-mend-video-not-recorded = Открыть команду
look-shot-uncovered = Никто с камерой не подтвердил смену для обязательного кадра: { $title }
look-mend-shot-uncovered = Открыть команду
look-door-kept =
    { $count ->
        [0] Из { $all } обещавших прийти на входе не отмечен никто
        [one] На входе отмечен { $count } из { $all } обещавших прийти
        [few] На входе отмечены { $count } из { $all } обещавших прийти
        [many] На входе отмечены { $count } из { $all } обещавших прийти
       *[other] На входе отмечены { $count } из { $all } обещавших прийти
    }
look-mend-door-kept = Сказать, отмечали ли на входе
