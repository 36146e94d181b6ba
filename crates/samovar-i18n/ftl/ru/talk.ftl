talk-library = Спикеры и доклады
talk-view = Что в списке
talk-view-talks = Доклады
talk-view-speakers = Спикеры
talk-search = Искать по названиям и именам
talk-list = Доклады
talk-empty-title = Докладов пока нет
talk-empty-text = Доклад стоит здесь один раз, сколько бы его ни читали: название на любом языке, аннотация, слайды.
talk-new = Новый доклад
talk-make = Добавить доклад
talk-created = Доклад «{ $title }» добавлен
talk-saved = Доклад «{ $title }» сохранён
talk-deleted = Доклад «{ $title }» удалён; пункты программы, где его читали, остались
talk-delete = Удалить доклад
talk-title = Название
talk-title-missing = Дайте докладу название
talk-about = Аннотация
talk-language = Язык
talk-language-hint = На чём написаны это название и эта аннотация
talk-language-unset = Не указан
talk-language-add = Ещё язык
talk-language-remove = Убрать этот язык
talk-people = Кто читает
talk-person-add = Добавить человека
talk-minutes = Сколько нужно минут
talk-minutes-hint = Пусто: сколько обычно длится такой пункт
talk-minutes-said =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
talk-materials = Материалы
talk-materials-hint = Слайды, код, запись: по ссылке или имени файла в строке
talk-notes = Заметки
talk-given = Где читали
talk-given-never = Ещё не читали
talk-given-unplaced = времени пока нет
talk-given-last = Последний раз
talk-given-times = Сколько раз
talk-give = Поставить в программу
talk-give-event = Событие
talk-give-text = Доклад попадёт в программу без времени, а те, кто его читает, станут там приглашёнными спикерами.
talk-gave = «{ $title }» в программе, времени пока нет
talk-of-session = Доклад из библиотеки
talk-of-session-none = Никакой

profile-name = Имя
profile-company = Компания
profile-events = События
profile-talks = Доклады
profile-biography = Биография
profile-photo = Фото
profile-there = Есть
profile-list = Спикеры
profile-empty-title = Спикеров пока нет
profile-empty-text = Здесь стоят те, кто выступает на событиях или у кого есть доклад: с биографией, фото и ссылками для всех будущих событий.
profile-biography-add = Биография на другом языке
profile-links = Ссылки
profile-links-hint = Страница, канал: по одной в строке
profile-photo-choose = Выбрать фото
profile-photo-remove = Убрать фото
profile-photo-of = Фото: { $name }
profile-photo-unreadable = Фото { $name } есть, но прочитать его нельзя. Выберите его заново.
profile-saved = { $name }: сохранено
profile-photo-set = { $name }: фото выбрано
profile-photo-removed = { $name }: фото убрано
profile-person = В справочнике людей
