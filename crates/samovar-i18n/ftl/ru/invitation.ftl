# Приглашения: у кого что есть, что подготовить и отправлено ли это.
invitation-folder = приглашения
invitation-mbox = Приглашения
invitation-index = кому-что
invitation-index-name = Имя
invitation-index-email = Почта
invitation-index-what = Что
invitation-index-file = Файл
invitation-purpose-invitation = Приглашение
invitation-purpose-update = Обновление
invitation-purpose-cancellation = Отмена

# Вкладка.
invitation-who = У кого что
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
        [one] У { $count } человека в календаре осталась отменённая запись
        [few] У { $count } человек в календаре осталась отменённая запись
        [many] У { $count } человек в календаре осталась отменённая запись
       *[other] У { $count } человека в календаре осталась отменённая запись
    }
invitation-open = Открыть приглашения
invitation-format = Подготовить как
invitation-format-mail = Файлы писем
invitation-format-mbox = Один почтовый файл
invitation-format-calendar = Файлы календаря
invitation-how-mail = По файлу .eml на каждого гостя — для программ, которые отправляют такие файлы как есть. Не открывайте файл как черновик, чтобы нажать «Отправить»: почтовая программа потеряет приглашение, и гость получит только текст.
invitation-how-mbox = Все письма в одном файле. Для Thunderbird: закройте программу, положите файл в «Локальные папки» вместо «Исходящие» (Unsent Messages), запустите её и выберите «Файл › Отправить неотправленные сообщения».
invitation-how-calendar = По файлу .ics на каждого гостя, чтобы приложить к письму или сообщению вручную. Гость может ответить из своего календаря.
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
        [few] Подготовить все { $count }
        [many] Подготовить все { $count }
       *[other] Подготовить все { $count }
    }
invitation-prepare-into = Выбрать папку…
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
invitation-mend-organizer = Добавить почту организатора
invitation-standing = В календаре
invitation-standing-current = Всё верно
invitation-standing-invitation = Нужно приглашение
invitation-standing-update = Нужно обновление
invitation-standing-cancellation = Нужна отмена
invitation-standing-held-back = Отложено
invitation-standing-declined = Отказ
invitation-standing-waiting = В листе ожидания
invitation-standing-withdrawn = Отменено
invitation-standing-none = Без приглашения
invitation-name = Имя
invitation-email = Почта
invitation-reply = Ответ
invitation-reply-removed = Больше не в списке гостей
invitation-last = Подготовлено
invitation-last-sent = { $date }, отправлено
invitation-last-unknown = { $date }
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
invitation-sent-yes = Да, отправлено
invitation-sent-no = Нет, не отправлено
invitation-sent-said-yes = Отмечено: отправлено
invitation-sent-said-no = Отмечено: не отправлено. Этих файлов ни у кого нет.
invitation-sent = Отправлено?
invitation-sent-word-yes = Отправлено
invitation-sent-word-no = Не отправлено
invitation-sent-word-unknown = Неизвестно
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
