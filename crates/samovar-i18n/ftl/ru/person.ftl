# Справочник: все, кого знает сообщество.
person-add = Добавить человека
person-add-title = Новый человек
person-list = Люди
person-search = Имя, компания, эл. почта, телефон
person-none = Людей пока нет
person-none-text = Здесь хранятся все, кого вы приглашаете, импортируете или добавляете, вместе с их историей.
person-import = Импорт людей
person-no-match = Никто не подходит под «{ $query }»
person-add-named = Добавить «{ $name }»
person-clear = Очистить
person-count =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }

person-name = Имя
person-by-surname = по фамилии
person-name-hint = Так, как в списках и на бейджах
person-given = Имя без фамилии
person-family = Фамилия
person-patronymic = Отчество
person-company = Компания
person-job-title = Должность
person-email = Эл. почта
person-emails = Адреса эл. почты
person-phone = Телефон
person-phones = Телефоны
person-several-hint = Enter добавит ещё один
person-language = Язык
person-language-unknown = Неизвестен
person-language-hint = Язык или его код: казахский, pt-BR
error-language-unknown = «{ $value }» — не название языка. Ничего не сохранено. Напишите название или код, например kk-KZ.
person-consent = Согласие на съёмку
person-consent-not-asked = Нет ответа
person-consent-yes = Да
person-consent-no = Нет
person-tags = Метки
person-notes = Заметки
person-sources = Источники
person-name-parts = Части имени

person-food = Питание
person-food-change = Изменить
person-food-unread = Пока не решено, что эти слова значат для кухни.
person-food-done = Готово
person-diet = Питание
person-allergens = Аллергии
person-diet-note = Своими словами

person-came = Посещения
person-came-of = { $kept } из { $pledged }
person-came-more = { $came }, по обещанию { $kept } из { $pledged }
person-event-spoke = участие
person-events = События
person-no-events = Событий пока нет
person-event-came = на месте
person-event-no-show = неявка
person-event-speaks = спикер
person-event-staff = команда
person-event-plus-ones = +{ $count }

person-added = Человек добавлен: { $name }
person-deleted = Человек удалён: { $name }
person-delete = Удалить человека
person-saved = { $name }: сохранено
person-gone = Этого человека больше нет в планировщике

# Справочник как список: фильтры, метки и приглашения для многих.
person-last-came = Последний раз
person-added-at = Добавлен
person-none-filtered = Под эти фильтры никто не подходит
person-selected =
    { $count ->
        [one] Выбран { $count }
        [few] Выбрано { $count }
        [many] Выбрано { $count }
       *[other] Выбрано { $count }
    }
person-tag = Метки…
person-tag-title =
    { $count ->
        [one] Метки { $count } человека
        [few] Метки { $count } человек
        [many] Метки { $count } человек
       *[other] Метки { $count } человека
    }
person-tag-add = Добавить метки
person-tag-remove = Снять метки
person-tag-save = Изменить метки
person-tagged =
    { $count ->
        [one] Метки изменены у { $count } человека
        [few] Метки изменены у { $count } человек
        [many] Метки изменены у { $count } человек
       *[other] Метки изменены у { $count } человека
    }
person-invite = Пригласить
person-invite-title =
    { $count ->
        [one] Пригласить { $count } человека
        [few] Пригласить { $count } человек
        [many] Пригласить { $count } человек
       *[other] Пригласить { $count } человека
    }
person-merge-two = Объединить
person-merge-none-agree =
    { $count ->
        [one] Среди них { $count } похожая пара, и в чём-то она расходится. Сравните этих людей рядом.
        [few] Среди них { $count } похожие пары, и в чём-то они расходятся. Сравните этих людей рядом.
        [many] Среди них { $count } похожих пар, и в чём-то они расходятся. Сравните этих людей рядом.
       *[other] Среди них { $count } похожей пары, и в чём-то они расходятся. Сравните этих людей рядом.
    }
person-merge-none-alike = Среди них никто ни на кого не похож. Выберите двоих, чтобы объединить их вручную.
person-merge-look = Посмотреть пары
person-duplicates-link =
    { $count ->
        [one] { $count } возможный дубликат
        [few] { $count } возможных дубликата
        [many] { $count } возможных дубликатов
       *[other] { $count } возможного дубликата
    }

