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
