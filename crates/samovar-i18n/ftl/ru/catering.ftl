# Питание человека. «Не спрашивали» — отдельное значение, а не «нет».
diet-not-asked = Нет ответа
diet-none = Без особенностей
diet-vegetarian = Вегетарианское
diet-vegan = Веганское
diet-pescatarian = Рыба, без мяса
diet-lenten = Постное
diet-halal = Халяль
diet-kosher = Кошерное
diet-gluten-free = Без глютена
diet-lactose-free = Без лактозы
diet-dairy-free = Без молочного
diet-no-pork = Без свинины
diet-no-beef = Без говядины
diet-low-sugar = Мало сахара
diet-low-carb = Мало углеводов
diet-other = Другое питание
diet-own-words = Своими словами

# Что о блюде никто не сказал и что о нём сказали.
allergen-not-stated = Не указано
allergen-none-held = Ничего из этого

# Четырнадцать аллергенов регламента ЕС 1169/2011, приложение II, и аспартам из
# ТР ТС 022/2011.
allergen-not-asked = Нет ответа
allergen-none = Нет аллергии
allergen-gluten = Глютен
allergen-crustaceans = Ракообразные
allergen-eggs = Яйца
allergen-fish = Рыба
allergen-peanuts = Арахис
allergen-soy = Соя
allergen-milk = Молоко
allergen-nuts = Орехи
allergen-celery = Сельдерей
allergen-mustard = Горчица
allergen-sesame = Кунжут
allergen-sulphites = Сульфиты
allergen-lupin = Люпин
allergen-molluscs = Моллюски
allergen-aspartame = Аспартам
allergen-other = Другая аллергия

# Вкладка питания: кто ест, кого ещё кормим, что заказано.
catering-food = Еда на событии
catering-food-yes = Будет
catering-food-no = Не будет
catering-food-unknown = Не решено
catering-food-saved = Еда на событии: { $answer }
catering-no-food = Еды на этом событии не будет, поэтому пробелы не считаются.

catering-who-eats = Кто ест
catering-diet = Питание
catering-guests = Гости
catering-plus-ones = +1
catering-staff-full = Спикеры и команда
catering-total = Всего
catering-headcount = Едоков
catering-nobody = Пока никто не ест. Гости с ответом «Придёт» появятся здесь.

catering-allergens = Аллергии
catering-allergen = Аллерген
catering-who = Кто
catering-and-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
catering-no-allergens = Об аллергиях ничего не известно
catering-notes = Пометки для кухни

catering-dishes = Блюда
catering-no-dishes = Блюд пока нет
catering-no-dishes-text = Добавьте то, что предлагает поставщик. Количество следует за числом едоков, аллергии проверяются поимённо: блюдо безопасно, только если кто-то сказал, что в нём.
catering-add-dish = Добавить блюдо
catering-dish = Блюдо
catering-course = Подача
catering-course-main = Основное
catering-course-snack = Закуска
catering-course-dessert = Десерт
catering-course-drink = Напиток
catering-suits = Подходит
catering-holds = Содержит
catering-portion = Порция
catering-portion-hint = Слова для поставщика: 1/3 пиццы, 250 г
catering-price = Цена
catering-price-hint = За одну единицу заказа
catering-supplier = Поставщик
catering-heads = Едоки
catering-needed = Нужно
catering-ordered = Заказано
catering-ordered-of = Заказано: { $name }
catering-cost = Стоимость
catering-sum = Итого, с запасом { $percent }
catering-margin = Запас, %
catering-margin-saved = Запас: { $percent }
catering-order-short = Меньше, чем нужно ({ $needed })
catering-dish-saved = «{ $name }»: сохранено
catering-dish-added = «{ $name }»: блюдо добавлено
catering-dish-deleted = «{ $name }»: блюдо удалено
# Кому блюдо навредит и про кого никто не сказал, что не навредит.
catering-warning = «{ $dish }» содержит аллерген: { $allergen }. Осторожно: { $names }
catering-not-stated = Никто не сказал, что в блюде «{ $dish }»; аллергия у: { $names }
catering-nobody-said = Пока не сказано, что в нём, блюдо считается опасным для всех, у кого аллергия.
catering-trace-warning = «{ $dish }»: возможны следы ({ $allergen }). Предупредите: { $names }
catering-contradicts = «{ $dish }»: отмечено «{ $diet }», а в составе — { $allergen }
catering-lactose-free-milk = «{ $dish }»: отмечено «без лактозы», а в составе молоко. Верно, только если молоко безлактозное
catering-traces = Следы
catering-holds-hint = «Ничего из этого» значит, что это проверили
catering-allergic = { $name } ({ $allergens })
catering-nothing-for =
    { $count ->
        [one] В меню ничего не подходит { $count } человеку: { $names }
        [few] В меню ничего не подходит { $count } людям: { $names }
        [many] В меню ничего не подходит { $count } людям: { $names }
       *[other] В меню ничего не подходит { $count } человека: { $names }
    }
