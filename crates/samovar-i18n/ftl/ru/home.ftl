# Сводка: ближайшее событие, на что обратить внимание, месяц.
home-upcoming = Дальше
home-no-upcoming = Дальше ничего не запланировано
home-no-next = Впереди событий нет
home-no-next-text = Запланируйте следующее: хватит одной строки с названием, днём и временем.
home-all-events = Все события
home-month = Месяц
home-events-on =
    { $count ->
        [one] { $count } событие
        [few] { $count } события
        [many] { $count } событий
       *[other] { $count } события
    }
home-plan-on = Запланировать событие на { $date }
home-maybe = { $count } возможно
home-empty-title = Событий ещё нет
home-empty-text = Запланируйте событие одной строкой, импортируйте список гостей или осмотритесь на вымышленном митапе. Всё хранится в одном файле на этом компьютере.
home-import = Импортировать список
home-try-sample = Попробовать на примере
home-sample-made = Пример добавлен
home-welcome-title = Добро пожаловать в Самовар
home-welcome-text = Самовар планирует события только на этом компьютере: без учётных записей и без сети. Начните со списка гостей: подойдёт выгрузка из Luma, Meetup или формы, а событие создастся по пути. Или осмотритесь на вымышленном митапе на 40 гостей: его можно удалить в любой момент.
home-welcome-skip = Начать с пустого
home-needs-events =
    { $count ->
        [one] { $count } событие
        [few] { $count } события
        [many] { $count } событий
       *[other] { $count } события
    }
home-needs-rest =
    { $count ->
        [one] Ещё { $count }
        [few] Ещё { $count }
        [many] Ещё { $count }
       *[other] Ещё { $count }
    }
home-needs-more =
    { $count ->
        [one] Ещё { $count } событие
        [few] Ещё { $count } события
        [many] Ещё { $count } событий
       *[other] Ещё { $count } события
    }
home-needs-far =
    { $count ->
        [one] Ещё { $count } далёкий черновик
        [few] Ещё { $count } далёких черновика
        [many] Ещё { $count } далёких черновиков
       *[other] Ещё { $count } далёкого черновика
    }
home-needs-hidden =
    { $count ->
        [one] Ещё { $count } — в самом событии
        [few] Ещё { $count } — в самом событии
        [many] Ещё { $count } — в самом событии
       *[other] Ещё { $count } — в самом событии
    }
look-weight-danger = Срочно
