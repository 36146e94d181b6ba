### Words that stand on paper. Short: column heads have little room.

print-weekday =
    { $weekday ->
        [mon] понедельник
        [tue] вторник
        [wed] среда
        [thu] четверг
        [fri] пятница
        [sat] суббота
       *[sun] воскресенье
    }
print-month =
    { $month ->
        [jan] января
        [feb] февраля
        [mar] марта
        [apr] апреля
        [may] мая
        [jun] июня
        [jul] июля
        [aug] августа
        [sep] сентября
        [oct] октября
        [nov] ноября
       *[dec] декабря
    }
print-month-short =
    { $month ->
        [jan] янв.
        [feb] февр.
        [mar] мар.
        [apr] апр.
        [may] мая
        [jun] июн.
        [jul] июл.
        [aug] авг.
        [sep] сент.
        [oct] окт.
        [nov] нояб.
       *[dec] дек.
    }
print-date = { $weekday }, { $day } { $month } { $year } г.
print-date-short = { $day } { $month } { $year } г.
print-page = Страница { $page } из { $pages }
print-printed = Напечатано { $when }

print-door-list = Список на входе
print-door-list-part = Список на входе { $letters }
print-door-list-number = Список { $number }
print-door-list-column-number = №
print-door-list-coming =
    { $count ->
        [one] Придёт { $count }
        [few] Придут { $count }
        [many] Придут { $count }
       *[other] Придёт { $count }
    }
print-door-list-made-of = { $guests } + { $plusones }
print-door-list-guests =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
print-door-list-plus-ones =
    { $count ->
        [one] { $count } спутник
        [few] { $count } спутника
        [many] { $count } спутников
       *[other] { $count } спутника
    }
print-door-list-maybe = возможно: { $count }
print-door-list-waitlisted = лист ожидания: { $count }
print-door-list-empty = В этом списке пока никого нет. Строки ниже — для тех, кто всё-таки придёт.

print-door-list-section-maybe = Возможно
print-door-list-section-waitlist = Лист ожидания
print-door-list-continued = { $section } (продолжение)
print-door-list-section-walk-ins = Гости без записи
print-door-list-column-tick = Вход
print-door-list-column-name = Имя
print-door-list-column-company = Компания
print-door-list-column-plus-ones = +1
print-door-list-column-diet = Питание, аллергии
print-door-list-column-note = Заметка
print-door-list-column-ticket-kind = Билет
print-door-list-column-code = Код
print-door-list-allergens = Аллергия: { $allergens }

print-badges = Бейджи
print-role-guest = Гость
print-role-speaker = Спикер
print-role-staff = Команда
print-role-host = Ведущий
print-badge-plus-one = +1: { $name }
print-millimetres = { $length } мм

print-calibration = Куда попадает принтер?
print-calibration-file = Калибровка принтера
print-calibration-actual-size = Напечатайте этот лист в натуральную величину (100 %), без «по размеру страницы», на той же бумаге, что и бейджи.
print-calibration-line = Измерьте линейку внизу. Если в ней не { $length } мм, принтер меняет масштаб: отключите это и напечатайте снова.
print-calibration-left = Измерьте расстояние от левого края бумаги до центра креста. Если больше { $distance } мм, впишите разницу в поле «Вправо» со знаком минус, если меньше — без него.
print-calibration-top = Так же измерьте расстояние от верхнего края до центра креста и впишите разницу в поле «Вниз».
print-calibration-now = Этот лист напечатан со сдвигом вправо { $right } и вниз { $down }. Прибавьте к этим числам новые разницы.
print-calibration-again = Напечатайте этот лист ещё раз: теперь оба расстояния — { $distance } мм.

print-ticket = Билет
print-ticket-way-in = Как войти
print-tickets = Билеты
print-ticket-party =
    { $count ->
        [one] На { $count } человека
        [few] На { $count } человека
        [many] На { $count } человек
       *[other] На { $count } человека
    }

print-sign-in = Лист регистрации
print-sign-in-signature = Подпись
print-sign-in-photos = Фото
print-sign-in-photos-legend = Фото: галочка — можно, крестик — нельзя

