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
import-into-new = Гостей нового события
import-into-people = Только людей
import-event = Событие
import-event-missing = Выберите событие, чьи это гости, или впишите название нового
import-event-guessed = Предположение: это ближайшее
import-new-event-hint = Название, день, время и место в любом порядке: Вечер Rust 18 дек 19:00 Большой зал.
import-new-event-seats = Мест
import-new-event-seats-hint = Пусто: поместятся все

# Один лист, когда всё распознано.
import-sheet-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
import-sheet-from =
    { $count ->
        [one] { $count } человек из { $source }
        [few] { $count } человека из { $source }
        [many] { $count } человек из { $source }
       *[other] { $count } человека из { $source }
    }
import-sheet-for =
    { $count ->
        [one] { $count } человек на «{ $title }», { $date }
        [few] { $count } человека на «{ $title }», { $date }
        [many] { $count } человек на «{ $title }», { $date }
       *[other] { $count } человека на «{ $title }», { $date }
    }
import-sheet-from-for =
    { $count ->
        [one] { $count } человек из { $source } на «{ $title }», { $date }
        [few] { $count } человека из { $source } на «{ $title }», { $date }
        [many] { $count } человек из { $source } на «{ $title }», { $date }
       *[other] { $count } человека из { $source } на «{ $title }», { $date }
    }
import-sheet-going =
    { $count ->
        [one] { $count } придёт
        [few] { $count } придут
        [many] { $count } придут
       *[other] { $count } придут
    }
import-sheet-seats =
    { $going ->
        [one] { $going } придёт
        [few] { $going } придут
        [many] { $going } придут
       *[other] { $going } придут
    }, { $seats ->
        [one] { $seats } место
        [few] { $seats } места
        [many] { $seats } мест
       *[other] { $seats } места
    }
import-sheet-seats-short =
    { $going ->
        [one] { $going } придёт
        [few] { $going } придут
        [many] { $going } придут
       *[other] { $going } придут
    }, { $seats ->
        [one] { $seats } место
        [few] { $seats } места
        [many] { $seats } мест
       *[other] { $seats } места
    }: { $wait ->
        [one] { $wait } ждёт
        [few] { $wait } ждут
        [many] { $wait } ждут
       *[other] { $wait } ждут
    }
import-sheet-left-out =
    { $count ->
        [one] Не взят { $count } столбец: { $columns }
        [few] Не взяты { $count } столбца: { $columns }
        [many] Не взяты { $count } столбцов: { $columns }
       *[other] Не взяты { $count } столбца: { $columns }
    }
import-closer = Посмотреть подробнее
import-namesakes =
    { $count ->
        [1] У одного человека то же имя, что у вашего знакомого: это он?
        [one] У { $count } человека те же имена, что у ваших знакомых: это они?
        [few] У { $count } человек те же имена, что у ваших знакомых: это они?
        [many] У { $count } человек те же имена, что у ваших знакомых: это они?
       *[other] У { $count } человека те же имена, что у ваших знакомых: это они?
    }
import-namesakes-text = Имена совпадают до буквы, а адреса и телефоны не говорят ни «да», ни «нет».
import-namesakes-such = Например: { $names }.
import-namesakes-same =
    { $count ->
        [1] Тот же человек
        [one] Те же люди
        [few] Те же люди
        [many] Те же люди
       *[other] Те же люди
    }
import-namesakes-different =
    { $count ->
        [1] Другой человек
        [one] Другие люди
        [few] Другие люди
        [many] Другие люди
       *[other] Другие люди
    }
