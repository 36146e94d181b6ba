calendar-view-week = Неделя
calendar-view-days = { $from } – { $until }
calendar-view-previous-week = Предыдущая неделя
calendar-view-next-week = Следующая неделя
calendar-view-nothing = В этом месяце ничего не запланировано и сроков нет.
calendar-view-cut = В эти дни больше, чем здесь показано. Выберите неделю, чтобы увидеть всё.
calendar-view-task = Сделать
calendar-view-task-done = Сделано
calendar-view-task-late = Просрочено
calendar-view-told =
    { $count ->
        [one] Нужно заново отправить { $count } приглашение
        [few] Нужно заново отправить { $count } приглашения
        [many] Нужно заново отправить { $count } приглашений
       *[other] Нужно заново отправить { $count } приглашения
    }
calendar-view-keys-walk = Ходить по дням
calendar-view-keys-month = На месяц назад или вперёд
calendar-view-keys-move = Передвинуть событие на день или неделю
calendar-view-keys-new = Запланировать событие на этот день
calendar-view-day-earlier = На день раньше
calendar-view-day-later = На день позже
calendar-view-week-earlier = На неделю раньше
calendar-view-week-later = На неделю позже