person-filter-came-least = Посещений не меньше
person-filter-came-least-is = Посещений: { $count } и больше
person-filter-came-most = Посещений не больше
person-filter-came-most-is = Посещений: не больше { $count }
person-filter-away = Перерыв (дней)
person-filter-away-hint = Есть посещения, но с тех пор ни одного
person-filter-away-is = Перерыв: от { $count } дн.
person-filter-invited = Приглашений не меньше
person-filter-invited-is = Приглашений: { $count } и больше
person-filter-tags-are = Метки: { $tags }
person-filter-any-tag = Достаточно любой из меток
person-filter-company-is = Компания: { $company }
person-filter-event = Событие
person-filter-event-is = Гости события: { $event }
person-filter-diet-is = Питание: { $diet }
person-filter-consent-is = Согласие на съёмку: { $consent }
person-filter-language-is = Язык: { $language }
person-filter-never = Ни одного посещения
person-filter-first-time = Ровно одно посещение
person-filter-no-show = Собирались и не пришли
person-filter-could-come = Могли прийти не менее
person-filter-could-come-is = Могли прийти на { $count } и более
person-ready-away = Посещений 2 и больше, перерыв от 90 дней
person-ready-regulars = Посещений 3 и больше
person-ready-never = Приглашали, ни разу не пришли
person-ready-no-show = Неявки
person-ready-first-time = Пока одно посещение

# Люди, похожие на одного.
duplicates-title = Возможные дубликаты
duplicates-count =
    { $count ->
        [one] { $count } пара
        [few] { $count } пары
        [many] { $count } пар
       *[other] { $count } пары
    }
duplicates-back = Назад к людям
duplicates-none = Похожих людей нет
duplicates-none-text = Здесь появятся люди с общим адресом, телефоном или именем.
duplicates-one = Человек
duplicates-other = Похож на
duplicates-strength = Уверенность
duplicates-sure = Точно
duplicates-likely = Вероятно
duplicates-maybe = Возможно
duplicates-by-source = тот же номер в другой программе
duplicates-by-email = та же эл. почта
duplicates-by-phone = тот же телефон
duplicates-by-letters = то же имя
duplicates-by-name = имя звучит так же
duplicates-why = Общее: { $reasons }
duplicates-keys = M — объединить · T — это разные люди · S — пропустить
duplicates-compare = Рядом
duplicates-field = Поле
duplicates-empty = пусто
duplicates-events =
    { $count ->
        [one] { $count } событие, посещений: { $came }
        [few] { $count } события, посещений: { $came }
        [many] { $count } событий, посещений: { $came }
       *[other] { $count } события, посещений: { $came }
    }
duplicates-united = Адреса, телефоны, метки, заметки и события обоих сохраняются.
duplicates-shared = Гости одного события станут одним гостем
duplicates-shared-line = { $title }: { $kept } и { $other } → { $reply }
duplicates-merge = Объединить
duplicates-apart = Это разные люди
duplicates-skip = Пропустить
duplicates-gone = Это уже не два человека
duplicates-merged = { $other } и { $name } теперь один человек
duplicates-merge-agreeing =
    { $count ->
        [one] Объединить { $count } пару, где ничего не расходится
        [few] Объединить { $count } пары, где ничего не расходится
        [many] Объединить { $count } пар, где ничего не расходится
       *[other] Объединить { $count } пары, где ничего не расходится
    }
duplicates-merge-agreeing-others =
    { $count ->
        [one] Ещё { $count } пара в чём-то расходится и останется.
        [few] Ещё { $count } пары в чём-то расходятся и останутся.
        [many] Ещё { $count } пар в чём-то расходятся и останутся.
       *[other] Ещё { $count } пары в чём-то расходятся и останутся.
    }
duplicates-merged-together =
    { $count ->
        [one] { $count } пара стала одним человеком
        [few] { $count } пары стали одним человеком каждая
        [many] { $count } пар стали одним человеком каждая
       *[other] { $count } пары стали одним человеком каждая
    }
duplicates-apart-done = Запомнено: это разные люди

# Что можно сделать с человеком целиком.
person-more = Ещё
person-merge = Объединить с…
person-merge-title = Объединить: { $name }
person-merge-with = Тот же человек, что и
person-merge-hint = Сначала вы увидите обоих рядом.
person-compare = Сравнить
person-export = Сохранить всё, что известно
person-exported = Сохранено: { $path }
person-show-file = Показать
person-file-title = Всё, что хранит «Самовар» о человеке
person-file-written = Записано { $at }
person-file-data = Рядом лежит файл { $name } — то же самое для программ.
person-file-former = Другие записи
person-file-replies = Ответы
person-file-plus-ones = Спутники
person-file-arrivals = На входе
person-file-speaks = Выступления
person-file-travels = Дорога на события
person-file-talks = Доклады
person-file-profile = Описание спикера
person-file-photos = Фотографии
person-file-past-totals = Всего, по другим программам
person-file-chat-days = Сообщения в чатах
person-file-works = Работа на событиях
person-file-shifts = Смены
person-file-badges = Напечатанные бейджи
person-file-messages = Сообщения
person-file-consents = Согласия
person-file-held = Стоп-адреса: с какого времени и до какого
person-file-came-back = Вернувшиеся письма
person-file-history = История
person-erase = Стереть навсегда…
person-erased = Данные стёрты

