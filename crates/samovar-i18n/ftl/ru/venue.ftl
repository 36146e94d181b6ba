# Площадки и их залы.
venue-new = Новая площадка
venue-name = Название
venue-name-missing = Введите название
venue-make = Добавить площадку
venue-address = Адрес
venue-access-notes = Как попасть внутрь
venue-access-hint = Вход без ступеней, какой звонок, парковка
venue-contact = Контакт
venue-contact-name = Контактное лицо
venue-contact-email = Электронная почта
venue-contact-phone = Телефон
venue-capacity = Мест
venue-cost = Стоимость
venue-currency = Валюта
venue-notes = Заметки
venue-rooms = Залы
venue-rooms-count =
    { $count ->
        [0] Без залов
        [one] { $count } зал
        [few] { $count } зала
        [many] { $count } залов
       *[other] { $count } зала
    }
venue-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
venue-room-add = Добавить зал
venue-room-name = Название зала
venue-room-layout = Расстановка
venue-room-layout-hint = Ряды, столы, стоя
venue-room-remove = Убрать: { $name }
venue-room-edit = Изменить: { $name }
venue-room-done = Готово
venue-upcoming = Предстоящие события
venue-no-upcoming = Здесь ничего не запланировано
venue-conflicts = Занято дважды
venue-empty-title = Площадок ещё нет
venue-empty-text = Площадка хранит залы, число мест, как попасть внутрь, контакт и цену. Добавьте место, где вы собираетесь.
venue-search = Название или адрес
venue-list = Список площадок
venue-created = Площадка добавлена: { $name }
venue-saved = Сохранено: { $name }
venue-deleted = Площадка удалена: { $name }
venue-room-added = Зал добавлен: { $name }
venue-room-removed = Зал убран: { $name }
venue-delete = Удалить площадку
venue-calendars-along =
    { $count ->
        [one] Вместе с ней удалён { $count } календарь занятости
        [few] Вместе с ней удалены { $count } календаря занятости
        [many] Вместе с ней удалено { $count } календарей занятости
       *[other] Вместе с ней удалено { $count } календаря занятости
    }
