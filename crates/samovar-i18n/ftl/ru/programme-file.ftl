# Программы из других инструментов: чтение из файла и запись в файлы.
programme-file-name = Программа
programme-file-time = Время
programme-file-room = Зал
programme-file-session = Пункт
programme-file-track = Поток
programme-file-unscheduled = Пока без времени
programme-file-made = Создано в Samovar
# Заголовки таблицы: их понимает и наш импорт.
programme-file-column-id = ID
programme-file-column-starts = Начало
programme-file-column-minutes = Минут
programme-file-column-room = Зал
programme-file-column-title = Название
programme-file-column-kind = Вид
programme-file-column-track = Поток
programme-file-column-speakers = Спикеры
programme-file-column-about = Описание

# Что значит столбец таблицы.
programme-file-field-ignore = Не используется
programme-file-field-id = ID
programme-file-field-title = Название
programme-file-field-about = Описание
programme-file-field-kind = Вид
programme-file-field-track = Поток
programme-file-field-room = Зал
programme-file-field-day = День
programme-file-field-starts = Начало
programme-file-field-ends = Конец
programme-file-field-minutes = Минут
programme-file-field-speakers = Спикеры
programme-file-field-given-name = Имя
programme-file-field-family-name = Фамилия
programme-file-field-email = Почта
programme-file-field-status = Состояние

# Почему что-то из файла взято не так, как там стоит.
programme-file-reason-unknown-part = здесь неизвестно и пропущено
programme-file-reason-no-place = в планировщике этому нет места, пропущено
programme-file-reason-unknown-kind = такой вид пункта здесь неизвестен, взят «Другое»
programme-file-reason-no-title = нет названия, пропущено
programme-file-reason-no-time = нет времени, взято без него
programme-file-reason-no-length = нет длительности, взята обычная
programme-file-reason-too-long = длиннее недели, сокращено до недели
programme-file-reason-no-room = нет зала, взято без него
programme-file-reason-empty-room = в этом зале ничего не происходит, он не создаётся
programme-file-reason-same-id = тот же ID, что у другого пункта, взяты оба
programme-file-reason-same-name = это имя у нескольких ID, каждый считается отдельным человеком
programme-file-reason-cancelled = в файле отменено, пропущено
programme-file-reason-plain-text = была разметка веб-страницы, взят простой текст
programme-file-reason-other-clock = указано по другим часам, чем остальное, взято по часам остального
programme-file-reason-other-zone = другой часовой пояс, чем у события, часы взяты как написаны
programme-file-reason-unreadable = не удалось прочитать, пропущено
programme-file-reason-text-cut = длиннее, чем вмещает поле, сокращено
programme-file-reason-outside-event = лежит вне события
programme-file-reason-own-words = биография здесь уже есть, она остаётся
programme-file-reason-guessed-by-name = принято за участника этого события только по имени

history-import-programme =
    { $count ->
        [one] Прочитана программа { $file }: { $count } пункт
        [few] Прочитана программа { $file }: { $count } пункта
        [many] Прочитана программа { $file }: { $count } пунктов
       *[other] Прочитана программа { $file }: { $count } пункта
    }

# В терминале и над предпросмотром.
programme-file-counts = Дней: { $days }, залов: { $rooms }, потоков: { $tracks }, пунктов: { $sessions }, спикеров: { $speakers }
programme-file-effects = Новых: { $created }, изменено: { $changed }, как было: { $unchanged }, оставлено изменённое здесь: { $kept }
programme-file-gone =
    { $count ->
        [one] { $count } пункта в файле больше нет
        [few] { $count } пунктов в файле больше нет
        [many] { $count } пунктов в файле больше нет
       *[other] { $count } пункта в файле больше нет
    }
programme-file-outside =
    { $count ->
        [one] { $count } пункт лежит вне события
        [few] { $count } пункта лежат вне события
        [many] { $count } пунктов лежат вне события
       *[other] { $count } пункта лежат вне события
    }
programme-file-left-line = { $what }: { $reason } ({ $count })
programme-file-left-unnamed = Что-то
programme-file-written =
    { $count ->
        [one] Записан { $count } пункт: { $path }
        [few] Записаны { $count } пункта: { $path }
        [many] Записаны { $count } пунктов: { $path }
       *[other] Записано { $count } пункта: { $path }
    }

# Окна.
programme-file-menu = Импорт и выгрузка
programme-file-import = Импортировать программу…
programme-file-export = Выгрузить программу…
programme-file-import-title = Импорт программы
programme-file-import-text = Расписание от frab, Pentabarf или pretalx (XML, JSON), выгрузка Sessionize (JSON, XLSX) или своя таблица (CSV, XLSX). Пока вы не нажмёте «Импортировать», ничего не записывается.
programme-file-choose = Выбрать файл
programme-file-another = Другой файл
programme-file-reading = Чтение файла
programme-file-new-rooms = Новые залы: { $names }
programme-file-new-tracks = Новые потоки: { $names }
programme-file-new-venue = У события нет площадки. Для залов будет создана «{ $name }».
programme-file-new-speakers = Новых спикеров: { $count }
programme-file-new-talks = Новых докладов в библиотеке: { $count }
programme-file-linked-talks = Докладов с новыми ссылками: { $count }
programme-file-described = Спикеров с новой биографией или ссылками: { $count }
programme-file-guessed = Узнаны только по имени: { $names }
programme-file-columns = Что значат столбцы
programme-file-sheet = Лист
programme-file-differences = Что изменится
programme-file-row-new = Новое
programme-file-row-change = Изменится
programme-file-row-same = Как было
programme-file-row-kept = Остаётся
programme-file-kept-line = { $field }: остаётся как здесь; с файлом было бы { $change }
programme-file-take = Взять из файла
programme-file-take-all = Для всех взять то, что в файле
programme-file-widen = Сделать событие таким же длинным, как программа
programme-file-drop = Удалить то, чего в файле больше нет
programme-file-left = Пропущено или взято иначе
programme-file-left-none = Всё понято.
programme-file-run = Импортировать
programme-file-nothing = Файл ничего не меняет.
programme-file-done =
    { $count ->
        [one] Импортирован { $count } пункт
        [few] Импортированы { $count } пункта
        [many] Импортированы { $count } пунктов
       *[other] Импортировано { $count } пункта
    }
programme-file-more = и ещё { $count }
programme-file-format-schedule-xml = Расписание XML, для приложений и других инструментов
programme-file-format-json = Расписание JSON
programme-file-format-csv = Таблица (CSV)
programme-file-format-ics = Календарь (.ics)
programme-file-format-html = Веб-страница, которой больше ничего не нужно
programme-file-export-title = Выгрузка программы
programme-file-format = Формат
programme-file-save = Сохранить как…
programme-file-saved = Программа записана
