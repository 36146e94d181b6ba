# Мастер импорта.
import-title = Импорт
import-steps = Шаги импорта
import-step-file = Файл
import-step-columns = Столбцы
import-step-people = Люди
import-step-check = Проверка
import-drop = Перетащите файл сюда или в любое место окна
import-drop-text = Список гостей из Meetup, Eventbrite, Luma, pretix, Bevy, Google Forms или ваша таблица: CSV, Excel (.xlsx) или контакты (.vcf). Можно и вставить скопированные ячейки. До последнего шага ничего не записывается.
import-drop-over = Отпустите файл, чтобы импортировать его
import-choose = Выбрать файл
import-another-file = Другой файл
import-pasted = Вставленные ячейки
import-reading = Чтение файла
import-into = Кого загрузить
import-into-guests = Гостей события
import-into-people = Только людей
import-event = Событие
import-event-missing = Выберите событие, чьи это гости
import-back = Назад
import-next-columns = Далее: столбцы
import-next-people = Далее: люди
import-next-check = Далее: проверка

# Что это за файл.
import-found = Распознано
import-format-csv = Текстовая таблица (CSV)
import-format-tsv = Текстовая таблица с табуляцией
import-format-xlsx = Книга Excel
import-format-vcard = Контакты (vCard)
import-encoding = Кодировка
import-delimiter = Разделитель
import-delimiter-comma = Запятая
import-delimiter-semicolon = Точка с запятой
import-delimiter-tab = Табуляция
import-delimiter-bar = Вертикальная черта
import-sheet = Лист
import-header-row = Строка с названиями столбцов
import-header-row-hint = 0, если её нет
import-first-rows = Первые строки
import-no-header = Столбец { $number }
import-row-count =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
import-line = Строка

# Столбцы.
import-column = Столбец файла
import-samples = Примеры
import-becomes = Станет полем
import-becomes-named = Чем станет «{ $column }»
import-unsure = Это догадка: проверьте
import-rule = У тех, кто уже известен
import-rule-named = «{ $column }» у тех, кто уже известен
import-rule-fill-empty = Заполнить пустое
import-rule-overwrite = Заменить
import-last-time = Как в прошлый раз ({ $date })
import-last-time-partly = Столбцы и ответы — как в прежнем файле этого источника ({ $date })
import-last-time-left = Как распознано в этом файле. Решения от { $date } не учтены.
import-last-time-leave = Как распознано
import-last-time-take = Как в прошлый раз
import-read-as = Как читать
import-values = Что значат ответы
import-values-text = Каждый вариант ответа в файле и то, что он означает.
import-value-means = «{ $value }» означает
import-value-unknown = Оставить как есть
import-value-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
import-name-order = Имена записаны
import-name-order-given-first = Сначала имя
import-name-order-surname-first = Сначала фамилия
import-date-order = Даты вида 5/10 — это
import-date-order-day-first = 5 октября
import-date-order-month-first = 10 мая
import-phone-region = Телефоны без кода страны
import-phone-region-russia = Россия (+7)
import-phone-region-north-america = США и Канада (+1)
import-phone-region-unknown = Оставить как записано
import-default-reply = Ответ тех, у кого его нет
import-default-reply-none = Оставить как есть

import-field-ignore = Не брать
import-field-full-name = Имя
import-field-given-name = Имя без фамилии
import-field-family-name = Фамилия
import-field-patronymic = Отчество
import-field-email = Эл. почта
import-field-phone = Телефон
import-field-company = Компания
import-field-job-title = Должность
import-field-reply = Ответ
import-field-plus-ones = Спутники
import-field-party-size = Сколько всего человек
import-field-diet = Питание
import-field-allergies = Аллергии
import-field-diet-and-allergies = Питание и аллергии
import-field-note = Заметка
import-field-answered-at = Время ответа
import-field-source-id = Номер в источнике
import-field-order-id = Номер заказа
import-field-checked-in = Отметка о входе
import-field-tags = Метки
import-field-language = Язык
import-field-ticket-type = Вид билета

