# Приглашения: у кого что есть, что подготовить и отправлено ли это.
invitation-folder = приглашения
invitation-mbox = Приглашения
invitation-index = кому-что
invitation-index-name = Имя
invitation-index-email = Почта
invitation-index-what = Что
invitation-index-file = Файл
invitation-purpose-invitation = Приглашение
invitation-purpose-confirmation = Подтверждение
invitation-purpose-update = Обновление
invitation-purpose-cancellation = Отмена
invitation-purpose-seat = Есть место
invitation-purpose-waitlist = Лист ожидания
invitation-purpose-details = Перед встречей
invitation-purpose-thanks = Благодарность

# Вкладка.
invitation-who = Получатели
invitation-words = Текст писем
invitation-mailings = Подготовлено раньше
invitation-parts = Части приглашений
invitation-all = Все
invitation-search = Найти гостя
invitation-none-yet = Приглашать пока некого
invitation-none-yet-text = Сначала добавьте гостей. Потом здесь можно подготовить приглашение каждому, а позже — только нужные обновления.
invitation-none-match = Здесь никого нет
invitation-to-guests = Открыть гостей
invitation-all-current = У всех верные время и место. Готовить нечего.
invitation-all-prepared =
    { $count ->
        [one] Подготовлено, ещё не отправлено: { $count } человек получит новое только после отправки.
        [few] Подготовлено, ещё не отправлено: { $count } человека получат новое только после отправки.
        [many] Подготовлено, ещё не отправлено: { $count } человек получат новое только после отправки.
       *[other] Подготовлено, ещё не отправлено: { $count } человека получат новое только после отправки.
    }
invitation-over = Событие прошло: больше ничего не готовится.
invitation-deleted = Событие удалено, но ещё стоит в календарях.
invitation-deleted-series = Серия удалена, но ещё стоит в календарях.
invitation-leftover =
    { $count ->
        [0] «{ $title }» больше нет; отмены ждут отправки
        [one] «{ $title }» больше нет, но есть в календаре { $count } человека
        [few] «{ $title }» больше нет, но есть в календарях { $count } человек
        [many] «{ $title }» больше нет, но есть в календарях { $count } человек
       *[other] «{ $title }» больше нет, но есть в календарях { $count } человека
    }
invitation-changed-starts =
    { $count ->
        [one] Время изменилось после приглашения { $count } гостя ({ $old } → { $new })
        [few] Время изменилось после приглашения { $count } гостей ({ $old } → { $new })
        [many] Время изменилось после приглашения { $count } гостей ({ $old } → { $new })
       *[other] Время изменилось после приглашения { $count } гостя ({ $old } → { $new })
    }
invitation-changed-ends =
    { $count ->
        [one] Окончание изменилось после приглашения { $count } гостя ({ $old } → { $new })
        [few] Окончание изменилось после приглашения { $count } гостей ({ $old } → { $new })
        [many] Окончание изменилось после приглашения { $count } гостей ({ $old } → { $new })
       *[other] Окончание изменилось после приглашения { $count } гостя ({ $old } → { $new })
    }
invitation-changed-zone =
    { $count ->
        [one] Часовой пояс изменился после приглашения { $count } гостя ({ $old } → { $new })
        [few] Часовой пояс изменился после приглашения { $count } гостей ({ $old } → { $new })
        [many] Часовой пояс изменился после приглашения { $count } гостей ({ $old } → { $new })
       *[other] Часовой пояс изменился после приглашения { $count } гостя ({ $old } → { $new })
    }
invitation-changed-place =
    { $count ->
        [one] Место изменилось после приглашения { $count } гостя ({ $old } → { $new })
        [few] Место изменилось после приглашения { $count } гостей ({ $old } → { $new })
        [many] Место изменилось после приглашения { $count } гостей ({ $old } → { $new })
       *[other] Место изменилось после приглашения { $count } гостя ({ $old } → { $new })
    }
invitation-changed-rule =
    { $count ->
        [one] Даты изменились после приглашения { $count } гостя
        [few] Даты изменились после приглашения { $count } гостей
        [many] Даты изменились после приглашения { $count } гостей
       *[other] Даты изменились после приглашения { $count } гостя
    }
