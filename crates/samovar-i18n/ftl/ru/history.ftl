# Что сделал шаг: `history-<command>`. Это говорят «Отменить», «Вернуть» и вкладка «История».
history-create-event = Событие создано: { $title }
history-duplicate-event = Событие скопировано: { $title }
history-use-event-template = Событие запланировано по шаблону «{ $name }»: { $title }
history-save-event-template = Шаблон сохранён из события «{ $title }»: { $name }
history-rename-event-template = Шаблон переименован: { $before } → { $name }
history-delete-event-template = Шаблон удалён: { $name }
history-edit-event = Событие изменено: { $title }
history-set-event-state =
    { $state ->
        [draft] «{ $title }»: черновик
        [open] «{ $title }»: открыто
        [full] «{ $title }»: мест нет
        [done] «{ $title }»: прошло
       *[other] «{ $title }»: состояние изменено
    }
history-say-door-kept =
    { $kept ->
        [yes] «{ $title }»: на входе отмечали
        [no] «{ $title }»: на входе не отмечали
       *[other] «{ $title }»: отмечали ли на входе, видно по приходам
    }
history-cancel-event = Событие отменено: { $title }
history-delete-event = Событие удалено: { $title }
history-create-sample = Пример добавлен: { $title }
history-create-series =
    { $count ->
        [one] Создана серия: { $title }, { $count } дата
        [few] Создана серия: { $title }, { $count } даты
        [many] Создана серия: { $title }, { $count } дат
       *[other] Создана серия: { $title }, { $count } даты
    }
history-extend-series =
    { $count ->
        [one] { $title }: запланирована ещё { $count } дата
        [few] { $title }: запланированы ещё { $count } даты
        [many] { $title }: запланировано ещё { $count } дат
       *[other] { $title }: запланировано ещё { $count } даты
    }
history-edit-series =
    { $count ->
        [one] { $title }: изменена { $count } дата серии
        [few] { $title }: изменены { $count } даты серии
        [many] { $title }: изменено { $count } дат серии
       *[other] { $title }: изменено { $count } даты серии
    }
history-change-series-rule = { $title }: серия проходит в другие дни
history-end-series = { $title }: серия заканчивается { $date }
history-delete-series = Серия удалена: { $title }
history-skip-date = { $title }: { $date } ничего нет
history-bring-back-date = { $title }: { $date } всё-таки состоится
history-detach-date = Убрано из серии: { $title }
history-add-regulars =
    { $count ->
        [one] { $title }: на каждую дату: { $name }
        [few] { $title }: на каждую дату приглашены ещё { $count } человека
        [many] { $title }: на каждую дату приглашены ещё { $count } человек
       *[other] { $title }: на каждую дату приглашены ещё { $count } человека
    }
history-remove-regulars =
    { $count ->
        [one] { $title }: больше не на каждую дату: { $name }
        [few] { $title }: { $count } человека больше не на каждую дату
        [many] { $title }: { $count } человек больше не на каждую дату
       *[other] { $title }: { $count } человека больше не на каждую дату
    }
history-create-venue = Площадка добавлена: { $name }
history-edit-venue = Площадка изменена: { $name }
history-delete-venue = Площадка удалена: { $name }
history-create-supplier = Поставщик добавлен: { $name }
history-edit-supplier = Поставщик изменён: { $name }
history-delete-supplier = Поставщик удалён: { $name }
history-add-menu-dish = В меню «{ $supplier }» добавлено: { $name }
history-add-menu-dishes =
    { $count ->
        [one] В меню «{ $supplier }» добавлено { $count } блюдо
        [few] В меню «{ $supplier }» добавлено { $count } блюда
        [many] В меню «{ $supplier }» добавлено { $count } блюд
       *[other] В меню «{ $supplier }» добавлено { $count } блюда
    }
