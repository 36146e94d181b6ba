# Письма гостям: обычный текст, который можно изменить, и строки, которыми
# заполняются его поля.
mail-usual-invitation-subject = { $event }, { $date }
mail-usual-invitation-text =
    Здравствуйте, { $firstName },

    приглашаем вас на «{ $event }».

    { $details }

    { $answer }

    { $organizer }
mail-usual-confirmation-subject = Вы в списке: { $event }, { $date }
mail-usual-confirmation-text =
    Здравствуйте, { $firstName },

    вы в списке гостей на «{ $event }».

    { $details }

    { $answer }

    { $organizer }
mail-usual-update-subject = Изменение: { $event }, { $date }
mail-usual-update-text =
    Здравствуйте, { $firstName },

    событие «{ $event }» изменилось:

    { $changes }

    Теперь так:

    { $details }

    { $organizer }
mail-usual-cancellation-subject = Отмена: { $event }, { $date }
mail-usual-cancellation-text =
    Здравствуйте, { $firstName },

    ваше приглашение на «{ $event }» ({ $date }, { $time }) отменено. { $answer }

    { $organizer }
mail-usual-seat-subject = Для вас есть место: { $event }, { $date }
mail-usual-seat-text =
    Здравствуйте, { $firstName },

    освободилось место: вы больше не в листе ожидания, а в списке гостей на «{ $event }».

    { $details }

    { $answer }

    { $organizer }
mail-usual-waitlist-subject = Лист ожидания: { $event }, { $date }
mail-usual-waitlist-text =
    Здравствуйте, { $firstName },

    все места на «{ $event }» ({ $date }) заняты. Вы в листе ожидания: как только место освободится, мы напишем. Приходите, пожалуйста, только после нашего письма.

    { $answer }

    { $organizer }
mail-usual-details-subject = До скорой встречи: { $event }, { $date }
mail-usual-details-text =
    Здравствуйте, { $firstName },

    скоро «{ $event }». Всё, что нужно, чтобы добраться:

    { $details }

    { $answer }

    { $organizer }
mail-usual-thanks-subject = Спасибо: { $event }
mail-usual-thanks-text =
    Здравствуйте, { $firstName },

    спасибо за участие в «{ $event }».

    { $answer }

    { $organizer }

# Что говорит `{answer}` — смотря по тому, что приходит с письмом.
mail-answer-invitation = Ответьте, пожалуйста, из календаря или просто ответом на это письмо.
mail-answer-invitation-by-mail = Ответьте, пожалуйста, на это письмо — придёте ли вы.
mail-answer-coming = Отвечать не нужно: запись календаря в этом письме — для вас. Если прийти всё же не получится, отклоните её в календаре или просто ответьте на это письмо.
mail-answer-coming-by-mail = Отвечать не нужно. Если прийти всё же не получится, просто ответьте на это письмо.
mail-answer-cancellation = Запись из календаря тоже будет убрана.
mail-answer-cancellation-by-mail = Удалите, пожалуйста, запись из своего календаря.
mail-answer-waitlist = Если ждать больше не хотите, просто ответьте на это письмо.
mail-answer-details = Если прийти всё же не получится, просто ответьте на это письмо.
mail-answer-thanks = Что понравилось, а что можно сделать лучше? Просто ответьте на это письмо.
# Вместо имени, когда одно письмо идёт многим.
mail-everybody = друзья
mail-organizers = Организаторы «{ $event }»
mail-when = Когда: { $when }
mail-on = { $date }, { $time }
mail-zone =
    { $zone ->
        [UTC] UTC{ $offset }
        [Europe-Moscow] по Москве
        [Europe-Kaliningrad] по Калининграду
        [Europe-Samara] по Самаре
        [Europe-Volgograd] по Волгограду
        [Europe-Saratov] по Саратову
        [Europe-Ulyanovsk] по Ульяновску
        [Europe-Astrakhan] по Астрахани
        [Asia-Yekaterinburg] по Екатеринбургу
        [Asia-Omsk] по Омску
        [Asia-Novosibirsk] по Новосибирску
        [Asia-Barnaul] по Барнаулу
        [Asia-Tomsk] по Томску
        [Asia-Novokuznetsk] по Новокузнецку
        [Asia-Krasnoyarsk] по Красноярску
        [Asia-Irkutsk] по Иркутску
        [Asia-Chita] по Чите
        [Asia-Yakutsk] по Якутску
        [Asia-Vladivostok] по Владивостоку
        [Asia-Sakhalin] по Сахалину
        [Asia-Magadan] по Магадану
        [Asia-Kamchatka] по Камчатке
        [Europe-Minsk] по Минску
        [Europe-Kyiv] по Киеву
        [Europe-Chisinau] по Кишинёву
        [Asia-Almaty] по Алма-Ате
        [Asia-Tashkent] по Ташкенту
        [Asia-Bishkek] по Бишкеку
        [Asia-Dushanbe] по Душанбе
        [Asia-Ashgabat] по Ашхабаду
        [Asia-Yerevan] по Еревану
        [Asia-Tbilisi] по Тбилиси
        [Asia-Baku] по Баку
        [Europe-Riga] по Риге
        [Europe-Vilnius] по Вильнюсу
        [Europe-Tallinn] по Таллину
        [Europe-Helsinki] по Хельсинки
        [Europe-Warsaw] по Варшаве
        [Europe-Berlin] по Берлину
        [Europe-Prague] по Праге
        [Europe-Vienna] по Вене
        [Europe-Belgrade] по Белграду
        [Europe-Paris] по Парижу
        [Europe-Amsterdam] по Амстердаму
        [Europe-Madrid] по Мадриду
        [Europe-Lisbon] по Лиссабону
        [Europe-Rome] по Риму
        [Europe-London] по Лондону
        [Europe-Istanbul] по Стамбулу
        [Asia-Jerusalem] по Иерусалиму
        [Asia-Dubai] по Дубаю
       *[other] UTC{ $offset }, { $city }
    }
