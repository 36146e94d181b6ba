# Поставщики: кто привозит еду и на каких условиях.
supplier-new = Новый поставщик
supplier-name = Название
supplier-name-missing = Введите название
supplier-make = Добавить поставщика
supplier-contact = Контактное лицо
supplier-email = Электронная почта
supplier-phone = Телефон
supplier-language = Язык бумаг
supplier-language-hint = На нём пишутся заказы
supplier-language-unset = Как в планировщике
supplier-currency = Валюта
supplier-vat = НДС
supplier-vat-none = Без НДС
supplier-vat-included = Включён в цены
supplier-vat-added = Добавляется к ценам
supplier-vat-rate = Ставка НДС, %
supplier-final-hours = Точное число, за часов
supplier-final-hours-hint = До начала события; потом выставят счёт за это число
supplier-overset = Накрыть сверх, %
supplier-overset-hint = Сверх гарантированного числа
supplier-min-heads = Минимум человек
supplier-min-spend = Минимальная сумма
supplier-service = Обслуживание, %
supplier-delivery = Доставка
supplier-notes = Заметки
supplier-terms = Условия
supplier-menu = Меню
supplier-menu-open = Открыть меню
supplier-dishes =
    { $count ->
        [0] Блюд пока нет
        [one] { $count } блюдо
        [few] { $count } блюда
        [many] { $count } блюд
       *[other] { $count } блюда
    }
supplier-upcoming = Предстоящие события
supplier-gone = Этого поставщика в планировщике уже нет
supplier-empty-title = Поставщиков ещё нет
supplier-empty-text = Поставщик хранит контакт, условия и меню. Введите меню один раз — каждое событие возьмёт блюда из него.
supplier-search = Название или контакт
supplier-list = Список поставщиков
supplier-created = Поставщик добавлен: { $name }
supplier-saved = Сохранено: { $name }
supplier-deleted = Поставщик удалён: { $name }
supplier-menu-along =
    { $count ->
        [one] Вместе с ним удалено { $count } блюдо меню
        [few] Вместе с ним удалены { $count } блюда меню
        [many] Вместе с ним удалено { $count } блюд меню
       *[other] Вместе с ним удалено { $count } блюда меню
    }
supplier-delete = Удалить поставщика

# Меню: что предлагает поставщик. События берут копии.
menu-list = Меню: { $name }
menu-add = Добавить блюдо
menu-dish = Блюдо
menu-price = Цена
menu-price-hint = За одну единицу заказа
menu-per-head = На человека
menu-per-head-hint = Сколько берёт один человек
menu-pack = В единице
menu-pack-hint = Сколько в одной единице заказа: пицца — 8 кусков, канистра — 5000 мл
menu-unit = Считать в
menu-unit-pc = штуках
menu-unit-slice = кусках
menu-unit-ml = мл
menu-unit-g = г
menu-amount-pc =
    { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    }
menu-amount-slice =
    { $count ->
        [one] { $count } кусок
        [few] { $count } куска
        [many] { $count } кусков
       *[other] { $count } куска
    }
menu-amount-ml = { $count } мл
menu-amount-g = { $count } г
menu-taken = Берут, %
menu-taken-hint = От всех едоков: кофе 60, чай 15
menu-mix = Доля
menu-mix-hint = Среди блюд для всех. 0 — готовят только тем, кому нужно
menu-min-units = Не меньше
menu-min-units-hint = Единиц; меньше не продают
menu-step = По сколько
menu-step-hint = По столько единиц продают
menu-empty-title = В меню пока пусто
menu-empty-text = Добавляйте блюда по одному или вставьте строки прайса: название, цена.
menu-added = Теперь в меню: { $name }
menu-saved = «{ $name }»: сохранено
menu-deleted = Убрано из меню: { $name }
menu-earlier = Выше
menu-later = Ниже
menu-moved = «{ $name }» передвинуто
menu-keys-move = Передвинуть блюдо меню
menu-number-unread = Это не число
menu-paste = Вставить прайс
menu-paste-text = По блюду в строке, цена после названия. Скопированные ячейки таблицы подходят как есть.
menu-paste-lines = Строки
menu-paste-hint = Маргарита ⇥ 650
menu-paste-no-price = без цены
menu-paste-unread =
    { $count ->
        [one] Не понята { $count } строка: { $lines }
        [few] Не поняты { $count } строки: { $lines }
        [many] Не понято { $count } строк: { $lines }
       *[other] Не понято { $count } строки: { $lines }
    }
menu-paste-found =
    { $count ->
        [0] Блюд пока нет
        [one] { $count } блюдо
        [few] { $count } блюда
        [many] { $count } блюд
       *[other] { $count } блюда
    }
menu-paste-add =
    { $count ->
        [one] Добавить { $count } блюдо
        [few] Добавить { $count } блюда
        [many] Добавить { $count } блюд
       *[other] Добавить { $count } блюда
    }
menu-pasted =
    { $count ->
        [one] В меню добавлено { $count } блюдо
        [few] В меню добавлено { $count } блюда
        [many] В меню добавлено { $count } блюд
       *[other] В меню добавлено { $count } блюда
    }
menu-shown =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }

# Событие берёт блюда из меню.
menu-take = Взять из меню
menu-take-text = Блюда копируются: что потом изменится в меню, здесь ничего не изменит.
menu-take-supplier = Поставщик
menu-take-choose = Выберите поставщика
menu-take-there = уже есть на событии
menu-take-all = Все блюда
menu-take-none = В меню этого поставщика пока пусто.
menu-take-no-suppliers = Поставщиков ещё нет. Сначала добавьте поставщика с меню.
menu-take-suppliers = К поставщикам
menu-take-action =
    { $count ->
        [0] Взять
        [one] Взять { $count } блюдо
        [few] Взять { $count } блюда
        [many] Взять { $count } блюд
       *[other] Взять { $count } блюда
    }
menu-taken-done =
    { $count ->
        [0] Все блюда поставщика «{ $name }» уже здесь
        [one] Взято { $count } блюдо из меню «{ $name }»
        [few] Взято { $count } блюда из меню «{ $name }»
        [many] Взято { $count } блюд из меню «{ $name }»
       *[other] Взято { $count } блюда из меню «{ $name }»
    }