print-tent-cards = Таблички на стол
print-dish-labels = Таблички к блюдам
print-label-holds = Содержит: { $allergens }
print-label-holds-none = Аллергены: нет ни одного из указываемых по закону
print-label-not-stated = Аллергены: не указаны – спросите организаторов
print-label-traces = Возможны следы: { $allergens }
print-budget = Бюджет
print-budget-in = Суммы в { $currency }
print-budget-what = Статья
print-budget-planned = План
print-budget-agreed = Согласовано
print-budget-invoiced = По счетам
print-budget-paid = Оплачено

# В самом низу листа; после двоеточия идут коды или адреса гостей.
print-foot-names =
    { $count ->
        [one] { $count } имя на этом компьютере напечатать нечем
        [few] { $count } имени на этом компьютере напечатать нечем
        [many] { $count } имён на этом компьютере напечатать нечем
       *[other] { $count } имени на этом компьютере напечатать нечем
    }
print-foot-texts =
    { $count ->
        [one] ещё в { $count } тексте не хватает букв
        [few] ещё в { $count } текстах не хватает букв
        [many] ещё в { $count } текстах не хватает букв
       *[other] ещё в { $count } тексте не хватает букв
    }
print-foot-cut =
    { $count ->
        [one] { $count } текст слишком длинный и кончается на «…»
        [few] { $count } текста слишком длинные и кончаются на «…»
        [many] { $count } текстов слишком длинные и кончаются на «…»
       *[other] { $count } текста слишком длинные и кончаются на «…»
    }
print-team-roster = График дежурств
print-team-slips = Памятки команды
print-team-shots = Список кадров
print-team-mark-short = Черта: подтвердили меньше, чем нужно
print-team-mark-must = Черта: кадр обязателен
print-team-when = Когда
print-team-who = Кто
print-team-needed = Подтвердили
print-team-where = Где
print-team-with = Вместе с
print-team-more = { $names } и ещё { $more }
print-team-shot = Что на кадре
print-team-taken = Снято
print-team-is-taken = да
print-team-no-photos = Этих людей не снимать
print-team-no-photos-none = Никто не просил его не снимать.
print-programme = Программа
print-programme-draft = Черновик
print-programme-version = Версия { $number }
print-programme-since = Черновик после версии { $number }
print-programme-none = Времени пока нет ни у одного пункта программы.
print-booklet = Буклет программы
print-room-signs = Таблички на двери залов
print-room-sign-none = В этом зале ничего не запланировано.
print-room-signs-none = У площадки этого события пока нет залов.
print-timetable = Сетка программы
print-programme-changes = Изменения в программе
print-programme-changes-since = С версии { $number }
print-programme-changes-none = С версии { $number } ничего не изменилось.
print-programme-changes-draft = Программа ещё не опубликована: сравнивать не с чем.
print-programme-session = Пункт
print-programme-was = Было
print-programme-is = Стало
print-speaker-sheet = Лист спикера
print-speaker-when = Когда
print-speaker-where = Где
print-speaker-call = Быть на месте
print-speaker-no-time = Времени пока нет
print-speaker-arrives = Приезд: { $at }
print-speaker-leaves = Отъезд: { $at }
print-speaker-travel = Дорога: { $travel }
print-speaker-needs = Нужно: { $needs }
print-speaker-contact = Кому звонить: { $who }
print-speaker-contact-venue = На площадке: { $who }
print-person-card = Карточка
print-person-card-what = Что

print-recovery = Лист восстановления
print-recovery-planner = Планировщик: { $name }
print-recovery-scan = Тот же ключ для ручного сканера
print-recovery-opens = Что он открывает
print-recovery-opens-text = Этот планировщик и его резервные копии, пока пароль не сменят или не снимут. Копии, которые сделаны раньше и лежат в другом месте, например на флешке, он открывает и после этого: тогда лист нужно уничтожить, а не просто выбросить.
print-recovery-keep = Что с ним делать
print-recovery-keep-text = Хранить не там, где ноутбук: тот, у кого этот лист, может прочитать планировщик. Без пароля и без этого листа планировщик потерян. Файл, с которого лист напечатан, удалите: он открывает планировщик точно так же.
print-recovery-use = Как им пользоваться
print-recovery-use-text = Там, где Samovar спрашивает пароль, введите вместо него этот ключ латиницей, группу за группой по порядку номеров, или считайте код сканером. Дефисы можно не вводить. Букв I и O в ключе нет: то, что на них похоже, — цифры 1 и 0.
print-recovery-kept = Где хранится:
