# Что говорит терминал.
cli-undone = Отменено: { $what }
cli-foreign-found = В этом планировщике было то, что не от Самовара или не читается ({ $what }). Оно убрано или заменено; копия файла в прежнем виде — среди резервных копий. Убрать это уведомление: `samovar-cli call put_away_file_notice`.
cli-journal-dropped = Конец журнала этого планировщика не удалось прочитать: последние изменения перед сбоем могли пропасть. Убрать это уведомление: `samovar-cli call put_away_file_notice`.
cli-synced = Этот планировщик лежит в папке, которую { $name } копирует на другие компьютеры. Открывайте его только на одном и ждите, пока он скопируется: иначе один затрёт другого. Убрать это уведомление: `samovar-cli call put_away_file_notice`.
cli-redone = Возвращено: { $what }
cli-no-events = Событий пока нет.
cli-coming = Придёт: { $coming }, без ответа: { $invited }, в листе ожидания: { $waitlisted }
cli-eating = Накормить: { $heads }, блюд: { $dishes }
cli-question-where = Где
cli-question-who = Кто придёт
cli-question-speaks = Кто выступает
cli-question-about = О чём
cli-question-food = Что едят
cli-import-people =
    { $rows ->
        [one] { $rows } строка: новых людей { $added }, знакомых { $matched }
        [few] { $rows } строки: новых людей { $added }, знакомых { $matched }
        [many] { $rows } строк: новых людей { $added }, знакомых { $matched }
       *[other] { $rows } строки: новых людей { $added }, знакомых { $matched }
    }
cli-import-replies = Придёт: { $going } (со спутниками { $headcount }), под вопросом: { $maybe }, не придёт: { $declined }, лист ожидания: { $waitlisted }
cli-import-namesakes =
    { $count ->
        [one] У { $count } человека имя известного человека, и ничто не против (--same-names same или other)
        [few] У { $count } человек имена известных людей, и ничто не против (--same-names same или other)
        [many] У { $count } человек имена известных людей, и ничто не против (--same-names same или other)
       *[other] У { $count } человека имена известных людей, и ничто не против (--same-names same или other)
    }
cli-import-rejected = Строка { $row } не взята: { $reason }
cli-import-warning = Строка { $row }, «{ $cell }»: { $reason }
cli-import-list-beside = В столбце { $column } начинается ещё один список: его строка 1 названа здесь строкой { $row }
cli-import-skipped = Строка { $row } не взята ({ $why }): { $text }
cli-import-suggestion = Строка { $row }: { $name } — возможно, { $known }, уже есть в списке людей
cli-import-changed = Гости: новых { $added }, изменено { $changed }, без изменений { $unchanged }
cli-import-kept =
    { $count ->
        [one] { $count } гость оставлен как известно, хотя в файле иначе
        [few] { $count } гостя оставлены как известно, хотя в файле иначе
        [many] { $count } гостей оставлены как известно, хотя в файле иначе
       *[other] { $count } гостя оставлены как известно, хотя в файле иначе
    }
cli-import-unclear = Строка { $row }, { $name }, «{ $header }»: «{ $value }» не вполне ясно; прочитано как { $taken }
cli-import-unused = Столбец «{ $header }» не используется, хотя похож на «{ $field }»
cli-headcount = Всего человек
cli-checked-in = { $name }: вход отмечен. { $there }
cli-would-check-in = { $name }: вход был бы отмечен. { $there }. Ничего не сохранено
cli-exported =
    { $files ->
        [one] Записан { $files } файл: { $path }
        [few] Записано { $files } файла: { $path }
        [many] Записано { $files } файлов: { $path }
       *[other] Записано { $files } файла: { $path }
    }
cli-printed =
    { $pages ->
        [one] Записана { $pages } страница: { $path }
        [few] Записано { $pages } страницы: { $path }
        [many] Записано { $pages } страниц: { $path }
       *[other] Записано { $pages } страницы: { $path }
    }
