# Каналы, замеры и счёт сообщений в чатах.
channel-members =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
channel-put-away = Убран: { $name }
channel-taken-out = Снова в работе: { $name }
channel-readings-taken =
    { $count ->
        [one] Записан { $count } замер
        [few] Записано { $count } замера
        [many] Записано { $count } замеров
       *[other] Записано { $count } замера
    }
channel-readings-left-out =
    { $count ->
        [one] Пропущена { $count } строка: нет прошедшего дня или числа
        [few] Пропущено { $count } строки: нет прошедшего дня или числа
        [many] Пропущено { $count } строк: нет прошедшего дня или числа
       *[other] Пропущено { $count } строки: нет прошедшего дня или числа
    }
chat-messages =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
chat-accounts =
    { $count ->
        [one] { $count } аккаунт
        [few] { $count } аккаунта
        [many] { $count } аккаунтов
       *[other] { $count } аккаунта
    }
chat-asks-which = В файле несколько чатов. Назовите нужный: --chat с его названием или id.
chat-asks-day-first = Каждую дату файла можно прочитать двояко. Укажите --day-first или --month-first.
chat-nothing-new = Нового нет: эти дни уже посчитаны.
chat-nothing-counted = Чат этого канала ещё не посчитан. Посчитайте: chat import ФАЙЛ --channel ИМЯ.
chat-mean-daily = За 30 дней писали аккаунты: { $accounts }; в среднем за день: { $mean }
chat-known-accounts = Аккаунтов: { $all }; известных здесь людей: { $known }; прочих, без имён: { $unknown }
chat-taken =
    { $days ->
        [one] Посчитан { $days } день, прибавилось: { $messages }
        [few] Посчитано { $days } дня, прибавилось: { $messages }
        [many] Посчитано { $days } дней, прибавилось: { $messages }
       *[other] Посчитано { $days } дня, прибавилось: { $messages }
    }
chat-matched = Аккаунтов: { $accounts }; известных здесь людей: { $matched }; прочих: { $unknown }
chat-account-shared = Аккаунт { $account } указан у нескольких людей: { $names }

history-add-channel = Канал добавлен: { $name }
history-edit-channel = Канал изменён: { $name }
history-archive-channel =
    { $archived ->
        [true] Канал убран: { $name }
       *[other] Канал снова в работе: { $name }
    }
history-add-reading = Замер канала «{ $name }»: { $day }
history-remove-reading = Замер канала «{ $name }» удалён: { $day }
history-import-readings =
    { $count ->
        [one] Из { $file } прочитан { $count } замер канала «{ $name }»
        [few] Из { $file } прочитано { $count } замера канала «{ $name }»
        [many] Из { $file } прочитано { $count } замеров канала «{ $name }»
       *[other] Из { $file } прочитано { $count } замера канала «{ $name }»
    }
history-import-chat-file =
    { $count ->
        [one] Из { $file } посчитан { $count } день чата «{ $name }»
        [few] Из { $file } посчитано { $count } дня чата «{ $name }»
        [many] Из { $file } посчитано { $count } дней чата «{ $name }»
       *[other] Из { $file } посчитано { $count } дня чата «{ $name }»
    }
history-add-account = Аккаунт в чате записан: { $name }
history-remove-account = Аккаунт в чате удалён: { $name }
