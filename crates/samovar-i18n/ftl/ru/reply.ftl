# Ответы календарей гостей.
reply-note-counter = Предложено из календаря: { $time }

reply-title = Ответы из календарей
reply-read = Прочитать ответы…
reply-drop = Перетащите ответы сюда
reply-drop-text = Письма и файлы календаря, которые прислали календари гостей (.eml, .ics, .mbox), или папка с ними. До вашего решения ничего не изменится.
reply-choose = Выбрать файлы
reply-choose-folder = Выбрать папку
reply-another = Другие файлы
reply-reading = Чтение ответов…
reply-stop = Остановить
reply-found =
    { $count ->
        [0] Ответов не найдено
        [one] Найден { $count } ответ
        [few] Найдено { $count } ответа
        [many] Найдено { $count } ответов
       *[other] Найдено { $count } ответа
    }
reply-files =
    { $count ->
        [one] в { $count } файле
        [few] в { $count } файлах
        [many] в { $count } файлах
       *[other] в { $count } файла
    }
reply-without =
    { $count ->
        [one] Без ответа — { $count } письмо
        [few] Без ответа — { $count } письма
        [many] Без ответа — { $count } писем
       *[other] Без ответа — { $count } письма
    }
reply-more =
    { $count ->
        [one] Ещё { $count } строка не показана
        [few] Ещё { $count } строки не показаны
        [many] Ещё { $count } строк не показано
       *[other] Ещё { $count } строки не показаны
    }; они будут применены, как предложено.
reply-none = В этих файлах нет ответов
reply-none-text = Ответ приходит из календаря гостя после «Принять», «Под вопросом» или «Отклонить». Сохраните такие письма как .eml или перетащите их сюда.

reply-tick-column = Применить
reply-tick = Применить ответ: { $name }
reply-tick-all = Применить всё, что можно
reply-who = Кто
reply-event = Событие
reply-answer = Ответ
reply-change = Что изменится
reply-list = Ответы
reply-dates =
    { $count ->
        [one] { $count } дата
        [few] все { $count } будущие даты
        [many] все { $count } будущих дат
       *[other] все { $count } будущей даты
    }
reply-from-to = { $from } → { $to }
reply-stays = Остаётся: { $state }
reply-note-only = Заметка у гостя
reply-comment = Комментарий: { $comment }
reply-delegates = Вместо себя: { $who }
reply-proposes = Предлагает { $time }
reply-open-event = Открыть событие с этим временем
reply-file = Из файла { $file }

reply-answer-accepted = Принято
reply-answer-declined = Не придёт
reply-answer-tentative = Возможно
reply-answer-delegated = Придёт другой человек
reply-answer-counter = Предложено другое время

reply-standing-fresh = Новый
reply-standing-known = Уже учтён
reply-standing-older = Старше того, что известно
reply-standing-earlier-version = Ответ на прежнюю версию
reply-standing-superseded = Позже есть другой ответ
reply-standing-stranger = Нет в списке; отметка добавит гостя
reply-standing-unknown = Здесь нет события с таким идентификатором календаря
reply-standing-deleted = Событие удалено
reply-standing-no-date = В серии нет события на эту дату
reply-standing-two-events = На этот идентификатор календаря претендуют два события

reply-warning-forged = Письмо пришло с другого адреса
reply-warning-waits = Мест нет: место в листе ожидания
reply-warning-event-cancelled = Событие отменено
reply-warning-event-past = Ответ дан после события
reply-warning-shared-address = Этот адрес есть у нескольких гостей

reply-apply =
    { $count ->
        [0] Применить ответы
        [one] Применить { $count } ответ
        [few] Применить { $count } ответа
        [many] Применить { $count } ответов
       *[other] Применить { $count } ответа
    }
reply-applied =
    { $count ->
        [one] Применён { $count } ответ
        [few] Применено { $count } ответа
        [many] Применено { $count } ответов
       *[other] Применено { $count } ответа
    }
reply-waits =
    { $count ->
        [one] В листе ожидания: { $name }
        [few] В листе ожидания: { $count }, первым — { $name }
        [many] В листе ожидания: { $count }, первым — { $name }
       *[other] В листе ожидания: { $count }, первым — { $name }
    }
reply-outcome = Придут — { $going }, возможно — { $maybe }, не придут — { $declined }

reply-faults =
    { $count ->
        [one] Пропущен { $count } файл
        [few] Пропущено { $count } файла
        [many] Пропущено { $count } файлов
       *[other] Пропущено { $count } файла
    }
reply-fault-file = Файл
reply-fault-why = Почему
reply-fault-unreadable = Не читается. На месте ли файл и есть ли права на чтение?
reply-fault-not-a-file = Это не файл, а канал или устройство
reply-fault-mailbox-too-large = Почтовый ящик больше 1 ГБ. В почтовой программе перенесите ответы в отдельную папку и выгрузите её.
reply-fault-outlook-msg = Это .msg, собственный формат Outlook. Перетащите письмо из Outlook как .eml или сохраните календарь из него как .ics.
reply-fault-not-mail = Не письмо и не календарь
reply-fault-no-calendar = В этом письме нет ответа календаря
reply-fault-nothing-of-mails = В этом письме ничего не сказано о прежних письмах
reply-fault-bad-calendar = Календарь не удалось понять
reply-fault-not-an-answer = Календарь, но не ответ: приглашение или событие
reply-fault-no-answer = Ответ, в котором нет ни «да», ни «нет»
reply-fault-too-long = Слишком велик для ответа
reply-fault-mail-too-long = Одно из писем слишком велико для ответа

reply-of-guest = Ответы календаря
