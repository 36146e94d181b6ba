# Настройки этого компьютера, файл планировщика и его копии.
settings-look = Язык и вид
settings-laptop-unwritten = { $path } не записывается. Выбранное здесь действует, пока Самовар открыт, а потом забудется. Разрешите запись в этот файл и его папку.
settings-language = Язык
settings-theme = Тема
settings-theme-system = Как в системе
settings-theme-light = Светлая
settings-theme-dark = Тёмная
settings-density = Строки
settings-density-compact = Плотно
settings-density-default = Обычно
settings-density-comfortable = Просторно
settings-text-size = Размер текста и кнопок
settings-text-size-hint = { $larger } и { $smaller } — на любом экране. Крупный текст рабочего стола учитывается сверх этого.
settings-week-start = Неделя начинается
settings-monday = С понедельника
settings-sunday = С воскресенья
settings-paper = Бумага
settings-paper-a4 = A4
settings-paper-letter = Letter
settings-new-events = Новые события
settings-zone = Часовой пояс
settings-currency = Валюта
settings-organizer-name = Организатор
settings-organizer-email = Почта организатора
settings-organizer-hint = Подставляется в новые события; от этого имени идут приглашения
settings-show-rate = Сколько из 100 обещавших прийти приходит
settings-show-rate-hint = С этого начинается прогноз. Со временем его перевешивает то, что было на ваших событиях
settings-door = Вход
settings-station = Стойка
settings-station-hint = Как называется этот компьютер на входе; записывается с каждой его отметкой
settings-door-mode = При сканировании
settings-door-express = Впускать
settings-door-review = Спрашивать
settings-door-express-hint = впускать всю компанию сразу
settings-door-review-hint = показать гостя; Enter впускает
settings-door-sounds = Звуки на входе
settings-file = Файл планировщика
settings-file-text = Всё хранится в одном этом файле. Сам он никуда с компьютера не уходит.
settings-show-in-folder = Показать в папке
settings-open-other = Открыть другой планировщик
settings-new-planner = Новый планировщик
settings-planner-kind = Планировщики Самовара
settings-list-kind = Списки гостей и календари для импорта
settings-list-told = «{ $name }» — список или календарь, а не планировщик. Вот что даст его импорт.
settings-new-planner-name = Встречи.samovar
settings-check = Проверить файл
settings-check-good = Файл цел: повреждений нет
settings-check-bad =
    { $count ->
        [one] Проверка нашла { $count } ошибку. Восстановите копию, сделанную раньше.
        [few] Проверка нашла { $count } ошибки. Восстановите копию, сделанную раньше.
        [many] Проверка нашла { $count } ошибок. Восстановите копию, сделанную раньше.
       *[other] Проверка нашла { $count } ошибки. Восстановите копию, сделанную раньше.
    }
settings-size = { $size }, { $events }, { $people }
settings-events =
    { $count ->
        [one] { $count } событие
        [few] { $count } события
        [many] { $count } событий
       *[other] { $count } события
    }
