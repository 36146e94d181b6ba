# Сценарный план события и реплики в нём.
run-sheet-name = Сценарный план
run-sheet-kind-session = пункт программы
run-sheet-kind-cue = реплика
run-sheet-kind-sitting = еда
run-sheet-kind-delivery = доставка
run-sheet-kind-call = прибытие
run-sheet-kind-shift = смена
run-sheet-kind-task = задача
run-sheet-kind-promise = обязательство
run-sheet-delivery = Доставка: { $supplier }
run-sheet-call = Быть на месте: { $name }
run-sheet-list = Что происходит, по времени
run-sheet-none = В плане пока ничего нет
run-sheet-none-text = Пункты программы со временем попадают сюда сами, как и еда, доставки, прибытие докладчиков, задачи и обязательства этого дня. Добавьте реплики для тех, кто ведёт вечер.
run-sheet-none-of-lane = В этой линии пока ничего нет
run-sheet-version = Версия { $version }
run-sheet-lane = Линия
run-sheet-all-lanes = Все линии
run-sheet-lane-of = Сценарный план: { $lane }
run-sheet-minutes = Мин
run-sheet-what = Что
run-sheet-who = Кто
run-sheet-lanes = Линии
run-sheet-done = Готово
run-sheet-is-done = готово
run-sheet-no-time = времени пока нет
run-sheet-any-time = в течение дня
run-sheet-length =
    { $count ->
        [one] { $count } мин
        [few] { $count } мин
        [many] { $count } мин
       *[other] { $count } мин
    }
run-sheet-done-of = Готово: { $what }
run-sheet-ticked = Готово: { $what }
run-sheet-reopened = Снова предстоит: { $what }
run-sheet-start-show = Начать показ
run-sheet-print = Печать
run-sheet-owners = Календари тех, у кого есть реплики
cue-lane-stage = сцена
cue-lane-sound = звук
cue-lane-light = свет
cue-lane-screen = экран
cue-lane-photo = фото
cue-lane-food = еда
cue-lane-door = вход
cue-anchor-start = от начала
cue-anchor-end = от конца
cue-anchor-clock = по часам
cue-add = Добавить реплику
cue-words = Реплика
cue-words-placeholder = Погасить свет, включить музыку
cue-anchor = Когда
cue-session = Пункт программы
cue-offset = Минут после
cue-offset-hint = −2 — за две минуты до
cue-at = Время
cue-at-date = Дата
cue-minutes = Длится, минут
cue-lane = Линия
cue-owner = Кто
cue-added = Реплика добавлена: { $words }
cue-saved = Сохранено: { $words }
cue-deleted = Реплика удалена: { $words }
cue-delete = Удалить
cue-none = Реплик пока нет
run-sheet-begins = теперь в { $time }
