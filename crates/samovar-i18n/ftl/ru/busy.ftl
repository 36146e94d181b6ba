# Чтение чужих календарей: как событий или как календаря занятости, который
# только говорит, когда идёт что-то ещё.
calendar-untitled = Без названия
calendar-place = Место: { $place }
calendar-organizer = Организатор в календаре: { $organizer }

error-calendar-not-a-calendar = { $path } — не файл календаря. Ничего не прочитано. Выберите файл .ics, каким его сохраняют программы-календари.
error-calendar-too-large = { $path } слишком велик для календаря (больше 64 МБ). Ничего не прочитано. Сохраните из программы-календаря промежуток покороче.
error-calendar-no-files = В { $path } нет файлов календаря. Ничего не прочитано. Выберите папку с файлами .ics.
error-calendar-replies = В { $file } ответы гостей, а не события. Ничего не прочитано. Откройте файл в разделе «Ответы».

# Что не взято из календаря или взято не так, как там написано.
calendar-remark-not-an-event = Не событие: { $detail }
calendar-remark-start-missing = Нет начала
calendar-remark-start-invalid = Начало «{ $detail }» — не дата
calendar-remark-same-entry-twice = Такая же запись уже есть
calendar-remark-uid-claimed-twice = У другой записи файла тот же идентификатор (строка { $detail }); взята более новая
calendar-remark-entry-too-large = Больше мегабайта
calendar-remark-too-many-entries = Сверх первых 100 000 записей
calendar-remark-not-utf8 = Текст прочитан как { $detail }
calendar-remark-not-closed = Запись обрывается; взято то, что есть
calendar-remark-line-not-understood = Строка пропущена: { $detail }
calendar-remark-uid-missing = Нет идентификатора; он составлен из названия, времени и места
calendar-remark-uid-twice = Два идентификатора; взят первый
calendar-remark-uid-shared = У нескольких записей один идентификатор «{ $detail }»; эта различается по названию и началу
calendar-remark-cancelled-by-title = Прочитано как отменённое: так сказано в названии «{ $detail }»
calendar-remark-place-is-none = «{ $detail }» прочитано как отсутствие места
calendar-remark-title-missing = Нет названия; записано как «{ $detail }»
calendar-remark-place-missing = Место не указано
calendar-remark-end-assumed = Конец не указан; взята продолжительность { $detail } ч
calendar-remark-organizer-in-notes = Организатор ({ $detail }) записан в заметки; приглашения остаются от вашего имени
calendar-remark-end-before-start = Конец ({ $detail }) раньше начала; взято начало
calendar-remark-end-invalid = Конец «{ $detail }» — не дата; взято начало
calendar-remark-zone-and-utc = Начало указано сразу и в UTC, и в поясе { $detail }
calendar-remark-zone-unknown = Часовой пояс «{ $detail }» неизвестен; время взято по вашим часам
calendar-remark-zone-of-file = Часовой пояс «{ $detail }» вычислен по правилам из файла
calendar-remark-rule-invalid = Правило повторения не имеет смысла; взята только первая дата
calendar-remark-rule-too-often = Повторяется в течение дня; взята только первая дата
calendar-remark-rule-too-costly = Правило слишком долго вычислять; взяты даты, найденные до остановки
calendar-remark-date-invalid = «{ $detail }» — не дата
calendar-remark-range-ignored = «Эта и все следующие» прочитано как одна эта дата
calendar-remark-series-missing = Одна дата серии, которой нет в файле; взята сама по себе
calendar-remark-rule-endless = Не кончается; взято по { $detail }
calendar-remark-no-dates = Нет дат, близких к сегодняшней
calendar-remark-too-many-dates = Слишком много дат; взяты первые { $detail }
calendar-remark-too-many-attendees = Гостей { $detail }; прочитаны первые 10 000
calendar-remark-cancelled = Отменено
calendar-remark-time-is-free = Отмечено как свободное время
calendar-remark-claimed-by-other = То же событие есть в { $detail } с другим содержанием; взято оттуда
calendar-remark-claimed-by-newer = То же событие есть в { $detail } в более новой версии; взято оттуда
calendar-remark-calendar-not-a-calendar = Не файл календаря
calendar-remark-calendar-too-large = Больше 64 МБ
calendar-remark-cannot-read = Файл не читается
calendar-remark-not-a-file = Это не файл, а канал или устройство
calendar-remark-file-in-use = Файл открыт в другой программе
calendar-remark-file-missing = Файла уже нет