settings-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
settings-backups = Резервные копии
settings-backups-locked = Создаются при каждом запуске, перед импортом и восстановлением. Закрыты тем же паролем. Хранятся десять последних, по одной в день за неделю и по одной в неделю за два месяца; у большого планировщика меньше.
settings-backups-text = Создаются при каждом запуске, перед импортом и восстановлением. Хранятся сжатыми: десять последних, по одной в день за неделю и по одной в неделю за два месяца; у очень большого планировщика меньше.
settings-back-up = Создать копию
settings-back-up-to = Создать копию в другом месте
settings-backed-up = Резервная копия создана
settings-backups-none = Копий ещё нет
settings-backup-when = Создана
settings-backup-reason = Почему
settings-backup-holds = Что внутри
settings-backup-size = Размер
settings-reason-start = При запуске
settings-reason-migration = Перед обновлением файла
settings-reason-import = Перед импортом
settings-reason-restore = Перед восстановлением
settings-reason-door = Перед входом гостей
settings-reason-manual = Вручную
settings-reason-foreign = Перед исправлением файла
settings-reason-import-of = Перед импортом { $name }
settings-reason-door-of = Перед входом гостей на «{ $name }»
settings-holds = { $events } · { $people }
settings-restore = Восстановить
settings-restore-file = Восстановить из файла
settings-restore-file-title = Восстановить { $name }?
settings-restore-file-text = Планировщик станет таким, как в этом файле, а всё, что в нём сейчас, пропадёт. Сначала будет создана копия нынешнего планировщика, так что вернуться можно.
settings-backup-kind = Резервные копии
settings-restore-of = Восстановить копию от { $when }
settings-restore-title = Восстановить копию от { $when }?
settings-restore-text = Планировщик станет таким, каким был { $ago }. Всё, что сделано с тех пор, пропадёт.
settings-restore-change = Сейчас: { $now }. Станет: { $then }.
settings-restore-lost = В том числе пропадёт
settings-restore-nothing = События с тех пор не менялись.
settings-restore-kept = Сначала будет создана копия нынешнего планировщика, так что вернуться можно.
settings-restored = Восстановлено. Прежний планировщик — среди резервных копий.
settings-damaged =
    { $count ->
        [one] Полная проверка нашла в планировщике { $count } повреждённое место. То, что вы видите, на месте, и новое сохраняется, но часть может быть неверна. Вернитесь к копии, сделанной до повреждения.
        [few] Полная проверка нашла в планировщике { $count } повреждённых места. То, что вы видите, на месте, и новое сохраняется, но часть может быть неверна. Вернитесь к копии, сделанной до повреждения.
        [many] Полная проверка нашла в планировщике { $count } повреждённых мест. То, что вы видите, на месте, и новое сохраняется, но часть может быть неверна. Вернитесь к копии, сделанной до повреждения.
       *[other] Полная проверка нашла в планировщике { $count } повреждённого места. То, что вы видите, на месте, и новое сохраняется, но часть может быть неверна. Вернитесь к копии, сделанной до повреждения.
    }
settings-damaged-offer = Последняя исправная копия: { $when }.
settings-damaged-looking = Ищем последнюю исправную копию…
settings-damaged-none = Среди этих копий нет исправной. Экспортируйте то, что нужно сохранить, или поищите копию постарше в другом месте.
settings-about = О программе
settings-version = Самовар { $version }
settings-licence = Свободная программа по лицензии MIT или Apache 2.0 на ваш выбор. Шрифт Inter распространяется по SIL Open Font Licence.
settings-offline = Работает без сети и ничего никуда не отправляет.

# Страница вместо окна, когда планировщик не открылся.
settings-broken-title = Не удалось открыть планировщик
settings-broken-file = Файл
settings-broken-last = Последняя исправная копия
settings-broken-none = Рядом с этим файлом нет резервных копий
settings-broken-restore = Восстановить эту копию
settings-broken-kept = Файл в нынешнем виде останется рядом.
settings-broken-others = Другие копии
settings-reply-keys = Клавиши для ответа гостя
settings-reply-keys-hint = Клавиши G, M, D, W меняют ответ выбранного гостя: придёт, возможно, не придёт, лист ожидания. Важно место клавиши: раскладка может быть любой.

# Данные о часовых поясах: по каким правилам считаются часы.
zone-data-bundled = Часовые пояса: выпуск { $release } (IANA), встроен в программу
zone-data-system = Часовые пояса: выпуск { $release } (IANA), из системы этого компьютера
zone-data-other = В прошлый раз этот планировщик открывали с часовыми поясами выпуска { $before }, здесь — { $release }. Часы событий остаются такими, как введены. Там, где между этими выпусками изменили перевод часов, время в других поясах и в файлах календаря может отличаться на час от прежнего.

# Весь планировщик в файле, который читают и другие программы: туда и обратно.
settings-json-text = Всё, что есть в планировщике, без истории — файлом JSON, который прочтёт любая программа. Из него можно сделать новый планировщик, здесь или на другом компьютере.
settings-json-export = Сохранить всё в JSON
settings-json-import = Создать планировщик из JSON
settings-json-kind = Планировщик в JSON
settings-json-writing = Планировщик записывается в JSON
settings-json-reading = Планировщик создаётся из JSON
settings-json-unsaved = Планировщик не сохранён в JSON
settings-json-unmade = Планировщик не создан
settings-json-written = Сохранено в JSON: { $events }, { $people }
settings-json-made-title = Планировщик создан
settings-json-made = { $path }: { $events }, { $people }. Открытый планировщик остался прежним.
settings-json-open = Открыть новый планировщик
settings-json-stay = Остаться здесь
settings-drifting-days = Через сколько дней без посещений человек отдаляется
settings-lost-days = Через сколько дней без посещений человек считается ушедшим
settings-stage-chances = Сколько пропущенных событий об этом говорят
settings-stages-hint = По этим числам считаются этапы людей на всех экранах и во всех файлах
