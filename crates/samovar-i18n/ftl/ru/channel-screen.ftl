# Каналы: где читают посты и сколько людей их читает.
channel-list = Каналы
channel-new = Новый канал
channel-make = Добавить канал
channel-name = Название
channel-name-missing = Укажите, как называется канал.
channel-kind = Вид
channel-address = Адрес
channel-address-hint = Ссылка или имя вида @rustnight, чтобы вы его нашли.
channel-language = Язык
channel-language-hint = Какой из текстов сообщения для него.
channel-language-unset = Любой
channel-limit = Предел
channel-limit-hint = В единицах самого канала. Пусто — обычный предел для этого вида.
channel-readers = Участники
channel-views = Просмотры
channel-reactions = Реакции
channel-replies = Ответы
channel-show-archived = И убранные
channel-empty-title = Каналов пока нет
channel-empty-text = Добавьте чаты, группы и страницы, где вы пишете: пост считается по их пределам, и видно, сколько людей читает.
channel-created = «{ $name }»: канал добавлен
channel-saved = «{ $name }»: сохранено
channel-archive = Убрать
channel-archived = «{ $name }»: канал убран
channel-bring-back = Снова использовать
channel-brought-back = «{ $name }»: канал снова в работе
channel-readings = Замеры
channel-readings-none = Замеров пока нет. Впишите, что канал показывает сегодня.
channel-readings-more = Ещё { $count } — в разделе аналитики.
channel-reading-day = День
channel-reading-post = Пост
channel-reading-post-hint = Ссылка или несколько слов из него. Пусто — замер самого канала.
channel-reading-add = Добавить замер
channel-reading-added = Замер добавлен
channel-reading-members =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
channel-reading-views =
    { $count ->
        [one] { $count } просмотр
        [few] { $count } просмотра
        [many] { $count } просмотров
       *[other] { $count } просмотра
    }
channel-reading-reactions =
    { $count ->
        [one] { $count } реакция
        [few] { $count } реакции
        [many] { $count } реакций
       *[other] { $count } реакции
    }
channel-reading-replies =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответа
    }
channel-chat = Дни чата
channel-chat-about = Чат, сохранённый другой программой, считается по дням. Что в нём говорили, не хранится.
channel-chat-counted =
    { $count ->
        [one] Посчитано { $count } сообщение, дней: { $days }.
        [few] Посчитано { $count } сообщения, дней: { $days }.
        [many] Посчитано { $count } сообщений, дней: { $days }.
       *[other] Посчитано { $count } сообщения, дней: { $days }.
    }
channel-chat-import = Посчитать сохранённый чат
channel-chat-month = Месяц
channel-chat-day = День
channel-chat-wrote = Сколько аккаунтов писало
channel-chat-days-active = Дней с сообщениями
channel-chat-months-caption = Сообщения по месяцам
channel-chat-days-caption = Сообщения по дням, последние 30 дней
channel-chat-all-months = Все месяцы: { $count }
channel-chat-chart = Месяцы на графике
channel-chat-import-about = Дни и числа сообщений попадут в «{ $name }»; аккаунты сопоставляются с людьми только по id. Что говорили, не хранится.
channel-chat-choose = Выбрать файл…
channel-chat-files = Чат Telegram, Discord, WhatsApp или ВКонтакте
channel-chat-which = Какой чат
channel-chat-messages =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
channel-chat-accounts =
    { $count ->
        [one] { $count } аккаунт
        [few] { $count } аккаунта
        [many] { $count } аккаунтов
       *[other] { $count } аккаунта
    }
channel-chat-reading = Чтение
channel-chat-take = Посчитать
channel-chat-taken =
    { $days ->
        [one] Посчитан { $days } день; аккаунтов с известным id: { $matched }
        [few] Посчитано { $days } дня; аккаунтов с известным id: { $matched }
        [many] Посчитано { $days } дней; аккаунтов с известным id: { $matched }
       *[other] Посчитано { $days } дня; аккаунтов с известным id: { $matched }
    }
channel-reading-remove = Удалить замер за { $day }
channel-reading-removed = Замер за { $day } удалён
channel-readings-table = Прочитать таблицу…
channel-readings-files = Таблицы замеров
channel-readings-read = Замеров добавлено: { $added }, изменено: { $changed }, строк пропущено: { $left }
channel-chat-shared = { $account } — у нескольких людей: { $people }. Оставьте его у одного; пока он ничей.
channel-chat-day-first = Как в этом файле написаны дни?
channel-chat-day-first-yes = День перед месяцем: 31.12.
channel-chat-day-first-no = Месяц перед днём: 12/31
channel-chat-search = Искать среди чатов файла
channel-chat-none = В файле нет чата с таким названием.
channel-chat-personal = В файле только чаты между двумя людьми, а они не считаются.
