# Вкладка «Печать и экспорт». То, что стоит на самой бумаге, — в print.ftl.
export-door-list = Список на входе
export-door-list-text = Имена по фамилиям и квадраты для галочек, чтобы вести вход без экрана.
export-door-list-guests =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
export-door-list-undecided =
    { $count ->
        [one] ещё не решил: { $count }
        [few] ещё не решили: { $count }
        [many] ещё не решили: { $count }
       *[other] ещё не решили: { $count }
    }
export-door-list-waitlisted =
    { $count ->
        [one] ждёт места: { $count }
        [few] ждут места: { $count }
        [many] ждут места: { $count }
       *[other] ждут места: { $count }
    }
export-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
export-cannot-draw-more = ещё { $count }
export-cannot-draw-how = Этих букв нет ни в одном шрифте: вместо них выйдет □. Установите шрифт, где они есть, и откройте «Самовар» заново или впишите имена от руки: гость найдётся по коду.
export-machine-fonts = Буквы, которых нет в шрифтах «Самовара», взяты из шрифтов этого компьютера: { $fonts }
export-options = Что на листе
export-paper-language = Язык бумаги
export-language-en = English
export-language-ru = Русский
export-paper-size = Бумага
export-paper-a4 = A4
export-paper-letter = Letter
export-landscape = Альбомная
export-split = А–К и Л–Я на отдельных листах
export-blank-lines = Пустых строк для гостей без записи
export-columns = Столбцы
export-column-company = Компания
export-column-plus-ones = Спутники
export-column-diet = Питание и аллергии
export-column-notes = Заметки
export-column-ticket-kind = Вид билета
export-undecided = И те, кто ещё не решил
export-waitlist = И лист ожидания, на отдельных страницах
export-preview-page = Страница { $page } из { $pages }: { $sheet }
export-page-of = { $page } из { $pages }
export-previous-page = Предыдущая страница
export-next-page = Следующая страница
export-save-pdf = Сохранить PDF
export-save-as = Сохранить как…
export-save-and-open = Сохранить и открыть для печати
export-saved-at = Сохранено: { $path }
export-open-file = Открыть
export-open-folder = Открыть папку
export-show-in-folder = Показать в папке

export-calendar = Календарь
export-language = Язык
export-event-file = Добавить в календарь
export-event-file-text = Один файл с событием: кто его откроет, у того событие появится в календаре.
export-agenda-file = Программа
export-agenda-file-text = Один файл со всеми пунктами, у которых есть время.
export-invitations = Приглашения
export-save-file = Сохранить файл
export-invitations-saved =
    { $count ->
        [0] Ни одного файла не записано
        [one] Сохранён { $count } файл
        [few] Сохранено { $count } файла
        [many] Сохранено { $count } файлов
       *[other] Сохранено { $count } файла
    }
export-kind-pdf = Документ PDF
export-kind-calendar = Файл календаря

export-paper = На бумаге
export-sheets = Листы
export-who = Для кого
export-who-all = Для всех, кто придёт
export-surname-first = Сначала фамилия
export-people-count =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }

export-badges = Бейджи
export-badges-text = Имя настолько крупно, насколько помещается, роль словом и цветом и код, который читает сканер на входе.
export-badges-count =
    { $count ->
        [one] { $count } бейдж
        [few] { $count } бейджа
        [many] { $count } бейджей
       *[other] { $count } бейджа
    }
export-badges-none-printed = Ещё ничего не напечатано.
export-badges-printed = Напечатано: { $printed }, последний раз { $at }; новых с тех пор: { $fresh }.
export-badges-flagged = Бейджи сохранены и отмечены как напечатанные.
export-badges-only-new = Только для тех, у кого ещё нет
export-badges-chosen = Для выбранных
export-badges-find = Найти по имени
export-badges-chosen-count = Выбрано: { $count }
export-badges-printed-at = Напечатан { $at }
export-badges-more = Ещё { $count }: введите имя, чтобы найти.
export-badges-speakers = Спикеры
export-badges-staff = Команда
export-badges-plus-ones-named = С именем
export-badges-plus-ones-all = Все, остальным — «+1: …»
export-badges-plus-ones-none = Без бейджей
export-badges-size = Размер
export-badges-insert = 90 × 55 мм, в держатель
export-badges-card = 85 × 54 мм, карточка
export-badges-lanyard = 100 × 150 мм, на ленте
export-badges-label = Этикетки 62 мм с рулона
export-badges-both-sides = С двух сторон
export-badges-both-sides-hint = Печатать с двух сторон с переворотом по длинному краю.
export-badges-cut-marks = Метки для резки
export-badges-skip = Занятых мест на первом листе

