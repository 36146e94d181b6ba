# Потоки: цвет и слово, чтобы хватало любого из них.
track-title = Потоки
track-text = Поток программы узнаётся и по названию, и по цвету.
track-none = Потоков пока нет
track-of-session = Поток
track-no-track = Без потока
track-name = Название потока
track-new = Новый поток
track-add = Добавить поток
track-colour = Цвет
track-added = «{ $name }»: поток добавлен
track-saved = «{ $name }»: поток сохранён
track-deleted = «{ $name }»: поток удалён
track-sessions =
    { $count ->
        [0] Нет пунктов
        [one] { $count } пункт
        [few] { $count } пункта
        [many] { $count } пунктов
       *[other] { $count } пункта
    }
track-colour-blue = Синий
track-colour-green = Зелёный
track-colour-amber = Янтарный
track-colour-red = Красный
track-colour-violet = Фиолетовый
track-colour-teal = Бирюзовый
track-colour-pink = Розовый
track-colour-grey = Серый

# Часы спикеров и залов.
available-title = Доступность
available-text = У кого указаны часы, доступен только в них; без часов — в любое время. Пункт вне этих часов попадёт в список.
available-none = Часы не указаны ни у кого: все доступны в любое время.
available-speakers = Спикеры
available-rooms = Залы
available-of = Чьи часы
available-choose = Выберите спикера или зал
available-from = С
available-until = До
available-from-day = С какого дня
available-until-day = По какой день
available-add = Добавить часы
available-remove = Убрать эти часы
available-save = Сохранить часы
available-any = В любое время
available-saved = Часы сохранены: { $name }

# У пункта программы.
session-hard = Начало точно в срок
session-hard-hint = Сдвиг того, что идёт раньше, его не трогает.
session-setup = Подготовка до, мин
session-teardown = Уборка после, мин
session-hard-word = точно в срок
session-look-speaker-unavailable = Спикер в это время недоступен
session-look-room-unavailable = Зал в это время недоступен
session-look-room-below-heads = Зал мал
session-look-setup-short = Не успеть подготовить зал
session-look-meal-without-sitting = Еда не запланирована

# Сдвиг того, что идёт дальше.
programme-push = Сдвинуть отсюда
programme-push-title = Сдвиг начиная с «{ $title }»
programme-push-minutes = На сколько минут
programme-push-minutes-hint = Меньше нуля — раньше: -15.
programme-push-where = Где
programme-push-where-room = В этом зале
programme-push-where-all = Во всех залах
programme-push-how = Насколько
programme-push-how-by-as-much = Всё на столько же
programme-push-how-as-far-as-needed = Сколько нужно
programme-push-first = Этот пункт
programme-push-first-later = Начинается позже
programme-push-first-longer = Идёт дольше
programme-push-moves = Что сдвинется
programme-push-was = Было
programme-push-is = Станет
programme-push-session = Пункт
programme-push-do = Сдвинуть
programme-push-nothing = Ничего не сдвинется.
programme-push-overlaps = Что после этого накладывается
programme-push-overlap = «{ $title }» и «{ $other }»: наложение { $minutes } мин
programme-pushed =
    { $count ->
        [one] Сдвинут { $count } пункт
        [few] Сдвинуты { $count } пункта
        [many] Сдвинуто { $count } пунктов
       *[other] Сдвинуто { $count } пункта
    }

# Черновик и опубликованное.
programme-draft = Эта программа ещё не опубликована.
programme-draft-word = Черновик
programme-published-word = Опубликована, версия { $number }
programme-as-published = Программа не отличается от версии { $number }.
programme-since =
    { $count ->
        [one] { $count } изменение с версии { $number }
        [few] { $count } изменения с версии { $number }
        [many] { $count } изменений с версии { $number }
       *[other] { $count } изменения с версии { $number }
    }
programme-publish = Опубликовать
programme-publish-title = Публикация программы
programme-publish-text = Программа сохраняется как версия, и отмена её не трогает: так известно, что изменится потом. Никому ничего не отправляется.
programme-publish-first = Вся программа станет версией 1.
programme-publish-do = Опубликовать версию { $number }
programme-published = Версия { $number } опубликована
programme-changes = Что изменилось
programme-changelog = Журнал изменений
programme-changelog-none = Пока ничего не опубликовано.
programme-version-line =
    { $sessions ->
        [one] Версия { $number }, { $when }: { $sessions } пункт
        [few] Версия { $number }, { $when }: { $sessions } пункта
        [many] Версия { $number }, { $when }: { $sessions } пунктов
       *[other] Версия { $number }, { $when }: { $sessions } пункта
    }
programme-change-new = Новое
programme-change-moved = Перенесено
programme-change-cancelled = Отменено
programme-change-changed = Изменено
programme-field-time = время
programme-field-room = зал
programme-field-title = название
programme-field-speakers = спикеры
programme-field-kind = вид
programme-field-track = поток
programme-field-about = описание
programme-concerned = У кого изменился календарь: { $names }
programme-calendars = Подготовить их файлы календаря
programme-calendars-none = Ни у кого календарь не изменился.
programme-agenda = Подготовить файл календаря программы
programme-print = Напечатать программу
programme-print-changes = Напечатать, что изменилось
