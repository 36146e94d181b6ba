session-kind-talk = Доклад
session-kind-workshop = Мастер-класс
session-kind-panel = Дискуссия
session-kind-lightning = Блиц-доклады
session-kind-break = Перерыв
session-kind-meal = Еда
session-kind-doors = Сбор гостей
session-kind-networking = Общение
session-kind-other = Другое

# Программа: список по порядку, со временем.
session-list = Программа
session-none = Программы пока нет
session-none-text = Введите ниже первое название и нажмите Enter. Каждый пункт начинается, когда заканчивается предыдущий.
session-add = Добавить пункт
session-add-title = Название нового пункта
session-add-placeholder = Ужин 20:00 1 ч, затем Enter
session-add-hint = Встанет после последнего
session-added = «{ $title }»: пункт добавлен
session-count =
    { $count ->
        [one] { $count } пункт
        [few] { $count } пункта
        [many] { $count } пунктов
       *[other] { $count } пункта
    }
session-unscheduled = Пока без времени
session-earlier = Раньше
session-later = Позже
session-earlier-named = Передвинуть «{ $title }» раньше
session-later-named = Передвинуть «{ $title }» позже
session-moved = «{ $title }»: начало в { $time }
session-keys-hint = ↑ ↓ — ходить, Enter — открыть, Alt+↑ ↓ — передвинуть, Delete — удалить

session-title = Название
session-kind = Вид
session-day = День
session-starts = Начало
session-minutes = Длительность
session-room = Зал
session-no-room = Без зала
session-no-venue = У события ещё нет площадки, поэтому залов для выбора нет.
session-speakers = Спикеры
session-no-speakers = На этом событии пока никто не выступает.
session-to-speakers = Добавить спикеров
session-about = О чём
session-saved = «{ $title }»: сохранено
session-deleted = «{ $title }»: пункт удалён
session-ends-at = Конец в { $time }
session-save-time = Сохранить
session-save-and-shift =
    { $count ->
        [one] Сохранить и сдвинуть следующий на { $by }
        [few] Сохранить и сдвинуть следующие { $count } на { $by }
        [many] Сохранить и сдвинуть следующие { $count } на { $by }
       *[other] Сохранить и сдвинуть следующие { $count } на { $by }
    }
session-shift-offer =
    { $count ->
        [one] Дальше идёт { $count } пункт.
        [few] Дальше идут { $count } пункта.
        [many] Дальше идут { $count } пунктов.
       *[other] Дальше идёт { $count } пункта.
    }
session-shifted-later = «{ $title }»: сохранено, следующее — на { $by } позже
session-shifted-earlier = «{ $title }»: сохранено, следующее — на { $by } раньше
session-unschedule = Убрать из расписания
session-unscheduled-done = «{ $title }»: теперь без времени
session-schedule = Поставить после последнего
session-scheduled = «{ $title }»: начало в { $time }

# Что не так в строке, двумя-тремя словами.
session-looks = Стоит посмотреть
session-look-speaker-twice = Спикер в двух местах
session-look-room-twice = Зал занят дважды
session-look-outside = Вне времени события