look-venue-booked =
    { $hours ->
        [none] Площадка «{ $venue }» занята весь день: «{ $other }»
       *[other] Площадка «{ $venue }» занята { $hours }: «{ $other }»
    }
look-clash-elsewhere = В то же время — «{ $other }», { $hours } (календарь «{ $calendar }»)
look-same-day-elsewhere = В тот же день — «{ $other }» (календарь «{ $calendar }»)
look-holiday = Праздничный день: { $other }
look-mend-venue-booked = Изменить место или время
look-mend-clash-elsewhere = Изменить дату
look-mend-same-day-elsewhere = Изменить дату
look-mend-holiday = Изменить дату

history-import-calendar =
    { $count ->
        [one] Прочитан календарь { $file }: { $count } запись
        [few] Прочитан календарь { $file }: { $count } записи
        [many] Прочитан календарь { $file }: { $count } записей
       *[other] Прочитан календарь { $file }: { $count } записи
    }
history-edit-busy-calendar = Календарь «{ $name }» изменён
history-read-busy-calendar-again = Календарь «{ $name }» прочитан заново из { $file }
history-delete-busy-calendar = Календарь «{ $name }» удалён

# Экран чужих календарей и чтение календаря.
shell-calendars = Другие календари
busy-read = Прочитать календарь…
busy-read-title = Прочитать календарь
busy-read-folder = Прочитать папку…
busy-empty-title = Других календарей пока нет
busy-empty-text = Митапы в городе, праздники, занятость площадки: прочитайте их файлы .ics, и у каждого события будет видно, что ещё идёт в это время. Ничего никуда не отправляется.
busy-list = Другие календари
busy-name = Название
busy-kind = Что в нём
busy-kind-events = Чужие события
busy-kind-holidays = Праздничные дни
busy-kind-venue = Занятость площадки
busy-venue = Площадка
busy-upcoming = Впереди
busy-read-at = Прочитан
busy-left-out = Не взято
busy-read-again = Прочитать новый файл…
busy-read-again-done = «{ $name }» прочитан заново, записей: { $count }
busy-delete = Удалить
busy-deleted = Календарь «{ $name }» удалён
busy-edited = Календарь «{ $name }» изменён
busy-nothing-left-out = Взято всё
busy-choose = Выбрать файлы…
busy-another = Выбрать другой файл…
busy-reading = Чтение календаря…
busy-drop = Перетащите сюда файл календаря или выберите его
busy-drop-text = Файл .ics, каким его сохраняют Google Календарь, Outlook, Календарь Apple и Thunderbird; можно несколько файлов или целую папку. Ничего не записывается, пока вы не увидите, что в нём.
busy-what =
    { $entries ->
        [one] { $name }: { $entries } запись
        [few] { $name }: { $entries } записи
        [many] { $name }: { $entries } записей
       *[other] { $name }: { $entries } записи
    }
busy-files =
    { $count ->
        [one] в { $count } файле
        [few] в { $count } файлах
        [many] в { $count } файлах
       *[other] в { $count } файла
    }
busy-zone-by-planner = Файл не называет часового пояса. Взят { $zone } — пояс планировщика.
busy-zone-by-file = Время без пояса считается по { $zone }: этот пояс назван в файле.
busy-zone-by-chosen = Время без пояса считается по { $zone }: так выбрано.
busy-zone-floating =
    { $count ->
        [one] У { $count } записи часы без пояса: они остаются как написано.
        [few] У { $count } записей часы без пояса: они остаются как написано.
        [many] У { $count } записей часы без пояса: они остаются как написано.
       *[other] У { $count } записи часы без пояса: они остаются как написано.
    }
busy-zone-utc =
    { $count ->
        [one] У { $count } записи часы в UTC: они показаны по часам этого пояса.
        [few] У { $count } записей часы в UTC: они показаны по часам этого пояса.
        [many] У { $count } записей часы в UTC: они показаны по часам этого пояса.
       *[other] У { $count } записи часы в UTC: они показаны по часам этого пояса.
    }
