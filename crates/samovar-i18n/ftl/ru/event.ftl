event-state-draft = Черновик
event-state-open = Открыто
event-state-full = Мест нет
event-state-done = Прошло
event-state-cancelled = Отменено

event-kind-meetup = Митап
event-kind-workshop = Мастер-класс
event-kind-conference = Конференция
event-kind-party = Вечеринка
event-kind-other = Другое

# Список событий.
event-shape = Показать как
event-shape-list = Список
event-shape-month = Месяц
event-month-help = Перетащите событие на другой день. С клавиатуры: Alt и стрелка двигают его; или пробел берёт, стрелки выбирают день, Enter ставит. N планирует событие на этот день.
event-month-today = Сегодня
event-month-aim = { $title }: { $date }
event-moved = { $title }: теперь { $date }
event-view = Какие события
event-view-upcoming = Предстоящие
event-view-past = Прошедшие
event-view-all = Все
event-search = Название или площадка
event-list = Список событий
event-column-looks = Внимание
event-column-coming = Придут
event-of-seats = { $coming } из { $seats }
event-over-seats = { $coming }, мест { $seats }
event-empty-upcoming-title = Впереди событий нет
event-empty-past-title = Прошедших событий нет
event-empty-all-title = Событий ещё нет
event-empty-text = Запланируйте: хватит строки с названием, днём и временем.
event-empty-past-text = Сюда события попадают, когда закончатся.
event-no-match = Нет событий по запросу «{ $query }»
event-menu = Ещё: { $title }
event-go = К событию

# Событие одной строкой.
event-line = Новое событие одной строкой
event-line-hint = Название, день, время, место и число мест в любом порядке: Вечер Rust в следующий вторник с 19 до 22, Большой зал, на 80 человек. Enter создаёт событие.
event-line-placeholder = Вечер Rust 18 дек 19:00 Большой зал
event-line-understood = Понято так
event-line-guessed = { $what } (предположение)
event-line-no-title = Введите название
event-line-no-date = Введите день: 18 дек
event-all-fields = Все поля
event-create = Создать событие
event-created = Событие создано: { $title }

# Поля события.
event-title = Название
event-kind = Вид
event-state = Состояние
event-start-date = Дата
event-start-time = Время
event-end-date = Дата окончания
event-end-time = Время окончания
event-starts = Начало
event-ends = Окончание
event-zone = Часовой пояс
event-venue = Площадка
event-room = Зал
event-no-room = Без зала
event-capacity = Мест
event-capacity-hint = Сколько человек: гости, которые придут, вместе со спутниками
event-capacity-of-venue = { $place }: мест { $count }
event-capacity-take = Указать { $count }
event-about = О чём событие
event-about-hint = Попадёт в приглашения и календари
event-reminder = Напоминание в календарях
event-reminder-none = Нет
event-reminder-minutes =
    { $count ->
        [one] За { $count } минуту
        [few] За { $count } минуты
        [many] За { $count } минут
       *[other] За { $count } минуты
    }
event-reminder-hours =
    { $count ->
        [one] За { $count } час
        [few] За { $count } часа
        [many] За { $count } часов
       *[other] За { $count } часа
    }
event-reminder-days =
    { $count ->
        [one] За { $count } день
        [few] За { $count } дня
        [many] За { $count } дней
       *[other] За { $count } дня
    }
event-host = Ведущий
event-organizer-name = Организатор
event-organizer-email = Почта организатора
event-organizer-hint = От этого имени идут приглашения
event-link = Ссылка
event-notes = Заметки
event-notes-hint = Только для вас, никуда не выгружаются
event-food = Еда и напитки
event-food-unknown = Не решено
event-food-yes = Будут
event-food-no = Не будет
event-clock-plain = UTC{ $offset }
event-clock-twice = В эту ночь часы переводят назад, и такое время бывает дважды. Какое из них?
event-clock-earlier = Первое (UTC{ $offset })
event-clock-later = Второе (UTC{ $offset })
event-clock-skipped = Часы переводят вперёд: такого времени в этот день нет.
event-clock-take = Взять { $time }
event-invalid-title = Введите название
event-invalid-time = Укажите дату и время
event-section-when = Когда
event-section-where = Где
event-section-what = Что
event-section-who = Организатор

# Что можно сделать с событием.
event-edit = Изменить
event-edit-title = Изменить событие
event-edit-text = Каждое поле сохраняется, как только вы из него выходите.
event-proposed = Предлагают: { $time }
event-proposed-take = Взять это время
event-saved = Сохранено: { $title }
event-duplicate = Создать копию
event-duplicate-title = Копия события «{ $title }»
event-duplicate-text = Программа, задачи, блюда и команда перейдут в копию. Гости и ответы — нет.
event-duplicate-make = Создать копию
event-duplicated = Копия создана: { $title }
event-set-state = Изменить состояние
event-state-changed = «{ $title }»: { $state }
event-cancel = Отменить событие
event-cancel-title = Отменить событие «{ $title }»?
event-cancel-text = Событие и все его участники останутся в планировщике. В новых файлах календаря оно будет отмечено как отменённое.
event-cancelled = Событие отменено: { $title }
event-keep = Оставить
event-delete = Удалить
event-delete-title = Удалить событие «{ $title }»?
event-delete-text =
    { $count ->
        [one] На входе отмечен { $count } человек. Событие исчезнет вместе с гостями, программой и отметками; «Отменить» вернёт его.
        [few] На входе отмечены { $count } человека. Событие исчезнет вместе с гостями, программой и отметками; «Отменить» вернёт его.
        [many] На входе отмечены { $count } человек. Событие исчезнет вместе с гостями, программой и отметками; «Отменить» вернёт его.
       *[other] На входе отмечены { $count } человека. Событие исчезнет вместе с гостями, программой и отметками; «Отменить» вернёт его.
    }
event-deleted = Событие удалено: { $title }
event-more = Ещё

# Обзор: пять вопросов.
event-question-where = Где
event-question-who = Кто придёт
event-question-speaks = Кто выступает
event-question-about = О чём
event-question-food = Что едят
event-answered = Известно
event-open-questions = Известно не всё
event-unanswered = Пока ничего не известно
event-days-left =
    { $days ->
        [0] Сегодня
        [1] Завтра
        [one] Через { $days } день
        [few] Через { $days } дня
        [many] Через { $days } дней
       *[other] Через { $days } дня
    }
event-days-ago =
    { $days ->
        [1] Вчера
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
event-answers-known = Отвечено: { $known } из 5
event-coming = Придут: { $count }
event-maybe-count = Возможно: { $count }
event-declined-count = Не придут: { $count }
event-diet-line = { $diet }: { $count }
event-headcount-food =
    { $count ->
        [one] Еда на { $count } человека
        [few] Еда на { $count } человека
        [many] Еда на { $count } человек
       *[other] Еда на { $count } человека
    }
event-dishes =
    { $count ->
        [0] Блюд ещё нет
        [one] { $count } блюдо
        [few] { $count } блюда
        [many] { $count } блюд
       *[other] { $count } блюда
    }
event-food-total = Всего { $total }
event-no-food = Еды и напитков не будет
event-more-sessions =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
event-details = Подробности
event-sees-access = Как попасть
event-community = Календарь для публикации
event-door-kept = Отмечали на входе?
event-door-kept-hint = Иначе нельзя сказать, кто не пришёл
event-door-kept-unknown = Как видно по отметкам
event-door-kept-yes = Да, отмечали всех
event-door-kept-no = Нет, отмечали не всех
