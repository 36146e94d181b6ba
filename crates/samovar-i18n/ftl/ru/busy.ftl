# Чтение чужих календарей: как событий или как календаря занятости, который
# только говорит, когда идёт что-то ещё.
calendar-untitled = Без названия
calendar-place = Место: { $place }

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
calendar-remark-file-missing = Файла уже нет

look-venue-booked = Площадка «{ $venue }» занята: «{ $other }»
look-clash-elsewhere = В то же время — «{ $other }» (календарь «{ $calendar }»)
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
