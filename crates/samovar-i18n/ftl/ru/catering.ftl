# Питание человека. «Не спрашивали» — отдельное значение, а не «нет».
diet-not-asked = Не спрашивали
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

# Четырнадцать аллергенов регламента ЕС 1169/2011, приложение II.
allergen-not-asked = Не спрашивали
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
catering-notes = Своими словами

catering-dishes = Блюда
catering-no-dishes = Блюд пока нет
catering-no-dishes-text = Добавьте то, что предлагает поставщик. Количество следует за числом едоков, аллергии проверяются поимённо.
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
catering-serves = На сколько
catering-serves-hint = Скольких кормит одна единица заказа
catering-price = Цена
catering-price-hint = За одну единицу заказа
catering-supplier = Поставщик
catering-heads = Едоки
catering-needed = Нужно
catering-ordered = Заказано
catering-ordered-of = Заказано: { $name }
catering-cost = Стоимость
catering-sum = Итого, с запасом { $percent }%
catering-margin = Запас, %
catering-margin-saved = Запас: { $percent }%
catering-order-short = Меньше, чем нужно ({ $needed })
catering-dish-saved = «{ $name }»: сохранено
catering-dish-added = «{ $name }»: блюдо добавлено
catering-dish-deleted = «{ $name }»: блюдо удалено
catering-warning = «{ $dish }» содержит аллерген: { $allergen }. Осторожно: { $names }
catering-unserved =
    { $count ->
        [one] { $course }: нечего есть { $count } человеку, питание «{ $diet }» ({ $names })
        [few] { $course }: нечего есть { $count } людям, питание «{ $diet }» ({ $names })
        [many] { $course }: нечего есть { $count } людям, питание «{ $diet }» ({ $names })
       *[other] { $course }: нечего есть { $count } людям, питание «{ $diet }» ({ $names })
    }
catering-unserved-unnamed =
    { $count ->
        [one] { $course }: нечего есть { $count } человеку, питание «{ $diet }»
        [few] { $course }: нечего есть { $count } людям, питание «{ $diet }»
        [many] { $course }: нечего есть { $count } людям, питание «{ $diet }»
       *[other] { $course }: нечего есть { $count } людям, питание «{ $diet }»
    }

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