invitation-changed-several =
    { $count ->
        [one] Изменилось после приглашения { $count } гостя: { $what }
        [few] Изменилось после приглашения { $count } гостей: { $what }
        [many] Изменилось после приглашения { $count } гостей: { $what }
       *[other] Изменилось после приглашения { $count } гостя: { $what }
    }
invitation-change-starts = время { $old } → { $new }
invitation-change-ends = окончание { $old } → { $new }
invitation-change-zone = часовой пояс { $old } → { $new }
invitation-change-place = место { $old } → { $new }
invitation-change-rule = даты
invitation-no-place = не указано
invitation-cancel-some =
    { $count ->
        [one] У { $count } человека это событие осталось в календаре
        [few] У { $count } человек это событие осталось в календаре
        [many] У { $count } человек это событие осталось в календаре
       *[other] У { $count } человека это событие осталось в календаре
    }
invitation-open = Открыть приглашения
invitation-format = Чем отправлять
invitation-format-mail = Почтовой программой: файлы .eml
invitation-format-mbox = Thunderbird: один файл (mbox)
invitation-format-calendar = Файлы календаря, вручную
invitation-format-merge = Слияние: таблица
invitation-format-web = Почта в браузере
invitation-how-mail = По файлу .eml на каждого гостя — для программ, которые отправляют такие файлы как есть. Не открывайте файл как черновик, чтобы нажать «Отправить»: почтовая программа потеряет приглашение, и гость получит только текст.
invitation-how-mbox = Все письма в одном файле. Для Thunderbird: закройте программу, положите файл в «Локальные папки» вместо «Исходящие» (Unsent Messages), запустите её и выберите «Файл › Отправить неотправленные сообщения».
invitation-how-calendar = По файлу .ics на каждого гостя, чтобы приложить к письму или сообщению вручную. Гость может ответить из своего календаря.
invitation-how-merge = Одна таблица (CSV), строка на письмо: адрес, имя, тема и готовый текст. Для слияния в Word с Outlook, для Mail Merge в Thunderbird, для слияния в Gmail и его дополнениях: вставьте в письмо столбцы «Тема» и «Текст». Рядом лежит файл календаря, его можно приложить. Ответы приходят письмами, а не из календарей.
invitation-how-web = Адреса, тема и текст вставляются в письма в браузере.
invitation-prepare-invitations =
    { $count ->
        [one] Подготовить { $count } приглашение
        [few] Подготовить { $count } приглашения
        [many] Подготовить { $count } приглашений
       *[other] Подготовить { $count } приглашения
    }
invitation-prepare-updates =
    { $count ->
        [one] Подготовить { $count } обновление
        [few] Подготовить { $count } обновления
        [many] Подготовить { $count } обновлений
       *[other] Подготовить { $count } обновления
    }
invitation-prepare-cancellations =
    { $count ->
        [one] Подготовить { $count } отмену
        [few] Подготовить { $count } отмены
        [many] Подготовить { $count } отмен
       *[other] Подготовить { $count } отмены
    }
invitation-prepare-all =
    { $count ->
        [one] Подготовить { $count } файл
        [few] Подготовить все { $count } файла
        [many] Подготовить все { $count } файлов
       *[other] Подготовить все { $count } файла
    }
invitation-prepare-into = Выбрать папку…
invitation-tentative-title = Пригласить на черновик?
invitation-tentative-text = «{ $title }» — черновик. В календарях встреча будет стоять как предварительная, и в письме это сказано. Если всё решено, сначала откройте событие.
invitation-tentative-yes = Подготовить как предварительные
invitation-tentative-no = Пока нет
invitation-reach = На что приглашать
invitation-reach-whole = На всю серию
invitation-reach-whole-text = { $words }: запись в календаре повторяется по этому правилу, ответ считается для всех дат.
invitation-reach-until = На даты до дня
invitation-reach-until-day = Последний день
invitation-reach-until-text = Запись повторяется до этого дня и кончается; ответ считается для этих дат.
invitation-reach-next = На одну дату
invitation-reach-next-text = Только { $date }: одна запись без повторений.
invitation-reach-next-none = Ни одной даты не запланировано.
invitation-language-own = Язык письма — язык человека: { $language }
invitation-language-base = Язык письма — { $written }: у человека указан { $language }
invitation-language-no-words = Язык письма — { $written }, как в планировщике: текста на языке «{ $language }» нет
invitation-language-not-known = Язык письма — { $written }, как в планировщике: язык человека неизвестен
invitation-preparing = Подготовка
invitation-prepared =
    { $count ->
        [one] Подготовлен { $count } файл
        [few] Подготовлено { $count } файла
        [many] Подготовлено { $count } файлов
       *[other] Подготовлено { $count } файла
    }
