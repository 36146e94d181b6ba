# Окно вокруг всего: разделы и общие кнопки.
shell-name = Самовар
shell-home = Сводка
shell-events = События
shell-people = Люди
shell-messages = Сообщения
shell-venues = Площадки
shell-suppliers = Поставщики
shell-import = Импорт
shell-settings = Настройки
shell-calendar = Календарь
shell-sections = Разделы
shell-menu = Открыть меню
shell-language = Язык
shell-status = Планировщик
shell-notices = Сообщения
shell-no-screen = Такого экрана нет

shell-tab-overview = Обзор
shell-tab-programme = Программа
shell-tab-run-sheet = Сценарный план
shell-tab-tasks = Задачи
shell-tab-guests = Гости
shell-tab-speakers = Спикеры
shell-tab-catering = Питание
shell-tab-budget = Бюджет
shell-tab-sponsors = Спонсоры
shell-tab-team = Команда
shell-tab-photos = Фото
shell-tab-invitations = Приглашения
shell-tab-checkin = Вход
shell-tab-documents = Печать и экспорт
shell-tab-history = История
shell-event-tabs = Части события
shell-event-gone = Этого события больше нет в планировщике

shell-save = Сохранить
shell-cancel = Отмена
shell-close = Закрыть
shell-delete = Удалить
shell-open = Открыть
shell-undo = Отменить
shell-redo = Вернуть
shell-retry = Повторить
shell-details = Подробности
shell-copy = Скопировать
shell-print = Печать
shell-loading = Загрузка
shell-new-event = Новое событие
shell-nothing-found = Ничего не найдено
shell-nothing-new-here = На этом экране нечего добавлять. { $keys } — новое событие.
shell-read-as = По запросу «{ $typed }» ничего нет. Прочитано как «{ $read }», в другой раскладке.
shell-as-typed = Искать как набрано
shell-search-one-letter = По одной букве находятся все имена, компании и адреса, где так начинается хоть одно слово. Введите ещё одну.
shell-add-named = Добавить «{ $name }»
shell-remove-named = Убрать: { $name }
shell-clear-search = Очистить поиск

# Уход от того, что введено и не сохранено.
shell-leave = Уйти, не сохранив?
shell-leave-fields = В таком виде это не сохранить: { $fields }.
shell-leave-text = Введённое здесь ещё не сохранено.
shell-leave-drop = Не сохранять
shell-leave-save = Сохранить и уйти
shell-stay = Остаться

# Что сделали «Отменить» и «Вернуть».
shell-undone = Отменено
shell-redone = Возвращено
shell-undone-step = Отменено: { $what }
shell-redone-step = Возвращено: { $what }
# Когда это сделано в событии, которого нет на экране.
shell-undone-in = Отменено в событии «{ $event }»: { $what }
shell-redone-in = Возвращено в событии «{ $event }»: { $what }
shell-undo-it = Отменить его
shell-undo-here = Отменить последнее здесь
# After a refusal: what the key would come to next.
shell-undo-goes-on = Следующая отмена уберёт: { $what }
shell-redo-goes-on = Следующий возврат сделает: { $what }
shell-nothing-to-undo = Отменять нечего
shell-nothing-to-redo = Возвращать нечего
shell-looked-at = Только чтение
shell-undo-depth =
    { $count ->
        [0] Отменять нечего
        [one] Можно отменить { $count } действие
        [few] Можно отменить { $count } действия
        [many] Можно отменить { $count } действий
       *[other] Можно отменить { $count } действия
    }
shell-last-backup = Последняя копия { $when }
shell-no-backup = Копий ещё нет
shell-sound = Файл проверен: цел
shell-moved = Файл планировщика перемещён, удалён или заменён, пока был открыт. Всё, что вы видите, ещё здесь, но сохранить в него больше ничего нельзя.
shell-save-as = Сохранить всё как…
shell-save-copy = Сохранить копию и открыть её…
shell-foreign =
    { $count ->
        [one] При открытии из планировщика убрано или исправлено { $count } место, сделанное не Самоваром. Копия прежнего файла сохранена.
        [few] При открытии из планировщика убраны или исправлены { $count } места, сделанные не Самоваром. Копия прежнего файла сохранена.
        [many] При открытии из планировщика убрано или исправлено { $count } мест, сделанных не Самоваром. Копия прежнего файла сохранена.
       *[other] При открытии из планировщика убрано или исправлено { $count } места, сделанных не Самоваром. Копия прежнего файла сохранена.
    }