history-edit-menu-dish = В меню «{ $supplier }» изменено: { $name }
history-move-menu-dish = В меню «{ $supplier }» передвинуто: { $name }
history-delete-menu-dish = Из меню «{ $supplier }» убрано: { $name }
history-add-room = Зал добавлен: { $name }
history-edit-room = Зал изменён: { $name }
history-delete-room = Зал убран: { $name }
history-add-session = Программа: «{ $title }» — добавлено
history-edit-session = Программа: «{ $title }» — изменено
history-move-session = Программа: «{ $title }» — перенесено
history-place-session = Программа: «{ $title }» — поставлено в другое место
history-put-session = Программа: «{ $title }» — переставлено в списке
history-push-programme =
    { $count ->
        [one] Программа: сдвиг начиная с «{ $title }» ({ $count } пункт)
        [few] Программа: сдвиг начиная с «{ $title }» ({ $count } пункта)
        [many] Программа: сдвиг начиная с «{ $title }» ({ $count } пунктов)
       *[other] Программа: сдвиг начиная с «{ $title }» ({ $count } пункта)
    }
history-publish-programme = Программа опубликована, версия { $number }
history-add-track = Поток добавлен: { $name }
history-edit-track = Поток изменён: { $name }
history-delete-track = Поток удалён: { $name }
history-set-available = Часы указаны: { $name }
history-delete-session = Программа: «{ $title }» — убрано
history-add-speaker = Спикер добавлен: { $name }
history-edit-speaker = Спикер изменён: { $name }
history-remove-speaker = Спикер убран: { $name }
history-add-person = Человек добавлен: { $name }
history-edit-person = Данные человека изменены: { $name }
history-delete-person = Человек удалён: { $name }
history-merge-agreeing =
    { $count ->
        [one] Объединено: { $count } пара, в которой ничего не расходилось
        [few] Объединено: { $count } пары, в которых ничего не расходилось
        [many] Объединено: { $count } пар, в которых ничего не расходилось
       *[other] Объединено: { $count } пары, в которых ничего не расходилось
    }
history-merge-people = Объединено: { $other } → { $name }
history-keep-apart = Два разных человека: { $name } и { $other }
history-erase-person = Данные одного человека стёрты
history-tag-people =
    { $way ->
        [remove] Метка снята ({ $tags }): { $count }
       *[add] Метка добавлена ({ $tags }): { $count }
    }
history-save-filter = Фильтр сохранён: { $name }
history-rename-filter = Фильтр переименован: { $name }
history-delete-filter = Фильтр удалён: { $name }
history-add-guest = Гость добавлен: { $name }
history-invite-people =
    { $count ->
        [one] Приглашён { $count } человек
        [few] Приглашены { $count } человека
        [many] Приглашено { $count } человек
       *[other] Приглашено { $count } человека
    }
history-set-reply =
    { $state ->
        [invited] Ответ гостя { $name }: есть приглашение
        [going] Ответ гостя { $name }: придёт
        [maybe] Ответ гостя { $name }: может быть
        [declined] Ответ гостя { $name }: не придёт
        [waitlisted] Ответ гостя { $name }: лист ожидания
        [cancelled] Ответ гостя { $name }: отмена
       *[several] Изменено ответов: { $count }
    }
history-edit-guest = Гость изменён: { $name }
history-set-companions = Изменены спутники: { $name }
history-remove-guests =
    { $count ->
        [one] Убран { $count } гость
        [few] Убраны { $count } гостя
        [many] Убрано { $count } гостей
       *[other] Убрано { $count } гостя
    }
history-tag-guests =
    { $way ->
        [remove] Метка снята у гостей ({ $count }): { $tags }
       *[add] Метка поставлена гостям ({ $count }): { $tags }
    }
history-set-plus-ones =
    { $count ->
        [one] Спутники у { $count } гостя: по { $plusOnes }
        [few] Спутники у { $count } гостей: по { $plusOnes }
        [many] Спутники у { $count } гостей: по { $plusOnes }
       *[other] Спутники у { $count } гостя: по { $plusOnes }
    }
