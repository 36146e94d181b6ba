guest-state-invited = Ждём ответа
guest-state-going = Придёт
guest-state-maybe = Возможно
guest-state-declined = Не придёт
guest-state-waitlisted = Лист ожидания
guest-state-cancelled = Отменено

guest-count =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }

# Список гостей.
guest-add = Добавить гостя
guest-add-named = Добавить гостя «{ $name }»
guest-add-by-hand = Добавить вручную
guest-import = Импорт списка
guest-invite = Пригласить из «Людей»
guest-more = Ещё
guest-export-xlsx =
    { $count ->
        [one] Выгрузить { $count } гостя в Excel
        [few] Выгрузить { $count } гостей в Excel
        [many] Выгрузить { $count } гостей в Excel
       *[other] Выгрузить { $count } гостя в Excel
    }
guest-export-csv =
    { $count ->
        [one] Выгрузить { $count } гостя как CSV
        [few] Выгрузить { $count } гостей как CSV
        [many] Выгрузить { $count } гостей как CSV
       *[other] Выгрузить { $count } гостя как CSV
    }
guest-list = Гости
guest-lists = Гости по ответам
guest-tab-all = Все
guest-tab-no-reply = Без ответа
guest-tab-waitlist = Лист ожидания
guest-search = Имя, компания, эл. почта
guest-name = Имя
guest-company = Компания
guest-email = Эл. почта
guest-phone = Телефон
guest-reply = Ответ
guest-plus-ones = Спутники
guest-plus-ones-short = +1
guest-diet = Питание
guest-answered = Ответ получен
guest-asked = Приглашение отправлено
guest-source = Откуда
guest-code = Код
guest-ticket-kind = Вид билета
guest-ticket-is = Билет: { $kind }
guest-ticket-codes = Код билета
guest-ticket-copy = Скопировать { $code }
guest-ticket-copied = Код билета скопирован
guest-ticket-copy-failed = Ничего не скопировано. Выделите код и скопируйте его вручную.
guest-note = Заметка
guest-contacts = Контакты
guest-facts = Об ответе
guest-arrival = На месте с
guest-not-here = Ещё не на месте
guest-never = Ещё нет
guest-change-reply = Изменить ответ: { $name }, { $reply }
guest-filter-diet = Питание: { $diet }
guest-filter-allergen = Аллерген: { $allergen }

guest-none = Гостей пока нет
guest-none-text = Загрузите готовый список, добавьте гостей по одному или пригласите тех, кого уже знаете.
guest-no-match = Никто из гостей не подходит под «{ $query }»
guest-none-here = В этом списке никого нет
guest-show-all = Показать всех гостей
guest-clear = Очистить

# Несколько гостей сразу.
guest-selected =
    { $count ->
        [one] Выбран { $count } гость
        [few] Выбраны { $count } гостя
        [many] Выбрано { $count } гостей
       *[other] Выбрано { $count } гостя
    }
guest-set-reply = Поставить ответ
guest-remove = Убрать
guest-unselect = Снять выбор
guest-reply-set = { $name }: { $reply }
guest-replies-set =
    { $count ->
        [one] { $count } гость: { $reply }
        [few] { $count } гостя: { $reply }
        [many] { $count } гостей: { $reply }
       *[other] { $count } гостя: { $reply }
    }
guest-removed = Больше не в списке гостей: { $name }
guest-removed-count =
    { $count ->
        [one] Убран { $count } гость
        [few] Убраны { $count } гостя
        [many] Убрано { $count } гостей
       *[other] Убрано { $count } гостя
    }
guest-added = В списке гостей: { $name }
guest-plus-ones-set =
    { $count ->
        [0] { $name }: без спутников
        [one] { $name }: { $count } спутник
        [few] { $name }: { $count } спутника
        [many] { $name }: { $count } спутников
       *[other] { $name }: { $count } спутника
    }
guest-plus-ones-unreadable = Введите число от 0 до 99

# Когда мест не хватает.
guest-full = Придут: { $coming }, мест: { $seats }. Спутникам мест не хватает: { $who }.
guest-full-several = выбранные гости
guest-full-admit = Всё равно принять
guest-over = Сверх числа мест

# Боковая панель.
guest-fewer-plus-ones = На одного спутника меньше
guest-more-plus-ones = На одного спутника больше
guest-companions = Кто придёт вместе
guest-companion-add = Назвать спутника
guest-companion-name = Имя спутника { $number }
guest-companion-unnamed = Спутник { $number }
guest-companion-remove = Убрать спутника { $number }
guest-food = Питание
guest-food-of = Питание: { $name }
guest-open-person = Открыть в «Людях»
guest-other-events = Другие события
guest-first-event = Других событий пока нет

