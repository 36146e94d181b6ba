event-template-monthly-meetup = Ежемесячный митап
event-template-workshop = Мастер-класс
event-template-conference-day = День конференции

event-template-pick = Шаблон
event-template-blank = Без шаблона
event-template-hint = ↓ выбирает, с чего начнётся событие
event-template-brings = Что в нём есть
event-template-brings-nothing = Ничего, кроме самого события.
event-template-length = Длительность: { $length }
event-template-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
event-template-sessions =
    { $count ->
        [one] { $count } пункт программы
        [few] { $count } пункта программы
        [many] { $count } пунктов программы
       *[other] { $count } пункта программы
    }
event-template-tracks =
    { $count ->
        [one] { $count } поток
        [few] { $count } потока
        [many] { $count } потоков
       *[other] { $count } потока
    }
event-template-tasks =
    { $count ->
        [one] { $count } задача
        [few] { $count } задачи
        [many] { $count } задач
       *[other] { $count } задачи
    }
event-template-sittings =
    { $count ->
        [one] { $count } приём пищи
        [few] { $count } приёма пищи
        [many] { $count } приёмов пищи
       *[other] { $count } приёма пищи
    }
event-template-dishes =
    { $count ->
        [one] { $count } блюдо
        [few] { $count } блюда
        [many] { $count } блюд
       *[other] { $count } блюда
    }
event-template-cues =
    { $count ->
        [one] { $count } реплика
        [few] { $count } реплики
        [many] { $count } реплик
       *[other] { $count } реплики
    }
event-template-duties =
    { $count ->
        [one] { $count } обязанность
        [few] { $count } обязанности
        [many] { $count } обязанностей
       *[other] { $count } обязанности
    }
event-template-shots =
    { $count ->
        [one] { $count } нужный кадр
        [few] { $count } нужных кадра
        [many] { $count } нужных кадров
       *[other] { $count } нужного кадра
    }
event-template-budget-lines =
    { $count ->
        [one] { $count } статья бюджета
        [few] { $count } статьи бюджета
        [many] { $count } статей бюджета
       *[other] { $count } статьи бюджета
    }
event-template-late =
    { $count ->
        [one] Уже просрочено: { $count } задача
        [few] Уже просрочено: { $count } задачи
        [many] Уже просрочено: { $count } задач
       *[other] Уже просрочено: { $count } задачи
    }
event-template-late-task = { $title }, срок { $date }
event-template-due-task = { $title }: { $date }
event-template-tasks-due = Задачи по дням
event-template-not-series = Серия планируется без шаблона. Сначала запланируйте событие, потом повторите его.
event-template-used = Событие запланировано по шаблону «{ $name }»: { $title }
event-template-used-late =
    { $count ->
        [one] Событие запланировано по шаблону «{ $name }»: { $title }. Уже просрочена { $count } задача.
        [few] Событие запланировано по шаблону «{ $name }»: { $title }. Уже просрочены { $count } задачи.
        [many] Событие запланировано по шаблону «{ $name }»: { $title }. Уже просрочено { $count } задач.
       *[other] Событие запланировано по шаблону «{ $name }»: { $title }. Уже просрочено { $count } задачи.
    }

event-template-save = Сохранить как шаблон
event-template-save-title = Сохранить «{ $title }» как шаблон
event-template-save-text = Программа, задачи, приёмы пищи и блюда, обязанности, реплики и статьи бюджета сохранятся и будут отсчитываться от начала. Гости, спикеры и команда — нет.
event-template-name = Название шаблона
event-template-replaces = Он заменит шаблон «{ $name }».
event-template-saved = Шаблон сохранён: { $name }
event-template-invalid-name = Назовите шаблон.
event-template-manage = Шаблоны событий
event-template-manage-text = По ним можно планировать новые события. Три есть всегда; событие сохраняется как шаблон из своего меню.
event-template-none = Своих шаблонов пока нет
event-template-none-text = Откройте событие и выберите в его меню «Сохранить как шаблон».
event-template-rename = Переименовать
event-template-rename-of = Переименовать: { $name }
event-template-rename-title = Переименовать шаблон «{ $name }»
event-template-renamed = Шаблон переименован: { $name }
event-template-delete-of = Удалить: { $name }
event-template-deleted = Шаблон удалён: { $name }

event-template-session-doors = Сбор гостей
event-template-session-opening = Открытие
event-template-session-first-talk = Первый доклад
event-template-session-second-talk = Второй доклад
event-template-session-third-talk = Третий доклад
event-template-session-fourth-talk = Четвёртый доклад
event-template-session-break = Кофе-брейк
event-template-session-lightning = Короткие доклады
event-template-session-networking = Общение
event-template-session-welcome = Встреча с кофе
event-template-session-introduction = Введение
event-template-session-part-one = Первая часть
event-template-session-part-two = Вторая часть
event-template-session-lunch = Обед
event-template-session-practice = Практика
event-template-session-results = Итоги и вопросы
event-template-session-registration = Сбор гостей и вход
event-template-session-keynote = Главный доклад
event-template-session-workshop = Мастер-класс рядом с докладами
event-template-session-panel = Дискуссия
event-template-session-closing = Закрытие
event-template-track-main = Доклады
event-template-track-workshops = Мастер-классы

event-template-task-venue = Забронировать площадку
event-template-task-sponsors = Обратиться к спонсорам
event-template-task-call = Открыть приём заявок на доклады
event-template-task-programme = Опубликовать программу
event-template-task-helpers = Узнать, кто поможет на событии
event-template-task-remind = Напомнить тем, кто не ответил
event-template-task-prepare = Сообщить участникам, что подготовить
event-template-task-final-numbers = Передать поставщикам окончательные числа
event-template-task-slides = Собрать слайды
event-template-task-papers = Напечатать бейджи и указатели
event-template-task-equipment = Проверить проектор, микрофоны и переходники
event-template-task-photos = Разослать фотографии и слайды
event-template-task-feedback = Спросить гостей о впечатлениях
event-template-task-pay = Оплатить счета

event-template-dish-coffee = Кофе
event-template-dish-tea = Чай
event-template-dish-pastries = Выпечка
event-template-dish-water = Вода
event-template-dish-bites = Закуски
event-template-dish-drinks = Напитки

event-template-cue-microphones = Включить микрофоны, выключить музыку
event-template-cue-slides = Вывести слайды на экран
event-template-cue-call-in = Позвать всех в зал
event-template-duty-door = Вход
event-template-duty-stage = Сцена и микрофоны
event-template-duty-stage-later = Сцена и микрофоны, вторая половина дня
event-template-duty-food = Питание
event-template-duty-photo = Фотографии
event-template-shot-hall = Полный зал
event-template-shot-group = Все вместе

event-template-line-venue = Аренда площадки
event-template-line-equipment = Оборудование
event-template-line-travel = Проезд спикеров
event-template-line-speakers = Гонорар ведущего
event-template-line-gifts = Подарки спикерам
event-template-line-print = Бейджи и указатели
event-template-line-materials = Раздаточные материалы
event-template-line-photo = Фотограф
event-template-line-insurance = Страховка