shell-journal-dropped = Конец журнала не прочитан: из-за сбоя или диска последних изменений может не быть. Просмотрите, что было сделано в последнюю очередь.
shell-synced = Этот планировщик лежит в папке, которую { $name } копирует на другие компьютеры. Открывайте его только на одном и ждите, пока он скопируется: иначе один затрёт другого.
shell-seen = Понятно
shell-read-only = В этот планировщик нельзя писать: можно смотреть, печатать и экспортировать, но ничего не изменить. Чтобы работать с ним, сохраните копию там, куда писать можно.
shell-newer = Этот планировщик создан более новой версией Samovar. Можно смотреть, печатать и экспортировать; изменить ничего нельзя, а того, что добавила новая версия, здесь не видно. Чтобы работать с ним, установите её.
shell-damaged =
    { $count ->
        [one] Повреждения в { $count } месте. Восстановить копию
        [few] Повреждения в { $count } местах. Восстановить копию
        [many] Повреждения в { $count } местах. Восстановить копию
       *[other] Повреждения в { $count } местах. Восстановить копию
    }
shell-job = { $done } из { $total }

# Полоса с числом людей: каждое число — кнопка.
shell-headcount = Сколько людей
shell-headcount-coming = Придут: { $coming }
shell-headcount-coming-of = Занято мест: { $coming } из { $seats }
shell-headcount-coming-over = Придут: { $coming }, мест: { $seats }
shell-headcount-guests =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
shell-headcount-plus-ones =
    { $count ->
        [one] { $count } спутник
        [few] { $count } спутника
        [many] { $count } спутников
       *[other] { $count } спутника
    }
shell-headcount-waitlisted = { $count } в листе ожидания
shell-headcount-no-reply = { $count } без ответа
shell-headcount-here = На месте: { $here }
shell-headcount-to-come = Ещё ждём: { $count }
shell-headcount-full = Занято мест: { $percent }

# Поля, и что делать, если поле не прочесть.
shell-required = обязательное поле
shell-field-unreadable = Не удалось прочесть поле: { $field }
shell-number-unreadable = Введите число от { $min } до { $max }
shell-money-unreadable = Введите сумму, например 1240,50
shell-date-unreadable = Введите дату, например 18.12.2026
shell-time-unreadable = Введите время, например 19:00
shell-duration-unreadable = Введите длительность, например 40 или 1:30
shell-pick-date = Выбрать дату
shell-previous-month = Предыдущий месяц
shell-next-month = Следующий месяц

# Списки.
shell-selected = Выбрано
shell-select-all = Выбрать все
shell-select-named = Выбрать: { $name }
shell-selected-count = Выбрано: { $count }
shell-found-count =
    { $count ->
        [0] Ничего не найдено
        [one] Найдено: { $count }
        [few] Найдено: { $count }
        [many] Найдено: { $count }
       *[other] Найдено: { $count }
    }

# Палитра находит действие по русскому и по английскому названию.
shell-palette = Найти или сделать
shell-palette-placeholder = Человек, событие, действие
shell-palette-actions = Действия
shell-other-language = Switch to English
shell-theme-light = Светлая тема
shell-theme-dark = Тёмная тема
shell-text-larger = Крупнее текст
shell-text-smaller = Мельче текст
shell-text-usual = Обычный размер текста
shell-text-size = Размер текста: { $size }

# Справка.
shell-help = Справка и клавиши
shell-help-intro = Сочетания привязаны к месту клавиш и работают в любой раскладке. Любое действие можно отменить, а планировщик не покидает этот компьютер.
shell-keys-everywhere = Везде
shell-keys-lists = В списках
shell-keys-new-here = Новая запись здесь
shell-keys-save = Сохранить форму
shell-keys-search-here = Поиск здесь
shell-keys-undo = Отменить; в поле — набранное
shell-keys-redo = Вернуть
shell-keys-sections = Разделы
shell-keys-tabs = Части события
shell-keys-back-forward = Назад, вперёд
shell-keys-panes = Следующая часть окна
shell-keys-to-list = От заголовка к списку
shell-keys-text-size = Крупнее, мельче, обычный текст
shell-keys-close = Закрыть панель или список
shell-keys-move = Перейти
shell-keys-edit = Изменить ячейку
shell-keys-select = Выбрать строку
shell-keys-extend = Выбрать несколько строк
shell-keys-menu = Меню строки

shell-error-unknown = Что-то пошло не так ({ $code }). Данные не изменились. Попробуйте ещё раз.
