# Списки: их столбцы.
grid-columns = Столбцы
grid-column-menu = Столбец «{ $name }»
grid-sort-up = Сортировать по возрастанию
grid-sort-down = Сортировать по убыванию
grid-sorted-up = { $name }, по возрастанию
grid-sorted-down = { $name }, по убыванию
grid-wider = Шире
grid-narrower = Уже
grid-earlier = Левее
grid-later = Правее
grid-earlier-named = Передвинуть ближе к началу: «{ $name }»
grid-later-named = Передвинуть ближе к концу: «{ $name }»
grid-hide = Скрыть столбец
grid-reset = Вернуть прежние столбцы
grid-keys-column = Меню столбца
