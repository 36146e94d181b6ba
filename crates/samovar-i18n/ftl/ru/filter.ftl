# Фильтры списка и фильтры, сохранённые под названием.
filter-parts = Фильтры
filter-open = Фильтр
filter-open-count = Фильтры: { $count }
filter-clear = Сбросить фильтры
filter-show = Показать
filter-show-count = Показать { $count }
filter-saved = Сохранённые фильтры
filter-saved-short = Сохранённые
filter-save = Сохранить этот фильтр…
filter-save-title = Сохранить фильтр
filter-arrange = Переименовать или удалить…
filter-arrange-title = Сохранённые фильтры
filter-name = Название фильтра
filter-none-saved = Сохранённых фильтров пока нет
filter-any = Любые
filter-done-saved = Фильтр «{ $name }» сохранён
filter-done-deleted = Фильтр «{ $name }» удалён