catering-unserved =
    { $count ->
        [one] { $course }: нечего есть { $count } человеку: { $names }
        [few] { $course }: нечего есть { $count } людям: { $names }
        [many] { $course }: нечего есть { $count } людям: { $names }
       *[other] { $course }: нечего есть { $count } людям: { $names }
    }

# Слова о еде, по которым ещё ничего не решено.
catering-own-words =
    { $count ->
        [one] Своими словами: { $count } человек
        [few] Своими словами: { $count } человека
        [many] Своими словами: { $count } человек
       *[other] Своими словами: { $count } человека
    }
catering-own-words-text = Эти люди не посчитаны как «Без особенностей». Решите, что значат слова, или оставьте их как есть; до этого ни одно блюдо для них не наверняка.
catering-own-words-only = В строке «Своими словами» — те, о ком больше ничего не известно.
catering-own-words-decide = Решить
catering-own-words-decide-for = Решить о питании: { $name }
catering-own-words-enough = Слов достаточно
catering-own-words-known = Известно: { $food }
catering-own-words-save = Сохранить решение
catering-own-words-settled = Питание, { $name }: решено

# Кого впустили на входе, хотя на них не рассчитывали.
catering-at-door = На входе
catering-admitted =
    { $count ->
        [one] { $count } человек впущен на входе, раньше не посчитан
        [few] { $count } человека впущены на входе, раньше не посчитаны
        [many] { $count } человек впущены на входе, раньше не посчитаны
       *[other] { $count } человека впущены на входе, раньше не посчитаны
    }
catering-admitted-text = Они тоже едят и входят в число едоков выше.
catering-admitted-line = { $name }, { $count }: { $food }
catering-admitted-invited = ответа не было
catering-admitted-maybe = ответ был «возможно»
catering-admitted-declined = ответ был «не придёт»
catering-admitted-waitlisted = из листа ожидания
catering-admitted-cancelled = участие было отменено
catering-admitted-walk-in = без записи
catering-admitted-party = больше, чем в компании

# Один раз, после открытия прежнего планировщика.
catering-migrated =
    { $count ->
        [one] У { $count } блюда не указаны аллергены. Пока вы их не укажете, оно считается опасным для людей с аллергией.
        [few] У { $count } блюд не указаны аллергены. Пока вы их не укажете, они считаются опасными для людей с аллергией.
        [many] У { $count } блюд не указаны аллергены. Пока вы их не укажете, они считаются опасными для людей с аллергией.
       *[other] У { $count } блюда не указаны аллергены. Пока вы их не укажете, они считаются опасными для людей с аллергией.
    }
catering-migrated-open = Указать: { $title }
catering-migrated-put-away = Больше не показывать