cli-planner-sound = Планировщик цел.
cli-restored = Копия поставлена на место.
cli-restored-kept = Копия поставлена на место. Прежнее сохранено: { $path }
cli-demo = Пример митапа с файлами календаря и списками для входа лежит в { $path }
cli-list-exported =
    { $rows ->
        [one] Записана { $rows } строка: { $path }
        [few] Записаны { $rows } строки: { $path }
        [many] Записано { $rows } строк: { $path }
       *[other] Записано { $rows } строки: { $path }
    }
cli-invitations-not-sent = Подготовлено, ещё не отправлено. Отправьте файлы и отметьте это: samovar-cli invitations sent
cli-invitations-ready =
    { $count ->
        [one] «{ $title }»: подготовить { $count } файл
        [few] «{ $title }»: подготовить { $count } файла
        [many] «{ $title }»: подготовить { $count } файлов
       *[other] «{ $title }»: подготовить { $count } файла
    }
cli-planner-exported = Записано в { $path }: { $events }, { $people }
cli-planner-imported = Планировщик создан: { $path }: { $events }, { $people }
cli-message-prepared-for =
    { $count ->
        [one] Для { $count } человека.
        [few] Для { $count } человек.
        [many] Для { $count } человек.
       *[other] Для { $count } человека.
    }
cli-message-used = Занято: { $used } ({ $unit })
cli-message-used-of = Занято: { $used } из { $limit } ({ $unit })
cli-message-missing = ! Нет значения: { $fields }
cli-message-personal = ! Поля одного человека в тексте для многих: { $fields }
cli-message-held =
    { $reason ->
        [stopped] просили ничего не писать
        [address-held] письма на адрес возвращались
        [no-consent] не соглашались на новости
        [no-email] нет адреса, на который можно написать
        [told] уже сообщено
        [empty-field] поле текста пустое
       *[left-out] оставлены в стороне
    }
cli-message-not-for = { $name }: не пишем, { $why }
cli-message-not-sent = Подготовлено, но ещё не отправлено. Отправьте файлы и сообщите об этом: samovar-cli message sent
cli-passphrase-of = Пароль или ключ восстановления для { $path }:
cli-passphrase-new = Новый пароль:
cli-passphrase-again = Ещё раз то же:
cli-passphrase-none = За терминалом нет никого, кто ввёл бы новый пароль. Укажите файл, в котором он лежит: SAMOVAR_NEW_PASSPHRASE_FILE.
cli-passphrase-file-open = Другие пользователи этого компьютера могут прочитать { $path }, а значит, и пароль. Закройте им доступ: chmod 600.
cli-lock-forgotten = Если забыть пароль и не иметь листа восстановления, планировщик потерян: открыть его не сможет никто.
cli-locked = Планировщик закрыт паролем. Вместе с ним закрыто резервных копий: { $backups }
cli-locked-already = Планировщик уже закрыт паролем. Ничего не изменено. Сменить пароль: samovar-cli lock --change
cli-lock-changed = Пароль сменён. Вместе с планировщиком — и у резервных копий: { $backups }
cli-lock-left-open = Эти файлы по-прежнему читаются без пароля. Удалите ненужное или храните в другом месте:
cli-lock-left-old = Эти файлы новым паролем не защищены: они открываются как прежде или вовсе без пароля. Удалите ненужное или храните в другом месте:
cli-lock-left-locked = Эти файлы остались как были и открываются прежним паролем:
cli-lock-print-sheet = Напечатайте лист восстановления и храните его отдельно от ноутбука: samovar-cli recovery-sheet …/sheet.pdf
cli-unlocked = Пароль снят: прочитать планировщик может всякий, у кого есть файл. Вместе с ним снят и с резервных копий: { $backups }
cli-unlocked-already = Планировщик не закрыт паролем. Ничего не изменено.
cli-check-locked = Он закрыт паролем.
cli-check-unlocked = Он не закрыт паролем.

# Планировщик, общий для нескольких ноутбуков.
cli-share-off = Этот планировщик не общий: другие ноутбуки к нему не подключены.
cli-share-off-next =
    Сделать общим: samovar-cli share start
    Подключиться к общему: samovar-cli --planner НОВЫЙ.samovar share join -o ИМЯ.samovar-request
