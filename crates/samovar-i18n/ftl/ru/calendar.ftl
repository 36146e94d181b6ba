# Слова, которые стоят в файлах календаря. Их читают не в планировщике, а в
# календаре гостя, поэтому каждая строка понятна сама по себе.
calendar-agenda-heading = Программа (местное время, { $offset })
calendar-day =
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
calendar-getting-there = Как пройти
calendar-speakers =
    { $count ->
        [one] Спикер: { $names }
        [few] Спикеры: { $names }
        [many] Спикеры: { $names }
       *[other] Спикеры: { $names }
    }
calendar-plus-ones = Спутников с вами: { $count }
calendar-more = Подробнее: { $url }
calendar-task-event = К событию «{ $event }»
calendar-task-owner = Кто: { $owner }
calendar-call = Быть на месте: { $event }
# Names of exported files and folders.
calendar-file-community = календарь сообщества
calendar-file-speakers = спикеры
calendar-file-tasks = задачи
calendar-file-cues = реплики
calendar-file-agenda = программа
calendar-cancelled = Событие отменено.

# Почему файл календаря не получился: что не так, что цело, что делать.
error-calendar-organizer-missing = У события нет электронной почты организатора, ответы было бы некому получать. Приглашения не записаны. Укажите почту организатора в событии.
error-calendar-organizer-email-invalid = Почта организатора «{ $email }» не похожа на адрес. Приглашения не записаны. Исправьте её в событии.
error-calendar-guest-email-missing = Нет электронной почты, поэтому нет и приглашения: { $guest }. Укажите почту или пригласите гостя другим способом.
error-calendar-guest-email-invalid = Почта «{ $email }» не похожа на адрес, поэтому нет и приглашения: { $guest }. Исправьте почту.
error-calendar-end-not-after-start = Окончание ({ $ends }) не позже начала ({ $starts }). Календарь не записан. Исправьте время.
error-calendar-time-skipped = Времени { $at } в поясе { $zone } нет: часы переводят вперёд. Календарь не записан. Выберите время раньше или позже.
error-calendar-time-out-of-range = Дату { $at } нельзя записать в календарь. Календарь не записан. Проверьте год.
error-calendar-zone-unknown = Часового пояса «{ $zone }» нет. Календарь не записан. Выберите пояс из списка.
error-calendar-uid-invalid = Идентификатор календаря «{ $uid }» использовать нельзя. Календарь не записан. Дублируйте событие и экспортируйте копию.
error-calendar-sequence-too-large = Событие меняли слишком много раз для календаря: { $sequence }. Календарь не записан. Дублируйте событие и экспортируйте копию.
error-calendar-agenda-empty = В программе события «{ $event }» пока нет пунктов. Календарь не записан. Добавьте пункт программы.
error-calendar-event-cancelled = Событие «{ $event }» отменено, приглашать некуда. Приглашения не записаны. Отправьте отмену.
error-calendar-event-not-cancelled = Событие «{ $event }» не отменено. Отмена не записана. Сначала отмените событие.
error-calendar-rule-interval = Серия повторяется раз в 1–{ $most } недель или месяцев. Ничего не изменено. Исправьте число.
error-calendar-rule-incomplete = В правиле серии нет дня, в который она могла бы проходить. Ничего не изменено. Выберите дни.
error-calendar-rule-first-date = Даты { $first } в этом правиле нет. Ничего не изменено. Выберите другую первую дату или другое правило.
error-calendar-rule-ends-before-first = Серия закончилась бы { $last }, раньше своей первой даты { $first }. Ничего не изменено. Выберите конец позже.
error-calendar-rule-too-long = В серии не меньше одной даты и не больше { $dates }, а длится она не дольше { $years } лет. Ничего не изменено. Выберите другой конец или серию без конца.
error-calendar-date-not-in-series = Правило серии «{ $series }» не даёт даты { $date }. Календарь не записан. Выберите одну из её дат.
error-calendar-series-empty = В серии «{ $series }» пропущены все даты. Календарь не записан. Верните одну из дат или отмените серию.
error-calendar-uid-twice = У «{ $first }» и «{ $second }» один и тот же идентификатор календаря ({ $uid }), и календарь оставил бы только одно из них. Календарь не записан. Дублируйте одно из них, а исходное удалите.
error-calendar-no-tasks = В списке нет ни одной задачи. Календарь не записан. Сначала добавьте задачу.