# Стирание данных человека.
erase-title = Стереть навсегда: { $name }?
erase-no-undo = Это нельзя отменить.
erase-goes = Имя, контакты, питание, заметки и метки исчезнут из планировщика, поиска и истории.
erase-aliases =
    { $count ->
        [one] Вместе с ним исчезнет { $count } объединённый с ним человек.
        [few] Вместе с ним исчезнут { $count } объединённых с ним человека.
        [many] Вместе с ним исчезнут { $count } объединённых с ним человек.
       *[other] Вместе с ним исчезнут { $count } объединённых с ним человека.
    }
erase-past =
    { $count ->
        [one] В { $count } прошедшем событии останется безымянная строка, чтобы числа не изменились.
        [few] В { $count } прошедших событиях останется безымянная строка, чтобы числа не изменились.
        [many] В { $count } прошедших событиях останется безымянная строка, чтобы числа не изменились.
       *[other] В { $count } прошедшего события останется безымянная строка, чтобы числа не изменились.
    }
erase-coming =
    { $count ->
        [one] Ответ на { $count } будущее событие исчезнет, место освободится.
        [few] Ответы на { $count } будущих события исчезнут, места освободятся.
        [many] Ответы на { $count } будущих событий исчезнут, места освободятся.
       *[other] Ответы на { $count } будущего события исчезнут, места освободятся.
    }
erase-files = Напечатанное, отправленное и сохранённое в других местах не изменится.
erase-mentions = В этих текстах человек назван, они останутся как есть
erase-mentions-after = В этих текстах человек всё ещё назван. Измените их, где нужно.
erase-mention-person = заметки о человеке
erase-mention-guest = заметка о госте
erase-mention-companion = спутник
erase-mention-event = событие
erase-mention-session = программа
erase-mention-speaker = доклад или заметки спикера
erase-mention-staff = команда
erase-mention-venue = площадка
erase-mention-filter = сохранённый фильтр
erase-mention-task = задача
erase-mention-dish = блюдо
erase-mention-sitting = приём пищи
erase-mention-supplier = поставщик
erase-mention-series = серия
erase-mention-template = текст писем
erase-mention-reply = ответ из календаря
erase-mention-calendar = другой календарь
erase-mention-invitation = отправленное раньше
erase-mention-settings = настройки
erase-mention-sponsor = спонсор
erase-mention-team = команда
erase-mention-talk = доклад
erase-mention-budget = бюджет
erase-mention-cue = реплика в сценарном плане
erase-mention-event-template = шаблон события
erase-mention-channel = канал
erase-exports =
    { $count ->
        [one] Человек назван в { $count } сохранённом файле
        [few] Человек назван в { $count } сохранённых файлах
        [many] Человек назван в { $count } сохранённых файлах
       *[other] Человек назван в { $count } сохранённого файла
    }
erase-exports-after =
    { $count ->
        [one] Человек всё ещё назван в { $count } сохранённом файле. Удалите файл, если он больше не нужен, или уберите из него человека.
        [few] Человек всё ещё назван в { $count } сохранённых файлах. Удалите ненужные или уберите из них человека.
        [many] Человек всё ещё назван в { $count } сохранённых файлах. Удалите ненужные или уберите из них человека.
       *[other] Человек всё ещё назван в { $count } сохранённого файла. Удалите ненужные или уберите из них человека.
    }
erase-exports-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
erase-exports-unread =
    { $count ->
        [one] { $count } файл PDF или Excel проверен только по имени. Загляните в него сами.
        [few] { $count } файла PDF и Excel проверены только по именам. Загляните в них сами.
        [many] { $count } файлов PDF и Excel проверены только по именам. Загляните в них сами.
       *[other] { $count } файла PDF и Excel проверены только по именам. Загляните в них сами.
    }
