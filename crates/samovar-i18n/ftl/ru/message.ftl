# Сообщения: что ещё говорят людям кроме нужного календарям, и кому.
message-part = Сообщения
message-which = Какое сообщение
message-going = Тем, кто придёт
message-moved-up = Тем, кому нашлось место из листа ожидания
message-waiting = Тем, кто в листе ожидания
message-going-and-maybe = Тем, кто придёт или, возможно, придёт
message-came = Тем, кто пришёл
message-expected = Всем, кто собирался или пришёл
message-audience = Кому
message-early = Событие ещё не началось: благодарят после него.
message-about-confirmation = Говорит, что гость в списке. Тем, у кого записи в календаре нет, приносит её.
message-about-seat = Говорит, что место нашлось. Тем, у кого записи в календаре нет, приносит её.
message-about-waitlist = Говорит, что места заняты и что мы напишем. Для календаря ничего нет.
message-about-details = Ещё раз: когда, где и как добраться. Для календаря ничего нет.
message-about-thanks = После события. Для календаря ничего нет.
message-all-told = Всем уже сказано.
message-nobody = Писать некому
message-nobody-confirmation = Пока никто не сказал, что придёт.
message-nobody-seat = Пока никому не досталось место из листа ожидания.
message-nobody-waitlist = В листе ожидания никого нет.
message-nobody-details = Пока никто не сказал, что придёт.
message-nobody-thanks = Пока никто не пришёл.
message-prepare =
    { $count ->
        [one] Подготовить { $count } сообщение
        [few] Подготовить { $count } сообщения
        [many] Подготовить { $count } сообщений
       *[other] Подготовить { $count } сообщения
    }
message-standing = Сообщено
message-standing-message = Ещё сообщить
message-standing-current = Сообщено
message-last = Когда сообщено
message-edit = Текст этого письма
message-how-mail = По файлу .eml на каждого гостя — для программ, которые отправляют такие файлы как есть.
message-how-merge = Одна таблица (CSV), строка на письмо: адрес, имя, тема и готовый текст. Для слияния в Word с Outlook, для Mail Merge в Thunderbird, для слияния в Gmail и его дополнениях: вставьте в письмо столбцы «Тема» и «Текст».

# Окно сообщений: что пишут сообществу, кому и что с этим стало.
message-list = Сообщения
message-new = Новое сообщение
message-make = Создать сообщение
message-more = Ещё
message-duplicate = Создать копию
message-remove = Удалить
message-removed = «{ $name }» удалено
message-created = «{ $name }» создано
message-saved = «{ $name }» сохранено
message-audience-saved = Получатели сохранены
message-empty-title = Сообщений пока нет
message-empty-text = Напишите новичкам, тем, кто давно не приходил, или гостям вечера: текст один, а показан так, как его покажет каждый канал.
message-name = Название
message-name-hint = Только для вас: получатели его не видят. Без названия сообщение назовётся по назначению.
message-kind = Вид
message-kind-service = Служебное
message-kind-news = Новости
message-kind-service-about = О событии, в котором человек участвует: изменение, последние подробности, вопрос, придёт ли он, благодарность, анкета. Его получат люди этого события, кроме тех, кто сказал «стоп»; остальным нужно согласие на рассылку.
message-kind-news-about = Всё остальное: анонс, новости, предложение. Его получат только те, кто согласился на рассылку, и в каждом письме сказано, как отказаться.
message-use = Для чего
message-use-own = Другое
message-use-announcement = Анонс
message-use-last-info = Последние подробности
message-use-confirm = Вы придёте?
message-use-thanks = Благодарность
message-use-feedback = Просьба об отзыве
message-use-attract = Привлечь
message-use-keep = Удержать
message-use-win-back = Вернуть
message-event = Событие
message-part-of = Кто из его людей
message-by-event = Люди события
message-by-series = Люди серии
message-by-stages = По этапам
message-by-saved-filter = Сохранённый фильтр
message-by-filter = Фильтр
message-filter-all = Без фильтра: все люди планировщика.
message-to-event = { $part } · { $event }
message-to-series = { $part } · { $series }
message-to-saved-filter = По сохранённому фильтру
message-to-filter = По фильтру
message-stage-prospect = Ещё не были
message-stage-newcomer = Новички
message-stage-active = Активные
message-stage-core = Ядро
message-stage-drifting = Отдаляются
message-stage-returned = Вернулись
message-stage-lost = Ушли
message-stage-prospect-hint = Ни разу не приходили
message-stage-newcomer-hint = Приходили один раз или начали недавно
message-stage-active-hint = Приходят время от времени
message-stage-core-hint = Приходят примерно на каждое второе событие
message-stage-drifting-hint = Нет уже 90 дней и два события
message-stage-returned-hint = Снова с нами после долгого перерыва
message-stage-lost-hint = Нет уже год и два события
message-counts = Кто получит
message-counts-wrong = Эти числа не сходятся. Пока ничего не отправляйте и сохраните отчёт об ошибке.
message-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
message-ready = { $count } к отправке
message-held-no-email = { $count } без почты
message-held-address-held = { $count } со стоп-адресом
message-held-stopped =
    { $count ->
        [one] { $count } сказал «стоп»
        [few] { $count } сказали «стоп»
        [many] { $count } сказали «стоп»
       *[other] { $count } сказали «стоп»
    }
