# Питание человека. «Не спрашивали» — отдельное значение, а не «нет».
diet-not-asked = Не спрашивали
diet-none = Без особенностей
diet-vegetarian = Вегетарианское
diet-vegan = Веганское
diet-pescatarian = Рыба, без мяса
diet-halal = Халяль
diet-kosher = Кошерное
diet-gluten-free = Без глютена
diet-lactose-free = Без лактозы
diet-no-pork = Без свинины
diet-no-beef = Без говядины
diet-low-sugar = Мало сахара
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