import-source-meetup = Meetup
import-source-eventbrite = Eventbrite
import-source-luma = Luma
import-source-pretix = pretix
import-source-bevy = Bevy
import-source-google-forms = Google Forms
import-source-hi-events = Hi.Events
import-source-alf-io = alf.io
import-source-osem = OSEM
import-source-timepad = TimePad
import-source-vcard = Контакты
import-source-sheet = Своя таблица

# Люди.
import-people-new =
    { $count ->
        [one] { $count } новый человек
        [few] { $count } новых человека
        [many] { $count } новых человек
       *[other] { $count } нового человека
    }
import-people-known =
    { $count ->
        [one] { $count } узнан по номеру, почте или телефону
        [few] { $count } узнаны по номеру, почте или телефону
        [many] { $count } узнаны по номеру, почте или телефону
       *[other] { $count } узнано по номеру, почте или телефону
    }
import-people-alike =
    { $count ->
        [0] похожих нет
        [one] { $count } похож на кого-то знакомого
        [few] { $count } похожи на кого-то знакомого
        [many] { $count } похожи на кого-то знакомого
       *[other] { $count } похоже на кого-то знакомого
    }
import-alike-title = Это тот же человек?
import-alike-text = Имена похожи, а других примет нет. Кто останется без решения, будет добавлен как новый человек.
import-alike-question = Строка { $line }: { $name }
import-in-file = В файле
import-in-planner = В планировщике
import-same = Тот же человек
import-same-as = Тот же человек: { $name }
import-different = Другой
import-no-alike = Каждый или новый, или точно известен. Решать здесь нечего.
import-on-match = У тех, кто уже известен
import-on-match-fill-empty = Заполнить пустое
import-on-match-overwrite = Взять то, что в файле
import-on-match-mixed = По-разному: так задано на шаге «Столбцы».
import-on-match-hint = Пустые ячейки файла ничего не стирают.

# Проверка.
import-outcome = Что будет загружено
import-guests-added =
    { $count ->
        [one] { $count } новый гость
        [few] { $count } новых гостя
        [many] { $count } новых гостей
       *[other] { $count } нового гостя
    }
import-guests-changed =
    { $count ->
        [one] { $count } гость с изменениями
        [few] { $count } гостя с изменениями
        [many] { $count } гостей с изменениями
       *[other] { $count } гостя с изменениями
    }
import-guests-unchanged =
    { $count ->
        [one] { $count } гость без изменений
        [few] { $count } гостя без изменений
        [many] { $count } гостей без изменений
       *[other] { $count } гостя без изменений
    }
import-headcount =
    { $count ->
        [one] { $count } человек вместе со спутниками
        [few] { $count } человека вместе со спутниками
        [many] { $count } человек вместе со спутниками
       *[other] { $count } человека вместе со спутниками
    }
import-by-reply = По ответам
import-over-capacity =
    { $count ->
        [one] На { $count } человека больше, чем мест
        [few] На { $count } человека больше, чем мест
        [many] На { $count } человек больше, чем мест
       *[other] На { $count } человека больше, чем мест
    }
import-to-waitlist =
    { $count ->
        [one] { $count } попадёт в лист ожидания: мест нет
        [few] { $count } попадут в лист ожидания: мест нет
        [many] { $count } попадут в лист ожидания: мест нет
       *[other] { $count } попадёт в лист ожидания: мест нет
    }
import-plus-ones-out =
    { $count ->
        [one] Ещё { $count } спутнику нет места: останется без записи
        [few] Ещё { $count } спутникам нет места: останутся без записи
        [many] Ещё { $count } спутникам нет места: останутся без записи
       *[other] Ещё { $count } спутника не поместится
    }
import-promoted =
    { $count ->
        [one] { $count } перейдёт из листа ожидания на освободившееся место
        [few] { $count } перейдут из листа ожидания на освободившиеся места
        [many] { $count } перейдут из листа ожидания на освободившиеся места
       *[other] { $count } перейдёт из листа ожидания на освободившееся место
    }