invitation-nothing = Готовить было нечего
invitation-held-back =
    { $count ->
        [one] Отложен { $count } гость
        [few] Отложены { $count } гостя
        [many] Отложено { $count } гостей
       *[other] Отложено { $count } гостя
    }
invitation-held-back-show = Показать причины
invitation-organizer-saved = Организатор сохранён
invitation-organizer-signs = Подпись в письмах; без имени письма подписаны «Организаторы …»
invitation-mend-organizer = Добавить почту организатора
invitation-standing = В календаре
invitation-standing-current = Всё верно
invitation-standing-prepared = Подготовлено, ещё не отправлено
invitation-standing-invitation = Нужно приглашение
invitation-standing-update = Нужно обновление
invitation-standing-cancellation = Нужна отмена
invitation-standing-held-back = Отложено
invitation-standing-declined = Не придёт
invitation-standing-waiting = В листе ожидания
invitation-standing-withdrawn = Отменено
invitation-standing-none = Без приглашения
invitation-name = Имя
invitation-email = Почта
invitation-reply = Ответ
invitation-reply-removed = Больше не в списке гостей
invitation-last = Подготовлено
invitation-last-sent = { $date }, отправлено
invitation-last-unknown = { $date }, ещё не отправлено
invitation-why = Почему отложено
invitation-again = Отправить то же ещё раз
invitation-only = Подготовить только для этого человека
invitation-open-guest = Открыть гостя
invitation-open-person = Открыть данные человека
invitation-sent-ask =
    { $count ->
        [one] { $date } подготовлен { $count } файл. Он отправлен?
        [few] { $date } подготовлено { $count } файла. Они отправлены?
        [many] { $date } подготовлено { $count } файлов. Они отправлены?
       *[other] { $date } подготовлено { $count } файла. Они отправлены?
    }
invitation-silent-since =
    { $count ->
        [one] С тех пор { $count } человеку стало нельзя писать. Если ещё ничего не отправлено, ответьте «нет» и подготовьте всё заново: лишних писем тогда не будет.
        [few] С тех пор { $count } людям стало нельзя писать. Если ещё ничего не отправлено, ответьте «нет» и подготовьте всё заново: лишних писем тогда не будет.
        [many] С тех пор { $count } людям стало нельзя писать. Если ещё ничего не отправлено, ответьте «нет» и подготовьте всё заново: лишних писем тогда не будет.
       *[other] С тех пор { $count } людям стало нельзя писать. Если ещё ничего не отправлено, ответьте «нет» и подготовьте всё заново: лишних писем тогда не будет.
    }
invitation-sent-yes = Да, отправлены
invitation-sent-no = Нет, не отправлены
invitation-sent-said-yes = Отмечено: отправлено
invitation-sent-said-no = Отмечено: не отправлено. Этих файлов ни у кого нет.
invitation-sent = Отправлено?
invitation-sent-word-yes = Отправлено
invitation-sent-word-no = Не отправлено
invitation-sent-word-unknown = Ещё не отправлено
invitation-folder-open = Открыть папку
invitation-when = Когда
invitation-count = Файлы
invitation-kind = Как
invitation-mailings-none = Пока ничего не подготовлено
invitation-purpose = Для чего
invitation-subject = Тема
invitation-text = Текст
invitation-fields = Поля: вставить в текст
invitation-words-usual = Это обычный текст.
invitation-words-own = Это ваш текст.
invitation-words-save = Сохранить текст
invitation-words-reset = Вернуть обычный текст
invitation-words-saved = Текст сохранён
invitation-words-was-reset = Обычный текст возвращён
invitation-words-language = Язык письма
invitation-preview = Предпросмотр
invitation-preview-of = { $number } из { $total }: { $name }
invitation-preview-nobody = Пока не для кого показать
invitation-preview-previous = Предыдущий гость
invitation-preview-next = Следующий гость
invitation-preview-missing = Письмо отложено: нет значения для { $field }
invitation-export-text = Личные приглашения, обновления и отмены готовятся на отдельной вкладке.