message-held-no-consent = { $count } без согласия
message-held-empty-field = { $count } с пустым полем
message-held-told =
    { $count ->
        [one] { $count } уже получил
        [few] { $count } уже получили
        [many] { $count } уже получили
       *[other] { $count } уже получили
    }
message-held-left-out = { $count } не в этот раз
message-people-list = Люди этого сообщения
message-nobody-text = Здесь никого нет. Выберите других получателей или другую их часть.
message-why = Получит?
message-why-ready = Да
message-why-no-email = Нет адреса почты
message-why-address-held = Письма сюда возвращались
message-why-stopped = Просьба больше не писать
message-why-no-consent = Нет согласия на рассылку
message-why-empty-field = Нет значения для { $field }
message-why-told = Сообщение уже отправлено
message-why-left-out = Не в этот раз
message-mend = Что поможет
message-mend-no-email = Добавить почту
message-mend-address-held = Спросить другой адрес
message-mend-stopped = Ничего: так решил сам человек
message-mend-no-consent = Спросить и отметить ответ
message-mend-empty-field = Заполнить или дать замену после черты
message-mend-told = «Ещё раз» при подготовке
message-mend-left-out = Отменить при подготовке
message-told-at = Когда написали
message-text = Текст
message-languages = Языки
message-add-language = Добавить язык
message-language-hint = Название или код, например kk-KZ. Текст начнётся с того, который открыт.
message-language-unset = Выберите язык
message-language-missing = Укажите язык.
message-language-there = Текст на этом языке уже есть.
message-remove-language = Удалить текст: { $language }
message-text-for = Текст для
message-text-for-all = Все каналы
message-text-own = { $channel } (свой текст)
message-text-shares = Для этого канала — тот же текст, что для всех.
message-text-write-own = Написать другой текст: { $channel }
message-text-as-all = Вернуть текст для всех каналов
message-text-none = На этом языке текста нет.
message-text-saved = Текст сохранён
message-text-removed = Текст удалён
message-subject-hint = Тема письма. У других каналов темы нет.
message-body-hint = Сохраняется, когда вы выходите из поля, или по Ctrl+Enter; предпросмотр показывает сохранённое.
message-markup = Разметка
message-markup-bold = Жирный
message-markup-italic = Курсив
message-markup-link = Ссылка
message-markup-list = Список
message-parts-of = Части сообщения
message-channels-shown = Каналы
message-channels-none = Выберите каналы, чтобы увидеть в них сообщение.
message-channel-email = Письмо
message-channel-telegram = Telegram, вставка
message-channel-telegram-html = Telegram, HTML для ботов
message-channel-telegram-md = Telegram, MarkdownV2 для ботов
message-channel-vk = ВКонтакте
message-channel-max = MAX
message-channel-whatsapp = WhatsApp
message-channel-discord = Discord
message-channel-mastodon = Mastodon
message-channel-sms = SMS
message-channel-page = Страница события
message-unit-octets = октетов
message-unit-utf16 = единиц UTF-16
message-unit-characters = знаков
message-unit-septets = единиц GSM-7
message-used = { $unit }: { $used }
message-used-of = { $used } из { $limit } { $unit }
message-parts =
    { $count ->
        [one] { $count } SMS
        [few] { $count } SMS
        [many] { $count } SMS
       *[other] { $count } SMS
    }
