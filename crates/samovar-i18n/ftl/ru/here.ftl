# Части вкладки «Вход», кроме самой двери.
here-parts = Разделы входа
here-part-door = Дверь
here-part-here = Сейчас на месте
here-part-arrivals = Как приходили
here-part-paper = Сверка с бумагой
here-part-log = Журнал

# Кто сейчас в здании.
here-count =
    { $count ->
        [one] В здании { $count } человек
        [few] В здании { $count } человека
        [many] В здании { $count } человек
       *[other] В здании { $count } человека
    }
here-have-left =
    { $count ->
        [one] { $count } человек уже вышел
        [few] { $count } человека уже вышли
        [many] { $count } человек уже вышли
       *[other] { $count } человека уже вышли
    }
here-search = Имя, компания или почта
here-name = Имя
here-company = Компания
here-heads = Из компании
here-of-party = { $here } из { $party }
here-since = На месте с
here-station = Стойка
here-code = Код
here-no-match = На месте никого по запросу «{ $query }»
here-clear = Очистить поиск
here-nobody = Пока никого нет
here-nobody-text = Здесь все, кого отметили на входе, пока они не выйдут.
here-leave = Отметить выход
here-leave-title = Выход: { $name }
here-leave-heads = Сколько выходит, на месте { $here }
here-left =
    { $count ->
        [one] Выход отмечен: { $name }
        [few] Выход отмечен: { $name }, { $count } человека
        [many] Выход отмечен: { $name }, { $count } человек
       *[other] Выход отмечен: { $name }, { $count } человека
    }

# Как заполнялся вечер.
arrivals-finding =
    { $count ->
        [one] Больше всего с { $from } до { $to }: { $count } человек
        [few] Больше всего с { $from } до { $to }: { $count } человека
        [many] Больше всего с { $from } до { $to }: { $count } человек
       *[other] Больше всего с { $from } до { $to }: { $count } человека
    }
arrivals-summary =
    { $count ->
        [one] С { $from } до { $to } пришёл { $count } человек.
        [few] С { $from } до { $to } пришли { $count } человека.
        [many] С { $from } до { $to } пришли { $count } человек.
       *[other] С { $from } до { $to } пришло { $count } человека.
    }
arrivals-across = По { $minutes } минут, с
arrivals-total = Все стойки
arrivals-so-far = Всего к этому времени
arrivals-no-station = Стойка без названия
arrivals-as-table = Показать таблицей
arrivals-none = Пока никто не пришёл
arrivals-none-text = Когда гостей начнут отмечать, здесь будет видно, сколько человек вошло за каждые пять минут и через какую стойку.

# Журнал: каждая отметка на входе.
log-at = Время
log-kind = Что
log-heads = Человек
log-device = Компьютер
log-notes = Примечание
log-over = впустили всё равно: { $reason }
log-removed = Гость удалён из списка
log-not-counted = Отменено, не считается
log-count =
    { $count ->
        [one] { $count } запись, сначала последние
        [few] { $count } записи, сначала последние
        [many] { $count } записей, сначала последние
       *[other] { $count } записи, сначала последние
    }
log-none = На входе пока ничего не было
log-none-text = Здесь записаны все входы, выходы и отмены, каждый со временем и стойкой.
log-take-back = Отменить отметку
log-taken-back = Отменено: { $what }, { $name }