history-move-to-front =
    { $count ->
        [one] В начале листа ожидания: { $name }
        [few] В начало листа ожидания переставлены { $count } гостя
        [many] В начало листа ожидания переставлено { $count } гостей
       *[other] В начало листа ожидания переставлено { $count } гостя
    }
history-settle-unclear =
    { $count ->
        [one] Неясный ответ признан верным: { $name }
        [few] Неясные ответы { $count } гостей признаны верными
        [many] Неясные ответы { $count } гостей признаны верными
       *[other] Неясные ответы { $count } гостя признаны верными
    }
history-add-sitting = Добавлен приём пищи: { $title }
history-edit-sitting = Изменён приём пищи: { $title }
history-delete-sitting = Убран приём пищи: { $title }
history-edit-order = Изменён заказ: { $name }
history-send-order = Заказ отправлен, версия { $number }: { $name }
history-add-dish = Блюдо добавлено: { $name }
history-edit-dish = Блюдо изменено: { $name }
history-delete-dish = Блюдо убрано: { $name }
history-take-from-menu =
    { $count ->
        [one] Из меню «{ $name }» взято { $count } блюдо
        [few] Из меню «{ $name }» взято { $count } блюда
        [many] Из меню «{ $name }» взято { $count } блюд
       *[other] Из меню «{ $name }» взято { $count } блюда
    }
history-settle-food-words = Решено о питании: { $name }
history-add-staff = Добавлено в команду: { $name }
history-edit-staff = Изменено в команде: { $name }
history-remove-staff = Убрано из команды: { $name }
history-check-in-guest = Вход отмечен: { $name }
history-undo-check-in = Вход снят: { $name }
history-add-walk-in = Гость без записи: { $name }
history-check-out-guest = Выход: { $name }
history-read-back-paper =
    { $count ->
        [one] По бумажному списку отмечен { $count } человек
        [few] По бумажному списку отмечено { $count } человека
        [many] По бумажному списку отмечено { $count } человек
       *[other] По бумажному списку отмечено { $count } человека
    }
history-print-badges =
    { $count ->
        [one] Напечатан { $count } бейдж
        [few] Напечатано { $count } бейджа
        [many] Напечатано { $count } бейджей
       *[other] Напечатано { $count } бейджа
    }
history-import-guests =
    { $count ->
        [one] Импортирован { $count } гость из { $file }
        [few] Импортированы { $count } гостя из { $file }
        [many] Импортированы { $count } гостей из { $file }
       *[other] Импортировано { $count } гостя из { $file }
    }

# Вкладка «История».
history-list = История события
history-empty-title = Пока ничего не происходило
history-empty-text = Здесь видно каждое изменение события, и любое можно отменить.
history-undone = Отменено
history-redone = Возвращено
history-undo-one = Отменить
history-undo-of = Отменить: { $what }
history-held = Отмена проходит мимо
history-for-good = Сделано навсегда
history-redo-one = Вернуть
history-redo-of = Вернуть: { $what }
history-other = Изменение
history-nothing = пусто
history-yes = да
history-no = нет
history-changed = изменено
history-earlier = Раньше
history-later = Позже
history-day-today = Сегодня
history-changes =
    { $count ->
        [one] { $count } поле
        [few] { $count } поля
        [many] { $count } полей
       *[other] { $count } поля
    }