message-preview-for = Как увидит этот человек
message-preview-previous = Предыдущий человек
message-preview-next = Следующий человек
message-preview-of = { $number } из { $total }
message-preview-language = Язык письма: { $language }
message-preview-missing = Нет значения для { $fields }. Письмо отложено, пока его нет или пока в тексте нет замены.
message-preview-held-stopped = { $name } просит больше ничего не писать. Копировать для этого человека нечего.
message-preview-held-address-held = { $name }: письма на этот адрес возвращались. Спросите другой адрес или снимите стоп, и письмо появится.
message-preview-held-no-consent = { $name }: нет согласия на рассылки. Спросите, запишите ответ, и письмо появится.
message-post-personal = { $fields } — у каждого своё: в посте, который читают все, этому не место. Уберите поле или напишите для этого канала другой текст.
message-look-sponsor-unmarked = Часть спонсора без рекламодателя или без токена. Заполните оба поля в «Части спонсора» или уберите эту часть из текста.
message-look-too-long = Длиннее, чем принимает этот канал.
message-look-no-subject = У письма нет темы.
message-too-long = Слишком длинно для этого канала. Сократите текст или напишите для канала другой.
message-too-long-cut =
    { $count ->
        [one] Слишком длинно для одного поста; по абзацам получится { $count } пост.
        [few] Слишком длинно для одного поста; по абзацам получится { $count } поста.
        [many] Слишком длинно для одного поста; по абзацам получится { $count } постов.
       *[other] Слишком длинно для одного поста; по абзацам получится { $count } поста.
    }
message-copy-part = Скопировать часть { $number } из { $total }
message-with-picture = С картинкой
message-with-picture-hint = Под ней помещается меньше; здесь считается этот предел.
message-post-in = Опубликовать в
message-post-in-none = Только скопировать
message-post-noted = Скопировано. Когда опубликуете, отметьте это.
message-prepare-mails = Подготовить письма
message-prepare-title = Подготовить письма
message-format = Как
message-format-eml = По файлу на письмо (.eml)
message-format-mbox = Все письма в одном файле (mbox)
message-format-bcc = Одно письмо многим, скрытой копией (Bcc)
message-format-csv = Таблица для других программ (CSV)
message-format-eml-how = Для почтовых программ, которые отправляют такие файлы как есть. У каждого человека своё письмо.
message-format-mbox-how = Для Thunderbird: положите файл в «Локальные папки» вместо «Исходящие» (Unsent Messages) и выберите «Файл › Отправить неотправленные сообщения».
message-format-bcc-how = В тексте не должно быть полей, которые у каждого свои. Длинный список делится на несколько писем.
message-format-csv-how = Строка на человека: адрес, имя, язык, тема и готовый текст — для слияния.
message-batch = Адресов в одном письме
message-batch-hint = Больше за один раз почтовые службы не принимают.
message-again = Ещё раз, и тем, кто уже получил
message-again-hint = Иначе никто не получит одно и то же дважды.
message-leave-answered = Без тех, кто уже ответил
message-leave-answered-hint = Для напоминаний: гостей, которые ответили, больше не спрашивают.
message-leave-out = Без этих людей
message-leave-out-hint = Кому в этот раз писать не нужно.
message-folder-choose = Выбрать папку…
message-folder-none = В папку выгрузок рядом с планировщиком.
message-prepared =
    { $count ->
        [one] Подготовлено { $count } письмо. Когда отправите, отметьте это.
        [few] Подготовлено { $count } письма. Когда отправите, отметьте это.
        [many] Подготовлено { $count } писем. Когда отправите, отметьте это.
       *[other] Подготовлено { $count } письма. Когда отправите, отметьте это.
    }
