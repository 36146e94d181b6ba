# Почта в браузере и таблицы для слияния.
web-addresses = адреса
web-text = текст
web-service-gmail = Gmail
web-service-outlook = Outlook.com
web-service-yandex = Яндекс Почта
web-service-mail-ru = Почта Mail.ru
web-service-other = другая почта
web-in-browser = { $service } в браузере
web-how = Одно письмо многим: адреса вставляются в скрытую копию, до { $together } за раз, затем тема и текст, и прикладывается один файл календаря. По имени никого не зовут. Ответы приходят письмами, а не из календарей.
web-how-words = Одно письмо многим: адреса вставляются в скрытую копию, до { $together } за раз, затем тема и текст. По имени никого не зовут.
web-limit-gmail = Gmail отправляет не больше чем 500 людям в сутки.
web-limit-outlook = Outlook.com отправляет примерно 300 людям в сутки, с новых ящиков — меньше.
web-limit-yandex = Яндекс отправляет одно письмо не больше чем 50 людям и не больше чем 500 в сутки.
web-limit-mail-ru = Mail.ru не называет предела: небольшими частями надёжнее.
web-limit-other = Небольшими частями надёжнее: большие почта принимает за спам.
web-together = Адресов в одном письме
web-title =
    { $count ->
        [one] { $service }: { $count } человек
        [few] { $service }: { $count } человека
        [many] { $service }: { $count } человек
       *[other] { $service }: { $count } человека
    }
web-prepared = Подготовлено { $date }. Не отправлено, пока вы этого не скажете.
web-text-for =
    { $count ->
        [one] { $what }, { $language }: { $count } человек
        [few] { $what }, { $language }: { $count } человека
        [many] { $what }, { $language }: { $count } человек
       *[other] { $what }, { $language }: { $count } человека
    }
web-step-new-gmail = В Gmail нажмите «Написать». В поле «Кому» укажите свой адрес.
web-step-new-outlook = В Outlook.com нажмите «Создать сообщение». В поле «Кому» укажите свой адрес.
web-step-new-yandex = В Яндекс Почте нажмите «Написать». В поле «Кому» укажите свой адрес.
web-step-new-mail-ru = В Почте Mail.ru нажмите «Написать письмо». В поле «Кому» укажите свой адрес.
web-step-new-other = Начните новое письмо. В поле «Кому» укажите свой адрес.
web-step-bcc-gmail = Справа от «Кому» нажмите «Скрытая копия» и вставьте туда адреса: никто не увидит остальных.
web-step-bcc-outlook = Справа от «Кому» нажмите «СК» и вставьте туда адреса: никто не увидит остальных.
web-step-bcc-yandex = Нажмите «Копия, Скрытая» и вставьте адреса в «Скрытую копию»: никто не увидит остальных.
web-step-bcc-mail-ru = Нажмите «Скрытая копия» и вставьте туда адреса: никто не увидит остальных.
web-step-bcc-other = Вставьте адреса в скрытую копию (Bcc): никто не увидит остальных.
web-step-text = Вставьте тему, потом текст.
web-step-file = Приложите файл «{ $file }»: из него запись открывается в календарь.
web-step-send = Отправьте.
web-step-send-each = Отправьте. Для каждой следующей части — новое письмо с теми же темой, текстом и файлом.
web-copy-batch =
    { $count ->
        [one] Скопировать { $count } адрес
        [few] Скопировать { $count } адреса
        [many] Скопировать { $count } адресов
       *[other] Скопировать { $count } адреса
    }
web-copied-batch =
    { $count ->
        [one] { $count } адрес скопирован в { $time }
        [few] { $count } адреса скопированы в { $time }
        [many] { $count } адресов скопировано в { $time }
       *[other] { $count } адреса скопированы в { $time }
    }
web-batch = { $number } из { $total }
web-copy-subject = Скопировать тему
web-copy-text = Скопировать текст
web-copied = Скопировано
web-copy-failed = Ничего не скопировано. То же лежит в папке — файлами, которые можно открыть и скопировать.
web-file-folder = Показать файл
web-elsewhere = Это подготовлено на другом компьютере. Адреса и тексты лежат в папке.
web-sent-all = Отправлено всем
web-sent-copied = Отправлено только скопированное
web-sent-none = Ничего не отправлено
web-said-copied = Отмечено: скопированное отправлено, остальное нет — его можно подготовить снова
merge-table = слияние
merge-email = Почта
merge-name = Полное имя
merge-first-name = Имя
merge-subject = Тема
merge-text = Текст
merge-file = Файл календаря