history-field-title = Название
history-field-name = Имя или название
history-field-kind = Вид
history-field-state = Состояние
history-field-starts = Начало
history-field-ends = Окончание
history-field-zone = Часовой пояс
history-field-venue-id = Площадка
history-field-room-id = Зал
history-field-capacity = Мест
history-field-about = Описание
history-field-notes = Заметки
history-field-note = Заметка
history-field-ticket-kind = Вид билета
history-field-host = Ведущий
history-field-organizer-name = Организатор
history-field-organizer-email = Почта организатора
history-field-link = Ссылка
history-field-currency = Валюта
history-field-door-kept = Отмечали на входе
history-field-food-planned = Еда и напитки
history-field-margin-percent = Запас еды, %
history-field-calendar-sequence = Версия для календарей
history-field-address = Адрес
history-field-access-notes = Как попасть внутрь
history-field-contact-name = Контактное лицо
history-field-contact-email = Почта контакта
history-field-contact-phone = Телефон контакта
history-field-cost-minor = Стоимость
history-field-layout = Расстановка
history-field-minutes = Минут
history-field-hard = Начало точно в срок
history-field-setup-minutes = Подготовка, минут
history-field-teardown-minutes = Уборка, минут
history-field-colour = Цвет
history-field-talk-title = Доклад
history-field-talk-abstract = Тезисы
history-field-needs = Что нужно
history-field-do-not-record = Не записывать
history-field-eats = Ест
history-field-plus-ones = Спутники
history-field-source = Источник
history-field-asked-at = Приглашение
history-field-answered-at = Ответ
history-field-over-capacity = Сверх мест
history-field-diet = Питание
history-field-diets = Питание
history-field-allergens = Аллергены
history-field-traces = Следы
history-field-diet-note-settled = Слова о питании, решено
history-field-diet-note = Заметка о питании
history-field-company = Компания
history-field-job-title = Должность
history-field-role = Роль
history-field-course = Подача
history-field-portion = Порция
history-field-eaters = Кто ест
history-field-tag = Метка
history-field-share-percent = Доля, %
history-field-basis = Считать на
history-field-basis-heads = Едоков
history-field-service = Обслуживание
history-field-unit = Единица
history-field-per-head = На едока
history-field-pack = Продаётся по
history-field-taken-percent = Берут, %
history-field-mix = Доля в раскладке
history-field-min-units = Заказ не меньше
history-field-step = Кратно
history-field-left-over = Осталось
history-field-price-minor = Цена
history-field-ordered = Заказано
history-field-supplier = Поставщик

history-add-task = Задача добавлена: { $title }
history-add-usual-tasks =
    { $count ->
        [one] Добавлена { $count } обычная задача
        [few] Добавлены { $count } обычные задачи
        [many] Добавлено { $count } обычных задач
       *[other] Добавлено { $count } обычной задачи
    }
history-edit-task = Задача изменена: { $title }
history-tick-task =
    { $state ->
        [done] Задача сделана: { $title }
       *[other] Задача снова к исполнению: { $title }
    }
history-delete-task = Задача удалена: { $title }
history-prepare-invitations =
    { $count ->
        [one] Подготовлен { $count } файл приглашений на «{ $title }»
        [few] Подготовлено { $count } файла приглашений на «{ $title }»
        [many] Подготовлено { $count } файлов приглашений на «{ $title }»
       *[other] Подготовлено { $count } файла приглашений на «{ $title }»
    }
history-confirm-mailing =
    { $sent ->
        [yes] Приглашения на «{ $title }»: отправлены ({ $count })
        [no] Приглашения на «{ $title }»: не отправлены ({ $count })
        [message-yes] Сообщение «{ $title }»: отправлено ({ $count })
        [message-no] Сообщение «{ $title }»: не отправлено ({ $count })
        [message-unknown] Сообщение «{ $title }»: неизвестно, отправлено ли ({ $count })
        [post-yes] Пост «{ $title }»: опубликован
        [post-no] Пост «{ $title }»: не опубликован
        [post-unknown] Пост «{ $title }»: неизвестно, опубликован ли
       *[other] Приглашения на «{ $title }»: неизвестно, отправлены ли ({ $count })
    }
