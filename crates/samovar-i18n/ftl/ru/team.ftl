# Кто чем занят на событии: обязанности, смены, кого позвали, и кадры.
team-none = Обязанностей пока нет
team-none-text = Кто стоит на входе, кто раздаёт еду, кто снимает. Добавьте обязанность, разбейте её на смены и позовите людей.
team-no-shifts = Смен пока нет.
team-nobody = Смен пока ни у кого нет.
team-no-time = времени пока нет
team-of-needed = { $confirmed } из { $needed }
team-more-than-needed = { $confirmed }, нужно { $needed }
team-duties = Обязанности на событии
team-duty-add = Добавить обязанность
team-duty-new = Новая обязанность
team-duty-title = Что делать
team-duty-title-hint = Вход, еда, фотосъёмка
team-duty-kind = Вид
team-duty-kind-door = вход
team-duty-kind-food = питание
team-duty-kind-photo = фото
team-duty-kind-video = видео
team-duty-kind-stage = сцена
team-duty-kind-other = другое
team-duty-note = Заметка
team-duty-note-hint = Куда подойти, что взять, у кого спросить
team-duty-added = Обязанность добавлена: { $title }
team-duty-deleted = Обязанность удалена: { $title }
team-saved = Сохранено: { $title }
team-shift-add = Добавить смену
team-shift-by = Когда
team-shift-by-session = по пункту программы
team-shift-by-clock = по часам
team-shift-session = Пункт программы
team-shift-no-sessions = В программе пока нет пунктов: задайте часы.
team-shift-before = Минут до
team-shift-after = Минут после
team-shift-starts = С
team-shift-ends = До
team-shift-needed = Сколько человек нужно
team-shift-added = Смена добавлена: { $title }
team-shift-deleted = Смена удалена: { $title }
team-shift-delete = Удалить смену: { $title }
team-shift-tied = переносится вместе с «{ $session }»
team-shift-named = { $title }, { $hours }
team-confirmed = Подтвердили
team-who = Кто
team-assign = Позвать на смену: { $shift }
team-assign-hint = Имя
team-ask = Позвать
team-assigned = Приглашение на смену: { $name }
team-state-of = Состояние: { $name }
team-state-asked = ждём ответа
team-state-confirmed = подтверждено
team-state-declined = отказ
team-state-came = на месте
team-state-absent = неявка
team-state-set = { $name }: { $state }
team-unassign = Снять со смены: { $name }
team-unassigned = Больше не на смене: { $name }
team-all-came = Все подтвердившие пришли
team-all-came-done =
    { $count ->
        [one] Отмечен { $count } человек
        [few] Отмечены { $count } человека
        [many] Отмечено { $count } человек
       *[other] Отмечено { $count } человека
    }
team-shots = Кадры
team-shots-none = Кадров пока не заказано.
team-shot-add = Добавить кадр
team-shot = Что на нём
team-shot-hint = Зал с последнего ряда, стенд спонсора
team-shot-of = К чему
team-shot-of-nothing = ни пункт, ни обязательство
team-shot-must = обязательно
team-shot-must-label = Этот кадр обязателен
team-shot-who = Кто снимает
team-shot-anybody = у кого камера
team-shot-added = Кадр добавлен: { $title }
team-shot-deleted = Кадр удалён: { $title }
team-shot-taken = Снято: { $title }
team-shot-to-take = Снова предстоит снять: { $title }
team-shot-delete = Удалить кадр: { $title }
team-shot-from-promise = Обещано: { $sponsor }
team-no-photos =
    { $count ->
        [0] Никто не просил его не снимать
        [one] Просит не снимать { $count } человек: имя стоит в списке кадров
        [few] Просят не снимать { $count } человека: имена стоят в списке кадров
        [many] Просят не снимать { $count } человек: имена стоят в списке кадров
       *[other] Просят не снимать { $count } человека: имена стоят в списке кадров
    }
team-export = Сохранить файлы календаря
team-file-folder = смены
