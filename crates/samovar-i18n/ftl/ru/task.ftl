task-none = Задач пока нет
task-none-text = Что и к какому сроку сделать, считая от дня события: если событие переносится, задачи переезжают вместе с ним.
task-add-usual = Добавить обычные задачи
task-add = Добавить задачу
task-title = Задача
task-title-placeholder = Заказать проектор до пятницы
task-due = Срок
task-due-date = День срока
task-due-time = Время срока
task-owner = Кто
task-notes = Заметки
task-list = Задачи события
task-done = Сделано
task-done-of = Сделано: { $title }
task-delete = Удалить: { $title }
task-delete-short = Удалить
task-late = Срок прошёл
task-days-before =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дня
        [many] за { $count } дней
       *[other] за { $count } дня
    }
task-days-after =
    { $count ->
        [one] через { $count } день после
        [few] через { $count } дня после
        [many] через { $count } дней после
       *[other] через { $count } дня после
    }
task-on-the-day = В день события
task-progress = Сделано: { $done } из { $all }
task-added = Задача добавлена: { $title }
task-usual-added =
    { $count ->
        [one] Добавлена { $count } задача
        [few] Добавлены { $count } задачи
        [many] Добавлено { $count } задач
       *[other] Добавлено { $count } задачи
    }
task-saved = Задача сохранена: { $title }
task-ticked = Сделано: { $title }
task-reopened = Снова к исполнению: { $title }
task-deleted = Задача удалена: { $title }
task-keys-hint = Пробел — отметить, Enter — открыть, Delete — удалить
task-usual-speakers = Пригласить спикеров
task-usual-announce = Анонсировать событие
task-usual-food = Заказать еду
task-usual-info = Отправить гостям всё, что нужно знать
task-usual-door-list = Распечатать список на входе
task-usual-thanks = Поблагодарить спикеров
task-export = Задачи для календаря
task-final-numbers = Точные числа для поставщика: { $supplier }
task-final-hint = До этого дня поставщик ждёт точных чисел. Сделано, когда заказ отправлен.
