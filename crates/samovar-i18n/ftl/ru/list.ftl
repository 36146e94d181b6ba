# Списки файлами для электронных таблиц. Заголовки понимает и наш импорт.
list-file-guests = Гости
list-file-people = Люди
list-file-check-ins = Журнал входа
list-column-name = Полное имя
list-column-family = Фамилия
list-column-given = Имя
list-column-patronymic = Отчество
list-column-email = Электронная почта
list-column-phone = Телефон
list-column-company = Компания
list-column-job-title = Должность
list-column-reply = Ответ
list-column-plus-ones = Спутники
list-column-companions = Имена спутников
list-column-diet = Питание
list-column-allergens = Аллергии
list-column-diet-note = О еде своими словами
list-column-note = Заметка
list-column-tags = Теги
list-column-consent = Согласие на съёмку
list-column-source = Откуда
list-column-asked = Когда спросили
list-column-answered = Дата ответа
list-column-ticket-codes = Код билета
list-column-ticket-kind = Вид билета
list-column-code = Код
list-column-first-arrival = Первый вход
list-column-here = Сейчас на месте
list-column-language = Язык
list-column-invited = Приглашений
list-column-came = Посещений
list-column-pledged = Обещали прийти
list-column-stage = Этап
list-column-kept = Из них пришли
list-column-at = Время
list-column-kind = Что
list-column-heads = Человек
list-column-station = Стойка
list-column-device = Компьютер
list-column-override = Впустили, хотя
list-column-walk-in = Без записи
list-column-counts = Считается
list-consent-yes = Да
list-consent-no = Нет
list-kind-arrival = Вход
list-kind-departure = Выход
list-kind-void-arrival = Вход отменён
list-kind-void-departure = Выход отменён
list-kind-void-void = Снова считается
list-over-duplicate = Уже на месте
list-over-declined = Ответ: не придёт
list-over-waitlisted = В листе ожидания
list-over-cancelled = Ответ отозван
list-over-event-cancelled = Событие отменено
list-over-party = Больше, чем в компании
list-over-over-capacity = Сверх мест

# Кнопка над списком.
list-export =
    { $count ->
        [0] Выгрузить
        [one] Выгрузить { $count } строку…
        [few] Выгрузить { $count } строки…
        [many] Выгрузить { $count } строк…
       *[other] Выгрузить { $count } строки…
    }
list-export-as =
    { $count ->
        [one] Выгрузить { $count } строку как
        [few] Выгрузить { $count } строки как
        [many] Выгрузить { $count } строк как
       *[other] Выгрузить { $count } строки как
    }
list-as-xlsx = Книга Excel (XLSX)
list-as-csv = Текст с разделителями (CSV)
list-kind-of-xlsx = Книга Excel
list-kind-of-csv = Файл CSV
list-exported =
    { $count ->
        [one] Сохранена { $count } строка
        [few] Сохранены { $count } строки
        [many] Сохранено { $count } строк
       *[other] Сохранено { $count } строки
    }
list-export-running = Список записывается
list-export-failed = Список не сохранён
list-column-side = Вид
list-column-category = Категория
list-column-title = За что
list-column-unit = Цена
list-column-quantity = Количество
list-column-vat = НДС
list-column-planned = План
list-column-agreed = Согласовано
list-column-invoiced = По счетам
list-column-paid = Оплачено
list-column-currency = Валюта
list-column-supplier = Поставщик
list-column-minutes = Минуты
list-column-who = Кто
list-column-place = Где
list-column-lanes = Линии
list-column-done = Готово
list-column-what = Что
list-column-row-kind = Вид
list-column-metric = Показатель
list-column-value = Значение
list-column-x = x
list-column-n = из n
list-column-low = От
list-column-high = До
list-column-said = Словами
list-column-target = Цель
list-column-verdict = По сравнению с целью
list-column-before = Прежний период
list-column-said-before = Прежний период словами
list-column-trend = Изменение
list-column-event = Событие
list-column-returning = Уже были
list-column-first = Впервые
list-column-walk-ins = Без записи
list-column-pledges = Обещали прийти
list-column-no-shows = Не пришли
list-column-percent = Процент
list-column-late-cancels = Отменили в тот же день
list-column-cohort = Впервые пришли
list-column-people = Люди
list-column-quarters-after = Кварталов спустя
list-column-quarter = Квартал
list-column-guests = Гости
list-column-replied = Ответили
list-column-timed = Время известно
list-column-days-before = Дней до начала
list-column-replies = Ответы
list-column-so-far = К этому дню
list-column-channel = Канал
list-column-day = День
list-column-members = Участники
list-column-views = Просмотры
list-column-reactions = Реакции
list-column-messages = Сообщения
list-column-accounts = Аккаунты
list-column-month = Месяц
list-column-active-days = Дней с сообщениями
list-column-answers = Отзывы
list-column-nps = NPS
list-column-arrived = Пришли
list-column-kept-here = Из них пришли
list-column-counted-on = Рассчитывали на
list-column-expected = Ожидалось
list-column-safe = Надёжно
list-column-at-least = Не меньше
list-column-was = Был раньше
list-column-last-visit = Последнее посещение
list-column-away = Дней без посещений
list-column-missed = Пропущено вечеров
list-column-how-sure = Насколько точно
list-column-reached-by = Как связаться
list-column-held-back = Почему новости не идут
