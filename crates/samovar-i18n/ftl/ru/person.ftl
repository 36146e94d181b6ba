# Справочник: все, кого знает сообщество.
person-add = Добавить человека
person-add-title = Новый человек
person-list = Люди
person-search = Имя, компания, эл. почта, телефон
person-none = Людей пока нет
person-none-text = Здесь хранятся все, кого вы приглашаете, импортируете или добавляете, вместе с их историей.
person-import = Импорт людей
person-no-match = Никто не подходит под «{ $query }»
person-add-named = Добавить «{ $name }»
person-clear = Очистить
person-count =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }

person-name = Имя
person-name-hint = Так, как в списках и на бейджах
person-given = Имя без фамилии
person-family = Фамилия
person-patronymic = Отчество
person-company = Компания
person-job-title = Должность
person-email = Эл. почта
person-emails = Адреса эл. почты
person-phone = Телефон
person-phones = Телефоны
person-several-hint = Enter добавит ещё один
person-language = Язык
person-language-unknown = Неизвестен
person-language-en = Английский
person-language-ru = Русский
person-consent = Согласие на съёмку
person-consent-not-asked = Не спрашивали
person-consent-yes = Да
person-consent-no = Нет
person-tags = Метки
person-notes = Заметки
person-sources = Источники
person-name-parts = Части имени

person-food = Питание
person-food-change = Изменить
person-food-done = Готово
person-diet = Питание
person-allergens = Аллергии
person-diet-note = Своими словами

person-came = Посещения
person-came-of = { $came } из { $invited }
person-events = События
person-no-events = Событий пока нет
person-event-came = на месте
person-event-speaks = спикер
person-event-staff = команда
person-event-plus-ones = +{ $count }

person-added = Человек добавлен: { $name }
person-deleted = Человек удалён: { $name }
person-delete = Удалить человека
person-gone = Этого человека больше нет в планировщике