# Добавление по одному.
guest-add-title = Новый гость
guest-known = Уже есть в «Людях»
guest-from-people = Из «Людей»
guest-somebody-else = Это другой человек
guest-add-another = Добавить и продолжить

# Приглашение из справочника.
guest-invite-title = Пригласить из «Людей»
guest-invite-count =
    { $count ->
        [0] Пригласить
        [one] Пригласить { $count } человека
        [few] Пригласить { $count } человека
        [many] Пригласить { $count } человек
       *[other] Пригласить { $count } человека
    }
guest-invite-hint = Те, кто уже в списке гостей, останутся как есть.
guest-invite-already = Уже в гостях
guest-invited-count =
    { $count ->
        [0] Все они уже были в списке гостей
        [one] Приглашён { $count } человек
        [few] Приглашены { $count } человека
        [many] Приглашено { $count } человек
       *[other] Приглашено { $count } человека
    }

# Откуда гость, кроме инструментов импорта.
guest-source-manual = Вручную
guest-source-walk-in = Без записи
guest-source-people = Из «Людей»
guest-source-sample = Пример
guest-source-import = Импорт
guest-source-calendar = Ответ из календаря

# Клавиши списка для справки.
guest-keys-replies = Ответ гостя: придёт, возможно, не придёт, лист ожидания
guest-ticket-qr = QR-код { $code }

# Лист ожидания.
guest-place = № { $place } в очереди
guest-place-short = № { $place }
guest-place-label = Лист ожидания
guest-over-short = сверх мест
guest-seat-anyway = Всё равно дать место
guest-to-front = В начало очереди
guest-moved-to-front =
    { $count ->
        [0] И так в начале очереди: { $name }
        [one] В начале очереди: { $name }
        [few] В начале очереди: { $name } и другие
        [many] В начале очереди: { $name } и другие
       *[other] В начале очереди: { $name } и другие
    }
guest-waits =
    { $others ->
        [0] Мест нет. В листе ожидания: { $name }
        [one] Мест нет. В листе ожидания: { $name } и ещё { $others }
        [few] Мест нет. В листе ожидания: { $name } и ещё { $others }
        [many] Мест нет. В листе ожидания: { $name } и ещё { $others }
       *[other] Мест нет. В листе ожидания: { $name } и ещё { $others }
    }
guest-moved-up =
    { $others ->
        [0] Место из листа ожидания: { $name }
        [one] Места из листа ожидания: { $name } и ещё { $others }
        [few] Места из листа ожидания: { $name } и ещё { $others }
        [many] Места из листа ожидания: { $name } и ещё { $others }
       *[other] Места из листа ожидания: { $name } и ещё { $others }
    }

# Ячейки и сразу много гостей.
guest-changed = { $name }: сохранено
guest-plus-ones-each = Спутников у каждого
guest-plus-ones-set-count =
    { $count ->
        [one] Спутники у { $count } гостя: по { $each }
        [few] Спутники у { $count } гостей: по { $each }
        [many] Спутники у { $count } гостей: по { $each }
       *[other] Спутники у { $count } гостя: по { $each }
    }

# Фильтр.
guest-allergen = Аллерген
guest-filter-arrival = На входе
guest-filter-came = На месте
guest-filter-not-came = Не на месте
guest-filter-no-show = Неявки
guest-filter-first-time = Впервые
guest-first-time = Впервые у нас
guest-filter-tags = Метки: { $tags }
guest-filter-source = Откуда: { $source }
guest-filter-ticket-kind = { $kind } ({ $count })
guest-filter-answered = Ответ за последние дни
guest-filter-answered-is = Ответ за последние дни: { $days }
guest-filter-asked = Приглашение столько дней назад или раньше
guest-filter-asked-is = Приглашение дней назад: { $days } или больше
guest-filter-plus-ones = Со спутниками
guest-filter-email = Есть эл. почта
guest-filter-no-email = Без эл. почты
guest-filter-invitation = Приглашение
guest-filter-invitation-is = Приглашение: { $standing }
guest-none-filtered = Под фильтр никто не подходит
guest-ready-silent = Неделю без ответа
guest-ready-no-show = Придут, но не на месте
guest-ready-first-time = Впервые
guest-ready-missed = Неявки
guest-ready-food = Придут, о питании не ответили

# Ответы из списков, прочитанные не наверняка.
guest-unclear = В списке это сказано неясно. Исправьте ниже, что неверно, или подтвердите.
guest-unclear-taken = «{ $value }» прочитано как: { $taken }
guest-unclear-right = Всё верно
guest-unclear-short = Неясно
guest-filter-unclear = Неясные ответы
