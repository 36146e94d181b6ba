# Режим показа: вечер, как он идёт.
show-mode = Режим показа
show-leave = Выйти из показа
show-leave-title = Выйти из показа?
show-leave-text = Всё, что было начато, сохранено. Вернуться можно в любой момент.
show-stay = Остаться
show-now = Сейчас
show-next = Дальше
show-then = Потом
show-nothing-now = Пока ничего не идёт
show-over = Всё прошло
show-begin = Начать
show-next-row = Дальше
show-finish = Закончить последний
show-take-back = Вернуть назад
show-left = осталось
show-over-by = сверх времени
show-on-time = По плану
show-another-day = Репетиция: событие в другой день
show-rehearsed =
    { $count ->
        [one] Ещё отмечен { $count } шаг репетиции
        [few] Ещё отмечены { $count } шага репетиции
        [many] Ещё отмечено { $count } шагов репетиции
       *[other] Ещё отмечено { $count } шага репетиции
    }
show-rehearsal-back = Вернуть всю репетицию
show-rehearsal-taken-back = Репетиция возвращена, отметок не осталось
show-late =
    { $count ->
        [one] Отставание { $count } минута
        [few] Отставание { $count } минуты
        [many] Отставание { $count } минут
       *[other] Отставание { $count } минуты
    }
show-early =
    { $count ->
        [one] Опережение { $count } минута
        [few] Опережение { $count } минуты
        [many] Опережение { $count } минут
       *[other] Опережение { $count } минуты
    }
show-will-end = Конец в { $time }
show-will-end-for = Конец в { $time } вместо { $planned }
show-beside = Рядом со сценой
show-beside-none = До конца следующего больше ничего.
show-rows = Пункты вечера
show-row-done = прошло
show-row-running = идёт
show-row-waiting = впереди
show-begun = Начато: { $title }
show-ended = Закончено: { $title }
show-taken-back = Возвращено. Снова идёт: { $title }
show-taken-back-all = Возвращено. Ничего не идёт
show-clock = Часы для зала
show-clock-close = Закрыть часы
show-clock-title = Часы
show-keys = Пробел: дальше · ← →: выбрать · Backspace: вернуть · Esc: выйти
show-keys-next = Начать следующий пункт
show-keys-choose = Выбрать следующий пункт
show-keys-take-back = Вернуть последний шаг
show-push = Сдвинуть остальное
show-none = Пока ни у одного пункта нет времени
show-none-text = Задайте время пунктам программы: показ пойдёт по ним один за другим.
show-failed = Не подтверждено: { $reason }
show-own-window = В отдельном окне
