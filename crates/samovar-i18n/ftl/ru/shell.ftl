# Окно вокруг всего: разделы и общие кнопки.
shell-name = Самовар
shell-home = Сводка
shell-calendar = Календарь
shell-events = События
shell-people = Люди
shell-library = Справочники
shell-insights = Аналитика
shell-import = Импорт
shell-settings = Настройки

shell-save = Сохранить
shell-cancel = Отмена
shell-close = Закрыть
shell-delete = Удалить
shell-open = Открыть
shell-undo = Отменить
shell-redo = Вернуть
shell-retry = Повторить
shell-search = Поиск
shell-details = Подробности
shell-copy = Скопировать