message-sponsor = Часть спонсора
message-sponsor-about = Если за место в сообщении заплатили: кто это и токен, которого может требовать закон.
message-advertiser = Рекламодатель
message-ad-token = Токен рекламы
message-sent-about = Подготовленное считается отправленным, пока вы не скажете «нет».
message-sent-none-text = Здесь появятся подготовленные письма и скопированные посты с вопросом, отправлены ли они.
message-posted-in-channel = Пост
message-sent-post-ask = Скопировано { $date } для публикации. Опубликовано?
message-sent-post-how = Вставьте текст в канал, потом ответьте здесь.
message-count-prepared = Подготовлено
message-count-told = Отправлено
message-count-people = Людей
message-last-at = Последний раз
message-of-event = Сообщения сообществу
message-of-event-about = Анонсы, последние подробности, благодарности: ваши тексты людям этого события или другим, для любого канала.
message-of-event-none = Для этого события пока ничего не написано.
message-offer = Предложить обычные сообщения
message-offered =
    { $count ->
        [one] Создана { $count } задача со сроком
        [few] Созданы { $count } задачи со сроками
        [many] Создано { $count } задач со сроками
       *[other] Создано { $count } задачи со сроками
    }
message-offered-none = Обычные сообщения уже есть среди задач события.
message-write-to-these = Написать этим людям
message-unanswered = Отправлено? «{ $name }», подготовлено { $date }
message-unanswered-more =
    { $count ->
        [one] и ещё { $count } сообщение
        [few] и ещё { $count } сообщения
        [many] и ещё { $count } сообщений
       *[other] и ещё { $count } сообщения
    }
message-event-hint = Чьи дата, место и ссылка стоят в полях. Пусто — не о событии.
message-series = Серия
message-series-hint = Вместо одного события: поля говорят о её следующей дате, какой она будет, когда вы готовите письма.
message-series-none = Не о серии
message-series-people-regulars = Постоянные гости
message-series-people-guests = Гости её дат
message-series-people-everybody = Постоянные и прочие гости
message-of-series-about = Тексты обо всей серии, со следующей датой в полях: её постоянным гостям, гостям её дат или другим.
message-of-series-none = Для этой серии пока ничего не написано.
message-offer-series = Предложить обычные сообщения для каждой даты
message-people-enter = Enter открывает человека, а если письмо готово — его предпросмотр.
message-preview-theirs = На языке этого человека
message-show-archived = И убранные
message-no-text-yet = На этом языке для этого канала текста пока нет.

# Библиотека: свои тексты, с которых начинаются сообщения.
saved-text-list = Библиотека текстов
saved-text-new = Новый текст
saved-text-make = Сохранить текст
saved-text-name = Название
saved-text-name-hint = Под одним названием может быть текст на каждом языке и для каждого вида каналов: сообщение берёт их все.
saved-text-language-hint = Название или код, например kk-KZ.
saved-text-for = Для каких каналов
saved-text-search = Найти текст
saved-text-empty-title = В библиотеке пока нет текстов
saved-text-empty-text = Сохраните то, что пишете снова и снова, — здесь или одним нажатием из любого сообщения — и начинайте с этого следующие.
saved-text-none-found = Ни в одном тексте нет таких слов.
saved-text-kept = «{ $name }» — в библиотеке
saved-text-saved = «{ $name }»: сохранено
saved-text-removed = «{ $name }» больше нет в библиотеке
saved-text-duplicate = Создать копию
saved-text-remove = Убрать из библиотеки
saved-text-begin = Начать сообщение с этого текста
saved-text-begins = С какого текста начать
saved-text-begins-usual = С обычного
saved-text-keep = В библиотеку
saved-text-take = Из библиотеки…
saved-text-take-title = Взять из библиотеки
saved-text-insert = Вставить на место курсора
saved-text-replace = Вставить вместо этого текста
saved-text-all-channels = Все каналы