history-edit-mail-template = Текст писем изменён
history-set-logo = Выбран логотип: { $name }
history-remove-logo = Убран логотип: { $name }
history-reset-mail-template = Возвращён обычный текст писем
history-read-bundle = Прочитан пакет изменений с ноутбука «{ $from }»: строк { $rows }, приходов и уходов { $arrivals }
history-settle-review = Проверено: выбрано одно из значений с разных ноутбуков

history-apply-replies =
    { $count ->
        [one] { $count } ответ из календарей: придут — { $going }, возможно — { $maybe }, не придут — { $declined }
        [few] { $count } ответа из календарей: придут — { $going }, возможно — { $maybe }, не придут — { $declined }
        [many] { $count } ответов из календарей: придут — { $going }, возможно — { $maybe }, не придут — { $declined }
       *[other] { $count } ответа из календарей: придут — { $going }, возможно — { $maybe }, не придут — { $declined }
    }
history-edit-budget = Бюджет: изменены предел или резерв
history-add-budget-line = Бюджет: добавлено «{ $title }»
history-edit-budget-line = Бюджет: изменено «{ $title }»
history-agree-budget-line = Бюджет: изменено согласованное: { $title }
history-delete-budget-line = Бюджет: удалено «{ $title }»
history-add-budget-doc =
    { $kind ->
        [invoice] Счёт добавлен: { $title }
        [act] Акт добавлен: { $title }
        [receipt] Чек добавлен: { $title }
        [payment] Оплата добавлена: { $title }
       *[other] Документ добавлен: { $title }
    }
history-edit-budget-doc =
    { $kind ->
        [invoice] Счёт изменён: { $title }
        [act] Акт изменён: { $title }
        [receipt] Чек изменён: { $title }
        [payment] Оплата изменена: { $title }
       *[other] Документ изменён: { $title }
    }
history-delete-budget-doc =
    { $kind ->
        [invoice] Счёт удалён: { $title }
        [act] Акт удалён: { $title }
        [receipt] Чек удалён: { $title }
        [payment] Оплата удалена: { $title }
       *[other] Документ удалён: { $title }
    }
history-set-event-rate =
    { $state ->
        [removed] Курс убран: { $currency }
       *[other] Курс задан: { $currency }
    }
history-add-sponsor = Спонсор добавлен: { $name }
history-edit-sponsor = Спонсор изменён: { $name }
history-delete-sponsor = Спонсор удалён: { $name }
history-add-promise = { $name }: обязательство добавлено: { $words }
history-edit-promise = { $name }: обязательство изменено: { $words }
history-tick-promise =
    { $state ->
        [done] { $name }: обязательство выполнено: { $words }
       *[other] { $name }: обязательство снова предстоит: { $words }
    }
history-delete-promise = { $name }: обязательство удалено: { $words }
history-add-cue = Реплика добавлена: { $words }
history-edit-cue = Реплика изменена: { $words }
history-delete-cue = Реплика удалена: { $words }
history-start-show-row = Начато на показе: { $title }
history-next-show-row =
    { $state ->
        [done] Закончено на показе: { $title }
       *[other] Начато на показе: { $title }
    }
history-take-back-show-mark =
    { $state ->
        [done] Окончание на показе отменено: { $title }
       *[other] Начало на показе отменено: { $title }
    }
history-take-back-rehearsal =
    { $count ->
        [one] Возвращён { $count } шаг репетиции: { $title }
        [few] Возвращены { $count } шага репетиции: { $title }
        [many] Возвращено { $count } шагов репетиции: { $title }
       *[other] Возвращено { $count } шага репетиции: { $title }
    }
history-tick-show-row =
    { $state ->
        [done] Выполнено по сценарному плану: { $title }
       *[other] Снова предстоит по сценарному плану: { $title }
    }
