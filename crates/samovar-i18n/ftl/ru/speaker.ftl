speaker-state-invited = Приглашение
speaker-state-agreed = Согласие
speaker-state-materials-in = Материалы есть
speaker-state-scheduled = В программе
speaker-state-declined = Отказ

speaker-none = Спикеров пока нет
speaker-none-text = Те, кто выступает на этом событии: от первого приглашения до места в программе.
speaker-add = Добавить спикера
speaker-view = Вид
speaker-view-board = Доска
speaker-view-list = Список
speaker-column-empty = Никого
speaker-keys-hint = Стрелки — ходить, Enter — открыть, Shift+← → — сменить состояние, Delete — убрать

speaker-person = Человек
speaker-person-placeholder = Имя из справочника или новое
speaker-person-hint = Новое имя добавит человека в справочник.
speaker-new-person = { $name }, новая запись в справочнике
speaker-email = Эл. почта
speaker-state = Состояние
speaker-state-of = Состояние: { $name }
speaker-talk = Доклад
speaker-no-talk = Названия доклада ещё нет
speaker-abstract = Аннотация
speaker-needs = Что нужно
speaker-needs-hint = Кликер, виза, встреча на вокзале
speaker-do-not-record = Не записывать
speaker-do-not-record-hint = Без фото и видео этого доклада
speaker-eats = Ест с нами
speaker-eats-hint = Входит в расчёт питания
speaker-notes = Заметки
speaker-call = Быть на месте, минут до начала
speaker-call-hint = До первого выступления; 30, если не указано иное. Так и будет написано в программе для календаря.
speaker-sessions = В программе
speaker-no-sessions = Места в программе ещё нет
speaker-to-programme = Открыть программу
speaker-look-twice = В двух местах сразу
speaker-look-elsewhere = В это время на другом событии

speaker-added = Добавлено: { $name }
speaker-saved = Сохранено: { $name }
speaker-moved = { $name }: { $state }
speaker-removed = Больше не спикер: { $name }
speaker-remove = Убрать из спикеров
speaker-agendas = Программы для календарей
speaker-agenda = Программа для календаря
speaker-missing = Чего ещё нет
speaker-missing-nothing = Всё есть
speaker-missing-of = Ещё нет: { $what }
speaker-missing-count =
    { $count ->
        [one] Не всё есть у { $count } спикера
        [few] Не всё есть у { $count } спикеров
        [many] Не всё есть у { $count } спикеров
       *[other] Не всё есть у { $count } спикера
    }
speaker-gap-biography = биография
speaker-gap-photo = фото
speaker-gap-abstract = аннотация
speaker-gap-materials = материалы
speaker-gap-slot = время в программе
speaker-gap-recording = согласие на запись
speaker-days-left =
    { $count ->
        [0] Событие сегодня
        [one] Остался { $count } день
        [few] Осталось { $count } дня
        [many] Осталось { $count } дней
       *[other] Осталось { $count } дня
    }
speaker-recording-asked = Спросили о записи
speaker-recording-asked-hint = Записывать можно, если выше не отмечено обратное
speaker-journey = Дорога
speaker-arrives = День приезда
speaker-arrives-at = Время приезда
speaker-leaves = День отъезда
speaker-leaves-at = Время отъезда
speaker-travel = Поезда и жильё
speaker-travel-hint = Номера, гостиница, кто встречает
speaker-profile = Биография, фото, ссылки
speaker-keep-talk = Сохранить доклад в библиотеке
speaker-kept-talk = Доклад «{ $title }» в библиотеке
speaker-sheet = Лист спикера