cli-share-asked = «{ $name }» запросил подключение и ждёт пакета изменений от владельца. Его цифры: { $digits }
cli-share-owner = Планировщик общий. Этот ноутбук, «{ $name }», — владелец. Его цифры: { $digits }
cli-share-on = Планировщик общий. Этот ноутбук — «{ $name }». Его цифры: { $digits }
cli-share-copied = Этот файл планировщика скопирован с другого ноутбука, и отсюда обмениваться нельзя. Подключитесь из нового планировщика или работайте в этой копии отдельно: samovar-cli share stop
cli-share-gone = Владелец удалил этот ноутбук. Всё, что здесь есть, остаётся; чтобы работать отдельно: samovar-cli share stop
cli-share-nobody = Других ноутбуков пока нет.
cli-share-is-owner = владелец
cli-share-is-member = участник
cli-share-is-removed = удалён
cli-share-met = последний пакет { $at }
cli-share-never-met = пакетов ещё не было
cli-share-waiting =
    { $count ->
        [one] для него есть { $count } изменение
        [few] для него есть { $count } изменения
        [many] для него есть { $count } изменений
       *[other] для него есть { $count } изменения
    }
cli-share-has-all = ничего нового для него нет
cli-share-to-review =
    { $count ->
        [one] На проверку: { $count } поле. Смотрите samovar-cli share review
        [few] На проверку: { $count } поля. Смотрите samovar-cli share review
        [many] На проверку: { $count } полей. Смотрите samovar-cli share review
       *[other] На проверку: { $count } поля. Смотрите samovar-cli share review
    }
cli-share-name = Как другие будут называть этот ноутбук:
cli-share-started = Планировщик теперь общий. Этот ноутбук, «{ $name }», — владелец и добавляет остальные.
cli-share-started-next = На другом ноутбуке: samovar-cli --planner НОВЫЙ.samovar share join -o ИМЯ.samovar-request
cli-share-stopped = Обмен на этом ноутбуке прекращён. Планировщик остался как был.
cli-share-request = Запрос записан: { $path }
cli-share-request-digits = Его цифры: { $digits }
cli-share-request-next =
    Передайте файл владельцу и назовите цифры по телефону. Владелец добавит этот ноутбук и сохранит пакет изменений.
    Потом здесь: samovar-cli share read ФАЙЛ.samovar-bundle
cli-share-look = «{ $name }» просит подключения. Его цифры: { $digits }
cli-share-look-next =
    Спросите по телефону, какие цифры показывает тот ноутбук. Если они те же, введите названные:
    samovar-cli share add "{ $path }" --digits NNNNNN
cli-share-added = «{ $name }» добавлен. Теперь сохраните для него пакет изменений: samovar-cli share bundle -o ФАЙЛ.samovar-bundle
cli-share-removed = «{ $name }» удалён: новых пакетов он не откроет, а его пакеты не читаются. То, что на нём уже есть, там и остаётся.
cli-share-bundle = Пакет изменений записан: { $path }
cli-share-bundle-holds = Изменений: { $changes }. Ноутбуков, которые его откроют: { $laptops }
cli-share-read = Прочитан пакет с ноутбука «{ $from }», его цифры { $digits }
cli-share-read-nothing = Всё это здесь уже есть. Ничего не изменено.
cli-share-read-counts = Изменений: { $changes }. Изменилось строк: { $rows }. Приходов и уходов: { $arrivals }
cli-share-read-review =
    { $count ->
        [one] С обеих сторон изменено { $count } поле: samovar-cli share review
        [few] С обеих сторон изменено { $count } поля: samovar-cli share review
        [many] С обеих сторон изменено { $count } полей: samovar-cli share review
       *[other] С обеих сторон изменено { $count } поля: samovar-cli share review
    }
cli-share-clock-ahead = Часы ноутбука «{ $from }» спешат относительно этого на { $seconds } с. Сверьте часы: по ним видно, какое изменение позже.
cli-share-review-none = Проверять нечего.
cli-share-review-deleted = на одном ноутбуке удалено, на другом изменено
cli-share-review-empty = (пусто)
cli-share-review-by = «{ $by }», { $at }
cli-share-review-next = Действует первое значение. Выбрать: samovar-cli share settle НОМЕР ЗНАЧЕНИЕ, например share settle 1 2
cli-share-settled = { $called }: остаётся { $value }