import-admit-over = Записать всех сверх числа мест
import-rejected =
    { $count ->
        [one] { $count } строка не загрузится
        [few] { $count } строки не загрузятся
        [many] { $count } строк не загрузится
       *[other] { $count } строки не загрузится
    }
import-rejected-text = Исправьте ячейки здесь: верная строка сразу войдёт в импорт. Остальные не загрузятся.
import-rejected-save = Сохранить как CSV
import-rejected-cell = Строка { $line }, { $column }
import-rejected-fixed = Теперь загрузится
import-rejected-reset = Как в файле
import-rejected-reset-of = Строка { $line }: как в файле
import-rejected-none = Загрузятся все строки.
import-rejected-file = Невошедшие строки { $file }
import-rejected-more = Показаны первые { $count }. В файле CSV будут все.
import-reason = Причина
import-warnings = Стоит посмотреть
import-warnings-text = Эти строки загрузятся, но что-то в них неясно.
import-cell = Ячейка
import-first-guests = Первые гости, какими они будут загружены
import-match-new = Новый
import-match-known = Известен
import-match-similar = Похож
import-match = Человек
import-nothing-new = Всё из этого файла уже есть в планировщике. Импорт ничего не изменит.
import-nobody = В этом файле некого загружать. Проверьте столбцы.
import-run =
    { $count ->
        [0] Импортировать
        [one] Импортировать { $count } человека
        [few] Импортировать { $count } человека
        [many] Импортировать { $count } человек
       *[other] Импортировать { $count } человека
    }
import-running = Идёт импорт
import-cancel = Прервать импорт
import-cancelled = Импорт прерван. Ничего не изменилось.

# Готово.
import-done =
    { $count ->
        [0] Импорт завершён
        [one] Загружен { $count } человек
        [few] Загружены { $count } человека
        [many] Загружено { $count } человек
       *[other] Загружено { $count } человека
    }
import-done-undone = Импорт отменён. Планировщик такой же, каким был до него.
import-undo = Отменить импорт
import-open-guests = Открыть гостей
import-open-people = Открыть «Людей»
import-more = Импортировать другой файл

# Отчёт об импорте в истории.
import-report = Отчёт
import-report-title = Импорт из { $file }
import-report-of = Отчёт об импорте из { $file }
import-report-when = { $source }, { $date }
import-report-undone = Этот импорт отменён.
import-report-people-changed =
    { $count ->
        [one] Изменён { $count } известный человек
        [few] Изменены { $count } известных человека
        [many] Изменены { $count } известных человек
       *[other] Изменено { $count } известного человека
    }
import-report-rejected =
    { $count ->
        [0] Загружены все строки.
        [one] { $count } строка не загружена
        [few] { $count } строки не загружены
        [many] { $count } строк не загружено
       *[other] { $count } строки не загружено
    }
import-report-changed = Что изменилось у тех, кто был известен
import-report-no-undo = Отменить уже нельзя: загруженное с тех пор изменилось или программа обновилась.

# Почему строка не взята или на что в ней посмотреть.
import-reason-missing-name-and-contact = Нет ни имени, ни почты, ни телефона
import-reason-bad-email = Эл. почта записана неверно
import-reason-not-a-person = Заголовок или пометка, а не человек
import-reason-name-too-long = Слишком длинное имя
import-reason-row-too-wide = Ячеек больше, чем столбцов
import-reason-cell-too-long = Слишком длинная ячейка
import-reason-bad-phone = Телефон не разобрать
import-reason-unknown-reply = Ответ неясен
import-reason-unclear-plus-ones = Число спутников неясно
import-reason-unclear-date = Дату не разобрать
import-reason-shared-email = Такая же почта ещё у кого-то в файле
import-reason-repeated-answer = Несколько ответов; считается последний
import-reason-lost-letters = В файле потеряны буквы имени