export-calibration = Принтер печатает со сдвигом
export-calibration-text = Напечатайте лист калибровки, измерьте, как на нём написано, и впишите то, что он просит. Этот компьютер запомнит числа.
export-calibration-right = Вправо, мм
export-calibration-down = Вниз, мм
export-calibration-save = Лист калибровки

export-tickets = Билеты
export-tickets-text = По одному на каждого гостя, который придёт; по коду входит вся компания. В QR-коде только код и ничего о госте.
export-tickets-count =
    { $count ->
        [one] { $count } билет
        [few] { $count } билета
        [many] { $count } билетов
       *[other] { $count } билета
    }
export-tickets-one = По одному на странице (A6)
export-tickets-names = С именами

export-sign-in = Лист регистрации
export-sign-in-text = Все, кого ждут, место для подписи и можно ли фотографировать, если это известно.
export-sign-in-team = И спикеры с командой

export-tent-cards = Таблички на стол
export-tent-cards-text = Сложить по пунктиру: имя читается с обеих сторон стола.
export-tent-cards-count =
    { $count ->
        [one] { $count } табличка
        [few] { $count } таблички
        [many] { $count } табличек
       *[other] { $count } таблички
    }
export-tent-cards-speakers = Для спикеров и ведущих
export-dish-labels = Таблички к блюдам
export-dish-labels-text = Восемь карточек на листе, чтобы разрезать и поставить к блюдам: кому подходит, что содержит, а если этого никто не указал, то так и сказано.
export-dish-labels-count =
    { $count ->
        [one] { $count } табличка
        [few] { $count } таблички
        [many] { $count } табличек
       *[other] { $count } таблички
    }
export-sittings-all = Все приёмы пищи
export-speakers = Программы спикеров
export-speakers-text = По файлу на спикера, на его языке: когда быть на месте и свои выступления. Ни чужих гостей, ни ответов.
export-tasks = Задачи
export-tasks-text = Задачи этого события для вашего календаря, в виде дел.
export-community = Календарь сообщества
export-community-text = Всё, что впереди, одним файлом: серии — сериями, без черновиков. Для публикации или рассылки участникам.
export-speakers-without = Ещё не в программе: { $names }
export-save-files = Сохранить файлы
export-save-into = Сохранить в папку…
export-team = Команда
export-team-text = Кто и когда чем занят, памятка каждому или список кадров.
export-budget = Бюджет
export-budget-text = Расходы и доходы по статьям: план, согласовано, по счетам, оплачено — и сколько выходит на человека.
export-budget-lines =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
export-order-text = Заказ поставщику: каким его отправили бы сейчас или какой отправляли, с отметками об изменениях
export-kitchen-text = Скольких кормит каждый приём пищи, по питанию, и кому нужно особое
export-order-open = Открыть «Питание»
export-rows =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
export-run-sheet-text = Кто что делает и когда, целиком или по одной линии, с версией.
export-cues = Реплики для календарей
export-cues-text = Файл каждому, у кого есть реплики в сценарном плане. Отданный снова после изменения, он переносит записи.
export-programme = Программа
export-programme-text = Гостям: плакат или буклет, который складывают. Для площадки: таблички на двери залов, залы и часы на одном листе на день и что изменилось после публикации.
export-programme-large = Вдвое больше: A3, а при Letter — Tabloid
export-programme-about = С описаниями
export-programme-fold = Печатайте с двух сторон с переворотом по короткому краю и сложите все листы вместе пополам.
export-programme-which = Какой лист
export-speaker-sheet-text = Когда быть на месте, что и где читать, дорога и кому звонить.
export-speaker-sheet-all = Все спикеры