catering-staff-list = Кого ещё кормим
catering-staff-text = Те, кто работает на событии без доклада: волонтёры, фотографы, техники.
catering-staff-name = Имя
catering-staff-role = Роль
catering-staff-role-of = Роль: { $name }
catering-staff-eats = Ест
catering-staff-is-guest = Также в гостях, считается один раз
catering-staff-add = Добавить
catering-staff-added = Теперь в команде: { $name }
catering-staff-saved = Сохранено: { $name }
catering-staff-removed = Больше не в команде: { $name }
catering-staff-remove = Убрать: { $name }
catering-staff-none = Пока никого

# Приём пищи: что едят на событии в один раз.
sitting-sittings = Приёмы пищи
sitting-add = Новый приём пищи
sitting-add-here = Добавить приём пищи
sitting-from-programme = Из программы: { $title }
sitting-added = «{ $title }»: добавлено
sitting-saved = «{ $title }»: сохранено
sitting-deleted = «{ $title }»: удалено вместе с блюдами
sitting-title = Название
sitting-title-hint = Пусто: называется по виду
sitting-kind = Вид
sitting-kind-meal = Еда
sitting-kind-coffee = Кофе-брейк
sitting-kind-reception = Фуршет
sitting-kind-banquet = Банкет
sitting-kind-buffet = Шведский стол
sitting-kind-boxes = Ланч-боксы
sitting-kind-drinks = Напитки
sitting-session = Пункт программы
sitting-session-none = Нет: своё время
sitting-session-hint = Время этого пункта; сдвинется вместе с ним
sitting-day = День
sitting-time = Время
sitting-minutes = Длительность
sitting-no-time = время не указано
sitting-eaters = Кто ест
sitting-eaters-all = Все
sitting-eaters-team = Спикеры и команда
sitting-eaters-tagged = Люди с меткой
sitting-tag = Метка
sitting-share = Из них, %
sitting-share-hint = Сколько из ста едят
sitting-basis = Считать на
sitting-basis-all = Всех, кто обещал прийти
sitting-basis-expected = Стольких, сколько скорее всего придёт
sitting-basis-safe = С запасом: хватит в девяти случаях из десяти
sitting-basis-number = Заданное число
sitting-basis-heads = Едоков
sitting-service = Обслуживание
sitting-service-portions = Порционно, каждому своё
sitting-service-shared = Общий стол, все берут всё
sitting-edit = Изменить приём пищи
sitting-fed =
    { $heads ->
        [one] Еда на { $heads } едока
        [few] Еда на { $heads } едоков
        [many] Еда на { $heads } едоков
       *[other] Еда на { $heads } едока
    }
sitting-fed-parts = с диетой, аллергией или своими словами — { $restricted }, еда есть каждому; едят всё — { $anything }
sitting-fed-all =
    { $count ->
        [one] обещал прийти { $count } едок
        [few] обещали прийти { $count } едока
        [many] обещали прийти { $count } едоков
       *[other] обещали прийти { $count } едока
    }
sitting-not-asked =
    { $count ->
        [one] о питании не спросили { $count } человека
        [few] о питании не спросили { $count } человек
        [many] о питании не спросили { $count } человек
       *[other] о питании не спросили { $count } человека
    }
sitting-not-asked-probably = если они как остальные, диета есть у стольких из них: { $count }
sitting-dish-of = Приём пищи
catering-mix-hint = Пусто: как обычно. 0: только тем, кому нужно
catering-left-over = Осталось
catering-left-over-hint = Сколько осталось после события
catering-last-left = В прошлый раз осталось { $left } из { $of }, { $date }
catering-last-left-more = В прошлый раз осталось { $left }, { $date }

# С чего начать блюдо, которое добавляют вручную.
catering-usual = Обычно берут
catering-usual-hint = Нажмите: поля ниже заполнятся для этого приёма пищи и его длительности. Каждое можно изменить.
catering-usual-coffee = Кофе
catering-usual-tea = Чай
catering-usual-water = Вода
catering-usual-pastries = Выпечка
catering-usual-reception = Закуски
catering-usual-drinks = Напитки
catering-guess = Это догадка: столько берут обычно. Исправьте то, что знаете точнее.
catering-guess-short = Догадка