mail-every = { $rule } с { $from }
mail-every-until = { $rule } с { $from } по { $last }
mail-repeats = { $date }, { $time }; следующие: { $next }
mail-repeats-alone = { $date }, { $time }
mail-day =
    { $month ->
        [1] { $day } января
        [2] { $day } февраля
        [3] { $day } марта
        [4] { $day } апреля
        [5] { $day } мая
        [6] { $day } июня
        [7] { $day } июля
        [8] { $day } августа
        [9] { $day } сентября
        [10] { $day } октября
        [11] { $day } ноября
       *[other] { $day } декабря
    }
mail-day-at = { $day } в { $time }
mail-single-dates = Отдельные даты можно отклонить в календаре, остальные останутся.
mail-tentative = Это ещё не окончательно и может измениться.
mail-waitlisted = Вы в листе ожидания: места для вас пока нет.
mail-where = Где: { $place }
mail-more = Подробнее: { $link }
mail-change-starts = Начало: { $old } → { $new }
mail-change-ends = Окончание: { $old } → { $new }
mail-change-zone = Часовой пояс: { $old } → { $new }
mail-change-place = Место: { $old } → { $new }
mail-change-rule = Изменились даты
mail-change-nothing = не указано

# Что значит поле: `mail-field-<поле>`.
mail-field-first-name = Имя
mail-field-name = Полное имя
mail-field-event = Название события
mail-field-details = Когда, где и ссылка, насколько известно
mail-field-date = Дата
mail-field-time = Время
mail-field-place = Площадка, зал и адрес
mail-field-address = Адрес
mail-field-link = Ссылка
mail-field-organizer = Кто приглашает
mail-field-changes = Что изменилось
mail-field-code = Код для входа
mail-field-answer = Как ответить и что будет с записью в календаре
mail-field-repeats = Как повторяется и ближайшие даты; для одного события — дата и время
mail-chip-first-name = Имя
mail-chip-name = Полное имя
mail-chip-event = Событие
mail-chip-details = Когда и где
mail-chip-date = Дата
mail-chip-time = Время
mail-chip-place = Площадка
mail-chip-address = Адрес
mail-chip-link = Ссылка
mail-chip-organizer = Кто приглашает
mail-chip-changes = Что изменилось
mail-chip-code = Код
mail-chip-repeats = Как повторяется
mail-chip-answer = Как ответить

error-mail-address-unusable = В адресе «{ $email }» есть буквы, на которые почтовые программы не отправляют. Письмо не записано; файл календаря записать можно.
error-mail-field-missing = Для поля { $field }, которое есть в письме, нет значения. Письмо не подготовлено. Заполните данные или уберите поле из текста.
error-mail-field-unknown =
    { $field ->
        [subject] Тема, знак { $column }: поля { $name } нет. Выберите поле из списка; замена для пустого пишется после черты, как в { $example }.
       *[other] Строка { $line }, знак { $column }: поля { $name } нет. Выберите поле из списка; замена для пустого пишется после черты, как в { $example }.
    }
error-mail-brace-unpaired =
    { $field ->
        [subject] Тема, знак { $column }: у скобки { $name } нет пары. Фигурные скобки — только для полей.
       *[other] Строка { $line }, знак { $column }: у скобки { $name } нет пары. Фигурные скобки — только для полей.
    }
error-mail-field-personal = Поле { $field } у каждого своё, в одном письме для многих его быть не может. Уберите поле, напишите замену после черты или отправьте с таблицей для слияния.
error-mail-words-broken = В тексте этого письма есть скобки без поля. Письмо не подготовлено. Откройте «Текст писем» и исправьте.
error-invitations-tentative = «{ $title }» — черновик: в календарях встреча будет стоять как предварительная. Ничего не подготовлено. Сначала откройте событие или подтвердите, что можно отправить так (в терминале: --tentative).
error-invitations-reach = Постоянные гости «{ $title }» ещё не приглашены ({ $words }). Ничего не подготовлено. Укажите, на что приглашать: --whole — на всю серию, --until 2027-01-31 — на даты до дня, --next — на одну дату.
error-changed-meanwhile = Пока записывались файлы, список гостей изменился. Ничего не подготовлено. Попробуйте ещё раз.
