# Вход. Короткие слова: их читают с вытянутой руки и в спешке.
checkin-field = Отсканируйте бейдж или введите имя
checkin-here-of = На месте { $here } из { $coming }
checkin-hint = Enter или Tab — впустить, ↓ — к списку, F2 — гость без записи
checkin-matches =
    { $count ->
        [0] Никого не найдено
        [one] { $count } совпадение
        [few] { $count } совпадения
        [many] { $count } совпадений
       *[other] { $count } совпадения
    }
checkin-matches-none = По запросу «{ $typed }» никого нет
checkin-choose =
    { $count ->
        [one] Найден { $count } человек. Нажмите Enter, чтобы впустить.
        [few] Найдено { $count } человека. Выберите стрелкой ↓ и нажмите Enter.
        [many] Найдено { $count } человек. Выберите стрелкой ↓ и нажмите Enter.
       *[other] Найдено { $count } человека. Выберите стрелкой ↓ и нажмите Enter.
    }
checkin-ready = Можно начинать
checkin-ready-text = Отсканируйте первый бейдж или введите первые буквы имени.

checkin-welcome = Добро пожаловать
checkin-welcome-walk-in = Добро пожаловать, гость без записи
checkin-admitted = Впустили всё равно
checkin-already-in = Уже на месте
checkin-first-at = Первый вход в { $time }.
checkin-first-at-station = Первый вход в { $time }, { $station }.
checkin-nothing-changed = Ничего не изменилось.
checkin-not-coming = Не в списке тех, кто придёт.
checkin-event-cancelled = Событие отменено
checkin-event-cancelled-text = Это событие не состоится.
checkin-reply-is = Ответ: { $state }
checkin-enter-admits = Enter — впустить, Esc — оставить.
checkin-ctrl-enter-admits = Ctrl+Enter — впустить всё равно.
checkin-admit-anyway = Впустить всё равно
checkin-not-found = Нет в списке
checkin-not-found-text = Поищите по имени или нажмите F2, чтобы добавить гостя без записи.
checkin-not-saved = Не сохранено
checkin-not-saved-text = Запишите имя на бумаге и нажмите Enter, чтобы повторить.
checkin-undone = Вход отменён
checkin-party = На месте { $here } из { $party }
checkin-plus-ones =
    { $count ->
        [one] { $count } спутник
        [few] { $count } спутника
        [many] { $count } спутников
       *[other] { $count } спутника
    }
checkin-one-more = На месте ещё один из компании
checkin-one-less = На месте на одного меньше
checkin-here-since = на месте с { $time }
checkin-allergies = Аллергии: { $names }

checkin-recent = Последние
checkin-recent-none = Пока никто не пришёл
checkin-heads =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
checkin-walk-in-mark = без записи
checkin-anyway-mark = впустили всё равно

checkin-walk-in = Гость без записи
checkin-walk-in-name = Имя
checkin-walk-in-plus-ones = Спутники
checkin-walk-in-add = Добавить и впустить
checkin-walk-in-add-anyway = Добавить всё равно
checkin-full = Придут: { $coming }, мест: { $seats }. Enter добавит всё равно.
checkin-full-unknown = Все места заняты. Enter добавит всё равно.

# Режим входа
checkin-start = Начать режим входа
checkin-start-text = Весь экран — для очереди. Сначала делается резервная копия, компьютер не засыпает.
checkin-start-now = Начать
checkin-start-without = Начать без копии
checkin-start-print = Сначала напечатать список на входе
checkin-start-no-backup = Резервная копия не сделана. { $reason } Сам планировщик в порядке.
checkin-leave = Выйти из режима входа
checkin-leave-title = Выйти из режима входа?
checkin-leave-text = Все отмеченные на входе сохранены.
checkin-leave-unsaved =
    { $count ->
        [one] Не сохранено { $count } имя. Сначала запишите его на бумаге.
        [few] Не сохранено { $count } имени. Сначала запишите их на бумаге.
        [many] Не сохранено { $count } имён. Сначала запишите их на бумаге.
       *[other] Не сохранено { $count } имени. Сначала запишите их на бумаге.
    }
checkin-stay = Остаться
checkin-sound-test = Послушать звуки
checkin-sound-ok = Добро пожаловать
checkin-sound-dup = Уже на месте
checkin-sound-miss = Нет в списке
checkin-sound-note = Вопрос
checkin-welcome-back = С возвращением
checkin-has-left = вне площадки
checkin-review = Впустить?
checkin-enter-lets-in = Enter — впустить, Esc — оставить. + и − меняют число.
checkin-let-in = Впустить
checkin-coming-in =
    { $count ->
        [one] Входит { $count } человек
        [few] Входят { $count } человека
        [many] Входят { $count } человек
       *[other] Входят { $count } человека
    }
checkin-unsaved =
    { $count ->
        [one] Не сохранено { $count } имя
        [few] Не сохранено { $count } имени
        [many] Не сохранено { $count } имён
       *[other] Не сохранено { $count } имени
    }
checkin-written-down = Записано
checkin-badge = Бейдж ещё раз
checkin-badge-made = Бейдж открыт для печати: { $name }
checkin-keys-heads = На месте на одного больше или меньше из последней компании
checkin-keys-undo = Отменить последний вход

# Репетиция: вход, на котором никто не пришёл
checkin-early = Не рано ли?
checkin-early-text = До начала больше суток. Пока ничего не записано.
checkin-early-meant = Всё равно пропустить
checkin-rehearse = Репетиция входа
checkin-rehearsal = Репетиция
checkin-rehearsal-text = Тот же экран на копии: попробуйте сканеры, имена и стойки. Вход никому не отмечается, и ничего не сохраняется.
checkin-rehearsal-band = Репетиция. Вход никому не отмечается, ничего не сохраняется.
checkin-rehearsal-end = Закончить репетицию
checkin-rehearsal-end-title = Закончить репетицию?
checkin-rehearsal-end-text = Ничего из неё не сохранится: вход никому не отмечен.
checkin-start-kind = Что это
checkin-start-door = Настоящий вход
