# На что люди согласны, и вернувшиеся письма.
consent-title = Согласия
consent-purpose = На что
consent-purpose-processing = Хранение данных
consent-purpose-mailing = Рассылки
consent-purpose-photo = Фото и видео
consent-answer = Ответ
consent-answer-yes = Да
consent-answer-no = Нет
consent-answer-ask = Спрашивать каждый раз
consent-answer-stop = Стоп: не писать совсем
consent-never = Вопроса ещё не было
consent-how = Как получен ответ
consent-how-said = Устно
consent-how-paper = На бумаге
consent-how-form = В анкете
consent-how-import = В загруженном списке
consent-how-mail = Письмом
consent-how-merged = Выбрано при объединении
consent-how-earlier = Отмечено раньше
consent-how-undone = Отменено
consent-wording = Текст, на который дан ответ
consent-wording-hint = Слова из бумаги или анкеты
consent-set = Записать ответ…
consent-set-many = Согласие…
consent-set-title =
    { $count ->
        [one] Ответ { $count } человека
        [few] Ответ { $count } человек
        [many] Ответ { $count } человек
       *[other] Ответ { $count } человека
    }
consent-note = Записать
consent-noted = Ответ записан: { $name }
consent-noted-many =
    { $count ->
        [0] Новых ответов нет
        [one] Записан ответ { $count } человека
        [few] Записаны ответы { $count } человек
        [many] Записаны ответы { $count } человек
       *[other] Записаны ответы { $count } человека
    }
consent-history = Все ответы
consent-line = { $purpose }: { $answer }
consent-since = { $how }, { $at }
consent-held = Письма на { $address } возвращаются: туда ничего не пишется
consent-mailing = Рассылки
consent-mailing-not-asked = Вопроса ещё не было
consent-mailing-is = Рассылки: { $answer }

address-hold-title = Стоп-адреса
address-hold-intro = На эти адреса ничего не пишется: письма оттуда вернулись или так отмечено вручную.
address-hold-none = Стоп-адресов нет
address-hold-address = Адрес
address-hold-who = Кто
address-hold-why = Почему
address-hold-why-bounced = Письма вернулись ({ $status })
address-hold-why-typed = Отмечено вручную
address-hold-since = С какого дня
address-hold-lift = Снять
address-hold-lift-of = Снять стоп с { $address }
address-hold-lifted = Сюда снова можно писать: { $address }
address-hold-search = Найти адрес
address-hold-no-match = Стоп-адресов с «{ $query }» нет.
address-hold-found =
    { $count ->
        [one] Найден { $count } стоп-адрес
        [few] Найдены { $count } стоп-адреса
        [many] Найдено { $count } стоп-адресов
       *[other] Найдено { $count } стоп-адреса
    }
address-hold-range = { $from }–{ $to } из { $count }
address-hold-count =
    { $count ->
        [one] { $count } адрес
        [few] { $count } адреса
        [many] { $count } адресов
       *[other] { $count } адреса
    }

read-mail-title = Вернувшиеся письма
read-mail-open = Вернувшиеся письма…
read-mail-drop = Перетащите письма сюда
read-mail-drop-text = Вернувшиеся письма и письма с просьбой больше не писать (.eml, .mbox) или целая папка с ними. Пока вы не посмотрели, ничего не меняется.
read-mail-reading = Письма читаются…
read-mail-found =
    { $count ->
        [0] О прежних письмах ничего не найдено
        [one] Найдено: { $count } запись
        [few] Найдено: { $count } записи
        [many] Найдено: { $count } записей
       *[other] Найдено: { $count } записи
    }
read-mail-without =
    { $count ->
        [one] В { $count } письме ничего такого нет
        [few] В { $count } письмах ничего такого нет
        [many] В { $count } письмах ничего такого нет
       *[other] В { $count } письма ничего такого нет
    }
read-mail-outcome = Просят больше не писать: { $unsubscribed }. Записано возвратов: { $noted }. Новых стоп-адресов: { $held }. Не понято: { $unread }.
read-mail-apply = Применить
read-mail-applied = Письма прочитаны. Отказов от рассылок: { $unsubscribed }; стоп-адресов: { $held }
read-mail-tick = Применить сказанное о { $address }
read-mail-tick-column = Применить
read-mail-list = Что сказано в письмах
read-mail-who = Кто
read-mail-what = Что сказано
read-mail-becomes = Что изменится
read-mail-kind-unsubscribe = Просьба больше не писать
read-mail-kind-bounce = Письмо вернулось
read-mail-kind-unread = Отчёт сервера
read-mail-standing-unsubscribes = Рассылки: нет
read-mail-standing-known = Это уже известно
read-mail-standing-older = Старше того, что известно
read-mail-standing-stranger = С этой меткой отсюда никому не писали
read-mail-standing-counts = Возврат записан
read-mail-standing-holds = Адрес становится стоп-адресом
read-mail-standing-held-already = Это уже стоп-адрес
read-mail-standing-same-day = Этот день уже записан
read-mail-standing-never-written = Отсюда туда ничего не отправляли
read-mail-standing-not-failed = Задержано или передано дальше, это не отказ
read-mail-standing-unread = Не понято; посмотрите письмо
read-mail-standing-left-out = Не применяется

error-person-stopped = Этот человек просит ничего не писать, поэтому ничего не подготовлено. Сначала запишите другой ответ.
error-address-held = Письма на { $email } возвращаются, поэтому для этого адреса ничего не подготовлено. Исправьте адрес или снимите стоп.

# Почему людям ничего не готовится, для списка чисел.
invitation-held-person-stopped = Просят ничего не писать
invitation-held-address-held = Письма на их адрес возвращаются
invitation-held-calendar-guest-email-missing = Нет электронной почты
invitation-held-calendar-guest-email-invalid = Почта не похожа на адрес
invitation-held-mail-address-unusable = На такой адрес письма не ходят
invitation-held-mail-words-broken = Текст письма испорчен
invitation-held-mail-field-missing = У поля в тексте нет значения
invitation-held-mail-field-personal = Личное поле в письме для многих

# Лист, который подписывают.
print-consent = Согласие
print-consent-file = Согласие, { $purpose }
print-consent-name = Имя
print-consent-answer = Да или нет
print-consent-date = Дата
print-consent-words-processing = Разрешаю хранить моё имя и контакты, чтобы планировать события ({ $host }). В любое время я могу попросить их стереть.
print-consent-words-mailing = Разрешаю писать мне о будущих событиях ({ $host }). Согласие можно отозвать в любое время, ответив на любое из писем.
print-consent-words-photo = Разрешаю снимать и публиковать фото и видео со мной на событиях ({ $host }). Согласие можно отозвать в любое время для того, что будет опубликовано позже.
export-consent = Лист согласия
export-consent-text = Одна цель на лист: текст и строки для подписи
export-consent-lines = Строк
export-badges-photo-marks = Метки для съёмки
export-badges-photo-marks-hint = Полный круг — можно; половина круга — спросить, или ответа нет; квадрат — нельзя