history-add-duty = Обязанность добавлена: { $title }
history-edit-duty = Обязанность изменена: { $title }
history-delete-duty = Обязанность удалена: { $title }
history-add-shift = Смена добавлена: { $title }
history-edit-shift = Смена изменена: { $title }
history-delete-shift = Смена удалена: { $title }
history-assign-shift = { $title }: приглашение на смену, { $name }
history-set-assignments =
    { $state ->
        [confirmed] Смена подтверждена: { $name }
        [declined] Отказ от смены: { $name }
        [came] На месте: { $name }
        [absent] Неявка: { $name }
       *[other] Снова ждём ответа: { $name }
    }
history-remove-assignment = { $title }: больше не на смене, { $name }
history-add-shot = Кадр добавлен: { $title }
history-edit-shot = Кадр изменён: { $title }
history-tick-shot =
    { $state ->
        [done] Снято: { $title }
       *[other] Снова предстоит снять: { $title }
    }
history-delete-shot = Кадр удалён: { $title }
history-export-duties =
    { $count ->
        [one] Смены выданы для календаря { $count } человека
        [few] Смены выданы для календарей { $count } человек
        [many] Смены выданы для календарей { $count } человек
       *[other] Смены выданы для календарей { $count } человека
    }
history-add-talk = Доклад добавлен: { $title }
history-edit-talk = Доклад изменён: { $title }
history-delete-talk = Доклад удалён: { $title }
history-give-talk = Доклад поставлен в программу: { $title }
history-keep-talk = Доклад сохранён в библиотеке: { $title }
history-set-session-talk = Выбран доклад пункта программы: { $title }
history-edit-profile = Изменено описание спикера: { $name }
history-set-portrait = Выбрано фото: { $name }
history-remove-portrait = Убрано фото: { $name }
history-set-kpi-target =
    { $state ->
        [removed] Цель показателя убрана
       *[other] Цель показателя задана
    }
history-create-message = Сообщение создано: { $name }
history-edit-message = Сообщение изменено: { $name }
history-write-message-text = Текст сообщения «{ $name }» изменён ({ $lang })
history-remove-message-text = Текст сообщения «{ $name }» убран ({ $lang })
history-save-text = Текст сохранён в библиотеке: { $name } ({ $lang })
history-edit-saved-text = Текст в библиотеке изменён: { $name } ({ $lang })
history-duplicate-saved-text = Текст в библиотеке скопирован: { $name } ({ $lang })
history-remove-saved-text = Текст убран из библиотеки: { $name } ({ $lang })
history-duplicate-message = Сообщение скопировано: { $name }
history-remove-message = Сообщение убрано: { $name }
history-prepare-message =
    { $count ->
        [one] «{ $name }» подготовлено для { $count } человека
        [few] «{ $name }» подготовлено для { $count } человек
        [many] «{ $name }» подготовлено для { $count } человек
       *[other] «{ $name }» подготовлено для { $count } человека
    }
history-note-post = «{ $name }» скопировано для канала «{ $channel }»
history-offer-series-messages =
    { $count ->
        [one] К датам «{ $title }» добавлена { $count } задача о сообщениях
        [few] К датам «{ $title }» добавлены { $count } задачи о сообщениях
        [many] К датам «{ $title }» добавлено { $count } задач о сообщениях
       *[other] К датам «{ $title }» добавлено { $count } задачи о сообщениях
    }
history-offer-usual-messages =
    { $count ->
        [one] К «{ $title }» добавлена { $count } задача о сообщениях
        [few] К «{ $title }» добавлены { $count } задачи о сообщениях
        [many] К «{ $title }» добавлено { $count } задач о сообщениях
       *[other] К «{ $title }» добавлено { $count } задачи о сообщениях
    }
history-set-consent = Согласие записано: { $name }
history-set-consents = Согласия записаны: { $count }
history-hold-address = Стоп-адрес: { $address }
history-lift-address-hold = Адрес снова доступен: { $address }
history-apply-read-mail = Вернувшиеся письма прочитаны: отказов от рассылок { $unsubscribed }, стоп-адресов { $held }