busy-zone-days =
    { $count ->
        [one] { $count } запись на целые дни: это дни в этом поясе.
        [few] { $count } записи на целые дни: это дни в этом поясе.
        [many] { $count } записей на целые дни: это дни в этом поясе.
       *[other] { $count } записи на целые дни: это дни в этом поясе.
    }
busy-zone-other = Взять другой пояс
busy-organizer = Организатор: { $name }
busy-as = Чем он станет
busy-as-events = Моими событиями
busy-as-busy = Чужим календарём
busy-as-events-text = Каждая дата станет событием: его можно планировать и звать на него.
busy-as-busy-text = Его время видно рядом с вашими событиями как предупреждение; вашими событиями оно не станет.
busy-months = Месяцев серии
busy-months-hint = По { $until }
busy-create-venues = Завести площадки для незнакомых мест
busy-create-venues-hint =
    { $count ->
        [one] Незнакомо { $count } место: { $names }. Иначе оно попадёт в заметки.
        [few] Незнакомы { $count } места: { $names }. Иначе они попадут в заметки.
        [many] Незнакомо { $count } мест: { $names }. Иначе они попадут в заметки.
       *[other] Незнакомо { $count } места: { $names }. Иначе они попадут в заметки.
    }
busy-update = Обновить события, которые уже есть
busy-newer = Брать более новое, если событие есть в двух файлах
busy-newer-hint =
    { $count ->
        [one] { $count } событие есть в двух файлах с разным содержанием. Иначе считается первый файл.
        [few] { $count } события есть в двух файлах с разным содержанием. Иначе считается первый файл.
        [many] { $count } событий есть в двух файлах с разным содержанием. Иначе считается первый файл.
       *[other] { $count } события есть в двух файлах с разным содержанием. Иначе считается первый файл.
    }
busy-count-new = Новых
busy-count-changed = Изменится
busy-count-cancelled = Отменится
busy-count-same = Уже есть
busy-count-out = Не взято
busy-count-times = Записей
busy-count-days = из них на целый день
busy-events = В календаре
busy-effect = Что произойдёт
busy-effect-create = Новое
busy-effect-change = Изменится
busy-effect-cancel = Отменится
busy-effect-same = Как здесь
busy-title = Название
busy-when = Когда
busy-where = Где
busy-whole-day = весь день
busy-series = серия
busy-tick = Взять: { $title }
busy-tick-all = Взять все
busy-only-to-come = Только предстоящее
busy-only-to-come-hint =
    { $count ->
        [one] { $count } запись уже прошла.
        [few] { $count } записи уже прошли.
        [many] { $count } записей уже прошли.
       *[other] { $count } записи уже прошли.
    }
busy-shown-first = Показаны первые { $count }.
busy-out = Не взято
busy-notes = Прочитано не так, как написано
busy-line = Строка
busy-file = Файл
busy-entry = Запись
busy-reason = Почему
busy-do-events =
    { $count ->
        [0] Делать нечего
        [one] Взять { $count } событие
        [few] Взять { $count } события
        [many] Взять { $count } событий
       *[other] Взять { $count } события
    }
busy-do-busy =
    { $count ->
        [0] Сохранять нечего
        [one] Сохранить { $count } запись
        [few] Сохранить { $count } записи
        [many] Сохранить { $count } записей
       *[other] Сохранить { $count } записи
    }
busy-done-events =
    { $count ->
        [one] Из календаря взято { $count } событие
        [few] Из календаря взяты { $count } события
        [many] Из календаря взято { $count } событий
       *[other] Из календаря взято { $count } события
    }
busy-done-busy = Календарь «{ $name }» сохранён
busy-nothing-new = Всё из него уже есть
busy-replies = Это ответы гостей, а не события.
busy-replies-open = Открыть ответы
busy-cancel = Отмена

# В терминале.
cli-calendar-events = Новых { $created }, изменено { $changed }, отменено { $cancelled }, уже есть { $unchanged }
cli-calendar-times = Сохранено записей: { $count }
cli-calendar-remark = { $file }, строка { $line }, «{ $title }»: { $reason }