import-namesakes-first =
    { $count ->
        [1] Сначала скажите, тот же ли это человек.
        [one] Сначала скажите, те же ли это люди.
        [few] Сначала скажите, те же ли это люди.
        [many] Сначала скажите, те же ли это люди.
       *[other] Сначала скажите, те же ли это люди.
    }
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
import-rule = Кто уже есть в планировщике
import-rule-named = «{ $column }» у тех, кто уже есть в планировщике
import-rule-fill-empty = Заполнить пустое
import-rule-overwrite = Заменить
import-last-time = Как в прошлый раз ({ $date })
import-last-time-partly = Столбцы и ответы — как в прежнем файле этого источника ({ $date })
import-last-time-left = Как прочитано в этом файле. Решения от { $date } не учтены.
import-last-time-leave = Как прочитано в этом файле
import-last-time-take = Как в прошлый раз
import-read-as = Что за значения
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
import-field-ticket-code = Код на билете (читают на входе)
import-field-checked-in = Отметка о входе
import-field-tags = Метки
import-field-language = Язык
import-field-ticket-kind = Вид билета
import-field-companion-name = Имя спутника
import-field-buyer-name = Имя покупателя
import-field-buyer-email = Почта покупателя
import-field-buyer-phone = Телефон покупателя
import-field-rating = Оценка (пока не используется)
import-field-diet-option = Одно питание, галочкой
import-field-allergy-option = Одна аллергия, галочкой
import-field-reply-option = Один ответ, галочкой
import-field-mailing-consent = Согласие на рассылки (да, нет)
import-field-photo-consent = Согласие на съёмку (да, нет)

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
import-source-telegram = Telegram
import-source-discord = Discord
import-source-vk = ВКонтакте
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
import-no-alike = Просто похожих нет: каждый или новый, или точно известен.
import-no-alike-new = Все новые. Решать здесь нечего.
import-alike-events = События
import-on-match = У тех, кто уже известен
import-on-match-fill-empty = Заполнить пустое
import-on-match-overwrite = Взять то, что в файле
import-on-match-mixed = По-разному: так задано на шаге «Столбцы».
import-on-match-hint = Пустые ячейки файла ничего не стирают.
import-on-match-newer = Ответы, спутники и питание — по более новому ответу; что изменится, видно на шаге «Проверка».

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

# На что посмотреть до импорта.
import-look = Посмотрите на это
import-look-text = Каждый прочитан так, как он вероятнее всего значит, и останется отмеченным у гостя, пока кто-нибудь не решит.
import-look-count =
    { $count ->
        [0] Все ответы решены
        [one] { $count } ответ не вполне ясен
        [few] { $count } ответа не вполне ясны
        [many] { $count } ответов не вполне ясны
       *[other] { $count } ответа не вполне ясны
    }
import-look-words = Слова в файле
import-look-read = Прочитано как
import-look-read-named = «{ $value }» прочитано как
import-look-rows = Строк
import-look-always = Всегда
import-look-always-named = Всегда читать «{ $value }» так в файлах этого источника
import-look-several = Сразу несколько
import-look-several-named = Сразу несколько: «{ $value }»
import-look-right = Верно
import-look-right-named = «{ $value }» прочитано верно
import-look-all-right = Всё прочитано верно
import-look-again = Решить заново
import-look-again-named = Решить заново о «{ $value }»
import-look-decided = Решено
import-look-where = «{ $header }», строка { $line }: { $name }
import-look-more =
    { $count ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
        [many] Показать ещё { $count }
       *[other] Показать ещё { $count }
    }
import-about-reply = Ответ
import-about-plus-ones = Сколько с собой
import-about-diet = Питание
import-about-allergens = Аллергии
import-taken-none = Без ответа
import-taken-words = Своими словами
import-taken-food-none = Нет
import-unused = Столбцы, которые не используются
import-unused-looks = «{ $header }» похож на «{ $field }» и не используется.
import-unused-rating = В столбце «{ $header }» оценки: пока они не используются.
import-unused-use = Взять как «{ $field }»
import-unused-leave = Не брать
import-unused-left =
    { $count ->
        [one] { $count } столбец похож на ответы, но не взят
        [few] { $count } столбца похожи на ответы, но не взяты
        [many] { $count } столбцов похожи на ответы, но не взяты
       *[other] { $count } столбца похожи на ответы, но не взяты
    }
import-no-names = Ни один столбец не даёт имён: люди будут названы по почте или телефону. Выберите столбец с именами на шаге «Столбцы».
import-past-totals =
    { $count ->
        [one] О { $count } человеке файл говорит, на скольких событиях он был всего: прежний счёт, отдельно от здешних чисел
        [few] О { $count } людях файл говорит, на скольких событиях они были всего: прежний счёт, отдельно от здешних чисел
        [many] О { $count } людях файл говорит, на скольких событиях они были всего: прежний счёт, отдельно от здешних чисел
       *[other] О { $count } людях файл говорит, на скольких событиях они были всего: прежний счёт, отдельно от здешних чисел
    }