erase-exports-delete =
    { $count ->
        [one] Удалить и { $count } файл, который только об этом человеке
        [few] Удалить и { $count } файла, которые только об этом человеке
        [many] Удалить и { $count } файлов, которые только об этом человеке
       *[other] Удалить и { $count } файла, которые только об этом человеке
    }
erase-backups-again = Восстановление такой копии не вернёт человека: его данные будут стёрты снова.
erase-again =
    { $count ->
        [one] Данные { $count } стёртого человека стёрты снова.
        [few] Данные { $count } стёртых людей стёрты снова.
        [many] Данные { $count } стёртых людей стёрты снова.
       *[other] Данные { $count } стёртых людей стёрты снова.
    }
erase-backups =
    { $count ->
        [one] Человек остаётся в { $count } резервной копии
        [few] Человек остаётся в { $count } резервных копиях
        [many] Человек остаётся в { $count } резервных копиях
       *[other] Человек остаётся в { $count } резервной копии
    }
erase-backups-range = Созданы с { $first } по { $last }
erase-backups-delete = Удалить и все резервные копии. Новая появится при следующем запуске.
erase-keep = Оставить
erase-confirm = Стереть навсегда
erase-done = Данные человека стёрты
erase-not-wiped = Часть следов в файле исчезнет, когда вы закроете Самовар и запустите его снова.

# Этапы в списке людей и карточка за годы.
person-ready-attract = Привлечь: ещё не были
person-ready-keep = Удержать: с нами
person-ready-win-back = Вернуть: отдаляются или ушли
person-filter-stages = Этап
person-filter-stages-are = Этап: { $stages }
person-filter-as-of = Этап на день
person-filter-as-of-hint = Пусто или день ещё не наступил: на сегодня.
person-filter-as-of-is = Этап на { $day }
person-filter-was = Этап раньше
person-filter-was-are = Этап раньше: { $stages }
person-filter-was-on = Этап раньше, на день
person-filter-was-on-is = Раньше: { $day }
person-filter-unsure = Давно не был, но вечеров слишком мало, чтобы знать
person-card = За годы
person-card-first-last = Первое посещение { $first }, последнее { $last }
person-card-away =
    { $days ->
        [one] { $days } день с последнего посещения; событий с тех пор: { $chances }
        [few] { $days } дня с последнего посещения; событий с тех пор: { $chances }
        [many] { $days } дней с последнего посещения; событий с тех пор: { $chances }
       *[other] { $days } дня с последнего посещения; событий с тех пор: { $chances }
    }
person-card-pledges = Посещения по обещанию: { $kept } из { $pledged }
person-card-visits =
    { $count ->
        [0] нет посещений
        [one] { $count } посещение
        [few] { $count } посещения
        [many] { $count } посещений
       *[other] { $count } посещения
    }
person-card-no-visits = Посещений пока нет
person-card-talks = Доклады
person-card-work = Работа в команде
person-card-missed = Обещанные и пропущенные события
person-card-messages = Подготовленные сообщения
person-card-message-invitation = Приглашение
person-card-message-cancellation = Отмена
person-card-message-confirmation = Подтверждение
person-card-message-seat = Место освободилось
person-card-message-waitlist = Лист ожидания
person-card-message-details = Последние подробности
person-card-message-thanks = Благодарность
person-card-message-service = О событии
person-card-message-news = Новости
person-card-print-text = Что было, год за годом; ничего, что рассчитано об одном человеке.
person-card-print = Напечатать карточку
past-totals = Прежний счёт, по другим программам
past-total-events =
    { $count ->
        [one] { $count } событие
        [few] { $count } события
        [many] { $count } событий
       *[other] { $count } события
    }
past-total-no-shows =
    { $count ->
        [one] { $count } неявка
        [few] { $count } неявки
        [many] { $count } неявок
       *[other] { $count } неявки
    }
past-total-read = на { $day }
past-totals-apart = Когда это было, неизвестно, поэтому в доли это не входит.
account-list =
    { $count ->
        [0] Аккаунты в чатах
        [one] Аккаунты в чатах: { $count }
        [few] Аккаунты в чатах: { $count }
        [many] Аккаунты в чатах: { $count }
       *[other] Аккаунты в чатах: { $count }
    }
account-new = Аккаунт
account-hint = По id: telegram:user1, discord:1, vk:id1
account-add = Добавить аккаунт
account-remove = Убрать аккаунт { $account }
account-added = Аккаунт добавлен: { $account }
account-removed = Аккаунт убран: { $account }
account-shared = Этот аккаунт указан и у других людей: { $names }.