import-arrivals =
    { $count ->
        [one] { $count } вход
        [few] { $count } входа
        [many] { $count } входов
       *[other] { $count } входа
    }
import-arrivals-unbelieved =
    { $count ->
        [one] По файлу { $count } гость уже приходил. Но событие или это время впереди: входы не записываются.
        [few] По файлу { $count } гостя уже приходили. Но событие или это время впереди: входы не записываются.
        [many] По файлу { $count } гостей уже приходили. Но событие или это время впереди: входы не записываются.
       *[other] По файлу { $count } гостя уже приходили. Но событие или это время впереди: входы не записываются.
    }
import-station = импорт
import-unclear-guests = Показать этих гостей

# Сейчас и потом.
import-changes = Что изменится у гостей события
import-changes-now = Сейчас
import-changes-will = Станет
import-changes-promoted = Получит освободившееся место
import-changes-no-seat = Мест нет: в лист ожидания
import-changes-companions =
    { $count ->
        [one] из них по имени { $count }
        [few] из них по имени { $count }
        [many] из них по имени { $count }
       *[other] из них по имени { $count }
    }
import-after = Тогда у события
import-after-done = Теперь у события
import-after-report = Тогда у события стало
import-after-seats = придут: { $coming }, мест: { $capacity }
import-kept =
    { $count ->
        [one] { $count } гость останется как известно, хотя в файле иначе
        [few] { $count } гостя останутся как известно, хотя в файле иначе
        [many] { $count } гостей останутся как известно, хотя в файле иначе
       *[other] { $count } гостя останутся как известно, хотя в файле иначе
    }
import-kept-by-hand = Оставлено, потому что вы изменили это { $date }
import-kept-later = Оставлено, потому что известен более поздний ответ ({ $date })
import-kept-later-undated = Оставлено, потому что известен более поздний ответ
import-kept-no-answer = Оставлено, потому что файл только называет гостя, а ответа в нём нет
import-kept-food = Оставлено: известное о питании сказано { $date }
import-kept-food-undated = Оставлено: известное о питании с тех пор менялось
import-kept-file = В файле
import-kept-take = Взять из файла
import-kept-take-named = Взять из файла ответ: { $name }
import-kept-take-all = Взять из файла у всех
import-kept-leave = Оставить известное
import-kept-taken =
    { $count ->
        [one] Взят из файла ответ { $count } гостя
        [few] Взяты из файла ответы { $count } гостей
        [many] Взяты из файла ответы { $count } гостей
       *[other] Взяты из файла ответы { $count } гостя
    }

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
import-print-door-list = Напечатать список на входе
import-prepare-invitations = Подготовить приглашения

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
import-reason-lost-letters = В файле здесь потеряны буквы
import-reason-summary-row = Итог или среднее, а не человек
import-reason-lost-digits = Таблица округлила этот телефон; он не взят
import-reason-maybe-no-person = Возможно, это не человек
import-reason-same-name = Такое же имя есть в файле ещё раз
import-reason-same-ticket-code = Один код на двух билетах: на входе он укажет на обоих
import-reason-several-people = Несколько человек в одном имени; прочитаны как одна компания

# Why a line is no row.
import-skip-title = стоит над названиями столбцов
import-skip-second-header = поясняет столбцы
import-skip-repeated-header = названия столбцов ещё раз
import-left = Строки, которые не взяты
import-left-text = Из этих строк ничего не загрузится, если только названия столбцов не в другой строке.
import-left-line = Строка { $line } ({ $why }): { $text }
import-beside = Списки, стоящие рядом
import-beside-text = Они читаются так, будто стоят один под другим.
import-beside-list =
    { $rows ->
        [one] В столбце { $column } начинается список из { $rows } строки: его строка 1 названа здесь строкой { $line }
        [few] В столбце { $column } начинается список из { $rows } строк: его строка 1 названа здесь строкой { $line }
        [many] В столбце { $column } начинается список из { $rows } строк: его строка 1 названа здесь строкой { $line }
       *[other] В столбце { $column } начинается список из { $rows } строки: его строка 1 названа здесь строкой { $line }
    }
